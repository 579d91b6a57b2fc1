"""A bilingual file goes through a project: shown with its states and locks, edited, given back."""

from __future__ import annotations

import difflib
from collections.abc import Callable
from pathlib import Path

import pytest

from resources.messages import message
from tests.formats.bilingual_examples import MQXLIFF, SDLXLIFF, XLIFF_2, XLIFF_12
from tests.services.test_editing import CHECKS, FakeDraft
from workbench.core.content import Content
from workbench.core.segments import Origin, State, Target
from workbench.errors import FormatError, InputError
from workbench.formats.sdlxliff import Sdlxliff
from workbench.paths import find_paths
from workbench.services import editing
from workbench.services.exporting import export
from workbench.services.file_drafting import draft_file
from workbench.services.importing import add_documents
from workbench.services.projects import create
from workbench.store import create_project, open_project
from workbench.store.protocols import ProjectSettings


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "news.sdlxliff"
    path.write_bytes(b"\xef\xbb\xbf" + SDLXLIFF.encode())
    return path


def test_what_is_edited_is_all_that_differs(file: Path, tmp_path: Path) -> None:
    made = create(tmp_path / "a.egiz", [file], "kk", ["en", "zh-Hans"])
    store = open_project(made.path)
    try:
        ids = store.segment_ids()
        before = store.targets(ids, "en")
        assert [(before[one].state, before[one].content.text) for one in ids] == [
            (State.APPROVED, "The Party has agreed."), (State.DRAFT, "They met."),
            (State.UNTOUCHED, ""), (State.UNTOUCHED, ""),
        ]  # fmt: skip
        segments = store.segments(ids)
        assert [segment.locked for segment in segments] == [True, False, False, False]
        assert segments[0].notes == ("Which party?",)
        assert store.counts("en").by_state[State.APPROVED] == 1
        _, written = editing.set_text(store, ids[1], "en", "They have met.", before[ids[1]].revision, CHECKS)
        editing.confirm(store, ids[1], "en", written.revision)
        # No language is named: the file says its own.
        report = export(store, tmp_path / "back.sdlxliff")
        assert report.languages == ("en",)
        with pytest.raises(FormatError, match="not into zh-Hans"):
            export(store, tmp_path / "zh.sdlxliff", ["zh-Hans"])
    finally:
        store.close()
    lines = [
        path.read_text(encoding="utf-8-sig").replace(">", ">\n").splitlines()
        for path in (file, tmp_path / "back.sdlxliff")
    ]
    changed = [line for line in difflib.ndiff(lines[0], lines[1]) if line[0] in "+-"]
    assert changed == [
        "- They met.</mrk>", "+ They have met.</mrk>",
        '- <sdl:seg id="2" conf="Draft" origin="tm" origin-system="memory" percent="87" text-match="SourceAndTarget">',
        '+ <sdl:seg id="2" conf="Translated" origin="interactive">',
    ]  # fmt: skip


def test_a_locked_segment_is_never_written(file: Path, tmp_path: Path) -> None:
    store = create_project(tmp_path / "a.egiz", ProjectSettings("A", "kk", ("en",)))
    try:
        add_documents(store, [file])
        first = store.segment_ids()[0]
        before = store.targets([first], "en")[first]
        acts: tuple[Callable[[], object], ...] = (
            lambda: editing.set_text(store, first, "en", "x", before.revision, CHECKS),
            lambda: editing.confirm(store, first, "en", before.revision),
            lambda: editing.unconfirm(store, first, "en", before.revision),
            lambda: editing.clear(store, first, "en", before.revision),
            lambda: editing.copy_source(store, first, "en", before.revision, CHECKS),
        )
        for act in acts:
            with pytest.raises(InputError) as refusal:
                act()
            assert refusal.value.message.id == "editing.locked"
        segment = store.segments([first])[0]
        editing.store_drafts(store, [FakeDraft(segment, before.revision)], language="en", run="r")
        assert store.targets([first], "en")[first] == before
        assert not store.candidates(first, "en")
    finally:
        store.close()


def test_a_repetition_that_is_locked_does_not_follow(tmp_path: Path) -> None:
    path = tmp_path / "a.xlf"
    again = '<trans-unit id="9"{}><source>Бос</source>{}</trans-unit></body>'
    path.write_text(
        XLIFF_12.replace("</body>", again.format(' translate="no"', "<target>Blank</target>")), encoding="utf-8"
    )
    store = create_project(tmp_path / "a.egiz", ProjectSettings("A", "kk", ("en",)))
    try:
        add_documents(store, [path])
        ids = store.segment_ids()
        _, written = editing.set_text(store, ids[-2], "en", "Empty", 0, CHECKS)
        editing.confirm(store, ids[-2], "en", written.revision)
        assert store.targets(ids, "en")[ids[-1]].content.text == "Blank"
    finally:
        store.close()


def test_adding_a_bilingual_file_is_undone_and_redone_with_its_targets(file: Path, tmp_path: Path) -> None:
    store = create_project(tmp_path / "a.egiz", ProjectSettings("A", "kk", ("en",)))
    try:
        add_documents(store, [file])
        store.undo()
        assert store.segment_ids() == []
        counts = store.counts("en")
        assert (counts.segments, counts.by_state[State.APPROVED], counts.by_state[State.UNTOUCHED]) == (0, 0, 0)
        store.redo()
        assert store.counts("en").by_state[State.APPROVED] == 1
        targets = store.targets(store.segment_ids(), "en")
        assert [one.content.text for one in targets.values()] == ["The Party has agreed.", "They met.", "", ""]
    finally:
        store.close()


@pytest.mark.parametrize(
    ("text", "name"), [(SDLXLIFF, "a.sdlxliff"), (XLIFF_12, "b.xlf"), (XLIFF_2, "c.xlf"), (MQXLIFF, "d.mqxliff")]
)
def test_every_state_comes_back_through_a_project(text: str, name: str, tmp_path: Path) -> None:
    target = "zh-Hans" if "zh" in text else "en"
    source, back = tmp_path / name, tmp_path / f"back-{name}"
    source.write_text(text, encoding="utf-8", newline="")
    store = create_project(tmp_path / "a.egiz", ProjectSettings("A", "kk", (target,)))
    try:
        add_documents(store, [source])
        export(store, back)
        assert back.read_bytes() == source.read_bytes()
        ids = [segment.id for segment in store.segments(store.segment_ids()) if not segment.locked]
        states = [State.TRANSLATED, State.APPROVED, State.REJECTED, State.REVIEWED]
        with store.step(message("formats.step_import", count=1)) as step:
            for number, one in enumerate(ids):
                old = store.targets([one], target)[one]
                content = old.content or Content("Egiz")
                new = Target(one, target, content, states[number % 4], Origin.HUMAN, old.revision)
                step.put_target(new, expected_revision=old.revision)
        export(store, back, overwrite=True)
        again = create_project(tmp_path / "b.egiz", ProjectSettings("B", "kk", (target,)))
        try:
            add_documents(again, [back])
            found = again.targets(again.segment_ids(), target)
            wanted = store.targets(store.segment_ids(), target)
            for row, other in zip(
                store.segments(store.segment_ids()), again.segments(again.segment_ids()), strict=True
            ):
                assert found[other.id].content.text == wanted[row.id].content.text
                divided = name == "b.xlf" and row.source.text in ("Бірінші.", "Екінші.")
                if not divided:  # they share the one state of their unit
                    assert found[other.id].state is wanted[row.id].state
        finally:
            again.close()
    finally:
        store.close()


@pytest.mark.parametrize(("source", "targets"), [("en", ["kk"]), ("kk", ["zh-Hans"])])
def test_a_file_of_other_languages_is_refused(file: Path, tmp_path: Path, source: str, targets: list[str]) -> None:
    with pytest.raises(FormatError) as refusal:
        create(tmp_path / "a.egiz", [file], source, targets)
    assert refusal.value.message.id == "formats.other_languages"
    assert not (tmp_path / "a.egiz").exists()


@pytest.mark.usefixtures("own_home")
def test_drafting_a_file_leaves_what_it_has_translated(tmp_path: Path) -> None:
    file, out = tmp_path / "a.sdlxliff", tmp_path / "b.sdlxliff"
    dated = "2023 жылғы 18 қазан"
    file.write_text(SDLXLIFF.replace("Үшінші", dated).replace("Олар кездесті.", dated), encoding="utf-8", newline="")
    draft_file(file, "kk", "en", out, find_paths(), without_model=True)
    units = {unit.content.text: unit.target for unit in Sdlxliff().read(out.read_bytes(), "b").units if unit.target}
    assert units[dated].content.text == "18 October 2023"
    assert "They met." in out.read_text(encoding="utf-8")
    assert units["Халық партиясы келісті."].content.text == "The Party has agreed."
