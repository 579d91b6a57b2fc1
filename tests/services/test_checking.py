"""Checking a document in order: what was said before counts."""

from __future__ import annotations

from glossary.concepts import Concept, Kind, Status, Term
from glossary.mentions import mentioned_before
from glossary.termbase import Termbase
from models.fake import FakeEngine
from resources.messages import message
from workbench.core.content import Content
from workbench.core.segments import Finding, Origin, Segment, SegmentKind, Severity, State, Target
from workbench.jobs import Job, in_steps, run_inline
from workbench.services.checking import Checking
from workbench.services.drafting import Draft, ToDraft, draft_segments
from workbench.services.enforcing import Ladder, LadderSettings

MA = Concept(
    "MA",
    Kind.PERSON,
    terms=(
        Term("kk", "Ма Синжуй"),
        Term("kk", "Ма", Status.ADMITTED),
        Term("en", "Ma Xingrui"),
        Term("en", "Ma", Status.ADMITTED),
    ),
)
TEXTS = ["Ма келді.", "Ма Синжуй келді.", "Ма кетті.", "Ма келді."]
SEGMENTS = [Segment(n, 1, n, n, 0, len(text), SegmentKind.TEXT, Content(text)) for n, text in enumerate(TEXTS, 1)]
BASE = Termbase([MA])


def checking() -> Checking:
    texts = [(segment.id, segment.document, segment.source.text) for segment in SEGMENTS]
    return Checking(BASE, "kk", "en", mentioned=mentioned_before(BASE, "kk", texts))


def test_a_short_surname_is_asked_for_after_the_full_name() -> None:
    asked = [[one.surface for one in checking().decide(segment, "Ma came.")] for segment in SEGMENTS]
    assert asked == [[], ["Ма Синжуй"], ["Ма"], ["Ма"]]


def test_drafts_know_it_and_a_text_that_comes_back_asks_what_fits_everywhere() -> None:
    engine = FakeEngine({text: [f"{n} came."] for n, text in enumerate(TEXTS)})
    drafts: dict[int, Draft] = {}

    def save(batch: object) -> None:
        assert isinstance(batch, list)
        drafts.update({draft.segment.id: draft for draft in batch})

    wanted = [ToDraft(segment, 0) for segment in SEGMENTS]
    ladder = Ladder(engine, BASE, "kk", "en")
    run_inline(
        Job(message("draft.run", count=4), in_steps(lambda c: draft_segments(c, ladder, checking(), wanted, save)))
    )
    assert [[one.surface for one in drafts[n].decisions] for n in range(1, 5)] == [[], ["Ма Синжуй"], ["Ма"], []]


CAPITAL = Concept(
    "CAPITAL",
    Kind.PLACE,
    terms=(
        Term("kk", "бас қала"),
        Term("en", "Nur-Sultan", valid_from="2019-03-23", valid_to="2022-09-16"),
        Term("en", "Astana", valid_from="2022-09-17"),
    ),
)
DATES = {1: "2020-05-01", 2: "2026-01-10", 3: ""}
SAME_TEXT = [Segment(n, n, n, n, 0, 19, SegmentKind.TEXT, Content("Бас қалада кездесті.")) for n in (1, 2, 3)]


def test_each_document_is_drafted_and_checked_as_on_its_day() -> None:
    base = Termbase([CAPITAL])
    checked = Checking(base, "kk", "en", dates=DATES)
    engine = FakeEngine({"Бас қалада кездесті.": ["They met in Бас қалада."]})
    drafts: dict[int, Draft] = {}

    def save(batch: object) -> None:
        assert isinstance(batch, list)
        drafts.update({draft.segment.id: draft for draft in batch})

    wanted = [ToDraft(segment, 0) for segment in SAME_TEXT]
    ladder = Ladder(engine, base, "kk", "en", LadderSettings(code_switched=False, splice_rounds=0))
    run_inline(Job(message("draft.run", count=3), in_steps(lambda c: draft_segments(c, ladder, checked, wanted, save))))
    # One text in three documents: without a date the order of the terms decides.
    texts = [drafts[n].content.text for n in (1, 2, 3)]
    assert texts == ["They met in Nur-Sultan.", "They met in Astana.", "They met in Nur-Sultan."]
    expected = [drafts[n].decisions[0].expected for n in (1, 2, 3)]
    assert expected == ["Nur-Sultan", "Astana", "Nur-Sultan"]
    for segment, said in zip(SAME_TEXT, ([], ["qa.name_of_other_day"], []), strict=True):
        found = checked.check(segment, Content("They met in Nur-Sultan."), "en")[1]
        assert [one.message.id for one in found if one.check == "validity"] == said


def test_what_is_found_again_keeps_what_only_the_engine_could_say() -> None:
    segment = SAME_TEXT[1]
    doubt = Finding("doubtful", Severity.ERROR, message("qa.doubt.looping"))
    stored = Target(segment.id, "en", Content("They met."), State.DRAFT, Origin.ENGINE, 1, (), (doubt,))
    again = Checking(Termbase([CAPITAL]), "kk", "en", dates=DATES).again(segment, stored)
    assert [one.check for one in again.findings] == ["terms", "doubtful"]
    assert (again.revision, again.content, again.state) == (1, stored.content, State.DRAFT)
