"""``egiz align``: two existing versions of a document become a translation memory."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from resources.messages import message
from workbench.cli.help import HelpCommand
from workbench.cli.output import EXIT_DONE, EXIT_FLAGS, emit_json, say
from workbench.core.languages import language_code
from workbench.paths import find_paths
from workbench.services.aligning import Alignment, Link
from workbench.services.aligning.files import align_files, check_extension, write_alignment
from workbench.services.glossaries import DEFAULT_LINKS, load_termbase
from workbench.store.protocols import GlossaryLink

_SHOWN = 60
"""Characters of a text that a line of the list shows."""


@click.command(name="align", cls=HelpCommand)
@click.argument("source", metavar="FILE", type=click.Path(path_type=Path))
@click.argument("target", metavar="FILE", type=click.Path(path_type=Path))
@click.option("--from", "source_language", required=True, metavar="LANG", help="Language of the first FILE.")
@click.option("--to", "target_language", required=True, metavar="LANG", help="Language of the second FILE.")
@click.option("--out", type=click.Path(path_type=Path), help="File to write; its extension chooses: .tmx or .tsv.")
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
    glossary: Path | None,
    *,
    sure: bool,
    force: bool,
    as_json: bool,
) -> None:
    """Align two versions of a document, sentence by sentence, and write them as a translation memory.

    Lengths, numbers, terms of the glossary, names and words alike decide; each link says how sure it is, and the unsure
    ones are listed. Exit status: 0 done, 1 done with unsure links, 2 refused.

    \b
    Examples:
      egiz align news.kk.txt news.en.docx --from kk --to en --out news.tmx
      egiz align news.kk.txt news.zh.txt --from kk --to zh --json
    """
    languages = (language_code(source_language), language_code(target_language))
    if out is not None:
        check_extension(out)
    paths = find_paths()
    links = DEFAULT_LINKS if glossary is None else (GlossaryLink(glossary.stem, str(glossary)),)
    done = align_files(source, target, languages, paths, load_termbase(links, paths))
    written = write_alignment(done, out, source.name, sure_only=sure, overwrite=force) if out is not None else 0
    unsure = [link for link in done.links if link.unsure]
    if as_json:
        emit_json(_report(done))
    else:
        for link in unsure if out is not None else done.links:
            click.echo(_line(done, link))
        say(message("align.count", count=len(done.links), unsure=len(unsure)))
        if out is not None:
            say(message("align.written", count=written, file=str(out)))
    ctx.exit(EXIT_FLAGS if unsure else EXIT_DONE)


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
