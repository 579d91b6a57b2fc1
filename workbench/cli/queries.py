"""``egiz queries``: write questions to the client, and take over the answers."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from resources.messages import message
from workbench.cli.help import HelpCommand
from workbench.cli.output import EXIT_DONE, EXIT_FLAGS, emit_json, say, texts, warn
from workbench.core.remarks import Query, QueryState
from workbench.errors import InputError
from workbench.paths import find_paths
from workbench.services.exporting import ExportRecord
from workbench.services.queries import ask, close, take_answers, write_sheet
from workbench.settings import load_preferences
from workbench.store import open_project, open_reader
from workbench.store.protocols import ProjectReader

STATE_WORDS = {
    QueryState.OPEN: message("queries.state.open"),
    QueryState.ANSWERED: message("queries.state.answered"),
    QueryState.CLOSED: message("queries.state.closed"),
}


@click.command("queries", cls=HelpCommand)
@click.argument("project", type=click.Path(path_type=Path))
@click.option(
    "--out", default=None, type=click.Path(path_type=Path), help="Write the open questions to .docx or .xlsx."
)
@click.option(
    "--import", "answers", multiple=True, type=click.Path(path_type=Path), metavar="FILE",
    help="Take over the answers of a sheet that came back; may be given again.",
)  # fmt: skip
@click.option("--ask", "question", default="", metavar="TEXT", help="Ask a question about the segment of --segment.")
@click.option(
    "--segment", default=0, type=click.IntRange(min=0), metavar="N", help="The segment asked about, by number."
)
@click.option("--proposal", default="", metavar="TEXT", help="How the source should read.")
@click.option("--recipient", default="", metavar="NAME", help="Who is asked.")
@click.option("--close", "closes", is_flag=True, help="Close the open questions about the segment of --segment.")
@click.option("--all", "every", is_flag=True, help="Write answered questions too.")
@click.option("--force", is_flag=True, help="Replace a file that Egiz did not write, or that was changed since.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
@click.pass_context
def command(
    ctx: click.Context,
    project: Path,
    out: Path | None,
    answers: tuple[Path, ...],
    question: str,
    segment: int,
    proposal: str,
    recipient: str,
    *,
    closes: bool,
    every: bool,
    force: bool,
    as_json: bool,
) -> None:
    """List the questions to the client in PROJECT, write them as a sheet, or take over the answers.

    Exit status: 0 done, 1 questions are open or an answer could not be placed, 2 refused.

    \b
    Examples:
      egiz queries meeting.egiz --ask "Is it Се Чуньтао?" --segment 17 --proposal "Се Чуньтао"
      egiz queries meeting.egiz --out questions.docx
      egiz queries meeting.egiz --import questions.docx --json
    """
    if bool(out) + bool(answers) + bool(question) + closes > 1:
        raise InputError(message("cli.usage.exclude", names="--out, --import, --ask, --close", command="egiz queries"))
    if question:
        by = load_preferences(find_paths()).author
        with contextlib.closing(open_project(project)) as store:
            ask(store, _segment(store, segment), question, proposal=proposal, recipient=recipient, author=by)
            _show(ctx, store, as_json=as_json)
    elif closes:
        with contextlib.closing(open_project(project)) as store:
            close(store, _segment(store, segment))
            _show(ctx, store, as_json=as_json)
    elif answers:
        with contextlib.closing(open_project(project)) as store:
            taken = take_answers(store, answers)
            said = [{"id": one.id, "text": texts().render(one)} for one in taken.unplaced]
            if not as_json:
                for one in taken.unplaced:
                    warn(one)
                say(message("queries.imported", count=len(taken.answered)))
            _show(ctx, store, as_json=as_json, more={"answered": len(taken.answered), "unplaced": said})
    else:
        with contextlib.closing(open_reader(project)) as reader:
            more: dict[str, Any] = {}
            if out is not None:
                record = ExportRecord(find_paths().cache)
                written = write_sheet(reader, out, every=every, overwrite=force, record=record, texts=texts())
                more = {"out": str(written.path), "questions": written.questions, "sha256": written.fingerprint}
                if not as_json:
                    say(message("queries.exported", count=written.questions, path=str(written.path)))
            _show(ctx, reader, as_json=as_json, more=more, exits=out is None)


def _segment(reader: ProjectReader, number: int) -> int:
    if not number:
        raise InputError(message("cli.usage.missing", name="--segment", command="egiz queries"))
    ids = reader.segment_ids()
    if not 1 <= number <= len(ids):
        raise InputError(message("waiving.no_segment", part=number, last=len(ids)))
    return ids[number - 1]


def _show(
    ctx: click.Context,
    reader: ProjectReader,
    *,
    as_json: bool,
    more: dict[str, Any] | None = None,
    exits: bool = True,
) -> None:
    """List all questions, and say how many are open."""
    queries = reader.queries()
    numbers = {one.id: one.number for one in reader.segments({one.segment for one in queries})}
    is_open = sum(one.state is QueryState.OPEN for one in queries)
    if as_json:
        emit_json({**(more or {}), "open": is_open, "queries": _json(queries, numbers)})
    else:
        for one in queries:
            say(
                message(
                    "queries.listed", number=numbers[one.segment], state=STATE_WORDS[one.state], question=one.question
                )
            )
        say(message("queries.still_open", count=is_open))
    unplaced = bool((more or {}).get("unplaced"))
    ctx.exit(EXIT_FLAGS if exits and (is_open or unplaced) else EXIT_DONE)


def _json(queries: Sequence[Query], numbers: dict[int, int]) -> list[dict[str, Any]]:
    return [
        {"number": numbers[one.segment], "key": one.key, "state": one.state.value, "question": one.question,
         "proposal": one.proposal, "recipient": one.recipient, "author": one.author, "asked": one.asked,
         "answer": one.answer, "answered_by": one.answered_by, "answered": one.answered}
        for one in queries
    ]  # fmt: skip
