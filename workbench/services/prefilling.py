"""What can be drafted without a model: confirmed translations, dates, and segments that are terms and nothing else.

Nothing here guesses: what is not sure stays empty for a person. Each filled segment says what filled it.
"""

from __future__ import annotations

import time
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from glossary.termbase import Termbase
from resources.messages import message
from workbench.core.content import Content
from workbench.core.segments import Origin, Segment, State
from workbench.jobs import JobContext, Progress
from workbench.services.checking import Checking
from workbench.services.date_lines import translate_date
from workbench.services.drafting import Draft, DraftSummary, Save, ToDraft, kept_source
from workbench.services.phrasing import OPEN_SLOT, Phrasings
from workbench.services.tagging import tagged
from workbench.services.terms_alone import terms_alone, with_capital, without_end
from workbench.store.protocols import ProjectReader

_CONFIRMED = (State.TRANSLATED, State.REVIEWED, State.APPROVED)
_BATCH = 200


class FilledBy(StrEnum):
    """What filled a segment; stands in the place of an engine's id in the facts of the draft."""

    CONFIRMED = "confirmed"
    DATE = "date"
    GLOSSARY = "glossary"


@dataclass(frozen=True, slots=True)
class Filling:
    """A text and what it comes of."""

    content: Content
    by: FilledBy


def confirmed_texts(reader: ProjectReader, language: str) -> dict[str, Content]:
    """Return the translations that a person has confirmed, by source; of several the last in reading order."""
    found: dict[str, Content] = {}
    ids = reader.segment_ids()
    for start in range(0, len(ids), _BATCH):
        some = ids[start : start + _BATCH]
        targets = reader.targets(some, language)
        for segment in reader.segments(some):
            target = targets[segment.id]
            if target.state in _CONFIRMED and target.content:
                found[segment.source.text.strip()] = target.content
    return found


class Prefilling:
    """Fills segments of one direction from what is known for certain."""

    def __init__(
        self, termbase: Termbase, source: str, target: str, confirmed: Mapping[str, Content] | None = None
    ) -> None:
        """Take the terms and the confirmed translations by source text."""
        self._source = source
        self._target = target
        self._termbase = termbase
        self._confirmed = confirmed or {}
        self._phrasings = Phrasings(termbase)

    def fill(self, segment: Segment, termbase: Termbase | None = None) -> Filling | None:
        """Return what a segment is in the target language where that is certain, else None.

        ``termbase`` are the terms as on the day of the segment's document.
        """
        text = segment.source.text
        if text.strip() in self._confirmed:
            return Filling(self._confirmed[text.strip()], FilledBy.CONFIRMED)
        if segment.source.marks:
            return None
        date = translate_date(text, self._source, self._target)
        if date is not None:
            return Filling(Content(date), FilledBy.DATE)
        said = self._terms(text.strip(), termbase or self._termbase)
        return Filling(Content(said), FilledBy.GLOSSARY) if said else None

    def _terms(self, text: str, termbase: Termbase) -> str:
        """Return a text that is a term, a formula, or a list of terms; empty where it is anything else."""
        said = terms_alone(text, termbase, self._source, self._target)
        if said:
            return said
        bare, end = without_end(text, self._target)
        formula = self._formula(bare)
        return with_capital(formula, text, end, self._source) + end if formula else ""

    def _formula(self, bare: str) -> str:
        for phrasing in self._phrasings.find(bare, self._source, self._target):
            if (phrasing.start, phrasing.end) == (0, len(bare)):
                return next((text for text in phrasing.texts if OPEN_SLOT not in text), "")
        return ""


def prefill_segments(
    context: JobContext,
    prefilling: Prefilling,
    checking: Checking,
    wanted: Sequence[ToDraft],
    save: Save,
    summary: DraftSummary | None = None,
) -> Generator[None, None, DraftSummary]:
    """Fill what is certain and leave the rest untouched; a generator job like ``draft_segments``.

    The summary counts the filled segments, and the others as ``left``.
    """
    summary = DraftSummary() if summary is None else summary
    begun = time.monotonic()
    for start in range(0, len(wanted), _BATCH):
        context.check()
        some = wanted[start : start + _BATCH]
        drafts = [draft for item in some if (draft := prefilled(item, prefilling, checking)) is not None]
        if drafts:
            save(drafts)
        for draft in drafts:
            summary.add(draft)
        summary.left += len(some) - len(drafts)
        summary.seconds = time.monotonic() - begun
        done = start + len(some)
        note = message("draft.progress", done=done, count=len(wanted))
        context.report(Progress(done, len(wanted), None, note))
        yield
    return summary


def prefilled(item: ToDraft, prefilling: Prefilling, checking: Checking) -> Draft | None:
    """Return a segment's draft from what is certain, None where nothing is."""
    segment = item.segment
    if not segment.kind.translatable:
        return kept_source(item, checking.termbase.revision)
    filling = prefilling.fill(segment, checking.termbase_for(segment))
    if filling is None:
        return None
    by = "glossary" if filling.by is FilledBy.GLOSSARY else "already"
    made = checking.decide(segment, filling.content.text, by=by)
    findings = checking.find(segment, filling.content.text, checking.target, made)
    # What was confirmed elsewhere may have had other tags on the same words.
    placed = tagged(segment.source, filling.content, made)
    origin = Origin.REPETITION if filling.by is FilledBy.CONFIRMED else Origin.GLOSSARY
    return Draft(
        segment, item.revision, placed.content, Content(), filling.by.value, checking.termbase.revision, 0.0, 0.0,
        made, (*findings, *placed.guesses), origin,
    )  # fmt: skip
