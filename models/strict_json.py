"""Read a stranger's JSON strictly: bounded size, no repeated keys, no NaN, and the type that was asked for."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

MAX_BYTES = 256 * 1024


class MalformedError(ValueError):
    """The file is not what it should be; the text names the place and what was expected there, for a person."""


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise MalformedError("a key stands twice")
    return found


def _constant(name: str) -> float:
    raise MalformedError(f"{name} is not a number")


def read_json(path: Path) -> Fields:
    """Read a JSON object from a file of at most ``MAX_BYTES``. Raises MalformedError, and OSError where unreadable."""
    with path.open("rb") as file:
        data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise MalformedError(f"the file is larger than {MAX_BYTES // 1024} KiB")
    try:
        value = json.loads(data.decode("utf-8-sig"), object_pairs_hook=_pairs, parse_constant=_constant)
    except MalformedError:
        raise
    except RecursionError:
        raise MalformedError("it is nested too deeply") from None
    except ValueError as error:
        raise MalformedError(str(error)) from None
    return Fields(value, "")


class Fields:
    """A JSON object that is read key by key; :meth:`end` refuses a key that nobody asked for."""

    def __init__(self, value: object, place: str) -> None:
        if not isinstance(value, dict):
            raise MalformedError(f"{place or 'the file'}: an object was expected")
        self._values: Mapping[str, Any] = value
        self._place = place
        self._asked: set[str] = set()

    def _get(self, key: str, default: object) -> Any:  # noqa: ANN401 - narrowed by each caller
        self._asked.add(key)
        if key in self._values:
            return self._values[key]
        if default is None:
            raise self.wrong(key, "is missing")
        return default

    def wrong(self, key: str, problem: str) -> MalformedError:
        """Make the error for a key."""
        place = f"{self._place}.{key}" if self._place else key
        return MalformedError(f"{place[:100]}: {problem}")

    def keys(self) -> list[str]:
        """Return all keys, for an object whose keys are data; they count as asked for."""
        self._asked.update(self._values)
        return list(self._values)

    def text(self, key: str, default: str | None = None, *, pattern: str = "", longest: int = 500) -> str:
        """Return a text of at most ``longest`` code points without control characters."""
        value = self._get(key, default)
        if not isinstance(value, str) or len(value) > longest:
            raise self.wrong(key, f"a text of at most {longest} characters was expected")
        if any(ord(letter) < 32 or 0xD800 <= ord(letter) < 0xE000 or ord(letter) == 127 for letter in value):
            raise self.wrong(key, "a text without control characters was expected")
        if pattern and not re.fullmatch(pattern, value):
            raise self.wrong(key, "this is not written as it should be")
        return value

    def integer(self, key: str, default: int | None = None, *, least: int, most: int) -> int:
        """Return a whole number within bounds."""
        value = self._get(key, default)
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            raise self.wrong(key, f"a whole number from {least} to {most} was expected")
        return value

    def number(self, key: str, default: float | None = None, *, least: float, most: float) -> float:
        """Return a finite number within bounds."""
        value = self._get(key, default)
        fits = isinstance(value, int | float) and not isinstance(value, bool)
        if not fits or not math.isfinite(value) or not least <= value <= most:
            raise self.wrong(key, f"a number from {least:g} to {most:g} was expected")
        return float(value)

    def flag(self, key: str, default: bool | None = None) -> bool:
        """Return true or false."""
        value = self._get(key, default)
        if not isinstance(value, bool):
            raise self.wrong(key, "true or false was expected")
        return value

    def items(self, key: str, *, most: int, optional: bool = False) -> list[Any]:
        """Return a list of at most ``most`` members."""
        value = self._get(key, [] if optional else None)
        if not isinstance(value, list) or len(value) > most:
            raise self.wrong(key, f"a list of at most {most} was expected")
        return value

    def object(self, key: str, *, optional: bool = False) -> Fields:
        """Return an object within this one."""
        place = f"{self._place}.{key}" if self._place else key
        return Fields(self._get(key, {} if optional else None), place)

    def end(self) -> None:
        """Refuse a key that is not part of the format."""
        extra = sorted(set(self._values) - self._asked)
        if extra:
            raise self.wrong(extra[0], "this key is not known here")
