"""``egiz glossary import``: whole files as they are, or somebody's list row by row."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import click
from click.core import ParameterSource

from glossary.concepts import Enforce, Kind
from glossary.errors import GlossaryError
from glossary.exchange.base import Tick, no_tick
from glossary.exchange.columns import heading
from glossary.exchange.planning import Acceptance, Conflict, ImportPlan, PlannedRow, RowClass
from glossary.exchange.xlsx import column_letters
from glossary.store import ImportReport
from resources.messages import Message, message
from workbench.cli.help import HelpCommand
from workbench.cli.output import emit_json, on_terminal, say, texts, warn
from workbench.cli.term_options import AUTHOR, ENFORCE, KIND, recorded_author
from workbench.paths import Paths, find_paths
from workbench.services.glossaries import (
    OWN,
    find_glossary,
    import_glossary,
    open_glossary_reading,
    writing_glossary,
)
from workbench.services.import_presets import load_preset
from workbench.services.term_importing import Inspected, apply, inspect, plan, save_preset, with_mapping, with_preset

EXIT_INTERRUPTED = 130
_ACCEPTED = (RowClass.NEW, RowClass.CHANGED, RowClass.CONFLICTING)


@click.command("import", cls=HelpCommand)
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE...")
@click.option(
    "--into",
    default=OWN,
    show_default=True,
    metavar="NAME",
    help="Glossary to write to: a name or an .egizterms file.",
)
@click.option(
    "--join",
    "joined",
    multiple=True,
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Another list to join with the first, as if it stood beside it.",
)
@click.option(
    "--map", "mappings", multiple=True, metavar="LIST", help="What the columns are, as kk=A,en=English; or auto."
)
@click.option("--preset", "presets", multiple=True, metavar="NAME", help="Columns as they were saved under this name.")
@click.option("--save-preset", "new_preset", default="", metavar="NAME", help="Save the columns under a name.")
@click.option(
    "--sheet", "sheets", multiple=True, metavar="NAME", help="Sheet of a workbook; else the first that holds something."
)
@click.option("--headings", type=click.IntRange(0), default=None, help="Row of the headings; 0 where there are none.")
@click.option("--preview", is_flag=True, help="Show what each row would do, and change nothing.")
@click.option(
    "--accept",
    default="new,changed",
    show_default=True,
    metavar="CLASSES",
    help="Rows to take: new, changed, conflicting.",
)
@click.option("--rows", default="", metavar="LIST", help="Only these rows, as 3,7-9 (of the accepted classes).")
@click.option(
    "--conflicts",
    type=click.Choice([one.value for one in Conflict]),
    default="admit",
    show_default=True,
    help="What an accepted row in conflict does: its terms join the concept, or make one of their own.",
)
@KIND
@ENFORCE
@AUTHOR
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
def import_command(
    files: tuple[Path, ...],
    into: str,
    joined: tuple[Path, ...],
    mappings: tuple[str, ...],
    presets: tuple[str, ...],
    new_preset: str,
    sheets: tuple[str, ...],
    headings: int | None,
    *,
    preview: bool,
    accept: str,
    rows: str,
    conflicts: str,
    kind: str,
    enforce: str,
    author: str,
    as_json: bool,
) -> None:
    """Import FILE (.csv, .tsv, .xlsx, .tbx, .utx or .egizterms) into a glossary, whole or not at all.

    A concept with an id that is there already is replaced; others stay. A list needs a row of headings with at
    least two languages (kk, en, zh).

    With --map, --preset, --preview or several files, a list is read row by row: columns by their headings or by
    what stands in them, several terms in a cell divided, and each row is new, changed, conflicting, duplicate or
    refused. The rows of the accepted classes are taken, as one change. Exit status: 0 done, 2 refused.

    Several files (or --join) are joined: a kk-en and a kk-zh list become concepts in three languages. --map, --preset
    and --sheet may stand several times, for one file after the other; one alone is for all. Progress goes to standard
    error where that is a terminal; Ctrl+C leaves the glossary as it was.

    JSON: {"glossary", "added": [ids], "changed": [ids], "unchanged": [ids], "ignored_columns": [headings]};
    row by row also "counts": {class: number}, "columns": [{"file", "column", "heading", "is"}], "warnings" and
    "rows": [{"file", "row", "class", "concept", "terms": [{"language", "text", "status"}], "note", "split",
    "reasons": [sentences]}] ("rows" only with --preview, else those left out).

    \b
    Examples:
      egiz glossary import terms.csv
      egiz glossary import terms.tsv --into meetings --json
      egiz glossary import list.xlsx --preview
      egiz glossary import list.xlsx --map kk=A,en=B,note=D --accept new --save-preset ministry
      egiz glossary import kk-en.xlsx --join kk-zh.csv --map kk=A,en=B --map kk=B,zh=A
    """
    paths = find_paths()
    path = find_glossary(into, paths)
    files = (*files, *joined)
    by_rows = mappings or presets or new_preset or preview or sheets or rows or headings is not None
    if len(files) == 1 and not by_rows:
        progress = _progress(message("exchange.step.importing"))
        with _or_nothing():
            report, ignored = import_glossary(files[0], path, progress, author=recorded_author(author, paths))
        if as_json:
            emit_json(_report_record(path, report, ignored))
            return
        if ignored:
            warn(message("glossary.ignored_columns", path=str(files[0]), columns=", ".join(ignored)))
        _say_report(files[0], path, report)
        return
    options = (_each(mappings, files, "--map"), _each(presets, files, "--preset"), _each(sheets, files, "--sheet"))
    seen = [
        _with_rules(_inspected(file, paths, mapping, preset, sheet, headings), kind, enforce)
        for file, mapping, preset, sheet in zip(files, *options, strict=True)
    ]
    acceptance = _acceptance(accept, rows, conflicts)
    comparing = _progress(message("exchange.step.comparing"))
    if path.exists():
        with open_glossary_reading(path) as store:
            done = plan(seen, store, comparing)
    else:
        done = plan(seen, None, comparing)
    taken = [row for row in done.rows if acceptance.takes(row)]
    report = ImportReport((), (), ())
    if not preview and taken:
        with _or_nothing(), writing_glossary(path) as store:
            progress = _progress(message("exchange.step.writing"))
            report = apply(done, store, acceptance, progress, author=recorded_author(author, paths))
    if new_preset:
        save_preset(new_preset, seen[0], paths)
    shown = done.rows if preview else tuple(row for row in done.rows if not acceptance.takes(row))
    if as_json:
        emit_json({**_report_record(path, report, done.ignored), **_plan_record(done, seen, shown)})
        return
    _say_plan(done, seen, shown if preview else ())
    if not preview:
        _say_report(files[0], path, report)
        counts = done.counts()
        left = {one: counts[one] for one in (RowClass.CONFLICTING, RowClass.REFUSED)}
        if any(row.kind in left for row in shown):
            warn(
                message(
                    "exchange.left_out",
                    path=str(files[0]),
                    conflicting=sum(row.kind is RowClass.CONFLICTING for row in shown),
                    refused=left[RowClass.REFUSED],
                )
            )


@contextmanager
def _or_nothing() -> Iterator[None]:
    """Say that nothing was imported where a person stops the work."""
    try:
        yield
    except KeyboardInterrupt:
        if on_terminal():
            click.echo(err=True)
        warn(message("exchange.stopped"))
        raise click.exceptions.Exit(EXIT_INTERRUPTED) from None


def _each(given: tuple[str, ...], files: tuple[Path, ...], option: str) -> tuple[str, ...]:
    """Return an option for each file: one alone is for all. Raises GlossaryError where there are more than files."""
    if len(given) > len(files):
        raise GlossaryError(message("exchange.too_many_options", option=option, count=len(files)))
    return given * len(files) if len(given) == 1 else (*given, *[""] * (len(files) - len(given)))


def _inspected(file: Path, paths: Paths, mapping: str, preset: str, sheet: str, headings: int | None) -> Inspected:
    reading = _progress(message("exchange.step.reading", name=file.name))
    seen = inspect(file, paths, sheet=sheet, headings=headings, tick=reading)
    if preset:
        return with_preset(seen, load_preset(preset, paths))
    return with_mapping(seen, mapping) if mapping and mapping != "auto" else seen


def _with_rules(seen: Inspected, kind: str, enforce: str) -> Inspected:
    """Return a file whose new concepts are what the options say, where they do; else what its preset says."""
    given = click.get_current_context().get_parameter_source
    rules = seen.rules
    if not seen.preset or given("kind") is ParameterSource.COMMANDLINE:
        rules = replace(rules, kind=Kind(kind))
    if not seen.preset or given("enforce") is ParameterSource.COMMANDLINE:
        rules = replace(rules, enforce=Enforce(enforce))
    return replace(seen, rules=rules)


def _acceptance(accept: str, rows: str, conflicts: str) -> Acceptance:
    """Return what is taken. Raises GlossaryError for what names no class and no rows."""
    kinds = set()
    for name in filter(None, (part.strip() for part in accept.split(","))):
        kind = next((one for one in _ACCEPTED if one.value == name), None)
        if kind is None:
            known = ", ".join(one.value for one in _ACCEPTED)
            raise GlossaryError(message("exchange.bad_class", text=name, known=known))
        kinds.add(kind)
    return Acceptance(frozenset(kinds), conflict=Conflict(conflicts), only=_row_numbers(rows))


def _row_numbers(text: str) -> frozenset[int]:
    numbers: set[int] = set()
    for part in filter(None, (one.strip() for one in text.split(","))):
        found = re.fullmatch(r"(\d{1,7})(?:-(\d{1,7}))?", part)
        if found is None:
            raise GlossaryError(message("exchange.bad_rows", text=part))
        numbers.update(range(int(found[1]), int(found[2] or found[1]) + 1))
    return frozenset(numbers)


def _progress(step: Message) -> Tick:
    """Return what shows on a terminal how far a step is, in one line that is written over and wiped at its end."""
    if not on_terminal():
        return no_tick
    shown = texts().render(step)

    def tick(done: int, total: int) -> None:
        if total and done >= total:
            click.echo("\r\x1b[K", err=True, nl=False)
        else:
            click.echo(f"\r\x1b[K{shown} {f'{done * 100 // total} %' if total else done}", err=True, nl=False)

    return tick


def _class_name(kind: RowClass) -> Message:
    return {
        RowClass.NEW: message("exchange.new"),
        RowClass.CHANGED: message("exchange.changed"),
        RowClass.CONFLICTING: message("exchange.conflicting"),
        RowClass.DUPLICATE: message("exchange.duplicate"),
        RowClass.REFUSED: message("exchange.refused"),
    }[kind]


def _say_plan(done: ImportPlan, seen: list[Inspected], rows: tuple[PlannedRow, ...]) -> None:
    for warning in done.warnings:
        warn(warning)
    for one in seen:
        if one.table is not None and one.mapping is not None:
            columns = ", ".join(
                f"{column_letters(place)} = {heading(column)}"
                for place, column in enumerate(one.mapping.columns)
                if column is not None
            )
            say(message("exchange.mapped", columns=columns))
    render = texts().render
    for row in rows:
        terms = " | ".join(f"{term.language}: {term.text}" for term in row.concept.terms) if row.concept else ""
        reasons = "; ".join(render(one) for one in row.said)
        place = f"{row.table + 1}:{row.row}" if len(seen) > 1 else str(row.row)
        click.echo("\t".join((place, render(_class_name(row.kind)), terms, reasons)).replace("\n", " "))
    say(message("exchange.counts", **{one.value: count for one, count in done.counts().items()}))


def _say_report(file: Path, path: Path, report: ImportReport) -> None:
    say(
        message(
            "glossary.imported",
            path=str(file),
            glossary=path.stem,
            added=len(report.added),
            changed=len(report.changed),
            unchanged=len(report.unchanged),
        )
    )


def _report_record(path: Path, report: ImportReport, ignored: tuple[str, ...]) -> dict[str, Any]:
    return {
        "glossary": str(path),
        "added": list(report.added),
        "changed": list(report.changed),
        "unchanged": list(report.unchanged),
        "ignored_columns": list(ignored),
    }


def _plan_record(done: ImportPlan, seen: list[Inspected], rows: tuple[PlannedRow, ...]) -> dict[str, Any]:
    render = texts().render
    return {
        "counts": {one.value: count for one, count in done.counts().items()},
        "columns": [
            {
                "file": str(one.path),
                "column": column_letters(place),
                "heading": one.table.header[place],
                "is": heading(column) if column is not None else "",
            }
            for one in seen
            if one.table is not None and one.mapping is not None
            for place, column in enumerate(one.mapping.columns)
        ],
        "warnings": [render(one) for one in done.warnings],
        "rows": [
            {
                "file": str(seen[row.table].path),
                "row": row.row,
                "class": row.kind.value,
                "concept": row.target,
                "terms": [
                    {"language": term.language, "text": term.text, "status": term.status.value}
                    for term in (row.concept.terms if row.concept is not None else ())
                ],
                "note": row.concept.note if row.concept is not None else "",
                "split": row.split,
                "reasons": [render(one) for one in row.said],
            }
            for row in rows
        ],
    }
