"""What the columns of a list are, kept under a name for the next list of the same kind."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping as Mapped
from dataclasses import asdict, dataclass, field
from pathlib import Path

from glossary.concepts import Enforce, Kind
from glossary.errors import GlossaryError
from glossary.exchange.columns import column_of, heading
from glossary.exchange.mapping import Mapping, Table, headed, place_of
from glossary.exchange.reading_rows import Rules
from glossary.exchange.splitting import SplitRules
from glossary.exchange.tables import Column
from glossary.exchange.xlsx import column_letters
from resources.messages import message
from workbench.paths import Paths
from workbench.writing import write_file

_FORMAT = 1


@dataclass(frozen=True, slots=True)
class Preset:
    """A mapping kept under a name: what the columns are, by their headings (or letters, where there is none)."""

    name: str
    columns: Mapped[str, str]
    rules: Rules = field(default_factory=Rules)

    def mapping(self, table: Table) -> Mapping | None:
        """Return the mapping for a table, None where the table has not all of its columns."""
        columns: list[Column | None] = [None] * table.width
        for where, name in self.columns.items():
            place = place_of(table, where)
            if place is None:
                return None
            columns[place] = column_of(name)
        return Mapping(tuple(columns))

    def fits_headings(self, table: Table) -> bool:
        """Say whether all columns of the preset are headings of a table: letters alone fit any table."""
        headings = {text.strip() for text in table.header if text.strip()}
        return headings.issuperset(self.columns)

    def fitted(self, table: Table) -> tuple[Table, Mapping] | None:
        """Return a table, with its first row as headings if need be, and the mapping for it; None if it cannot be."""
        for one in (table, headed(table)):
            mapping = self.mapping(one)
            if mapping is not None:
                return one, mapping
        return None


def preset_for(table: Table, paths: Paths) -> tuple[Preset, Table, Mapping] | None:
    """Return the preset whose headings a table has, the one with most of them, and the mapping by it."""
    found: list[tuple[Preset, Table, Mapping]] = []
    for preset in list_presets(paths):
        for one in (table, headed(table)):
            mapping = preset.mapping(one) if preset.fits_headings(one) else None
            if mapping is not None:
                found.append((preset, one, mapping))
                break
    return max(found, key=lambda one: len(one[0].columns), default=None)


def list_presets(paths: Paths) -> list[Preset]:
    """Return the presets, by name; a file that is none is passed over."""
    folder = _folder(paths)
    found = []
    for path in sorted(folder.glob("*.json")) if folder.is_dir() else ():
        try:
            found.append(_read(path))
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            continue
    return found


def load_preset(name: str, paths: Paths) -> Preset:
    """Return a preset by its name. Raises GlossaryError where there is none."""
    for preset in list_presets(paths):
        if preset.name == name:
            return preset
    raise GlossaryError(message("exchange.no_preset", preset=name))


def keep_preset(name: str, table: Table, mapping: Mapping, rules: Rules, paths: Paths) -> Preset:
    """Keep a mapping under a name, in place of one of that name. Raises GlossaryError, InputError."""
    columns = {
        table.header[place].strip() or column_letters(place): heading(column)
        for place, column in enumerate(mapping.columns)
        if column is not None
    }
    preset = Preset(_checked(name), columns, rules)
    _write(preset, paths)
    return preset


def rename_preset(name: str, new: str, paths: Paths) -> Preset:
    """Give a preset another name. Raises GlossaryError for a name that is none, or that another preset has."""
    preset = load_preset(name, paths)
    new = _checked(new)
    if new == name:
        return preset
    if any(one.name == new for one in list_presets(paths)):
        raise GlossaryError(message("exchange.preset_exists", preset=new))
    renamed = Preset(new, preset.columns, preset.rules)
    _write(renamed, paths)
    remove_preset(name, paths)
    return renamed


def remove_preset(name: str, paths: Paths) -> None:
    """Remove a preset. Raises GlossaryError where there is none of that name."""
    load_preset(name, paths)
    (_folder(paths) / f"{name}.json").unlink()


def _checked(name: str) -> str:
    name = name.strip()
    if not re.fullmatch(r"\w[\w -]{0,60}", name):
        raise GlossaryError(message("exchange.preset_name", preset=name))
    return name


def _folder(paths: Paths) -> Path:
    return paths.config / "import"


def _write(preset: Preset, paths: Paths) -> None:
    _folder(paths).mkdir(parents=True, exist_ok=True)
    content = {
        "format": _FORMAT,
        "name": preset.name,
        "columns": dict(preset.columns),
        "rules": asdict(preset.rules),
    }
    data = json.dumps(content, ensure_ascii=False, indent=2).encode()
    write_file(_folder(paths) / f"{preset.name}.json", data + b"\n")


def _read(path: Path) -> Preset:
    content = json.loads(path.read_text(encoding="utf-8"))
    if content["format"] != _FORMAT:
        raise ValueError(content["format"])
    rules = content["rules"]
    columns = {str(where): str(name) for where, name in content["columns"].items()}
    if any(column_of(name) is None for name in columns.values()):
        raise ValueError(path.name)
    return Preset(
        path.stem,
        columns,
        Rules(
            SplitRules(**{key: bool(value) for key, value in rules["split"].items()}),
            bool(rules["swap"]),
            Kind(rules["kind"]),
            Enforce(rules["enforce"]),
            str(rules["source"]),
        ),
    )
