from __future__ import annotations

import hashlib
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from glossary.concepts import Enforce
from glossary.edits import Edit
from glossary.errors import StorageError
from resources.messages import message
from tests.store.samples import TEXTS, document
from workbench.core.content import Content, Mark
from workbench.core.segments import (
    CandidateKind,
    Finding,
    Origin,
    Severity,
    State,
    Target,
    TermDecision,
)
from workbench.errors import ConflictError, ProjectError
from workbench.store import create_project, open_project, open_reader
from workbench.store.protocols import (
    EnforceOverride,
    GlossaryLink,
    NewCandidate,
    ProjectSettings,
    ProjectStore,
    SegmentFilter,
    Show,
)

NAME = message("editing.drafts")


def draft(store: ProjectStore, segment: int, text: str, state: State = State.DRAFT, language: str = "en") -> Target:
    present = store.targets([segment], language)[segment]
    with store.step(NAME) as step:
        return step.put_target(
            Target(segment, language, Content(text), state, Origin.ENGINE), expected_revision=present.revision
        )


def test_document_comes_back_as_it_was_stored(store: ProjectStore, path: Path) -> None:
    new = document()
    (stored,) = store.documents()
    assert store.original(stored.id) == new.original
    assert store.skeleton(stored.id) == new.skeleton
    assert stored.sha256 == hashlib.sha256(new.original).hexdigest()
    assert (stored.name, stored.format, stored.language, stored.date) == ("meeting.txt", "text", "kk", "2023-10-18")
    store.close()
    with_reader = open_reader(path)
    segments = with_reader.segments(with_reader.segment_ids())
    assert [segment.source for segment in segments] == [segment.source for segment in new.segments]
    assert [(segment.start, segment.end, segment.kind) for segment in segments] == [
        (segment.start, segment.end, segment.kind) for segment in new.segments
    ]
    assert [segment.number for segment in segments] == [1, 2, 3, 4]
    with_reader.close()


def test_repetition_knows_its_first(store: ProjectStore) -> None:
    ids = store.segment_ids()
    assert [segment.repeats for segment in store.segments(ids)] == [0, 0, ids[0], 0]
    assert store.repetitions(ids[2]) == [ids[0], ids[2]]
    assert store.repetitions(ids[1]) == [ids[1]]


def test_repetition_is_found_across_documents(store: ProjectStore) -> None:
    with store.step(NAME) as step:
        added = step.add_document(document("second.txt", (TEXTS[0], "Басқа")))
    first, second = store.segments(store.segment_ids(added.id))
    assert (first.repeats, second.repeats) == (store.segment_ids()[0], 0)
    assert [segment.number for segment in (first, second)] == [5, 6]
    assert store.repetitions(first.id) == [*store.segment_ids()[:3:2], first.id]


def test_text_with_other_marks_is_no_repetition(store: ProjectStore) -> None:
    plain, bold = "Тауар айналымы", "Тауар айналымы"
    with store.step(NAME) as step:
        added = step.add_document(document("third.txt", (plain, bold)))
    first, second = store.segment_ids(added.id)
    assert store.repetitions(first) == [first]
    assert store.repetitions(second) == [second]


def test_segments_come_in_the_order_asked_for(store: ProjectStore) -> None:
    ids = store.segment_ids()
    assert [segment.id for segment in store.segments([ids[3], 999, ids[0]])] == [ids[3], ids[0]]


def test_target_keeps_everything(store: ProjectStore, path: Path) -> None:
    segment = store.segment_ids()[1]
    target = Target(
        segment,
        "zh-Hans",
        Content("关于合作", (Mark(2, 4, "b1", data="<b>"), Mark(1, 1, "x"))),
        State.DRAFT,
        Origin.ENGINE,
        decisions=(
            TermDecision(
                "T_COOP",
                "合作",
                "Ынтымақтастық",
                0,
                13,
                True,
                True,
                "spliced",
                "preferred",
                "合作",
                ((2, 4),),
                erroneous=True,
            ),
        ),
        findings=(
            Finding(
                "numbers",
                Severity.ERROR,
                message("store.undo_conflict", step=message("editing.typing", number=3)),
                1,
                2,
                fix=(Edit(0, 1, "x"),),
            ),
        ),
    )
    with store.step(NAME) as step:
        written = step.put_target(target, expected_revision=0)
    assert written.revision == 1
    reader = open_reader(path)
    assert reader.targets([segment], "zh-Hans")[segment] == written
    assert (written.content, written.decisions, written.findings) == (target.content, target.decisions, target.findings)
    assert reader.targets([segment], "en")[segment] == Target(segment, "en")
    reader.close()


def test_stale_revision_is_refused_and_writes_nothing(store: ProjectStore) -> None:
    segment = store.segment_ids()[0]
    draft(store, segment, "one")
    draft(store, segment, "two")
    with pytest.raises(ConflictError) as refused, store.step(NAME) as step:
        step.put_target(Target(segment, "en", Content("late")), expected_revision=1)
    assert refused.value.message.params["number"] == 1
    assert store.targets([segment], "en")[segment].content.text == "two"


def test_a_write_that_changes_nothing_is_no_step(store: ProjectStore) -> None:
    segment = store.segment_ids()[0]
    first = draft(store, segment, "one")
    store.undo()
    draft(store, segment, "one")
    before = store.undo_name(), store.redo_name()
    again = draft(store, segment, "one")
    assert again.revision == first.revision + 2
    assert (store.undo_name(), store.redo_name()) == before


def test_failed_step_leaves_nothing(store: ProjectStore) -> None:
    ids = store.segment_ids()
    with pytest.raises(ZeroDivisionError), store.step(NAME) as step:  # noqa: PT012 - all of the step is the test
        step.put_target(Target(ids[0], "en", Content("gone")), expected_revision=0)
        step.add_document(document("gone.txt"))
        assert len(store.segment_ids()) == 8
        raise ZeroDivisionError
    assert store.segment_ids() == ids
    assert store.targets(ids, "en")[ids[0]].revision == 0
    assert len(store.documents()) == 1


def test_candidates_come_newest_first(store: ProjectStore) -> None:
    segment = store.segment_ids()[0]
    decision = TermDecision("PL_CN", "China", "Қытай", 14, 19, True, True, "already", "preferred")
    with store.step(NAME) as step:
        step.add_candidate(NewCandidate(segment, "en", CandidateKind.PLAIN, Content("plain"), "starter", score=-0.5))
        kept = step.add_candidate(
            NewCandidate(
                segment,
                "en",
                CandidateKind.DRAFT,
                Content("draft"),
                engine="starter",
                glossary_revision="starter@1",
                for_revision=3,
                decisions=(decision,),
            )
        )
        assert step.changes.candidates == {segment}
    assert [one.content.text for one in store.candidates(segment, "en")] == ["draft", "plain"]
    assert store.candidates(segment, "en")[0] == kept
    assert store.candidates(segment, "zh-Hans") == []


def test_settings_come_back(store: ProjectStore, path: Path) -> None:
    settings = ProjectSettings(
        "Other",
        "kk",
        ("zh-Hans",),
        (GlossaryLink("starter", version="1"), GlossaryLink("x", "/terms/x.egizterms")),
        (EnforceOverride("PL_CN", Enforce.PREFER, "en"),),
        {"en": "starter-kk-en"},
    )
    with store.step(NAME) as step:
        step.put_settings(settings)
        assert step.changes.project
    store.close()
    reader = open_reader(path)
    assert reader.settings() == settings
    reader.close()


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("ҚЫТАЙ", [1, 3]),
        ("ынтымақ", [2]),
        ("合作", [2]),
        ("cooperation", []),
        ("COOP", []),
        ("%", []),
        ("qytai", [1, 3]),
        ("Qıtay", [1, 3]),
        ("قىتاي", [1, 3]),
        ("關於", [2]),
        ("", [1, 2, 3, 4]),
    ],
)
def test_find_by_text_folds_case_in_every_script(store: ProjectStore, text: str, numbers: list[int]) -> None:
    ids = store.segment_ids()
    draft(store, ids[1], "关于合作", language="zh-Hans")
    found = store.find(SegmentFilter("zh-Hans", text=text))
    assert [ids.index(one) + 1 for one in found] == numbers


def test_find_goes_to_another_script_only_where_the_letters_tell_it(store: ProjectStore) -> None:
    ids = store.segment_ids()
    draft(store, ids[0], "Xinhua: a bar, 新華社")
    draft(store, ids[1], "«Синьхуа» бар")
    assert store.find(SegmentFilter("en", text="сын")) == [], "not «синь», which has the same key"
    assert store.find(SegmentFilter("en", text="bar")) == [ids[0]], "what stands there as typed goes first"
    assert store.find(SegmentFilter("en", text="sinhua")) == [ids[1]]
    assert store.find(SegmentFilter("en", text="新华")) == [ids[0]]


def test_a_project_from_before_is_searched_in_every_script_too(
    store: ProjectStore, path: Path, opened: Callable[[Path], ProjectStore]
) -> None:
    store.close()
    file = sqlite3.connect(path)
    file.execute("UPDATE segment SET folded = 'old'")
    file.execute("DELETE FROM _sqlite_migrations WHERE name = 'm004_scripts_folded'")
    file.execute("PRAGMA user_version = 1003")
    file.commit()
    file.close()
    assert len(opened(path).find(SegmentFilter("en", text="qytai"))) == 2


def test_find_sees_a_no_break_space_as_a_space(store: ProjectStore) -> None:
    ids = store.segment_ids()
    draft(store, ids[1], "12\u00a0300 tonnes")
    assert store.find(SegmentFilter("en", text="12 300")) == [ids[1]]


def test_find_by_state(store: ProjectStore) -> None:
    ids = store.segment_ids()
    draft(store, ids[0], "one")
    draft(store, ids[1], "two", State.TRANSLATED)
    with store.step(NAME) as step:
        flagged = (Finding("empty", Severity.ERROR, message("editing.segment_gone")),)
        step.put_target(Target(ids[3], "en", state=State.UNTOUCHED, findings=flagged), expected_revision=0)
    wanted = {
        Show.ALL: ids,
        Show.UNTOUCHED: [ids[2], ids[3]],
        Show.DRAFTS: [ids[0]],
        Show.TRANSLATED: [ids[1]],
        Show.FLAGGED: [ids[3]],
        Show.REPEATED: [ids[0], ids[2]],
        Show.UNSURE: [],
        Show.QUERIED: [],
        Show.COMMENTED: [],
    }
    assert {show: store.find(SegmentFilter("en", show)) for show in Show} == wanted
    assert store.find(SegmentFilter("zh-Hans", Show.UNTOUCHED)) == ids
    assert store.find(SegmentFilter("en", Show.DRAFTS, "ҚАЗАҚ")) == [ids[0]]
    assert store.find(SegmentFilter("en", document=99)) == []
    counts = store.counts("en")
    assert (counts.segments, counts.flagged) == (4, 1)
    assert {state: number for state, number in counts.by_state.items() if number} == {
        State.UNTOUCHED: 2,
        State.DRAFT: 1,
        State.TRANSLATED: 1,
    }


def test_reader_sees_each_step_when_it_is_done(store: ProjectStore, path: Path) -> None:
    segment = store.segment_ids()[0]
    reader = open_reader(path)
    with store.step(NAME) as step:
        step.put_target(Target(segment, "en", Content("new"), State.DRAFT), expected_revision=0)
        assert reader.targets([segment], "en")[segment].revision == 0
    assert reader.targets([segment], "en")[segment].content.text == "new"
    with store.step(NAME) as step:
        step.add_document(document("second.txt"))
    assert len(reader.segment_ids()) == 8
    assert reader.undo_name() == NAME
    reader.close()


def test_reader_cannot_write(store: ProjectStore, path: Path) -> None:
    import sqlite3

    reader = open_reader(path)
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        reader._db.execute("DELETE FROM segment")  # type: ignore[attr-defined]
    reader.close()


def test_second_writer_is_told_and_first_goes_on(store: ProjectStore, path: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.egiz"
    link.symlink_to(path)
    for other in (path, link):
        with pytest.raises(ProjectError) as refused:
            open_project(other)
        assert refused.value.message == message("project.locked", name=path.name)
    draft(store, store.segment_ids()[0], "still here")


def test_second_process_is_told(store: ProjectStore, path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from workbench.store import open_project, open_reader\n"
        "print(len(open_reader(Path(sys.argv[1])).segment_ids()))\n"
        "try: open_project(Path(sys.argv[1]))\n"
        "except Exception as error: print(error.message.id)"
    )
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code, str(path)], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["4", "project.locked"]


def test_lock_is_free_after_closing(store: ProjectStore, path: Path, opened: Callable[[Path], ProjectStore]) -> None:
    store.close()
    assert len(opened(path).segment_ids()) == 4


def test_existing_file_is_never_replaced(path: Path) -> None:
    path.write_bytes(b"mine")
    with pytest.raises(StorageError) as refused:
        create_project(path, ProjectSettings("x", "kk", ("en",)))
    assert refused.value.message.id == "store.exists"
    assert path.read_bytes() == b"mine"
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_closing_leaves_one_whole_file(store: ProjectStore, path: Path, tmp_path: Path) -> None:
    draft(store, store.segment_ids()[0], "kept")
    store.close()
    store.close()
    assert {one.name for one in path.parent.iterdir()} - {f".{path.name}.lock"} == {path.name}
    copy = tmp_path / "copy.egiz"
    copy.write_bytes(path.read_bytes())
    reader = open_reader(copy)
    assert reader.targets(reader.segment_ids(), "en")[1].content.text == "kept"
    reader.close()


def test_steps_do_not_nest(store: ProjectStore) -> None:
    with store.step(NAME), pytest.raises(RuntimeError), store.step(NAME):
        pass


def test_store_belongs_to_its_thread(store: ProjectStore) -> None:
    errors: list[BaseException] = []

    def read() -> None:
        try:
            store.documents()
        except BaseException as error:  # noqa: BLE001 - it is what is tested
            errors.append(error)

    thread = threading.Thread(target=read)
    thread.start()
    thread.join()
    assert "thread" in str(errors[0])
