"""A stand-in must not be left over in a word that the model made of it."""

from __future__ import annotations

import pytest

from models.base import Hypothesis, StandIn
from workbench.services.enforcing.standing_in import Copy, StandingIn, Unit

JAPAN = StandIn("place", "kk", "en", "Жапония", "Japan", ("Japanese",))
COPY = Copy("Жапонияда", ((JAPAN, Unit(0, 9, "place", (), "Indonesia")),))


@pytest.mark.parametrize(
    ("draft", "plain", "wanted"),
    [
        ("A quake in Japan.", "", "A quake in Indonesia."),
        ("A quake in the Japan.", "", "A quake in Indonesia."),
        ("A Japanesight quake in Japan.", "", None),
        ("A Japanesight quake in Japan.", "a japanesight view", "A Japanesight quake in Indonesia."),
        ("A quake.", "", None),
    ],
)
def test_words_made_of_the_stand_in(draft: str, plain: str, wanted: str | None) -> None:
    assert StandingIn.put_back(COPY, Hypothesis(draft), plain) == wanted
