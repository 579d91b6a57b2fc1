from __future__ import annotations

import pytest

from glossary.languages.kazakh.lemmas import lemmas


@pytest.mark.parametrize(
    ("form", "lemma"),
    [
        ("Қазақстанның", "Қазақстан"),
        ("Үрімшіге", "Үрімші"),
        ("Тоқаевпен", "Тоқаев"),
        ("мүшесінің", "мүше"),
        ("ынтымақтастықтың", "ынтымақтастық"),
        ("қарым-қатынасты", "қарым-қатынас"),
        ("келешегі", "келешек"),
        ("халқының", "халық"),
        ("Саяси бюросының", "Саяси бюросы"),
        ("ғылым академиясына", "ғылым академиясы"),
        ("Түркістан", "Түркістан"),
        ("Қарағанды", "Қарағанды"),
        ("Астана", "Астана"),
        ("экономика", "экономика"),
    ],
)
def test_the_likeliest_citation_form_comes_first(form: str, lemma: str) -> None:
    assert lemmas(form)[0] == lemma


def test_the_form_itself_can_always_be_chosen() -> None:
    assert "мүшесінің" in lemmas("мүшесінің")
    assert lemmas("  ") == ()
    assert lemmas("«—»") == ("«—»",)
