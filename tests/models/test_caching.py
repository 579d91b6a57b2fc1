"""What models said before: found again exactly, never for another question, and never in anybody's way."""

from __future__ import annotations

import multiprocessing
import sqlite3
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.answers import AnswerStore
from models.base import Decoding, Engine, Request
from models.caching import CacheCounts, CachedEngine, identity_of_files
from models.ct2 import CTranslate2Engine
from models.fake import FakeEngine
from tests.models.contract import EngineContract

SENTENCES = ["Үкімет отырысы өтті.", "Президент сөз сөйледі.", "Халықаралық көрме ашылды."]


@pytest.fixture
def store(tmp_path: Path) -> AnswerStore:
    return AnswerStore(tmp_path / "cache" / "answers.sqlite")


def cached(engine: Engine, store: AnswerStore, identity: str = "fake@1") -> CachedEngine:
    return CachedEngine(engine, store, lambda: identity)


class TestContract(EngineContract):
    """A remembering engine is an engine, before and after it remembers."""

    @pytest.fixture
    def engine(self, store: AnswerStore) -> Engine:
        fake = FakeEngine({one: [one.upper(), one.lower(), one.title()] for one in SENTENCES}, lambda *_: (" ...",))
        return cached(fake, store)

    @pytest.fixture
    def sentences(self) -> list[str]:
        return SENTENCES


def test_second_time_the_model_is_not_asked_and_says_the_same(
    starter_engine: CTranslate2Engine, store: AnswerStore
) -> None:
    how = Decoding(hypotheses=2, attention=True)
    requests = [Request(text) for text in SENTENCES]
    plain = starter_engine.translate(requests, "kk", "en", how)
    pairs = [(text, found[0].text) for text, found in zip(SENTENCES, plain, strict=True)]
    counts = CacheCounts()
    first = CachedEngine(starter_engine, store, lambda: "starter", counts)
    assert first.translate(requests, "kk", "en", how) == plain
    assert first.score(pairs, "kk", "en") == starter_engine.score(pairs, "kk", "en")
    assert (counts.asked, counts.found) == (6, 0)
    store.close()
    silent = FakeEngine()
    second = CachedEngine(silent, AnswerStore(store.path), lambda: "starter", counts)
    second.load()
    assert second.translate(requests, "kk", "en", how) == plain
    assert second.score(pairs, "kk", "en") == starter_engine.score(pairs, "kk", "en")
    assert (counts.asked, counts.found) == (12, 6)
    assert not silent.loaded, "the weights were not needed"


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    text=st.text(max_size=8),
    prefix=st.sampled_from(["", "a", "a "]),
    beam=st.integers(1, 3),
    terms=st.sampled_from([(), (("a", "b"),)]),
    identity=st.sampled_from(["one", "two"]),
)
def test_another_question_is_asked_anew(
    store: AnswerStore, text: str, prefix: str, beam: int, terms: tuple[tuple[str, str], ...], identity: str
) -> None:
    """Whatever was asked before, the answer is the engine's own to this very question."""
    request, how = Request(text, prefix, terms), Decoding(beam=beam)
    fake = FakeEngine(continuation=lambda *_: (f"{identity} {beam} {terms}",))
    fake.table = {text: [f"{text!r} {identity} {beam} {terms}"]}
    expected = fake.translate([request], "kk", "en", how)
    assert cached(fake, store, identity).translate([request], "kk", "en", how) == expected


def test_same_text_twice_in_a_batch_and_half_known_batches(store: AnswerStore) -> None:
    fake = FakeEngine()
    engine = cached(fake, store)
    engine.translate([Request("а")], "kk", "en", Decoding())
    found = engine.translate([Request(one) for one in ("б", "а", "б", "в")], "kk", "en", Decoding())
    assert [one[0].text for one in found] == ["Б", "А", "Б", "В"]
    assert sum(request.text == "а" for request, _ in fake.calls) == 1


def test_model_without_an_identity_is_not_remembered(store: AnswerStore) -> None:
    fake = FakeEngine()
    engine = cached(fake, store, "")
    for _ in range(2):
        engine.translate([Request("а")], "kk", "en", Decoding())
    assert len(fake.calls) == 2
    assert not store.path.exists()


def test_identity_names_files_and_settings() -> None:
    known = identity_of_files("m", {"model.bin": "1"}, "beam 4")
    assert known == identity_of_files("m", {"model.bin": "1"}, "beam 4")
    assert len({known, identity_of_files("m", {"model.bin": "2"}, "beam 4"), identity_of_files("m", {}, "beam 4"),
                identity_of_files("m", {"model.bin": "1"}, "beam 2")}) == 4  # fmt: skip


def test_store_stays_within_its_bound_and_keeps_what_was_used(tmp_path: Path) -> None:
    store = AnswerStore(tmp_path / "answers.sqlite", most_bytes=20_000)
    store.keep("m", {"often": "x" * 10})
    for n in range(200):
        store.keep("m", {f"key {n}": str(n) * 20})
        assert store.find(["often"]) == {"often": "x" * 10}
    assert store.kept().size <= 20_000
    assert store.kept().answers < 200
    assert store.find(["key 199"])
    assert not store.find(["key 0"])


@pytest.mark.parametrize("damage", [b"", b"no database at all" * 100, b"SQLite format 3\x00" + b"\xff" * 5000])
def test_damaged_file_stops_nobody_and_is_made_anew(store: AnswerStore, damage: bytes) -> None:
    store.path.parent.mkdir()
    store.path.write_bytes(damage)
    fake = FakeEngine()
    engine = cached(fake, store)
    assert engine.translate([Request("а")], "kk", "en", Decoding())[0][0].text == "А"
    engine.translate([Request("б")], "kk", "en", Decoding())
    store.close()
    assert AnswerStore(store.path).find(["x"]) == {}
    again = cached(fake, AnswerStore(store.path))
    again.translate([Request("б")], "kk", "en", Decoding())
    assert sum(request.text == "б" for request, _ in fake.calls) == 1


@pytest.mark.parametrize("answer", [b"", b"x", b"[" * 9000])
def test_answers_that_cannot_be_read_are_asked_anew(store: AnswerStore, answer: bytes) -> None:
    fake = FakeEngine()
    engine = cached(fake, store)
    engine.translate([Request("а")], "kk", "en", Decoding())
    store.close()
    with sqlite3.connect(store.path) as database:
        database.execute("UPDATE answer SET answer = ?", (answer,))
    database.close()
    assert engine.translate([Request("а")], "kk", "en", Decoding())[0][0].text == "А"


def test_answers_of_another_shape_are_asked_anew(store: AnswerStore) -> None:
    fake = FakeEngine()
    engine = cached(fake, store)
    engine.translate([Request("а")], "kk", "en", Decoding())
    with store._open() as database:
        assert database is not None
        keys = [key for (key,) in database.execute("SELECT key FROM answer")]
    wrong: object
    for wrong in ({}, [], [[1]], [["a", "no", [], [], [], []]], None):
        store.keep("fake", dict.fromkeys(keys, wrong))
        assert engine.translate([Request("а")], "kk", "en", Decoding())[0][0].text == "А"


def test_folder_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    store = AnswerStore(tmp_path / "file" / "answers.sqlite")
    assert cached(FakeEngine(), store).translate([Request("а")], "kk", "en", Decoding())[0][0].text == "А"
    assert store.clear().answers == 0


def test_clearing_forgets_all(store: AnswerStore) -> None:
    store.keep("m", {"a": 1, "b": 2})
    assert store.clear().answers == 2
    assert store.find(["a", "b"]) == {}
    assert store.kept().answers == 0


def _write(path: Path, who: int) -> None:
    store = AnswerStore(path)
    for n in range(40):
        store.keep("m", {f"{who} {n}": n})
    store.close()


def test_processes_share_a_store(store: AnswerStore) -> None:
    fork = multiprocessing.get_context("spawn")
    both = [fork.Process(target=_write, args=(store.path, who)) for who in range(2)]
    for one in both:
        one.start()
    for one in both:
        one.join()
        assert one.exitcode == 0
    assert store.kept().answers == 80
    store.close()
