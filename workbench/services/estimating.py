"""How sure the model is of drafts that are to be stored: the words it would not vouch for, and a figure to sort by."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from models.base import Capability, Engine, Score
from models.confidence import DOUBTFUL, estimate, unsure_words, word_scores
from models.pivot import PivotEngine
from workbench.core.segments import Confidence, Severity, TermDecision
from workbench.services.alternatives import word_changes
from workbench.services.drafting import Draft


def confidences(engine: Engine, drafts: Iterable[Draft], source: str, target: str) -> list[Confidence]:
    """Return how sure an engine is of its drafts; nothing of what it did not write, or where it gives no figures.

    Of two models in a row the second is asked, about the text in between. Words of enforced terms are left out: that
    a rare name is unlikely says nothing about it. Raises ModelError.
    """
    last = engine.second if isinstance(engine, PivotEngine) else engine
    read = engine.via if isinstance(engine, PivotEngine) else source
    wanted = [one for one in drafts if one.from_engine and one.content.text.strip()]
    if Capability.SCORE not in last.info.capabilities or not wanted:
        return []
    if isinstance(engine, PivotEngine):
        wanted = [one for one in wanted if one.via]
    pairs = [(one.via or one.segment.source.text, one.content.text) for one in wanted]
    by_pair = dict(zip(dict.fromkeys(pairs), last.score(list(dict.fromkeys(pairs)), read, target), strict=True))
    return [
        _confidence(one, by_pair[pair], pair[0], (read, target), engine.info.id)
        for one, pair in zip(wanted, pairs, strict=True)
    ]


def certain(drafts: Iterable[Draft], target: str) -> list[Confidence]:
    """Return the figure of drafts that no model made: what was confirmed, a date by rule, a term alone is certain.

    So they stand last where drafts are sorted by doubt. One with an error is left out: nothing vouches for it.
    """
    return [
        Confidence(one.segment.id, target, one.content.text, 1.0, engine=one.engine)
        for one in drafts
        if one.content.text.strip() and not any(finding.severity is Severity.ERROR for finding in one.findings)
    ]


def _confidence(draft: Draft, score: Score, source: str, languages: tuple[str, str], engine: str) -> Confidence:
    text = draft.content.text
    placed = enforced_spans(draft.decisions)
    words = [
        word
        for word in word_scores(score, text)
        if not word.number and not any(start < word.end and word.start < end for start, end in placed)
    ]
    value = estimate(words, source, text, languages) if words else 1.0
    return Confidence(
        draft.segment.id, languages[1], text, round(value, 4), unsure_words(words), value < DOUBTFUL, engine
    )


def enforced_spans(decisions: Sequence[TermDecision]) -> list[tuple[int, int]]:
    """Return where a draft has terms of the glossary."""
    return [span for one in decisions if one.satisfied for span in one.spans]


def still_unsure(confidence: Confidence, text: str) -> tuple[tuple[int, int], ...]:
    """Return the unsure words of a draft that still stand in a text made of it: a word typed over has no mark."""
    changes = word_changes(confidence.text, text)
    found = []
    for start, end in confidence.unsure:
        if any(edit.start < end and start < edit.end for edit in changes):
            continue
        moved = sum(len(edit.text) - (edit.end - edit.start) for edit in changes if edit.end <= start)
        if _whole(text, start + moved, end + moved):
            found.append((start + moved, end + moved))
    return tuple(found)


def _whole(text: str, start: int, end: int) -> bool:
    """Say whether a range is still a word of its own: letters typed onto it make another word."""
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    grown = (before.isalpha() and text[start].isalpha()) or (after.isalpha() and text[end - 1].isalpha())
    return not grown or _is_han(text[start])


def _is_han(letter: str) -> bool:
    return "\u3400" <= letter <= "\u9fff"
