"""Which model to take: by direction, by whether the work is paid, and by the memory of this machine."""

from __future__ import annotations

import os
from dataclasses import dataclass

from models.catalog.entries import Catalog, CatalogEntry
from resources.messages import Message, message

SHARE_OF_MEMORY = 0.7
"""A model may take so much of the machine's memory; the rest is the system's, the program's and the document's."""


@dataclass(frozen=True, slots=True)
class Advice:
    """An entry with what speaks for or against it here; ``fits`` where nothing speaks against it."""

    entry: CatalogEntry
    fits: bool
    recommended: bool
    reason: Message


def machine_memory() -> int:
    """Return the machine's memory in bytes, 0 where the system does not say."""
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):
        return 0


def advise(known: Catalog, source: str, target: str, *, paid: bool, memory: int) -> list[Advice]:
    """Judge every entry for a direction, in the order of the recommendation; those for other directions are left out.

    ``memory`` is the machine's in bytes, 0 for unknown (then nothing is left out for it).
    """
    found: list[Advice] = []
    chosen = False
    for entry_id in known.order:
        entry = known.get(entry_id)
        if not entry.translates(source, target):
            continue
        against = _against(entry, paid=paid, memory=memory)
        first = against is None and not chosen
        chosen = chosen or first
        found.append(Advice(entry, against is None, first, against or _for(entry, paid=paid, first=first)))
    return sorted(found, key=lambda one: (not one.recommended, not one.fits))


def _against(entry: CatalogEntry, *, paid: bool, memory: int) -> Message | None:
    if paid and not entry.commercial:
        return message("models.advice.not_paid", licence=entry.licence)
    if memory and entry.memory > memory * SHARE_OF_MEMORY:
        return message("models.advice.memory", needed=gigabytes(entry.memory), there=gigabytes(memory))
    return None


def _for(entry: CatalogEntry, *, paid: bool, first: bool) -> Message:
    if not first:
        return message("models.advice.possible", licence=entry.licence, needed=gigabytes(entry.memory))
    if paid:
        return message("models.advice.best_paid", licence=entry.licence, needed=gigabytes(entry.memory))
    return message("models.advice.best", licence=entry.licence, needed=gigabytes(entry.memory))


def gigabytes(size: int) -> str:
    """Return a number of bytes as GB (10⁹ bytes), with one decimal below ten; a small model is never "0.00"."""
    value = size / 1e9
    if 0 < value < 0.1:
        return f"{value:.4f}".rstrip("0") if value >= 0.0001 else "0.0001"
    return f"{value:.2f}" if value < 1 else f"{value:.1f}" if value < 10 else f"{value:.0f}"
