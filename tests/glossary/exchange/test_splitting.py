from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.exchange.splitting import SplitRules, clean, divide, is_abbreviation, is_empty, read_piece, repair_letters

RULES = SplitRules()


@pytest.mark.parametrize(
    ("cell", "terms"),
    [
        ("су; жер", ["су", "жер"]),
        ("中国；中华人民共和国", ["中国", "中华人民共和国"]),
        ("су\n\n жер ", ["су", "жер"]),
        ("сауда / саттық", ["сауда", "саттық"]),
        ("сауда/саттық", ["сауда", "саттық"]),
        ("ВТО/WTO", ["ВТО", "WTO"]),
        ("«Бір белдеу, бір жол»", ["«Бір белдеу, бір жол»"]),
        ("Бір белдеу, бір жол", ["Бір белдеу, бір жол"]),
        ("«су; жер» бағдарламасы; көл", ["«су; жер» бағдарламасы", "көл"]),
        ("“a; b/c”; d", ["“a; b/c”", "d"]),
        ('"a; b"; c', ['"a; b"', "c"]),
        ("《一带；一路》；丝路", ["《一带；一路》", "丝路"]),
        ("water (sea; lake); land", ["water (sea; lake)", "land"]),
        ("„a; b“; c", ["„a; b“", "c"]),
        ("«a; b", ["«a", "b"]),
        ("km/h", ["km/h"]),
        ("and/or", ["and/or"]),
        ("24/7", ["24/7"]),
        ("https://adilet.zan.kz/kaz/docs", ["https://adilet.zan.kz/kaz/docs"]),
        ("1) су; 2) жер", ["су", "жер"]),
        ("• су,", ["су"]),
        ("2030 жыл", ["2030 жыл"]),
        ("т.б.", ["т.б."]),
        (";;  ; —", []),
    ],
)
def test_cells_are_divided_where_terms_end(cell: str, terms: list[str]) -> None:
    assert divide(clean(cell), RULES) == terms


@pytest.mark.parametrize(
    ("text", "term", "also", "note"),
    [
        ("Қытай Коммунистік партиясы (ҚКП)", "Қытай Коммунистік партиясы", ("ҚКП",), ""),
        ("ҚКП (Қытай Коммунистік партиясы)", "ҚКП", ("Қытай Коммунистік партиясы",), ""),
        ("Communist Party of China (CPC)", "Communist Party of China", ("CPC",), ""),
        ("中国共产党（中共）", "中国共产党", ("中共",), ""),
        ("Urumqi (also Ürümqi)", "Urumqi", ("Ürümqi",), ""),
        ("乌鲁木齐（又称：迪化）", "乌鲁木齐", ("迪化",), ""),
        ("Дүниежүзілік сауда ұйымы (WTO)", "Дүниежүзілік сауда ұйымы", (), "WTO"),
        ("Ма Синжуй (马兴瑞)", "Ма Синжуй", (), "马兴瑞"),
        ("су (зат.)", "су", (), "зат."),
        ("(ескі) су (зат.)", "су", (), "ескі; зат."),
        ("ауыл [көне] (зат.)", "ауыл", (), "көне; зат."),
        ("Қытай (Халық) Республикасы", "Қытай (Халық) Республикасы", (), ""),
        ("(бәрі жақшада)", "(бәрі жақшада)", (), ""),
        ("су ()", "су", (), ""),
    ],
)
def test_brackets_are_notes_abbreviations_or_variants(text: str, term: str, also: tuple[str, ...], note: str) -> None:
    assert read_piece(text, RULES) == (term, also, note)


@pytest.mark.parametrize(
    ("short", "full", "wanted"),
    [
        ("ҚХР", "Қытай Халық Республикасы", True),
        ("БРИКС", "Бразилия, Ресей, Үндістан, Қытай, ОАР", False),
        ("АҚШ", "Вашингтон қаласы", False),
        ("абв", "а б в", False),
        ("UN", "United Nations", True),
        ("UN", "Universe", False),
    ],
)
def test_abbreviation_has_the_letters_of_the_full_form(short: str, full: str, wanted: bool) -> None:
    assert is_abbreviation(short, full) is wanted


def test_letters_that_look_alike() -> None:
    assert repair_letters("Қaзaқстaн WTO", latin=False) == "Қазақстан WTO"
    assert repair_letters("Сhina және Қытай", latin=True) == "China және Қытай"
    assert repair_letters("China", latin=True) == "China"


@given(st.text(st.sampled_from('аб ;/\n«»"()“”[]абв,.—•1)'), max_size=40))
def test_division_loses_no_letter_and_makes_no_empty_term(cell: str) -> None:
    text = clean(cell)
    assert clean(text) == text
    pieces = divide(text, RULES)
    assert not any(is_empty(piece) or piece != piece.strip() for piece in pieces)
    letters = [letter for letter in text if letter in "абв"]
    kept = [letter for piece in pieces for letter in piece if letter in "абв"]
    assert kept == letters
    for piece in pieces:
        read = read_piece(piece, RULES)
        said = "".join((read.text, *read.also, read.note))
        assert sorted(letter for letter in said if letter in "абв") == sorted(x for x in piece if x in "абв")
        assert read.text
