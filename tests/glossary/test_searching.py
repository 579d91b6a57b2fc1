"""Search over concepts, in any language and script."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glossary.concepts import Concept, Enforce, Kind, Status, Term, Verified
from glossary.scripts.folding import fold
from glossary.searching import ConceptFilter, SearchIndex, fold_plain

CONCEPTS = [
    Concept(
        "PL_KZ", Kind.PLACE, terms=(Term("kk", "Қазақстан"), Term("en", "Kazakhstan"), Term("zh-Hans", "哈萨克斯坦"))
    ),
    Concept("PL_CN", Kind.PLACE, terms=(Term("kk", "Қытай"), Term("en", "China"), Term("zh-Hans", "中国"))),
    Concept("PL_URUMQI", Kind.PLACE, terms=(Term("kk", "Үрімжі", errors=("Үрімші",)), Term("en", "Ürümqi"))),
    Concept(
        "T_COOP",
        enforce=Enforce.INFORM,
        domain="politics",
        terms=(Term("kk", "ынтымақтастық", verified=Verified.YES), Term("zh-Hant", "中國合作", Status.PROPOSED)),
    ),
    Concept("T_LATN", terms=(Term("kk-Latn", "Qytaıdyñ joly"), Term("ru", "Путь Китая"))),
    Concept("T_ARAB", terms=(Term("kk-Arab", "قىتاي جولى"), Term("ru", "Ёлка и Йод"))),
]
INDEX = SearchIndex(CONCEPTS, {"PL_CN": "2026-05-01T10:00:00+00:00", "T_COOP": "2026-06-02T10:00:00+00:00"})


def ids(query: str, wanted: ConceptFilter | None = None, index: SearchIndex = INDEX) -> list[str]:
    found = index.find(query, wanted) if wanted else index.find(query)
    return [concept.id for concept in found.concepts]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("қытай", ["PL_CN", "T_LATN", "T_ARAB"]),
        ("ҚЫТ", ["PL_CN", "T_LATN", "T_ARAB"]),
        ("qıtay", ["PL_CN", "T_LATN", "T_ARAB"]),
        ("قىتاي", ["T_ARAB", "PL_CN", "T_LATN"]),
        ("qazaqstan", ["PL_KZ"]),
        ("中国", ["PL_CN", "T_COOP"]),
        ("中國", ["PL_CN", "T_COOP"]),
        ("合作", ["T_COOP"]),
        ("urumqi", ["PL_URUMQI"]),
        ("ÜRÜM", ["PL_URUMQI"]),
        ("Үрімші", ["PL_URUMQI"]),
        ("китая", ["T_LATN"]),
        ("елка", ["T_ARAB"]),
        ("pl_", ["PL_KZ", "PL_CN", "PL_URUMQI"]),
        ("nothing", []),
        ("\x00", [one.id for one in CONCEPTS]),
        ("  ", [one.id for one in CONCEPTS]),
    ],
)
def test_finds_across_languages_and_scripts(query: str, expected: list[str]) -> None:
    assert ids(query) == expected


def test_whole_terms_come_before_pieces() -> None:
    index = SearchIndex([Concept(one, terms=(Term("en", text),)) for one, text in
                         [("A", "substate"), ("B", "the state"), ("C", "states"), ("D", "State")]])  # fmt: skip
    assert ids("state", index=index) == ["D", "C", "B", "A"]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (ConceptFilter(kinds=frozenset({Kind.PLACE})), ["PL_KZ", "PL_CN", "PL_URUMQI"]),
        (ConceptFilter(domain="politics"), ["T_COOP"]),
        (ConceptFilter(status=Status.PROPOSED), ["T_COOP"]),
        (ConceptFilter(enforce=Enforce.INFORM), ["T_COOP"]),
        (ConceptFilter(kinds=frozenset({Kind.PLACE}), missing="zh-Hans"), ["PL_URUMQI"]),
        (ConceptFilter(unverified=True, kinds=frozenset({Kind.TERM})), ["T_COOP", "T_LATN", "T_ARAB"]),
        (ConceptFilter(changed_since="2026-06-01"), ["T_COOP"]),
    ],
)
def test_filters(wanted: ConceptFilter, expected: list[str]) -> None:
    assert ids("", wanted) == expected
    assert ids(CONCEPTS[0].id, wanted) == [one for one in expected if one == "PL_KZ"]


def test_more_than_the_limit_is_said() -> None:
    found = INDEX.find("", limit=2)
    assert (len(found.concepts), found.more) == (2, True)
    assert INDEX.find("t_", limit=3).more is False
    assert INDEX.find("a", limit=1).more is True


def test_changes_are_found_at_once_and_the_old_index_stays() -> None:
    changed = Concept("PL_CN", Kind.PLACE, terms=(Term("kk", "Жұңго"),))
    index = INDEX.with_changes([changed, Concept("NEW", terms=(Term("en", "fresh"),))], ["PL_KZ"], {"NEW": "2027"})
    assert ids("жұңго", index=index) == ["PL_CN"]
    assert ids("fresh", index=index) == ["NEW"]
    assert ids("қазақстан", index=index) == []
    assert ids("", ConceptFilter(changed_since="2027"), index) == ["NEW"]
    assert [one.id for one in index.concepts] == ["PL_CN", "PL_URUMQI", "T_COOP", "T_LATN", "T_ARAB", "NEW"]
    assert ids("қазақстан") == ["PL_KZ"]


def test_nothing_is_found_in_nothing() -> None:
    assert ids("a", index=SearchIndex([])) == []
    assert ids("a", index=SearchIndex([]).with_changes([CONCEPTS[0]])) == ["PL_KZ"]


LETTERS = st.text(st.sampled_from("абвгдежзийклмнопрстуфхцчшщъыьэюяёәғқңөұүһі -ҚҰЯ"), max_size=12)


@given(LETTERS, LETTERS)
def test_a_kazakh_term_is_found_by_its_key(before: str, term: str) -> None:
    """The quick key of Cyrillic letters is the one under which the scripts meet."""
    index = SearchIndex([Concept("A", terms=(Term("kk", f"{before}{term}"),))])
    key = fold(f"{before}{term}").text.strip()
    if key:
        assert ids(key, index=index) == ["A"]


@settings(max_examples=60)
@given(
    st.lists(st.text(st.sampled_from("abcаӘқ中國\n\x00 "), min_size=1, max_size=5), min_size=1, max_size=6),
    st.text("abc中国", min_size=1, max_size=3),
)
def test_a_search_is_what_looking_at_each_concept_gives(texts: list[str], query: str) -> None:
    concepts = [Concept(f"#{n}", terms=(Term("en", text),)) for n, text in enumerate(texts)]
    expected = {
        f"#{n}"
        for n, text in enumerate(texts)
        if fold_plain([query])[0] in fold_plain([" ".join(text.replace("\x00", " ").split())])[0]
    }
    assert expected <= set(ids(query, index=SearchIndex(concepts)))
