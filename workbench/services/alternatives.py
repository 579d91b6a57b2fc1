"""Several drafts of one segment side by side: what each says otherwise than the target, word by word."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

import regex

from glossary.edits import Edit
from models.base import Capability, Decoding, Engine, Request
from models.pivot import PivotEngine
from workbench.core.content import Content
from workbench.core.segments import Candidate, Finding, Segment, Severity, TermDecision
from workbench.services.checking import Checking
from workbench.store.protocols import ProjectReader

_WORD = regex.compile(r"\p{Han}|[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*|\s+|.", regex.DOTALL)
_LONGEST = 4000
"""Words up to which texts are compared word by word; longer ones are one change."""


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another text for a segment.

    ``changes`` turn the present target into it, word by word (code points of the target). ``lacking`` are required
    terms that it lacks; ``findings`` are those of the checks.
    """

    content: Content
    changes: tuple[Edit, ...]
    engine: str = ""
    score: float | None = None
    decisions: tuple[TermDecision, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def lacking(self) -> tuple[TermDecision, ...]:
        """Return the required terms that the text lacks."""
        return tuple(one for one in self.decisions if one.required and not one.satisfied)

    @property
    def flagged(self) -> bool:
        """Say whether a person would have to look."""
        return any(finding.severity is Severity.ERROR for finding in self.findings)


def word_changes(before: str, after: str) -> tuple[Edit, ...]:
    """Return the edits, whole words each, that turn one text into another; a Han character is a word."""
    old, new = _WORD.findall(before), _WORD.findall(after)
    if before == after:
        return ()
    if len(old) > _LONGEST or len(new) > _LONGEST:
        return (Edit(0, len(before), after),)
    places = [0]
    for word in old:
        places.append(places[-1] + len(word))
    return tuple(
        Edit(places[first], places[last], "".join(new[begin:end]))
        for tag, first, last, begin, end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
        if tag != "equal"
    )


def n_best(
    engine: Engine, segment: Segment, target: str, checking: Checking, count: int = 5,
    check: Callable[[], None] = lambda: None,
) -> list[Alternative]:  # fmt: skip
    """Return the engine's own n-best drafts of a segment, each judged; best first, without the glossary's help.

    ``target`` is the present text of the segment. An engine with one answer gives that one. Raises ModelError.
    """
    check()
    info = engine.info
    hypotheses = count if Capability.N_BEST in info.capabilities else 1
    decoding = Decoding(beam=max(4, hypotheses), hypotheses=hypotheses)
    found = engine.translate([Request(segment.source.text)], checking.source, checking.target, decoding)[0]
    scored = Capability.SCORE in info.capabilities or isinstance(engine, PivotEngine)
    alternatives: list[Alternative] = []
    for one in found:
        if all(one.text != known.content.text for known in alternatives):
            made = checking.decide(segment, one.text, by="already")
            findings = checking.find(segment, one.text, checking.target, made, one.doubts)
            changes = word_changes(target, one.text)
            score = one.score if scored else None
            alternatives.append(Alternative(Content(one.text), changes, info.id, score, made, findings))
    return alternatives


def kept_alternatives(
    candidates: Sequence[Candidate], segment: Segment, target: str, checking: Checking
) -> list[Alternative]:
    """Return the kept candidates of a segment that say something else than its target, newest first, judged anew."""
    found: list[Alternative] = []
    for one in candidates:
        text = one.content.text
        if text == target or any(text == known.content.text for known in found):
            continue
        made, findings = checking.check(segment, one.content, checking.target, earlier=one.decisions)
        found.append(Alternative(one.content, word_changes(target, text), one.engine, one.score, made, findings))
    return found


def alternatives(
    reader: ProjectReader, segment: int, engine: Engine, checking: Checking, count: int, check: Callable[[], None]
) -> list[Alternative]:
    """Return the kept candidates of a segment, then what the engine says else; none says what the target says.

    Raises ModelError.
    """
    found = reader.segments([segment])
    if not found:
        return []
    source, language = found[0], checking.target
    present = reader.targets([segment], language)[segment].content.text
    kept = kept_alternatives(reader.candidates(segment, language), source, present, checking)
    known = {present, *(one.content.text for one in kept)}
    new = n_best(engine, source, present, checking, count, check)
    return [*kept, *(one for one in new if one.content.text not in known)]
