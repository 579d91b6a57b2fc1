"""A change in full: source, the text now and the proposed one with their difference, and what to know of it."""

from __future__ import annotations

from resources.messages import Message, message
from ui.context import Context
from ui.itemmodels.segments import STATE_WORDS
from ui.reviewing.differences import difference_html, plain_html
from workbench.services.reviewing import ChangeKind, Conflict, ReviewChange
from workbench.session import OpenProject


def change_html(context: Context, project: OpenProject, change: ReviewChange) -> str:
    """Return a change as HTML in the colours and fonts of the window."""
    say, colours = context.texts.say, context.look.colours

    def written(text: str, language: str) -> str:
        families = ",".join(f"'{one}'" for one in context.look.fonts.families(language))
        return f'<span style="font-family:{families}; font-size:{context.look.text_points}pt">{text}</span>'

    rows = [(message("review.source"), written(plain_html(change.source), project.settings.source_language))]
    if change.comment is not None:
        rows.append((message("review.about"), written(plain_html(change.comment.text), "")))
    elif change.kind is ChangeKind.STATE:
        now = project.reader.targets([change.segment], change.language)[change.segment].content.text
        states = " → ".join(say(STATE_WORDS[one]) for one in (change.before_state, change.after_state))
        rows.append((message("review.before"), written(plain_html(now), change.language)))
        rows.append((message("review.column.status"), states))
    else:
        before, after = difference_html(change.before.text, change.after.text, colours)
        rows.append((message("review.before"), written(before or "–", change.language)))
        rows.append((message("review.after"), written(after or "–", change.language)))
    about = ", ".join(part for part in (change.reviewer, change.when[:10], change.file) if part)
    cells = "".join(
        f'<tr><td style="color:{colours.muted}">{plain_html(say(head))}</td><td>{text}</td></tr>' for head, text in rows
    )
    warned = "".join(f'<p style="color:{colours.warning}">⚠ {plain_html(say(one))}</p>' for one in _notes(change))
    return f'<table cellpadding="3">{cells}</table>{warned}<p style="color:{colours.muted}">{plain_html(about)}</p>'


def _notes(change: ReviewChange) -> list[Message]:
    notes = [*change.notes]
    if change.conflict is Conflict.PROJECT:
        notes.insert(0, message("review.conflict.project"))
    elif change.conflict is Conflict.REVIEWERS:
        notes.insert(0, message("review.conflict.reviewers", others=", ".join(dict.fromkeys(change.others))))
    return notes
