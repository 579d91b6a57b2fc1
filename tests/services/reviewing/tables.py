"""Projects that go out for review, and what reviewers do to a table in Word or Excel."""

from __future__ import annotations

import copy
import io
import zipfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from lxml import etree
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from resources.messages import catalogue, message
from workbench.core.content import Content, Mark, MarkKind
from workbench.core.remarks import Comment
from workbench.core.segments import Finding, Origin, Segment, SegmentKind, State, Target, TermDecision
from workbench.services.exporting import export
from workbench.store import create_project
from workbench.store.protocols import NewDocument, NewSegment, ProjectSettings, ProjectStore

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SOURCES = (
    "Қазақстан мен Қытай ынтымақтастығы",
    "Се Чуньтао бүгін Астанаға келді.",
    "Кездесу жылы өтті.",
    "Кездесу жылы өтті.",
    "Екі тарап сауда туралы сөйлесті.",
    "2023",
)
ENGLISH = (
    "Cooperation of Kazakhstan and China",
    'Xie Chuntao arrived in Astana today - "for the first time".',
    "The meeting was warm.",
    "The meeting was warm.",
    "Both sides spoke of trade.",
    "2023",
)
CHINESE = ("哈中合作", "谢春涛今天抵达阿斯塔纳。", "会谈气氛热烈。", "会谈气氛热烈。", "双方谈到贸易。", "2023")


class Checks:
    """Finds nothing."""

    def check(
        self, segment: Segment, content: Content, language: str, *, earlier: Sequence[TermDecision] = ()
    ) -> tuple[tuple[TermDecision, ...], tuple[Finding, ...]]:
        return (), ()


CHECKS = {"en": Checks(), "zh-Hans": Checks()}


def project(path: Path, sources: Sequence[str] = SOURCES, languages: Sequence[str] = ("en", "zh-Hans")) -> ProjectStore:
    """Return a project; its second segment has a bold word and a note."""
    store = create_project(path, ProjectSettings("meeting", "kk", tuple(languages)))
    segments, start = [], 0
    for number, text in enumerate(sources):
        segments.append(
            NewSegment(f"p{number}", start, start + len(text), SegmentKind.TEXT, _marked(text, number), None)
        )
        start += len(text) + 1
    document = NewDocument("meeting.txt", "text", "\n".join(sources).encode(), "utf-8", '{"newline": "\\n"}', segments)
    with store.step(message("project.create")) as step:
        step.add_document(document)
        for language, texts in zip(languages, (ENGLISH, CHINESE), strict=False):
            for one, text in zip(store.segment_ids(), texts, strict=False):
                number = store.segment_ids().index(one)
                target = Target(one, language, _marked(text, number), State.DRAFT, Origin.ENGINE)
                step.put_target(target, expected_revision=0)
    store.settle()
    return store


def _marked(text: str, number: int) -> Content:
    if number != 1 or len(text) < 8:
        return Content(text)
    end = len(text)
    return Content(text, (Mark(0, 3, "b", MarkKind.PAIR, "<b>"), Mark(end, end, "n", MarkKind.OBJECT, "note")))


def send(store: ProjectStore, out: Path, languages: Sequence[str] = (), words: str = "en") -> Path:
    """Export a review table."""
    return export(store, out, languages, review=True, overwrite=True, texts=catalogue(words)).path


def comment(store: ProjectStore, segment: int, text: str, key: str, reply_to: str = "") -> None:
    """Store a comment."""
    with store.step(message("review.step")) as step:
        step.put_comment(Comment(0, segment, "en", "Айша", "2026-11-20T10:00:00+00:00", text, key, reply_to))


# -- Word ----------------------------------------------------------------------------------------------------------


def in_word(path: Path, edit: Callable[[etree._Element], object], out: Path | None = None) -> Path:
    """Change ``word/document.xml`` of a table as a reviewer's program would, and keep all other parts."""
    return in_parts(path, {"word/document.xml": edit}, out)


def in_parts(
    path: Path, edits: Mapping[str, Callable[[etree._Element], object]], out: Path | None = None, by: str = "Айша"
) -> Path:
    """Change parts; the document says who saved it last."""
    made = io.BytesIO()
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "docProps/core.xml":
                data = data.replace(b">Egiz</cp:lastModifiedBy>", f">{by}</cp:lastModifiedBy>".encode())
            if name in edits:
                root = etree.fromstring(data)
                edits[name](root)
                data = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
            new.writestr(name, data)
    out = out or path
    out.write_bytes(made.getvalue())
    return out


def rows(root: etree._Element) -> list[etree._Element]:
    """Return the rows of the table without its heading."""
    return root.findall(f".//{W}tr")[1:]


def cell(row: etree._Element, place: int) -> etree._Element:
    """Return a cell."""
    return row.findall(f"{W}tc")[place]


def write(target: etree._Element, text: str) -> None:
    """Type a text over what stands in a cell."""
    paragraphs = target.findall(f"{W}p")
    for other in paragraphs[1:]:
        target.remove(other)
    for child in paragraphs[0].findall(f"{W}r") + paragraphs[0].findall(f"{W}sdt"):
        paragraphs[0].remove(child)
    paragraphs[0].append(run(text))


def run(text: str, tag: str = "t") -> etree._Element:
    """Return a run."""
    made = etree.Element(f"{W}r")
    element = etree.SubElement(made, f"{W}{tag}")
    element.text = text
    element.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return made


def track(
    target: etree._Element, gone: str, come: str, author: str = "Lee", when: str = "2026-11-21T09:00:00Z"
) -> None:
    """Change a word of a cell with tracking on."""
    for found in target.iter(f"{W}t"):
        if gone and gone in (found.text or ""):
            old = found.getparent()
            assert old is not None
            before, _, behind = (found.text or "").partition(gone)
            facts = {f"{W}author": author, f"{W}date": when, f"{W}id": "90"}
            deleted, inserted = etree.Element(f"{W}del", facts), etree.Element(f"{W}ins", facts)
            deleted.append(run(gone, "delText"))
            inserted.append(run(come))
            for made in (run(before), deleted, inserted, run(behind)):
                old.addprevious(made)
            parent = old.getparent()
            assert parent is not None
            parent.remove(old)
            return
    raise AssertionError(f"{gone} is not there")


def doubled(row: etree._Element) -> etree._Element:
    """Copy a row to behind itself."""
    row.addnext(copy.deepcopy(row))
    again = row.getnext()
    assert again is not None
    return again


# -- Excel ---------------------------------------------------------------------------------------------------------


def in_excel(path: Path, edit: Callable[[Worksheet], object], out: Path | None = None, by: str = "Lee") -> Path:
    """Change the sheet of a table as a reviewer's program would."""
    book = load_workbook(path)
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    edit(sheet)
    book.properties.lastModifiedBy = by
    out = out or path
    book.save(out)
    return out
