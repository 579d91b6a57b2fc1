"""Where a mark goes that a translation lost."""

from __future__ import annotations

import pytest

from tests.formats.office import pair, placed
from workbench.core.content import Content
from workbench.formats.placing import Anchor, restored


@pytest.mark.parametrize(
    ("source", "target", "anchors", "found"),
    [
        # The same characters, wherever they stand.
        ("In [2023] they met.", "Олар 2023 жылы кездесті.", [], "2023"),
        ("In [23] they met.", "Олар 2023 жылы 23 рет кездесті.", [], "23"),
        # What a term became, also at the other end of the sentence.
        ("[Халық партиясы] келісті.", "An agreement by the People's Party.", [(0, 14, 20, 34)], "People's Party"),
        ("[Қытай Коммунистік партиясы] мен", "CPC and", [(0, 27, 0, 3)], "CPC"),
        # A word of a term is a word in it.
        ("Қазақстан [Халық] партиясы", "People's Party of Kazakhstan", [(0, 24, 0, 28)], "Party of"),
        # Else about the same share, in whole words; in Chinese in whole characters.
        ("One [two] three.", "Бір екі үш.", [], "екі"),
        ("[Heading] words", "标题词语", [], "标题"),
        # An anchor that says something impossible is none.
        ("One [two] three.", "Бір екі үш.", [(4, 7, 90, 99)], "екі"),
    ],
)
def test_a_pair_goes_around_what_its_characters_became(
    source: str, target: str, anchors: list[Anchor], found: str
) -> None:
    start, end = source.index("["), source.index("]") - 1
    content = Content(source.replace("[", "").replace("]", ""), (pair(start, end, "1"),))
    made = restored(content, Content(target), anchors)
    (mark,) = made.content.marks
    assert target[mark.start : mark.end] == found
    assert made.put_back == ("1",)


@pytest.mark.parametrize(
    ("source", "target", "anchors", "before"),
    [
        ("The party| met.", "Партия кездесті.", [], "Партия"),
        ("Met the party|.", "Партия бүгін кездесті.", [(8, 13, 0, 6)], "Партия"),
        ("In 2023| they met.", "Олар 2023 жылы кездесті.", [], "Олар 2023"),
        ("They met.| Then", "Олар кездесті. Кейін", [], "Олар кездесті."),
    ],
)
def test_an_object_goes_behind_the_word_that_was_before_it(
    source: str, target: str, anchors: list[Anchor], before: str
) -> None:
    content = Content(source.replace("|", ""), (placed(source.index("|"), "1"),))
    (mark,) = restored(content, Content(target), anchors).content.marks
    assert target[: mark.start] == before


def test_what_is_there_stays_and_what_is_strange_goes() -> None:
    source = Content("a b c", (pair(0, 1, "1"), placed(2, "2")))
    target = Content("x y z", (pair(4, 5, "1"), placed(0, "2"), placed(3, "2"), pair(0, 5, "9")))
    made = restored(source, target)
    assert made.content.marks == (placed(0, "2"), pair(4, 5, "1"))
    assert (made.put_back, made.strange) == ((), ("9", "2"))
