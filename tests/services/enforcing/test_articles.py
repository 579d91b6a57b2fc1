"""The article before names that have one."""

from __future__ import annotations

import pytest

from glossary.concepts import Concept, Enforce, Kind, Term
from glossary.termbase import Termbase
from workbench.services.enforcing.articles import needed_articles

US = Concept("US", Kind.PLACE, Enforce.MUST, (Term("kk", "АҚШ"), Term("en", "US")))
CHINA = Concept("CN", Kind.PLACE, Enforce.MUST, (Term("kk", "ҚХР"), Term("en", "People's Republic of China")))
XINJIANG = Concept("XJ", Kind.PLACE, Enforce.MUST, (Term("kk", "Шыңжаң"), Term("en", "Xinjiang")))
TERMBASE = Termbase([US, CHINA, XINJIANG])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He came from US.", "He came from the US."),
        ("President of US and others", "President of the US and others"),
        ("a visit to People's Republic of China", "a visit to the People's Republic of China"),
        ("between US and People's Republic of China.", "between the US and the People's Republic of China."),
        ("He came from the US.", "He came from the US."),
        ("the deaths of US troops", "the deaths of US troops"),
        ("US, the city of New York", "US, the city of New York"),
        ("trade with Xinjiang.", "trade with Xinjiang."),
    ],
)
def test_the_article_that_the_sentence_wants(text: str, expected: str) -> None:
    matches = TERMBASE.matches("АҚШ пен ҚХР және Шыңжаң", "kk")
    verdicts = TERMBASE.check(matches, text, "en")
    made = text
    for edit in reversed(needed_articles(text, verdicts)):
        made = made[: edit.start] + edit.text + made[edit.end :]
    assert made == expected
    assert [one.satisfied for one in TERMBASE.check(matches, made, "en")] == [one.satisfied for one in verdicts]
