from __future__ import annotations

import pytest

from ui.theme import DARK, LIGHT, READ_ON, STATE_SIGNS, Colours, contrast
from workbench.core.segments import State


def test_contrast_of_black_on_white_is_21() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), READ_ON)
def test_everything_readable_has_enough_contrast(colours: Colours, text: str, ground: str) -> None:
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5


def test_every_state_has_a_sign_of_its_own() -> None:
    assert set(STATE_SIGNS) == set(State)
    assert len(set(STATE_SIGNS.values())) == len(State)
