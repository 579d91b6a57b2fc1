"""``egiz update``: take over a new version of a document."""

from __future__ import annotations

import contextlib
from pathlib import Path

import click

from resources.messages import message
from workbench.cli.help import HelpCommand
from workbench.cli.output import emit_json, say
from workbench.paths import find_paths
from workbench.segmentation import rules_for
from workbench.services.updating import UpdateReport, update_from_file
from workbench.store import open_project


@click.command("update", cls=HelpCommand)
@click.argument("project", type=click.Path(path_type=Path))
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--document", default="", metavar="NAME", help="The document of the project that FILE is a new version of."
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def command(project: Path, file: Path, document: str, *, as_json: bool) -> None:
    """Put FILE, a new version, in the place of the document of that name in PROJECT.

    Segments with the same text keep their translations, also where they moved. Changed ones begin anew, with the old
    translation as a candidate. The old version stays in the project's file, and undo brings it back.

    A project that is open elsewhere is refused. Exit status: 0 done, 2 refused.

    \b
    Examples:
      egiz update meeting.egiz report.docx
      egiz update meeting.egiz report-v2.docx --document report.docx --json
    """
    with contextlib.closing(open_project(project)) as store:
        rules = rules_for(store.settings().source_language, find_paths().segmentation)
        report = update_from_file(store, file, document, rules)
    if as_json:
        emit_json(_json(report))
        return
    say(
        message(
            "updating.done",
            name=report.document,
            unchanged=report.unchanged,
            moved=len(report.moved),
            changed=len(report.changed),
            added=len(report.added),
            removed=len(report.removed),
        )
    )


def _json(report: UpdateReport) -> dict[str, object]:
    return {
        "document": report.document,
        "unchanged": report.unchanged,
        "moved": [{"from": before, "number": number} for before, number in report.moved],
        "changed": [
            {
                "number": one.number,
                "before": one.before,
                "after": one.after,
                "similarity": round(one.similarity, 3),
            }
            for one in report.changed
        ],
        "added": [{"number": number, "source": source} for number, source in report.added],
        "removed": [
            {"number": one.number, "source": one.source, "targets": dict(one.targets)} for one in report.removed
        ],
        "recalled": report.recalled,
    }
