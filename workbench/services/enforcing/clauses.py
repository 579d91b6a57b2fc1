"""A source cut at its clauses, for a sentence with which the model cannot cope as a whole.

A model that goes round in circles over a long sentence often has words for each of its parts.
"""

from __future__ import annotations

from collections.abc import Sequence

import regex

from models.division import is_spaced

_BORDER = regex.compile(r"(?<=[,;:，；：、])\s*|\s+[–—-]\s+")
_SHORTEST = 18
"""Code points (a third of it in Chinese) that a clause has at least; a shorter one stays with its neighbour."""
_END = regex.compile(r"[\s.。…]+$")
_FIRST = regex.compile(r"[^\W\d_]+")
_SMALL = frozenset(
    {"a", "an", "and", "are", "as", "at", "by", "for", "from", "his", "in", "is", "it", "its", "of", "on", "or", "she",
     "that", "the", "their", "there", "these", "they", "this", "to", "was", "we", "which", "with", "he", "also",
     "after", "before", "during", "according"}
)  # fmt: skip
"""English words that begin a clause without a capital; any other capital may be a name's."""


def divide_clauses(source: str, language: str, taken: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the clauses of a source as ranges; ``taken`` are terms, which are not cut."""
    shortest = _SHORTEST if is_spaced(language) else _SHORTEST // 3
    clauses: list[tuple[int, int]] = []
    begin = 0
    for border in _BORDER.finditer(source):
        start, end = border.span()
        inside = any(left < end and start < right for left, right in taken)
        if inside or start - begin < shortest or len(source) - end < shortest:
            continue
        clauses.append((begin, start))
        begin = end
    return [*clauses, (begin, len(source))]


def join_clauses(source: str, clauses: Sequence[tuple[int, int]], texts: Sequence[str], language: str) -> str:
    """Join the translations of clauses to one sentence: with the marks between, and one beginning and end."""
    whole = ""
    for n, ((start, end), text) in enumerate(zip(clauses, texts, strict=True)):
        last = n == len(clauses) - 1
        made = text.strip() if last else _END.sub("", text)
        if n:
            if source[start:end][:1].islower():
                made = _uncapitalised(made, language)
            whole += _joint(source[clauses[n - 1][1] : start], whole, language)
        mark = source[end - 1 : end] if not last else ""
        if mark and regex.match(r"[,;:，；：、]", mark):
            made = made.rstrip(",;:，；：、") + _mark(mark, language)
        whole += made
    return whole


def _joint(between: str, before: str, language: str) -> str:
    dash = between.strip()
    if not is_spaced(language):
        return "——" if dash else ("" if before.endswith(("，", "；", "：")) else "，")
    return f" {dash} " if dash else " "


def _mark(mark: str, language: str) -> str:
    narrow, wide = ",;:,", "，；：、"
    if is_spaced(language):
        return narrow[wide.index(mark)] if mark in wide else mark
    return wide[narrow.index(mark)] if mark in narrow else mark


def _uncapitalised(text: str, language: str) -> str:
    """Return a clause without the capital that its model gave it as a sentence, where it is surely not a name's."""
    first = _FIRST.match(text)
    if first is None or language != "en" or first.group().lower() not in _SMALL:
        return text
    return text[:1].lower() + text[1:]
