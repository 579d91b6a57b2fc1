"""The command ``egiz``.

A new command is one file here, one line in COMMANDS, and its help in ``resources/translations/*/help.ts``.
"""

from __future__ import annotations

import importlib
import os
from pathlib import Path

import click

from workbench import __version__
from workbench.cli.help import HelpGroup

COMMANDS = {
    "open": "workbench.cli.window",
    "demo": "workbench.cli.demo",
    "segment": "workbench.cli.segment",
    "terms": "workbench.cli.terms",
    "draft": "workbench.cli.draft",
    "translate": "workbench.cli.translate",
    "new": "workbench.cli.new",
    "update": "workbench.cli.update",
    "count": "workbench.cli.count",
    "export": "workbench.cli.export",
    "review": "workbench.cli.review",
    "queries": "workbench.cli.queries",
    "comments": "workbench.cli.comments",
    "align": "workbench.cli.align",
    "waive": "workbench.cli.waive",
    "glossary": "workbench.cli.glossary",
    "names": "workbench.cli.names",
    "kazakh": "workbench.cli.kazakh",
    "models": "workbench.cli.models",
    "llm": "workbench.cli.llm",
    "cache": "workbench.cli.cache",
    "bench": "workbench.cli.bench",
}
"""Each module has a click command named ``command``; it is imported only when it is used."""


class _Commands(HelpGroup):
    """Loads a command's module on use, so that ``egiz segment`` does not pay for the engine."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        found = importlib.import_module(COMMANDS[cmd_name]).command
        assert isinstance(found, click.Command)
        return found


@click.group(cls=_Commands, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="egiz", message="%(prog)s %(version)s")
@click.option(
    "--data-dir",
    type=click.Path(file_okay=False, path_type=Path),
    help="Keep settings, models, glossaries and logs in this folder (a portable installation).",
)
@click.pass_context
def egiz(ctx: click.Context, data_dir: Path | None) -> None:
    """Translate Kazakh, English and Chinese documents with a glossary that holds.

    Without a command, egiz opens the window.
    """
    if data_dir is not None:
        os.environ["EGIZ_HOME"] = str(data_dir.expanduser().absolute())
    if ctx.invoked_subcommand is None:
        window = egiz.get_command(ctx, "open")
        assert window is not None
        ctx.invoke(window)
