"""Documents for the tests of the store."""

from __future__ import annotations

from workbench.core.content import Content, Mark, MarkKind
from workbench.core.segments import SegmentKind
from workbench.store.protocols import NewDocument, NewSegment

TEXTS = ("Қазақстан мен Қытай", "Ынтымақтастық туралы", "Қазақстан мен Қытай", "1")


def document(name: str = "meeting.txt", texts: tuple[str, ...] = TEXTS) -> NewDocument:
    """Return a document whose lines are segments; the second has a bold word."""
    segments = []
    start = 0
    for number, text in enumerate(texts):
        marks = (Mark(0, 5, "b1", MarkKind.PAIR, "<b>"),) if number == 1 and len(text) > 5 else ()
        kind = SegmentKind.NUMBER if text.isdigit() else SegmentKind.TEXT
        segments.append(NewSegment(f"line {number}", start, start + len(text), kind, Content(text, marks)))
        start += len(text) + 1
    return NewDocument(name, "text", "\n".join(texts).encode(), "utf-8", '{"newline": "\\n"}', segments, "2023-10-18")
