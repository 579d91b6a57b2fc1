"""Short surnames, which mean a person only after the full name."""

from __future__ import annotations

import pytest

from glossary.concepts import Concept, Kind, Status, Term
from glossary.mentions import mentioned_before, named_in_full
from glossary.termbase import Termbase
from tests.glossary.sample import concept, found, termbase

BASE = Termbase(
    [
        concept("MA", "Ма Синжуй|Ма", "Ma Xingrui|Ma", "马兴瑞", Kind.PERSON),
        concept("SE", "Се Чуньтао|Се", "Xie Chuntao|Xie", "谢春涛", Kind.PERSON, errors=("Су Чуньтао",)),
        concept("TOKAYEV", "Қасым-Жомарт Тоқаев|Тоқаев", "Kassym-Jomart Tokayev|Tokayev", "", Kind.PERSON),
        Concept(
            "XI",
            Kind.PERSON,
            terms=(
                Term("kk", "Си Цзиньпин"),
                Term("kk", "Цзиньпин", Status.ADMITTED, standalone=False),
            ),
        ),
    ]
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ма келді", []),
        ("Ма Синжуй келді. Кейін Ма кетті.", [("Ма Синжуй", "MA"), ("Ма", "MA")]),
        ("Ма кетті, Ма Синжуй қалды", [("Ма Синжуй", "MA")]),
        ("Ма Синжуйдің айтуынша, біз Маның сөзін, Маға айтқанын",
         [("Ма Синжуйдің", "MA"), ("Маның", "MA"), ("Маға", "MA")]),
        ("Се Чуньтао келді. Сенің сөзің, оның сені", [("Се Чуньтао", "SE")]),
        ("Се Чуньтао келді. Бірақ Сенің сөзі", [("Се Чуньтао", "SE"), ("Сенің", "SE")]),
        ("Су Чуньтао мен Се", [("Су Чуньтао", "SE"), ("Се", "SE")]),
        ("Тоқаев айтты", [("Тоқаев", "TOKAYEV")]),
        ("Цзиньпин айтты", []),
        ("Си Цзиньпин, Цзиньпинге", [("Си Цзиньпин", "XI"), ("Цзиньпинге", "XI")]),
        ("МА СИНЖУЙ МЕН МАҒА", [("МА СИНЖУЙ", "MA")]),
    ],
)  # fmt: skip
def test_a_short_surname_follows_the_full_name(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(BASE, text) == expected


def test_the_document_before_counts() -> None:
    assert [m.surface for m in BASE.matches("Ма мен Се", "kk", mentioned={"MA"})] == ["Ма"]
    assert [m.surface for m in BASE.matches("Then Ma's and Xie", "en", mentioned={"MA"})] == ["Ma's"]
    assert [m.surface for m in BASE.matches("Кейін Цзиньпиннің", "kk", mentioned=["XI"])] == ["Цзиньпиннің"]
    assert BASE.matches("мама, сені, маға", "kk", mentioned={"MA", "SE"}) == []
    assert BASE.matches("Маған айтты", "kk", mentioned={"MA"}) == []


def test_mentions_go_on_within_a_document_alone() -> None:
    segments = [
        (1, 1, "Ма айтты"),
        (2, 1, "Ма Синжуй келді"),
        (3, 1, "Ма мен Тоқаев"),
        (4, 1, "Се"),
        (5, 2, "Ма"),
        (6, 1, "Се Чуньтао"),
        (7, 1, "Ма"),
    ]
    before = mentioned_before(BASE, "kk", segments)
    assert before == {
        3: {"MA"},
        4: {"MA"},
        6: {"MA"},
        7: {"MA", "SE"},
    }
    found_in = {
        one: [m.surface for m in BASE.matches(text, "kk", mentioned=before.get(one, ()))] for one, _, text in segments
    }
    assert found_in == {1: [], 2: ["Ма Синжуй"], 3: ["Ма", "Тоқаев"], 4: [], 5: [], 6: ["Се Чуньтао"], 7: ["Ма"]}


def test_a_short_mention_is_no_full_one() -> None:
    assert named_in_full(BASE.matches("Ма", "kk", mentioned={"MA"})) == frozenset()
    assert named_in_full(BASE.matches("Су Чуньтао, Қасым-Жомарт Тоқаев", "kk")) == {"SE", "TOKAYEV"}


def test_without_short_names_no_text_is_read() -> None:
    assert [one.id for one in BASE.with_short_names("kk")] == ["MA", "SE", "XI"]
    assert [one.id for one in BASE.with_short_names("en")] == ["MA", "SE"]
    assert BASE.with_short_names("zh") == ()
    grown = BASE.with_concepts([concept("LI", "Ли Кэцян|Ли", kind=Kind.PERSON), concept("MA", "Ма Синжуй")], "1")
    assert [one.id for one in grown.with_short_names("kk")] == ["SE", "XI", "LI"]
    assert mentioned_before(termbase(), "kk", [(1, 1, "Қасым-Жомарт Тоқаев"), (2, 1, "Тоқаев")]) == {}
