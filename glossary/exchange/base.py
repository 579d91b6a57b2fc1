"""What every kind of glossary file shares: what was read, how far reading is, how a file is replaced whole."""

from __future__ import annotations

import gc
import os
import re
import secrets
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from glossary.concepts import Concept
from glossary.errors import GlossaryError
from resources.messages import message

Tick = Callable[[int, int], None]
"""Called now and then with how much is done, of how much (0: unknown); what it raises ends the work."""

EVERY = 500
"""Rows or concepts between two calls of a tick."""

MOST_IN_CELL = 32_767
"""Characters that a cell of a workbook can hold (UTF-16 units; Excel's limits); more is no cell of any list."""

MOST_COLUMNS = 1_000

_SURROGATE = re.compile("[\ud800-\udfff]")
_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Imported:
    """What a file held. ``ignored`` names what meant nothing here: headings of columns, elements, languages."""

    concepts: tuple[Concept, ...]
    ignored: tuple[str, ...] = ()


@contextmanager
def collecting_later() -> Iterator[None]:
    """Make many objects that all stay without the collector looking them through again and again."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def no_tick(_done: int, _total: int) -> None:
    """Tell nobody."""


def counted(concepts: Iterable[Concept], total: int, tick: Tick) -> Iterator[Concept]:
    """Yield concepts and tell how many have gone by."""
    for number, concept in enumerate(concepts):
        if number % EVERY == 0:
            tick(number, total)
        yield concept
    tick(total, total)


def read_bytes(path: Path) -> bytes:
    """Return a file's bytes. Raises GlossaryError."""
    try:
        if path.exists() and not (path.is_file() or path.is_dir()):
            raise GlossaryError(message("glossary.not_a_file", path=str(path)))
        return path.read_bytes()
    except OSError as error:
        raise unreadable(path, error) from error


def unreadable(path: Path, error: OSError) -> GlossaryError:
    """Return the refusal of a file that cannot be read."""
    return GlossaryError(message("glossary.unreadable", path=str(path), error=error.strerror or str(error)))


def replace_file(path: Path, write: Callable[[Path], object]) -> None:
    """Let ``write`` fill a file beside, then put it in place of the old one. Raises GlossaryError, changing nothing."""
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.new")
    try:
        write(beside)
        os.replace(beside, path)  # noqa: PTH105 - Path.replace does the same; this says what matters
    except OSError as error:
        reason = error.strerror or str(error)
        raise GlossaryError(message("glossary.unwritable", path=str(path), error=reason)) from error
    finally:
        beside.unlink(missing_ok=True)


def check_text(text: str, concept: str) -> None:
    """Refuse half a surrogate pair, which no file of text can hold. Raises GlossaryError naming the concept."""
    if _SURROGATE.search(text):
        raise GlossaryError(message("exchange.half_character", concept=concept))


def check_xml_text(text: str, concept: str) -> None:
    """Refuse characters that XML 1.0 forbids (section 2.2, Char). Raises GlossaryError naming the concept."""
    found = _NOT_IN_XML.search(text)
    if found:
        raise GlossaryError(message("exchange.control_character", concept=concept, character=f"U+{ord(found[0]):04X}"))
