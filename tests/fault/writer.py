"""A program that writes into a project as fast as it can and says what it has saved. It is killed by the tests.

Before each step it prints ``do`` and the state that the step should leave; after the commit ``ok`` and the state that
the store shows.
"""

from __future__ import annotations

import itertools
import json
import os
import random
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from resources.messages import message
from tests.store.samples import document
from workbench.core.content import Content
from workbench.core.segments import Finding, Origin, Segment, TermDecision
from workbench.services import editing
from workbench.store import open_project
from workbench.store.protocols import ProjectReader, ProjectStore

SEGMENTS = 8
"""The first document's segments: a person types into the first half, drafts arrive in the second."""

TYPED = SEGMENTS // 2

State = dict[str, object]


class NoChecks:
    """Checks nothing."""

    def check(
        self, segment: Segment, content: Content, language: str, *, earlier: Sequence[TermDecision] = ()
    ) -> tuple[tuple[TermDecision, ...], tuple[Finding, ...]]:
        return (), ()


@dataclass(frozen=True)
class Draft:
    """What a drafting service would bring."""

    segment: Segment
    for_revision: int
    content: Content
    engine: str = "test"
    glossary_revision: str = "1"
    score: float = -1.0
    plain_score: float = -1.0
    decisions: tuple[TermDecision, ...] = ()
    findings: tuple[Finding, ...] = ()
    from_engine: bool = True
    origin: Origin = Origin.ENGINE

    @property
    def plain(self) -> Content:
        return self.content


def state(store: ProjectReader) -> State:
    """Return what a user would see."""
    ids = store.segment_ids()[:SEGMENTS]
    targets = store.targets(ids, "en")
    return {
        "texts": [targets[one].content.text for one in ids],
        "candidates": [len(store.candidates(one, "en")) for one in ids],
        "documents": len(store.documents()),
        "segments": len(store.segment_ids()),
    }


promised: State | None = None
"""What the last ``do`` said."""


def say(word: str, value: State) -> None:
    """Print a line at once, past every buffer of this process."""
    global promised
    assert word == "do" or promised in (None, value), "the step did not do what it said"
    promised = value
    os.write(1, f"{word} {json.dumps(value)}\n".encode())


@dataclass
class Program:
    """Writes until it is killed."""

    store: ProjectStore
    chance: random.Random
    undo: list[State] = field(default_factory=list)
    redo: list[State] = field(default_factory=list)

    def run(self) -> None:
        say("ok", state(self.store))
        for number in itertools.count():
            before = state(self.store)
            deeds = [self.type, self.type, self.type, self.draft, self.draft]
            deeds += [self.take_back] * bool(self.undo) + [self.do_again] * bool(self.redo)
            if number % 15 == 14:
                deeds = [self.add_document]
            self.chance.choice(deeds)(before, number)
            say("ok", state(self.store))

    def done(self, before: State) -> None:
        self.undo.append(before)
        self.redo.clear()

    def type(self, before: State, number: int) -> None:
        place = self.chance.randrange(TYPED)
        segment = self.store.segment_ids()[place]
        text = f"{number}: " + "мәтін " * self.chance.randrange(1, 400)
        say("do", with_text(before, place, text))
        present = self.store.targets([segment], "en")[segment]
        editing.set_text(self.store, segment, "en", text, present.revision, NoChecks(), visit=f"{os.getpid()}:{number}")
        self.done(before)

    def draft(self, before: State, number: int) -> None:
        places = range(TYPED, SEGMENTS)
        ids = [self.store.segment_ids()[place] for place in places]
        targets = self.store.targets(ids, "en")
        after = before
        drafts = []
        for place, segment in zip(places, self.store.segments(ids), strict=True):
            # The process's number keeps drafts of an earlier, killed program apart: those are not kept twice.
            text = f"draft {number} of {place} by {os.getpid()}"
            drafts.append(Draft(segment, targets[segment.id].revision, Content(text)))
            after = with_text(after, place, text, candidates=2)
        say("do", after)
        editing.store_drafts(self.store, drafts, language="en", run=f"run:{os.getpid()}:{number}")
        self.done(before)

    def add_document(self, before: State, number: int) -> None:
        lines = tuple(f"{number} {line}" for line in range(1500))
        after = before | {"documents": count(before, "documents") + 1, "segments": count(before, "segments") + 1500}
        say("do", after)
        with self.store.step(message("editing.drafts")) as step:
            step.add_document(document(f"{os.getpid()} {number}.txt", lines))
        self.done(before)

    def take_back(self, before: State, number: int) -> None:
        after = self.undo.pop()
        say("do", after)
        editing.undo(self.store)
        self.redo.append(before)

    def do_again(self, before: State, number: int) -> None:
        after = self.redo.pop()
        say("do", after)
        editing.redo(self.store)
        self.undo.append(before)


def count(before: State, name: str) -> int:
    """Return a number of a state."""
    found = before[name]
    assert isinstance(found, int)
    return found


def with_text(before: State, place: int, text: str, *, candidates: int = 0) -> State:
    """Return a state with another text, and more candidates, in one place."""
    texts, numbers = before["texts"], before["candidates"]
    assert isinstance(texts, list)
    assert isinstance(numbers, list)
    return before | {
        "texts": [*texts[:place], text, *texts[place + 1 :]],
        "candidates": [*numbers[:place], numbers[place] + candidates, *numbers[place + 1 :]],
    }


if __name__ == "__main__":
    Program(open_project(Path(sys.argv[1])), random.Random(int(sys.argv[2]))).run()
