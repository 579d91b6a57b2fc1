"""A number gets its value back only where it is certain which one it is."""

from __future__ import annotations

import pytest

from glossary.edits import apply_edits
from workbench.services.enforcing.by_rule import changed_numbers


@pytest.mark.parametrize(
    ("languages", "source", "said", "shown"),
    [
        (("kk", "en"), "800 адам келді.", "80 people came.", "800 people came."),
        (("kk", "en"), "15 адам екі елден келді.", "People came from 2 countries.", "People came from 2 countries."),
        (("kk", "en"), "15 адам бесінші рет келді.", "They came for the 5th time.", "They came for the 5th time."),
        (("en", "kk"), "At three o'clock 15 came.", "Сағат 3-те келді.", "Сағат 3-те келді."),
        (("kk", "en"), "15 адам 30% алды.", "People got 20.", "People got 20."),
        (("kk", "en"), "15 адам келді.", "People of 2 towns and 3 villages came.", ""),
    ],
)
def test_what_the_source_says_in_words_is_not_taken_for_a_changed_number(
    languages: tuple[str, str], source: str, said: str, shown: str
) -> None:
    assert apply_edits(said, changed_numbers(source, said, languages, [])) == (shown or said)
