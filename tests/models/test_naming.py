"""How languages are named to the families of models."""

from __future__ import annotations

import pytest

from models.naming import LanguageNaming, Scheme

ADDED = {"kk": "<kk>", "en": "<2en>"}


@pytest.mark.parametrize(
    ("naming", "pair", "before", "start"),
    [
        (LanguageNaming(Scheme.NLLB), ("kk", "en"), ["kaz_Cyrl"], ["eng_Latn"]),
        (LanguageNaming(Scheme.NLLB), ("zh-Hans", "kk"), ["zho_Hans"], ["kaz_Cyrl"]),
        (LanguageNaming(Scheme.M2M), ("en", "zh-Hans"), ["__en__"], ["__zh__"]),
        (LanguageNaming(Scheme.M2M, {"kk": "__kaz__"}), ("kk", "en"), ["__kaz__"], ["__en__"]),
        (LanguageNaming(Scheme.PREFIX, ADDED), ("kk", "en"), ["<2en>"], []),
        (LanguageNaming(Scheme.NONE), ("kk", "en"), [], []),
    ],
)
def test_tokens_of_a_direction(
    naming: LanguageNaming, pair: tuple[str, str], before: list[str], start: list[str]
) -> None:
    assert naming.names(*pair)
    assert naming.source_tokens(*pair) == before
    assert naming.target_tokens(pair[1]) == start


def test_a_direction_without_a_token_is_known_not_to_work() -> None:
    assert not LanguageNaming(Scheme.NLLB).names("kk", "tr")
    assert not LanguageNaming(Scheme.PREFIX, {"en": "<2en>"}).names("en", "kk")
    assert LanguageNaming(Scheme.PREFIX, {"en": "<2en>"}).names("tr", "en")
    assert LanguageNaming(Scheme.NONE).names("tr", "kk")
