"""A number that was put into a draft is shown until a person looked: stored, found, painted, settled."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from models.fake import FakeEngine
from models.registry import EngineRegistry
from resources.messages import message
from ui.editor.marks import Look, target_marks
from workbench.core.segments import Changes, Target
from workbench.paths import find_paths
from workbench.services import editing
from workbench.services.projects import create
from workbench.session import OpenProject, Session
from workbench.store.protocols import ProjectStore, SegmentFilter, Show

SOURCE = "Бүгін 800 адам келді."
NAME = message("ui.job.saving")


@pytest.fixture
def project(own_home: Path, tmp_path: Path) -> Iterator[OpenProject]:
    text = tmp_path / "news.txt"
    text.write_text(f"{SOURCE}\n\nОлар қайтты.\n", encoding="utf-8")
    session = Session(find_paths())
    drafts = {SOURCE: ["Today 80 people came here."], "Олар қайтты.": ["They went."]}
    session.engines = EngineRegistry([], [FakeEngine(drafts, scores={})])
    yield session.open_project(create(tmp_path / "news.egiz", [text], "kk", ["en"]).path)
    session.close()


def told(target: Target) -> list[str]:
    return [target.content.text[one.start : one.end] for one in target.findings if one.check == "put-in"]


def test_a_number_put_in_is_shown_until_a_person_looked(project: OpenProject) -> None:
    first, second = project.reader.segment_ids()
    project.draft("en", [first, second]).result(20)

    def now() -> Target:
        return project.reader.targets([first], "en")[first]

    def write(work: Callable[[ProjectStore], tuple[Changes, object]]) -> None:
        project.write(NAME, work).result(20)

    unsure = SegmentFilter("en", Show.UNSURE)
    made, checking = now(), project.checking("en")
    assert made.content.text == "Today 800 people came here."
    assert told(made) == ["800"]
    assert not made.flagged, "it is no error"
    assert first in project.reader.find(unsure)
    assert [(mark.start, mark.end) for mark in target_marks(made) if mark.look is Look.UNSURE] == [(6, 9)]
    assert told(checking.again(project.reader.segments([first])[0], made)) == ["800"], "a recheck keeps it"

    write(lambda store: editing.set_text(store, first, "en", "Today 800 people came.", made.revision, checking))
    assert told(now()) == ["800"], "typed elsewhere"
    revision = now().revision
    write(lambda store: editing.confirm(store, first, "en", revision))
    assert told(now()) == []
    project.write(NAME, lambda store: store.undo()).result(20)
    assert told(now()) == ["800"]
    again = now().revision
    write(lambda store: editing.set_text(store, first, "en", "Today 800 guests came.", again, checking))
    assert told(now()) == []
    assert first not in project.reader.find(unsure)
