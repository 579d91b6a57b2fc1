"""Numbers that the draft lost come back, or the segment stays flagged."""

from __future__ import annotations

from glossary.concepts import Concept, Enforce, Kind, Term
from glossary.termbase import Termbase
from models.base import EngineInfo, Score, StandIn
from models.fake import FakeEngine
from workbench.core.segments import SegmentKind, Severity
from workbench.qa.base import CheckedText, run_checks
from workbench.qa.put_in import put_in_findings
from workbench.qa.registry import CHECKS
from workbench.services.enforcing import EnforcedDraft, Ladder, LadderSettings, only

SYRIA = Concept("SY", Kind.PLACE, Enforce.MUST, (Term("kk", "Сирия"), Term("en", "Syria")))


class Fluent(FakeEngine):
    """A fake engine to which every text is as likely."""

    def _score(self, text: str, translation: str) -> Score:
        return Score(self.scores.get((text, translation), -0.3))


class WithStandIns(Fluent):
    """A fake engine whose description names a stand-in."""

    @property
    def info(self) -> EngineInfo:
        plain = super().info
        names = (StandIn("place", "kk", "en", "Германия", "Germany"),)
        return EngineInfo(plain.id, plain.name, plain.pairs, plain.capabilities, stand_ins=names)


def draft(engine: FakeEngine, source: str, settings: LadderSettings | None = None) -> EnforcedDraft:
    return Ladder(engine, Termbase([SYRIA]), "kk", "en", settings or LadderSettings()).draft([source])[0]


def errors(source: str, made: EnforcedDraft) -> set[str]:
    text = CheckedText(SegmentKind.TEXT, source, made.text, "kk", "en", made.decisions, made.doubts, made.forced)
    return {one.message.id for one in run_checks(CHECKS, text) if one.severity is Severity.ERROR}


def told(made: EnforcedDraft) -> list[str]:
    """Return what the findings say was put in."""
    found = put_in_findings(made.text, "en", made.put_in, made.decisions, made.placed)
    return [made.text[one.start : one.end] for one in found]


def test_a_plain_number_stands_in_for_one_that_the_model_cannot_write() -> None:
    source = "Сирияда 360 000 адам қаза тапты."
    engine = WithStandIns(
        {source: ["Many people died in Syria."], "Сирияда 25 адам қаза тапты.": ["25 people died in Syria."]}
    )
    made = draft(engine, source)
    assert made.text == "360,000 people died in Syria."
    assert made.decisions[0].step == "already"
    assert errors(source, made) == set()
    assert told(made) == ["360,000"]


def test_a_name_and_a_number_stand_in_together() -> None:
    source = "Сирияда 360 000 адам қаза тапты."
    engine = WithStandIns(
        {
            source: ["Many people died somewhere."],
            "Германияда 360 000 адам қаза тапты.": ["Many people died in Germany."],
            "Германияда 25 адам қаза тапты.": ["In Germany 25 people died."],
        }
    )
    made = draft(engine, source)
    assert made.text == "In Syria 360,000 people died."
    assert made.decisions[0].step == "stand-in"


def test_a_scale_word_stays_where_the_model_puts_it() -> None:
    source = "Сирияға 35 миллион доллар бөлінді."
    engine = WithStandIns(
        {source: ["Money for Syria."], "Сирияға 25 миллион доллар бөлінді.": ["Syria received $25 million."]}
    )
    assert draft(engine, source).text == "Syria received $35 million."


def test_a_score_is_one_number() -> None:
    source = "Сирия 13-21-3 есебімен жеңілді."
    engine = WithStandIns({source: ["Syria lost."], "Сирия 25 есебімен жеңілді.": ["Syria lost 25."]})
    made = draft(engine, source)
    assert made.text == "Syria lost 13-21-3."
    assert told(made) == ["13-21-3"]


def test_a_stand_in_inside_another_number_is_not_replaced() -> None:
    source = "Сирияда 800 адам болды."
    engine = WithStandIns({source: ["People were in Syria."], "Сирияда 25 адам болды.": ["2.25 people were in Syria."]})
    made = draft(engine, source, LadderSettings(splice=False))
    assert "2.800" not in made.text


def test_a_number_is_forced_where_the_model_wrote_another() -> None:
    source = "Сирияда 800 адам және 12 бала болды."
    said = "There were 90 people in Syria and children."
    engine = FakeEngine(
        {source: [said]},
        lambda _, prefix: [" people and 12 children in Syria."] if prefix == "There were 800" else [" or so"],
        scores={(source, "There were 800 people and 12 children in Syria."): -0.2},
    )
    made = draft(engine, source)
    assert made.text == "There were 800 people and 12 children in Syria."
    assert errors(source, made) == set()
    assert told(made) == ["800"], "the model wrote the other one by itself"


def test_what_costs_the_term_is_not_taken_and_the_flag_stays() -> None:
    source = "Сирияда 800 адам болды."
    engine = Fluent({source: ["People were in Syria."]}, lambda *_: [" men were there."])
    made = draft(engine, source)
    assert made.text == "People were in Syria."
    assert errors(source, made) == {"qa.number_missing"}


def test_no_time_is_spent_on_numbers_where_no_term_is_required() -> None:
    source = "Бүгін 800 адам келді."
    engine = FakeEngine({source: ["People came today."]})
    assert draft(engine, source).text == "People came today."
    assert len(engine.calls) == 1


def test_the_step_can_be_switched_off() -> None:
    source = "Сирияда 800 адам болды."
    engine = Fluent({source: ["People were in Syria."]}, lambda *_: [" people were in Syria."])
    assert draft(engine, source, only("finish")).text == "People were in Syria."
    assert "800" in draft(engine, source, only("finish", "numbers")).text


def test_of_the_hypotheses_that_have_the_terms_the_one_with_the_numbers_is_scored() -> None:
    source = "Сирияда 800 адам болды."
    copy = "Германияда 800 адам болды."
    with_number = "800 people were in Germany."
    engine = WithStandIns({source: ["800 people."], copy: ["People were in Germany.", with_number]})
    made = draft(engine, source, only("stand_in"))
    assert made.text == "800 people were in Syria."


def test_a_kazakh_ending_of_another_number_is_not_kept() -> None:
    source = "800 people left Syria."
    copy = "25 people left Syria."
    for said, expected in (
        ("Сириядан 25-тен астам адам кетті.", ""),
        ("Сириядан 25 адам кетті.", "Сириядан 800 адам кетті."),
    ):
        engine = Fluent({source: ["Сириядан адам кетті."], copy: [said]}, pairs=[("en", "kk")])
        settings = LadderSettings(splice=False, numbers=True)
        (made,) = Ladder(engine, Termbase([SYRIA]), "en", "kk", settings).draft([source])
        assert "800-тен" not in made.text
        assert not expected or made.text == expected


def test_a_number_that_the_model_wrote_by_itself_is_not_told_of() -> None:
    source = "Сирияда 800 адам болды."
    engine = WithStandIns({source: ["800 people."], "Германияда 800 адам болды.": ["800 people were in Germany."]})
    made = draft(engine, source)
    assert (made.text, told(made)) == ("800 people were in Syria.", [])


def test_a_number_that_got_its_value_back_by_rule_is_told_of() -> None:
    source = "Бүгін 800 адам келді."
    made = draft(FakeEngine({source: ["Today 80 people came."]}), source)
    assert (made.text, told(made)) == ("Today 800 people came.", ["800"])


def test_a_term_that_was_forced_in_is_told_of() -> None:
    source = "Сирияда адам болды."
    engine = FakeEngine({source: ["People were there."]}, lambda _, prefix: [" had people."], scores={})
    made = draft(engine, source, only("splice", "finish"))
    assert told(made) == ["Syria"]
    assert made.decisions[0].step == "spliced"
