"""Concepts as hypothesis makes them: every field, every awkward text."""

from __future__ import annotations

from hypothesis import strategies as st

from glossary.concepts import (
    Concept,
    Enforce,
    Harmony,
    Kind,
    PartOfSpeech,
    Relation,
    RelationKind,
    Status,
    Term,
    Verified,
)

LANGUAGES = ("kk", "en", "zh-Hans", "zh-Hant", "kk-Latn", "kk-Arab", "ru")
AWKWARD = "|[]=;\\\"'<>&+-@,:\n\t қШі中‘»\u00a0\u200b٠ a1_x"

# Surrogates are no text in any file; control characters have tests of their own, for not every kind of file has them.
TEXT = (
    st.text(
        st.one_of(
            st.sampled_from(AWKWARD),
            st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"),
        ),
        min_size=1,
        max_size=12,
    )
    .map(str.strip)
    .filter(bool)
)
PECULIAR = st.sampled_from(
    [
        "=1+1", "+7 701", "-ның", "@SUM(A1)", "'=quoted", "'", "egiz:note=x", "egiz:", "_x0041_", "_x", "]]>", "&amp;",
        "a\rb", "<b>x</b>", "=HYPERLINK(\"http://x\")", "0123", "1e5", "TRUE", "2019-03-23", "[status=odd]", "a\\",
        "c1", "_c1",
    ]
)  # fmt: skip
TEXTS = st.one_of(TEXT, PECULIAR)
OPTIONAL = st.one_of(st.just(""), TEXTS)
SEVERAL = st.lists(TEXTS, max_size=2).map(tuple)


def terms(language: str) -> st.SearchStrategy[Term]:
    return st.builds(
        Term,
        st.just(language), TEXTS, st.sampled_from(Status), st.sampled_from(Verified), SEVERAL, OPTIONAL, st.booleans(),
        st.none() | st.sampled_from(Harmony), OPTIONAL, st.none() | st.booleans(), OPTIONAL, OPTIONAL,
        st.none() | st.sampled_from(PartOfSpeech), OPTIONAL, SEVERAL, OPTIONAL, OPTIONAL, SEVERAL, OPTIONAL, OPTIONAL,
    )  # fmt: skip


RELATIONS = st.builds(Relation, st.sampled_from(RelationKind), TEXTS, OPTIONAL, OPTIONAL)


@st.composite
def concept_lists(draw: st.DrawFn) -> tuple[Concept, ...]:
    made = []
    for one in draw(st.lists(TEXTS, min_size=1, max_size=3, unique=True)):
        found = draw(st.lists(st.sampled_from(LANGUAGES).flatmap(terms), min_size=1, max_size=4))
        kind, enforce = draw(st.sampled_from(Kind)), draw(st.sampled_from(Enforce))
        texts = [draw(OPTIONAL) for _ in range(4)]
        lists = [draw(SEVERAL) for _ in range(2)]
        relations = draw(st.lists(RELATIONS, max_size=2).map(tuple))
        dates = [draw(OPTIONAL) for _ in range(2)]
        made.append(Concept(one, kind, enforce, tuple(found), *texts, *lists, relations, *dates))  # type: ignore[arg-type, call-arg]
    return tuple(made)
