"""A wrong rendering of a term, put right where it is certain which words are it.

Five cases, each deterministic: a forbidden term; the source's own words left in the target; the right words in a form
that is not licit (capitals, a Kazakh suffix of the wrong harmony); a name spelled by ear; a rendering that differs
from an accepted one by a slip. Anything else is left alone. A Kazakh term gets the suffixes of what it replaces, an
English one the article, the possessive and the capital. Source: terminology notes, the ladder, step 4.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple, Protocol

from rapidfuzz import fuzz

from glossary.concepts import Concept, Kind, Status, Term, TermMatch, Verdict
from glossary.edits import Edit
from glossary.languages.base import ARTICLES, Found
from glossary.languages.english_fitting import fitted
from glossary.languages.kazakh import fitting
from glossary.languages.registry import language as rules_of
from glossary.profiles import choose
from glossary.roles import form_asked
from glossary.romanising import rough
from glossary.satisfying import Places, Span, check

_NAME_LIKENESS = 84.0
_WORD_LIKENESS = 72.0
_SLIP_LIKENESS = 90.0
_SLIP_WORD_LIKENESS = 84.0
_LINKS = frozenset({"of", "the", "for", "and", "in", "on", "to", "a", "an"})
_NAME_PART = re.compile(r"[\s·]+")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


class Repairable(Places, Protocol):
    """What a repair needs of a termbase."""

    @property
    def date(self) -> dt.date | None:
        """The day on which the text is written."""

    @property
    def profiles(self) -> tuple[str, ...]:
        """The style profiles that choose what is written."""


class Repaired(NamedTuple):
    """An edit of the target and the mention that it serves; ``guessed`` says that its Kazakh case is not certain."""

    edit: Edit
    match: TermMatch
    guessed: bool = False


def repair(
    termbase: Repairable, unsatisfied: Sequence[TermMatch], source: str, target: str, language: str
) -> list[Edit]:
    """Return edits for the target, one a mention at most, none overlapping (see `Termbase.repair`)."""
    return sorted(one.edit for one in repairs(termbase, unsatisfied, source, target, language))


def repairs(
    termbase: Repairable, unsatisfied: Sequence[TermMatch], source: str, target: str, language: str
) -> list[Repaired]:
    """Return the same edits, each with its mention, in the order of the text."""
    if not unsatisfied or not target:
        return []
    source_language = unsatisfied[0].term.language
    verdicts = check(termbase, termbase.matches(source, source_language), target, language)
    placed = (one for one in verdicts if one.satisfied and one.match.concept.kind is not Kind.FORMULA)
    taken: list[Span] = [span for verdict in placed for span in verdict.spans]
    every = termbase.places(target, language, loose=True)
    made: list[Repaired] = []
    for match in sorted(unsatisfied, key=lambda m: (m.start - m.end, m.start)):
        term = term_to_write(match, language, termbase.profiles, termbase.date)
        if term is None:
            continue
        edit = _first(match, term, target, language, every, taken, termbase.accepted_for(match.concept))
        guessed = False
        if edit is None and language == "kk":
            written = fitting.near_form(term, match.concept.kind, target, [*taken, *_licit_names(every)])
            written = written or _left_over_in_kazakh(match, term, source, target, taken)
            if written is not None:
                edit, guessed = Edit(written.start, written.end, written.text), written.guessed
        if edit is not None:
            made.append(Repaired(edit, match, guessed))
            taken.append((edit.start, edit.end))
    return sorted(made, key=lambda one: one.edit)


def _licit_names(every: Sequence[Found]) -> list[Span]:
    return [(place.start, place.end) for place in every if place.licit]


def _left_over_in_kazakh(
    match: TermMatch, term: Term, source: str, target: str, taken: Sequence[Span]
) -> fitting.Fitted | None:
    if match.term.language == "kk":
        return None
    asked = form_asked(match, source)
    for words in dict.fromkeys((match.surface, match.term.text)):
        if len(words) >= 2:
            found = fitting.left_over(term, words, target, taken, asked)
            if found is not None:
                return found
    return None


def without_forbidden(termbase: Repairable, verdicts: Sequence[Verdict], target: str, language: str) -> list[Edit]:
    """Return edits that write the preferred term for each forbidden one, in the form that it stands in.

    ``verdicts`` are those of this very text. A place that cannot be written in that form is left, and stays a finding.
    """
    wanted = {verdict.match.concept.id: verdict for verdict in verdicts if verdict.reason == "forbidden"}
    if not wanted:
        return []
    edits: list[Edit] = []
    taken = [span for verdict in verdicts if verdict.satisfied for span in verdict.spans]
    places = termbase.places(target, language, forbidden=True)
    for place in sorted(places, key=lambda one: (one.start - one.end, one.start)):
        verdict = wanted.get(place.form.concept.id)
        if verdict is None or (place.start, place.end) not in verdict.spans:
            continue
        term = term_to_write(verdict.match, language, termbase.profiles, termbase.date)
        if term is None or not _free(place.start, place.end, taken):
            continue
        edit = _in_its_form(term, verdict.match.concept.kind, place, target, language)
        if edit is not None and edit.text != target[edit.start : edit.end]:
            edits.append(edit)
            taken.append((edit.start, edit.end))
    return sorted(edits)


def _in_its_form(term: Term, kind: Kind, place: Found, target: str, language: str) -> Edit | None:
    if language == "kk":
        made = fitting.written_with(term, place.suffixes)
        return None if made is None else Edit(place.start, place.end, _raised(made, target[place.start]))
    if language == "en":
        plural = any(tag.startswith("PL") for tag in place.suffixes)
        return fitted(term, kind, target, place.start, place.end, plural=plural)
    return Edit(place.start, place.end, term.text)


def _raised(made: str, first: str) -> str:
    return made[:1].upper() + made[1:] if first.isupper() else made


def term_to_write(match: TermMatch, language: str, profiles: Sequence[str], on: dt.date | None) -> Term | None:
    """Return the term to write for a match: a person's short name for a short one, else as day and profiles want."""
    chosen = choose(match.concept, language, profiles, on)
    parallel = parallel_term(match, language)
    return parallel if parallel is not None and parallel != match.concept.preferred(language) else chosen


def parallel_term(match: TermMatch, language: str) -> Term | None:
    """Return the term to write: the preferred one, but a person's short name for a short name («Тоқаев»: Tokayev)."""
    preferred = match.concept.preferred(language)
    if preferred is None or match.concept.kind is not Kind.PERSON or match.term.status is Status.PREFERRED:
        return preferred
    words = len(_NAME_PART.split(match.term.text))
    for term in match.concept.terms_in(language):
        if len(_NAME_PART.split(term.text)) == words and term.text in preferred.text:
            return term
    return preferred


def _first(
    match: TermMatch,
    term: Term,
    target: str,
    language: str,
    every: Sequence[Found],
    taken: Sequence[Span],
    accepted: frozenset[str],
) -> Edit | None:
    return (
        (_left_over(match, term, target, language, taken) if language != "kk" else None)
        or _illicit(target, language, every, taken, accepted)
        or _misspelled_name(match, term, target, language, every, taken)
        or _slip(match.concept, target, language, every, taken)
    )


def _free(start: int, end: int, taken: Sequence[Span]) -> bool:
    return not any(s < end and start < e for s, e in taken)


def _left_over(match: TermMatch, term: Term, target: str, language: str, taken: Sequence[Span]) -> Edit | None:
    """Replace the source's own words, copied into a target of another language."""
    if language == match.term.language or match.surface == term.text:
        return None
    for words in dict.fromkeys((match.surface, match.term.text)):
        if len(words) < 2 or (words.isascii() and len(words) < 4):
            continue
        for found in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", target):
            if _free(found.start(), found.end(), taken):
                if language == "en":
                    return fitted(term, match.concept.kind, target, found.start(), found.end())
                return Edit(found.start(), found.end(), term.text)
    return None


def _illicit(
    target: str, language: str, every: Sequence[Found], taken: Sequence[Span], accepted: frozenset[str]
) -> Edit | None:
    """Write the right form where the words are there in a form that is not licit."""
    for place in every:
        if (
            (place.licit and place.why != ARTICLES)
            or place.form.concept.id not in accepted
            or not _free(place.start, place.end, taken)
        ):
            continue
        kept = place.form.term
        if language == "kk":
            made = rules_of(language).written(kept, place.suffixes)
        elif any(tag.startswith("PL") for tag in place.suffixes):
            made = None
        else:
            made = kept.text + "".join(tag.partition(":")[2] for tag in place.suffixes)
        if made is not None and made != target[place.start : place.end]:
            return Edit(place.start, place.end, made)
    return None


def _words(text: str) -> list[tuple[int, int]]:
    return [found.span() for found in _WORD.finditer(text)]


def _windows(spans: Sequence[Span], counts: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield (first word, past the last word) of all runs of so many words."""
    for count in counts:
        for first in range(len(spans) - count + 1):
            yield first, first + count


def _misspelled_name(
    match: TermMatch, term: Term, target: str, language: str, every: Sequence[Found], taken: Sequence[Span]
) -> Edit | None:
    """Replace a capitalised run of letters that is near to the name as the source spells it, read aloud."""
    if (
        match.concept.kind not in (Kind.PERSON, Kind.PLACE)
        or not match.term.language.startswith("kk")
        or language != "en"
    ):
        return None
    spelled = [t.text for t in match.concept.terms_in(match.term.language)]
    cited = [*dict.fromkeys((match.term.text, *spelled, *match.term.errors))]
    spans = _words(target)
    known = [(p.start, p.end) for p in every if p.licit and p.form.concept.kind is not Kind.TERM]
    best: tuple[float, Span] | None = None
    for name in cited:
        parts = [rough(part) for part in re.split(r"[\s-]+", name)]
        # A short name by itself is near to too much: it wants its given name.
        if not all(parts) or len("".join(parts)) < 5:
            continue
        for first, past in _windows(spans, (len(parts),)):
            start, end = spans[first][0], spans[past - 1][1]
            seen = [re.sub(r"['’]s$", "", target[s:e]) for s, e in spans[first:past]]
            end -= spans[past - 1][1] - spans[past - 1][0] - len(seen[-1])
            if not all(word[:1].isupper() for word in seen) or re.search(r"[^\w\s'’-]", target[start:end]):
                continue
            if not _free(start, end, taken) or not _free(start, end, known):
                continue
            heard = [rough(word) for word in seen]
            # A longer word is a derivation (Kazakhstani) or another name, not a slip.
            if any(len(b) > len(a) and b.startswith(a) for a, b in zip(parts, heard, strict=True)):
                continue
            if _is_derived(term.text, seen):
                continue
            likeness = [fuzz.ratio(a, b) for a, b in zip(parts, heard, strict=True)]
            whole = fuzz.ratio("".join(parts), "".join(heard))
            if min(likeness) < _WORD_LIKENESS or whole < _NAME_LIKENESS:
                continue
            if best is None or whole > best[0]:
                best = (whole, (start, end))
    return None if best is None else Edit(*best[1], term.text)


def _is_derived(term: str, seen: Sequence[str]) -> bool:
    """Say whether a word seen is one of the term's own and more: Kazakhstani is not Kazakhstan misspelled."""
    own = [word.lower() for word in _WORD.findall(term)]
    return any(len(word) > len(one) and word.lower().startswith(one) for word in seen for one in own if len(one) > 3)


def _slip(concept: Concept, target: str, language: str, every: Sequence[Found], taken: Sequence[Span]) -> Edit | None:
    """Replace a run of words that differs from an accepted form by a slip of letters or a missing link word."""
    if language.startswith("zh") or language == "kk":
        return None
    spans = _words(target)
    best: tuple[float, Span, str] | None = None
    for term in concept.terms_in(language):
        cited = _WORD.findall(term.text)
        if len(term.text) < 8 or term.status is Status.PROPOSED:
            continue
        for first, past in _windows(spans, (len(cited), len(cited) - 1, len(cited) + 1)):
            if past <= first:
                continue
            start, end = spans[first][0], spans[past - 1][1]
            words = [target[s:e] for s, e in spans[first:past]]
            # A link word at the edge of the run is not of it.
            if words[0].lower() in _LINKS - {cited[0].lower()} or words[-1].lower() in _LINKS:
                continue
            if not _free(start, end, taken) or not _is_slip(cited, words):
                continue
            if re.search(r"[^\w\s'’-]", target[start:end]) or not _may_replace(start, end, term, every, target):
                continue
            likeness = fuzz.ratio(term.text.lower(), target[start:end].lower())
            if likeness >= _SLIP_LIKENESS and (best is None or likeness > best[0]):
                best = (likeness, (start, end), term.text)
    return None if best is None else Edit(*best[1], best[2])


def _is_slip(cited: Sequence[str], words: Sequence[str]) -> bool:
    """Say whether two runs of words are the same but for slips: acronyms and numbers exact, first letters kept."""
    left = [low for word in cited if (low := word.lower()) not in _LINKS]
    right = [low for word in words if (low := word.lower()) not in _LINKS]
    # The cheap question first: most runs of words begin with other letters.
    if len(left) != len(right) or any(a[0] != b[0] for a, b in zip(left, right, strict=True)):
        return False
    if _exact_words(cited) != _exact_words(words):
        return False
    return all(a == b or _is_slip_of(a, b) for a, b in zip(left, right, strict=True))


def _is_slip_of(cited: str, seen: str) -> bool:
    """Say whether a word is another one misspelled; a longer word made from it (governmental, heads) is not."""
    if cited[0] != seen[0] or len(cited) <= 3 or seen.startswith(cited):
        return False
    return fuzz.ratio(cited, seen) >= _SLIP_WORD_LIKENESS


def _exact_words(words: Sequence[str]) -> list[str]:
    return [word for word in words if any(c.isdigit() for c in word) or (word.isupper() and len(word) > 1)]


def _may_replace(start: int, end: int, term: Term, every: Sequence[Found], target: str) -> bool:
    """Say whether no other term would be cut, or lost because the new words do not hold it."""
    new = term.text.lower()
    for place in every:
        if not place.licit or place.end <= start or end <= place.start:
            continue
        inside = start <= place.start and place.end <= end and (start, end) != (place.start, place.end)
        if not inside or target[place.start : place.end].lower() not in new:
            return False
    return True
