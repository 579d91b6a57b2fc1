"""What checks find anew goes into the store beside texts that stay as they are.

Findings that depend on one text and findings that depend on the whole document come from different jobs; each replaces
its own and leaves the other's.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from workbench.core.segments import Changes, Finding, Target, with_waivers
from workbench.services.checking import Checking
from workbench.services.mentions import Mentions, of_the_document
from workbench.store.protocols import ProjectReader, ProjectStore

Found = Mapping[int, tuple[Finding, ...]]


def check_again(reader: ProjectReader, ids: Collection[int], checking: Checking) -> list[Target]:
    """Return the targets in which something else is found now than what is stored."""
    targets = reader.targets(ids, checking.target)
    checked = ((targets[one.id], checking.again(one, targets[one.id])) for one in reader.segments(ids))
    return [now for before, now in checked if now != before]


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
    reader: ProjectReader, document: int, mentions: Mentions, checking: Checking
) -> tuple[dict[int, Target], Found]:
    """Return the written targets of a document, and where in them a mention is not in its form."""
    segments = reader.segments(reader.segment_ids(document))
    targets = reader.targets([one.id for one in segments], checking.target)
    day = checking.day(segments[0]) if segments else None
    return {one: target for one, target in targets.items() if target.revision}, mentions.check(segments, targets, day)


def store_mentions(store: ProjectStore, read: Mapping[int, Target], found: Found, language: str) -> Changes:
    """Store where mentions are not in their form, and take away where they are now; what was written since waits."""
    present = store.targets(read, language)
    new: list[Target] = []
    for one, target in present.items():
        if target.revision != read[one].revision:
            continue
        own: Sequence[Finding] = [finding for finding in target.findings if not of_the_document(finding)]
        merged = replace(target, findings=(*own, *with_waivers(found.get(one, ()), target.findings)))
        if merged != target:
            new.append(merged)
    return store.put_findings(new) if new else Changes()
