"""What was put into a draft is told of until a person looked at it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from workbench.core.segments import Finding, Severity, TermDecision
from workbench.qa.put_in import put_in_findings, put_in_left
from workbench.qa.quantities import quantities

FORCED = TermDecision("SY", "Сирия", "Сирияда", 0, 7, True, True, "spliced", "preferred", "Syria", ((10, 15),))


def found(target: str, source: str = "800 адам", language: str = "en") -> tuple[Finding, ...]:
    return put_in_findings(target, language, quantities(source, "kk"))


@pytest.mark.parametrize(
    ("target", "language", "told"),
    [
        ("There were 800 people.", "en", ["800"]),
        ("There were 800 people and 12 children.", "en", ["800"]),
        ("800 of 800 came.", "en", ["800", "800"]),
        ("There were people.", "en", []),
        ("They lost 800-800, and 800.", "en", ["800-800", "800"]),
        ("共有800人。", "zh-Hans", ["800"]),
    ],
)
def test_a_number_is_told_of_where_it_stands(target: str, language: str, told: list[str]) -> None:
    findings = found(target, language=language)
    assert [target[one.start : one.end] for one in findings] == told
    assert {one.severity for one in findings} <= {Severity.WARNING}


def test_a_term_that_was_forced_in_is_told_of_but_not_twice_where_its_case_was_guessed() -> None:
    placed = {("SY", 0)}
    (one,) = put_in_findings("Away from Syria", "en", (), [FORCED], placed)
    assert (one.message.id, one.start, one.end) == ("qa.term_put_in", 10, 15)
    assert put_in_findings("Away from Syria", "en", (), [FORCED]) == ()
    assert put_in_findings("Away from Syria", "en", (), [replace(FORCED, guessed="Сирияда")], placed) == ()


@pytest.mark.parametrize(
    ("after", "places"),
    [
        ("Yes, there were 800 people here today.", [16]),
        ("There were 800 people here today!", [11]),
        ("There were some 800 people here today.", []),
        ("There were 800 men here today.", []),
        ("There were 80 people here today.", []),
        ("There were 800peoples here today.", []),
        ("", []),
    ],
)
def test_it_is_settled_by_a_change_of_the_words_around_it_alone(after: str, places: list[int]) -> None:
    before = "There were 800 people here today."
    kept = put_in_left(found(before), before, after.replace("Yes, there", "Yes, There"))
    assert [one.start for one in kept] == places


def test_changes_on_both_sides_of_it_do_not_settle_it() -> None:
    before = "Yesterday there were 800 people in the town."
    after = "Today there were 800 people in a town."
    assert [one.start for one in put_in_left(found(before), before, after)] == [after.index("800")]


def test_at_the_border_of_a_text_a_new_word_settles_it() -> None:
    assert put_in_left(found("800 people came."), "800 people came.", "Some 800 people came.") == ()
    assert put_in_left(found("They were 800"), "They were 800", "They were 800 strong") == ()


def test_in_chinese_the_characters_around_it_count() -> None:
    before = "昨天城里共有800人到场。"
    findings = found(before, language="zh-Hans")
    assert [one.start for one in put_in_left(findings, before, "今天在城里共有800人到场。")] == [7]
    assert put_in_left(findings, before, "昨天城里共到800人到场。") == ()
