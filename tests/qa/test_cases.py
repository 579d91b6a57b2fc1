"""A Kazakh term in a case that its source does not ask for, told to the person who works on the text."""

from __future__ import annotations

import lzma
from pathlib import Path

import pytest

from glossary.starter import starter
from glossary.termbase import Termbase
from workbench.core.segments import Finding, SegmentKind, Severity
from workbench.qa.base import CheckedText
from workbench.qa.cases import TermCaseCheck

BASE = Termbase(starter().concepts)


def findings(source: str, target: str) -> list[Finding]:
    language = "en" if source.isascii() else "zh-Hans"
    matches = tuple(BASE.matches(source, language))
    text = CheckedText(SegmentKind.TEXT, source, target, language, "kk", matches=matches, termbase=BASE)
    return TermCaseCheck().run(text)


@pytest.mark.parametrize(
    ("source", "target", "form", "written"),
    [
        ("He met with Ma Xingrui.", "Ол Ма Синжуй кездесті.", "Ма Синжуй", "Ма Синжуймен"),
        ("The forum was held in Astana.", "Форум Астанадан ашылды.", "Астанадан", "Астанада"),
        ("He flew from Astana to Urumqi.", "Ол Астанамен Үрімжіге ұшты.", "Астанамен", "Астанадан"),
        ("Ma Xingrui's speech was short.", "Ма Синжуймен сөзі қысқа болды.", "Ма Синжуймен", "Ма Синжуйдің"),
        ("他与马兴瑞会谈。", "Ол Ма Синжуйден келіссөз жүргізді.", "Ма Синжуйден", "Ма Синжуймен"),
        ("代表团从乌鲁木齐出发。", "Делегация Үрімжіні шықты.", "Үрімжіні", "Үрімжіден"),
        ("他向马兴瑞表示感谢。", "Ол Ма Синжуймен алғыс білдірді.", "Ма Синжуймен", "Ма Синжуйге"),
        ("论坛在阿斯塔纳举行。", "Форум Астана ашылды.", "Астана", "Астанада"),
    ],
)
def test_a_wrong_case_is_a_warning(source: str, target: str, form: str, written: str) -> None:
    (found,) = findings(source, target)
    assert found.severity is Severity.WARNING
    assert found.message.id == "qa.term_case"
    assert target[found.start : found.end] == form
    assert found.message.params["written"] == written


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("He met with Ma Xingrui.", "Ол Ма Синжуймен кездесті."),
        ("He met with Ma Xingrui.", "Ол Ма Синжуйді қабылдады."),
        ("The Government of Kazakhstan agreed.", "Қазақстан Үкіметі келісті."),
        ("The forum was held in Astana.", "Форум Астана қаласында өтті."),
        ("Ma Xingrui flew to Urumqi.", "Ма Синжуй Үрімжіге ұшты."),
        # One place in the right case is enough for a name that stands twice.
        ("Exports from Kazakhstan to China grew.", "Қазақстаннан Қытайға экспорт өсті, Қазақстанға импорт та өсті."),
        ("哈萨克斯坦总统抵达乌鲁木齐。", "Қазақстан Президенті Үрімжіге келді."),
        ("马兴瑞的讲话很短。", "Ма Синжуйдің сөзі қысқа болды."),
        ("He met with Ma Xingrui.", ""),
    ],
)
def test_a_right_case_is_no_finding(source: str, target: str) -> None:
    assert findings(source, target) == []


def test_a_term_beside_its_half_translation_is_a_warning() -> None:
    target = "ҚКП Орталық Комитеті Орталық Комитетінің шешімі шықты."
    (found,) = findings("The decision of the CPC Central Committee came.", target)
    assert found.message.id == "qa.term_piled"
    assert target[found.start : found.end] == "ҚКП Орталық Комитеті Орталық Комитетінің"
    assert found.message.params["written"] == "ҚКП Орталық Комитетінің"


@pytest.mark.shared
def test_translations_by_people_are_hardly_ever_blamed(shared: Path) -> None:
    file = shared / "parallel" / "train.kk-en.tsv.xz"
    checked = blamed = 0
    with lzma.open(file, "rt", encoding="utf-8") as lines:
        for line in lines:
            kk, en, corpus = line.rstrip("\n").split("\t")
            if corpus == "kaznu_gov_titles" and checked < 1500:
                matches = BASE.matches(en, "en")
                verdicts = BASE.check(matches, kk, "kk")
                checked += sum(verdict.satisfied for verdict in verdicts)
                blamed += len(findings(en, kk)) if en.isascii() else 0
    assert checked >= 1500
    assert blamed <= checked * 0.005
