"""Formulas said in another language."""

from __future__ import annotations

import pytest

from glossary.starter import starter
from glossary.termbase import Termbase
from workbench.services.phrasing import Phrasings

PHRASINGS = Phrasings(Termbase(starter().concepts))


@pytest.mark.parametrize(
    ("text", "source", "target", "concept", "said"),
    [
        ("Мемлекет басшысының шақыруымен келді.", "kk", "en", "F_INVITATION", "at the invitation of Head of State"),
        ("Ма Синжуймен кездесті.", "kk", "zh-Hans", "F_MET_WITH", "会见了马兴瑞"),
        ("Кеше қалада біраз адам Ма Синжуймен кездесті.", "kk", "zh-Hans", "F_MET_WITH", "会见了马兴瑞"),
        ("Әлдебіреудің шақыруымен келді.", "kk", "en", "F_INVITATION", "at the invitation of …"),
        ("应马兴瑞邀请访问新疆", "zh-Hans", "kk", "F_INVITATION", "Ма Синжуйдің шақыруымен"),
        ("chaired by Ma Xingrui", "en", "kk", "F_CHAIRED_BY", "Ма Синжуйдің төрағалығымен"),
        ("адамзаттың ортақ тағдыр қауымдастығын құру", "kk", "zh-Hans", "F_COMMUNITY", "人类命运共同体"),
        ("推动构建人类命运共同体", "zh-Hans", "kk", "F_COMMUNITY", "адамзаттың ортақ тағдыр қауымдастығы"),
        ("Бұл туралы Президент атап өтті.", "kk", "zh-Hans", "F_NOTED", "指出"),
        ("政治互信不断加深", "zh-Hans", "en", "F_POLITICAL_TRUST", "political mutual trust"),
    ],
)
def test_formulas_are_said_both_ways(text: str, source: str, target: str, concept: str, said: str) -> None:
    found = {one.concept.id: one for one in PHRASINGS.find(text, source, target)}
    assert concept in found
    assert said in found[concept].texts
    assert found[concept].surface == text[found[concept].start : found[concept].end]


def test_nothing_is_said_of_a_text_without_formulas() -> None:
    assert PHRASINGS.find("Ауа райы жақсы.", "kk", "en") == []
    assert PHRASINGS.find("", "kk", "en") == []
