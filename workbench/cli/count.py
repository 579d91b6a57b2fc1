"""``egiz count``: one count of documents, folders and projects."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from resources.messages import message
from workbench.cli.help import HelpCommand
from workbench.cli.output import EXIT_DONE, EXIT_REFUSED, emit_json, say, texts, warn
from workbench.core.languages import language_code
from workbench.paths import find_paths
from workbench.segmentation import Rules, rules_for
from workbench.services.counting import Count, CountReport, count_files


@click.command("count", cls=HelpCommand)
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=click.Path(path_type=Path))
@click.option(
    "--from",
    "source",
    default="",
    metavar="LANG",
    help="Language of the documents: kk, en or zh; what each says or its letters tell by default.",
)
@click.option(
    "--project",
    default=None,
    type=click.Path(path_type=Path),
    help="Show what matches the confirmed segments of this project.",
)
@click.option("--to", "target", default="", metavar="LANG", help="Only segments confirmed in this language match.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.pass_context
def command(
    ctx: click.Context, files: tuple[Path, ...], source: str, project: Path | None, target: str, *, as_json: bool
) -> None:
    """Count FILE...: documents, all documents of a folder, and projects, together.

    Words are for Kazakh and English (hyphenated ones are one), characters for Chinese. A repetition is a segment whose
    whole text came before; matches are with confirmed segments of a project.

    A folder is read with its subfolders, without hidden files and projects. What cannot be read is listed and the
    rest counted. Exit status: 0 done, 2 refused (nothing could be read).

    \b
    Examples:
      egiz count report.docx --json
      egiz count new-texts/ --project meeting.egiz --to en
    """
    folder = find_paths().segmentation

    def rules(language: str) -> Rules:
        return rules_for(language, folder)

    report = count_files(
        files,
        source=language_code(source) if source else "",
        project=project,
        target=language_code(target) if target else "",
        rules=rules,
    )
    if as_json:
        emit_json(_json(report))
    else:
        _print(report)
    ctx.exit(EXIT_DONE if report.documents else EXIT_REFUSED)


def _json(report: CountReport) -> dict[str, Any]:
    return {
        "documents": [
            {
                "path": str(one.path),
                "document": one.document,
                "format": one.format,
                "from": one.language,
                **_figures(one.count),
            }
            for one in report.documents
        ],
        "total": _figures(report.total),
        "refused": [{"path": str(path), "id": why.id, "text": texts().render(why)} for path, why in report.refused],
    }


def _figures(count: Count) -> dict[str, Any]:
    return {**asdict(count.all), "parts": {name: asdict(one) for name, one in count.matched.items()}}


def _print(report: CountReport) -> None:
    for path, why in report.refused:
        warn(message("counting.refused", path=str(path), why=why))
    for one in report.documents:
        name = f"{one.path} · {one.document}" if one.document else str(one.path)
        click.echo(name)
        _print_count(one.count)
    if len(report.documents) > 1:
        say(message("counting.total", count=len(report.documents)))
        _print_count(report.total)
    if not report.documents and not report.refused:
        warn(message("counting.nothing"))


def _print_count(count: Count) -> None:
    everything = count.all
    say(
        message(
            "counting.figures",
            segments=everything.segments,
            words=everything.words,
            han=everything.han,
            characters=everything.characters,
            with_blanks=everything.characters_with_blanks,
            tags=everything.tags,
        )
    )
    parts = count.matched
    say(
        message(
            "counting.repetitions",
            repeated=parts["repeated"].segments,
            across=parts["repeated_across"].segments,
            words=(parts["repeated"] + parts["repeated_across"]).words,
        )
    )
    say(
        message(
            "counting.matches",
            exact=parts["exact"].segments,
            high=parts["95"].segments,
            middle=parts["85"].segments,
            low=parts["75"].segments,
            new=parts["new"].segments,
        )
    )
