"""Two versions of a source in one text: what was taken out struck out, what was put in underlined."""

from __future__ import annotations

from resources.messages import message
from ui.i18n import Texts
from ui.widgets.cards import Card, Difference
from workbench.services.alternatives import word_changes


def both_versions(before: str, after: str) -> tuple[str, tuple[Difference, ...]]:
    """Return a text with what was taken out (gone) before what was put in, and where these stand (code points)."""
    made, reached = "", 0
    marks: list[Difference] = []
    for change in word_changes(before, after):
        made += before[reached : change.start]
        for text, gone in ((before[change.start : change.end], True), (change.text, False)):
            if not text.strip():
                made += text if not gone or not change.text else ""
                continue
            if not gone and marks and marks[-1].gone and marks[-1].end == len(made):
                made += " "
            marks.append(Difference(len(made), len(made) + len(text.rstrip()), gone=gone))
            made += text
        reached = change.end
    return made + before[reached:], tuple(marks)


def earlier_source_card(before: str, after: str, language: str, texts: Texts) -> Card:
    """Return a card that tells what a new version of the document changed in a source."""
    text, differences = both_versions(before, after)
    note = texts.say(message("documents.update.earlier"))
    return Card(title=text, note=note, tone="warning", language=language, differences=differences)
