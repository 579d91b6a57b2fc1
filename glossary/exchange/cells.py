"""The cells of a glossary table that hold several terms.

Terms are divided by ``|``. What sets a term apart from a plain one stands after it in square brackets, as in
``Орталық Комитеті [izafet=yes; head=Комитет]``. A backslash takes its meaning from ``\\ | [ ] ; =``; brackets that
hold nothing we know are part of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from glossary.concepts import Harmony, Status, Term, Verified

_DIVIDER = re.compile(r"((?:[^\\|]|\\.|\\$)*)(\||$)", re.DOTALL)
_ITEM = re.compile(r"^((?:[^\\\[]|\\.|\\$)*)\[((?:[^\\\]]|\\.)*)\]\s*$", re.DOTALL)
_PAIR = re.compile(r"((?:[^\\;]|\\.|\\$)*)(;|$)", re.DOTALL)
_ESCAPED = re.compile(r"\\([\\|\[\];=])")
_SPECIAL = re.compile(r"([\\|\[\];=])")

BOOLEANS = {"yes": True, "no": False, "true": True, "false": False, "1": True, "0": False}
_KEYS = ("status", "verified", "error", "note", "standalone", "harmony", "read_as", "izafet", "head", "px_stem")


def read_terms(cell: str, language: str, first: Status, others: Status) -> list[Term]:
    """Read the terms of a cell; the first and the others have a standing of their own unless they name one.

    Raises ValueError with the value that is none.
    """
    terms: list[Term] = []
    for item in divided(cell):
        status = others if terms else first
        terms.append(_read_term(item, language, status))
    return terms


def read_texts(cell: str) -> tuple[str, ...]:
    """Read a cell that holds plain texts divided by ``|``."""
    return tuple(unescape(item) for item in divided(cell))


def write_terms(terms: Iterable[Term], status: Status) -> str:
    """Write terms into one cell; what a term of this standing is anyway is not written."""
    return "|".join(_write_term(term, status) for term in terms)


def write_texts(texts: Sequence[str]) -> str:
    """Write plain texts into one cell."""
    return "|".join(escape(text) for text in texts)


def divided(cell: str) -> list[str]:
    """Divide a cell at its bars; empty pieces are no terms."""
    return [piece for piece in _pieces(_DIVIDER, cell) if piece]


def escape(text: str) -> str:
    """Make a text stand for itself in a cell."""
    return _SPECIAL.sub(r"\\\1", text)


def unescape(text: str) -> str:
    """Undo :func:`escape`; a backslash before anything else is a backslash."""
    return _ESCAPED.sub(r"\1", text)


def boolean(text: str) -> bool:
    """Read yes or no. Raises ValueError."""
    found = BOOLEANS.get(text.strip().casefold())
    if found is None:
        raise ValueError(text)
    return found


def _pieces(pattern: re.Pattern[str], text: str) -> list[str]:
    pieces = []
    place = 0
    while place <= len(text):
        found = pattern.match(text, place)
        if found is None:
            break
        pieces.append(found[1].strip())
        if not found[2]:
            break
        place = found.end()
    return pieces


def _read_term(item: str, language: str, status: Status) -> Term:
    plain = Term(language, unescape(item), status)
    found = _ITEM.match(item)
    if found is None or not found[1].strip():
        return plain
    values: dict[str, Any] = {}
    errors: list[str] = []
    for pair in _pieces(_PAIR, found[2]):
        key, equals, value = pair.partition("=")
        key, value = key.strip(), unescape(value.strip())
        if not equals or key not in _KEYS:
            return plain
        if key == "error":
            errors.append(value)
        elif key in ("standalone", "izafet"):
            values[key] = boolean(value)
        elif key in ("status", "verified", "harmony"):
            values[key] = {"status": Status, "verified": Verified, "harmony": Harmony}[key](value)
        else:
            values[key] = value
    return replace(plain, text=unescape(found[1].strip()), errors=tuple(errors), **values)


def _write_term(term: Term, status: Status) -> str:
    pairs: list[tuple[str, str]] = []
    if term.status is not status:
        pairs.append(("status", term.status.value))
    if term.verified is not Verified.NO:
        pairs.append(("verified", term.verified.value))
    pairs += [("error", error) for error in term.errors]
    if not term.standalone:
        pairs.append(("standalone", "no"))
    if term.izafet is not None:
        pairs.append(("izafet", "yes" if term.izafet else "no"))
    for key, value in (
        ("note", term.note),
        ("harmony", term.harmony.value if term.harmony else ""),
        ("read_as", term.read_as),
        ("head", term.head),
        ("px_stem", term.px_stem),
    ):
        if value:
            pairs.append((key, value))
    shown = "; ".join(f"{key}={escape(value)}" for key, value in pairs)
    return f"{escape(term.text)} [{shown}]" if shown else escape(term.text)
