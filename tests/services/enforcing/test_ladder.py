"""The ladder, step by step, over an engine that says what the test wants."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from glossary.concepts import Concept, Enforce, Kind, Relation, RelationKind, Status, Term
from glossary.termbase import Termbase
from models.base import Capability, Decoding, Doubt, EngineInfo, Hypothesis, Request, StandIn
from models.fake import FakeEngine
from workbench.core.segments import SegmentKind, Severity
from workbench.errors import CancelledError
from workbench.qa.base import CheckedText, run_checks
from workbench.qa.registry import CHECKS
from workbench.services.enforcing import Ladder, LadderSettings


def concept(
    name: str, kk: str, en: str, kind: Kind = Kind.PERSON, enforce: Enforce = Enforce.MUST, admitted: str = ""
) -> Concept:
    terms = [Term("kk", kk), Term("en", en)]
    if admitted:
        terms.append(Term("en", admitted, Status.ADMITTED))
    return Concept(name, kind, enforce, tuple(terms))


MA = concept("MA", "Ма Синжуй", "Ma Xingrui")
CPC = concept("CPC", "ҚКП ОК", "CPC Central Committee", Kind.ORGANISATION)
TRADE = concept("TRADE", "сауда", "trade", Kind.TERM, Enforce.PREFER)
TALKS = concept("TALKS", "келіссөздер", "talks", Kind.TERM, Enforce.INFORM)
SOURCE = "Президент Ма Синжуймен кездесті."
ONLY_PLAIN = frozenset({Capability.N_BEST})


class WithStandIns(FakeEngine):
    """A fake engine whose description names a stand-in."""

    @property
    def info(self) -> EngineInfo:
        plain = super().info
        return EngineInfo(
            plain.id, plain.name, plain.pairs, plain.capabilities,
            stand_ins=(StandIn("person", "kk", "en", "Асқар Мамин", "Askar Mamin", ("Prime Minister",)),),
        )  # fmt: skip


def ladder(engine: FakeEngine, *concepts: Concept, **settings: bool) -> Ladder:
    return Ladder(engine, Termbase(concepts or (MA, CPC, TRADE, TALKS)), "kk", "en", LadderSettings(**settings))


def test_a_draft_that_is_right_already_is_left_alone() -> None:
    engine = FakeEngine({SOURCE: ["The President met Ma Xingrui."]})
    (draft,) = ladder(engine).draft([SOURCE])
    assert draft.text == draft.plain == "The President met Ma Xingrui."
    assert [(d.concept, d.satisfied, d.step, d.reason) for d in draft.decisions] == [
        ("MA", True, "already", "preferred")
    ]
    assert len(engine.calls) == 1


def test_the_best_of_the_n_best_that_passes_wins() -> None:
    engine = FakeEngine({SOURCE: ["He met Ma Sin.", "He met Ma Xingrui.", "Ma Xingrui was met."]})
    (draft,) = ladder(engine).draft([SOURCE])
    assert draft.text == "He met Ma Xingrui."
    assert draft.plain == "He met Ma Sin."
    assert draft.decisions[0].step == "n-best"


def test_a_name_that_the_model_knows_stands_in() -> None:
    engine = WithStandIns(
        {SOURCE: ["He met Masin."], "Президент Асқар Маминмен кездесті.": ["The President met Askar Mamin."]},
        capabilities=ONLY_PLAIN,
    )
    (draft,) = ladder(engine).draft([SOURCE])
    assert draft.text == "The President met Ma Xingrui."
    assert draft.decisions[0].step == "stand-in"


@pytest.mark.parametrize(
    "said",
    [
        "The President met the minister.",  # the stand-in is lost
        "Askar Mamin met Askar Mamin.",  # it is doubled
        "The President met Prime Minister Askar Mamin.",  # it brought something along
        "The President met Askar Mamin, the Prime-Minister.",
    ],
)
def test_a_stand_in_that_is_lost_doubled_or_leaks_is_not_used(said: str) -> None:
    engine = WithStandIns(
        {SOURCE: ["He met Masin."], "Президент Асқар Маминмен кездесті.": [said]}, capabilities=ONLY_PLAIN
    )
    (draft,) = ladder(engine, MA, repair=False).draft([SOURCE])
    assert "Askar Mamin" not in draft.text
    assert "Prime Minister" not in draft.text
    assert not draft.decisions[0].satisfied


def test_the_code_switched_copy_is_decoded_only_where_the_n_best_fails() -> None:
    other = "Ма Синжуй келді."
    engine = FakeEngine(
        {
            SOURCE: ["He met Masin."],
            other: ["Ma Xingrui came."],
            "Президент Ma Xingrui кездесті.": ["The President and Ma Xingrui met."],
        },
        capabilities=ONLY_PLAIN,
    )
    first, second = ladder(engine).draft([SOURCE, other])
    assert first.text == "The President and Ma Xingrui met."
    assert first.decisions[0].step == "code-switched"
    assert second.decisions[0].step == "already"
    assert [request.text for request, _ in engine.calls].count("Президент Ma Xingrui кездесті.") == 1
    assert not any("Ma Xingrui келді" in request.text for request, _ in engine.calls)


def test_a_wrong_rendering_of_a_name_is_repaired() -> None:
    engine = FakeEngine({SOURCE: ["The President met Ma Sinzhui."]}, capabilities=ONLY_PLAIN)
    (draft,) = ladder(engine, MA, code_switched=False).draft([SOURCE])
    assert draft.text == "The President met Ma Xingrui."
    assert draft.decisions[0].step == "repaired"


def test_what_the_model_calls_the_term_alone_is_repaired() -> None:
    source = "ҚКП ОК шешімі жарияланды."
    engine = FakeEngine(
        {source: ["The decision of the APK Board was published."], "ҚКП ОК": ["APK Board"]}, capabilities=ONLY_PLAIN
    )
    (draft,) = ladder(engine, CPC, code_switched=False).draft([source])
    assert draft.text == "The decision of the CPC Central Committee was published."
    assert draft.decisions[0].step == "repaired"


def test_a_term_is_forced_and_the_model_finishes() -> None:
    finished = "He met Ma Xingrui in Astana."
    engine = FakeEngine(
        {SOURCE: ["He met somebody."]}, lambda _source, _prefix: [" in Astana."], scores={(SOURCE, finished): -0.2}
    )
    (draft,) = ladder(engine, MA, code_switched=False, repair=False).draft([SOURCE])
    assert draft.text == finished
    assert draft.decisions[0].step == "spliced"


def test_what_cannot_be_placed_is_flagged_and_the_best_draft_kept() -> None:
    engine = FakeEngine({SOURCE: ["He met somebody."]}, capabilities=frozenset())
    (draft,) = ladder(engine, MA, code_switched=False, repair=False).draft([SOURCE])
    assert draft.text == "He met somebody."
    (decision,) = draft.decisions
    assert (decision.satisfied, decision.step, decision.reason) == (False, "none", "absent")


def test_a_term_mentioned_twice_is_asked_for_twice() -> None:
    source = "Ма Синжуй келді, Ма Синжуймен кездесті."
    engine = FakeEngine({source: ["Ma Xingrui came and they met."]}, capabilities=frozenset())
    (draft,) = ladder(engine, MA, code_switched=False, repair=False).draft([source])
    assert [decision.satisfied for decision in draft.decisions].count(True) == 1


def test_prefer_chooses_among_good_drafts_and_asks_nothing() -> None:
    source = "Ма Синжуй сауда туралы айтты."
    engine = FakeEngine({source: ["Ma Xingrui spoke of commerce.", "Ma Xingrui spoke of trade."]})
    (draft,) = ladder(engine).draft([source])
    assert draft.text == "Ma Xingrui spoke of trade."
    plain = FakeEngine({"сауда өсті": ["commerce grew"]})
    (alone,) = ladder(plain).draft(["сауда өсті"])
    assert alone.text == "commerce grew"
    assert not any(decision.required for decision in alone.decisions)


def test_a_title_chain_takes_its_place_as_one() -> None:
    post = concept("POST", "ҚКП ОК хатшысы", "Secretary of the CPC Central Committee", Kind.TITLE)
    holder = replace(MA, relations=(Relation(RelationKind.HOLDER_OF, post.id),))
    source = "Президент ҚКП ОК хатшысы Ма Синжуймен кездесті."
    engine = WithStandIns(
        {source: ["He met."], "Президент Асқар Маминмен кездесті.": ["Askar Mamin met the President."]},
        capabilities=ONLY_PLAIN,
    )
    (draft,) = ladder(engine, holder, CPC, post).draft([source])
    assert draft.text == "Ma Xingrui, secretary of the CPC Central Committee, met the President."
    assert all(decision.satisfied for decision in draft.decisions)


def test_a_cancel_between_steps_stops_the_ladder() -> None:
    def cancel() -> None:
        raise CancelledError

    engine = FakeEngine({SOURCE: ["He met somebody."]})
    with pytest.raises(CancelledError):
        ladder(engine, MA).draft([SOURCE], cancel)


def test_without_a_glossary_it_only_translates() -> None:
    engine = FakeEngine({SOURCE: ["He met Masin.", "He met Ma Xingrui."]})
    (draft,) = Ladder(engine, None, "kk", "en").draft([SOURCE])
    assert draft.text == "He met Masin."
    assert draft.decisions == ()


def test_a_splice_far_below_the_plain_draft_is_flagged() -> None:
    engine = FakeEngine({SOURCE: ["He met somebody."]}, lambda _source, _prefix: [" it it."])
    (draft,) = ladder(engine, MA, code_switched=False, repair=False).draft([SOURCE])
    assert draft.forced > LadderSettings().forced_too_far
    text = CheckedText(SegmentKind.TEXT, SOURCE, draft.text, "kk", "en", draft.decisions, draft.doubts, draft.forced)
    found = run_checks(CHECKS, text)
    assert [f.message.id for f in found if f.severity is Severity.ERROR] == ["qa.forced_too_far"]


@pytest.mark.parametrize(
    ("source", "said", "expected"),
    [
        ("Мемлекет басшысы айтты.", "head of state spoke.", "Head of state spoke."),
        ("«Мемлекет басшысы» айтты.", "“head of state” spoke.", "“Head of state” spoke."),
        ("мемлекет басшысы айтты", "head of state spoke", "head of state spoke"),
        ("Мемлекет басшысы айтты.", "iPhone of the head of state.", "iPhone of the head of state."),
    ],
)
def test_a_draft_begins_with_a_capital_as_its_source_does(source: str, said: str, expected: str) -> None:
    head = concept("HEAD", "Мемлекет басшысы", "head of state", Kind.TITLE)
    (draft,) = ladder(FakeEngine({source: [said]}), head).draft([source])
    assert draft.text == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Then the Head of state spoke.", "Then the Head of State spoke."),
        ("Then the head of state spoke.", "Then the head of state spoke."),
        ("Head of state spoke.", "Head of State spoke."),
        ("Then the Head of State spoke.", "Then the Head of State spoke."),
    ],
)
def test_a_half_capitalised_title_gets_its_capitals(said: str, expected: str) -> None:
    head = concept("HEAD", "Мемлекет басшысы", "Head of State", Kind.TITLE)
    source = "Мемлекет басшысы айтты."
    (draft,) = ladder(FakeEngine({source: [said]}), head).draft([source])
    assert draft.text == expected
    assert draft.decisions[0].satisfied
    assert draft.forced == 0


def test_a_loop_is_decoded_again_greedily_with_repetition_forbidden() -> None:
    class Circling(FakeEngine):
        def translate(
            self, requests: Sequence[Request], source: str, target: str, decoding: Decoding
        ) -> list[list[Hypothesis]]:
            found = super().translate(requests, source, target, decoding)
            if decoding.no_repeat:
                return [[Hypothesis("He came to the city.", -0.5)] for _ in requests]
            return [[Hypothesis(one.text, one.score, (Doubt.LOOPING,)) for one in some] for some in found]

    engine = Circling({"Ол қалаға келді.": ["He came came came."]})
    (draft,) = ladder(engine).draft(["Ол қалаға келді."])
    assert draft.text == "He came to the city."
    again = engine.calls[-1][1]
    assert (again.beam, again.hypotheses, again.no_repeat, again.repetition_penalty) == (1, 1, 3, 1.5)
