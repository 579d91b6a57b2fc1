"""What is in force on a day: terms, concepts and relations with a first and a last day.

A bound is an ISO 8601 day, month or year; a month begins with its first day and ends with its last.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable
from datetime import date
from typing import Protocol

from glossary.concepts import Concept, RelationKind
from resources.messages import Message, message

_BOUND = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


class Dated(Protocol):
    """What has a first and a last day, each perhaps empty."""

    @property
    def valid_from(self) -> str:
        """The first day."""

    @property
    def valid_to(self) -> str:
        """The last day."""


def first_day(bound: str) -> date | None:
    """Return the first day of a day, month or year; None for anything else."""
    found = _BOUND.fullmatch(bound.strip())
    if found is None:
        return None
    try:
        return date(int(found[1]), int(found[2] or 1), int(found[3] or 1))
    except ValueError:
        return None


def last_day(bound: str) -> date | None:
    """Return the last day of a day, month or year; None for anything else."""
    begun = first_day(bound)
    if begun is None or bound.strip().count("-") == 2:
        return begun
    month = begun.month if "-" in bound else 12
    return date(begun.year, month, calendar.monthrange(begun.year, month)[1])


def bound_problem(bound: str) -> Message | None:
    """Return what is wrong with a bound as it was written; None where it is a day, month or year, or empty."""
    bound = bound.strip()
    found = _BOUND.fullmatch(bound)
    if not bound or first_day(bound) is not None:
        return None
    if found is None or not int(found[1]):
        return message("glossary.date.form", text=bound)
    if not 1 <= int(found[2]) <= 12:
        return message("glossary.date.month", text=bound)
    days = calendar.monthrange(int(found[1]), int(found[2]))[1]
    return message("glossary.date.day", text=bound, days=days)


def dates_problem(valid_from: str, valid_to: str) -> Message | None:
    """Return what is wrong with a first and a last day: how one is written, or that the last is before the first."""
    wrong = bound_problem(valid_from) or bound_problem(valid_to)
    begins, ends = first_day(valid_from), last_day(valid_to)
    if wrong is None and begins is not None and ends is not None and ends < begins:
        return message("glossary.date.order", first=valid_from.strip(), last=valid_to.strip())
    return wrong


def in_force(dated: Dated, on: date) -> bool:
    """Say whether a thing is in force on a day; a bound that is no date binds nothing."""
    begins, ends = first_day(dated.valid_from), last_day(dated.valid_to)
    return (begins is None or begins <= on) and (ends is None or on <= ends)


def is_dated(dated: Dated) -> bool:
    """Say whether a thing has a bound."""
    return bool(dated.valid_from or dated.valid_to)


def holders(concepts: Iterable[Concept], title: str, on: date) -> list[Concept]:
    """Return who holds a title on a day."""
    return [
        concept
        for concept in concepts
        if any(
            one.kind is RelationKind.HOLDER_OF and one.concept == title and in_force(one, on)
            for one in concept.relations
        )
    ]
