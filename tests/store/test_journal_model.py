"""Random sequences of steps, undo and redo, against a model that keeps whole states."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass, field, replace
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from resources.messages import message
from tests.store.samples import document
from workbench.core.content import Content
from workbench.core.segments import CandidateKind, Origin, State, Target
from workbench.store import create_project, open_project, open_reader
from workbench.store.protocols import NewCandidate, ProjectSettings, ProjectStore

State_ = tuple[tuple[str, ...], tuple[int, ...], str, tuple[str, ...]]
"""Texts, candidates by segment, the project's name, the documents: all that undo takes back."""


@dataclass
class Model:
    """What the store should hold: the states that undo goes back through, and those taken back."""

    undo: list[State_] = field(default_factory=list)
    redo: list[State_] = field(default_factory=list)
    joins: str = ""


class JournalMachine(RuleBasedStateMachine):
    @initialize()
    def begin(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="egiz-journal-"))
        self.path = self.folder / "p.egiz"
        self.store: ProjectStore = create_project(self.path, ProjectSettings("p", "kk", ("en",)))
        with self.store.step(message("editing.drafts")) as step:
            step.add_document(document())
        self.first = self.store.segment_ids()
        self.model = Model()
        self.revisions: dict[int, int] = {}

    def state(self) -> State_:
        ids = self.store.segment_ids()
        texts = tuple(target.content.text for target in self.store.targets(ids, "en").values())
        candidates = tuple(len(self.store.candidates(one, "en")) for one in ids)
        names = tuple(one.name for one in self.store.documents())
        return texts, candidates, self.store.settings().name, names

    def did(self, before: State_, joins: str) -> None:
        """Tell the model of a step."""
        if self.state() == before:
            return
        if not (joins and joins == self.model.joins and not self.model.redo and self.model.undo):
            self.model.undo.append(before)
        self.model.joins = joins
        self.model.redo.clear()

    @rule(
        number=st.integers(0, 3),
        text=st.text(st.characters(exclude_categories=["Cs"]), max_size=5),
        joins=st.sampled_from(["", "typing:1", "typing:2"]),
    )
    def write(self, number: int, text: str, joins: str) -> None:
        before = self.state()
        segment = self.store.segment_ids()[number]
        present = self.store.targets([segment], "en")[segment]
        with self.store.step(message("editing.typing", number=number), joins=joins) as step:
            target = Target(segment, "en", Content(text), State.DRAFT if text else State.UNTOUCHED, Origin.NONE)
            step.put_target(target, expected_revision=present.revision)
        self.did(before, joins)

    @rule(number=st.integers(0, 3))
    def candidate(self, number: int) -> None:
        before = self.state()
        with self.store.step(message("editing.drafts")) as step:
            step.add_candidate(NewCandidate(self.store.segment_ids()[number], "en", CandidateKind.DRAFT, Content("x")))
        self.did(before, "")

    @rule(name=st.sampled_from(["p", "q"]))
    def rename(self, name: str) -> None:
        before = self.state()
        with self.store.step(message("editing.drafts")) as step:
            step.put_settings(replace(self.store.settings(), name=name))
        self.did(before, "")

    @precondition(lambda self: len(self.store.documents()) < 4)
    @rule()
    def import_document(self) -> None:
        before = self.state()
        with self.store.step(message("editing.drafts")) as step:
            step.add_document(document(f"{len(before[3])}.txt", ("Бір", "Екі")))
        self.did(before, "")

    @rule()
    def fail(self) -> None:
        before = self.state()
        segment = self.first[0]
        try:
            with self.store.step(message("editing.drafts")) as step:
                step.put_target(Target(segment, "en", Content("?")), expected_revision=self.revision(segment))
                raise KeyError
        except KeyError:
            assert self.state() == before

    def revision(self, segment: int) -> int:
        return self.store.targets([segment], "en")[segment].revision

    @precondition(lambda self: self.model.undo)
    @rule()
    def undo(self) -> None:
        before = self.state()
        self.store.undo()
        assert self.state() == self.model.undo.pop()
        self.model.redo.append(before)

    @precondition(lambda self: self.model.redo)
    @rule()
    def redo(self) -> None:
        before = self.state()
        self.store.redo()
        assert self.state() == self.model.redo.pop()
        self.model.undo.append(before)

    @rule()
    def reopen(self) -> None:
        before = self.state()
        self.store.close()
        self.store = open_project(self.path)
        assert self.state() == before

    @invariant()
    def revisions_only_grow(self) -> None:
        for segment, target in self.store.targets(self.first, "en").items():
            assert target.revision >= self.revisions.get(segment, 0)
            self.revisions[segment] = target.revision

    @invariant()
    def a_reader_sees_the_same(self) -> None:
        reader = open_reader(self.path)
        ids = reader.segment_ids()
        assert ids == self.store.segment_ids()
        assert reader.targets(ids, "en") == self.store.targets(ids, "en")
        assert reader.counts("en") == self.store.counts("en")
        reader.close()

    def teardown(self) -> None:
        if hasattr(self, "store"):
            self.store.close()
            shutil.rmtree(self.folder)


JournalMachine.TestCase.settings = settings(
    max_examples=25, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
)
TestJournal = JournalMachine.TestCase
