"""Whatever stands in a list: every row is one thing, nothing is lost, and a second import finds nothing to do."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from glossary.concepts import Concept, Term
from glossary.exchange.columns import LanguageColumn
from glossary.exchange.mapping import Mapping, propose, table_of
from glossary.exchange.planning import ImportPlan, RowClass, merged, plan_tables
from glossary.exchange.reading_rows import Rules
from glossary.store import check_concept

CELLS = st.one_of(
    st.sampled_from(["су", "жер", "су; жер", "вода", "внешняя политика", "сыртқы саясат", "water", "foreign policy"]),
    st.sampled_from(
        ["水", "外交", "漢語", "Qazaqstan", "قازاق", "ҚХР", "(a)", "«а; б»", "#N/A", "—", "", "\x07", "????"]
    ),
    st.text(st.sampled_from('аә;/\n()«»"bc中國 1.-\u00a0\u200b'), max_size=8),
)
ROWS = st.lists(st.lists(CELLS, min_size=3, max_size=3), max_size=6)
COLUMNS = Mapping((LanguageColumn("kk"), LanguageColumn("en"), LanguageColumn("zh-Hans")))


def planned(rows: list[list[str]], known: list[Concept]) -> ImportPlan:
    table = table_of("list", [["kk", "en", "zh"], *rows])
    return plan_tables([(table, COLUMNS, Rules())], known, 0)


def applied(made: ImportPlan, known: list[Concept]) -> list[Concept]:
    concepts = {one.id: one for one in known}
    for row in made.of(RowClass.NEW, RowClass.CHANGED):
        assert row.concept is not None
        concepts[row.target] = merged(concepts[row.target], row.concept) if row.target in concepts else row.concept
    return list(concepts.values())


@settings(deadline=None, max_examples=150)
@given(rows=ROWS)
def test_every_row_is_one_thing_and_is_done_once(rows: list[list[str]]) -> None:
    known = [Concept("K", terms=(Term("kk", "су"), Term("en", "water")))]
    made = planned(rows, known)
    filled = [number for number, row in enumerate(rows, 2) if any(cell.strip() for cell in row)]
    assert [row.row for row in made.rows] == filled
    for row in made.rows:
        assert (row.concept is None) == (row.kind is RowClass.REFUSED)
        assert row.said or row.kind in (RowClass.NEW, RowClass.CHANGED)
        if row.concept is not None:
            check_concept(row.concept)
    after = applied(made, known)
    again = planned(rows, after)
    assert not again.of(RowClass.NEW, RowClass.CHANGED)
    assert len(again.of(RowClass.REFUSED)) == len(made.of(RowClass.REFUSED))


@settings(deadline=None, max_examples=100)
@given(rows=st.lists(st.lists(CELLS, max_size=4), max_size=6))
def test_any_rows_are_a_table(rows: list[list[str]]) -> None:
    table = table_of("list", rows)
    assert all(len(cells) == table.width for _, cells in table.rows)
    assert len(propose(table).mapping.columns) == table.width


def test_merging_with_itself_changes_nothing() -> None:
    concept = Concept("K", terms=(Term("kk", "су"), Term("en", "water")), note="a")
    assert merged(concept, concept) == concept
