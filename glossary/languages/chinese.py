"""Chinese terms in texts: exact strings without word borders, quotation marks transparent."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from glossary.concepts import Kind, Term
from glossary.languages.base import Form, Found
from glossary.languages.quotes import balance_quotes
from glossary.tokens import QUOTES, Prepared, prepare

_SAME = str.maketrans({"•": "·", "・": "·", "‧": "·", "∙": "·", "･": "·", "(": "（", ")": "）", ",": "，"})


_NOT_PLAIN = re.compile("[^\u4e00-\u9fff]")


def _as_is(text: str) -> str:
    return text


class ChineseIndex:
    """The Chinese terms of a termbase, by first character and length.

    ``fold`` maps a text to the letters that are compared (simplified to simplified for now); it keeps the length.
    """

    def __init__(self, fold: Callable[[str], str] = _as_is) -> None:
        self._forms: dict[str, tuple[Form, ...]] = {}
        self._lengths: dict[str, tuple[int, ...]] = {}
        self._fold = fold

    def add(self, form: Form, text: str) -> None:
        """Enter a form under its characters; a single character is too much else to name a person."""
        if _NOT_PLAIN.search(text) is not None:
            text = "".join(c for c in prepare(text).text.translate(_SAME) if c not in QUOTES and not c.isspace())
        key = self._fold(text)
        if not key or (len(key) == 1 and form.concept.kind is Kind.PERSON):
            return
        known = self._forms.get(key)
        self._forms[key] = (form,) if known is None else (*known, form)
        if known is None:
            lengths = self._lengths.get(key[0], ())
            if len(key) not in lengths:
                self._lengths[key[0]] = tuple(sorted((*lengths, len(key))))

    def _key(self, text: str) -> str:
        return self._fold(text).translate(_SAME)

    def find(self, prepared: Prepared, *, loose: bool = False) -> list[Found]:  # noqa: ARG002 - nothing is loose
        """Return all places of all forms (see `LanguageIndex`)."""
        whole = self._key(prepared.text)
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
    """The Chinese language in simplified characters."""

    def index(self) -> ChineseIndex:
        """Return an empty index."""
        return ChineseIndex()

    def written(self, term: Term, suffixes: Sequence[str] = ()) -> str | None:  # noqa: ARG002 - no inflection
        """Return the term."""
        return term.text
