"""The snapshot: priority, growth, writing, sharing."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from glossary.concepts import Enforce, Kind
from glossary.termbase import Termbase
from tests.glossary.sample import concept, found, only, termbase

BASE = termbase()


def test_of_two_concepts_with_one_id_the_first_stands() -> None:
    base = Termbase([concept("X", "алма", "apple"), concept("X", "өрік", "apricot")], "7")
    assert found(base, "алма мен өрік") == [("алма", "X")]
    assert base.revision == "7"


def test_concepts_are_added_and_replaced_without_touching_the_old_snapshot() -> None:
    added = [concept("NEW", "шекара", "border"), replace(BASE.concepts["TRADE"], enforce=Enforce.MUST, terms=())]
    grown = BASE.with_concepts(added, "2")
    assert found(grown, "шекара мен сауда және Қытай") == [("шекара", "NEW"), ("Қытай", "CN")]
    assert found(BASE, "шекара мен сауда және Қытай") == [("сауда", "TRADE"), ("Қытай", "CN")]
    again = grown.with_concepts([concept("NEW", "шеп", "frontier"), concept("MORE", "өзен", "river")], "3")
    assert found(again, "шекара, шептен өзенге") == [("шептен", "NEW"), ("өзенге", "MORE")]
    assert set(again.concepts) == {*BASE.concepts, "NEW", "MORE"}


def test_a_large_addition_is_a_new_base() -> None:
    many = Termbase([]).with_concepts([concept(f"C{n}", f"сөз{n}а") for n in range(2500)], "1")
    assert found(many, "сөз2499аның") == [("сөз2499аның", "C2499")]


def test_written_gives_the_slot_its_suffixes() -> None:
    china = only(BASE, "China", "en")
    assert BASE.written(china, "kk") == "Қытай"
    assert BASE.written(china, "kk", ["LOC"]) == "Қытайда"
    assert BASE.written(china, "kk", ["LOC:да", "ATTR:ғы"]) == "Қытайдағы"
    assert BASE.written(only(BASE, "CPC", "en"), "kk", ["GEN"]) == "ҚКП-ның"
    assert BASE.written(only(BASE, "think tank", "en"), "kk", ["PL", "PX3", "ACC"]) == "ақыл-ой орталықтарын"
    assert BASE.written(only(BASE, "People's Republic of China", "en"), "kk", ["DAT"]) == "Қытай Халық Республикасына"
    assert BASE.written(only(BASE, "шежіре"), "en") is None
    assert BASE.written(only(BASE, "Қытайда"), "zh") == "中国"


def test_a_short_name_is_written_short() -> None:
    assert BASE.written(only(BASE, "Тоқаевқа"), "en") == "Tokayev"
    assert BASE.written(only(BASE, "Қасым-Жомарт Тоқаевқа"), "en") == "Kassym-Jomart Tokayev"


def test_a_quoted_term_is_written_with_its_suffix_after_the_mark() -> None:
    base = Termbase([concept("X", "«Самұрық»", "Samruk", kind=Kind.ORGANISATION)])
    assert base.written(only(base, "Samruk", "en"), "kk", ["GEN"]) == "«Самұрық»-тың"


def test_occurrences_are_the_longest_own_or_equivalent_places() -> None:
    target = "China, the People's Republic of China; PRC"
    assert [target[s:e] for s, e in BASE.occurrences("AB_PRC", target, "en")] == ["People's Republic of China", "PRC"]
    assert BASE.occurrences("unknown", target, "en") == []


def test_threads_share_one_index() -> None:
    base = termbase()
    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(lambda _: found(base, "Қытай мен Қазақстан"), range(16)))
    assert all(result == [("Қытай", "CN"), ("Қазақстан", "KZ")] for result in results)


def test_an_empty_termbase_finds_nothing() -> None:
    base = Termbase([])
    assert base.matches("Қытай", "kk") == []
    assert base.check([], "China", "en") == []
    assert base.repair([], "", "China", "en") == []


def test_adding_one_term_shares_what_is_there() -> None:
    base = Termbase([concept(f"C{n}", f"сөз{n}а") for n in range(300)], "1")
    base.matches("сөз7а", "kk")
    grown = base.with_concepts([concept("NEW", "жаңалық"), concept("C7", "ескілік")], "2").with_concepts(
        [concept("NEW", "тыңдық")], "3"
    )
    assert grown._layers[0] is base._layers[0]
    assert found(grown, "сөз7а, сөз8а, жаңалық, ескілік, тыңдық") == [
        ("сөз8а", "C8"),
        ("ескілік", "C7"),
        ("тыңдық", "NEW"),
    ]
    assert len(grown.concepts) == len(list(grown.concepts)) == 301
    assert list(grown.concepts)[:8] == [f"C{n}" for n in range(8)]
    assert grown.concepts["C7"].terms[0].text == "ескілік"
    assert "C301" not in grown.concepts
    assert grown.concepts.get("C301") is None
