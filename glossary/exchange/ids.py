"""Ids of concepts that came without one."""

from __future__ import annotations


def id_from(text: str) -> str:
    """Make a concept id from a text: its letters and digits, in any script."""
    words = "".join(letter if letter.isalnum() else " " for letter in text.casefold()).split()
    return "_".join(words) or "_".join(f"{ord(letter):x}" for letter in text)


def free_id(wanted: str, known: object) -> str:
    """Return an id, with a number where it is taken."""
    number, free = 1, wanted
    while free in known:  # type: ignore[operator]
        number += 1
        free = f"{wanted}_{number}"
    return free
