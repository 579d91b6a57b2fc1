"""Waivers: a person takes an error finding on themselves, with a reason; and the mark *final*, which waits for it.

A working copy can always be exported. Only *final* is withheld from a segment in which an error stands that nobody
waived. A waiver belongs to one finding of one text: it stays while the same thing is found in what a person makes of
the text, and is gone with a new draft. Source: terminology notes, the ladder, step 6.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from resources.messages import message
from workbench.core.segments import Changes, Finding, Severity, State, Target, Waiver
from workbench.errors import InputError
from workbench.store.protocols import ProjectReader, ProjectStore, SegmentFilter, Show

LONGEST_REASON = 500
"""Code points of a reason."""

_MAY_BE_FINAL = (State.TRANSLATED, State.REVIEWED)


@dataclass(frozen=True, slots=True)
class Waived:
    """What a call did: how many findings of how many segments."""

    changes: Changes
    findings: int
    segments: int


@dataclass(frozen=True, slots=True)
class WaivedFinding:
    """A finding that somebody waived, and the number of its segment."""

    number: int
    segment: int
    finding: Finding


@dataclass(frozen=True, slots=True)
class Finished:
    """What is final now, and the numbers of the segments from which the mark was withheld.

    ``unconfirmed`` are those that no person has confirmed yet, ``flagged`` those with an error that is not waived.
    """

    changes: Changes
    final: int
    unconfirmed: tuple[int, ...] = ()
    flagged: tuple[int, ...] = ()


def open_findings(target: Target) -> tuple[Finding, ...]:
    """Return the errors of a target that nobody waived."""
    return tuple(one for one in target.findings if one.severity is Severity.ERROR and one.waived is None)


def waive(
    store: ProjectStore, ids: Iterable[int], language: str, reason: str, by: str, *, now: dt.datetime | None = None
) -> Waived:
    """Waive every open error of segments, as one step that can be undone. Raises InputError for an empty reason."""
    said = " ".join(reason.split())
    if not said:
        raise InputError(message("waiving.no_reason"))
    when = (now or dt.datetime.now(dt.UTC)).isoformat(timespec="seconds")
    waiver = Waiver(said[:LONGEST_REASON], by, when)

    def take(finding: Finding) -> Finding:
        is_open = finding.severity is Severity.ERROR and finding.waived is None
        return replace(finding, waived=waiver) if is_open else finding

    return _changed(store, ids, language, "waive", take)


def unwaive(store: ProjectStore, ids: Iterable[int], language: str) -> Waived:
    """Take the waivers of segments back, as one step; a final segment is confirmed only, and no longer final."""
    return _changed(store, ids, language, "unwaive", lambda finding: replace(finding, waived=None))


def _changed(
    store: ProjectStore, ids: Iterable[int], language: str, deed: str, change: Callable[[Finding], Finding]
) -> Waived:
    findings = segments = 0
    wanted = list(dict.fromkeys(ids))
    name = message("waiving.waive") if deed == "waive" else message("waiving.unwaive")
    with store.step(name) as step:
        for target in store.targets(wanted, language).values():
            made = tuple(change(finding) for finding in target.findings)
            count = sum(one != other for one, other in zip(made, target.findings, strict=True))
            if count:
                written = replace(target, findings=made)
                if target.state is State.APPROVED and written.flagged:
                    written = replace(written, state=State.TRANSLATED)
                step.put_target(written, expected_revision=target.revision)
                findings, segments = findings + count, segments + 1
    return Waived(step.changes, findings, segments)


def flagged_segments(reader: ProjectReader, language: str) -> list[int]:
    """Return the ids of the segments with an open error, in reading order."""
    return reader.find(SegmentFilter(language, Show.FLAGGED))


def waived_findings(reader: ProjectReader, language: str, ids: Collection[int] = ()) -> list[WaivedFinding]:
    """Return what was waived, by whom, when and why, in reading order; of all segments where none is named."""
    wanted = list(ids) or reader.segment_ids()
    targets = reader.targets(wanted, language)
    return [
        WaivedFinding(segment.number, segment.id, finding)
        for segment in reader.segments(wanted)
        for finding in targets[segment.id].findings
        if finding.waived is not None
    ]


def mark_final(store: ProjectStore, language: str, ids: Sequence[int] = ()) -> Finished:
    """Mark segments as final, all where none is named: those that are confirmed and have no open error.

    One step, which can be undone. What is withheld is told by number; nothing else happens to it.
    """
    wanted = list(ids) or store.segment_ids()
    targets = store.targets(wanted, language)
    unconfirmed, flagged = [], []
    final = 0
    with store.step(message("waiving.final")) as step:
        for segment in store.segments(wanted):
            target = targets[segment.id]
            if target.flagged:
                flagged.append(segment.number)
            elif target.state in _MAY_BE_FINAL:
                step.put_target(replace(target, state=State.APPROVED), expected_revision=target.revision)
                final += 1
            elif target.state is not State.APPROVED and segment.kind.translatable:
                unconfirmed.append(segment.number)
    return Finished(step.changes, final, tuple(unconfirmed), tuple(flagged))
