"""``egiz cache``: what models said before."""

from __future__ import annotations

import click

from models.answers import Kept
from resources.messages import Message, message
from workbench.cli.help import HelpCommand, HelpGroup
from workbench.cli.output import emit_json, say
from workbench.paths import find_paths
from workbench.services.engines import answer_store


@click.group(cls=HelpGroup)
def command() -> None:
    """Show or clear what models said before, which makes a second draft quick.

    It never grows beyond its bound, and a changed model or text is asked anew.
    """


@command.command("show", cls=HelpCommand)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
def show(*, as_json: bool) -> None:
    """Count what is kept."""
    store = answer_store(find_paths())
    kept = store.kept()
    store.close()
    if as_json:
        emit_json({"answers": kept.answers, "bytes": kept.size, "models": kept.models, "path": str(store.path)})
    else:
        say(_kept(kept, str(store.path)))


@command.command("clear", cls=HelpCommand)
def clear() -> None:
    """Forget all of it."""
    store = answer_store(find_paths())
    kept = store.clear()
    store.close()
    say(message("engines.cache_cleared", answers=kept.answers))


def _kept(kept: Kept, path: str) -> Message:
    return message("engines.cache_kept", answers=kept.answers, size=f"{kept.size / 1e6:.1f}", path=path)
