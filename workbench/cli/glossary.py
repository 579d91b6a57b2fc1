"""``egiz glossary``: list, import, export and extend glossaries."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from glossary.concepts import Concept, Enforce, GlossaryInfo, Kind, Status, Term
from glossary.errors import GlossaryError
from glossary.exchange.ids import id_from
from glossary.exchange.registry import writer_for
from glossary.exchange.tbx_categories import Dialect
from glossary.formulas import FORMULAS
from glossary.starter import STARTER
from glossary.store import SUFFIX, check_concept
from resources.messages import message
from workbench.cli.glossary_history import history_command, redo_command, undo_command
from workbench.cli.glossary_import import import_command
from workbench.cli.help import HelpGroup
from workbench.cli.output import emit_json, say
from workbench.cli.term_options import AUTHOR, ENFORCE, KIND, recorded_author
from workbench.paths import Paths, find_paths
from workbench.services.exporting import ExportRecord, check_destination
from workbench.services.glossaries import (
    OWN,
    find_glossary,
    list_glossaries,
    load_concepts,
    open_glossary,
    own_glossary,
)
from workbench.store.protocols import GlossaryLink
from workbench.writing import fingerprint

_JSON = click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
_INTO = click.option(
    "--into",
    default=OWN,
    show_default=True,
    metavar="NAME",
    help="Glossary to write to: a name or an .egizterms file.",
)


@click.group(cls=HelpGroup)
def command() -> None:
    """List, import, export and extend glossaries; show and take back their changes.

    \b
    Examples:
      egiz glossary list
      egiz glossary list starter --json
      egiz glossary add --kk "Үрімжі" --en Urumqi --zh 乌鲁木齐 --kind place
      egiz glossary import terms.csv --into meetings
      egiz glossary export --out terms.csv
      egiz glossary undo
    """


@command.command("list")
@click.argument("name", required=False)
@_JSON
def list_command(name: str | None, *, as_json: bool) -> None:
    """Show the glossaries, or the concepts of the one with this NAME (or of a file).

    Exit status: 0 done, 2 refused.

    JSON: {"glossaries": [{"id", "name", "path", "read_only", "revision", "concepts", "languages"}]}, or with NAME
    {"concepts": [{"id", "kind", "enforce", "terms": [{"language", "text", "status", "verified"}], "note"}]}.

    \b
    Examples:
      egiz glossary list
      egiz glossary list own
    """
    paths = find_paths()
    if name is None:
        infos = list_glossaries(paths)
        if as_json:
            emit_json({"glossaries": [_info_record(info) for info in infos]})
            return
        for info in infos:
            click.echo("\t".join((_short_name(info), str(info.concepts), ", ".join(info.languages), info.path)))
        return
    concepts = _concepts(name, paths)
    if as_json:
        emit_json({"concepts": [_concept_record(concept) for concept in concepts]})
        return
    for concept in concepts:
        terms = " | ".join(f"{term.language}: {term.text}" for term in concept.terms if term.status is Status.PREFERRED)
        click.echo(f"{concept.id}\t{concept.enforce}\t{terms}")


for one in (import_command, history_command, undo_command, redo_command):
    command.add_command(one)


@command.command("export")
@click.option(
    "--out", required=True, metavar="FILE", type=click.Path(path_type=Path), help="A .csv, .tsv, .xlsx or .tbx file."
)
@click.option("--glossary", "name", default=None, metavar="NAME", help="Which one; your own where it is not given.")
@click.option(
    "--dialect",
    type=click.Choice([one.value for one in Dialect]),
    default=None,
    help="Of TBX: version 3 Basic or Core in the style DCA or DCT (basic-dca where not given), or 2008.",
)
@click.option("--force", is_flag=True, help="Replace a file that Egiz did not write, or that was changed since.")
@_JSON
def export_command(out: Path, name: str | None, dialect: str | None, *, force: bool, as_json: bool) -> None:
    """Write a glossary to a file: your own (the starter while you have none), or the one named.

    The kind of file goes by the name: a table, a workbook, or TBX. What is exported can be imported again without
    loss. Exit status: 0 done, 2 refused.

    JSON: {"path", "concepts"}.

    \b
    Examples:
      egiz glossary export --out own.csv
      egiz glossary export --glossary starter --out starter.xlsx
      egiz glossary export --glossary starter --out starter.tbx --dialect 2008
    """
    paths = find_paths()
    write = writer_for(out, Dialect(dialect) if dialect else None)
    concepts = _concepts(name or (OWN if own_glossary(paths).exists() else STARTER), paths)
    record = ExportRecord(paths.cache)
    check_destination(out, overwrite=force, record=record)
    write(concepts, out)
    record.wrote(out, fingerprint(out))
    if as_json:
        emit_json({"path": str(out), "concepts": len(concepts)})
    else:
        say(message("glossary.exported", count=len(concepts), path=str(out)))


@command.command("add")
@click.option("--kk", default="", metavar="TERM", help="Kazakh term.")
@click.option("--en", default="", metavar="TERM", help="English term.")
@click.option("--zh", default="", metavar="TERM", help="Chinese term (simplified).")
@KIND
@ENFORCE
@click.option("--id", "concept_id", default="", metavar="ID", help="The concept's id; else made from the first term.")
@click.option("--note", default="", metavar="TEXT", help="Where the term comes from, or when it is used.")
@click.option("--replace", "replaces", is_flag=True, help="Replace a concept that has this id.")
@_INTO
@AUTHOR
@_JSON
def add_command(
    kk: str,
    en: str,
    zh: str,
    kind: str,
    enforce: str,
    concept_id: str,
    note: str,
    into: str,
    author: str,
    *,
    replaces: bool,
    as_json: bool,
) -> None:
    """Add one concept with terms in two or three languages.

    Exit status: 0 done, 2 refused.

    JSON: {"glossary", "concept": {...} as in "list NAME", "revision"}.

    \b
    Examples:
      egiz glossary add --kk "Үрімжі" --en Urumqi --zh 乌鲁木齐 --kind place
      egiz glossary add --kk "тауар айналымы" --en "trade turnover" --enforce prefer --into economy
    """
    given = (("kk", kk.strip()), ("en", en.strip()), ("zh-Hans", zh.strip()))
    terms = tuple(Term(language, text) for language, text in given if text)
    if len({term.language for term in terms}) < 2:
        raise GlossaryError(message("glossary.two_languages"))
    concept = Concept(concept_id.strip() or id_from(terms[0].text), Kind(kind), Enforce(enforce), terms, note=note)
    check_concept(concept)
    paths = find_paths()
    path = find_glossary(into, paths)
    with open_glossary(path) as store:
        if not replaces and store.concept(concept.id) is not None:
            raise GlossaryError(message("glossary.id_in_use", path=path.stem, concept=concept.id))
        revision = store.put_concept(concept, author=recorded_author(author, paths))
    if as_json:
        emit_json({"glossary": str(path), "concept": _concept_record(concept), "revision": revision})
    else:
        say(message("glossary.added", concept=concept.id, glossary=path.stem))


def _concepts(name: str, paths: Paths) -> Sequence[Concept]:
    """Return the concepts of a glossary by name, or of a file. Raises GlossaryError."""
    if name in (STARTER, FORMULAS):
        return load_concepts(GlossaryLink(name)).concepts
    path = Path(name).expanduser()
    if not path.suffix:
        path = find_glossary(name, paths)
        if not path.exists():
            raise GlossaryError(message("glossary.unknown_name", name=name))
    return load_concepts(path).concepts


def _short_name(info: GlossaryInfo) -> str:
    return Path(info.path).name.removesuffix(SUFFIX) if info.path else info.id


def _info_record(info: GlossaryInfo) -> dict[str, Any]:
    return {
        "id": info.id,
        "name": _short_name(info),
        "path": info.path,
        "read_only": info.read_only,
        "revision": info.revision,
        "concepts": info.concepts,
        "languages": list(info.languages),
    }


def _concept_record(concept: Concept) -> dict[str, Any]:
    return {
        "id": concept.id,
        "kind": concept.kind.value,
        "enforce": concept.enforce.value,
        "terms": [
            {
                "language": term.language,
                "text": term.text,
                "status": term.status.value,
                "verified": term.verified.value,
            }
            for term in concept.terms
        ],
        "note": concept.note,
    }
