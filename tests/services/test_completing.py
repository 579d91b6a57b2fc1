"""Type and it follows: what is offered after a typed text, and what the glossary has to say about it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import resources
from glossary.concepts import Concept, Enforce, Kind, Status, Term
from glossary.termbase import Termbase
from models.ct2 import CTranslate2Engine, Threads
from models.fake import FakeEngine
from models.pivot import PivotEngine
from workbench.core.content import Content
from workbench.core.segments import Segment, SegmentKind
from workbench.services.checking import Checking
from workbench.services.completing import Completer, Completion, Typing, from_known

SOURCE = "Ма Синжуй Үрімшіде болды."


def concept(name: str, kk: str, en: str, *, forbidden: Sequence[str] = ()) -> Concept:
    terms = [Term("kk", kk), Term("en", en), *(Term("en", one, Status.FORBIDDEN) for one in forbidden)]
    return Concept(name, Kind.TERM, Enforce.MUST, tuple(terms))


TERMBASE = Termbase([
    concept("MA", "Ма Синжуй", "Ma Xingrui"),
    concept("URUMQI", "Үрімші", "Urumqi", forbidden=("Urumchi",)),
])  # fmt: skip


def asked(typed: str, source: str = SOURCE, target: str = "en", termbase: Termbase = TERMBASE) -> Typing:
    segment = Segment(1, 1, 1, 1, 0, len(source), SegmentKind.TEXT, Content(source))
    return Typing.of(segment, typed, Checking(termbase, "kk", target))


def saying(*rests: tuple[str, str]) -> FakeEngine:
    """An engine that goes on after the first beginning that fits, and else ends."""

    def follows(_source: str, prefix: str) -> Sequence[str]:
        return [whole[len(prefix) :] for begin, whole in rests if prefix.startswith(begin) and whole.startswith(prefix)]

    return FakeEngine({SOURCE: [whole for _, whole in rests]}, follows)


def test_the_rest_follows_letter_by_letter() -> None:
    engine = saying(("", "Ma Xingrui was in Urumqi."))
    found = Completer(engine, "kk", "en").complete(asked("Ma Xingrui w"))
    assert found == Completion("Ma Xingrui w", "as in Urumqi.", ("Urumqi",))
    assert found.next_word("en") == "as"
    left = found.after("as")
    assert left is not None
    assert left.next_word("en") == " in"
    assert found.after("ent") is None


def test_a_term_is_taken_whole_and_begins_with_its_letters() -> None:
    engine = saying(("In Urumqi", "In Urumqi, Ma Xingrui spoke."))
    found = Completer(engine, "kk", "en").complete(asked("In Ur"))
    assert found.rest == "umqi, Ma Xingrui spoke.", "the model alone has nothing to say after these letters"
    left = found.after("umqi,")
    assert left is not None
    assert left.next_word("en") == " Ma Xingrui"


def test_a_missing_term_is_put_into_the_rest() -> None:
    engine = saying(("", "He was there."), ("He was there Ma Xingrui", "He was there Ma Xingrui, in Urumqi."))
    completer = Completer(engine, "kk", "en")
    found = completer.complete(asked("He w"))
    whole = found.typed + found.rest
    assert whole.startswith("He w")
    assert "Ma Xingrui" in whole


def test_no_forbidden_term_is_offered() -> None:
    engine = saying(("", "Ma Xingrui was in Urumchi."))
    completer = Completer(engine, "kk", "en")
    found = completer.complete(asked("Ma Xingrui was "))
    assert found.rest == "in Urumqi"
    assert "Urumchi" not in [one.word for one in completer.choices(asked("Ma Xingrui was in Ur"))]
    assert not completer.complete(asked("Ma Xingrui was in Urumc")).rest, "half of it was typed already"


TEXTS = st.lists(
    st.sampled_from(["Ma Xingrui", "Urumqi", "Urumchi", "was", "in", "the", "city", ",", "He", "M", "Ur"]), max_size=7
).map(" ".join)


@settings(max_examples=60, deadline=None)
@given(typed=TEXTS, more=TEXTS, spaced=st.booleans())
def test_what_is_offered_keeps_the_typed_and_obeys_the_glossary(typed: str, more: str, spaced: bool) -> None:
    typed = typed + " " if spaced and typed else typed
    engine = saying(("", typed + more))
    question = asked(typed)
    found = Completer(engine, "kk", "en").complete(question)
    whole = found.typed + found.rest
    assert found.typed == typed
    if not found.rest:
        return
    verdicts = TERMBASE.check(question.matches, whole, "en")
    for verdict in verdicts:
        if verdict.reason == "forbidden":
            assert all(end <= len(typed) for _, end in verdict.spans)
    lacking = any(not one.satisfied and one.reason not in ("forbidden", "no_target_term") for one in verdicts)
    # Where a term is still missing, the offer ends with another one: nothing reads as if it were all.
    assert not lacking or whole.endswith(("Ma Xingrui", "Urumqi"))


def test_a_known_draft_is_gone_on_with_where_it_obeys() -> None:
    known = ["Ma Xingrui visited.", "Ma Xingrui was in Urumqi."]
    found = from_known(asked("Ma X"), known, "en")
    assert found == Completion("Ma X", "ingrui was in Urumqi.", ("Urumqi",))
    assert from_known(asked(""), known, "en") is None
    assert from_known(asked("Ma Y"), known, "en") is None


def test_two_models_in_a_row_go_on_from_the_text_in_between() -> None:
    first = FakeEngine({SOURCE: ["Ma Xingrui was in Urumqi."]}, pairs=[("kk", "en")], engine_id="first")
    whole = "马兴瑞在乌鲁木齐。"
    second = FakeEngine(
        {}, lambda _text, prefix: [whole[len(prefix) :]] if whole.startswith(prefix) else [], pairs=[("en", "zh-Hans")]
    )
    pivot = PivotEngine(first, second, "kk", "en", "zh-Hans")
    completer = Completer(pivot, "kk", "zh-Hans")
    empty = Termbase(())
    found = completer.complete(asked("马", target="zh-Hans", termbase=empty))
    assert found.rest == "兴瑞在乌鲁木齐。"
    assert found.next_word("zh-Hans") == "兴瑞"
    completer.complete(asked("马兴", target="zh-Hans", termbase=empty))
    assert len(first.calls) == 1, "the text in between is made once"
    assert {request.text for request, _ in second.calls} == {"Ma Xingrui was in Urumqi."}


@pytest.fixture(scope="module")
def starter() -> Iterator[CTranslate2Engine]:
    engine = CTranslate2Engine(Path(resources.__path__[0]) / "models" / "starter-kk-en", threads=Threads(1, 1))
    yield engine
    engine.close()


def test_the_starter_model_goes_on_within_a_word(starter: CTranslate2Engine) -> None:
    source = "Қазақстан Президенті Қасым-Жомарт Тоқаев Үрімшіге келді."
    for typed in ("Presid", "President of Kazakhstan Kassym-Jomart Tok", "The hea", "President "):
        (found,) = starter.go_on(source, typed, "kk", "en")
        assert found.rest, typed
        assert not found.rest.startswith(" ")
    begins = [starter.go_on(source, "Presid", "kk", "en")[0].rest, starter.go_on(source, "", "kk", "en")[0].rest]
    assert begins[0].startswith("ent")
    several = starter.go_on(source, "The ", "kk", "en", 5)
    assert len({one.rest.split()[0] for one in several}) == 5, "each begins differently"
    assert [one.first for one in several] == sorted((one.first for one in several), reverse=True)
    assert starter.go_on(source, "The President arrived. ", "kk", "en") == [], "the text is at its end"


def test_the_starter_model_finishes_whole_words(starter: CTranslate2Engine) -> None:
    source = "Ма Синжуй Үрімшіге келді."
    for begin, found in zip(
        ["Ma Xingrui", "In Urumqi"], starter.finish(source, ["Ma Xingrui", "In Urumqi"], "kk", "en"), strict=True
    ):
        assert not found.rest[:1].isalnum(), f"{begin}{found.rest}"


def test_of_a_long_source_the_sentence_under_way_is_gone_on_with(starter: CTranslate2Engine) -> None:
    sentence = "Қазақстан Президенті Қасым-Жомарт Тоқаев Үрімшіге келіп, шетелдік кәсіпкерлермен кездесу өткізді."
    source = " ".join([sentence] * 12)
    (found,) = starter.go_on(source, "The President arrived in Urumqi. The Presid", "kk", "en")
    assert found.rest.startswith("ent")
    assert found.rest.count(".") <= 12


def test_the_starter_model_obeys_the_glossary(starter: CTranslate2Engine) -> None:
    completer = Completer(starter, "kk", "en")
    assert completer.able
    for typed in ("The gu", "Today ", "It was "):
        found = completer.complete(asked(typed))
        verdicts = TERMBASE.check(asked(typed).matches, found.typed + found.rest, "en")
        assert any(one.satisfied for one in verdicts), found
    words = completer.choices(asked("In "))
    assert [one.word for one in words if one.term] == ["Ma Xingrui", "Urumqi"]
    assert len({one.word for one in words}) == len(words) > 3
