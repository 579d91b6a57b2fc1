"""Placing the tags of a source in a target: in a draft, by a person's key, or all that are missing at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workbench.core.content import Content, Mark
from workbench.core.segments import Finding, TermDecision
from workbench.core.tags import lacking, missing
from workbench.formats.placing import Anchor, restored
from workbench.formats.tag_names import tag_name
from workbench.qa.marks import guess_findings


@dataclass(frozen=True, slots=True)
class Tagged:
    """A text with tags, and the findings of those that were placed by guess."""

    content: Content
    guesses: tuple[Finding, ...] = ()


def term_anchors(decisions: Iterable[TermDecision], text: str) -> list[Anchor]:
    """Return where the terms of a source stand in a target text; the n-th of several with the n-th."""
    made: list[Anchor] = []
    taken: dict[tuple[tuple[int, int], ...], int] = {}
    every = sorted((one for one in decisions if one.spans), key=lambda one: one.start)
    count: dict[tuple[tuple[int, int], ...], int] = {}
    for one in every:
        count[one.spans] = count.get(one.spans, 0) + 1
    for one in every:
        number = taken.get(one.spans, 0)
        taken[one.spans] = number + 1
        if len(one.spans) == 1 or count[one.spans] == len(one.spans):
            start, end = sorted(one.spans)[min(number, len(one.spans) - 1)]
            if 0 <= start < end <= len(text):
                made.append((one.start, one.end, start, end))
    return made


def tagged(source: Content, content: Content, decisions: Sequence[TermDecision] = ()) -> Tagged:
    """Return a text that a machine made with all tags of its source: around terms, numbers and names, else near by.

    Those that the text has already stay where they are; they are guesses too where nothing but a guess could have put
    them there.
    """
    if not content.text or not source.marks:
        return Tagged(Content(content.text))
    anchors = term_anchors(decisions, content.text)
    content = _fitting(source, content)
    placed = restored(source, content, anchors)
    unsure = set(placed.unsure)
    if content.marks:
        anew = restored(source, Content(content.text), anchors)
        there = {mark.id: mark for mark in anew.content.marks}
        unsure |= {mark.id for mark in content.marks if mark.id in anew.unsure and there.get(mark.id) == mark}
    return Tagged(placed.content, guess_findings(placed.content, unsure))


def _fitting(source: Content, content: Content) -> Content:
    """Leave out tags that only bear the number of a tag of the source: a text of another segment has its own."""
    known = {mark.id: (mark.kind, tag_name(mark).words) for mark in source.marks}
    kept = tuple(mark for mark in content.marks if known.get(mark.id) == (mark.kind, tag_name(mark).words))
    return content if len(kept) == len(content.marks) else Content(content.text, kept)


def with_missing(source: Content, content: Content, decisions: Sequence[TermDecision] = ()) -> Tagged:
    """Return a person's text with the tags that it lacks; what it has stays, also what is not of the source.

    A pair around nothing, which is around words in the source, counts as lacking.
    """
    lost = {mark.id for mark in missing(source, content)}
    if not lost or not content.text:
        return Tagged(content)
    content = Content(content.text, tuple(mark for mark in content.marks if mark.id not in lost))
    wanted = Content(source.text, tuple(mark for mark in source.marks if mark.id in lost))
    placed = restored(wanted, Content(content.text), term_anchors(decisions, content.text))
    marks = tuple(sorted((*content.marks, *placed.content.marks), key=lambda one: (one.start, -one.end)))
    made = Content(content.text, marks)
    return Tagged(made, guess_findings(made, set(placed.unsure)))


def next_tag(source: Content, content: Content) -> Mark | None:
    """Return the first tag of the source that a target lacks, None where it has all."""
    return next(iter(lacking(source, content)), None)
