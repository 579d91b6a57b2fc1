"""The import of terms as a conversation: look at a file, agree what its columns are, see what would happen, do it.

:func:`inspect` reads a file and proposes a mapping; :func:`plan` compares every row with the glossary; :func:`apply`
takes the rows that were accepted, as one change that can be undone, or nothing at all.
"""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from glossary.concepts import Concept
from glossary.errors import GlossaryError
from glossary.exchange.base import EVERY, Tick, no_tick, read_bytes
from glossary.exchange.columns import Field, column_of
from glossary.exchange.csv import TABS, parse_rows
from glossary.exchange.ids import free_id
from glossary.exchange.mapping import Mapping as ColumnMapping
from glossary.exchange.mapping import Table, checked, headed, mapping_from, place_of, propose, table_of
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
from glossary.exchange.xlsx import Sheet, concepts_of, is_filled, read_sheets
from glossary.history import What
from glossary.store import SUFFIX, GlossaryStore, ImportReport
from resources.messages import Message, message
from workbench.formats.encodings import decode
from workbench.paths import Paths
from workbench.services.glossaries import load_concepts
from workbench.services.import_presets import Preset, keep_preset, preset_for

WORKBOOK = ".xlsx"


@dataclass(frozen=True, slots=True)
class Inspected:
    """What a file is: a list with a proposed mapping, or (``table`` None) concepts that name themselves.

    ``rules`` say how its rows are read; ``sheet`` and ``sheets`` are of a workbook, ``headings`` is the number of the
    row of headings where a person named it.
    """

    path: Path
    table: Table | None = None
    mapping: ColumnMapping | None = None
    concepts: tuple[Concept, ...] = ()
    warnings: tuple[Message, ...] = ()
    ignored: tuple[str, ...] = ()
    preset: str = ""
    rules: Rules = field(default_factory=Rules)
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    headings: int | None = None

    def preview(self, rows: int = 20) -> tuple[tuple[int, tuple[str, ...]], ...]:
        """Return the first rows of a list with their numbers."""
        return self.table.rows[:rows] if self.table is not None else ()


@dataclass(frozen=True, slots=True)
class Applied(ImportReport):
    """What an import did, and the concepts before and after it by id (None where there was none)."""

    before: Mapping[str, Concept | None] = field(default_factory=dict)
    after: Mapping[str, Concept | None] = field(default_factory=dict)


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
    table, chosen, warnings = _table(path, sheet, headings, tick)
    if not table.rows:
        raise GlossaryError(message("glossary.empty", path=str(path)))
    seen = Inspected(path, table, None, (), warnings, (), "", Rules(), table.sheet, table.sheets, headings)
    if headings is None and _is_ours(table):
        imported = exchange.read(path, tick) if chosen is None else concepts_of(chosen, path, tick)
        return replace(seen, table=None, concepts=imported.concepts, ignored=imported.ignored)
    found = preset_for(table, paths) if paths is not None else None
    if found is not None:
        preset, table, mapping = found
        return replace(seen, table=table, mapping=mapping, preset=preset.name, rules=preset.rules)
    proposal = propose(table)
    return replace(seen, mapping=proposal.mapping, warnings=(*warnings, *proposal.warnings))


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
    """Return a file with the columns and rules of a preset. Raises GlossaryError where it has not the columns."""
    if inspected.table is None:
        raise GlossaryError(message("exchange.nothing_to_map", path=str(inspected.path)))
    fitted = preset.fitted(inspected.table)
    if fitted is None:
        raise GlossaryError(message("exchange.preset_does_not_fit", preset=preset.name, path=str(inspected.path)))
    table, mapping = fitted
    return replace(inspected, table=table, mapping=mapping, preset=preset.name, rules=preset.rules)


def save_preset(name: str, inspected: Inspected, paths: Paths) -> Preset:
    """Keep the columns and rules of a list under a name. Raises GlossaryError, InputError."""
    if inspected.table is None or inspected.mapping is None:
        raise GlossaryError(message("exchange.nothing_to_map", path=str(inspected.path)))
    return keep_preset(name, inspected.table, inspected.mapping, inspected.rules, paths)


def plan(files: Sequence[Inspected], store: GlossaryStore | None, tick: Tick = no_tick) -> ImportPlan:
    """Say of every row what its import would do; nothing is changed. ``store`` is None for a glossary yet to be made.

    Several lists are joined with each other too, each read by its own rules. Raises GlossaryError for a mapping that
    cannot be, and for files of which some name their concepts and others do not.
    """
    warnings = tuple(warning for one in files for warning in one.warnings)
    tables = []
    for one in files:
        if one.table is None or one.mapping is None:
            if len(files) > 1:
                raise GlossaryError(message("exchange.one_at_a_time", path=str(one.path)))
        else:
            tables.append((one.table, checked(one.mapping, one.table), one.rules))
    known = store.concepts() if store is not None else []
    revision = store.revision() if store is not None else 0
    if tables:
        return replace(plan_tables(tables, known, revision, tick), warnings=warnings)
    made = plan_concepts(files[0].concepts, known, revision, tick, files[0].ignored)
    return replace(made, warnings=warnings)


def apply(
    plan: ImportPlan,
    store: GlossaryStore,
    acceptance: Acceptance | None = None,
    tick: Tick = no_tick,
    *,
    author: str = "",
) -> Applied:
    """Take the accepted rows of a plan as one change that can be undone.

    What ``tick`` raises at any time, also while the file is written, leaves the glossary as it was. Raises
    GlossaryError where the glossary is no longer as it was when the plan was made.
    """
    if store.revision() != plan.revision:
        raise GlossaryError(message("exchange.plan_is_old"))
    acceptance = acceptance or Acceptance()
    total = 3 * len(plan.rows)
    before = {concept.id: concept for concept in store.concepts()}
    wanted: dict[str, Concept] = {}
    taken = ChainMap[str, Concept](wanted, before)
    for number, row in enumerate(plan.rows):
        if number % EVERY == 0:
            tick(number, total)
        if row.concept is None or not acceptance.takes(row):
            continue
        current = wanted.get(row.target) or before.get(row.target)
        if row.kind is RowClass.CONFLICTING and acceptance.conflict is Conflict.SEPARATE:
            concept = replace(row.concept, id=free_id(row.concept.id, taken))
        elif current is None or row.replaces:
            concept = row.concept if row.concept.id == row.target else replace(row.concept, id=row.target)
        else:
            concept = merged(current, row.concept)
        wanted[concept.id] = concept
    changes: dict[str, Concept | None] = {one: concept for one, concept in wanted.items() if before.get(one) != concept}
    done = len(plan.rows)

    def each() -> None:
        nonlocal done
        done += 1
        if done % EVERY == 0:
            tick(min(done, total), total)

    tick(done, total)
    if changes:
        store.change_concepts(changes, What.IMPORTED, author=author, each=each)
    added = tuple(one for one in changes if one not in before)
    changed = tuple(one for one in changes if one in before)
    unchanged = tuple(one for one in wanted if one not in changes)
    return Applied(added, changed, unchanged, {one: before.get(one) for one in changes}, changes)


# Files.


def _table(path: Path, sheet: str, headings: int | None, tick: Tick) -> tuple[Table, Sheet | None, tuple[Message, ...]]:
    if path.suffix.lower() == WORKBOOK:
        return _from_workbook(path, sheet, headings, tick)
    decoded = decode(read_bytes(path), str(path))
    warnings: tuple[Message, ...] = ()
    if not decoded.encoding.startswith("utf"):
        warnings = (message("exchange.decoded", path=path.name, encoding=decoded.encoding),)
    rows = parse_rows(decoded.text.encode(), str(path), tabs=path.suffix.lower() in TABS, guess=True)
    return table_of(str(path), rows, headings=headings), None, warnings


def _from_workbook(
    path: Path, sheet: str, headings: int | None, tick: Tick
) -> tuple[Table, Sheet | None, tuple[Message, ...]]:
    sheets = read_sheets(path, tick)
    names = [one.name for one in sheets]
    if sheet and sheet not in names:
        raise GlossaryError(message("exchange.no_sheet", path=str(path), sheet=sheet, known=", ".join(names)))
    filled = [one for one in sheets if is_filled(one)]
    chosen = next((one for one in sheets if one.name == sheet), None) or (filled[0] if filled else Sheet("", []))
    warnings: tuple[Message, ...] = ()
    others = [one.name for one in filled if one.name != chosen.name]
    if others and not sheet:
        warnings = (message("exchange.other_sheets", sheet=chosen.name, others=", ".join(others)),)
    table = table_of(str(path), chosen.rows, sheet=chosen.name, sheets=names, headings=headings)
    formulas = frozenset((row, column - 1) for row, column in chosen.formulas)
    return replace(table, formulas=formulas), chosen, warnings


def _is_ours(table: Table) -> bool:
    """Say whether a table is one that Egiz wrote: it names its concepts, and every heading is one of ours."""
    columns = [column_of(text) for text in table.header]
    return Field.ID in columns and "concept_id" in table.header and None not in columns
