"""Articles before English names that take the place of other words."""

from __future__ import annotations

import pytest

from glossary.concepts import Kind, Term
from glossary.edits import apply_edits
from glossary.languages.english_fitting import fitted, needless_article


@pytest.mark.parametrize(
    ("text", "place", "wanted"),
    [
        ("ties with the Almaty.", "Xinjiang", "ties with Xinjiang."),
        ("in the Almaty, and", "China", "in China, and"),
        ("in the Almaty will grow", "Xinjiang", "in Xinjiang will grow"),
        ("on the Almaty market", "China", "on the China market"),
        ("in the Almaty.", "Xinjiang Uygur Autonomous Region", "in the Xinjiang Uygur Autonomous Region."),
        ("in the Almaty.", "United States", "in the United States."),
        ("in the Almaty - he said", "Seychelles Islands", "in the Seychelles Islands - he said"),
        ("in an Almaty.", "China", "in an China."),
    ],
)
def test_a_country_by_its_name_alone_has_no_article(text: str, place: str, wanted: str) -> None:
    at = text.index("Almaty")
    start = needless_article(place, text, at, at + 6)
    assert text[:start] + place + text[at + 6 :] == wanted


def test_a_place_in_the_place_of_other_words_loses_the_article() -> None:
    text = "The Sinzyan is near the Sinzyan."
    for at, wanted in ((4, "Xinjiang is near the Sinzyan."), (24, "The Sinzyan is near Xinjiang.")):
        edit = fitted(Term("en", "Xinjiang"), Kind.PLACE, text, at, at + 7)
        assert apply_edits(text, [edit]) == wanted
