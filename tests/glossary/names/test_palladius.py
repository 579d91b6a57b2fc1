"""Chinese names in Cyrillic and in pinyin."""

from __future__ import annotations

import csv
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.names.palladius import pinyin_syllables_of, standard_pinyin, syllables_of, to_palladius, to_pinyin

ROWS = list(csv.DictReader((files("resources") / "names" / "palladius.csv").read_text(encoding="utf-8").splitlines()))
SYLLABLES = st.sampled_from([row["palladius"] for row in ROWS])


def test_every_syllable_goes_both_ways() -> None:
    assert len(ROWS) == 416
    for row in ROWS:
        assert row["pinyin"].capitalize() in to_pinyin(row["palladius"])
        assert to_palladius(row["pinyin"])[0] == row["palladius"].capitalize()


@pytest.mark.parametrize(
    ("cyrillic", "pinyin"),
    [
        ("Ма Синжуй", ["Ma Xingrui"]),
        ("Се Чуньтао", ["Xie Chuntao"]),
        ("Ху Цзиньтао", ["Hu Jintao"]),
        ("Си Цзиньпин", ["Xi Jinping"]),
        ("Ли Кэцян", ["Li Keqiang"]),
        ("Ян Цзечи", ["Yang Jiechi"]),
        ("Цзян Цзэ-минь", ["Jiang Zemin"]),
        ("Чанъань", ["Chang'an"]),
        # Ambiguous, so all of it comes back.
        ("Фанань", ["Fanan", "Fang'an"]),
        ("Ло", ["Luo", "Lo"]),
        ("Ло Ганлинь", ["Luo Ganglin", "Lo Ganglin"]),
        # Accepted spellings.
        ("Хой", ["Hui"]), ("Люе", ["Lüe"]), ("Нюе", ["Nüe"]), ("Цзюе", ["Jue"]), ("Цюе", ["Que"]), ("Сюе", ["Xue"]),
        ("Юе", ["Yue"]), ("Ё", ["Yo"]),
        # No Chinese names.
        ("Назарбаев", []), ("Шыңжаң", []), ("Ма Синжуймен", []), ("", []), ("Чуъань", []),
    ],
)  # fmt: skip
def test_cyrillic_to_pinyin(cyrillic: str, pinyin: list[str]) -> None:
    assert list(to_pinyin(cyrillic)) == pinyin


@pytest.mark.parametrize(
    ("pinyin", "cyrillic"),
    [
        ("Ma Xingrui", ["Ма Синжуй"]),
        ("Mǎ Xīngruì", ["Ма Синжуй"]),
        ("MA Xingrui", ["Ма Синжуй"]),
        ("Chang’an", ["Чанъань"]),
        ("Xi'an", ["Сиань"]),
        ("Xian", ["Сянь"]),
        ("Lv Lüe", ["Люй Люэ"]),
        ("Fangan", ["Фаньгань", "Фанъань"]),
        ("Kazakhstan", []),
    ],
)
def test_pinyin_to_cyrillic(pinyin: str, cyrillic: list[str]) -> None:
    assert list(to_palladius(pinyin)) == cyrillic


def test_longest_syllables_go_first_and_all_divisions_can_be_had() -> None:
    assert syllables_of("чуньтао") == (("чунь", "тао"), ("чунь", "та", "о"))
    assert pinyin_syllables_of("xian") == (("xian",), ("xi", "an"))
    assert standard_pinyin("xī'ān") == ("Xi'an",)


@given(SYLLABLES, st.lists(SYLLABLES, min_size=1, max_size=2))
def test_a_name_made_of_syllables_comes_back(surname: str, given_name: list[str]) -> None:
    word = given_name[0]
    for syllable in given_name[1:]:
        word += ("ъ" if word.endswith("н") and syllable[0] in "аеиоуэюяйё" else "") + syllable
    assert tuple(given_name) in syllables_of(word)
    readings = to_pinyin(f"{surname} {word}")
    assert readings
    if len(syllables_of(word)) == 1:
        for reading in readings:
            assert f"{surname} {word}".title() in [one.title() for one in to_palladius(reading, strict=True)]
