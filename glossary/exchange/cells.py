"""The cells of a glossary table that hold several terms.

Terms are divided by ``|``. What sets a term apart from a plain one stands after it in square brackets, as in
``Орталық Комитеті [izafet=yes; head=Комитет]``. A backslash takes its meaning from ``\\ | [ ] ; =``; brackets that
hold nothing we know are part of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import fields, replace

from glossary.concepts import Relation, RelationKind, Status, Term
from glossary.exchange.facts import facts_of, read_facts

_DIVIDER = re.compile(r"((?:[^\\|]|\\.|\\$)*)(\||$)", re.DOTALL)
_ITEM = re.compile(r"^((?:[^\\\[]|\\.|\\$)*)\[((?:[^\\\]]|\\.)*)\]\s*$", re.DOTALL)
_PAIR = re.compile(r"((?:[^\\;]|\\.|\\$)*)(;|$)", re.DOTALL)
_ESCAPED = re.compile(r"\\([\\|\[\];=])")
_SPECIAL = re.compile(r"([\\|\[\];=])")

_ALIASES = {"error": "errors", "spelling": "variants", "profile": "profiles"}
_SHOWN = {field: alias for alias, field in _ALIASES.items()}
_FIRST = ("status", "verified", "errors", "standalone", "izafet", "note", "harmony", "read_as", "head", "px_stem")
_FIELDS = frozenset(field.name for field in fields(Term)) - {"language", "text"}


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


def write_terms(terms: Iterable[Term], status: Status, without: frozenset[str] = frozenset()) -> str:
    """Write terms into one cell; what a term of this standing is anyway is not written, nor fields left out."""
    left_out = without | {"status"}
    return "|".join(_write_term(term, status, left_out) for term in terms)


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


def read_relations(cell: str) -> tuple[Relation, ...]:
    """Read a cell of relations: ``TTL_SEC [holder-of; from=2021-12; to=2025]``. Raises ValueError."""
    relations = []
    for item in divided(cell):
        found = _ITEM.match(item)
        if found is None:
            raise ValueError(item)
        kind, *dates = _pieces(_PAIR, found[2])
        bounds = {}
        for date in dates:
            name, _, bound = date.partition("=")
            if name not in ("from", "to"):
                raise ValueError(item)
            bounds[f"valid_{name}"] = unescape(bound)
        relations.append(Relation(RelationKind(kind), unescape(found[1].strip()), **bounds))
    return tuple(relations)


def write_relations(relations: Iterable[Relation]) -> str:
    """Write relations into one cell."""
    items = []
    for one in relations:
        bounds = (("from", one.valid_from), ("to", one.valid_to))
        shown = "; ".join((one.kind.value, *(f"{name}={escape(bound)}" for name, bound in bounds if bound)))
        items.append(f"{escape(one.concept)} [{shown}]")
    return "|".join(items)


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
    pairs: list[tuple[str, str]] = []
    for pair in _pieces(_PAIR, found[2]):
        key, equals, value = pair.partition("=")
        name = _ALIASES.get(key.strip(), key.strip())
        if not equals or name not in _FIELDS:
            return plain
        pairs.append((name, unescape(value.strip())))
    values, _ = read_facts(Term, pairs)
    return replace(plain, text=unescape(found[1].strip()), **values)


def _write_term(term: Term, status: Status, without: frozenset[str]) -> str:
    pairs = [("status", term.status.value)] if term.status is not status else []
    pairs += sorted(facts_of(term, without), key=_place)
    if not pairs:
        return escape(term.text)
    shown = "; ".join(f"{_SHOWN.get(key, key)}={escape(value)}" for key, value in pairs)
    return f"{escape(term.text)} [{shown}]"


def _place(pair: tuple[str, str]) -> int:
    return _FIRST.index(pair[0]) if pair[0] in _FIRST else len(_FIRST)
