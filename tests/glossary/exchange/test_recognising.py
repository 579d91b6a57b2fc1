from __future__ import annotations

from pathlib import Path

import pytest

from glossary.exchange.columns import Field, LanguageColumn, Part
from glossary.exchange.mapping import recognise
from glossary.exchange.recognising import chinese_of, family, language_of_cell


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("сыртқы саясат", "kk"),
        ("Министерство иностранных дел", "ru"),
        ("внешняя политика", "ru"),
        ("foreign policy", "en"),
        ("外交政策", "zh-Hans"),
        ("外交政策與經濟", "zh-Hant"),
        ("Qazaqstan Respublikasynyñ Prezidenti", "kk-Latn"),
        ("قازاقستان رەسپۋبليكاسى", "kk-Arab"),
        ("Ма Синжуй мен Қытай (马兴瑞)", "kk"),
    ],
)
def test_cells_that_tell(text: str, language: str) -> None:
    assert language_of_cell(text) == (language, True)


@pytest.mark.parametrize("text", ["Азия", "Парламент", "ВТО", "WTO", "Астана", "BRICS+", "Equatorial", "OpenStreetMap"])
def test_cells_that_leave_it_open(text: str) -> None:
    assert not language_of_cell(text).sure


def test_cells_without_letters_say_nothing() -> None:
    assert [language_of_cell(text).language for text in ("", "12", "—", "()")] == [""] * 4


def test_characters_of_both_writings_are_simplified() -> None:
    assert [chinese_of(text) for text in ("中文", "汉语", "漢語")] == ["zh-Hans", "zh-Hans", "zh-Hant"]


@pytest.mark.shared
@pytest.mark.parametrize("name", ["cldr_names", "iso_countries", "osm_tagging"])
def test_cells_are_hardly_ever_surely_wrong(name: str, shared: Path) -> None:
    lines = (shared / "parallel" / "lex" / f"{name}.kk-en-zh.tsv").read_text(encoding="utf-8").splitlines()
    wrong, sure = [], 0
    for line in lines:
        for text, language in zip(line.split("\t"), ("kk", "en", "zh"), strict=False):
            guess = language_of_cell(text)
            sure += guess.sure
            if guess.sure and family(guess.language) != language:
                wrong.append(text)
    assert sure > len(lines)
    assert len(wrong) <= 1, wrong


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        ("Қазақша", LanguageColumn("kk")),
        ("Термин (каз.)", LanguageColumn("kk")),
        ("Казахский язык", LanguageColumn("kk")),
        ("哈萨克文", LanguageColumn("kk")),
        ("На русском", LanguageColumn("ru")),
        ("Term – English", LanguageColumn("en")),
        ("ENG", LanguageColumn("en")),
        ("中文", LanguageColumn("zh-Hans")),
        ("繁體中文", LanguageColumn("zh-Hant")),
        ("zh_TW", LanguageColumn("zh-Hant")),
        ("kk_variants", LanguageColumn("kk", Part.VARIANTS)),
        ("Ескерту", Field.NOTE),
        ("Примечание:", Field.NOTE),
        ("备注", Field.NOTE),
        ("Определение", Field.DEFINITION),
        ("Сала", Field.DOMAIN),
        ("Source", Field.SOURCE),
        ("Түрі", Field.KIND),
        ("№", None),
        ("", None),
        ("сыртқы саясат", None),
        ("Chinese tea in English cups of Kazakh make", None),
    ],
)
def test_headings_in_four_languages(heading: str, column: object) -> None:
    assert recognise(heading) == column
