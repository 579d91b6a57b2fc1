"""Small office documents made by hand, and what their tests look at."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from lxml import etree

from workbench.core.content import Content, Mark, MarkKind
from workbench.formats.base import DocumentFormat, ParsedDocument, Replacement
from workbench.services.importing import parse

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
NAMESPACES = (
    f'xmlns:w="{W}" xmlns:r="{R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
)
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def package(parts: Mapping[str, str | bytes], stored: tuple[str, ...] = ()) -> bytes:
    """Return an archive of parts in this order."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name, data in parts.items():
            kind = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            info = zipfile.ZipInfo(name, (2024, 5, 1, 12, 0, 0))
            made.writestr(info, data, kind)
    return out.getvalue()


def parts_of(data: bytes) -> dict[str, bytes]:
    """Return the parts of an archive."""
    with zipfile.ZipFile(io.BytesIO(data)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def relations(*rows: tuple[str, str]) -> str:
    """Return a part of relations: type and target."""
    inner = "".join(
        f'<Relationship Id="rId{number}" Type="{R}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(rows, 1)
    )
    return f'{HEAD}<Relationships xmlns="{RELS}">{inner}</Relationships>'


def docx(body: str, others: Mapping[str, tuple[str, str]] | None = None) -> bytes:
    """Return a Word document; ``others`` are parts by the type of their relation: name and XML."""
    rows = [(kind, name) for kind, (name, _) in (others or {}).items()]
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": f"{HEAD}<Types/>",
        "_rels/.rels": relations(("officeDocument", "word/document.xml")),
        "word/document.xml": f"{HEAD}<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": relations(*rows),
        "word/media/image1.png": b"\x89PNG\r\n\x1a\n not really",
    }
    for name, xml in (others or {}).values():
        parts[f"word/{name}"] = HEAD + xml
    return package(parts)


def p(*runs: str, properties: str = "") -> str:
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{''.join(runs)}</w:p>"


def r(text: str, properties: str = "") -> str:
    props = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{props}<w:t xml:space="preserve">{text}</w:t></w:r>'


BOLD, ITALIC = "<w:b/>", "<w:i/>"


def texts(parsed: ParsedDocument) -> list[str]:
    return [unit.content.text for unit in parsed.units]


def shape(content: Content) -> list[tuple[str, str]]:
    """Return the marks of a content as what they are and what they stand on."""
    return [(mark.data, content.text[mark.start : mark.end]) for mark in content.marks]


def translated(fmt: DocumentFormat, data: bytes, targets: Mapping[str, Content | str], name: str = "a") -> bytes:
    """Return a document with targets by the text of the segment that they translate."""
    name += fmt.EXTENSIONS[0]
    document = parse(data, name, "en").document
    made = []
    for segment in document.segments:
        target = targets.get(segment.source.text)
        if target is not None:
            content = target if isinstance(target, Content) else Content(target)
            made.append(Replacement(segment.start, segment.end, content))
    assert len(made) >= len(targets), "each target has its segment"
    return fmt.write(data, document.skeleton, "utf-8", made).data


def shouted(content: Content) -> Content:
    """Return a pseudo-translation: other letters, marks where they stood."""
    return Content("".join("Ж" if one.isupper() else "ж" if one.islower() else one for one in content.text),
                   content.marks)  # fmt: skip


def pair(start: int, end: int, key: str) -> Mark:
    return Mark(start, end, key)


def placed(at: int, key: str) -> Mark:
    return Mark(at, at, key, MarkKind.OBJECT)


def body_of(data: bytes, part: str = "word/document.xml") -> etree._Element:
    return etree.fromstring(parts_of(data)[part])


def said(element: etree._Element) -> str:
    """Return all characters under an element."""
    return "".join(str(one) for one in element.itertext())


def look(*names: str) -> frozenset[str]:
    return frozenset(names)


def looks_of(data: bytes, part: str = "word/document.xml") -> list[tuple[str, frozenset[str]]]:
    """Return the characters of a Word part with the names of their run properties, neighbours of one look joined.

    Read anew with lxml alone, so that it judges the reader and the writer.
    """
    found: list[tuple[str, frozenset[str]]] = []
    for text in body_of(data, part).iter(f"{{{W}}}t"):
        run = text.getparent()
        assert run is not None
        properties = run.find(f"{{{W}}}rPr")
        names = frozenset(etree.QName(one).localname for one in (() if properties is None else properties))
        if found and found[-1][1] == names:
            found[-1] = (found[-1][0] + (text.text or ""), names)
        elif text.text:
            found.append((text.text, names))
    return found
