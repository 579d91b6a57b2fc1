"""Putting links right: both texts stay whole and in order, undo restores, and nothing is lost on the disk."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from resources.messages import RefusedError, message
from workbench.errors import InputError
from workbench.paths import portable
from workbench.services.aligning import Piece, align, rows
from workbench.services.aligning.files import open_sheet
from workbench.services.aligning.realigning import realign
from workbench.services.aligning.rows import Change, Mark, Row, Side
from workbench.services.aligning.sheet import Sheet, Version
from workbench.services.aligning.working_files import WorkingFile, create, remove, unfinished, working_path

LANGUAGES = ("kk", "en")
VERSIONS = (Version("a.kk.txt", "", "kk", "1"), Version("a.en.txt", "", "en", "2"))
SENTENCES = st.lists(st.sampled_from(["Бір сөз.", "Екі ұзын сөйлем, 25 адам.", "x", "Some 25 words here."]), max_size=3)


@st.composite
def sheets(draw: st.DrawFn) -> list[Row]:
    made: list[Row] = []
    places = [0, 0]
    for sides in draw(st.lists(st.tuples(SENTENCES, SENTENCES).filter(any), min_size=1, max_size=6)):
        pieces: list[tuple[Piece, ...]] = []
        for number, texts in enumerate(sides):
            row = []
            for text in texts:
                row.append(Piece(text, str(len(made) // 2), places[number]))
                places[number] += len(text) + 1
            pieces.append(tuple(row))
        made.append(Row((pieces[0], pieces[1]), draw(st.sampled_from([0.3, 0.9]))))
    return made


def deeds(draw: st.DrawFn, now: list[Row]) -> Change | None:
    at = draw(st.integers(-1, len(now)))
    side = draw(st.sampled_from(list(Side)))
    match draw(st.integers(0, 7)):
        case 0:
            return rows.merge(now, at)
        case 1:
            return rows.merge_side(now, at, side)
        case 2 | 3:
            return rows.move(now, at, side, down=draw(st.booleans()))
        case 4:
            return rows.split(now, at, LANGUAGES)
        case 5:
            return rows.split_at(now, at, side, draw(st.integers(0, 3)), draw(st.integers(0, 30)), LANGUAGES)
        case 6:
            return rows.unlink(now, at)
        case _:
            return rows.settle(now, at, right=draw(st.booleans()))


def whole(now: list[Row], side: Side) -> str:
    return "".join("".join(piece.text.split()) for row in now for piece in row.sides[side])


def starts(now: list[Row], side: Side) -> list[int]:
    return [piece.start for row in now for piece in row.sides[side]]


@settings(max_examples=60, deadline=None)
@given(before=sheets(), data=st.data())
def test_operations_keep_both_texts_whole_and_in_order_and_undo_restores(
    before: list[Row], data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("sheet") / "a.alignment"
    create(path, VERSIONS, b"", before)
    draw: st.DrawFn = data.draw  # type: ignore[assignment]
    seen = [before]
    with closing(WorkingFile(path)) as working:
        sheet = working.sheet
        for _ in range(6):
            change = deeds(draw, sheet.rows)
            if change is None:
                continue
            assert change.after != change.before
            sheet.apply(change)
            seen.append(list(sheet.rows))
            for side in Side:
                assert whole(sheet.rows, side) == whole(before, side)
                assert starts(sheet.rows, side) == sorted(starts(sheet.rows, side))
            assert all(row.sides[0] or row.sides[1] for row in sheet.rows)
        back = draw(st.integers(0, len(seen) - 1))
        for place in range(back):
            sheet.undo()
            assert sheet.rows == seen[-2 - place]
    with closing(WorkingFile(path)) as again:
        assert again.sheet.rows == seen[-1 - back]
        for place in range(len(seen) - back, len(seen)):
            again.sheet.redo()
            assert again.sheet.rows == seen[place]
        assert again.sheet.redo() is None


def row(source: str, target: str, mark: Mark = Mark.NONE, confidence: float = 0.9) -> Row:
    """Sentences are parted by a bar."""
    sides = [tuple(Piece(text) for text in side.split("|") if text) for side in (source, target)]
    return Row((sides[0], sides[1]), confidence, mark)


def texts(change: Change | None) -> list[str]:
    assert change is not None
    return [" = ".join("|".join(piece.text for piece in side) for side in one.sides) for one in change.after]


def test_what_each_operation_does() -> None:
    two = [row("A|B", "a"), row("C", "b|c")]
    assert texts(rows.merge(two, 0)) == ["A|B|C = a|b|c"]
    assert texts(rows.merge_side(two, 0, Side.TARGET)) == ["A|B = a|b|c", "C = "]
    assert texts(rows.merge_side([row("A", "a"), row("", "b")], 0, Side.TARGET)) == ["A = a|b"]
    assert texts(rows.move(two, 0, Side.SOURCE, down=True)) == ["A = a", "B|C = b|c"]
    assert texts(rows.move(two, 1, Side.TARGET, down=False)) == ["A|B = a|b", "C = c"]
    assert texts(rows.move(two, 1, Side.TARGET, down=True)) == ["C = b", " = c"]
    assert texts(rows.split(two, 1, LANGUAGES)) == ["C = b", " = c"]
    assert texts(rows.split([row("A long one.|B", "A long too.|b")], 0, LANGUAGES)) == [
        "A long one. = A long too.",
        "B = b",
    ]
    assert texts(rows.split_at([row("One two", "eins|zwei")], 0, Side.SOURCE, 0, 4, LANGUAGES)) == [
        "One = eins",
        "two = zwei",
    ]
    assert texts(rows.unlink(two, 0)) == ["A|B = ", " = a"]
    assert rows.split([row("A", "a")], 0, LANGUAGES) is None
    assert rows.move([row("A", "")], 0, Side.SOURCE, down=True) is None


def test_marks_say_what_is_left_to_look_at() -> None:
    some = [row("A", "a"), row("B", "b", confidence=0.3), row("C", ""), row("", "d", Mark.RIGHT)]
    assert [one.doubtful for one in some] == [False, True, True, False]
    assert rows.next_doubtful(some, 1) == 2
    assert rows.next_doubtful(some, 2) == 1
    assert rows.next_doubtful(some, 1, by=-1) == 2
    assert rows.next_doubtful(some[:1], 0) == -1
    right = rows.settle(some, 1)
    assert right is not None
    assert not right.after[0].doubtful


def test_the_rest_is_aligned_anew_around_what_is_right() -> None:
    source = [f"Бұл {number}-ші сөйлем, онда {number * 7} адам болды." for number in range(2010, 2022)]
    target = [f"This is sentence {number}, and {number * 7} people were there." for number in range(2010, 2022)]
    good = rows.rows_of(align([Piece(one) for one in source], [Piece(one) for one in target], LANGUAGES))
    assert all(len(one.sides[0]) == len(one.sides[1]) == 1 for one in good)
    # Everything from the fourth row on is off by one, and one wrong row was called right.
    wrong = [*good[:3], Row((good[3].sides[0], ()))]
    wrong += [Row((good[at].sides[0], good[at - 1].sides[1])) for at in range(4, 12)]
    wrong.append(Row(((), good[11].sides[1])))
    change = realign(wrong, 2, LANGUAGES)
    assert change is not None
    assert change.at == 3
    assert [one.sides for one in change.after] == [one.sides for one in good[3:]]
    wrong[8] = Row(wrong[8].sides, 1.0, Mark.RIGHT)
    change = realign(wrong, 2, LANGUAGES)
    assert change is not None
    made = [*wrong[:3], *change.after, *wrong[change.at + len(change.before) :]]
    assert wrong[8] in made
    assert [one.sides for one in made[3:6]] == [one.sides for one in good[3:6]]
    for side in Side:
        assert whole(made, side) == whole(good, side)
    assert realign(good, 0, LANGUAGES) is None


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    (tmp_path / "a.kk.txt").write_text("Бір сөйлем бар. Екінші сөйлем 25 адам.\n", encoding="utf-8")
    (tmp_path / "a.en.txt").write_text("One sentence is here. A second sentence: 25 people.\n", encoding="utf-8")
    return tmp_path / "a.kk.txt", tmp_path / "a.en.txt"


def test_work_goes_on_where_it_was_left_and_a_torn_line_costs_only_itself(
    tmp_path: Path, files: tuple[Path, Path]
) -> None:
    paths = portable(tmp_path / "home")
    path = open_sheet(*files, LANGUAGES, paths)
    working = WorkingFile(path)
    merged = rows.merge(working.sheet.rows, 0)
    assert merged is not None
    working.sheet.apply(merged)
    after = list(working.sheet.rows)
    with pytest.raises(RefusedError) as refused:
        WorkingFile(path)
    assert refused.value.message.id == "align.sheet.locked"
    working.close()
    path.write_bytes(path.read_bytes() + b'{"do":"merge","at":0,')  # killed in the middle of a write
    assert open_sheet(*files, LANGUAGES, paths) == path
    again = WorkingFile(path)
    assert again.sheet.rows == after
    again.sheet.undo()
    again.close()
    once_more = WorkingFile(path)
    assert len(once_more.sheet.rows) == 2
    assert once_more.original == files[0].read_bytes()
    once_more.close()
    assert [one.versions[1].name for one in unfinished(paths)] == ["a.en.txt"]
    remove(path)
    assert unfinished(paths) == []


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "damaged"),
        (b"{}\n", "damaged"),
        (b"\xff\n", "damaged"),
        (b'{"kind":"egiz-alignment","version":9}\n', "too_new"),
        (b'{"kind":"egiz-alignment","version":1,"versions":[],"original":"","rows":[]}\n', "damaged"),
    ],
)
def test_a_damaged_working_file_is_refused_and_does_not_hide_the_others(tmp_path: Path, data: bytes, says: str) -> None:
    paths = portable(tmp_path)
    path = working_path(paths, VERSIONS)
    create(path, VERSIONS, b"", [row("A", "a")])
    (path.parent / "b.alignment").write_bytes(data)
    for _ in range(2):
        with pytest.raises(RefusedError) as refused:
            WorkingFile(path.parent / "b.alignment")
        assert refused.value.message.id == f"align.sheet.{says}"
    assert [one.path for one in unfinished(paths)] == [path]


def test_a_step_that_cannot_be_kept_is_not_taken() -> None:
    def full(_change: Change | None, _replayed: str) -> None:
        raise InputError(message("align.sheet.unwritable", path="a", error="full"))

    sheet = Sheet(VERSIONS, [row("A", "a"), row("B", "b")], full)
    change = rows.merge(sheet.rows, 0)
    assert change is not None
    with pytest.raises(InputError):
        sheet.apply(change)
    assert len(sheet.rows) == 2
    assert sheet.undo_deed is None
