"""``egiz names``: one name in every script; the names of a document."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import click

from glossary.names import NameReport, Origin, describe, propose_chinese
from glossary.scripts import Script, script_of
from glossary.termbase import Termbase
from resources.messages import message
from workbench.cli.help import HelpCommand
from workbench.cli.output import emit_json, say, texts
from workbench.core.content import Content
from workbench.core.segments import Segment, SegmentKind
from workbench.errors import InputError
from workbench.paths import find_paths
from workbench.services.glossaries import DEFAULT_LINKS, load_termbase
from workbench.services.importing import parse
from workbench.services.names import DocumentNames, NamePlace, NameVariants, UnknownName, names_of
from workbench.services.projects import EXTENSION
from workbench.store import open_reader
from workbench.store.protocols import GlossaryLink

_EXAMPLES = """
\b
Examples:
  egiz names "Ма Синжуй"
  egiz names "Ма Синжуй" --json
  egiz names 马兴瑞 --glossary my-terms.csv --json
  egiz names "Мирас Әукенов" --variants --json
  egiz names --document news.txt --json
  egiz names --document meeting.egiz
"""


@click.command(name="names", cls=HelpCommand, epilog=_EXAMPLES)
@click.argument("name", required=False)
@click.option(
    "--document", type=click.Path(path_type=Path), help="List the names of this Kazakh document or project instead."
)
@click.option("--glossary", type=click.Path(path_type=Path), help="Use this glossary file instead of the starter.")
@click.option("--variants", is_flag=True, help="Also give English variants and a proposed, unverified Chinese form.")
@click.option("--json", "as_json", is_flag=True, help='Print {"input", "pinyin", "hanzi", "palladius", "latin", ...}.')
def command(name: str | None, document: Path | None, glossary: Path | None, *, variants: bool, as_json: bool) -> None:
    """Write NAME, without case endings, in the scripts it may stand in.

    NAME is in Kazakh (Cyrillic, Latin or Arabic letters), pinyin, English or Chinese characters. Readings come from
    tables, the likeliest first, none left out; Chinese characters come from the glossary alone.

    With --document: the names, titles and acronyms that the glossary does not have, and names spelt in two ways, with
    their places (line or segment from 1, code points in it from 0). A project is read also while a window has it open.
    """
    if (name is None) is (document is None):
        raise InputError(message("names.cli.one_of"))
    links = DEFAULT_LINKS if glossary is None else (GlossaryLink(glossary.stem, str(glossary)),)
    if document is not None:
        _document(document, links if glossary is not None else None, as_json=as_json)
        return
    if not (name and name.strip()):
        raise InputError(message("names.cli.one_of"))
    termbase = load_termbase(links, find_paths())
    report = describe(name, termbase.concepts.values())
    found = _json(report)
    if variants:
        found["english"] = [{"text": form.text, "origin": form.origin.value} for form in report.english]
        found["chinese_proposal"] = _proposal(report)
    if as_json:
        emit_json(found)
        return
    _table(report, found.get("chinese_proposal"))


def _document(file: Path, links: tuple[GlossaryLink, ...] | None, *, as_json: bool) -> None:
    if file.suffix.lower() == EXTENSION:
        found, unit = _of_project(file, links), "segment"
    else:
        found, unit = [_of_text(file, load_termbase(links or DEFAULT_LINKS, find_paths()))], "line"
    if as_json:
        unknown = [_unknown(one, name, unit) for name, names in found for one in names.unknown]
        variants = [_variant(one, name, unit) for name, names in found for one in names.variants]
        emit_json({"unknown": unknown, "variants": variants})
        return
    names = [one for _, one in found]
    unknown_names = [one for each in names for one in each.unknown]
    if unknown_names:
        say(message("names.cli.unknown", count=len(unknown_names)))
    else:
        say(message("names.cli.no_unknown"))
    for one in unknown_names:
        forms = " · ".join([*(form.text for form in one.english[:1]), *one.chinese[:1]])
        place = f"{one.places[0].number}:{one.places[0].start}"
        click.echo(f"  {place}  ×{one.count}  {one.text}" + (f"  → {forms}" if forms else ""))
    pairs = [one for each in names for one in each.variants]
    if pairs:
        say(message("names.cli.variants", count=len(pairs)))
    for pair in pairs:
        places = (f"{p.number}:{p.start}" for p in (pair.first_places[0], pair.second_places[0]))
        click.echo(f"  {pair.first} ×{len(pair.first_places)} – {pair.second} ×{len(pair.second_places)}"
                   f"  ({', '.join(places)})")  # fmt: skip


def _of_text(file: Path, termbase: Termbase) -> tuple[str, DocumentNames]:
    lines = re.split(r"\r\n|\r|\n", parse(file, file.name, "kk").text)
    segments = [
        Segment(at, 0, 0, at, 0, len(line), SegmentKind.TEXT, Content(line)) for at, line in enumerate(lines, 1)
    ]
    return file.name, names_of(segments, termbase)


def _of_project(file: Path, links: tuple[GlossaryLink, ...] | None) -> list[tuple[str, DocumentNames]]:
    reader = open_reader(file)
    try:
        settings = reader.settings()
        if settings.source_language != "kk":
            raise InputError(message("names.cli.not_kazakh", name=file.name))
        termbase = load_termbase(links or settings.glossaries, find_paths(), kept=reader.kept_glossary)
        documents = [(one.name, reader.segments(reader.segment_ids(one.id))) for one in reader.documents()]
    finally:
        reader.close()
    return [(name, names_of(segments, termbase)) for name, segments in documents]


def _unknown(one: UnknownName, document: str, unit: str) -> dict[str, Any]:
    return {
        "text": one.text,
        "kind": one.kind.value if one.kind is not None else None,
        "count": one.count,
        "document": document,
        "context": one.context,
        "places": _places(one.places, unit),
        "english": [{"text": form.text, "origin": form.origin.value} for form in one.english],
        "chinese": list(one.chinese),
        "status": "unverified",
    }


def _variant(one: NameVariants, document: str, unit: str) -> dict[str, Any]:
    return {
        "first": one.first,
        "second": one.second,
        "shared": one.shared,
        "document": document,
        "first_places": _places(one.first_places, unit),
        "second_places": _places(one.second_places, unit),
    }


def _places(places: Iterable[NamePlace], unit: str) -> list[dict[str, int]]:
    return [{unit: place.number, "start": place.start, "end": place.end} for place in places]


def _json(report: NameReport) -> dict[str, Any]:
    return {
        "input": report.input,
        "pinyin": list(report.pinyin),
        "hanzi": list(report.hanzi),
        "palladius": list(report.palladius),
        "latin": report.latin,
        "arabic": report.arabic,
    }


def _proposal(report: NameReport) -> dict[str, str] | None:
    """Return a proposed Chinese form of a Kazakh name; a Chinese one has characters of its own already."""
    if report.pinyin or report.hanzi or script_of(report.input).script is not Script.CYRILLIC:
        return None
    made = propose_chinese(report.input)
    return {"text": made, "status": "unverified"} if made else None


def _table(report: NameReport, proposal: dict[str, str] | None) -> None:
    english = [form.text for form in report.english if form.origin in (Origin.GLOSSARY, Origin.PINYIN)]
    variants = [form.text for form in report.english if form.text not in english]
    rows = [
        (message("names.pinyin"), report.pinyin),
        (message("names.hanzi"), report.hanzi),
        (message("names.palladius"), report.palladius),
        (message("names.latin"), (report.latin,) if report.latin else ()),
        (message("names.arabic"), (report.arabic,) if report.arabic else ()),
        (message("names.english"), english),
        (message("names.variants"), variants),
    ]
    if proposal is not None:
        rows.append((message("names.proposal"), (proposal["text"],)))
    shown = False
    for label, values in rows:
        if values:
            shown = True
            click.echo(f"{texts().render(label)}: {', '.join(values)}")
    if not shown:
        say(message("names.nothing", name=report.input))
