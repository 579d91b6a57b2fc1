"""Quotation marks around and inside a place."""

from __future__ import annotations

from glossary.tokens import QUOTES

_PAIRS = {"«": "»", "‹": "›", "“": "”", "„": "“", "‘": "’", "「": "」", "『": "』", "《": "》", "‟": "”", "‚": "‘"}


def balance_quotes(text: str, start: int, end: int) -> tuple[int, int, bool]:
    """Return the range with its quotation marks balanced, and whether it holds any.

    A mark that closes inside takes its opening one in, where that stands right before the range; a mark that opens
    inside takes the closing one that stands right after. Marks around the whole range stay outside. The range comes
    back empty where it would cross the border of a quotation.
    """
    inside = [text[at] for at in range(start, end) if text[at] in QUOTES and not _is_apostrophe(text, at)]
    if not inside:
        return start, end, False
    waiting: list[str] = []
    for letter in inside:
        if waiting and letter in (_PAIRS.get(waiting[-1], '"'), '"', "”", "“") and _closes(waiting[-1], letter):
            waiting.pop()
        elif letter in _PAIRS or (letter == '"' and not _opened_before(text, start)):
            waiting.append(letter)
        elif start > 0 and _closes(text[start - 1], letter):
            start -= 1
        else:
            return start, start, True
    for opened in reversed(waiting):
        if end < len(text) and _closes(opened, text[end]):
            end += 1
        elif opened == "“" and start > 0 and text[start - 1] == "„":
            start -= 1  # „…“: the mark that we took for an opening one closes
        else:
            return start, start, True
    return start, end, True


def _is_apostrophe(text: str, at: int) -> bool:
    """Say whether a single quotation mark joins two letters: «Кот-д’Ивуар»."""
    return text[at] in "‘’" and 0 < at < len(text) - 1 and text[at - 1].isalpha() and text[at + 1].isalpha()


def _closes(opened: str, letter: str) -> bool:
    if opened == '"':
        return letter == '"'
    return letter == _PAIRS.get(opened) or (opened == "„" and letter in "“”") or (opened == "“" and letter == "”")


def _opened_before(text: str, start: int) -> bool:
    return start > 0 and text[start - 1] == '"'
