"""Runs the systems over a term set and judges what they say.

All systems run in one process, batch by batch one after the other, so that a busy machine slows them alike. Texts with
required terms and texts without are timed apart.
"""

from __future__ import annotations

import re
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from models.base import Engine
from workbench.benchmarking.baselines import PLAIN, Output, system
from workbench.benchmarking.counting import CountingEngine
from workbench.benchmarking.oracle.english import DROPPED_MAY
from workbench.benchmarking.oracle.judging import Asked, Found, count, judge
from workbench.benchmarking.significance import Change, compare
from workbench.benchmarking.term_sets import Item, TermSet
from workbench.core.content import Content
from workbench.core.segments import Finding, Segment, SegmentKind, Severity, TermDecision
from workbench.services.checking import Checking

BATCH = 16
"""Texts of neighbouring length that are drafted together, as a project does."""

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_TWICE = re.compile(r"\b([^\W\d_]{3,})\s+\1\b", re.IGNORECASE)
_STEPS_OF_ITS_OWN = ("already", "none", "human")


@dataclass(frozen=True, slots=True)
class Judged:
    """A draft of one text and what the judge found. ``absent`` are concepts called satisfied that no reader finds.

    ``broken`` are concepts that a step put there and broke something with, ``flagged`` says that a person must look.
    """

    item: Item
    text: str
    asked: tuple[Asked, ...]
    found: tuple[Found, ...]
    decisions: tuple[TermDecision, ...]
    flags: tuple[Finding, ...]
    absent: tuple[str, ...]
    enforced: int
    broken: tuple[str, ...]

    @property
    def flagged(self) -> bool:
        """Say whether the draft has a finding of severity error."""
        return any(flag.severity is Severity.ERROR for flag in self.flags)


@dataclass(slots=True)
class Measured:
    """All drafts of one system, the seconds that they took, and what the engine was asked for texts with terms."""

    system: str
    judged: list[Judged] = field(default_factory=list)
    seconds_with_terms: float = 0.0
    seconds_without: float = 0.0
    cpu_with_terms: float = 0.0
    cpu_without: float = 0.0
    decoded: int = 0
    scored: int = 0

    def add_time(self, seconds: float, cpu: float, *, with_terms: bool) -> None:
        """Count the time of one batch: on the wall, and of all processors."""
        if with_terms:
            self.seconds_with_terms += seconds
            self.cpu_with_terms += cpu
        else:
            self.seconds_without += seconds
            self.cpu_without += cpu


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: counts, with shares left to whoever shows them. Ratios are against plain decoding.

    ``texts`` ask for required terms (``texts_without`` do not), ``mentions`` are those terms; ``there``, ``licit`` and
    ``exact`` how many a reader finds in any form, a licit form, the form wanted. ``called_absent`` counts the terms
    called satisfied that are absent, ``silent_absent`` those of them in texts without a flag. ``steps`` counts the
    terms that each step put there.
    """

    system: str
    texts: int
    texts_without: int
    mentions: int
    there: int
    licit: int
    exact: int
    enforced: int
    broken: int
    flagged: int
    called_absent: int
    silent_absent: int
    steps: dict[str, int]
    flags: dict[str, int]
    decoded: float
    scored: float
    time_with_terms: float | None
    time_without: float | None
    cpu_with_terms: float | None
    cpu_without: float | None
    chrf: Change | None = None


def measure(
    term_set: TermSet,
    engine: Engine,
    systems: Sequence[str],
    progress: Callable[[int, int], None] = lambda _done, _all: None,
    *,
    rounds: int = 1,
) -> list[Measured]:
    """Draft the texts with each system and judge them. Raises ModelError.

    With more ``rounds`` all is drafted again by new systems, and of each batch the shortest time counts.
    """
    checking = Checking(term_set.termbase, term_set.source, term_set.target)
    results = {name: Measured(name) for name in systems}
    engine.load()
    asked = [_asked(term_set, item) for item in term_set.items]
    runs = [_Run(term_set, engine, systems) for _ in range(rounds)]
    done = 0
    for with_terms in (True, False):
        group = [n for n, one in enumerate(asked) if bool(one) is with_terms]
        group.sort(key=lambda n: len(term_set.items[n].text))
        for start in range(0, len(group), BATCH):
            batch = group[start : start + BATCH]
            items = [term_set.items[n] for n in batch]
            drafted = [run.draft(items) for run in runs]
            plain = [one.text for one in drafted[0][PLAIN].outputs] if PLAIN in systems else [""] * len(items)
            for name in systems:
                first = drafted[0][name]
                seconds = min(each[name].seconds for each in drafted)
                cpu = min(each[name].cpu for each in drafted)
                results[name].add_time(seconds, cpu, with_terms=with_terms)
                if with_terms:
                    results[name].decoded += first.decoded
                    results[name].scored += first.scored
                for n, item, output, unforced in zip(batch, items, first.outputs, plain, strict=True):
                    results[name].judged.append(_judged(term_set, checking, item, asked[n], output, unforced))
            done += len(batch)
            progress(done, len(term_set.items))
    return list(results.values())


@dataclass(frozen=True, slots=True)
class _Drafted:
    outputs: list[Output]
    seconds: float
    cpu: float
    decoded: int
    scored: int


class _Run:
    """All systems over one engine, each with a counter of its own."""

    def __init__(self, term_set: TermSet, engine: Engine, systems: Sequence[str]) -> None:
        self._engines = {name: CountingEngine(engine) for name in systems}
        self._systems = {
            name: system(name, counted, term_set.termbase, term_set.source, term_set.target)
            for name, counted in self._engines.items()
        }
        # The first call pays for what all later ones share.
        if term_set.items:
            self.draft(term_set.items[:1])

    def draft(self, items: Sequence[Item]) -> dict[str, _Drafted]:
        """Draft a batch with every system, one after the other."""
        found = {}
        for name, one in self._systems.items():
            counted = self._engines[name]
            before = replace(counted.asked)
            begun, used = time.perf_counter(), time.process_time()
            outputs = one.draft([item.text for item in items], [item.mentioned for item in items])
            seconds, cpu = time.perf_counter() - begun, time.process_time() - used
            decoded, scored = counted.asked.decoded - before.decoded, counted.asked.scored - before.scored
            found[name] = _Drafted(outputs, seconds, cpu, decoded, scored)
        return found


def _asked(term_set: TermSet, item: Item) -> tuple[Asked, ...]:
    """Return the mentions to judge: those of the set itself, or those that the glossary finds."""
    if item.asked is not None:
        return item.asked
    matches = term_set.termbase.matches(item.text, term_set.source, mentioned=item.mentioned)
    verdicts = term_set.termbase.check(matches, "", term_set.target)
    # What the target language leaves out by rule is asked of nobody.
    return tuple(
        term_set.known[one.match.concept.id]
        for one in verdicts
        if one.match.concept.id in term_set.known and not (one.satisfied and one.reason == "dropped")
    )


def _judged(
    term_set: TermSet, checking: Checking, item: Item, asked: tuple[Asked, ...], output: Output, plain: str
) -> Judged:
    segment = Segment(1, 1, 0, 1, 0, len(item.text), SegmentKind.TEXT, Content(item.text))
    checked = checking if not item.mentioned else Checking(
        checking.termbase, checking.source, checking.target, mentioned={1: item.mentioned}
    )  # fmt: skip
    decisions = output.decisions
    if decisions is None:
        made = checked.decide(segment, output.text, ())
        decisions = tuple(replace(one, step="already" if one.satisfied else "none") for one in made)
    flags = checked.find(segment, output.text, term_set.target, decisions, output.doubts, output.forced)
    by_concept = {one.concept: one for one in asked}
    by_concept = {**term_set.known, **by_concept}
    claims = [
        by_concept[one.concept]
        for one in decisions
        if one.required
        and one.satisfied
        and one.concept in by_concept
        and not (one.reason == "dropped" and one.concept in DROPPED_MAY)
    ]
    given = judge(term_set.target, claims, output.text)
    absent = tuple(claim.concept for claim, one in zip(claims, given, strict=True) if not one.there)
    placed = [one for one in decisions if one.required and one.satisfied and one.step not in _STEPS_OF_ITS_OWN]
    found = tuple(judge(term_set.target, asked, output.text))
    broken = _broken(term_set, item, asked, placed, output.text, plain)
    if item.asked is not None:
        # Where the form is known, another one was put there wrongly.
        wrong = {one.concept for one, seen in zip(asked, found, strict=True) if seen.there and not seen.exact}
        broken = tuple(dict.fromkeys((*broken, *(one.concept for one in placed if one.concept in wrong))))
    return Judged(item, output.text, asked, found, decisions, flags, absent, len(placed), broken)


def _broken(
    term_set: TermSet,
    item: Item,
    asked: Sequence[Asked],
    placed: Sequence[TermDecision],
    text: str,
    plain: str,
) -> tuple[str, ...]:
    """Return the enforced concepts that stand too often, next to themselves, or cost the draft a number."""
    wanted = Counter(one.concept for one in asked)
    by_concept = {one.concept: one for one in asked}
    broken = []
    for concept in dict.fromkeys(one.concept for one in placed):
        one = by_concept.get(concept)
        if one is None:
            continue
        now, before = (count(term_set.target, one, each, asked) for each in (text, plain))
        if now > max(wanted[concept], before):
            broken.append(concept)
    if placed and not broken:
        numbers = Counter(_NUMBER.findall(item.text)) & Counter(_NUMBER.findall(plain))
        lost = numbers - Counter(_NUMBER.findall(text))
        if lost or len(_TWICE.findall(text)) > len(_TWICE.findall(plain)):
            broken.append(placed[0].concept)
    return tuple(broken)


def rows(measured: Sequence[Measured], *, against: str = PLAIN, significance: bool = True) -> list[Row]:
    """Return the table. chrF is compared where every text has a reference and sacrebleu is installed."""
    base = next((one for one in measured if one.system == against), None)
    changes: dict[str, Change] = {}
    if significance and base is not None:
        references = [one.item.reference for one in base.judged if one.asked]
        if references and all(references):
            texts = {one.system: [each.text for each in one.judged if each.asked] for one in measured}
            changes = compare(texts, references, against)
    return [_row(one, base, changes.get(one.system)) for one in measured]


def _row(one: Measured, base: Measured | None, change: Change | None) -> Row:
    asking = [each for each in one.judged if each.asked]
    found = [each for judged in asking for each in judged.found]
    steps: Counter[str] = Counter()
    flags: Counter[str] = Counter()
    for judged in asking:
        steps.update(each.step for each in judged.decisions if each.required and each.satisfied)
        flags.update({flag.message.id for flag in judged.flags if flag.severity is Severity.ERROR})
    return Row(
        system=one.system,
        texts=len(asking),
        texts_without=len(one.judged) - len(asking),
        mentions=len(found),
        there=sum(each.there for each in found),
        licit=sum(each.licit for each in found),
        exact=sum(each.exact for each in found),
        enforced=sum(judged.enforced for judged in asking),
        broken=sum(len(judged.broken) for judged in asking),
        flagged=sum(judged.flagged for judged in asking),
        called_absent=sum(len(judged.absent) for judged in asking),
        silent_absent=sum(len(judged.absent) for judged in asking if not judged.flagged),
        steps=dict(steps.most_common()),
        flags=dict(flags.most_common()),
        decoded=one.decoded / max(1, len(asking)),
        scored=one.scored / max(1, len(asking)),
        time_with_terms=_ratio(one.seconds_with_terms, base.seconds_with_terms if base else 0.0),
        time_without=_ratio(one.seconds_without, base.seconds_without if base else 0.0),
        cpu_with_terms=_ratio(one.cpu_with_terms, base.cpu_with_terms if base else 0.0),
        cpu_without=_ratio(one.cpu_without, base.cpu_without if base else 0.0),
        chrf=change,
    )


def _ratio(seconds: float, plain: float) -> float | None:
    return seconds / plain if plain > 0 else None
