"""What is doubtful in a draft, and what is not."""

from __future__ import annotations

import pytest

from models.base import Doubt
from models.doubts import find_doubts, is_looping

KK = "Қазақстан мен Қытай арасындағы ынтымақтастық туралы келісімге қол қойылды."
EN = "An agreement on cooperation between Kazakhstan and China was signed."
ZH = "哈萨克斯坦与中国签署了合作协议。"


@pytest.mark.parametrize(
    ("source", "target", "languages", "doubts"),
    [
        (KK, EN, ("kk", "en"), ()),
        (KK, ZH, ("kk", "zh-Hans"), ()),
        (EN, KK, ("en", "kk"), ()),
        (ZH, EN, ("zh-Hans", "en"), ()),
        (ZH, KK, ("zh-Hans", "kk"), ()),
        (KK, "", ("kk", "en"), (Doubt.EMPTY,)),
        (KK, " \n\u00a0", ("kk", "en"), (Doubt.EMPTY,)),
        (KK, "Yes.", ("kk", "en"), (Doubt.TOO_SHORT,)),
        (KK, EN * 4, ("kk", "en"), (Doubt.LOOPING, Doubt.TOO_LONG)),
        (KK, "协议", ("kk", "zh-Hans"), (Doubt.TOO_SHORT,)),
        (KK, EN, ("kk", "zh-Hans"), (Doubt.TOO_LONG,)),
        (ZH, "Yes.", ("zh-Hans", "en"), (Doubt.TOO_SHORT,)),
        ("Иә.", "Yes, of course.", ("kk", "en"), ()),
        ("Кездесу", "Meeting", ("kk", "en"), ()),
        (KK, EN + " ⁇", ("kk", "en"), (Doubt.UNKNOWN_TOKEN,)),
        (KK + " ⁇", EN + " ⁇", ("kk", "en"), ()),
        (KK, EN, ("ru", "tr"), ()),
    ],
)
def test_doubts_of_texts(source: str, target: str, languages: tuple[str, str], doubts: tuple[Doubt, ...]) -> None:
    assert find_doubts(source, target, languages) == doubts


def test_doubts_of_the_engine_are_added() -> None:
    found = find_doubts(KK, EN, ("kk", "en"), unknown=True, capped=True)
    assert found == (Doubt.UNKNOWN_TOKEN, Doubt.LENGTH_CAPPED)


@pytest.mark.parametrize(
    "text",
    [
        "the the the the",
        "He said no no no no.",
        "of the, of the, of the state",
        "the Republic of Kazakhstan the Republic of Kazakhstan",
        "The President of Kazakhstan met the President of Kazakhstan met the Minister",
        "合作合作合作",
        "Үрімжі Үрімжі Үрімжі",
        "Президент Үрімжі, Үрімжі, Үрімжі қаласына келді.",
        "He went to Urumqi Urumqi Urumqi and is back.",
        "18 қазан 18 қазан 18 қазан",
        "中国中国中国发展",
        "ынтымақтастық туралы ынтымақтастық туралы ынтымақтастық туралы",
        "the law of the land and the law of the land or the law of the land by the law of the land",
    ],
)
def test_loops(text: str) -> None:
    assert is_looping(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a",
        EN,
        KK,
        ZH,
        "The President had had enough; that that is so is so.",
        "from Kazakhstan to China, from China to Kazakhstan",
        "the Republic of Kazakhstan and the Republic of China and the Republic of Uzbekistan",
        "十分十分好",
        "Very, very, very good",
        "11.11.11",
        "2023 2023 2023",
        "0 0 0 0 0 0 0 0",
        "10.10.2010 10.10.2010 10.10.2010",
        "2023 жылғы 18 қазан – 2024 жылғы 18 қазан",
        "18 October 2023 to 18 October 2024, then 18 October 2025",
        "2011年11月11日11时11分11秒",
        "人人人都知道",
        "1 2 3 4 5 6 7 8 9",
    ],
)
def test_no_loops(text: str) -> None:
    assert not is_looping(text)


def test_a_source_that_repeats_itself_excuses_its_draft() -> None:
    assert find_doubts("иә иә иә иә", "yes yes yes yes", ("kk", "en")) == ()
    assert find_doubts("иә, солай", "yes yes yes yes", ("kk", "en")) == (Doubt.LOOPING,)


@pytest.mark.shared
@pytest.mark.parametrize(("source", "target"), [("kk", "en"), ("kk", "zh"), ("en", "kk"), ("zh", "en"), ("zh", "kk")])
def test_human_translations_are_hardly_ever_doubtful(shared: object, source: str, target: str) -> None:
    from pathlib import Path

    folder = Path(str(shared)) / "parallel" / "eval"
    codes = {"kk": "kk", "en": "en", "zh": "zh-Hans"}
    texts = [(folder / f"ntrex.{code}").read_text(encoding="utf-8").splitlines() for code in (source, target)]
    pairs = [(one, other) for one, other in zip(*texts, strict=False) if one and other]
    assert len(pairs) == 1997
    doubtful = [pair for pair in pairs if find_doubts(*pair, (codes[source], codes[target]))]
    assert len(doubtful) <= 12, doubtful


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("Our our countries agreed on a partnership of their own.", True),
        ("Transport and logistics of Xinjiang, transport and logistics of the north, transport and logistics.", True),
        ("Others were trapped at the Roa Roa Hotel on that day in the city.", False),
        ("He said that that day was the best day of the whole long year.", False),
    ],
)
def test_words_that_the_model_says_again(target: str, expected: bool) -> None:
    source = "Екі тарап өзара серіктестік туралы уағдаласты және көлік саласын атап өтті."
    assert (Doubt.LOOPING in find_doubts(source, target, ("kk", "en"))) is expected


@pytest.mark.parametrize("target", ["8.", "...", "№ 3"])
def test_a_draft_without_a_word_is_empty(target: str) -> None:
    assert find_doubts("Бүгін ауа райы жақсы болды.", target, ("kk", "en")) == (Doubt.EMPTY,)


def test_a_short_draft_of_a_short_text_is_too_short() -> None:
    assert Doubt.TOO_SHORT in find_doubts("Бүгін ауа райы жақсы болды.", "It is.", ("kk", "en"))
