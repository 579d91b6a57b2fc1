from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from ui import fonts
from ui.fonts import FontChoice, choose_fonts, has_letters


def test_fonts_of_this_machine_have_both_scripts(qtbot: QtBot) -> None:
    chosen = choose_fonts()
    assert chosen.missing is None, str(chosen.missing)
    assert has_letters(chosen.kazakh, fonts.KAZAKH_LETTERS)
    assert chosen.chinese.endswith(("SC", "CN", "YaHei", "Micro Hei", "SimSun"))


def test_chinese_text_asks_for_chinese_shapes_first(qtbot: QtBot) -> None:
    chosen = FontChoice("DejaVu Sans", "Noto Sans CJK SC")
    assert chosen.font("zh-Hans", 12).families() == ["Noto Sans CJK SC", "DejaVu Sans"]
    assert chosen.font("kk", 12).families() == ["DejaVu Sans", "Noto Sans CJK SC"]


@pytest.mark.parametrize(
    ("choice", "names"),
    [
        (FontChoice("DejaVu Sans", ""), "Noto Sans CJK SC"),
        (FontChoice("", "Noto Sans CJK SC"), "ә, ғ, қ"),
        (FontChoice("", ""), "Neither"),
    ],
)
def test_a_missing_font_is_named(choice: FontChoice, names: str) -> None:
    assert choice.missing is not None
    assert names in str(choice.missing)


def test_a_latin_font_is_not_taken_for_a_kazakh_one(qtbot: QtBot) -> None:
    assert not has_letters("Noto Sans CJK SC", fonts.KAZAKH_LETTERS)
