"""Drafting many segments: repeated texts once, like lengths together, what is looked at first, saved as it goes."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable, Collection, Generator, Sequence
from dataclasses import dataclass, field

from models.caching import CacheCounts
from resources.messages import message
from workbench.core.content import Content
from workbench.core.segments import Finding, Origin, Segment, Severity, TermDecision
from workbench.jobs import JobContext, Progress
from workbench.qa.put_in import put_in_findings
from workbench.services.checking import Checking
from workbench.services.enforcing import Drafting, EnforcedDraft
from workbench.services.tagging import tagged

BATCH_SECONDS = 0.8
"""How long a batch should take, so that a result is saved often. A cancel is felt sooner: the ladder looks for it
before each of its decodings, of which a batch has several."""

MOST_IN_BATCH = 64


@dataclass(frozen=True, slots=True)
class ToDraft:
    """A segment to draft and the revision of its target at the time of asking."""

    segment: Segment
    revision: int


@dataclass(frozen=True, slots=True)
class Draft:
    """A drafted segment, ready to be stored. ``plain`` is what the model said without the glossary.

    ``engine`` is the engine's id, or what filled the segment without one; ``via`` is the text in between where a pivot
    went through another language.
    """

    segment: Segment
    for_revision: int
    content: Content
    plain: Content
    engine: str
    glossary_revision: str
    score: float
    plain_score: float
    decisions: tuple[TermDecision, ...]
    findings: tuple[Finding, ...]
    origin: Origin = Origin.ENGINE
    via: str = ""

    @property
    def from_engine(self) -> bool:
        """Say whether an engine wrote it: a number, an address or a handle keeps its source."""
        return self.origin is Origin.ENGINE


@dataclass(slots=True)
class DraftSummary:
    """What a run did, term by term. ``enforced`` counts required terms by the step that put them there.

    ``filled`` counts the segments that were filled without an engine, by what filled them; ``left`` those that nothing
    could fill where there is none. ``answers`` says how many decodings were known from before.
    """

    segments: int = 0
    required_terms: int = 0
    already_right: int = 0
    enforced: dict[str, int] = field(default_factory=dict)
    flagged: int = 0
    seconds: float = 0.0
    stopped: bool = False
    filled: dict[str, int] = field(default_factory=dict)
    left: int = 0
    answers: CacheCounts = field(default_factory=CacheCounts)

    def add(self, draft: Draft) -> None:
        """Count one draft."""
        self.segments += 1
        if draft.origin in (Origin.GLOSSARY, Origin.REPETITION):
            self.filled[draft.engine] = self.filled.get(draft.engine, 0) + 1
        self.flagged += any(finding.severity is Severity.ERROR for finding in draft.findings)
        for decision in draft.decisions:
            if not decision.required:
                continue
            self.required_terms += 1
            if decision.satisfied and decision.step == "already":
                self.already_right += 1
            elif decision.satisfied:
                self.enforced[decision.step] = self.enforced.get(decision.step, 0) + 1


_Text = tuple[str, dt.date | None]
"""A source and the day of its document: on another day other terms are written."""


class _Queue:
    """Texts still to draft: what is looked at first, then by length, sized by the speed that was measured."""

    def __init__(self, wanted: Sequence[ToDraft], checking: Checking) -> None:
        self._texts: dict[_Text, list[ToDraft]] = {}
        for item in wanted:
            self._texts.setdefault((item.segment.source.text, checking.day(item.segment)), []).append(item)
        self._by_length = sorted(self._texts, key=lambda one: len(one[0]))
        self._seconds_per_character = 0.0

    def __bool__(self) -> bool:
        return bool(self._by_length)

    def take(self, visible: Collection[int]) -> list[list[ToDraft]]:
        """Take the next batch: groups of segments that share a text, all of one day."""
        seen = {
            text for text in self._by_length if any(item.segment.id in visible for item in self._texts[text])
        } if visible else set()  # fmt: skip
        # In their order of reading where they are looked at; otherwise neighbours in length, short ones first.
        pool = [text for text in self._texts if text in seen] if seen else self._by_length
        pool = [text for text in pool if text[1] == pool[0][1]]
        budget = BATCH_SECONDS / self._seconds_per_character if self._seconds_per_character else 200.0
        batch: list[_Text] = []
        for text in pool:
            longest = max(len(one[0]) for one in (text, *batch))
            if batch and (longest * (len(batch) + 1) > budget or len(batch) >= MOST_IN_BATCH):
                break
            batch.append(text)
        chosen = set(batch)
        self._by_length = [text for text in self._by_length if text not in chosen]
        return [self._texts.pop(text) for text in batch]

    def measured(self, characters: int, seconds: float) -> None:
        """Learn from a batch how long a character takes (padding included: longest times count)."""
        pace = seconds / max(1, characters)
        known = self._seconds_per_character
        self._seconds_per_character = pace if not known else 0.6 * known + 0.4 * pace

    def seconds_left(self) -> float | None:
        """Say how long the rest will take, None before the first batch."""
        if not self._seconds_per_character:
            return None
        return sum(len(text) for text, _ in self._by_length) * self._seconds_per_character


Save = Callable[[Sequence[Draft]], None]
"""Stores the drafts of a batch, and returns when they are on disk."""


def draft_segments(
    context: JobContext,
    ladder: Drafting,
    checking: Checking,
    wanted: Sequence[ToDraft],
    save: Save,
    visible: Callable[[], Collection[int]] = tuple,
    summary: DraftSummary | None = None,
) -> Generator[None, None, DraftSummary]:
    """Draft segments batch by batch, saving each batch; a generator job of the engine lane.

    The terms are those of the day of each segment's document, which ``checking`` knows.
    ``summary`` is filled as the run goes, so that an interrupted one can still be told. Raises ModelError. A cancel
    keeps what was saved and raises CancelledError after the decoding under way.
    """
    summary = DraftSummary() if summary is None else summary
    begun = time.monotonic()
    queue = _Queue([item for item in wanted if item.segment.kind.translatable], checking)
    kept = [kept_source(item, ladder.glossary_revision) for item in wanted if not item.segment.kind.translatable]
    if kept:
        save(kept)
        for draft in kept:
            summary.add(draft)
    if queue:
        ladder.engine.load()
    while queue:
        context.check()
        groups = queue.take(visible())
        texts = [group[0].segment.source.text for group in groups]
        started = time.monotonic()
        of_day = ladder.on(checking.day(groups[0][0].segment))
        results = of_day.draft(texts, context.check, [_mentioned(group, checking) for group in groups])
        queue.measured(max(map(len, texts)) * len(texts), time.monotonic() - started)
        drafts = [
            _draft(item, result, ladder, checking)
            for group, result in zip(groups, results, strict=True)
            for item in group
        ]
        save(drafts)
        for draft in drafts:
            summary.add(draft)
        summary.seconds = time.monotonic() - begun
        note = message("draft.progress", done=summary.segments, count=len(wanted))
        context.report(Progress(summary.segments, len(wanted), queue.seconds_left(), note))
        yield
    summary.seconds = time.monotonic() - begun
    return summary


def _mentioned(group: Sequence[ToDraft], checking: Checking) -> Collection[str]:
    """Return the persons named in full before every segment of one text: what is drafted once must fit each."""
    return frozenset[str].intersection(*(frozenset(checking.mentioned(item.segment)) for item in group))


def kept_source(item: ToDraft, glossary_revision: str) -> Draft:
    """Keep a number, an address or a handle as it is: it is the same in every language."""
    content = item.segment.source
    return Draft(
        item.segment, item.revision, content, content, "", glossary_revision, 0.0, 0.0, (), (), Origin.SOURCE
    )  # fmt: skip


def _draft(item: ToDraft, result: EnforcedDraft, ladder: Drafting, checking: Checking) -> Draft:
    segment = item.segment
    findings = checking.find(segment, result.text, ladder.target, result.decisions, result.doubts, result.forced)
    findings += put_in_findings(result.text, ladder.target, result.put_in, result.decisions, result.placed)
    placed = tagged(segment.source, Content(result.text), result.decisions)
    return Draft(
        segment=segment,
        for_revision=item.revision,
        content=placed.content,
        plain=tagged(segment.source, Content(result.plain)).content,
        engine=ladder.engine.info.id,
        glossary_revision=ladder.glossary_revision,
        score=result.score,
        plain_score=result.plain_score,
        decisions=result.decisions,
        findings=(*findings, *placed.guesses),
        via=result.via,
    )
