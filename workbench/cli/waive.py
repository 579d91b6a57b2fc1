"""``egiz waive``: take flagged segments on oneself, with a reason."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import click

from resources.messages import message
from workbench.cli.help import HelpCommand
from workbench.cli.output import EXIT_DONE, EXIT_FLAGS, emit_json, say, texts
from workbench.core.languages import language_code
from workbench.errors import InputError
from workbench.paths import find_paths
from workbench.services.waiving import (
    WaivedFinding,
    flagged_segments,
    mark_final,
    unwaive,
    waive,
    waived_findings,
)
from workbench.settings import load_preferences
from workbench.store import open_project, open_reader
from workbench.store.protocols import ProjectReader

_RANGE = re.compile(r"(\d{1,9})(?:-(\d{1,9}))?")


@click.command("waive", cls=HelpCommand)
@click.argument("project", type=click.Path(path_type=Path))
@click.option("--to", "target", required=True, metavar="LANG", help="Language of the targets.")
@click.option("--segments", default="", metavar="N[,N-M]", help="Segments by number; all flagged ones by default.")
@click.option("--reason", default="", metavar="TEXT", help="Why; it is kept with your name and the time.")
@click.option("--by", default="", metavar="NAME", help="Your name; that of your settings where it is not given.")
@click.option("--undo", is_flag=True, help="Take waivers back instead.")
@click.option("--list", "only_list", is_flag=True, help="Show what is waived, and change nothing.")
@click.option("--final", is_flag=True, help="Mark what is confirmed and has no open error as approved (final).")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
@click.pass_context
def command(
    ctx: click.Context,
    project: Path,
    target: str,
    segments: str,
    reason: str,
    by: str,
    *,
    undo: bool,
    only_list: bool,
    final: bool,
    as_json: bool,
) -> None:
    """Waive the errors of flagged segments in PROJECT, with a reason, so that they can be marked as approved (final).

    A working copy can be exported without any waiver. Exit status: 0 done, 1 something is still flagged, 2 refused.

    \b
    Examples:
      egiz waive meeting.egiz --to en --segments 3,7-9 --reason "The speaker says only Xinjiang."
      egiz waive meeting.egiz --to en --list
      egiz waive meeting.egiz --to en --segments 3 --undo
      egiz waive meeting.egiz --to en --final
    """
    if undo + only_list + final > 1:
        raise InputError(message("cli.usage.exclude", names="--undo, --list, --final", command="egiz waive"))
    language = language_code(target)
    if only_list:
        with_reader = open_reader(project)
        try:
            _check_language(with_reader, language)
            found = waived_findings(with_reader, language, _ids(with_reader, segments))
        finally:
            with_reader.close()
        _show(found, as_json=as_json)
        return
    store = open_project(project)
    try:
        _check_language(store, language)
        ids = _ids(store, segments)
        if final:
            done = mark_final(store, language, ids)
            said = message(
                "waiving.finished", count=done.final, flagged=len(done.flagged), unconfirmed=len(done.unconfirmed)
            )
            facts: dict[str, Any] = {
                "final": done.final, "flagged": list(done.flagged), "unconfirmed": list(done.unconfirmed),
            }  # fmt: skip
        elif undo:
            back = unwaive(store, ids or store.segment_ids(), language)
            said = message("waiving.taken_back", count=back.findings, segments=back.segments)
            facts = {"taken_back": back.findings, "segments": back.segments}
        else:
            author = by or load_preferences(find_paths()).author
            made = waive(store, ids or flagged_segments(store, language), language, reason, author)
            said = message("waiving.waived", count=made.findings, segments=made.segments)
            facts = {"waived": made.findings, "segments": made.segments}
        left = len(flagged_segments(store, language))
    finally:
        store.close()
    if as_json:
        emit_json({**facts, "still_flagged": left})
    else:
        say(said)
    ctx.exit(EXIT_FLAGS if left else EXIT_DONE)


def _check_language(reader: ProjectReader, language: str) -> None:
    known = reader.settings().target_languages
    if language not in known:
        raise InputError(message("formats.not_in_project", language=language, languages=", ".join(known)))


def _ids(reader: ProjectReader, written: str) -> list[int]:
    """Return the ids of segments given by number. Raises InputError for what is no number of a segment."""
    every = reader.segment_ids()
    found: list[int] = []
    for part in filter(None, (one.strip() for one in written.split(","))):
        match = _RANGE.fullmatch(part)
        first, last = (int(match[1]), int(match[2] or match[1])) if match else (0, 0)
        if not 1 <= first <= last <= len(every):
            raise InputError(message("waiving.no_segment", part=part, last=len(every)))
        found += every[first - 1 : last]
    return found


def _show(found: list[WaivedFinding], *, as_json: bool) -> None:
    rows: list[dict[str, Any]] = []
    for one in found:
        waiver = one.finding.waived
        assert waiver is not None
        text = texts().render(one.finding.message)
        rows.append(
            {"segment": one.number, "check": one.finding.check, "text": text, "reason": waiver.reason,
             "by": waiver.by, "when": waiver.when}
        )  # fmt: skip
    if as_json:
        emit_json({"waived": rows})
        return
    for row in rows:
        click.echo(f"{row['segment']:>5}  {row['text']}\n       {row['by']}, {row['when'][:10]}: {row['reason']}")
    say(message("waiving.listed", count=len(rows)))
