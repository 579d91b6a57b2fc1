"""One draft under way: what its terms ask, its candidates, and which candidate is best."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field

from glossary.cases import case_faults
from glossary.concepts import Enforce, Kind, Term, TermMatch, Verdict
from glossary.repairing import term_to_write
from glossary.termbase import Termbase
from models.base import Doubt, Hypothesis, Score
from workbench.core.segments import TermDecision
from workbench.qa.doubtful import crowded
from workbench.qa.quantities import Quantity, match_up, quantities
from workbench.services.enforcing.placing import piece_offsets

PREFER_BONUS = 0.15
"""Nats a token that each satisfied *prefer* term is worth when otherwise good drafts are ranked."""


@dataclass(frozen=True, slots=True)
class Trial:
    """A candidate text with its verdicts; ``steps`` names, by match, the step that put its term there.

    ``guessed`` are the indices of the matches whose Kazakh case was a guess; ``misplaced`` counts the Kazakh terms that
    stand in another case than the source asks for; ``crowded`` says that two forced terms stand side by side.
    """

    text: str
    score: float
    doubts: tuple[Doubt, ...]
    verdicts: tuple[Verdict, ...]
    steps: tuple[str, ...]
    lost_numbers: int
    guessed: frozenset[int] = frozenset()
    misplaced: int = 0
    crowded: bool = False
    placed: frozenset[int] = frozenset()
    """The matches whose term was put at a place that only a hint gave: forced in, or where attention points."""
    put_in: frozenset[Quantity] = frozenset()
    """The numbers of the source that the model had lost, and that were put in."""

    @property
    def forbidden(self) -> int:
        """Count the mentions for which a forbidden term stands in the text."""
        return sum(verdict.reason == "forbidden" for verdict in self.verdicts)


@dataclass(frozen=True, slots=True)
class Judged:
    """A checked text; ``missing`` are the indices of the required matches that it lacks."""

    text: str
    verdicts: tuple[Verdict, ...]
    missing: tuple[int, ...]


@dataclass(slots=True)
class Case:
    """A source text on its way up the ladder."""

    source: str
    matches: tuple[TermMatch, ...]
    mentioned: frozenset[str] = frozenset()
    """The persons named in full before it."""
    trials: list[Trial] = field(default_factory=list)
    plain: Trial | None = None
    loops: bool = False
    """The model goes round in circles here: every further decoding forbids repetition."""
    attention: Hypothesis | None = None
    """The plain draft once more, with its attention, where a step asked for it."""
    judged: dict[str, Judged] = field(default_factory=dict)
    """What the check said of each text so far."""

    def required(self) -> list[int]:
        """Return the indices of the matches whose term the target must hold."""
        return [n for n, match in enumerate(self.matches) if match.concept.enforce is Enforce.MUST]


class Weighing:
    """Checks candidate texts of one direction and ranks them."""

    def __init__(self, termbase: Termbase, source: str, target: str, *, forced_too_far: float) -> None:
        self.termbase = termbase
        self.source = source
        self.target = target
        self._forced_too_far = forced_too_far

    def case(self, source: str, mentioned: Collection[str] = ()) -> Case:
        """Find the terms of a source text (longest matches only: a nested one asks nothing).

        ``mentioned`` are the persons named in full before it.
        """
        matches = tuple(self.termbase.matches(source, self.source, mentioned=mentioned))
        return Case(source, matches, frozenset(mentioned))

    def judge(self, case: Case, text: str) -> Judged:
        """Check a text; one that came before is not checked again."""
        known = case.judged.get(text)
        if known is None:
            verdicts = tuple(self.termbase.check(case.matches, text, self.target))
            known = case.judged[text] = Judged(text, verdicts, tuple(_missing(case, verdicts)))
        return known

    def admit(
        self,
        case: Case,
        judged: Judged,
        score: float | Score,
        doubts: Sequence[Doubt],
        step: str,
        before: Trial | None = None,
        guessed: Collection[int] = (),
        placed: Collection[int] = (),
        put_in: Collection[Quantity] = (),
    ) -> Trial:
        """Add a checked text to the case's trials, and return it.

        A given :class:`Score` counts without the tokens of the terms that a step put there: that a rare name is
        unlikely says nothing about the sentence around it. A term that ``before`` already had keeps its step; one that
        is new carries ``step``; one that the plain draft had is ``already``. ``guessed`` are the matches whose case
        this step had to guess; what ``before`` had guessed stays so, and so do ``placed`` and ``put_in`` (see
        :class:`Trial`).
        """
        text, verdicts = judged.text, judged.verdicts
        steps = []
        for n, verdict in enumerate(verdicts):
            if not verdict.satisfied:
                steps.append("none")
            elif case.plain is not None and case.plain.verdicts[n].satisfied:
                steps.append(case.plain.steps[n])
            elif before is not None and before.verdicts[n].satisfied:
                steps.append(before.steps[n])
            else:
                steps.append(step)
        if isinstance(score, Score):
            of_terms = [
                verdict.spans
                for verdict, by in zip(verdicts, steps, strict=True)
                if by not in ("none", "already") and verdict.match.concept.kind is not Kind.FORMULA
            ]
            score = _mean_outside(score, text, [span for spans in of_terms for span in spans])
        # Numbers only help to choose among texts, and without a required term there is one text.
        weighed = case.required() or case.loops
        lost = len(self.lost_numbers(case, text)) if weighed else 0
        unsure = frozenset(guessed) | (before.guessed if before is not None else frozenset())
        unsure = frozenset(n for n in unsure if verdicts[n].satisfied)
        weigh_cases = self.target == "kk" and bool(case.required())
        misplaced = len(case_faults(self.termbase, case.matches, case.source, text)) if weigh_cases else 0
        forced = [
            span
            for verdict, by in zip(verdicts, steps, strict=True)
            if by == "spliced" and verdict.match.concept.enforce is Enforce.MUST
            for span in verdict.spans
        ]
        beside = crowded(text, forced) is not None
        hinted = frozenset(placed) | (before.placed if before is not None else frozenset())
        hinted = frozenset(n for n in hinted if steps[n] not in ("none", "already"))
        numbers = frozenset(put_in) | (before.put_in if before is not None else frozenset())
        trial = Trial(
            text, score, tuple(doubts), verdicts, tuple(steps), lost, unsure, misplaced, beside, hinted, numbers
        )
        if case.plain is None:
            case.plain = trial
        if all(trial.text != other.text for other in case.trials):
            case.trials.append(trial)
        return trial

    def lost_numbers(self, case: Case, text: str) -> list[Quantity]:
        """Return the numbers of the source that a text lacks, as the check counts them."""
        return match_up(quantities(case.source, self.source), quantities(text, self.target))[0]

    def missing(self, case: Case, trial: Trial) -> list[int]:
        """Return the indices of the required matches that a trial leaves unsatisfied and could satisfy."""
        return _missing(case, trial.verdicts)

    def settled(self, case: Case) -> bool:
        """Say whether no further step is needed: nothing is asked, or the best trial lacks nothing and is sound."""
        return not case.required() or self._rank(case, self.best(case))[0]

    def best(self, case: Case) -> Trial:
        """Return the trial to show."""
        return max(case.trials, key=lambda trial: self._rank(case, trial))

    def _rank(self, case: Case, trial: Trial) -> tuple[bool, int, int, int, int, float]:
        missing = len(self.missing(case, trial))
        preferred = sum(
            verdict.satisfied and verdict.match.concept.enforce is Enforce.PREFER for verdict in trial.verdicts
        )
        assert case.plain is not None
        too_far = case.plain.score - trial.score > self._forced_too_far
        clean = not missing and not trial.doubts and not too_far and trial.lost_numbers <= case.plain.lost_numbers
        harm = (
            len(trial.doubts)
            + too_far
            + trial.crowded
            + max(0, trial.lost_numbers - case.plain.lost_numbers)
            + trial.forbidden
        )
        clean = clean and not trial.forbidden and not trial.crowded
        score = trial.score + PREFER_BONUS * preferred
        return clean, -missing - harm, -missing, -trial.lost_numbers, -trial.misplaced, score

    def decisions(self, trial: Trial) -> tuple[TermDecision, ...]:
        """Return what became of each term of the source in a trial."""
        return decisions(trial.verdicts, trial.steps, self.expected, trial.guessed)

    def term(self, match: TermMatch) -> Term | None:
        """Return the term to write for a match, None where the concept has none in the target language."""
        return term_to_write(match, self.target, self.termbase.profiles, self.termbase.date)

    def expected(self, match: TermMatch) -> str:
        """Return the term to write for a match, empty where the concept has none in the target language."""
        return self.termbase.written(match, self.target) or ""


def decisions(
    verdicts: Sequence[Verdict],
    steps: Sequence[str],
    expected: Callable[[TermMatch], str],
    guessed: Collection[int] = (),
) -> tuple[TermDecision, ...]:
    """Turn verdicts into what is stored and shown; ``guessed`` are those whose Kazakh case was a guess."""
    return tuple(
        TermDecision(
            concept=verdict.match.concept.id,
            term=verdict.match.term.text,
            surface=verdict.match.surface,
            start=verdict.match.start,
            end=verdict.match.end,
            required=verdict.match.concept.enforce is Enforce.MUST,
            satisfied=verdict.satisfied,
            step=step if verdict.satisfied else "none",
            reason=verdict.reason,
            expected=expected(verdict.match),
            spans=verdict.spans,
            erroneous=verdict.match.erroneous,
            guessed=verdict.form if n in guessed else "",
        )
        for n, (verdict, step) in enumerate(zip(verdicts, steps, strict=True))
    )


def _missing(case: Case, verdicts: Sequence[Verdict]) -> list[int]:
    return [n for n in case.required() if not verdicts[n].satisfied and verdicts[n].reason != "no_target_term"]


def _mean_outside(score: Score, text: str, spans: Sequence[tuple[int, int]]) -> float:
    """Return the mean log-probability of the tokens outside some ranges of the text, of all where none is outside."""
    places = piece_offsets([token for token, _ in score.tokens], text)
    outside = [
        value
        for (_, value), (left, right) in zip(score.tokens, places, strict=True)
        if not any(start <= left and right <= end for start, end in spans)
    ]
    return sum(outside) / len(outside) if outside else score.mean
