"""What checks find anew goes into the store beside texts that stay as they are.

Findings that depend on one text and findings that depend on the whole document come from different jobs; each replaces
its own and leaves the other's.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from workbench.core.segments import Changes, Finding, SegmentKind, Target, with_waivers
from workbench.services.checking import Checking
from workbench.services.mentions import Mentions, of_the_document
from workbench.store.protocols import ProjectReader, ProjectStore

FoundMentions = Mapping[int, tuple[int, tuple[Finding, ...]]]
"""By segment id: the revision of the target that was read, and what was found in it."""
AT_ONCE = 50
"""Segments that are read at once while a person may be typing (some 3 ms)."""


def check_again(
    reader: ProjectReader, ids: Collection[int], checking: Checking, between: Callable[[], object] = lambda: None
) -> list[Target]:
    """Return the targets in which something else is found now than what is stored; ``between`` is called after each."""
    targets = reader.targets(ids, checking.target)
    found = []
    for one in reader.segments(ids):
        now = checking.again(one, targets[one.id])
        if now != targets[one.id]:
            found.append(now)
        between()
    return found


def store_checked(store: ProjectStore, checked: Iterable[Target]) -> tuple[Changes, tuple[tuple[int, str], ...]]:
    """Store what was found in targets; those that were written in the meantime are left out, and returned."""
    by_language: dict[str, list[Target]] = {}
    for target in checked:
        by_language.setdefault(target.language, []).append(target)
    new, left_out = [], []
    for language, found in by_language.items():
        present = store.targets([one.segment for one in found], language)
        for target in found:
            stored = present[target.segment]
            if stored.revision != target.revision:
                left_out.append((target.segment, language))
                continue
            own = (one for one in target.findings if not of_the_document(one))
            others = (one for one in stored.findings if of_the_document(one))
            merged = replace(stored, decisions=target.decisions, findings=(*own, *others))
            if merged != stored:
                new.append(merged)
    return store.put_findings(new) if new else Changes(), tuple(left_out)


def find_mentions(
    reader: ProjectReader,
    document: int,
    mentions: Mentions,
    checking: Checking,
    between: Callable[[], object] = lambda: None,
) -> FoundMentions:
    """Return the written targets of a document of which something else is to be said now than what is stored.

    ``between`` is called after each segment; what it raises ends the work.
    """
    ids = reader.segment_ids(document)
    day = next((checking.day(one) for one in reader.segments(ids[:1])), None)
    revisions: dict[int, int] = {}
    stored: set[int] = set()

    def texts() -> Iterator[tuple[int, str]]:
        for start in range(0, len(ids), AT_ONCE):
            some = ids[start : start + AT_ONCE]
            written = {one: target for one, target in reader.targets(some, checking.target).items() if target.revision}
            for segment in reader.segments(written):
                target = written[segment.id]
                revisions[segment.id] = target.revision
                if any(map(of_the_document, target.findings)):
                    stored.add(segment.id)
                yield segment.id, target.content.text if segment.kind is SegmentKind.TEXT else ""
            between()

    found = mentions.check_texts(texts(), day, between)
    return {one: (revisions[one], found.get(one, ())) for one in found.keys() | stored}


def store_mentions(store: ProjectStore, found: FoundMentions, language: str) -> Changes:
    """Store where mentions are not in their form, and take away where they are now; what was written since waits."""
    present = store.targets(found, language)
    new: list[Target] = []
    for one, target in present.items():
        revision, now = found[one]
        if target.revision != revision:
            continue
        own: Sequence[Finding] = [finding for finding in target.findings if not of_the_document(finding)]
        merged = replace(target, findings=(*own, *with_waivers(now, target.findings)))
        if merged != target:
            new.append(merged)
    return store.put_findings(new) if new else Changes()
