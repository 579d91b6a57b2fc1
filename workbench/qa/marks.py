"""Each mark of the source (a bold word, a link, a footnote) stands in the target, and no other."""

from __future__ import annotations

from resources.messages import message
from workbench.core.content import Content, MarkKind
from workbench.core.segments import Finding, Severity

CHECK = "marks"
"""The stable key of the findings."""


def mark_findings(source: Content, target: Content) -> tuple[Finding, ...]:
    """Return what is wrong with the marks of a target; a pair around nothing counts as missing.

    A document that goes out gets lost marks back at the nearest place, so this warns and does not flag.
    """
    if not target.text or not (source.marks or target.marks):
        return ()
    known = {mark.id for mark in source.marks}
    around = {mark.id for mark in source.marks if mark.kind is MarkKind.PAIR and mark.start < mark.end}
    there = {mark.id for mark in target.marks if mark.id not in around or mark.start < mark.end}
    missing, strange = len(known - there), len({mark.id for mark in target.marks} - known)
    found = []
    if missing:
        found.append(Finding(CHECK, Severity.WARNING, message("qa.marks_missing", count=missing)))
    if strange:
        found.append(Finding(CHECK, Severity.WARNING, message("qa.marks_strange", count=strange)))
    return tuple(found)
