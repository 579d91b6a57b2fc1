"""Chinese terms in texts."""

from __future__ import annotations

import pytest

from tests.glossary.sample import found, termbase

BASE = termbase()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("新疆维吾尔自治区党委书记马兴瑞", [("新疆维吾尔自治区党委书记", "XUAR_SEC"), ("马兴瑞", "MA")]),
        ("中国和哈萨克斯坦", [("中国", "CN"), ("哈萨克斯坦", "KZ")]),
        ("中国共产党", [("中国共产党", "ORG_CPC")]),
        ("共建“一带一路”，参加“一带一路”论坛。", [("一带一路", "BRI"), ("“一带一路”论坛", "BRF")]),
        ("共建一带一路论坛", [("一带一路论坛", "BRF")]),
        ("卡瑟姆若马尔特•托卡耶夫", [("卡瑟姆若马尔特•托卡耶夫", "TOKAYEV")]),
        ("中 国", [("中 国", "CN")]),
        ("末尾中", []),
        ("", []),
    ],
)
def test_terms_are_found(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(BASE, text, "zh") == expected
