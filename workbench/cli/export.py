"""``egiz export``: write the aligned result of a project."""

from __future__ import annotations

from pathlib import Path

import click

from resources.messages import message
from workbench.cli.help import HelpCommand
from workbench.cli.output import EXIT_DONE, EXIT_FLAGS, emit_json, say, texts, warn
from workbench.core.languages import language_code
from workbench.paths import find_paths
from workbench.services.exporting import ExportRecord, export
from workbench.store import open_reader


@click.command("export", cls=HelpCommand)
@click.argument("project", type=click.Path(path_type=Path))
@click.option(
    "--out",
    required=True,
    type=click.Path(path_type=Path),
    help="File to write; its extension chooses: .xlf, .tmx, .html, .tsv, .jsonl, or the document's own.",
)
@click.option("--xliff", type=click.Choice(["1.2", "2.1"]), default=None, help="Write a new XLIFF of this version.")
@click.option(
    "--aligned", is_flag=True, help="Source beside target, also where the document itself is an .html or .xlf file."
)
@click.option("--review", is_flag=True, help="A table for a reviewer, .docx or .xlsx, that egiz review takes back.")
@click.option(
    "--to",
    "--targets",
    "targets",
    default="",
    metavar="LANG[,LANG]",
    help="Languages; all of the project by default.",
)
@click.option("--document", default="", metavar="NAME", help="One document of the project; all by default.")
@click.option("--force", is_flag=True, help="Replace a file that Egiz did not write, or that was changed since.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.pass_context
def command(
    ctx: click.Context,
    project: Path,
    out: Path,
    targets: str,
    document: str,
    xliff: str | None,
    *,
    aligned: bool,
    review: bool,
    force: bool,
    as_json: bool,
) -> None:
    """Export PROJECT, also while a window has it open.

    The file is checked and written beside before it replaces an older one. Exit status: 0 done, 1 done with flagged
    segments, 2 refused.

    \b
    Examples:
      egiz export meeting.egiz --out meeting.xlf
      egiz export meeting.egiz --out meeting.html --to en,zh
      egiz export meeting.egiz --out report.en.txt --to en --document report.txt
      egiz export meeting.egiz --out meeting.docx --to en --review
    """
    languages = [language_code(one) for one in targets.split(",") if one.strip()]
    record = ExportRecord(find_paths().cache)
    reader = open_reader(project)
    try:
        report = export(
            reader, out, languages, document=document, overwrite=force, record=record, texts=texts(),
            xliff=xliff or "", aligned=aligned, review=review,
        )  # fmt: skip
    finally:
        reader.close()
    if as_json:
        emit_json(
            {
                "out": str(report.path),
                "format": report.exporter,
                "to": list(report.languages),
                "documents": report.documents,
                "segments": report.segments,
                "drafts": report.drafts,
                "untranslated": report.untranslated,
                "flagged": report.flagged,
                "sha256": report.fingerprint,
                "notes": [{"id": note.id, "text": str(note)} for note in report.notes],
            }
        )
    else:
        for note in report.notes:
            warn(note)
        say(
            message(
                "formats.exported",
                path=str(report.path),
                segments=report.segments,
                count=report.untranslated,
                drafts=report.drafts,
                flagged=report.flagged,
            )
        )
    ctx.exit(EXIT_FLAGS if report.flagged else EXIT_DONE)
