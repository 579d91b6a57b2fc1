"""What is marked in a row: terms of the source, and the places in the target that satisfy them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtGui import QColor, QTextCharFormat, QTextLayout

from glossary.concepts import TermMatch
from ui.editor.positions import ChippedPositions, Positions
from ui.theme import Colours
from workbench.core.segments import Confidence, Finding, State, Target, TermDecision
from workbench.qa.put_in import of_put_in
from workbench.services.estimating import still_unsure


class Look(Enum):
    """How a mark looks: never by colour alone, always by the line's kind too."""

    TERM = "term"
    MISSING = "missing"
    PLACED = "placed"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class TextMark:
    """A marked range in code points."""

    start: int
    end: int
    look: Look


def source_marks(matches: Iterable[TermMatch], decisions: Iterable[TermDecision]) -> list[TextMark]:
    """Return the terms of a source; those that the target must have and lacks look different."""
    lacking = {(d.start, d.end) for d in decisions if d.required and not d.satisfied}
    places = {(match.start, match.end) for match in matches if match.depth == 0} | lacking
    return [TextMark(*place, Look.MISSING if place in lacking else Look.TERM) for place in sorted(places)]


def target_marks(target: Target, confidence: Confidence | None = None) -> list[TextMark]:
    """Return where the required terms stand in a target, what was put in, and the words the model is unsure of."""
    places = {span for d in target.decisions if d.required and d.satisfied for span in d.spans}
    placed = [TextMark(start, end, Look.PLACED) for start, end in sorted(places)]
    unsure = unsure_marks(target.state, target.content.text, confidence)
    return placed + put_in_marks(target.findings, unsure) + unsure


def put_in_marks(findings: Iterable[Finding], unsure: Sequence[TextMark] = ()) -> list[TextMark]:
    """Return where a number or a term was put in and nobody has looked; a word marked as ``unsure`` is marked once."""
    known = {(mark.start, mark.end) for mark in unsure}
    places = [(one.start, one.end) for one in findings if of_put_in(one)]
    return [TextMark(*place, Look.UNSURE) for place in places if place not in known]


def unsure_marks(state: State, text: str, confidence: Confidence | None) -> list[TextMark]:
    """Return the unsure words of a draft that nobody has typed over; who confirmed a text vouches for it."""
    if confidence is None or state is not State.DRAFT:
        return []
    return [TextMark(start, end, Look.UNSURE) for start, end in still_unsure(confidence, text)]


def mark_format(look: Look, colours: Colours) -> QTextCharFormat:
    """Return how a mark is drawn."""
    made = QTextCharFormat()
    style, colour = {
        Look.TERM: (QTextCharFormat.UnderlineStyle.DotLine, colours.term),
        Look.MISSING: (QTextCharFormat.UnderlineStyle.DashUnderline, colours.warning),
        Look.PLACED: (QTextCharFormat.UnderlineStyle.SingleUnderline, colours.placed),
        Look.UNSURE: (QTextCharFormat.UnderlineStyle.WaveUnderline, colours.muted),
    }[look]
    made.setUnderlineStyle(style)
    made.setUnderlineColor(QColor(colour))
    return made


def layout_formats(
    text: str, marks: Sequence[TextMark], colours: Colours, chips: Sequence[int] = ()
) -> list[QTextLayout.FormatRange]:
    """Return the marks as ranges of a text layout; ``chips`` are the UTF-16 places of chips among its characters."""
    if not marks:
        return []
    positions = ChippedPositions(text, chips) if chips else Positions(text)
    ranges = []
    for mark in marks:
        made = QTextLayout.FormatRange()
        made.start = positions.to_qt(mark.start)
        end = positions.to_qt(mark.end, behind=False) if isinstance(positions, ChippedPositions) else None
        made.length = (positions.to_qt(mark.end) if end is None else end) - made.start
        made.format = mark_format(mark.look, colours)
        ranges.append(made)
    return ranges
