"""Type and it follows: what the model would write after what a person has typed, with the glossary obeyed.

Nothing here touches a target. A completion is an offer for exactly one typed text; the window drops it where the text
is another one by the time it comes.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import regex

from glossary.concepts import Enforce, TermMatch, Verdict
from glossary.edits import apply_edits
from glossary.termbase import Termbase
from models.base import Capability, Decoding, Engine
from models.continuing import continuations, finished
from models.division import is_spaced
from models.pivot import PivotEngine
from workbench.core.segments import Segment
from workbench.services.checking import Checking
from workbench.services.enforcing.placing import splice_places
from workbench.services.enforcing.splicing import MOST_FORCED
from workbench.services.offering import certain_text, without_circles, without_strange_numbers

UNLIKELY = -15.0
"""Nats: where the typed letters are less likely than this to the model, it does not know the word and says nothing."""

_PLACES = 2  # places at which a missing term is tried
_ROUNDS = 2  # missing terms that are put into one completion; a further one ends it
_ENOUGH_S = 0.1  # after so many seconds no further term is put in: who types does not wait
_BETWEEN_KEPT = 8
_WORD = regex.compile(r"\s*(?:[\p{L}\p{M}\p{N}]+(?:['’\-.,][\p{L}\p{M}\p{N}]+)*[^\s\p{L}\p{N}]*|[^\s\p{L}\p{N}]+)")
_HAN_WORD = regex.compile(r"\s*(?:\p{Han}{1,2}|[^\s\p{Han}]+)\p{P}*")
_LAST_WORD = regex.compile(r"[\p{L}\p{M}\p{N}'’\-]+$")


@dataclass(frozen=True, slots=True)
class Typing:
    """What stands before the caret of a segment, and the terms that its source asks for: values for a worker."""

    source: str
    typed: str
    termbase: Termbase
    matches: tuple[TermMatch, ...]

    @classmethod
    def of(cls, segment: Segment, typed: str, checking: Checking) -> Typing:
        """Find the terms of a segment as on the day of its document."""
        termbase = checking.termbase_for(segment)
        mentioned = checking.mentioned(segment)
        matches = tuple(termbase.matches(segment.source.text, checking.source, mentioned=mentioned))
        return cls(segment.source.text, typed, termbase, matches)


@dataclass(frozen=True, slots=True)
class Completion:
    """What may follow ``typed``, letter by letter. ``terms`` are the terms that it puts in, as written."""

    typed: str
    rest: str = ""
    terms: tuple[str, ...] = ()

    def after(self, more: str) -> Completion | None:
        """Return what is left after ``more`` was typed too, None where that goes another way."""
        if not self.rest.startswith(more):
            return None
        return Completion(self.typed + more, self.rest[len(more) :], self.terms)

    def next_word(self, language: str) -> str:
        """Return the beginning of the rest up to the end of its next word; of a term, all of it.

        In a language without spaces two Han characters are taken at a time.
        """
        blank = len(self.rest) - len(self.rest.lstrip())
        term = next((one for one in self.terms if self.rest[blank:].startswith(one)), "")
        if term:
            return self.rest[: blank + len(term)]
        found = (_WORD if is_spaced(language) else _HAN_WORD).match(self.rest)
        return found[0] if found else self.rest


@dataclass(frozen=True, slots=True)
class WordChoice:
    """A word that may stand next. ``insert`` is what is not typed of it yet; ``rest`` how the text would go on."""

    word: str
    insert: str
    rest: str = ""
    term: bool = False


def from_known(asked: Typing, known: Sequence[str], target: str) -> Completion | None:
    """Return the rest of the first text that begins as it is typed and breaks no rule of the glossary, else None.

    A draft that the ladder made is better than what is decoded greedily in a moment, and costs nothing.
    """
    for text in known:
        if not asked.typed or not text.startswith(asked.typed) or not text[len(asked.typed) :].strip():
            continue
        verdicts = asked.termbase.check(asked.matches, text, target)
        if all(one.satisfied or one.match.concept.enforce is not Enforce.MUST for one in verdicts) and not any(
            one.reason == "forbidden" for one in verdicts
        ):
            spans = sorted({span for one in verdicts for span in one.spans})
            terms = tuple(text[start:end] for start, end in spans if start >= len(asked.typed))
            return Completion(asked.typed, text[len(asked.typed) :].rstrip(), terms)
    return None


def _nothing() -> None:
    return None


@dataclass(slots=True)
class Completer:
    """Completes typed texts of one direction over one engine."""

    engine: Engine
    source: str
    target: str
    _between: dict[str, str] = field(default_factory=dict)

    @property
    def able(self) -> bool:
        """Say whether the engine can go on from a typed text at all."""
        return Capability.PREFIX in self._last.info.capabilities

    def complete(self, asked: Typing, check: Callable[[], None] = _nothing) -> Completion:
        """Return what may follow. ``check`` is called between decodings and raises to cancel. Raises ModelError.

        No forbidden term stands in it, and one that ends the sentence lacks no required term: a term that the model
        leaves out is put in, as the ladder does, or else is what the offer ends with.
        """
        certain = certain_text(asked.source, asked.termbase, (self.source, self.target))
        if certain.startswith(asked.typed) and certain:
            return Completion(asked.typed, certain[len(asked.typed) :], self._terms_in(asked, certain))
        text = self._text(asked.source)
        begun = self._begun_term(asked)
        check()
        if begun:
            # The letters of a term that is still missing: the glossary knows the word better than the model.
            whole = asked.typed + begun
            rest = begun + finished(self._last, text, [whole], self._from, self.target)[0].rest
        else:
            found = continuations(self._last, text, asked.typed, self._from, self.target)
            if not found or found[0].first < UNLIKELY:
                return Completion(asked.typed)
            rest = found[0].rest
        if not asked.typed:
            rest = rest.lstrip()
        check()
        made = self._obeying(asked, text, self._sound(asked, rest.rstrip()), check)
        sound = self._sound(asked, made.rest)
        if sound == made.rest:
            return made
        whole = self._cut(asked, asked.typed + sound)
        return Completion(asked.typed, whole[len(asked.typed) :], self._terms_in(asked, whole))

    def _sound(self, asked: Typing, rest: str) -> str:
        """Return an offer up to where it goes in circles, or names a number that the source does not have."""
        languages = (self.source, self.target)
        rest = without_circles(asked.typed, rest, asked.source, languages)
        return without_strange_numbers(asked.typed, rest, asked.source, languages)

    def choices(self, asked: Typing, count: int = 7, check: Callable[[], None] = _nothing) -> list[WordChoice]:
        """Return words that may stand next, terms that are still missing first. Raises ModelError as above."""
        begun = _LAST_WORD.search(asked.typed) if is_spaced(self.target) else None
        letters = begun[0] if begun else ""
        found: list[WordChoice] = []
        for term in self._missing_terms(asked, asked.typed):
            rest = _left_of(term, asked.typed, letters)
            if rest and len(found) < 3:
                found.append(WordChoice(term, rest, term=True))
        certain = certain_text(asked.source, asked.termbase, (self.source, self.target))
        if certain.startswith(asked.typed) and certain[len(asked.typed) :].strip():
            insert = Completion(asked.typed, certain[len(asked.typed) :]).next_word(self.target)
            word = (letters + insert).strip() if not insert[:1].isspace() else insert.strip()
            if all(insert != other.insert for other in found):
                found.append(WordChoice(word, insert, certain[len(asked.typed) + len(insert) :]))
        text = self._text(asked.source)
        check()
        for one in continuations(self._last, text, asked.typed, self._from, self.target, count + 3):
            rest = self._sound(asked, one.rest if asked.typed else one.rest.lstrip())
            insert = Completion(asked.typed, rest).next_word(self.target)
            word = (letters + insert).strip() if not insert[:1].isspace() else insert.strip()
            word = word.rstrip(".,;:!?。，；：！？、")
            insert = insert[: insert.rfind(word[-1:]) + 1] if word else ""
            known = any(insert == other.insert or word == other.word for other in found)
            if insert.strip() and not known and not self._forbidden(asked, asked.typed + insert):
                found.append(WordChoice(word, insert, rest[len(insert) :]))
        return found[:count]

    # The model

    @property
    def _last(self) -> Engine:
        return self.engine.second if isinstance(self.engine, PivotEngine) else self.engine

    @property
    def _from(self) -> str:
        return self.engine.via if isinstance(self.engine, PivotEngine) else self.source

    def _text(self, source: str) -> str:
        """Return what the model that writes the target reads: of two in a row, the text in between, made once."""
        if not isinstance(self.engine, PivotEngine):
            return source
        if source not in self._between:
            while len(self._between) >= _BETWEEN_KEPT:
                self._between.pop(next(iter(self._between)))
            self._between[source] = self.engine.between([source], Decoding())[0].text
        return self._between[source]

    # The glossary

    def _obeying(self, asked: Typing, text: str, rest: str, check: Callable[[], None]) -> Completion:
        typed, whole = asked.typed, asked.typed + rest
        if not asked.matches or not rest:
            return Completion(typed, rest)
        repairs = asked.termbase.repair(self._missing(asked, whole), asked.source, whole, self.target)
        whole = apply_edits(whole, [edit for edit in repairs if edit.start >= len(typed)])
        begun = time.monotonic()
        for _ in range(_ROUNDS):
            missing = self._missing(asked, whole)
            if (not missing and not self._forbidden(asked, whole)) or time.monotonic() - begun > _ENOUGH_S:
                break
            check()
            whole = self._with_term(asked, text, whole, missing)
        whole = self._cut(asked, whole)
        return Completion(typed, whole[len(typed) :], self._terms_in(asked, whole))

    def _with_term(self, asked: Typing, text: str, whole: str, missing: Sequence[TermMatch]) -> str:
        """Put one missing term into the rest, at the place from which the model finishes best."""
        forbidden = self._forbidden(asked, whole)
        match = forbidden[0].match if forbidden else missing[0]
        term = self._written(asked, match)
        if not term or len(missing) > MOST_FORCED:
            return whole
        if forbidden:
            places = [forbidden[0].spans[0][0]]
        else:
            share = (match.start + match.end) / 2 / max(1, len(asked.source))
            taken = [span for one in self._verdicts(asked, whole) for span in one.spans]
            places = splice_places(whole, share, [(0, len(asked.typed)), *taken], None, 2 * _PLACES)
        places = [place for place in places if self._free(asked, whole, place)][:_PLACES]
        if not places:
            return whole
        prefixes = [self._joined(whole[:place], term) for place in places]
        found = finished(self._last, text, prefixes, self._from, self.target)
        texts = {prefix + one.rest: one.first for prefix, one in zip(prefixes, found, strict=True)}
        # By the glossary first, then by the model.
        return min(
            texts, key=lambda one: (len(self._forbidden(asked, one)), len(self._missing(asked, one)), -texts[one])
        )

    def _cut(self, asked: Typing, whole: str) -> str:
        """End the text before a forbidden term, or after a missing one in its likeliest place."""
        for verdict in self._forbidden(asked, whole):
            if any(start < len(asked.typed) for start, _ in verdict.spans):
                return asked.typed  # half of it is typed: what would make it whole is not offered
            whole = whole[: max(len(asked.typed), verdict.spans[0][0])] if verdict.spans else whole
        missing = self._missing(asked, whole)
        if missing:
            match = missing[0]
            term = self._written(asked, match)
            share = (match.start + match.end) / 2 / max(1, len(asked.source))
            taken = [span for one in self._verdicts(asked, whole) for span in one.spans]
            places = splice_places(whole, share, [(0, len(asked.typed)), *taken], None, 2 * _PLACES)
            place = next((one for one in places if self._free(asked, whole, one)), None)
            ended = whole[:place] if place is not None else asked.typed
            with_term = self._joined(ended, term) if term and place is not None else ended
            whole = with_term if not self._forbidden(asked, with_term) else ended
        return whole.rstrip() if len(whole.rstrip()) >= len(asked.typed) else asked.typed

    def _free(self, asked: Typing, whole: str, place: int) -> bool:
        """Say whether a term may be put at a place: after what is typed, and not into a word."""
        if place < len(asked.typed) or (is_spaced(self.target) and not whole[:place].strip()):
            return place >= len(asked.typed) and not asked.typed
        inside = whole[place - 1 : place].isalnum() and whole[place : place + 1].isalnum()
        return not is_spaced(self.target) or not inside

    def _joined(self, before: str, term: str) -> str:
        if not is_spaced(self.target):
            return before + term
        kept = before.rstrip()
        if not kept:
            return term[:1].upper() + term[1:]
        # What is typed is never touched: a second space would be, and so would one that is taken away.
        return f"{before}{term}" if before != kept else f"{kept} {term}"

    def _verdicts(self, asked: Typing, text: str) -> list[Verdict]:
        return asked.termbase.check(asked.matches, text, self.target)

    def _missing(self, asked: Typing, text: str) -> list[TermMatch]:
        return [
            verdict.match
            for verdict in self._verdicts(asked, text)
            if verdict.match.concept.enforce is Enforce.MUST
            and not verdict.satisfied
            and verdict.reason not in ("no_target_term", "forbidden")
        ]

    def _forbidden(self, asked: Typing, text: str) -> list[Verdict]:
        """Return the forbidden terms that the offered part of a text has a share in."""
        return [
            one
            for one in self._verdicts(asked, text)
            if one.reason == "forbidden" and any(end > len(asked.typed) for _, end in one.spans)
        ]

    def _written(self, asked: Typing, match: TermMatch) -> str:
        return asked.termbase.written(match, self.target) or ""

    def _missing_terms(self, asked: Typing, text: str) -> list[str]:
        return list(dict.fromkeys(filter(None, (self._written(asked, one) for one in self._missing(asked, text)))))

    def _terms_in(self, asked: Typing, whole: str) -> tuple[str, ...]:
        spans = {span for one in self._verdicts(asked, whole) if one.satisfied for span in one.spans}
        return tuple(whole[start:end] for start, end in sorted(spans) if start >= len(asked.typed))

    def _begun_term(self, asked: Typing) -> str:
        """Return what is left of a missing term whose first letters (two at least) end the typed text."""
        if not asked.matches:
            return ""
        return next(
            (rest for term in self._missing_terms(asked, asked.typed) if (rest := _left_of(term, asked.typed, None))),
            "",
        )


def _left_of(term: str, typed: str, letters: str | None) -> str:
    """Return what is missing of a term at the end of a typed text, empty where the text does not begin it.

    With ``letters`` (the last typed word) a term that is not begun at all may follow whole, after a space.
    """
    for length in range(min(len(term) - 1, len(typed)), 0, -1):
        begun = typed[-length:]
        at_word = length == len(typed) or not (typed[-length - 1].isalnum() and typed[-length].isalnum())
        if at_word and begun.casefold() == term[:length].casefold() and (length > 1 or letters is not None):
            return term[length:]
    if letters is None:
        return ""
    if letters:
        return ""
    return term if not typed or typed[-1].isspace() or not typed[-1].isalnum() else f" {term}"
