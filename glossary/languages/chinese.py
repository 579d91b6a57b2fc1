"""Chinese terms in texts: exact strings without word borders, quotation marks transparent.

Simplified and traditional characters are one (OpenCC): a term in either is found in a text of either.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from opencc import OpenCC

from glossary.concepts import Kind, Term
from glossary.languages.base import Form, Found
from glossary.languages.quotes import balance_quotes
from glossary.tokens import QUOTES, Prepared, prepare

_SAME = str.maketrans({"•": "·", "・": "·", "‧": "·", "∙": "·", "･": "·", "(": "（", ")": "）", ",": "，"})


_NOT_PLAIN = re.compile("[^\u4e00-\u9fff]")
_HAN = ((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0x20000, 0x2A6DF))


@cache
def _simplified() -> dict[int, str]:
    """Return the simplified character of each that has one, by code point: OpenCC's table, read once.

    Character by character, each on a line of its own, so that no phrase changes what stands for one: the length of
    a text stays, and both sides of a comparison are folded alike.
    """
    letters = [chr(point) for first, last in _HAN for point in range(first, last + 1)]
    folded = OpenCC("t2s").convert("\n".join(letters)).split("\n")
    return {ord(one): other for one, other in zip(letters, folded, strict=True) if one != other and len(other) == 1}


def simplified(text: str) -> str:
    """Return a text with traditional characters made simplified, each by itself; the length stays.

    It is for comparing, not for reading: a character with two meanings (乾, 著) is folded to one.
    """
    return text.translate(_simplified())


class ChineseIndex:
    """The Chinese terms of a termbase, by first character and length.

    Traditional and simplified characters are compared as one, each place by place.
    """

    def __init__(self) -> None:
        self._forms: dict[str, tuple[Form, ...]] = {}
        self._lengths: dict[str, tuple[int, ...]] = {}

    def add(self, form: Form, text: str) -> None:
        """Enter a form under its characters; a single character is too much else to name a person."""
        if _NOT_PLAIN.search(text) is not None:
            text = "".join(c for c in prepare(text).text.translate(_SAME) if c not in QUOTES and not c.isspace())
        folded = simplified(text)
        key = text if folded == text else folded
        if not key or (len(key) == 1 and form.concept.kind is Kind.PERSON):
            return
        known = self._forms.get(key)
        self._forms[key] = (form,) if known is None else (*known, form)
        if known is None:
            lengths = self._lengths.get(key[0], ())
            if len(key) not in lengths:
                self._lengths[key[0]] = tuple(sorted((*lengths, len(key))))

    def find(self, prepared: Prepared, *, loose: bool = False) -> list[Found]:  # noqa: ARG002 - nothing is loose
        """Return all places of all forms (see `LanguageIndex`)."""
        whole = simplified(prepared.text).translate(_SAME)
        at = [i for i, c in enumerate(whole) if c not in QUOTES and not _breaks_nothing(whole, i)]
        letters = "".join(whole[i] for i in at)
        found: list[Found] = []
        for start, letter in enumerate(letters):
            for length in self._lengths.get(letter, ()):
                if start + length > len(letters):
                    break
                forms = self._forms.get(letters[start : start + length])
                if forms is None:
                    continue
                first, end = at[start], at[start + length - 1] + 1
                if not _borders_fit(whole, first, end):
                    continue
                balanced = balance_quotes(prepared.text, first, end)
                if balanced[0] < balanced[1]:
                    first, end = balanced[:2]
                for form in forms:
                    found.append(Found(first, end, form, (), form.why or "exact"))
        return found


def _breaks_nothing(text: str, at: int) -> bool:
    """Say whether a space stands between two Chinese characters, where it means nothing."""
    if not text[at].isspace() or text[at] in "\n\r":
        return False
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    return bool(before and after) and not (before.isascii() and after.isascii())


def _borders_fit(text: str, start: int, end: int) -> bool:
    """Say whether no Latin word or number at the edge is cut out of a longer one."""
    before, after = text[start - 1 : start], text[end : end + 1]
    cut_before = before.isascii() and before.isalnum() and text[start].isascii() and text[start].isalnum()
    cut_after = after.isascii() and after.isalnum() and text[end - 1].isascii() and text[end - 1].isalnum()
    return not (cut_before or cut_after)


class Chinese:
    """The Chinese language, in simplified or traditional characters."""

    def index(self) -> ChineseIndex:
        """Return an empty index."""
        return ChineseIndex()

    def written(self, term: Term, suffixes: Sequence[str] = ()) -> str | None:  # noqa: ARG002 - no inflection
        """Return the term."""
        return term.text
