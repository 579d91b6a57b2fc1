"""Documents with targets, marks, terms and flags, for the exporters."""

from __future__ import annotations

from resources.messages import message
from workbench.core.content import Content, Mark, MarkKind
from workbench.core.segments import Finding, Origin, Segment, SegmentKind, Severity, State, Target, TermDecision
from workbench.formats.export_base import ExportDocument, ExportRow
from workbench.formats.registry import format_for
from workbench.services.importing import parse

TEXT = "Тақырып\n\nҚХП мен ҚКП келісті. <Екінші> & «үшінші».\r\n1\n@halyk_partiyasy"
TARGETS = {
    "en": {
        1: (Content("Heading"), State.TRANSLATED, Origin.HUMAN),
        2: (Content("PPK and CPC agreed."), State.DRAFT, Origin.ENGINE),
        3: (Content("1"), State.DRAFT, Origin.SOURCE),
    },
    "zh-Hans": {
        1: (Content("标题"), State.APPROVED, Origin.HUMAN),
        2: (Content("哈萨克斯坦人民党与中共达成一致。"), State.REJECTED, Origin.MEMORY),
    },
}
DECISIONS = (
    TermDecision("c1", "CPC", "ҚКП", 8, 11, True, True, "n-best", "found", expected="CPC", spans=((8, 11),)),
    TermDecision("c2", "PPK", "ҚХП", 0, 3, True, False, "none", "absent", expected="PPK"),
)
FINDINGS = (Finding("terms", Severity.ERROR, message("formats.severity_error"), 0, 3),)


def document(name: str = "news.txt", text: str = TEXT, encoding: str = "utf-8") -> ExportDocument:
    """Return a document read by the real reader, with the targets above."""
    data = text.encode(encoding)
    assert format_for(name, data).id == "text"
    new = parse(data, name, "kk").document
    rows = []
    for number, one in enumerate(new.segments, 1):
        segment = Segment(number, 1, 0, number, one.start, one.end, one.kind, one.source)
        targets = {}
        for language, texts in TARGETS.items():
            if number in texts:
                content, state, origin = texts[number]
                drafted = language == "en" and number == 2
                targets[language] = Target(
                    number, language, content, state, origin, 1,
                    DECISIONS if drafted else (), FINDINGS if drafted else (),
                )  # fmt: skip
        rows.append(ExportRow(segment, targets))
    return ExportDocument(name, new.format, "kk", new.original, new.skeleton, new.encoding, rows)


def with_contents(source: Content, target: Content, language: str = "en") -> ExportDocument:
    """Return a document of one segment with these contents, marks and all."""
    segment = Segment(1, 1, 0, 1, 0, len(source.text), SegmentKind.TEXT, source)
    targets = {language: Target(1, language, target, State.DRAFT, Origin.ENGINE, 1)}
    original = source.text.encode("utf-8", "replace")
    return ExportDocument("a.txt", "text", "kk", original, '{"bom": ""}', "utf-8", [ExportRow(segment, targets)])


def pair(start: int, end: int, name: str) -> Mark:
    return Mark(start, end, name)


def placed(at: int, name: str) -> Mark:
    return Mark(at, at, name, MarkKind.OBJECT)
