"""The ladder over two engines: what the true source names stands in the end, or is flagged."""

from __future__ import annotations

from glossary.concepts import Concept, Enforce, Kind, Term
from glossary.termbase import Termbase
from models.base import Capability
from models.fake import FakeEngine
from models.pivot import PivotEngine
from workbench.qa.put_in import put_in_findings
from workbench.services.enforcing import EnforcedDraft, LadderSettings, PivotLadder, ladder_over

ALL = frozenset(Capability) - {Capability.ATTENTION, Capability.TERMS}
PLAIN = frozenset({Capability.N_BEST})
SOURCE = "Президент Ма Синжуймен кездесті."


def concept(name: str, kk: str, en: str, zh: str, kind: Kind = Kind.PERSON) -> Concept:
    return Concept(name, kind, Enforce.MUST, (Term("kk", kk), Term("en", en), Term("zh-Hans", zh)))


MA = concept("MA", "Ма Синжуй", "Ma Xingrui", "马兴瑞")


def pivot(
    first: dict[str, list[str]],
    second: dict[str, list[str]],
    one: frozenset[Capability] = PLAIN,
    two: frozenset[Capability] = PLAIN,
    follows: str = "。",
) -> PivotEngine:
    return PivotEngine(
        FakeEngine(first, engine_id="kk-en", capabilities=one),
        FakeEngine(second, lambda *_: (follows,), pairs=[("en", "zh-Hans")], engine_id="en-zh", capabilities=two),
        "kk", "en", "zh-Hans",
    )  # fmt: skip


def draft(engine: PivotEngine, *concepts: Concept, source: str = SOURCE) -> EnforcedDraft:
    # A copy that the tables do not know comes back in capitals: no such copies here.
    settings = LadderSettings(code_switched=False)
    (made,) = ladder_over(engine, Termbase(concepts or (MA,)), "kk", "zh-Hans", settings).draft([source])
    return made


def test_term_is_placed_in_between_and_carried_on() -> None:
    made = draft(
        pivot(
            {SOURCE: ["He met Ma Sin.", "He met Ma Xingrui."]},
            {"He met Ma Xingrui.": ["他会见了马星瑞。", "他会见了马兴瑞。"], "He met Ma Sin.": ["他会见了马辛。"]},
        )
    )
    assert made.text == "他会见了马兴瑞。"
    assert made.via == "He met Ma Xingrui."
    assert made.plain == "他会见了马辛。", "what the models say by themselves, all the way"
    assert [(one.concept, one.surface, one.satisfied, one.step) for one in made.decisions] == [
        ("MA", "Ма Синжуймен", True, "n-best")
    ]


def test_what_stands_right_by_itself_is_left_alone_and_costs_two_decodings() -> None:
    engine = pivot({SOURCE: ["He met Ma Xingrui."]}, {"He met Ma Xingrui.": ["他会见了马兴瑞。"]})
    made = draft(engine)
    assert (made.text, made.plain, made.forced) == ("他会见了马兴瑞。", "他会见了马兴瑞。", 0.0)
    assert made.decisions[0].step == "already"
    assert isinstance(engine.first, FakeEngine)
    assert isinstance(engine.second, FakeEngine)
    assert len(engine.first.calls) == len(engine.second.calls) == 1


def test_word_that_two_concepts_share_in_between_is_the_one_that_was_meant() -> None:
    source = "Партия мектебі ашылды."
    meant = concept("MEANT", "Партия мектебі", "Party School", "党校", Kind.ORGANISATION)
    other = concept("OTHER", "Кеш мектебі", "Party School", "派对学校", Kind.ORGANISATION)
    made = draft(
        pivot({source: ["The Party School opened."]}, {"The Party School opened.": ["派对学校开了。", "党校开了。"]}),
        other, meant, source=source,
    )  # fmt: skip
    assert made.text == "党校开了。"
    assert [(one.concept, one.satisfied) for one in made.decisions] == [("MEANT", True)]


def test_term_that_got_lost_on_the_way_is_forced_into_the_end() -> None:
    made = draft(
        pivot({SOURCE: ["He met him."]}, {"He met him.": ["他会见了他。"]}, two=ALL, follows="进行会见。"),
    )
    assert "马兴瑞" in made.text
    assert (made.decisions[0].satisfied, made.decisions[0].step) == (True, "spliced")
    assert made.placed == {("MA", SOURCE.index("Ма Синжуй"))}, "its place is told of"
    assert made.via == "He met him."


def test_what_was_put_in_on_the_way_is_told_of_in_the_end() -> None:
    source = "Бүгін 800 адам келді."
    engine = pivot({source: ["Today 80 people came."]}, {"Today 800 people came.": ["今天有800人来。"]})
    made = draft(engine, source=source)
    assert made.via == "Today 800 people came."
    found = put_in_findings(made.text, "zh-Hans", made.put_in, made.decisions, made.placed)
    assert [made.text[one.start : one.end] for one in found] == ["800"]


def test_engines_without_capabilities_leave_the_term_missing_and_say_so() -> None:
    made = draft(pivot({SOURCE: ["He met him."]}, {"He met him.": ["他会见了他。"]}, frozenset(), frozenset()))
    assert made.text == "他会见了他。"
    assert [(one.satisfied, one.step, one.reason) for one in made.decisions] == [(False, "none", "absent")]


def test_without_a_glossary_it_only_translates_and_a_batch_keeps_its_order() -> None:
    engine = pivot({"а": ["a"], "б": ["b"]}, {"a": ["甲"], "b": ["乙"]})
    ladder = ladder_over(engine, None, "kk", "zh-Hans")
    assert isinstance(ladder, PivotLadder)
    assert [one.text for one in ladder.draft(["б", "а", "б"])] == ["乙", "甲", "乙"]
