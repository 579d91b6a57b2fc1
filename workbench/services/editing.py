"""Editing targets: what a person does to a translation, and the one place where an engine's drafts arrive.

Each call is one step of the undo journal. Nothing here overwrites what a person wrote unless that person asks for it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Protocol

from glossary.edits import Edit
from resources.messages import Message, message
from workbench.core.content import Content, difference
from workbench.core.segments import (
    Candidate,
    CandidateKind,
    Changes,
    Finding,
    Origin,
    Segment,
    State,
    Target,
    TermDecision,
    with_waivers,
)
from workbench.errors import ConflictError, InputError
from workbench.qa.aligned import of_the_alignment
from workbench.qa.settling import of_a_guess, still_guessed
from workbench.services.tagging import tagged, with_missing
from workbench.store.protocols import NewCandidate, ProjectReader, ProjectStore, Step


class Checker(Protocol):
    """Checks a target text; :class:`workbench.services.checking.Checking` does."""

    def check(
        self, segment: Segment, content: Content, language: str, *, earlier: Sequence[TermDecision] = ()
    ) -> tuple[tuple[TermDecision, ...], tuple[Finding, ...]]:
        """Return what became of each term, and what the checks found.

        ``earlier`` are the decisions for the text before: a term that was there keeps the step that put it there.
        """


class ArrivingDraft(Protocol):
    """A draft as :class:`workbench.services.drafting.Draft` brings it; ``for_revision`` is what it was made for."""

    @property
    def segment(self) -> Segment:
        """The drafted segment."""

    @property
    def for_revision(self) -> int:
        """The revision of the target when the draft was asked for."""

    @property
    def content(self) -> Content:
        """The draft that obeys the glossary."""

    @property
    def plain(self) -> Content:
        """What the engine said without the glossary."""

    @property
    def engine(self) -> str:
        """The engine's id."""

    @property
    def glossary_revision(self) -> str:
        """The state of the glossary."""

    @property
    def score(self) -> float:
        """Mean log-probability of a token."""

    @property
    def plain_score(self) -> float:
        """The same of the plain draft."""

    @property
    def decisions(self) -> tuple[TermDecision, ...]:
        """What became of each term."""

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What the checks found."""

    @property
    def from_engine(self) -> bool:
        """Say whether an engine wrote it; a number or an address keeps its source."""

    @property
    def origin(self) -> Origin:
        """Who or what wrote it."""


Edited = tuple[Changes, Target]

_OPEN = (State.UNTOUCHED, State.DRAFT)
"""States in which a target may be written by something else than its reader."""

_CANDIDATE_ORIGINS = {
    CandidateKind.DRAFT: Origin.ENGINE,
    CandidateKind.PLAIN: Origin.ENGINE,
    CandidateKind.SUGGESTION: Origin.ENGINE,
    CandidateKind.MEMORY: Origin.MEMORY,
    CandidateKind.HUMAN: Origin.HUMAN,
}


def set_text(
    store: ProjectStore,
    segment: int,
    language: str,
    text: str | Content,
    revision: int,
    checking: Checker,
    *,
    visit: str = "",
) -> Edited:
    """Write what was typed. Typing in one cell within one ``visit`` is one undo step.

    A content stands with its tags as the person placed them; a bare text leaves those of the target about its words.
    Raises ConflictError where the target was changed since ``revision``; nothing is written then.
    """
    source, target = _both(store, segment, language)
    content = _as_typed(target.content, text)
    joins = f"typing:{segment}:{language}:{visit}"
    typed = _typed(source, target, content, checking)
    return _write(store, message("editing.typing", number=source.number), typed, revision, joins=joins)


def apply_edits(
    store: ProjectStore, segment: int, language: str, edits: Sequence[Edit], revision: int, checking: Checker
) -> Edited:
    """Make edits of the target: a term put in, a finding's fix, a replacement.

    Raises ConflictError as :func:`set_text` does, ValueError for edits that overlap or leave the text.
    """
    source, target = _both(store, segment, language)
    _same_revision(source, target, revision)
    typed = _typed(source, target, target.content.apply(edits), checking)
    return _write(store, message("editing.edit", number=source.number), typed, revision)


def apply_to_many(
    store: ProjectStore,
    name: Message,
    edits: Mapping[tuple[int, str], tuple[int, Sequence[Edit]]],
    checking: Mapping[str, Checker],
) -> tuple[Changes, tuple[tuple[int, str], ...]]:
    """Make edits of many targets, in several languages, as one step: all that can be made, or none.

    ``edits`` are, by segment and language, the revision that they were made for and the edits; ``checking`` has the
    checks of each language. A target keeps who wrote it and how far it is, but what was reviewed or approved is only
    translated again. Return the changes and what was left out, whose target changed meanwhile or is gone.
    """
    segments = {segment.id: segment for segment in store.segments({one: None for one, _ in edits})}
    targets = {
        language: store.targets([one for one, other in edits if other == language], language)
        for language in dict.fromkeys(language for _, language in edits)
    }
    left_out = []
    with store.step(name) as step:
        for (one, language), (revision, wanted) in edits.items():
            target = targets[language][one]
            if one not in segments or segments[one].locked or target.revision != revision or not target.content:
                left_out.append((one, language))
                continue
            content = target.content.apply(wanted)
            if content == target.content:
                continue
            decisions, findings = checking[language].check(segments[one], content, language, earlier=target.decisions)
            state = State.TRANSLATED if target.state in (State.REVIEWED, State.APPROVED) else target.state
            findings = with_waivers(findings, target.findings)
            findings += still_guessed(target.findings, target.content, content)
            changed = replace(target, content=content, state=state, decisions=decisions, findings=findings)
            if target.origin is Origin.HUMAN:
                _keep_once(store, step, NewCandidate(one, language, CandidateKind.HUMAN, target.content))
            step.put_target(changed, expected_revision=revision)
    return step.changes, tuple(left_out)


def confirm(
    store: ProjectStore,
    segment: int,
    language: str,
    revision: int,
    *,
    text: str | None = None,
    checking: Checker | None = None,
) -> Edited:
    """Confirm the target, or ``text`` that was typed in its place (which needs ``checking``), as translated.

    Repetitions of the segment that nobody wrote take over the text in the same step. Raises ConflictError as
    :func:`set_text` does, InputError for an empty target.
    """
    source, target = _both(store, segment, language)
    _same_revision(source, target, revision)
    confirmed = target
    if text is not None and encodable(text) != target.content.text:
        assert checking is not None, "a new text wants checks"
        content = target.content.apply(difference(target.content.text, encodable(text)))
        confirmed = _typed(source, target, content, checking)
    if not confirmed.content:
        raise InputError(message("editing.nothing_to_confirm", number=source.number))
    # A copy that a person has confirmed is that person's text: a later change of the first leaves it alone.
    origin = Origin.HUMAN if confirmed.origin is Origin.REPETITION else confirmed.origin
    # Who confirms a text that came from another version says that it is this segment's translation.
    # Where a tag, a number or a term that was put in by guess belongs is settled, too.
    findings = tuple(one for one in confirmed.findings if not of_the_alignment(one) and not of_a_guess(one))
    confirmed = replace(confirmed, state=State.TRANSLATED, origin=origin, findings=findings)
    with store.step(message("editing.confirm", number=source.number)) as step:
        written = step.put_target(confirmed, expected_revision=revision)
        _propagate(store, step, written)
    return step.changes, written


def unconfirm(store: ProjectStore, segment: int, language: str, revision: int) -> Edited:
    """Take the confirmation of a target back: it is a draft again. Raises ConflictError as :func:`set_text` does."""
    source, target = _both(store, segment, language)
    state = State.DRAFT if target.content else State.UNTOUCHED
    return _write(store, message("editing.unconfirm", number=source.number), replace(target, state=state), revision)


def use_candidate(
    store: ProjectStore, segment: int, language: str, candidate: Candidate, revision: int, checking: Checker
) -> Edited:
    """Put a candidate into the target as a draft. Raises ConflictError as :func:`set_text` does."""
    source, target = _both(store, segment, language)
    placed = tagged(source.source, candidate.content, candidate.decisions)
    decisions, findings = checking.check(source, placed.content, language, earlier=candidate.decisions)
    used = replace(
        target,
        content=placed.content,
        state=State.DRAFT,
        origin=_CANDIDATE_ORIGINS[candidate.kind],
        decisions=decisions,
        findings=(*findings, *placed.guesses),
    )
    return _replace(store, message("editing.use_candidate", number=source.number), target, used, revision)


def copy_source(store: ProjectStore, segment: int, language: str, revision: int, checking: Checker) -> Edited:
    """Put the source into the target as a draft. Raises ConflictError as :func:`set_text` does."""
    source, target = _both(store, segment, language)
    decisions, findings = checking.check(source, source.source, language)
    copied = replace(
        target,
        content=source.source,
        state=State.DRAFT,
        origin=Origin.SOURCE,
        decisions=decisions,
        findings=findings,
    )
    return _replace(store, message("editing.copy_source", number=source.number), target, copied, revision)


def place_tags(store: ProjectStore, segment: int, language: str, revision: int, checking: Checker) -> Edited:
    """Put the tags that a target lacks where they seem to belong; each that is not certain gets a finding.

    The words and who wrote them stay. Raises ConflictError as :func:`set_text` does.
    """
    source, target = _both(store, segment, language)
    _same_revision(source, target, revision)
    placed = with_missing(source.source, target.content, target.decisions)
    decisions, findings = checking.check(source, placed.content, language, earlier=target.decisions)
    kept = still_guessed(target.findings, target.content, placed.content)
    findings = (*with_waivers(findings, target.findings), *kept, *placed.guesses)
    tagged_target = replace(
        target, content=placed.content, state=State.DRAFT, decisions=decisions, findings=findings
    )  # fmt: skip
    return _write(store, message("editing.place_tags", number=source.number), tagged_target, revision)


def clear(
    store: ProjectStore,
    segment: int,
    language: str,
    revision: int,
    checking: Checker | None = None,  # noqa: ARG001
) -> Edited:
    """Empty the target: it is untouched again. Raises ConflictError as :func:`set_text` does."""
    source, target = _both(store, segment, language)
    emptied = Target(segment, language, revision=target.revision)
    return _replace(store, message("editing.clear", number=source.number), target, emptied, revision)


def undo(store: ProjectStore) -> Changes:
    """Take back the last step. Raises ConflictError as the store does."""
    return store.undo()


def redo(store: ProjectStore) -> Changes:
    """Do the last taken-back step again. Raises ConflictError as the store does."""
    return store.redo()


def store_drafts(store: ProjectStore, drafts: Sequence[ArrivingDraft], *, language: str, run: str) -> Changes:
    """Store drafts as they come; all of one ``run`` are one undo step.

    A draft becomes the target where nothing happened to it since the draft was asked for and no person wrote or
    confirmed it; otherwise it is kept as a suggestion. A segment that is gone or locked takes no draft.
    """
    ids = [draft.segment.id for draft in drafts]
    there = {segment.id for segment in store.segments(ids) if not segment.locked}
    targets = store.targets(ids, language)
    with store.step(message("editing.drafts"), joins=run, background=True) as step:
        for draft in drafts:
            if draft.segment.id not in there:
                continue
            target = targets[draft.segment.id]
            untouched = target.revision == draft.for_revision and target.state in _OPEN
            if untouched and target.origin is not Origin.HUMAN:
                targets[draft.segment.id] = _take(step, target, draft)
                _keep_candidates(store, step, draft, language)
            elif draft.content.text != target.content.text:
                _keep(store, step, draft, language, CandidateKind.SUGGESTION)
    return step.changes


def encodable(text: str) -> str:
    """Return a text that can be stored: pairs of surrogates joined, a lone one replaced by U+FFFD."""
    if not any("\ud800" <= letter <= "\udfff" for letter in text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _both(store: ProjectReader, segment: int, language: str) -> tuple[Segment, Target]:
    """Return a segment that may be written, and its target.

    Raises ConflictError where its document was taken back meanwhile, InputError where it is locked.
    """
    found = store.segments([segment])
    if not found:
        raise ConflictError(message("editing.segment_gone"))
    if found[0].locked:
        raise InputError(message("editing.locked", number=found[0].number))
    return found[0], store.targets([segment], language)[segment]


def _same_revision(source: Segment, target: Target, revision: int) -> None:
    """Refuse before anything is worked out from a text that the caller has not seen."""
    if target.revision != revision:
        raise ConflictError(message("store.conflict", number=source.number))


def _typed(source: Segment, target: Target, content: Content, checking: Checker) -> Target:
    """Return the target with a person's text; an emptied one is untouched, so that a draft may fill it."""
    if content == target.content:
        return target
    if not content.text:
        return Target(target.segment, target.language, revision=target.revision)
    decisions, findings = checking.check(source, content, target.language, earlier=target.decisions)
    return replace(
        target,
        content=content,
        state=State.DRAFT,
        origin=Origin.HUMAN,
        decisions=decisions,
        findings=(*with_waivers(findings, target.findings), *still_guessed(target.findings, target.content, content)),
    )


def _as_typed(before: Content, typed: str | Content) -> Content:
    """Return what a person typed as it can be stored, with its tags."""
    text = encodable(typed if isinstance(typed, str) else typed.text)
    if isinstance(typed, Content) and len(text) == len(typed.text):
        return replace(typed, text=text)
    return before.apply(difference(before.text, text))


def _write(store: ProjectStore, name: Message, target: Target, revision: int, *, joins: str = "") -> Edited:
    with store.step(name, joins=joins) as step:
        written = step.put_target(target, expected_revision=revision)
    return step.changes, written


def _replace(store: ProjectStore, name: Message, before: Target, after: Target, revision: int) -> Edited:
    """Write another text into a target; a person's text stays among the candidates."""
    with store.step(name) as step:
        written = step.put_target(after, expected_revision=revision)
        if before.origin is Origin.HUMAN and before.content and before.content != after.content:
            _keep_once(store, step, NewCandidate(before.segment, before.language, CandidateKind.HUMAN, before.content))
    return step.changes, written


def _propagate(store: ProjectStore, step: Step, confirmed: Target) -> None:
    """Give a confirmed text to the repetitions that nobody wrote."""
    same = [one for one in store.repetitions(confirmed.segment) if one != confirmed.segment]
    others = [segment.id for segment in store.segments(same) if not segment.locked]
    for other, target in store.targets(others, confirmed.language).items():
        copied_before = target.origin is Origin.REPETITION and target.state is State.TRANSLATED
        if target.origin is Origin.HUMAN or not (target.state in _OPEN or copied_before):
            continue
        # A waiver is given for one segment: its repetition stands elsewhere, and waits for a waiver of its own.
        findings = tuple(replace(finding, waived=None) for finding in confirmed.findings)
        copy = replace(confirmed, segment=other, origin=Origin.REPETITION, revision=target.revision, findings=findings)
        step.put_target(copy, expected_revision=target.revision)


def _take(step: Step, target: Target, draft: ArrivingDraft) -> Target:
    drafted = replace(
        target,
        content=draft.content,
        state=State.DRAFT if draft.content else State.UNTOUCHED,
        origin=draft.origin if draft.content else Origin.NONE,
        decisions=draft.decisions,
        findings=draft.findings,
    )
    return step.put_target(drafted, expected_revision=draft.for_revision)


def _keep_candidates(store: ProjectStore, step: Step, draft: ArrivingDraft, language: str) -> None:
    if draft.from_engine:
        _keep(store, step, draft, language, CandidateKind.PLAIN)
    if draft.origin is not Origin.SOURCE:
        _keep(store, step, draft, language, CandidateKind.DRAFT)


def _keep(store: ProjectStore, step: Step, draft: ArrivingDraft, language: str, kind: CandidateKind) -> None:
    if kind is CandidateKind.PLAIN:
        kept = NewCandidate(draft.segment.id, language, kind, draft.plain, draft.engine, score=draft.plain_score)
    else:
        kept = NewCandidate(
            draft.segment.id, language, kind, draft.content, draft.engine,
            draft.glossary_revision, draft.score, decisions=tuple(draft.decisions),
        )  # fmt: skip
    _keep_once(store, step, replace(kept, for_revision=draft.for_revision))


def _keep_once(store: ProjectStore, step: Step, new: NewCandidate) -> None:
    """Keep a candidate unless the same one is there already: drafting twice does not fill the list."""
    if not new.content:
        return
    same = (new.kind, new.content, new.engine, new.glossary_revision)
    known = store.candidates(new.segment, new.language)
    if all((one.kind, one.content, one.engine, one.glossary_revision) != same for one in known):
        step.add_candidate(new)
