"""The sets: every text asks for what it says, and the made-up engine says what a model would."""

from __future__ import annotations

from pathlib import Path

import pytest

from models.base import Decoding, Request
from workbench.benchmarking.baselines import FULL, PLAIN
from workbench.benchmarking.carriers import WrongWordEngine, carrier_set
from workbench.benchmarking.measuring import measure, rows
from workbench.benchmarking.oracle.judging import judge
from workbench.benchmarking.term_sets import TermSet, ntrex, seeds
from workbench.paths import portable


@pytest.fixture
def carriers(tmp_path: Path, shared: Path) -> TermSet:
    return carrier_set(portable(tmp_path), shared / "parallel", 200)


@pytest.mark.shared
def test_a_carrier_asks_for_its_term_and_nothing_else(carriers: TermSet) -> None:
    for item in carriers.items:
        assert item.asked is not None
        (asked,) = item.asked
        assert [match.concept.id for match in carriers.termbase.matches(item.text, "en")] == [asked.concept]
        assert judge("kk", [asked], item.reference)[0].exact


@pytest.mark.shared
def test_the_made_up_engine_says_so_and_never_says_the_term(carriers: TermSet) -> None:
    engine = carriers.engine
    assert isinstance(engine, WrongWordEngine)
    assert "Made-up" in engine.info.name
    texts = [item.text for item in carriers.items]
    found = engine.translate([Request(text) for text in texts], "en", "kk", Decoding(attention=True))
    for item, (hypothesis,) in zip(carriers.items, found, strict=True):
        assert item.asked is not None
        assert not judge("kk", item.asked, hypothesis.text)[0].there
        assert len(hypothesis.attention) == len(hypothesis.tokens) == len(hypothesis.text.split())
        assert all(abs(sum(row) - 1) < 1e-6 for row in hypothesis.attention)


@pytest.mark.shared
def test_a_forced_prefix_is_finished_with_the_rest_of_the_sentence(carriers: TermSet) -> None:
    engine, item = carriers.engine, carriers.items[0]
    assert engine is not None
    ((plain,),) = engine.translate([Request(item.text)], "en", "kk", Decoding())
    words = plain.text.split()
    ((after,),) = engine.translate([Request(item.text, prefix=f"{words[0]} ТЕРМИН")], "en", "kk", Decoding())
    assert after.text == " ".join([words[0], "ТЕРМИН", *words[2:]])


@pytest.mark.shared
def test_a_proper_glossary_asks_for_what_the_references_have(tmp_path: Path, shared: Path) -> None:
    found = ntrex(portable(tmp_path), shared / "parallel", "en", "proper", 150)
    assert len(found.items) + found.left_out == 150
    asked = 0
    for item in found.items:
        matches = found.termbase.matches(item.text, "kk")
        wanted = [found.known[one.concept.id] for one in matches if one.concept.id in found.known]
        assert all(one.there for one in judge("en", wanted, item.reference))
        asked += len(wanted)
    assert asked


def test_the_seeds_bring_the_starter_glossary(tmp_path: Path) -> None:
    found = seeds(portable(tmp_path), "en")
    assert len(found.items) > 50
    assert all(item.asked is None for item in found.items)
    assert not seeds(portable(tmp_path), "en", with_glossary=False).known


@pytest.mark.shared
def test_the_ladder_puts_each_term_there_in_the_form_of_what_it_replaces(tmp_path: Path, shared: Path) -> None:
    found = carrier_set(portable(tmp_path), shared / "parallel", 90)
    assert found.engine is not None
    plain, full = rows(measure(found, found.engine, [PLAIN, FULL]), significance=False)
    assert plain.there == 0
    assert (full.there, full.licit, full.exact) == (90, 90, 90)
    assert (full.flagged, full.broken, full.called_absent) == (0, 0, 0)
