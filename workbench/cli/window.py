"""``egiz open``: the window."""

from __future__ import annotations

from pathlib import Path

import click

from workbench.cli.help import HelpCommand
from workbench.cli.output import EXIT_REFUSED
from workbench.paths import find_paths


@click.command("open", cls=HelpCommand)
@click.argument("project", required=False, type=click.Path(path_type=Path))
@click.option("--sample", is_flag=True, help="Open the sample project: two real news texts in Kazakh.")
@click.pass_context
def command(ctx: click.Context, project: Path | None, sample: bool) -> None:
    """Open the window: PROJECT, else the last project, else a start screen with the sample.

    \b
    Examples:
      egiz open
      egiz open report.egiz
      egiz open --sample
    """
    code = ctx.obj(find_paths(), project, sample=sample)
    if code >= 0:
        ctx.exit(code)
    if project is not None:
        ctx.exit(EXIT_REFUSED)
    # No screen: the main job is still there to be seen.
    from workbench.cli.demo import command as demo

    ctx.invoke(demo)
