"""Checking a document in order: what was said before counts."""

from __future__ import annotations

from glossary.concepts import Concept, Kind, Status, Term
from glossary.mentions import mentioned_before
from glossary.termbase import Termbase
from models.fake import FakeEngine
from resources.messages import message
from workbench.core.content import Content
from workbench.core.segments import Segment, SegmentKind
from workbench.jobs import Job, in_steps, run_inline
from workbench.services.checking import Checking
from workbench.services.drafting import Draft, ToDraft, draft_segments
from workbench.services.enforcing import Ladder

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
