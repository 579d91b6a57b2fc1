"""``egiz demo``: the main job on the bundled documents, without a screen."""

from __future__ import annotations

import tempfile
from importlib.resources import as_file
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from resources.messages import message
from workbench.cli.draft import sentence
from workbench.cli.help import HelpCommand
from workbench.cli.output import on_terminal, say, texts, warn
from workbench.core.segments import Severity
from workbench.errors import InputError
from workbench.paths import find_paths
from workbench.services.drafting import Draft
from workbench.services.file_drafting import draft_file
from workbench.services.projects import sample_files

MARKS = {True: "✓", False: "⚠"}


@click.command("demo", cls=HelpCommand)
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), help="Folder for the XLIFF files.")
def command(out: Path | None) -> None:
    """Draft the bundled documents from Kazakh into English with the glossary, and print a readable table.

    \b
    Example:
      egiz demo --out demo-results
    """
    if out is None:
        with tempfile.TemporaryDirectory(prefix="egiz-demo-") as folder:
            _run(Path(folder))
        return
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(message("cli.demo.no_folder", folder=str(out), why=error.strerror or "")) from None
    _run(out)
    say(message("cli.demo.written", folder=str(out)))


def _run(out: Path) -> None:
    console = Console()
    shown = texts()
    for bundled in sample_files():
        with as_file(bundled) as file:
            result = draft_file(file, "kk", "en", out / f"{file.stem}.xlf", find_paths(), overwrite=True)
        table = Table(
            title=shown.text("cli.demo.title", name=file.name, source="kk", target="en"), show_lines=True, expand=True
        )
        table.add_column("№", justify="right")
        for column, ratio in (("source", 5), ("target", 5), ("terms", 4)):
            table.add_column(shown.text(f"cli.demo.column.{column}"), ratio=ratio)
        for number, draft in enumerate(result.drafts, 1):
            table.add_row(str(number), Text(draft.segment.source.text), Text(draft.content.text), _terms(draft))
        console.print(table)
        say(sentence(result.summary))
    if result.scope and on_terminal():
        warn(message("cli.draft.weak", scope=message(result.scope)))


def _terms(draft: Draft) -> Text:
    """Return the required terms with their steps, then what flags the segment."""
    lines = [
        f"{MARKS[decision.satisfied]} {decision.surface} → {decision.expected} [{decision.step}]"
        for decision in draft.decisions
        if decision.required
    ]
    lines += [
        f"⚑ {texts().render(finding.message)}"
        for finding in draft.findings
        if finding.severity is Severity.ERROR and finding.check != "terms"
    ]
    return Text("\n".join(lines))
