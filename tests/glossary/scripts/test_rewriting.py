"""A text in another script, and the words of which the writing does not tell all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.scripts import KAZAKH_SCRIPTS, Rewriter, Script, WordList, to_arabic, to_latin

TEXT = "ҚКП мүшесі Ма Синжуй 2023 жылы (600-ден астам) «TikTok» және https://akorda.kz; Ол кім?"
CYRILLIC, LATIN, ARABIC = KAZAKH_SCRIPTS


def doubts(source: Script, target: Script, text: str, words: tuple[str, ...] = ()) -> dict[str, tuple[str, ...]]:
    made = Rewriter(source, target, WordList(words)).rewrite(text)
    return {made.text[one.start : one.end]: one.others for one in made.doubts}


def test_what_is_shown_is_what_the_converters_write() -> None:
    assert Rewriter(CYRILLIC, LATIN).rewrite(TEXT).text == to_latin(TEXT)
    assert Rewriter(CYRILLIC, ARABIC).rewrite(TEXT).text == to_arabic(TEXT)
    assert Rewriter(LATIN, LATIN).rewrite("Qazaqstan").text == "Qazaqstan"


def test_into_a_script_a_word_is_marked_that_reads_back_as_another() -> None:
    made = Rewriter(CYRILLIC, LATIN).rewrite("Ол съезд пен сентябрь туралы айтты.")
    assert [(one.given, one.others, one.read_back) for one in made.doubts] == [
        ("съезд", ("сезд",), True), ("сентябрь", ("сентиабр",), True),
    ]  # fmt: skip
    assert [made.text[one.start : one.end] for one in made.doubts] == ["sezd", "sentiabr"]


def test_out_of_arabic_letters_a_word_is_marked_with_what_else_it_may_be() -> None:
    assert doubts(ARABIC, CYRILLIC, "كىم")["кім"] == ("кым",)
    assert doubts(ARABIC, CYRILLIC, "بالا") == {}
    # A known word settles it.
    assert doubts(ARABIC, CYRILLIC, "كىم", ("кім",)) == {}


def test_between_latin_and_arabic_only_that_is_marked_which_makes_a_difference() -> None:
    assert doubts(LATIN, ARABIC, "Qazaqstan sai") == {}
    assert doubts(ARABIC, LATIN, "كىم") == {"kım": ("kym",)}


@pytest.mark.parametrize("source", KAZAKH_SCRIPTS)
@pytest.mark.parametrize("target", KAZAKH_SCRIPTS)
@given(text=st.text(st.sampled_from("аәбгғикқнңоөсүіьъяц АҚ-.,;?1«»TiktşñıاەكىٴA"), max_size=40))
def test_marks_lie_in_the_text_in_order(source: Script, target: Script, text: str) -> None:
    made = Rewriter(source, target).rewrite(text)
    end = 0
    for one in made.doubts:
        assert end <= one.start < one.end <= len(made.text)
        assert one.others
        assert made.text[one.start : one.end] not in one.others or one.read_back
        end = one.end
