"""Slots of formulas: «{1:GEN} шақыруымен» has one, whose last word stands in the genitive."""

from __future__ import annotations

import regex

SLOT = regex.compile(r"\{(\d)(?::([A-Z]+\d?))?\}")
"""A slot: its number, and the case that a Kazakh one asks for."""


def has_slots(text: str) -> bool:
    """Say whether a term is a formula with slots."""
    return "{" in text and SLOT.search(text) is not None
