from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from ui.editor.positions import Positions

LETTERS = st.text(alphabet=st.sampled_from("aәғҚ中国𠀀𪜶🙂👩🏽\u200d\u0301 \n"), max_size=60)


@given(LETTERS)
def test_units_are_those_of_utf16(text: str) -> None:
    positions = Positions(text)
    for place in range(len(text) + 1):
        assert positions.to_qt(place) == len(text[:place].encode("utf-16-le")) // 2
    assert positions.units == len(text.encode("utf-16-le")) // 2


@given(LETTERS)
def test_there_and_back_is_the_same_place(text: str) -> None:
    positions = Positions(text)
    assert [positions.from_qt(positions.to_qt(place)) for place in range(len(text) + 1)] == list(range(len(text) + 1))


@given(LETTERS, st.integers(-5, 200))
def test_every_unit_belongs_to_a_character(text: str, unit: int) -> None:
    positions = Positions(text)
    place = positions.from_qt(unit)
    assert 0 <= place <= len(text)
    if 0 <= unit <= positions.units:
        # Inside a surrogate pair the pair's start is meant.
        assert positions.to_qt(place) in (unit, unit - 1)


def test_map_agrees_with_qt() -> None:
    text = "Се 𠀀🙂 Чуньтао"
    document = QTextDocument(text)
    assert document.characterCount() - 1 == Positions(text).units


def test_places_outside_are_drawn_to_the_ends() -> None:
    positions = Positions("🙂")
    assert (positions.to_qt(-3), positions.to_qt(9), positions.from_qt(-3), positions.from_qt(9)) == (0, 2, 0, 1)
