"""``egiz align``: existing versions of a document become a translation memory or a project."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from glossary.termbase import Termbase
from resources.messages import message
from workbench.cli.help import HelpCommand
from workbench.cli.output import EXIT_DONE, EXIT_FLAGS, emit_json, say
from workbench.core.languages import language_code
from workbench.errors import InputError
from workbench.paths import find_paths
from workbench.services.aligning import Alignment, Link, Piece, align
from workbench.services.aligning.drafts import align_with_model
from workbench.services.aligning.files import check_extension, read_pieces, write_alignment
from workbench.services.aligning.projects import create_aligned
from workbench.services.engines import installed_engines
from workbench.services.glossaries import DEFAULT_LINKS, load_termbase
from workbench.services.importing import read_file
from workbench.services.projects import EXTENSION, free_place
from workbench.store.protocols import GlossaryLink

_SHOWN = 60
"""Characters of a text that a line of the list shows."""


@click.command(name="align", cls=HelpCommand)
@click.argument("source", metavar="FILE", type=click.Path(path_type=Path))
@click.argument("target", metavar="FILE", type=click.Path(path_type=Path))
@click.option("--from", "source_language", required=True, metavar="LANG", help="Language of the first FILE.")
@click.option("--to", "target_language", required=True, metavar="LANG", help="Language of the second FILE.")
@click.option(
    "--out", type=click.Path(path_type=Path), help="File to write; its extension chooses: .tmx, .tsv or .egiz."
)
@click.option("--third", type=click.Path(path_type=Path), help="Another version, aligned with the first, for .egiz.")
@click.option("--third-language", metavar="LANG", help="Language of the version of --third.")
@click.option("--model", is_flag=True, help="Ask an installed model about doubtful places.")
@click.option("--glossary", type=click.Path(path_type=Path), help="Use this glossary file instead of the starter.")
@click.option("--sure", is_flag=True, help="Leave out the links that a person should look at.")
@click.option("--force", is_flag=True, help="Replace the file of --out where it is there already.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.pass_context
def command(
    ctx: click.Context,
    source: Path,
    target: Path,
    source_language: str,
    target_language: str,
    out: Path | None,
    third: Path | None,
    third_language: str | None,
    glossary: Path | None,
    *,
    model: bool,
    sure: bool,
    force: bool,
    as_json: bool,
) -> None:
    """Align two versions of a document, sentence by sentence, and write them as a translation memory or a project.

    Lengths, numbers, terms of the glossary, names and words alike decide; each link says how sure it is, and the unsure
    ones are listed. A project (.egiz) has the segments of the first FILE with those of the second as translations, the
    unsure ones flagged, and can be exported in the format of the first. --model has an installed model draft what is
    doubtful, which takes longer. Exit status: 0 done, 1 done with unsure links, 2 refused.

    \b
    Examples:
      egiz align news.kk.txt news.en.docx --from kk --to en --out news.tmx
      egiz align news.kk.txt news.zh.txt --from kk --to zh --json
      egiz align news.kk.docx news.en.docx --from kk --to en --third news.zh.docx --third-language zh --out news.egiz
    """
    languages = (language_code(source_language), language_code(target_language))
    project = out is not None and out.suffix.lower() == EXTENSION
    if out is not None and project:
        free_place(out)
    elif out is not None:
        check_extension(out)
    if (third is None) != (third_language is None) or (third is not None and not project):
        raise InputError(message("align.third"))
    paths = find_paths()
    links = DEFAULT_LINKS if glossary is None else (GlossaryLink(glossary.stem, str(glossary)),)
    termbase = load_termbase(links, paths)
    versions = [(target, languages[1])]
    if third is not None and third_language is not None:
        versions.append((third, language_code(third_language)))
    original = read_file(source)
    first = read_pieces(original, source.name, languages[0], paths)
    all_done = [
        _align(first, read_pieces(file, file.name, language, paths), (languages[0], language), termbase, model=model)
        for file, language in versions
    ]
    done = all_done[0]
    written = 0
    if out is not None and project:
        written = create_aligned(out, original, source.name, all_done, paths, termbase=termbase).segments
    elif out is not None:
        written = write_alignment(done, out, source.name, sure_only=sure, overwrite=force)
    if as_json:
        reports = [_report(one) for one in all_done]
        emit_json(reports[0] | ({"third": reports[1]} if len(reports) > 1 else {}))
    for one in all_done if not as_json else ():
        unsure = [link for link in one.links if link.unsure]
        for link in unsure if out is not None else one.links:
            click.echo(_line(one, link))
        say(message("align.count", count=len(one.links), unsure=len(unsure)))
    if out is not None and not as_json:
        what = message("align.project.written", count=written, file=str(out)) if project else None
        say(what or message("align.written", count=written, file=str(out)))
    ctx.exit(EXIT_FLAGS if any(link.unsure for one in all_done for link in one.links) else EXIT_DONE)


def _align(
    source: Sequence[Piece], target: Sequence[Piece], languages: tuple[str, str], termbase: Termbase, *, model: bool
) -> Alignment:
    done = align(source, target, languages, termbase)
    if not model:
        return done
    paths = find_paths()
    registry = installed_engines(paths)
    try:
        return align_with_model(done, termbase, registry, paths)
    finally:
        registry.close()


def _report(done: Alignment) -> dict[str, Any]:
    return {
        "from": done.source_language,
        "to": done.target_language,
        "source_segments": len(done.source),
        "target_segments": len(done.target),
        "links": [
            {
                "source": [link.source_start, link.source_end],
                "target": [link.target_start, link.target_end],
                "kind": link.kind,
                "confidence": round(link.confidence, 3),
                "unsure": link.unsure,
                "source_text": done.source_text(link),
                "target_text": done.target_text(link),
            }
            for link in done.links
        ],
    }


def _line(done: Alignment, link: Link) -> str:
    mark = "?" if link.unsure else " "
    left, right = _short(done.source_text(link)), _short(done.target_text(link))
    place = f"{link.source_start + 1:>5} {link.target_start + 1:>5}"
    return f"{mark} {place}  {link.kind}  {link.confidence:.2f}  {left} | {right}"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else line[: _SHOWN - 1] + "…"
