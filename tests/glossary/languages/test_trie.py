"""The trie that is laid out as texts ask for it: what is found does not depend on what was asked before."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from hypothesis import given
from hypothesis import strategies as st

from glossary.concepts import Concept, Term
from glossary.languages.base import Form
from glossary.languages.english import EnglishIndex
from glossary.languages.kazakh.index import KazakhIndex
from glossary.termbase import Termbase
from glossary.tokens import prepare

WORDS = ["орын", "халық", "мектеп", "басшы", "Қазақстан", "тауар", "айналымы", "ел", "ұл"]
TERMS = st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map(" ".join), min_size=1, max_size=12)
ENDINGS = ["", "ы", "дың", "ның", "лар", "қы", "рны", "ға"]
TEXTS = st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(ENDINGS)).map("".join), max_size=9).map(" ".join)


def concepts(terms: list[str]) -> list[Concept]:
    return [Concept(f"C{at}", terms=(Term("kk", one), Term("en", one))) for at, one in enumerate(terms)]


@given(TERMS, st.lists(TEXTS, max_size=4), TEXTS)
def test_texts_before_make_no_difference(terms: list[str], before: list[str], text: str) -> None:
    used, fresh = Termbase(concepts(terms)), Termbase(concepts(terms))
    for one in before:
        used.matches(one, "kk")
        used.places(one, "kk", loose=True)
    assert used.matches(text, "kk", nested=True) == fresh.matches(text, "kk", nested=True)
    assert used.matches(text, "en", nested=True) == fresh.matches(text, "en", nested=True)


@given(TERMS, TERMS, TEXTS)
def test_a_term_may_be_added_after_a_search(first: list[str], second: list[str], text: str) -> None:
    for kind in (KazakhIndex, EnglishIndex):
        grown, whole = kind(), kind()
        forms = [(Form(one, one.terms[0], at), one.terms[0].text) for at, one in enumerate(concepts(first + second))]
        for form, term in forms[: len(first)]:
            grown.add(form, term)
        grown.find(prepare(text))
        for form, term in forms[len(first) :]:
            grown.add(form, term)
        for form, term in forms:
            whole.add(form, term)
        found = sorted((one.start, one.end, one.form.rank, one.suffixes) for one in grown.find(prepare(text)))
        assert found == sorted((one.start, one.end, one.form.rank, one.suffixes) for one in whole.find(prepare(text)))


def test_threads_that_ask_first_find_everything_once() -> None:
    terms = [f"{a} {b} {c}" for a in WORDS for b in WORDS for c in WORDS]
    texts = [f"{a} {b} {c}ның" for a in WORDS for b in WORDS[:4] for c in WORDS[4:6]]
    expected = [len(Termbase(concepts(terms)).matches(text, "kk", nested=True)) for text in texts[:6]]
    for _ in range(5):
        base = Termbase(concepts(terms))
        with ThreadPoolExecutor(8) as pool:
            found = list(pool.map(lambda text, base=base: len(base.matches(text, "kk", nested=True)), texts * 3))
        assert found[: len(texts)] == found[len(texts) : 2 * len(texts)] == found[2 * len(texts) :]
        assert found[:6] == expected
