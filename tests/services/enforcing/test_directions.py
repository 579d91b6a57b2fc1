"""The ladder in every direction, over drafts as models write them: wrong words in the right place, and in a case."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from glossary.concepts import Concept, Enforce, Kind, Status, Term
from glossary.termbase import Termbase
from models.base import Capability, Decoding, Doubt, EngineInfo, Hypothesis, Request
from models.fake import FakeEngine
from workbench.core.segments import SegmentKind, Severity
from workbench.qa.base import CheckedText, run_checks
from workbench.qa.registry import CHECKS
from workbench.services.enforcing import BASELINES, STEPS, EnforcedDraft, Ladder, LadderSettings, only

ONLY_PLAIN = frozenset({Capability.N_BEST})
NO_COPY = replace(LadderSettings(), code_switched=False)


def concept(name: str, kind: Kind, kk: str, en: str, zh: str, *more: Term, enforce: Enforce = Enforce.MUST) -> Concept:
    return Concept(name, kind, enforce, (Term("kk", kk), Term("en", en), Term("zh-Hans", zh), *more))


def forbidden(language: str, text: str) -> Term:
    return Term(language, text, Status.FORBIDDEN)


MA = concept("MA", Kind.PERSON, "Ма Синжуй", "Ma Xingrui", "马兴瑞")
URUMQI = concept("URUMQI", Kind.PLACE, "Үрімжі", "Urumqi", "乌鲁木齐")
ALMATY = concept(
    "ALMATY", Kind.PLACE, "Алматы", "Almaty", "阿拉木图",
    forbidden("kk", "Алма-Ата"), forbidden("en", "Alma-Ata"), forbidden("zh-Hans", "阿尔马阿塔"),
)  # fmt: skip
PARTY = concept("PARTY", Kind.ORGANISATION, "Қытай Коммунистік партиясы", "Communist Party of China", "中国共产党")
MINISTRY = concept(
    "MINISTRY", Kind.ORGANISATION, "Туризм және спорт министрлігі", "Ministry of Tourism and Sports", "旅游和体育部"
)
DISTRICT = concept(
    "DISTRICT", Kind.TERM, "аудан", "district", "区", forbidden("kk", "район"), enforce=Enforce.PREFER
)  # fmt: skip
TERMS = Termbase((MA, URUMQI, ALMATY, PARTY, MINISTRY, DISTRICT))


def drafted(
    source: str, target: str, text: str, *said: str, settings: LadderSettings = NO_COPY, **alone: str
) -> EnforcedDraft:
    """Draft one text; ``alone`` is what the engine calls things that stand alone."""
    table = {text: list(said)} | {name.replace("_", " "): [call] for name, call in alone.items()}
    engine = FakeEngine(table, pairs=((source, target),), capabilities=ONLY_PLAIN)
    (draft,) = Ladder(engine, TERMS, source, target, settings).draft([text])
    return draft


@pytest.mark.parametrize(
    ("source", "text", "said", "expected"),
    [
        ("en", "He met with Ma Xingrui.", "Ол Ма Синруймен кездесті.", "Ол Ма Синжуймен кездесті."),
        ("en", "Ma Xingrui's speech was short.", "Ма Синрудің сөзі қысқа болды.", "Ма Синжуйдің сөзі қысқа болды."),
        ("en", "They arrived in Urumqi.", "Олар Үрімшіге келді.", "Олар Үрімжіге келді."),
        ("en", "The forum opened in Urumqi.", "Форум Үрімшіде ашылды.", "Форум Үрімжіде ашылды."),
        ("zh-Hans", "他与马兴瑞会谈。", "Ол Ма Шинжуймен келіссөз жүргізді.", "Ол Ма Синжуймен келіссөз жүргізді."),
        ("zh-Hans", "他与马兴瑞会谈。", "Ол 马兴瑞мен келіссөз жүргізді.", "Ол Ма Синжуймен келіссөз жүргізді."),
        ("en", "He praised Ma Xingrui.", "Ол Ma Xingrui-ді мақтады.", "Ол Ма Синжуйді мақтады."),
    ],
)
def test_into_kazakh_the_term_takes_the_case_of_what_it_replaces(
    source: str, text: str, said: str, expected: str
) -> None:
    draft = drafted(source, "kk", text, said)
    assert draft.text == expected
    assert all(one.satisfied and not one.guessed for one in draft.decisions)
    assert {one.step for one in draft.decisions} == {"repaired"}


def test_into_kazakh_what_the_model_calls_the_term_alone_gives_its_case() -> None:
    table = {
        "The leader of the Communist Party of China spoke.": ["Қытай Компартиясының жетекшісі сөйледі."],
        "Communist Party of China": ["Қытай Компартиясы"],
    }
    engine = FakeEngine(table, pairs=(("en", "kk"),), capabilities=ONLY_PLAIN)
    (draft,) = Ladder(engine, TERMS, "en", "kk", NO_COPY).draft(list(table)[:1])
    assert draft.text == "Қытай Коммунистік партиясының жетекшісі сөйледі."


def test_a_case_that_was_guessed_is_marked() -> None:
    draft = drafted("zh-Hans", "kk", "他与马兴瑞会谈。", "Ол 马兴瑞 келіссөз жүргізді.")
    assert draft.text == "Ол Ма Синжуймен келіссөз жүргізді."
    assert [one.guessed for one in draft.decisions] == ["Ма Синжуймен"]
    text = CheckedText(SegmentKind.TEXT, draft.source, draft.text, "zh-Hans", "kk", draft.decisions)
    found = [one for one in run_checks(CHECKS, text) if one.message.id == "qa.case_guessed"]
    assert [(one.severity, draft.text[one.start : one.end]) for one in found] == [(Severity.WARNING, "Ма Синжуймен")]


def test_a_term_forced_into_kazakh_takes_the_case_that_the_source_asks_for() -> None:
    source = "He flew to Urumqi."
    engine = FakeEngine(
        {source: ["Ол ұшты."]},
        lambda _source, _prefix: [" ұшты."],
        pairs=(("en", "kk"),),
        scores={(source, "Ол Үрімжіге ұшты."): -0.2},
    )
    (draft,) = Ladder(engine, TERMS, "en", "kk", only("splice")).draft([source])
    assert draft.text == "Ол Үрімжіге ұшты."
    assert draft.decisions[0].guessed == "Үрімжіге"


@pytest.mark.parametrize(
    ("source", "target", "text", "said", "expected"),
    [
        ("en", "kk", "He flew from Almaty.", "Ол Алма-Атадан ұшты.", "Ол Алматыдан ұшты."),
        ("zh-Hans", "kk", "他去了阿拉木图。", "Ол Алма-Атаға барды.", "Ол Алматыға барды."),
        ("zh-Hans", "en", "阿拉木图的市长来了。", "Alma-Ata's mayor came.", "Almaty's mayor came."),
        ("kk", "zh-Hans", "Ол Алматыға келді.", "他来到阿尔马阿塔。", "他来到阿拉木图。"),
        ("en", "kk", "This district is large.", "Бұл районның көлемі үлкен.", "Бұл ауданның көлемі үлкен."),
    ],
)
def test_a_forbidden_rendering_gives_way_to_the_preferred_one_in_its_form(
    source: str, target: str, text: str, said: str, expected: str
) -> None:
    draft = drafted(source, target, text, said)
    assert draft.text == expected
    assert draft.plain == said
    assert not [one for one in draft.decisions if one.reason == "forbidden"]


def test_the_hypothesis_without_a_forbidden_term_wins() -> None:
    draft = drafted("zh-Hans", "en", "他去了阿拉木图。", "He left for Alma-Ata and Almaty.", "He left for Almaty.")
    assert "Alma-Ata" not in draft.text


def test_from_kazakh_into_chinese_the_term_is_exact_and_each_mention_has_its_own() -> None:
    text = "Ма Синжуй келді, Ма Синжуймен кездесті."
    table = {text: ["马辛锐到来，并与马辛锐会面。"], "Ма Синжуй": ["马辛锐"], "Ма Синжуймен": ["马辛锐"]}
    engine = FakeEngine(table, pairs=(("kk", "zh-Hans"),), capabilities=ONLY_PLAIN)
    (draft,) = Ladder(engine, TERMS, "kk", "zh-Hans", NO_COPY).draft([text])
    assert draft.text == "马兴瑞到来，并与马兴瑞会面。"
    assert len({span for one in draft.decisions for span in one.spans}) == 2


def test_from_english_into_chinese() -> None:
    text = "The Ministry of Tourism and Sports announced 8.5 billion."
    table = {text: ["旅游体育部宣布了85亿。"], "Ministry of Tourism and Sports": ["旅游体育部"]}
    engine = FakeEngine(table, pairs=(("en", "zh-Hans"),), capabilities=ONLY_PLAIN)
    (draft,) = Ladder(engine, TERMS, "en", "zh-Hans", NO_COPY).draft([text])
    assert draft.text == "旅游和体育部宣布了85亿。"


def test_from_chinese_into_english_article_and_possessive_fit() -> None:
    table = {"马兴瑞发表讲话。": ["The Ma Xing Rui's speech was short."], "马兴瑞": ["Ma Xing Rui"]}
    engine = FakeEngine(table, pairs=(("zh-Hans", "en"),), capabilities=ONLY_PLAIN)
    (draft,) = Ladder(engine, TERMS, "zh-Hans", "en", NO_COPY).draft(["马兴瑞发表讲话。"])
    assert draft.text == "Ma Xingrui's speech was short."


class Annotating(FakeEngine):
    """A fake engine that writes given translations as they are asked for: it knows the case for each."""

    @property
    def info(self) -> EngineInfo:
        return replace(super().info, capabilities=frozenset({Capability.N_BEST, Capability.ANNOTATED}))

    def translate(
        self,
        requests: Sequence[Request],
        source: str,
        target: str,
        decoding: Decoding,
    ) -> list[list[Hypothesis]]:
        found = super().translate(requests, source, target, decoding)
        for at, request in enumerate(requests):
            if request.annotations:
                ((start, end, translation),) = request.annotations
                assert request.text[start:end] == "Urumqi"
                found[at] = [Hypothesis(f"Форум {translation}де ашылды.", -0.3)]
        return found


def test_a_model_that_reads_terms_beside_their_translations_is_given_them() -> None:
    source = "The forum opened in Urumqi."
    engine = Annotating({source: ["Форум қалада ашылды."]}, pairs=(("en", "kk"),))
    (draft,) = Ladder(engine, TERMS, "en", "kk").draft([source])
    assert draft.text == "Форум Үрімжіде ашылды."
    assert draft.decisions[0].step == "annotated"
    assert engine.calls[0][1].hypotheses == 1  # the plain source once, not n-best


class Circling(FakeEngine):
    """A fake engine whose first draft repeats itself unless that is forbidden."""

    def translate(
        self,
        requests: Sequence[Request],
        source: str,
        target: str,
        decoding: Decoding,
    ) -> list[list[Hypothesis]]:
        found = super().translate(requests, source, target, decoding)
        if decoding.no_repeat:
            return [[Hypothesis("Both parties want to work together.", -0.5)] for _ in requests]
        return [[replace(one, doubts=(Doubt.LOOPING,)) for one in ones] for ones in found]


def test_a_draft_that_goes_round_in_circles_is_decoded_again() -> None:
    source = "Екі партия да ынтымақтасуға ниетті."
    engine = Circling({source: ["The party party the party party."]}, capabilities=ONLY_PLAIN)
    (draft,) = Ladder(engine, TERMS, "kk", "en").draft([source])
    assert (draft.text, draft.doubts) == ("Both parties want to work together.", ())
    assert draft.plain_doubts == (Doubt.LOOPING,)
    (kept,) = Ladder(engine, TERMS, "kk", "en", only()).draft([source])
    assert kept.doubts == (Doubt.LOOPING,)


@pytest.mark.parametrize(
    ("text", "said", "expected"),
    [
        ("Өсім 87 пайыз болды.", "Growth was 87.5 percent.", "Growth was 87 percent."),
        ("10 жылда 600 адам келді.", "In 1000 years 600 people came.", "In 10 years 600 people came."),
        ("Көлемі 8,5 миллиард доллар болды.", "It was 85 billion dollars.", "It was 8.5 billion dollars."),
        ("2023 жылғы 18 қазан", "October 18, October", "18 October 2023"),
        # Nothing to put it in the place of, or too much: a person's.
        ("Өсім 87 пайыз болды.", "Growth was high.", "Growth was high."),
        ("Өсім 87 пайыз болды.", "Growth was 5 of 6.", "Growth was 5 of 6."),
        ("Өсім 87 пайыз болды.", "Growth was 12 dollars.", "Growth was 12 dollars."),
    ],
)
def test_one_number_that_changed_gets_its_value_back(text: str, said: str, expected: str) -> None:
    engine = FakeEngine({text: [said]}, capabilities=ONLY_PLAIN)
    assert Ladder(engine, TERMS, "kk", "en").draft([text])[0].text == expected


def test_a_policy_runs_the_named_steps_alone() -> None:
    source = "Ма Синжуй келді."
    table = {source: ["Masin came.", "Ma Xingrui came."], "Ma Xingrui келді.": ["And Ma Xingrui came."]}
    texts = {}
    for name, policy in BASELINES.items():
        engine = FakeEngine(
            table, lambda _source, _prefix: [" arrived."], capabilities=ONLY_PLAIN | {Capability.PREFIX}
        )
        texts[name] = Ladder(engine, TERMS, "kk", "en", policy).draft([source])[0].text
    assert texts == {
        "none": "Masin came.",
        "find-and-replace": "Masin came.",
        "n-best": "Ma Xingrui came.",
        "annotated": "Masin came.",
        "code-switch": "And Ma Xingrui came.",
        "splice": "Ma Xingrui arrived.",
        "full": "Ma Xingrui came.",
    }
    assert all(hasattr(LadderSettings(), step) for step in STEPS)
    with pytest.raises(ValueError, match="no such step"):
        only("spice")
