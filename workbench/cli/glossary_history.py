"""``egiz glossary history``, ``undo`` and ``redo``: every change of a glossary, and taking changes back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from glossary.errors import GlossaryError
from glossary.store import GlossaryStore, HistoryEntry
from resources.messages import message
from workbench.cli.help import HelpCommand
from workbench.cli.output import emit_json, say, texts
from workbench.cli.term_options import AUTHOR, recorded_author
from workbench.paths import Paths, find_paths
from workbench.services.glossaries import OWN, find_glossary, open_glossary, open_glossary_reading
from workbench.services.terminology import WHATS

_MOST_NAMED = 5
_NAME = click.argument("name", default=OWN)
_JSON = click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")


@click.command("history", cls=HelpCommand)
@_NAME
@click.option("--concept", default="", metavar="ID", help="Only the changes of this concept.")
@click.option("--limit", type=click.IntRange(1), default=100, show_default=True, help="How many, the newest first.")
@_JSON
def history_command(name: str, concept: str, limit: int, *, as_json: bool) -> None:
    """Show the changes of a glossary, the newest first: when, by whom, what became of which concepts.

    NAME is a name or an .egizterms file; your own where it is not given. Exit status: 0 done, 2 refused.

    JSON: {"glossary", "revision", "changes": [{"revision", "time", "what", "author", "concepts": [ids], "undone",
    "undoes"}]}; "undoes" is the revision that an undo or a redo speaks of, else 0.

    \b
    Examples:
      egiz glossary history
      egiz glossary history meetings --concept T_COOP --json
    """
    path = _existing(name, find_paths())
    with open_glossary_reading(path) as store:
        entries, revision = store.history(limit, concept=concept), store.revision()
    if as_json:
        emit_json({"glossary": str(path), "revision": revision, "changes": [_record(one) for one in entries]})
        return
    for one in entries:
        ids = ", ".join(one.concepts[:_MOST_NAMED]) + (" …" if len(one.concepts) > _MOST_NAMED else "")
        what = texts().render(WHATS[one.what])
        click.echo(f"{one.revision}\t{one.time}\t{what}\t{len(one.concepts)}\t{ids}\t{one.author}".rstrip())


@click.command("undo", cls=HelpCommand)
@_NAME
@AUTHOR
@_JSON
def undo_command(name: str, author: str, *, as_json: bool) -> None:
    """Take back the last change of a glossary, an import as a whole; that is recorded as a change too.

    NAME is a name or an .egizterms file; your own where it is not given. Exit status: 0 done, 2 refused.

    JSON: {"glossary", "revision", "change": {...} as in "history"}.

    \b
    Examples:
      egiz glossary undo
      egiz glossary undo meetings --json
    """
    paths = find_paths()
    path = _existing(name, paths)
    with open_glossary(path) as store:
        done = store.undo(author=recorded_author(author, paths))
        if done is None:
            raise GlossaryError(message("glossary.nothing_to_undo", glossary=path.stem))
        _tell(path, store, done, as_json=as_json)
    if not as_json:
        say(message("glossary.undone", what=WHATS[done.what], count=len(done.concepts), glossary=path.stem))


@click.command("redo", cls=HelpCommand)
@_NAME
@AUTHOR
@_JSON
def redo_command(name: str, author: str, *, as_json: bool) -> None:
    """Make the last change that was taken back again.

    NAME is a name or an .egizterms file; your own where it is not given. Exit status: 0 done, 2 refused.

    JSON: {"glossary", "revision", "change": {...} as in "history"}.

    \b
    Examples:
      egiz glossary redo
    """
    paths = find_paths()
    path = _existing(name, paths)
    with open_glossary(path) as store:
        done = store.redo(author=recorded_author(author, paths))
        if done is None:
            raise GlossaryError(message("glossary.nothing_to_redo", glossary=path.stem))
        _tell(path, store, done, as_json=as_json)
    if not as_json:
        say(message("glossary.redone", what=WHATS[done.what], count=len(done.concepts), glossary=path.stem))


def _existing(name: str, paths: Paths) -> Path:
    path = find_glossary(name, paths)
    if not path.exists():
        raise GlossaryError(message("glossary.unknown_name", name=name))
    return path


def _tell(path: Path, store: GlossaryStore, done: HistoryEntry, *, as_json: bool) -> None:
    if as_json:
        emit_json({"glossary": str(path), "revision": store.revision(), "change": _record(done)})


def _record(entry: HistoryEntry) -> dict[str, Any]:
    return {
        "revision": entry.revision,
        "time": entry.time,
        "what": entry.what.value,
        "author": entry.author,
        "concepts": list(entry.concepts),
        "undone": entry.undone,
        "undoes": entry.undoes,
    }
