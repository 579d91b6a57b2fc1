"""Writes accepted changes of a review into a project: one step, which one undo takes back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from resources.messages import Message, message
from workbench.core.segments import CandidateKind, Changes, Origin, Segment, State, Target, with_waivers
from workbench.services.editing import Checker, encodable
from workbench.services.reviewing.changes import ChangeKind, ReviewChange
from workbench.store.protocols import NewCandidate, ProjectStore, Step


@dataclass(frozen=True, slots=True)
class Applied:
    """What was written. ``left_out`` are accepted changes that could not be, ``said`` why, or what to know."""

    changes: Changes
    applied: tuple[ReviewChange, ...]
    left_out: tuple[ReviewChange, ...] = ()
    said: tuple[Message, ...] = ()


def apply_review(store: ProjectStore, accepted: Sequence[ReviewChange], checking: Mapping[str, Checker]) -> Applied:
    """Write accepted changes as one step; ``checking`` has the checks of each language.

    A new text is confirmed and a person's; the one before stays among the candidates. A segment that was changed since
    the review was read is left out. Of two texts for one target the first is written.
    """
    applying = _Applying(store, accepted, checking)
    with store.step(message("review.step")) as step:
        # A state is of the text that is written with it.
        for change in sorted(accepted, key=lambda one: not one.of_text):
            applying.take(step, change)
        changes = step.changes
    order = {id(change): place for place, change in enumerate(accepted)}
    done = sorted(applying.done, key=lambda one: order[id(one)])
    return Applied(changes, tuple(done), tuple(applying.left_out), tuple(applying.said))


class _Applying:
    """Takes change by change."""

    def __init__(self, store: ProjectStore, accepted: Sequence[ReviewChange], checking: Mapping[str, Checker]) -> None:
        self._store, self._checking = store, checking
        ids = list(dict.fromkeys(one.segment for one in accepted))
        self._segments: dict[int, Segment] = {segment.id: segment for segment in store.segments(ids)}
        languages = {one.language for one in accepted if one.language}
        self._targets = {language: store.targets(ids, language) for language in languages}
        self._comments = {one.key: one for several in store.comments(ids).values() for one in several}
        self._written: set[tuple[int, str]] = set()
        self.done: list[ReviewChange] = []
        self.left_out: list[ReviewChange] = []
        self.said: list[Message] = []

    def take(self, step: Step, change: ReviewChange) -> None:
        """Write one change, or leave it out and say why."""
        segment = self._segments.get(change.segment)
        if change.comment is not None and segment is not None:
            self._comment(step, change)
            return
        target = self._targets.get(change.language, {}).get(change.segment)
        ours = (change.segment, change.language) in self._written
        if segment is None or target is None or segment.locked or (target.revision != change.revision and not ours):
            self._leave(change, message("review.changed_since", number=change.number))
        elif change.of_text and ours:
            self._leave(change, message("review.both", number=change.number))
        else:
            made = self._text(segment, target, change) if change.of_text else self._state(target, change)
            self._keep_before(step, target, made)
            self._targets[change.language][change.segment] = step.put_target(made, expected_revision=target.revision)
            self._written.add((change.segment, change.language))
            self.done.append(change)

    def _text(self, segment: Segment, target: Target, change: ReviewChange) -> Target:
        content = replace(change.after, text=encodable(change.after.text))
        if not content.text:
            return Target(target.segment, target.language, revision=target.revision)
        decisions, findings = self._checking[change.language].check(
            segment, content, change.language, earlier=target.decisions
        )
        return replace(
            target,
            content=content,
            state=State.TRANSLATED,
            origin=Origin.HUMAN,
            decisions=decisions,
            findings=with_waivers(findings, target.findings),
        )

    def _state(self, target: Target, change: ReviewChange) -> Target:
        state = change.after_state
        if state is State.APPROVED and target.flagged:
            # As the mark "final": it waits for a waiver.
            self.said.append(message("review.withheld", number=change.number))
            state = State.REVIEWED
        return replace(target, state=state) if target.content else target

    def _comment(self, step: Step, change: ReviewChange) -> None:
        comment = change.comment
        assert comment is not None
        if change.kind is ChangeKind.RESOLVED:
            stored = self._comments.get(comment.key)
            if stored is None:
                self._leave(change, message("review.changed_since", number=change.number))
                return
            step.put_comment(replace(stored, resolved=True))
        elif comment.key not in self._comments:
            text, author = encodable(comment.text), encodable(comment.author)
            self._comments[comment.key] = step.put_comment(replace(comment, text=text, author=author))
        self.done.append(change)

    def _keep_before(self, step: Step, before: Target, after: Target) -> None:
        """Keep a text that another one takes the place of among the candidates."""
        if not before.content or before.content == after.content:
            return
        known = self._store.candidates(before.segment, before.language)
        if all(one.content != before.content for one in known):
            step.add_candidate(NewCandidate(before.segment, before.language, CandidateKind.HUMAN, before.content))

    def _leave(self, change: ReviewChange, why: Message) -> None:
        self.left_out.append(change)
        self.said.append(why)
