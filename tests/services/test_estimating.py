"""How sure the model is of drafts: which words keep their mark, and what is stored."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.fake import FakeEngine
from models.registry import EngineRegistry
from resources.messages import message
from workbench.core.segments import Confidence
from workbench.paths import find_paths
from workbench.services import editing
from workbench.services.estimating import still_unsure
from workbench.services.projects import create
from workbench.session import OpenProject, Session
from workbench.store.protocols import ProjectStore, SegmentFilter, Show

DRAFT = "The two sides spoke of trade in Urumqi."
SURE = Confidence(1, "en", DRAFT, 0.4, ((4, 7), (14, 19), (23, 28)))


def marked(text: str) -> list[str]:
    return [text[start:end] for start, end in still_unsure(SURE, text)]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (DRAFT, ["two", "spoke", "trade"]),
        ("The two sides talked of trade in Urumqi.", ["two", "trade"]),
        ("Both sides spoke at length of trade in Urumqi.", ["spoke", "trade"]),
        ("The two sides spoke of trades in Urumqi.", ["two", "spoke"]),
        ("Something else was said", []),
        ("", []),
    ],
)
def test_a_word_typed_over_loses_its_mark_and_the_others_move_along(text: str, left: list[str]) -> None:
    assert marked(text) == left


@given(st.lists(st.sampled_from([*DRAFT.split(), "x", "ә", "会"]), max_size=12).map(" ".join))
def test_only_words_of_the_draft_are_marked(text: str) -> None:
    assert set(marked(text)) <= {"two", "spoke", "trade"}


@pytest.fixture
def project(own_home: Path, tmp_path: Path) -> Iterator[OpenProject]:
    text = tmp_path / "news.txt"
    text.write_text("Олар үйге ерте қайтты.\n\nКездесу жылы өтті.\n\n2023\n", encoding="utf-8")
    drafts = {"Олар үйге ерте қайтты.": ["They went home early."], "Кездесу жылы өтті.": ["The meeting was warm."]}
    warm, early = ((source, said[0]) for source, said in reversed(drafts.items()))
    scores = {warm: -4.5, early: -0.1}
    session = Session(find_paths())
    session.engines = EngineRegistry([], [FakeEngine(drafts, scores=scores)])
    path = create(tmp_path / "news.egiz", [text], "kk", ["en"]).path
    yield session.open_project(path)
    session.close()


def test_what_is_stored_with_a_draft_and_found_by(project: OpenProject) -> None:
    first, second, number = project.reader.segment_ids()
    project.draft("en", [first, second, number]).result(20)
    found = project.reader.confidences([first, second, number], "en")
    assert set(found) == {first, second}, "of what no model wrote there is no figure"
    assert found[first].score > found[second].score
    assert (found[first].unsure, found[first].doubtful) == ((), False)
    assert len(found[second].unsure) == 4
    unsure = SegmentFilter("en", Show.UNSURE)
    assert project.reader.find(unsure) == [second]
    target = project.reader.targets([second], "en")[second]
    checking = project.checking("en")

    def type_over(store: ProjectStore) -> object:
        return editing.set_text(store, second, "en", "The meeting was cordial.", target.revision, checking)

    project.write(message("ui.job.saving"), type_over).result(20)
    assert project.reader.find(unsure) == [], "a person has looked"
    assert project.reader.confidences([second], "en")[second].text == "The meeting was warm."
