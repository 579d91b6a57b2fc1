"""Documents of many segments, one of each kind, for measuring: two sentences a paragraph, one word of them bold."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_ODF = "urn:oasis:names:tc:opendocument:xmlns"


def _archive(parts: dict[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return out.getvalue()


def _relations(*rows: tuple[str, str]) -> str:
    inner = "".join(
        f'<Relationship Id="rId{number}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(rows, 1)
    )
    return f'{HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{inner}</Relationships>'


def _types(**parts: str) -> str:
    rels = "application/vnd.openxmlformats-package.relationships+xml"
    inner = "".join(f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in parts.items())
    return (
        f'{HEAD}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" ContentType="{rels}"/>{inner}</Types>'
    )


def docx(segments: int) -> bytes:
    made = [
        f'<w:p><w:r><w:t xml:space="preserve">Келіссөз {number} күні </w:t></w:r>'
        "<w:r><w:rPr><w:b/></w:rPr><w:t>Қазақстан</w:t></w:r>"
        '<w:r><w:t xml:space="preserve"> астанасында өтті. '
        f"Тараптар {number} құжатқа қол қойды.</w:t></w:r></w:p>"
        for number in range(segments // 2)
    ]
    return _archive({
        "[Content_Types].xml": _types(**{"word/document.xml": _MAIN}),
        "_rels/.rels": _relations(("officeDocument", "word/document.xml")),
        "word/document.xml": f'{HEAD}<w:document xmlns:w="{_W}"><w:body>{"".join(made)}</w:body></w:document>',
    })  # fmt: skip


def xlsx(segments: int) -> bytes:
    strings = [
        f'<si><r><t xml:space="preserve">Келіссөз {number} күні </t></r><r><rPr><b/></rPr><t>Қазақстан</t></r>'
        f'<r><t xml:space="preserve"> астанасында өтті. Тараптар {number} құжатқа қол қойды.</t></r></si>'
        for number in range(segments // 2)
    ]
    rows = [
        f'<row r="{number + 1}"><c r="A{number + 1}" t="s"><v>{number}</v></c></row>' for number in range(len(strings))
    ]
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    return _archive({
        "[Content_Types].xml": _types(**{
            "xl/workbook.xml": f"{kind}.sheet.main+xml", "xl/sheet1.xml": f"{kind}.worksheet+xml",
            "xl/sharedStrings.xml": f"{kind}.sharedStrings+xml",
        }),
        "_rels/.rels": _relations(("officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": f'{HEAD}<workbook xmlns="{_S}" xmlns:r="{_OFFICE}"><sheets><sheet name="1" sheetId="1" '
        'r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": _relations(("worksheet", "sheet1.xml"), ("sharedStrings", "sharedStrings.xml")),
        "xl/sheet1.xml": f'{HEAD}<worksheet xmlns="{_S}"><sheetData>{"".join(rows)}</sheetData></worksheet>',
        "xl/sharedStrings.xml": f'{HEAD}<sst xmlns="{_S}">{"".join(strings)}</sst>',
    })  # fmt: skip


def odt(segments: int) -> bytes:
    made = [
        f'<text:p>Келіссөз {number} күні <text:span text:style-name="B">Қазақстан</text:span> астанасында өтті. '
        f"Тараптар {number} құжатқа қол қойды.</text:p>"
        for number in range(segments // 2)
    ]
    names = " ".join(f'xmlns:{one}="{_ODF}:{one}:1.0"' for one in ("office", "text", "style"))
    fo = 'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
    bold = (
        '<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'
    )
    return _archive({
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": f"{HEAD}<office:document-content {names} {fo}><office:automatic-styles>{bold}"
        f"</office:automatic-styles><office:body><office:text>{''.join(made)}</office:text></office:body>"
        "</office:document-content>",
    })  # fmt: skip


def html(segments: int) -> bytes:
    made = [
        f"<p>Келіссөз {number} күні <b>Қазақстан</b> астанасында өтті. Тараптар {number} құжатқа қол қойды.</p>\n"
        for number in range(segments // 2)
    ]
    return f'<!DOCTYPE html><html lang="kk"><head><meta charset="utf-8"></head><body>{"".join(made)}</body>'.encode()


def xliff(segments: int) -> bytes:
    made = [
        f'<trans-unit id="{number}"><source>Келіссөз {number} күні <g id="1" ctype="bold">Қазақстан</g> астанасында '
        f'өтті<x id="2"/>.</source><target state="translated">Talks <g id="1" ctype="bold">in Kazakhstan</g> '
        f'{number}<x id="2"/>.</target></trans-unit>\n'
        for number in range(segments)
    ]
    name = "urn:oasis:names:tc:xliff:document:1.2"
    return (
        f'<?xml version="1.0"?><xliff version="1.2" xmlns="{name}"><file original="a" source-language="kk" '
        f'target-language="en" datatype="x"><body>{"".join(made)}</body></file></xliff>'
    ).encode()


LONG: dict[str, Callable[[int], bytes]] = {"docx": docx, "xlsx": xlsx, "odt": odt, "html": html, "xlf": xliff}
"""By extension: a document of so many segments."""

_TELL = """
print(f"{time.process_time() - begun:.2f} {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f}")
"""
PEERS: dict[str, tuple[str, str, str]] = {
    "docx": (
        "python-docx",
        "docx",
        """
import resource, sys, time, docx
begun = time.process_time()
document = docx.Document(sys.argv[1])
count = 0
for paragraph in document.paragraphs:
    for run in paragraph.runs:
        count += len(run.text)
        if sys.argv[2] == "out":
            run.text = run.text.upper()
if sys.argv[2] == "out":
    document.save(sys.argv[1] + ".out")
"""
        + _TELL,
    ),
    "xlsx": (
        "openpyxl",
        "openpyxl",
        """
import resource, sys, time, openpyxl
begun = time.process_time()
book = openpyxl.load_workbook(sys.argv[1], rich_text=True)
for row in book.worksheets[0].iter_rows():
    for cell in row:
        if sys.argv[2] == "out":
            cell.value = str(cell.value).upper()
if sys.argv[2] == "out":
    book.save(sys.argv[1] + ".out.xlsx")
"""
        + _TELL,
    ),
    "xlf": (
        "translate-toolkit",
        "translate",
        """
import resource, sys, time
from translate.storage import factory
begun = time.process_time()
store = factory.getobject(sys.argv[1])
for unit in store.units:
    said = unit.source
    if sys.argv[2] == "out":
        unit.target = str(said).upper()
if sys.argv[2] == "out":
    store.savefile(sys.argv[1] + ".out.xlf")
"""
        + _TELL,
    ),
}
"""By extension: another library that reads and writes the kind, what it is imported as, and the same work with it."""
