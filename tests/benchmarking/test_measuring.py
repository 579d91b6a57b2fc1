"""The measurement: a system that claims what is not there is found out, and what is counted is what was said."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import pytest

from glossary.concepts import Concept, Kind, Term
from glossary.termbase import Termbase
from models.fake import FakeEngine
from workbench.benchmarking.aligning import aligned_words
from workbench.benchmarking.baselines import FULL, PLAIN, FindAndReplace, Output, system
from workbench.benchmarking.measuring import Row, measure, rows
from workbench.benchmarking.significance import compare
from workbench.benchmarking.term_sets import Item, TermSet, known_concepts
from workbench.core.segments import TermDecision

CONCEPTS = [Concept("X", Kind.PLACE, terms=(Term("kk", "Үрімжі"), Term("en", "Urumqi")))]
TERMBASE = Termbase(CONCEPTS)
ENGINE = FakeEngine({"Үрімжі әдемі.": ["Urumchi is nice."], "Үрімжі": ["Urumchi"], "Жол ұзақ.": ["The road is long."]})


def term_set() -> TermSet:
    items = (Item("Үрімжі әдемі.", "Urumqi is nice."), Item("Жол ұзақ.", "The road is long."))
    return TermSet("made up", "kk", "en", items, TERMBASE, known_concepts(CONCEPTS, "en"))


class Says:
    """A system that says one text and claims that the term was put there."""

    def __init__(self, text: str) -> None:
        self.text = text

    def draft(self, texts: Sequence[str], mentioned: Sequence[Collection[str]]) -> list[Output]:
        claim = TermDecision("X", "Үрімжі", "Үрімжі", 0, 6, True, True, "spliced", "preferred", "Urumqi", ())
        return [Output(self.text, (claim,)) if "Үрімжі" in text else Output(text, ()) for text in texts]


def measured(text: str, monkeypatch: pytest.MonkeyPatch) -> Row:
    def made(name: str, *rest: object) -> object:
        return Says(text) if name == FULL else system(name, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr("workbench.benchmarking.measuring.system", made)
    return rows(measure(term_set(), ENGINE, [PLAIN, FULL]), significance=False)[1]


def test_a_false_claim_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    row = measured("Urumchi is nice.", monkeypatch)
    assert (row.mentions, row.there, row.called_absent) == (1, 0, 1)


def test_a_term_put_there_twice_is_wrongly_enforced(monkeypatch: pytest.MonkeyPatch) -> None:
    row = measured("Urumqi is nice in Urumqi.", monkeypatch)
    assert (row.there, row.enforced, row.broken, row.called_absent) == (1, 1, 1, 0)
    assert measured("Urumqi is nice.", monkeypatch).broken == 0


def test_the_model_alone_and_find_and_replace() -> None:
    plain, replaced = rows(measure(term_set(), ENGINE, [PLAIN, "find-and-replace"], rounds=2), significance=False)
    assert (plain.texts, plain.texts_without, plain.mentions, plain.there, plain.flagged) == (1, 1, 1, 0, 1)
    assert (plain.decoded, plain.time_with_terms, plain.time_without) == (1.0, 1.0, 1.0)
    assert (replaced.there, replaced.exact, replaced.flagged, replaced.called_absent) == (1, 1, 0, 0)
    assert replaced.decoded == 2.0


def test_find_and_replace_thinks_of_nothing() -> None:
    (made,) = FindAndReplace(ENGINE, TERMBASE, "kk", "en").draft(["Үрімжі әдемі."], [()])
    assert made.text == "Urumqi is nice."


def test_chrf_of_the_same_texts_differs_in_nothing() -> None:
    references = ["Urumqi is nice.", "The road is long."]
    found = compare({"a": references, "b": references, "c": ["Urumchi is", "long"]}, references, "a")
    assert (found["a"].p, found["b"].change, found["b"].p) == (None, 0.0, 1.0)
    assert found["c"].change < 0


def test_words_that_always_stand_together_are_aligned() -> None:
    pairs = [("ұзақ жолдар", "long roads"), ("көптеген жолдар", "many roads"), ("біздің көлдер", "these lakes")]
    assert ("жолдар", "roads") in aligned_words(pairs)[0]
