"""Alternatives with their differences, and one segment drafted with another model."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from glossary.edits import apply_edits
from models.fake import FakeEngine
from models.registry import EngineRegistry
from workbench.core.segments import CandidateKind
from workbench.paths import find_paths
from workbench.services.alternatives import word_changes
from workbench.services.projects import create
from workbench.session import Session

WORDS = st.lists(st.sampled_from(["the", "President", "met", " ", ", ", "Ma's", "会", "见", "ол", "."]), max_size=12)


@given(before=WORDS.map("".join), after=WORDS.map("".join))
def test_changes_turn_one_text_into_the_other(before: str, after: str) -> None:
    assert apply_edits(before, word_changes(before, after)) == after


def test_changes_are_whole_words() -> None:
    changes = word_changes("The President met Ma Xingrui.", "The President meets Ma Xingrui.")
    assert [(one.start, one.end, one.text) for one in changes] == [(14, 17, "meets")]
    assert [(one.start, one.end, one.text) for one in word_changes("会见马兴瑞", "会谈马兴瑞")] == [(1, 2, "谈")]


def test_one_segment_with_another_model(own_home: Path, tmp_path: Path) -> None:
    text = tmp_path / "news.txt"
    text.write_text("Олар үйге ерте қайтты.\n", encoding="utf-8")
    source = "Олар үйге ерте қайтты."
    one = FakeEngine({source: ["They came home early.", "They went home early."]}, engine_id="one")
    two = FakeEngine({source: ["They returned home early."]}, engine_id="two")
    session = Session(find_paths())
    session.engines = EngineRegistry([], [one, two])
    try:
        path = tmp_path / "news.egiz"
        create(path, [text], "kk", ["en"])
        project = session.open_project(path)
        (only,) = project.reader.segment_ids()
        project.draft("en", [only], engine_id="one").result(20)
        assert project.reader.targets([only], "en")[only].content.text == "They came home early."
        found = project.alternatives("en", only, "one").result(20)
        assert [(found_one.content.text, found_one.engine) for found_one in found] == [("They went home early.", "one")]
        assert [(edit.start, edit.end, edit.text) for edit in found[0].changes] == [(5, 9, "went")]
        project.redraft("en", only, "two").result(20)
        assert project.reader.targets([only], "en")[only].content.text == "They returned home early."
        kept = project.alternatives("en", only, "two").result(20)
        assert [(one.content.text, one.engine) for one in kept] == [("They came home early.", "one")]
        kinds = {(one.content.text, one.kind, one.engine) for one in project.reader.candidates(only, "en")}
        assert ("They returned home early.", CandidateKind.DRAFT, "two") in kinds
    finally:
        session.close()
