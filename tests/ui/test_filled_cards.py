"""A segment that no engine wrote says in words what filled it."""

from __future__ import annotations

from ui.i18n import Texts
from ui.panels import candidate_cards
from workbench.core.content import Content
from workbench.core.segments import Candidate, CandidateKind


def test_filled_segment_says_by_what_and_an_engine_is_named() -> None:
    def note(engine: str) -> str:
        one = Candidate(1, 1, "en", CandidateKind.DRAFT, Content("18 October 2023"), engine)
        (card,) = candidate_cards([one], Texts("en"), "en", "", "")
        return card.note

    assert "a date, by rule" in note("date")
    assert "written by the glossary alone" in note("glossary")
    assert "from a confirmed translation" in note("confirmed")
    assert "starter-kk-en+opus-en-zh" in note("starter-kk-en+opus-en-zh")
