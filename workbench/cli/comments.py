"""``egiz comments``: list the comments in a project, begin a thread, answer, resolve and reopen one."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

import click

from resources.messages import message
from workbench.cli.help import HelpCommand
from workbench.cli.output import EXIT_DONE, EXIT_FLAGS, emit_json, say
from workbench.core.languages import language_code
from workbench.core.remarks import Comment, threads
from workbench.errors import InputError
from workbench.paths import find_paths
from workbench.services.commenting import comment
from workbench.settings import load_preferences
from workbench.store import open_project, open_reader
from workbench.store.protocols import ProjectReader


@click.command("comments", cls=HelpCommand)
@click.argument("project", type=click.Path(path_type=Path))
@click.option("--segment", default=0, type=click.IntRange(min=0), metavar="N", help="This segment alone, by number.")
@click.option("--say", "text", default="", metavar="TEXT", help="Begin a thread at --segment, or answer --thread.")
@click.option("--thread", default="", metavar="ID", help="The thread at --segment, by its key, which --json prints.")
@click.option("--to", "language", default="", metavar="LANG", help="The target that a new thread is about.")
@click.option("--resolve", is_flag=True, help="Settle the thread of --thread.")
@click.option("--reopen", is_flag=True, help="Open the thread of --thread again.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
@click.pass_context
def command(
    ctx: click.Context,
    project: Path,
    segment: int,
    text: str,
    thread: str,
    language: str,
    *,
    resolve: bool,
    reopen: bool,
    as_json: bool,
) -> None:
    """List the comments in PROJECT in their threads; begin, answer, resolve or reopen a thread.

    Exit status: 0 done, 1 the list has open threads, 2 refused.

    \b
    Examples:
      egiz comments meeting.egiz
      egiz comments meeting.egiz --segment 17 --to en --say "Is this the official name?"
      egiz comments meeting.egiz --segment 17 --thread 0a1b2c3d4e5f --say "Yes." --resolve --json
    """
    if resolve and reopen:
        raise InputError(message("cli.usage.exclude", names="--resolve, --reopen", command="egiz comments"))
    if (resolve or reopen) and not thread:
        raise InputError(message("cli.usage.missing", name="--thread", command="egiz comments"))
    if (text or thread) and not segment:
        raise InputError(message("cli.usage.missing", name="--segment", command="egiz comments"))
    if text or thread:
        by = load_preferences(find_paths()).author
        with contextlib.closing(open_project(project)) as store:
            about = language_code(language) if language else ""
            if about and about not in store.settings().target_languages:
                known = ", ".join(store.settings().target_languages)
                raise InputError(message("formats.not_in_project", language=about, languages=known))
            turned = True if resolve else False if reopen else None
            place = _segment(store, segment)
            comment(store, place, text, thread=thread, resolved=turned, language=about, author=by)
            _show(ctx, store, segment, as_json=as_json, exits=False)
    else:
        with contextlib.closing(open_reader(project)) as reader:
            _show(ctx, reader, segment, as_json=as_json, exits=True)


def _segment(reader: ProjectReader, number: int) -> int:
    ids = reader.segment_ids()
    if not 1 <= number <= len(ids):
        raise InputError(message("waiving.no_segment", part=number, last=len(ids)))
    return ids[number - 1]


def _show(ctx: click.Context, reader: ProjectReader, segment: int, *, as_json: bool, exits: bool) -> None:
    """List the threads of a segment, of all where 0."""
    ids = [_segment(reader, segment)] if segment else reader.segment_ids()
    said = reader.comments(ids)
    numbers = {one.id: one.number for one in reader.segments(said)}
    listed = [(numbers[one], *thread) for one in ids if one in said for thread in threads(said[one])]
    is_open = sum(not begun.resolved for _, begun, _ in listed)
    if as_json:
        emit_json({"open": is_open, "threads": [_json(*one) for one in listed]})
    else:
        for number, begun, replies in listed:
            sign = "✓" if begun.resolved else "○"
            click.echo(f"{number:>5} {sign} {_line(begun)}")
            for one in replies:
                click.echo(f"        ↳ {_line(one)}")
        say(message("comments.open", count=is_open))
    ctx.exit(EXIT_FLAGS if exits and is_open else EXIT_DONE)


def _line(one: Comment) -> str:
    about = ", ".join(part for part in (one.author, one.created[:10], one.language) if part)
    return " ".join(f"{about}: {one.text}".split())


def _json(number: int, begun: Comment, replies: list[Comment]) -> dict[str, Any]:
    return {
        "number": number, "key": begun.key, "language": begun.language, "resolved": begun.resolved, **_said(begun),
        "replies": [_said(one) for one in replies],
    }  # fmt: skip


def _said(one: Comment) -> dict[str, str]:
    return {"author": one.author, "created": one.created, "text": one.text}
