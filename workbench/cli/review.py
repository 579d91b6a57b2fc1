"""``egiz review``: take over what reviewers wrote into tables."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from resources.messages import Message, message
from workbench.cli.help import HelpCommand
from workbench.cli.output import EXIT_DONE, EXIT_FLAGS, emit_json, say, texts, warn
from workbench.core.segments import State
from workbench.formats.bilingual_html import STATE_WORDS
from workbench.paths import find_paths
from workbench.services.project_checking import checking_of
from workbench.services.reviewing import (
    Applied,
    ChangeKind,
    Conflict,
    Review,
    ReviewChange,
    apply_review,
    read_review,
)
from workbench.store import open_project, open_reader

KIND_WORDS: Mapping[ChangeKind, Message] = {
    ChangeKind.TEXT: message("review.kind.text"),
    ChangeKind.TAGS: message("review.kind.tags"),
    ChangeKind.TYPOGRAPHY: message("review.kind.typography"),
    ChangeKind.STATE: message("review.kind.state"),
    ChangeKind.COMMENT: message("review.kind.comment"),
    ChangeKind.RESOLVED: message("review.kind.resolved"),
}


@click.command("review", cls=HelpCommand)
@click.argument("project", type=click.Path(path_type=Path))
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=click.Path(path_type=Path))
@click.option(
    "--accept",
    type=click.Choice(["all", "none"]),
    default="none",
    help="Take over all changes that are not in conflict; none only lists them.",
)
@click.option("--typography", is_flag=True, help="With --accept all, also what differs only in typography.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else.")
@click.pass_context
def command(
    ctx: click.Context, project: Path, files: tuple[Path, ...], *, accept: str, typography: bool, as_json: bool
) -> None:
    """Compare FILE, review tables that came back as DOCX or XLSX, with PROJECT.

    Tracked changes count as accepted. What two reviewers changed differently, or what was changed in the project since,
    is in conflict and never taken over here: the window offers it. What cannot be placed is listed.

    Exit status: 0 done, 1 something is in conflict or not placed, 2 refused.

    \b
    Examples:
      egiz export meeting.egiz --out review.docx --review
      egiz review meeting.egiz review-1.docx review-2.docx
      egiz review meeting.egiz review-1.docx --accept all --json
    """
    applied: Applied | None = None
    if accept == "none":
        with contextlib.closing(open_reader(project)) as reader:
            review = read_review(reader, files)
    else:
        with contextlib.closing(open_project(project)) as store:
            review = read_review(store, files)
            wanted = [one for one in review.changes if one.offered or (typography and _typographic(one))]
            languages = {one.language for one in wanted if one.of_text}
            checking = {language: checking_of(store, find_paths(), language) for language in languages}
            applied = apply_review(store, wanted, checking)
    if as_json:
        emit_json(_json(review, applied))
    else:
        _tell(review, applied)
    open_ = any(one.conflict is not Conflict.NONE for one in review.changes) or bool(review.unplaced)
    ctx.exit(EXIT_FLAGS if open_ or (applied is not None and applied.left_out) else EXIT_DONE)


def _typographic(change: ReviewChange) -> bool:
    return change.kind is ChangeKind.TYPOGRAPHY and change.conflict is Conflict.NONE


def _tell(review: Review, applied: Applied | None) -> None:
    for one in review.changes:
        before, after = _sides(one)
        say(
            message(
                "review.line", number=one.number, language=one.language or "–", kind=KIND_WORDS[one.kind],
                reviewer=one.reviewer, before=before, after=after,
            )
        )  # fmt: skip
    for lost in review.unplaced:
        if lost.row:
            warn(message("review.unplaced.line", name=lost.file, row=lost.row, reason=lost.reason, text=lost.text))
        else:
            warn(message("review.unplaced.line_gone", name=lost.file, reason=lost.reason, text=lost.text))
    say(
        message(
            "review.listed",
            count=len(review.changes),
            conflicts=sum(one.conflict is not Conflict.NONE for one in review.changes),
            typography=review.count([ChangeKind.TYPOGRAPHY]),
            unplaced=len(review.unplaced),
        )
    )
    if applied is not None:
        for said in applied.said:
            warn(said)
        say(message("review.applied", count=len(applied.applied)))


def _sides(change: ReviewChange) -> tuple[str | Message, str | Message]:
    if change.comment is not None:
        return "–", change.comment.text
    if change.kind is ChangeKind.STATE:
        return STATE_WORDS[change.before_state], STATE_WORDS[change.after_state]
    return change.before.text or "–", change.after.text or "–"


def _json(review: Review, applied: Applied | None) -> dict[str, Any]:
    taken = {id(one) for one in applied.applied} if applied is not None else set()
    return {
        "files": list(review.files),
        "changes": [_change(one, taken=id(one) in taken) for one in review.changes],
        "unplaced": [
            {"file": one.file, "row": one.row, "id": one.reason.id, "reason": _text(one.reason), "text": one.text,
             "reviewer": one.reviewer}
            for one in review.unplaced
        ],
        "applied": len(applied.applied) if applied is not None else 0,
        "notes": [{"id": one.id, "text": _text(one)} for one in (applied.said if applied is not None else ())],
    }  # fmt: skip


def _change(one: ReviewChange, *, taken: bool) -> dict[str, Any]:
    value: dict[str, Any] = {
        "number": one.number, "language": one.language, "kind": one.kind.value, "reviewer": one.reviewer,
        "when": one.when, "file": one.file, "row": one.row,
    }  # fmt: skip
    if one.comment is not None:
        value |= {"comment": one.comment.text, "reply": bool(one.comment.reply_to)}
    elif one.kind is ChangeKind.STATE:
        value |= {"before": _state(one.before_state), "after": _state(one.after_state)}
    else:
        value |= {"before": one.before.text, "after": one.after.text}
    value |= {
        "conflict": one.conflict.value or None,
        "others": list(one.others),
        "notes": [{"id": note.id, "text": _text(note)} for note in one.notes],
        "applied": taken,
    }
    return value


def _state(state: State) -> str:
    return state.value


def _text(said: Message) -> str:
    return texts().render(said)
