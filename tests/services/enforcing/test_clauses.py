"""Sentences cut at their clauses, and joined again."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossary.concepts import Concept, Enforce, Kind, Term
from glossary.termbase import Termbase
from models.base import Decoding, Hypothesis, Request, Score
from models.doubts import find_doubts
from models.fake import FakeEngine
from workbench.services.enforcing import Ladder, only
from workbench.services.enforcing.clauses import divide_clauses, join_clauses
from workbench.services.enforcing.weighing import Weighing

SOURCE = "Президент Астанаға келіп, Үкімет мүшелерімен кездесті – бұл маңызды оқиға болды."
URUMQI = Concept("URC", Kind.PLACE, Enforce.MUST, (Term("kk", "Үрімжі"), Term("en", "Urumqi")))
ASTANA = Concept("TSE", Kind.PLACE, Enforce.MUST, (Term("kk", "Астана"), Term("en", "Astana")))


def test_a_sentence_is_cut_at_commas_and_dashes() -> None:
    assert [SOURCE[start:end] for start, end in divide_clauses(SOURCE, "kk", ())] == [
        "Президент Астанаға келіп,",
        "Үкімет мүшелерімен кездесті",
        "бұл маңызды оқиға болды.",
    ]


def test_terms_are_not_cut_and_short_pieces_stay() -> None:
    at = SOURCE.index("келіп")
    assert len(divide_clauses(SOURCE, "kk", [(at, at + 12)])) == 2
    assert divide_clauses("Иә, солай, келді.", "kk", ()) == [(0, 17)]


@given(st.text(alphabet="абв ,;–.", max_size=120))
def test_every_letter_is_in_one_clause(text: str) -> None:
    clauses = divide_clauses(text, "kk", ())
    assert clauses[0][0] == 0
    assert clauses[-1][1] == len(text)
    between = "".join(text[left[1] : right[0]] for left, right in pairwise(clauses))
    assert not any(letter.isalpha() for letter in between)


@pytest.mark.parametrize(
    ("texts", "language", "joined"),
    [
        (
            ["The President came to Astana.", "The Government met.", "This was an event."],
            "en",
            "The President came to Astana, The Government met – this was an event.",
        ),
        (
            ["总统到了阿斯塔纳。", "会见了政府成员。", "这是大事。"],
            "zh-Hans",
            "总统到了阿斯塔纳，会见了政府成员——这是大事。",
        ),
    ],
)
def test_translations_of_clauses_become_one_sentence(texts: list[str], language: str, joined: str) -> None:
    assert join_clauses(SOURCE, divide_clauses(SOURCE, "kk", ()), texts, language) == joined


class Circling(FakeEngine):
    """A fake engine that says as a model does when it doubts what it wrote; every text is as likely to it."""

    def translate(
        self, requests: Sequence[Request], source: str, target: str, decoding: Decoding
    ) -> list[list[Hypothesis]]:
        found = super().translate(requests, source, target, decoding)
        return [
            [Hypothesis(one.text, one.score, find_doubts(request.text, one.text, (source, target))) for one in some]
            for request, some in zip(requests, found, strict=True)
        ]

    def _score(self, text: str, translation: str) -> Score:
        return Score(-0.3)


def test_what_goes_in_circles_is_drafted_clause_by_clause() -> None:
    source = "Ол кеше кешке Үрімжі қаласына келіп, елшілерімен және достарымен кездесті."
    looping = "Urumqi Urumqi Urumqi Urumqi Urumqi Urumqi Urumqi Urumqi."
    first, second = (source[start:end] for start, end in divide_clauses(source, "kk", ()))
    engine = Circling(
        {
            source: [looping],
            first: ["He came to Urumqi last evening."],
            second: ["He met the ambassadors and his friends."],
        },
        lambda *_: [" Urumqi Urumqi Urumqi Urumqi Urumqi Urumqi."],
    )
    (draft,) = Ladder(engine, Termbase([URUMQI]), "kk", "en").draft([source])
    assert draft.text == "He came to Urumqi last evening, he met the ambassadors and his friends."
    assert draft.doubts == ()
    assert [(one.concept, one.satisfied) for one in draft.decisions] == [("URC", True)]


def test_a_loop_that_its_clauses_do_not_mend_stays_a_doubt() -> None:
    source = "Ол кеше кешке Үрімжі қаласына келіп, елшілерімен және достарымен кездесті."
    texts = [source, *(source[start:end] for start, end in divide_clauses(source, "kk", ()))]
    engine = Circling({text: ["Urumqi " * 9] for text in texts}, lambda *_: [" Urumqi Urumqi Urumqi Urumqi."])
    (draft,) = Ladder(engine, Termbase([URUMQI]), "kk", "en").draft([source])
    assert draft.doubts


def test_terms_that_nothing_placed_are_tried_clause_by_clause() -> None:
    source = "Ол кеше кешке Үрімжі қаласына келіп, достарымен бірге Астанаға қайта оралды."
    first, second = (source[start:end] for start, end in divide_clauses(source, "kk", ()))
    engine = Circling(
        {
            source: ["He came and went."],
            first: ["He came to Urumqi last evening."],
            second: ["He came back to Astana with his friends."],
        }
    )
    (draft,) = Ladder(engine, Termbase([URUMQI, ASTANA]), "kk", "en", only("retry")).draft([source])
    assert draft.text == "He came to Urumqi last evening, he came back to Astana with his friends."


def test_two_forced_terms_side_by_side_never_win_against_terms_apart() -> None:
    weighing = Weighing(Termbase([URUMQI, ASTANA]), "kk", "en", forced_too_far=1.5)
    case = weighing.case("Үрімжі мен Астана")
    for text in ("He went home.", "He went to Urumqi Astana.", "He went to Urumqi and then Astana."):
        weighing.admit(
            case, weighing.judge(case, text), -0.1 if text.endswith("Urumqi Astana.") else -0.5, (), "spliced"
        )
    assert [trial.crowded for trial in case.trials] == [False, True, False]
    assert weighing.best(case).text == "He went to Urumqi and then Astana."
