"""The fields of a concept or a term as keys and texts, for kinds of file that have no place of their own for them.

A fact is a field that is not as it is by default: ``standalone=no``, ``valid_from=2019-03``. A field with several
values gives several facts with one key. A relation is a JSON object. New fields are carried without a change here.
"""

from __future__ import annotations

import json
import types
import typing
from collections.abc import Collection, Iterable, Iterator
from dataclasses import MISSING, asdict, fields, is_dataclass
from enum import Enum
from typing import Any

BOOLEANS = {"yes": True, "no": False, "true": True, "false": False, "1": True, "0": False}


def boolean(text: str) -> bool:
    """Read yes or no. Raises ValueError."""
    found = BOOLEANS.get(text.strip().casefold())
    if found is None:
        raise ValueError(text)
    return found


def facts_of(value: Any, without: Collection[str]) -> Iterator[tuple[str, str]]:  # noqa: ANN401 - any dataclass
    """Yield the facts of a concept or a term, those of some fields left out."""
    kind: type[Any] = type(value)
    for name, default in _defaults(kind).items():
        if name in without:
            continue
        found = getattr(value, name)
        if found == default:
            continue
        for one in found if isinstance(found, tuple) else (found,):
            yield name, _text(one)


def read_facts(kind: type[Any], facts: Iterable[tuple[str, str]]) -> tuple[dict[str, Any], list[str]]:
    """Return the fields that facts name, and the keys that name none. Raises ValueError for a value that is none."""
    hints, defaults = _hints(kind), _defaults(kind)
    values: dict[str, Any] = {}
    unknown: list[str] = []
    for name, text in facts:
        if name not in defaults:
            unknown.append(name)
            continue
        hint = hints[name]
        if typing.get_origin(hint) is tuple:
            values[name] = (*values.get(name, ()), _value(typing.get_args(hint)[0], text))
        else:
            values[name] = _value(hint, text)
    return values, unknown


def _text(value: Any) -> str:  # noqa: ANN401
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Enum):
        return str(value.value)
    if is_dataclass(value) and not isinstance(value, type):
        filled = {name: found for name, found in asdict(value).items() if found != ""}
        return json.dumps(filled, ensure_ascii=False)
    return "" if value is None else str(value)


def _value(hint: Any, text: str) -> Any:  # noqa: ANN401
    if typing.get_origin(hint) in (types.UnionType, typing.Union):
        hint = next(one for one in typing.get_args(hint) if one is not type(None))
    if hint is bool:
        return boolean(text)
    if hint is str:
        return text
    if is_dataclass(hint):
        found = json.loads(text)
        if not isinstance(found, dict) or not all(isinstance(one, str) for one in found.values()):
            raise ValueError(text)
        names = _hints(typing.cast("type[Any]", hint))
        try:
            return hint(**{name: _value(names[name], one) for name, one in found.items()})  # type: ignore[operator]
        except (KeyError, TypeError) as error:
            raise ValueError(text) from error
    return hint(text)


_HINTS: dict[type[Any], dict[str, Any]] = {}
_DEFAULTS: dict[type[Any], dict[str, Any]] = {}


def _hints(kind: type[Any]) -> dict[str, Any]:
    if kind not in _HINTS:
        _HINTS[kind] = typing.get_type_hints(kind)
    return _HINTS[kind]


def _defaults(kind: type[Any]) -> dict[str, Any]:
    """Return the fields that may be left out, with what they are then."""
    if kind not in _DEFAULTS:
        _DEFAULTS[kind] = {
            one.name: one.default_factory() if one.default_factory is not MISSING else one.default
            for one in fields(kind)
            if one.default is not MISSING or one.default_factory is not MISSING
        }
    return _DEFAULTS[kind]
