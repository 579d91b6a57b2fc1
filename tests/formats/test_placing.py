"""Where a mark goes that a translation lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

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


@pytest.mark.parametrize(
    ("source", "target", "anchors", "found", "unsure"),
    [
        # A number with its unit, a comma for a point.
        ("22,1 [миллион] astana", "22.1 million", [], "million", True),
        ("Жалпы [22,1] пайыз.", "In all 22.1 per cent.", [], "22.1", False),
        # Names that sound alike, with a Kazakh ending.
        ("Кеше [Қазақстанның] елшісі келді.", "The ambassador of Kazakhstan came.", [], "Kazakhstan", False),
        # What stands between quotation marks, whatever they are.
        ("Ол [«Ата заң»] туралы айтты.", "He spoke of “the Constitution”.", [], "“the Constitution”", False),
        ("Ол «[Ата заң]» туралы айтты.", "他谈到《宪法》。", [], "宪法", False),
        # All of it.
        ("[Бәрі қалың].", "All of this is bold.", [], "All of this is bold", False),
        ("[Бәрі қалың.]", "All of this is bold.", [], "All of this is bold.", False),
        # A term and no word more; two terms and what is between them.
        ("[Халық партиясы] келісті.", "Agreed by the People's Party.", [(0, 14, 14, 28)], "People's Party", False),
        ("[Қытай мен Иран] қол қойды.", "China and Iran signed it.", [(0, 5, 0, 5), (10, 14, 10, 14)],
         "China and Iran", False),
        # Terms that came apart, with another's words between them.
        ("[Қытай Иран] АҚШ", "Iran USA China", [(0, 5, 9, 14), (6, 10, 0, 4), (11, 14, 5, 8)], "Iran USA China", True),
        # A guess does not run over the end of a sentence.
        ("Сауда [22,1 миллиард доллар] болды.", "Trade was 22.1 billion dollars. It was more.", [],
         "22.1 billion dollars", True),
    ],
)  # fmt: skip
def test_what_is_certain_and_what_is_a_guess(
    source: str,
    target: str,
    anchors: list[Anchor],
    found: str,
    unsure: bool,
) -> None:
    start, end = source.index("["), source.index("]") - 1
    content = Content(source.replace("[", "").replace("]", ""), (pair(start, end, "1"),))
    made = restored(content, Content(target), anchors)
    (mark,) = made.content.marks
    assert (target[mark.start : mark.end], made.unsure) == (found, ("1",) if unsure else ())


@pytest.mark.parametrize(
    ("source", "target", "before", "unsure"),
    [
        ("Ол келді.|", "He came.", "He came.", False),
        ("|Ол келді.", "He came.", "", False),
        ("Ол келді|.", "He came.", "He came", True),
        ("Тоқаев| келді.", "Today Tokayev came.", "Today Tokayev", False),
        ("Ол келді.| Кетті", "He came. Left", "He came.", False),
    ],
)
def test_an_object_is_certain_behind_what_is_known(source: str, target: str, before: str, unsure: bool) -> None:
    content = Content(source.replace("|", ""), (placed(source.index("|"), "1"),))
    made = restored(content, Content(target))
    (mark,) = made.content.marks
    assert (target[: mark.start], made.unsure) == (before, ("1",) if unsure else ())


TEXTS = st.text(st.sampled_from("аб AB,.«» 12中"), max_size=14)


@given(TEXTS, TEXTS, st.data())
def test_every_mark_is_put_back_whatever_the_texts_are(source: str, target: str, data: st.DataObject) -> None:
    places = st.integers(0, len(source))
    marks = []
    for number in range(data.draw(st.integers(0, 4))):
        start, end = sorted((data.draw(places), data.draw(places)))
        single = data.draw(st.booleans())
        marks.append(placed(start, str(number)) if single else pair(start, end, str(number)))
    made = restored(Content(source, tuple(marks)), Content(target))
    wanted = {mark.id for mark in marks if target or mark.start == mark.end}
    assert {mark.id for mark in made.content.marks} == wanted
    assert set(made.unsure) <= set(made.put_back)
