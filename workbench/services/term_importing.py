"""The import of terms as a conversation: look at a file, agree what its columns are, see what would happen, do it.

:func:`inspect` reads a file and proposes a mapping; :func:`plan` compares every row with the glossary; :func:`apply`
takes the rows that were accepted, as one change that can be undone, or nothing at all.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from glossary.concepts import Concept, Enforce, Kind
from glossary.errors import GlossaryError
from glossary.exchange.base import EVERY, Tick, no_tick, read_bytes
from glossary.exchange.columns import Field, column_of, heading
from glossary.exchange.csv import TABS, parse_rows
from glossary.exchange.ids import free_id
from glossary.exchange.mapping import Mapping, Table, checked, headed, mapping_from, place_of, propose, table_of
from glossary.exchange.planning import (
    Acceptance,
    Conflict,
    ImportPlan,
    RowClass,
    merged,
    plan_concepts,
    plan_tables,
)
from glossary.exchange.reading_rows import Rules
from glossary.exchange.registry import exchange_for
from glossary.exchange.splitting import SplitRules
from glossary.exchange.xlsx import Sheet, column_letters, read_sheets
from glossary.history import What
from glossary.store import SUFFIX, GlossaryStore, ImportReport
from resources.messages import Message, message
from workbench.formats.encodings import decode
from workbench.paths import Paths
from workbench.services.glossaries import load_concepts
from workbench.writing import write_file

_FORMAT = 1


@dataclass(frozen=True, slots=True)
class Inspected:
    """What a file is: a list with a proposed mapping, or (``table`` None) concepts that name themselves."""

    path: Path
    table: Table | None = None
    mapping: Mapping | None = None
    concepts: tuple[Concept, ...] = ()
    warnings: tuple[Message, ...] = ()
    ignored: tuple[str, ...] = ()
    preset: str = ""

    def preview(self, rows: int = 20) -> tuple[tuple[int, tuple[str, ...]], ...]:
        """Return the first rows of a list with their numbers."""
        return self.table.rows[:rows] if self.table is not None else ()


@dataclass(frozen=True, slots=True)
class Preset:
    """A mapping kept under a name: what the columns are, by their headings (or letters, where there is none)."""

    name: str
    columns: dict[str, str]
    rules: Rules = field(default_factory=Rules)

    def mapping(self, table: Table) -> Mapping | None:
        """Return the mapping for a table, None where the table has not all of its columns."""
        columns: list[Any] = [None] * table.width
        for where, name in self.columns.items():
            place = place_of(table, where)
            if place is None:
                return None
            columns[place] = column_of(name)
        return Mapping(tuple(columns))


def inspect(
    path: Path,
    paths: Paths | None = None,
    *,
    sheet: str = "",
    headings: int | None = None,
    tick: Tick = no_tick,
) -> Inspected:
    """Read a file and propose what its columns are; a preset whose headings fit goes before a proposal.

    ``sheet`` names one of a workbook's sheets, else it is the first that holds something; ``headings`` is the number
    of the row of headings where it is known, 0 for a list without. Raises GlossaryError, FormatError for a text that
    cannot be decoded, StorageError.
    """
    if path.suffix.lower() == SUFFIX:
        return Inspected(path, concepts=load_concepts(path).concepts)
    exchange = exchange_for(path)
    if not exchange.table:
        imported = exchange.read(path, tick)
        return Inspected(path, concepts=imported.concepts, ignored=imported.ignored)
    table, warnings = _table(path, sheet, headings, tick)
    if not table.rows:
        raise GlossaryError(message("glossary.empty", path=str(path)))
    if _is_ours(table):
        imported = exchange.read(path, tick)
        return Inspected(path, concepts=imported.concepts, ignored=imported.ignored)
    for preset in list_presets(paths) if paths is not None else ():
        for one in (table, headed(table)):
            mapping = preset.mapping(one) if _by_headings(preset, one) else None
            if mapping is not None:
                return Inspected(path, one, mapping, (), warnings, preset=preset.name)
    proposal = propose(table)
    return Inspected(path, table, proposal.mapping, (), (*warnings, *proposal.warnings))


def with_mapping(inspected: Inspected, text: str) -> Inspected:
    """Return a file with a mapping as it is typed: ``kk=A,en=B``, by letters or headings. Raises GlossaryError.

    A list whose headings were not known has its first row as headings where the mapping names one of them.
    """
    table = inspected.table
    if table is None:
        raise GlossaryError(message("exchange.nothing_to_map", path=str(inspected.path)))
    named = [pair.partition("=")[2].strip() for pair in text.split(",")]
    if any(place_of(table, where) is None for where in named):
        table = headed(table)
    return replace(inspected, table=table, mapping=mapping_from(table, text), preset="", warnings=())


def with_preset(inspected: Inspected, preset: Preset) -> Inspected:
    """Return a file with the mapping of a preset. Raises GlossaryError where the file has not its columns."""
    if inspected.table is None:
        raise GlossaryError(message("exchange.nothing_to_map", path=str(inspected.path)))
    for table in (inspected.table, headed(inspected.table)):
        mapping = preset.mapping(table)
        if mapping is not None:
            return replace(inspected, table=table, mapping=mapping, preset=preset.name)
    raise GlossaryError(message("exchange.preset_does_not_fit", preset=preset.name, path=str(inspected.path)))


def plan(
    files: Sequence[Inspected], store: GlossaryStore | None, rules: Rules | None = None, tick: Tick = no_tick
) -> ImportPlan:
    """Say of every row what its import would do; nothing is changed. ``store`` is None for a glossary yet to be made.

    Several lists are joined with each other too. Raises GlossaryError for a mapping that cannot be, and for files of
    which some name their concepts and others do not.
    """
    known = store.concepts() if store is not None else []
    revision = store.revision() if store is not None else 0
    warnings = tuple(warning for one in files for warning in one.warnings)
    if len(files) == 1 and files[0].table is None:
        made = plan_concepts(files[0].concepts, known, revision, tick, files[0].ignored)
        return replace(made, warnings=warnings)
    tables = []
    for one in files:
        if one.table is None or one.mapping is None:
            raise GlossaryError(message("exchange.one_at_a_time", path=str(one.path)))
        tables.append((one.table, checked(one.mapping, one.table)))
    return replace(plan_tables(tables, known, revision, rules or Rules(), tick), warnings=warnings)


def apply(
    plan: ImportPlan,
    store: GlossaryStore,
    acceptance: Acceptance | None = None,
    tick: Tick = no_tick,
    *,
    author: str = "",
) -> ImportReport:
    """Take the accepted rows of a plan as one change that can be undone.

    What ``tick`` raises before the change begins leaves the glossary as it was. Raises GlossaryError where the glossary
    is no longer as it was when the plan was made.
    """
    if store.revision() != plan.revision:
        raise GlossaryError(message("exchange.plan_is_old"))
    acceptance = acceptance or Acceptance()
    before = {concept.id: concept for concept in store.concepts()}
    wanted: dict[str, Concept] = {}
    for number, row in enumerate(plan.rows):
        if number % EVERY == 0:
            tick(number, len(plan.rows))
        if row.concept is None or not acceptance.takes(row):
            continue
        current = wanted.get(row.target) or before.get(row.target)
        if row.kind is RowClass.CONFLICTING and acceptance.conflict is Conflict.SEPARATE:
            taken = before.keys() | wanted.keys()
            concept = replace(row.concept, id=free_id(row.concept.id, taken))
        elif current is None or row.replaces:
            concept = row.concept if row.concept.id == row.target else replace(row.concept, id=row.target)
        else:
            concept = merged(current, row.concept)
        wanted[concept.id] = concept
    changes: dict[str, Concept | None] = {one: concept for one, concept in wanted.items() if before.get(one) != concept}
    tick(len(plan.rows), len(plan.rows))
    if changes:
        store.change_concepts(changes, What.IMPORTED, author=author)
    added = tuple(one for one in changes if one not in before)
    changed = tuple(one for one in changes if one in before)
    return ImportReport(added, changed, tuple(one for one in wanted if one not in changes))


# Presets.


def list_presets(paths: Paths) -> list[Preset]:
    """Return the presets, by name; a file that is none is passed over."""
    folder = _folder(paths)
    found = []
    for path in sorted(folder.glob("*.json")) if folder.is_dir() else ():
        try:
            found.append(_read_preset(path))
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            continue
    return found


def load_preset(name: str, paths: Paths) -> Preset:
    """Return a preset by its name. Raises GlossaryError where there is none."""
    for preset in list_presets(paths):
        if preset.name == name:
            return preset
    raise GlossaryError(message("exchange.no_preset", preset=name))


def save_preset(name: str, inspected: Inspected, rules: Rules, paths: Paths) -> Preset:
    """Keep the mapping of a list under a name, in place of one of that name. Raises GlossaryError, InputError."""
    if not re.fullmatch(r"\w[\w -]{0,60}", name):
        raise GlossaryError(message("exchange.preset_name", preset=name))
    if inspected.table is None or inspected.mapping is None:
        raise GlossaryError(message("exchange.nothing_to_map", path=str(inspected.path)))
    columns = {
        inspected.table.header[place].strip() or column_letters(place): heading(column)
        for place, column in enumerate(inspected.mapping.columns)
        if column is not None
    }
    preset = Preset(name, columns, rules)
    _folder(paths).mkdir(parents=True, exist_ok=True)
    content = {"format": _FORMAT, "name": name, "columns": columns, "rules": asdict(rules)}
    data = json.dumps(content, ensure_ascii=False, indent=2).encode()
    write_file(_folder(paths) / f"{name}.json", data + b"\n")
    return preset


def remove_preset(name: str, paths: Paths) -> None:
    """Remove a preset. Raises GlossaryError where there is none of that name."""
    load_preset(name, paths)
    (_folder(paths) / f"{name}.json").unlink()


def _folder(paths: Paths) -> Path:
    return paths.config / "import"


def _read_preset(path: Path) -> Preset:
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


def _by_headings(preset: Preset, table: Table) -> bool:
    """Say whether all columns of a preset are headings of a table: letters fit any table."""
    headings = {text.strip() for text in table.header if text.strip()}
    return headings.issuperset(preset.columns)


# Files.


def _table(path: Path, sheet: str, headings: int | None, tick: Tick) -> tuple[Table, tuple[Message, ...]]:
    if path.suffix.lower() == ".xlsx":
        return _from_workbook(path, sheet, headings, tick)
    decoded = decode(read_bytes(path), str(path))
    warnings: tuple[Message, ...] = ()
    if not decoded.encoding.startswith("utf"):
        warnings = (message("exchange.decoded", path=str(path), encoding=decoded.encoding),)
    rows = parse_rows(decoded.text.encode(), str(path), tabs=path.suffix.lower() in TABS, guess=True)
    return table_of(str(path), rows, headings=headings), warnings


def _from_workbook(path: Path, sheet: str, headings: int | None, tick: Tick) -> tuple[Table, tuple[Message, ...]]:
    sheets = read_sheets(path, tick)
    names = [one.name for one in sheets]
    if sheet and sheet not in names:
        raise GlossaryError(message("exchange.no_sheet", path=str(path), sheet=sheet, known=", ".join(names)))
    filled = [one for one in sheets if any(any(cell.strip() for cell in row) for row in one.rows)]
    chosen = next((one for one in sheets if one.name == sheet), None) or (filled[0] if filled else Sheet("", []))
    warnings: tuple[Message, ...] = ()
    others = [one.name for one in filled if one.name != chosen.name]
    if others and not sheet:
        warnings = (message("exchange.other_sheets", sheet=chosen.name, others=", ".join(others)),)
    table = table_of(str(path), chosen.rows, sheet=chosen.name, sheets=names, headings=headings)
    formulas = frozenset((row, column - 1) for row, column in chosen.formulas)
    return replace(table, formulas=formulas), warnings


def _is_ours(table: Table) -> bool:
    """Say whether a table is one that Egiz wrote: it names its concepts, and every heading is one of ours."""
    columns = [column_of(text) for text in table.header]
    return Field.ID in columns and "concept_id" in table.header and None not in columns
