"""What the user prefers: one typed dataclass, one JSON file, one list of upgrades.

When adding a preference: give it a field with a default in :class:`Preferences` and, where its type is not one of
those in ``_READERS``, a reader. When renaming one: add a function to ``UPGRADES``; the file's ``version`` says which
of them it has been through.
"""

from __future__ import annotations

import getpass
import json
import os
import types
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from resources.messages import LANGUAGES, Message, message
from workbench.paths import Paths

FILE_NAME = "preferences.json"
RECENT_KEPT = 8
TEXT_POINTS = (8, 32)
"""Smallest and largest size of the text in the table, in points."""


class Theme(StrEnum):
    """Colours of the window; *system* follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Preferences:
    """The user's preferences.

    ``interface_language`` is empty for the system's; sizes are points; ``recent`` and ``last_project`` are paths,
    newest first; ``panels`` names the visible side panels; ``places`` are the segment ids where recent projects were
    left, by path; ``author_name`` is the name under which changes of glossaries are recorded, empty for the one that
    the system knows the user by; ``completion`` says whether what may follow is shown as one types; ``paid_work``
    that models are advised for work that is paid; ``unknown`` keeps what a newer version has written. ``notice`` says
    what could not be read and is not saved.
    """

    interface_language: str = ""
    theme: Theme = Theme.SYSTEM
    text_points: int = 12
    interface_points: int = 10
    recent: tuple[str, ...] = ()
    last_project: str = ""
    panels: tuple[str, ...] = ("terms", "candidates", "findings")
    places: Mapping[str, int] = field(default_factory=lambda: types.MappingProxyType({}))
    author_name: str = ""
    completion: bool = True
    paid_work: bool = True
    unknown: Mapping[str, Any] = field(default_factory=lambda: types.MappingProxyType({}))
    notice: Message | None = None

    @property
    def author(self) -> str:
        """The name under which changes are recorded."""
        return self.author_name or login_name()

    def left(self, project: Path, segment: int) -> Preferences:
        """Return the preferences after a project was left at a segment; only recent projects are remembered."""
        places = {one: place for one, place in self.places.items() if one in self.recent}
        return replace(self, places=types.MappingProxyType({**places, str(project): segment}))

    def opened(self, project: Path) -> Preferences:
        """Return the preferences after a project was opened."""
        path = str(project)
        recent = (path, *(one for one in self.recent if one != path))[:RECENT_KEPT]
        return replace(self, recent=recent, last_project=path)

    def forgotten(self, project: Path) -> Preferences:
        """Return the preferences without a project that is no longer there."""
        path = str(project)
        last = "" if self.last_project == path else self.last_project
        return replace(self, recent=tuple(one for one in self.recent if one != path), last_project=last)


def login_name() -> str:
    """Return the name that the system knows the user by, empty where it knows none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _language(value: object) -> str | None:
    return value if value in ("", *LANGUAGES) and isinstance(value, str) else None


def _theme(value: object) -> Theme | None:
    return Theme(value) if isinstance(value, str) and value in tuple(Theme) else None


def _flag(value: object) -> bool | None:
    return value if isinstance(value, bool) else None


def _points(value: object) -> int | None:
    low, high = TEXT_POINTS
    return value if isinstance(value, int) and not isinstance(value, bool) and low <= value <= high else None


def _texts(value: object) -> tuple[str, ...] | None:
    return tuple(value) if isinstance(value, list) and all(isinstance(one, str) for one in value) else None


def _places(value: object) -> Mapping[str, int] | None:
    if not isinstance(value, dict):
        return None
    kept = {path: place for path, place in value.items() if isinstance(place, int) and not isinstance(place, bool)}
    return types.MappingProxyType(kept)


_READERS: dict[str, Callable[[object], Any]] = {
    "interface_language": _language,
    "theme": _theme,
    "text_points": _points,
    "interface_points": _points,
    "recent": _texts,
    "last_project": _text,
    "places": _places,
    "panels": _texts,
    "author_name": _text,
    "completion": _flag,
    "paid_work": _flag,
}
"""One reader a field; it returns None for a value that cannot be used, and the default stands."""

UPGRADES: tuple[Callable[[dict[str, Any]], dict[str, Any]], ...] = ()
"""Renames and changes of meaning, oldest first; each takes the file's object and returns it upgraded."""


def preferences_path(paths: Paths) -> Path:
    """Return where the preferences are kept."""
    return paths.config / FILE_NAME


def load_preferences(paths: Paths) -> Preferences:
    """Read the preferences; ``notice`` says what could not be read.

    A file that is no JSON object is set aside under another name, never overwritten; the defaults then hold. A
    single value that cannot be used is replaced by its default.
    """
    path = preferences_path(paths)
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        return Preferences()
    except OSError as error:
        reason = error.strerror or str(error)
        return Preferences(notice=message("ui.preferences.unreadable", path=str(path), reason=reason))
    try:
        values = json.loads(raw)
        if not isinstance(values, dict):
            raise ValueError("not an object")
    except (ValueError, RecursionError):
        aside = _set_aside(path)
        return Preferences(notice=message("ui.preferences.broken", path=str(path), aside=str(aside)))
    return from_values(values)


def from_values(values: dict[str, Any]) -> Preferences:
    """Make preferences of the file's object, through the upgrades that it has not seen."""
    version = values.pop("version", 0)
    for upgrade in UPGRADES[version if isinstance(version, int) and version >= 0 else 0 :]:
        values = upgrade(values)
    known = {name: reader(values.pop(name, None)) for name, reader in _READERS.items()}
    kept = {name: value for name, value in known.items() if value is not None}
    return Preferences(**kept, unknown=types.MappingProxyType(values))


def save_preferences(paths: Paths, preferences: Preferences) -> None:
    """Write the preferences beside the old file, then replace it. Raises OSError."""
    path = preferences_path(paths)
    values: dict[str, Any] = dict(preferences.unknown)
    for one in fields(preferences):
        if one.name not in ("unknown", "notice"):
            value = getattr(preferences, one.name)
            values[one.name] = dict(value) if isinstance(value, Mapping) else value
    values["version"] = len(UPGRADES)
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        beside.write_text(json.dumps(values, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def _set_aside(path: Path) -> Path:
    """Give a file a name that is free, ``preferences.broken-1.json``, and return it."""
    number = 1
    while (aside := path.with_name(f"{path.stem}.broken-{number}{path.suffix}")).exists():
        number += 1
    path.replace(aside)
    return aside
