"""``egiz terms``: find the terms of a glossary in a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
from rich.cells import cell_len

from glossary.concepts import Kind, TermMatch
from glossary.mentions import named_in_full
from glossary.repairing import term_to_write
from glossary.termbase import Termbase
from glossary.traditional import is_derived
from resources.messages import message
from workbench.cli.help import HelpCommand
from workbench.cli.output import emit_json, say
from workbench.core.languages import language_code
from workbench.paths import find_paths
from workbench.services.glossaries import DEFAULT_LINKS, load_termbase
from workbench.services.importing import parse
from workbench.services.phrasing import Phrasings
from workbench.store.protocols import GlossaryLink

_LINE_END = re.compile(r"\r\n|\r|\n")

_EXAMPLES = """
\b
Examples:
  egiz terms news.txt --lang kk
  egiz terms news.txt --lang kk --to en --json
  egiz terms news.txt --lang kk --glossary my-terms.csv --nested
"""


@click.command(name="terms", cls=HelpCommand, epilog=_EXAMPLES)
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--lang", required=True, metavar="CODE", help="Language of the text: kk, en or zh (zh-Hans).")
@click.option("--to", "target", metavar="CODE", help="Also name the term to write in this language.")
@click.option("--glossary", type=click.Path(path_type=Path), help="Use this glossary file instead of the starter.")
@click.option("--nested", is_flag=True, help="Also list the terms inside longer ones.")
@click.option(
    "--json",
    "as_json",
    is_flag=True,
    help='Print {"matches": [{line, start, end, surface, concept, ...}], "formulas": [...]}.',
)
def command(file: Path, lang: str, target: str | None, glossary: Path | None, *, nested: bool, as_json: bool) -> None:
    """Find the glossary's terms in FILE, with their suffixes.

    Lines count from 1 and end at \\n, \\r\\n or \\r; positions are code points within the line, from 0. Formulas of
    official news, which stand around terms, are listed apart.
    """
    language = language_code(lang)
    to = language_code(target) if target is not None else ""
    text = parse(file, file.name, language).text
    links = DEFAULT_LINKS if glossary is None else (GlossaryLink(glossary.stem, str(glossary)),)
    termbase = load_termbase(links, find_paths())
    rows: list[dict[str, Any]] = []
    formulas: list[dict[str, Any]] = []
    for line, match in _found(text, language, termbase, nested=nested):
        found = formulas if match.concept.kind is Kind.FORMULA else rows
        found.append(_row(line, match, termbase, to))
    formulas += _with_slots(text, language, to, termbase)
    formulas.sort(key=lambda row: (row["line"], row["start"], -row["end"]))
    if as_json:
        emit_json({"matches": rows, "formulas": formulas})
        return
    for shown in _table(rows):
        click.echo(shown)
    say(message("terms.count", count=len(rows)))
    if formulas:
        for shown in _table(formulas):
            click.echo(shown)
        say(message("terms.formulas", count=len(formulas)))


def _found(text: str, language: str, termbase: Termbase, *, nested: bool) -> Iterator[tuple[int, TermMatch]]:
    mentioned: frozenset[str] = frozenset()
    for number, line in enumerate(_LINE_END.split(text), 1):
        found = termbase.matches(line, language, nested=nested, mentioned=mentioned)
        mentioned |= named_in_full(found)
        for match in found:
            yield number, match


def _with_slots(text: str, language: str, target: str, termbase: Termbase) -> Iterator[dict[str, Any]]:
    """Yield the formulas with slots, which the termbase does not look for, with their slots filled where it can."""
    if not any(concept.kind is Kind.FORMULA for concept in termbase.concepts.values()):
        return
    phrasings = Phrasings(termbase)
    for number, line in enumerate(_LINE_END.split(text), 1):
        for one in phrasings.with_slots(line, language, target or language):
            row: dict[str, Any] = {
                "line": number,
                "start": one.start,
                "end": one.end,
                "surface": one.surface,
                "concept": one.concept.id,
                "term": one.term.text,
                "suffixes": [],
                "why": "slots",
            }
            yield row | ({"target": one.texts[0]} if target else {})


def _row(line: int, match: TermMatch, termbase: Termbase, target: str) -> dict[str, Any]:
    row: dict[str, Any] = {
        "line": line,
        "start": match.start,
        "end": match.end,
        "surface": match.surface,
        "concept": match.concept.id,
        "term": match.term.text,
        "suffixes": list(match.suffixes),
        "why": match.why,
    }
    if match.depth:
        row["depth"] = match.depth
    if target:
        row["target"] = termbase.written(match, target)
        chosen = term_to_write(match, target, termbase.profiles, termbase.date)
        if chosen is not None and is_derived(match.concept, chosen):
            row["derived"] = chosen.note
    return row


def _table(rows: list[dict[str, Any]]) -> Iterator[str]:
    """Yield the matches in columns: place, surface, suffixes, why, concept, target."""
    cells = [
        (
            f"{row['line']}:{row['start']}-{row['end']}",
            "  " * row.get("depth", 0) + row["surface"],
            " ".join(row["suffixes"]),
            row["why"],
            row["concept"],
            row.get("target") or "",
        )
        for row in rows
    ]
    widths = [max((cell_len(row[at]) for row in cells), default=0) for at in range(6)]
    for row in cells:
        yield "  ".join(cell + " " * (width - cell_len(cell)) for cell, width in zip(row, widths, strict=True)).rstrip()
