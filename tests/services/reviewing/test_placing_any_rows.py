"""Whatever happens to the rows of a table: a text lands at its own segment or is listed, and nothing else changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.services.reviewing.tables import project, send
from workbench.formats.review_docx_reader import read_docx
from workbench.formats.review_sheet import ReturnedRow, ReturnedTable
from workbench.services.reviewing.changes import ChangeKind
from workbench.services.reviewing.comparing import _Compared, _Project
from workbench.store.protocols import ProjectStore

NUMBER, SOURCE, EN = 0, 1, 2
SOURCES = tuple(f"{number}-сөйлем: {word} туралы айтылды." for number, word in enumerate(
    ("сауда", "көлік және логистика", "туризм", "мәдениет", "достық пен татулық", "ғылым"), 1))  # fmt: skip


@pytest.fixture(scope="module")
def sent(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[ProjectStore, ReturnedTable]]:
    folder: Path = tmp_path_factory.mktemp("placing")
    store = project(folder / "p.egiz", SOURCES, ("en",))
    yield store, read_docx(send(store, folder / "r.docx").read_bytes(), "r.docx")
    store.close()


def written(row: ReturnedRow, place: int, text: str) -> ReturnedRow:
    cells = list(row.cells)
    cells[place] = replace(cells[place], paragraphs=(text,))
    return replace(row, cells=tuple(cells))


@st.composite
def edits(draw: st.DrawFn) -> list[tuple[int, bool, bool, bool, str]]:
    """Rows by number in any order, some twice, some left out: key lost, number lost, source touched, a new text."""
    order = draw(st.lists(st.integers(0, len(SOURCES) - 1), max_size=9))
    flags = st.booleans()
    return [(at, draw(flags), draw(flags), draw(flags), draw(st.sampled_from(["", "changed"]))) for at in order]


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edits())
def test_a_text_lands_at_its_segment_or_is_listed(
    sent: tuple[ProjectStore, ReturnedTable], wanted: list[tuple[int, bool, bool, bool, str]]
) -> None:
    store, table = sent
    rows, expected = [], set()
    for place, (at, no_key, no_number, touched, text) in enumerate(wanted, 1):
        row = replace(table.rows[at], place=place)
        row = replace(row, keys=()) if no_key else row
        row = written(row, NUMBER, "") if no_number else row
        row = written(row, SOURCE, SOURCES[at].rstrip(".")) if touched else row
        if text:
            said = f"new text of {at + 1}"
            row = written(row, EN, said)
            expected.add(said)
        rows.append(row)
    compared = _Compared(_Project(store), replace(table, rows=tuple(rows)))
    texts = [one for one in compared.changes if one.kind is ChangeKind.TEXT]
    for one in texts:
        assert one.after.text == f"new text of {one.number}"
    assert len(texts) == len(compared.changes), "nothing else is changed"
    listed = " ".join(one.text for one in compared.unplaced)
    for said in expected:
        assert said in {one.after.text for one in texts} or said in listed, "no text is lost"
    gone = {at + 1 for at in range(len(SOURCES))} - {at + 1 for at, *_ in wanted}
    deleted = {one.reason.params["number"] for one in compared.unplaced if one.reason.id == "review.unplaced.deleted"}
    assert gone <= deleted
