"""Into Kazakh: the case that source and verb agree on, no term beside its half; segments that are terms alone."""

from __future__ import annotations

import pytest

from glossary.concepts import Concept, Enforce, Kind, Status, Term
from glossary.termbase import Termbase
from models.base import Capability
from models.fake import FakeEngine
from workbench.core.segments import SegmentKind
from workbench.qa.base import CheckedText, run_checks
from workbench.qa.registry import CHECKS
from workbench.services.enforcing import EnforcedDraft, Ladder, only


def concept(name: str, kind: Kind, kk: Term, en: str, zh: str, *more: Term, enforce: Enforce = Enforce.MUST) -> Concept:
    return Concept(name, kind, enforce, (kk, Term("en", en), Term("zh-Hans", zh), *more))


MA = concept("MA", Kind.PERSON, Term("kk", "Ма Синжуй"), "Ma Xingrui", "马兴瑞")
URUMQI = concept("URUMQI", Kind.PLACE, Term("kk", "Үрімжі"), "Urumqi", "乌鲁木齐")
COMMITTEE = concept(
    "CC", Kind.ORGANISATION, Term("kk", "ҚКП Орталық Комитеті", izafet=True, head="Комитет"), "CPC Central Committee",
    "中共中央", Term("en", "Central Committee of the CPC", Status.ADMITTED),
)  # fmt: skip
PRESIDENT = concept(
    "PRES", Kind.TITLE, Term("kk", "Қазақстан Президенті", izafet=True, head="Президент"), "President of Kazakhstan",
    "哈萨克斯坦总统",
)  # fmt: skip
RECTOR = concept(
    "EVP", Kind.TITLE, Term("kk", "тұрақты істер жөніндегі проректор"), "executive vice president", "副校长"
)
PARTY = concept("PARTY", Kind.TERM, Term("kk", "партия"), "party", "政党", enforce=Enforce.INFORM)
TERMS = Termbase((MA, URUMQI, COMMITTEE, PRESIDENT, RECTOR, PARTY))


def drafted(source: str, target: str, text: str, said: str) -> EnforcedDraft:
    engine = FakeEngine({text: [said]}, pairs=((source, target),), capabilities=frozenset({Capability.N_BEST}))
    (draft,) = Ladder(engine, TERMS, source, target).draft([text])
    return draft


@pytest.mark.parametrize(
    ("source", "text", "said", "expected"),
    [
        ("en", "He met with Ma Xingrui.", "Ол Ма Синжуй кездесті.", "Ол Ма Синжуймен кездесті."),
        ("en", "He received Ma Xingrui.", "Ол Ма Синжуйге қабылдады.", "Ол Ма Синжуйді қабылдады."),
        ("zh-Hans", "他会见了马兴瑞。", "Ол Ма Синжуй кездесті.", "Ол Ма Синжуймен кездесті."),
    ],
)  # fmt: skip
def test_a_case_that_source_and_verb_agree_on_is_written(source: str, text: str, said: str, expected: str) -> None:
    draft = drafted(source, "kk", text, said)
    assert draft.text == expected
    assert draft.plain == said
    assert [(one.satisfied, one.step, one.guessed) for one in draft.decisions] == [(True, "repaired", "")]


def test_a_case_that_only_the_source_asks_for_is_left_and_told() -> None:
    text, said = "He flew from Urumqi to a meeting.", "Ол Үрімжімен жиналысқа асықты."
    draft = drafted("en", "kk", text, said)
    assert draft.text == said
    matches = tuple(TERMS.matches(text, "en"))
    seen = CheckedText(SegmentKind.TEXT, text, said, "en", "kk", draft.decisions, matches=matches, termbase=TERMS)
    assert "qa.term_case" in [one.message.id for one in run_checks(CHECKS, seen)]


def test_a_half_translation_beside_the_term_goes() -> None:
    said = "ҚКП Орталық Комитеті Орталық Комитетінің шешімі шықты."
    draft = drafted("en", "kk", "The CPC Central Committee's decision came.", said)
    assert draft.text == "ҚКП Орталық Комитетінің шешімі шықты."
    assert [one.step for one in draft.decisions] == ["repaired"]


@pytest.mark.parametrize(
    ("source", "target", "text", "expected"),
    [
        ("en", "kk", "President of Kazakhstan.", "Қазақстан Президенті."),
        ("en", "kk", "The President of Kazakhstan", "Қазақстан Президенті"),
        ("kk", "en", "Қазақстан Президенті.", "President of Kazakhstan."),
        ("kk", "zh-Hans", "Қазақстан Президенті.", "哈萨克斯坦总统。"),
        ("zh-Hans", "kk", "中共中央。", "ҚКП Орталық Комитеті."),
        ("zh-Hans", "en", "中共中央。", "CPC Central Committee."),
        ("en", "zh-Hans", "Ma Xingrui, President of Kazakhstan", "马兴瑞，哈萨克斯坦总统"),
        ("en", "kk", "Executive vice president", "Тұрақты істер жөніндегі проректор"),
        ("en", "kk", "executive vice president", "тұрақты істер жөніндегі проректор"),
        ("zh-Hans", "kk", "副校长。", "Тұрақты істер жөніндегі проректор."),
    ],
)
def test_a_segment_that_is_a_term_needs_no_model(source: str, target: str, text: str, expected: str) -> None:
    draft = drafted(source, target, text, "nonsense")
    assert draft.text == expected
    assert draft.plain == expected
    assert {one.step for one in draft.decisions} == {"glossary"}


@pytest.mark.parametrize(
    ("source", "target", "text"),
    [
        ("kk", "en", "Қазақстан Президентінің"),  # an ending says more than the term
        ("en", "kk", "Party."),  # a term that the glossary only shows
        ("en", "kk", "Ma Xingrui President of Kazakhstan"),  # joined by grammar
    ],
)
def test_what_is_more_than_terms_is_left_to_the_model(source: str, target: str, text: str) -> None:
    engine = FakeEngine({text: ["said"]}, pairs=((source, target),), capabilities=frozenset({Capability.N_BEST}))
    (draft,) = Ladder(engine, TERMS, source, target).draft([text])
    assert draft.plain == "said"


def test_the_model_alone_is_never_replaced_by_the_glossary() -> None:
    text = "President of Kazakhstan."
    engine = FakeEngine({text: ["said"]}, pairs=(("en", "kk"),), capabilities=frozenset({Capability.N_BEST}))
    (draft,) = Ladder(engine, TERMS, "en", "kk", only()).draft([text])
    assert draft.text == "said"


def recasting(rest: str, score: float) -> EnforcedDraft:
    """Draft a sentence whose plain draft has a wrong case; the model goes on with ``rest`` after the right form."""
    source, said = "He flew from Urumqi to a meeting.", "Ол Үрімжімен жиналысқа асықты."
    engine = FakeEngine(
        {source: [said]},
        lambda _source, prefix: [rest] if prefix.endswith("Үрімжіден") else [" асықты."],
        pairs=(("en", "kk"),),
        scores={(source, f"Ол Үрімжіден{rest}"): score},
    )
    (draft,) = Ladder(engine, TERMS, "en", "kk").draft([source])
    return draft


def test_a_draft_with_a_wrong_case_is_begun_again_with_the_right_one() -> None:
    draft = recasting(" жиналысқа ұшты.", -0.5)
    assert draft.text == "Ол Үрімжіден жиналысқа ұшты."
    assert [one.guessed for one in draft.decisions] == ["Үрімжіден"]


def test_a_draft_begun_again_is_not_kept_where_it_is_far_less_likely() -> None:
    assert recasting(" жиналысқа ұшты.", -9.0).text == "Ол Үрімжімен жиналысқа асықты."
