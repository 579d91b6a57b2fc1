"""A review table or query sheet as a Word document: one wide table that keeps its keys, and its locks.

Locked cells are content controls with the lock ``sdtContentLocked`` (ECMA-376, part 1, 17.5.2.23); keys are hidden runs
(``w:vanish``) and a bookmark in each row; the marks' codes have a character style; changes are tracked from the start.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from lxml import etree

from resources.messages import message
from workbench.core.remarks import Comment
from workbench.errors import FormatError
from workbench.formats.package import LARGEST_XML
from workbench.formats.review_codes import code_spans
from workbench.formats.review_sheet import Column, Role, Row, Sheet, bookmark_of, shares

if TYPE_CHECKING:
    from docx.document import Document as DocumentObject

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_W, _W14, _W15 = f"{{{W}}}", f"{{{W14}}}", f"{{{W15}}}"
_COMMENTS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_EXTENDED = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."

LATIN = "Noto Sans"
CHINESE = "Noto Sans CJK SC"
_INSTEAD = {LATIN: "Segoe UI", CHINESE: "Microsoft YaHei"}
"""Fonts that other machines have in their place: a program takes the other name where the first is missing."""

_WORD_LANGUAGES = {"kk": "kk-KZ", "en": "en-GB", "zh-Hans": "zh-CN", "zh-Hant": "zh-TW", "ru": "ru-RU"}
_PAGE = (16838, 11906)
"""A4 lying, in twentieths of a point."""
_MARGIN = 680
_SMALL, _NORMAL, _TITLE = 16, 20, 28
"""Sizes in half points."""
_MOST_LISTS = 2000
"""Rows up to which a state is chosen from a list; in longer tables, which the lists would double, it is typed."""
_QUIET = frozenset({Role.NUMBER, Role.CONTEXT, Role.STATUS, Role.TERMS, Role.FINDINGS, Role.COMMENTS})
_SHADES = {True: "F2F2F2", False: "FFFFFF"}
_BEHIND_TRACKING = ("defaultTabStop", "characterSpacingControl", "compat", "rsids")


def write_docx(sheet: Sheet) -> bytes:
    """Return the document. Raises FormatError for more rows than a document holds."""
    from docx import Document

    document = Document()
    _set_page(document)
    _set_styles(document, sheet)
    body = document.element.body
    section = body.sectPr
    for element in (
        _paragraph(_text_runs(sheet.title, sheet.language, _TITLE, bold=True)),
        _paragraph(_text_runs(sheet.lead, sheet.language, _NORMAL)),
        _Table(sheet).element,
        _paragraph([]),
    ):
        section.addprevious(element)
    _add_comments(document, sheet)
    properties = document.core_properties
    properties.title, properties.author, properties.last_modified_by = sheet.title, "Egiz", "Egiz"
    properties.created = properties.modified = datetime.now(UTC).replace(tzinfo=None, microsecond=0)
    properties.comments = ""
    out = io.BytesIO()
    document.save(out)
    if len(document.part.blob) > LARGEST_XML:
        # No program reads it back with ease, ours among them.
        raise FormatError(message("review.too_many", count=len(sheet.rows)))
    return out.getvalue()


class _Table:
    """Builds the table; python-docx's own cells would take the square of the rows in time."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._controls = self._bookmarks = 0
        self.comments = 0
        self._lists = len(sheet.rows) <= _MOST_LISTS
        self._widths = shares(sheet.columns, _PAGE[0] - 2 * _MARGIN)
        self.element = table = _w("tbl")
        properties = _sub(table, "tblPr")
        _sub(properties, "tblW", w=str(sum(self._widths)), type="dxa")
        borders = _sub(properties, "tblBorders")
        for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
            _sub(borders, side, val="single", sz="4", space="0", color="A6A6A6")
        _sub(properties, "tblLayout", type="fixed")
        margins = _sub(properties, "tblCellMar")
        for side in ("left", "right"):
            _sub(margins, side, w="85", type="dxa")
        grid = _sub(table, "tblGrid")
        for width in self._widths:
            _sub(grid, "gridCol", w=str(width))
        self._heading()
        for row in sheet.rows:
            self._row(row)

    def _heading(self) -> None:
        row = _sub(self.element, "tr")
        properties = _sub(row, "trPr")
        _sub(properties, "cantSplit")
        _sub(properties, "tblHeader")
        for place, column in enumerate(self._sheet.columns):
            hidden = (self._sheet.key if not place else "") + column.name
            runs = [*_text_runs(column.heading, self._sheet.language, _SMALL, bold=True), _hidden(hidden)]
            self._cell(row, place, self._locked(runs), shade="D9E2F3")

    def _row(self, row: Row) -> None:
        element = _sub(self.element, "tr")
        _sub(_sub(element, "trPr"), "cantSplit")
        threads: dict[int, list[etree._Element]] = {}
        for thread in row.threads:
            for _ in (thread.begun, *thread.replies):
                threads.setdefault(thread.column, []).append(_w("commentReference", id=str(self.comments)))
                self.comments += 1
        for place, (column, text) in enumerate(zip(self._sheet.columns, row.cells, strict=True)):
            lines = [text] if column.role in (Role.TARGET, Role.SOURCE, Role.ANSWER) else text.split("\n")
            content: list[list[etree._Element]] = []
            for number, line in enumerate(lines):
                runs = self._runs(column, line)
                if not place and not number:
                    runs = [*self._key(row.key, runs)]
                if not number:
                    runs = self._commented(runs, threads.get(place, ()))
                listed = self._lists and line in column.choices
                content.append(self._chosen(column, line) if listed else runs)
            if column.locked and text:
                content = [list(self._locked(one)[0]) for one in content]
            self._cell(element, place, content, shade=_SHADES[column.locked])

    def _runs(self, column: Column, line: str) -> list[etree._Element]:
        size = _SMALL if column.role in _QUIET else _NORMAL
        return _text_runs(line, column.text_language or self._sheet.language, size)

    def _key(self, key: str, runs: list[etree._Element]) -> list[etree._Element]:
        name = bookmark_of(key)
        runs = [*runs, _hidden(key)]
        if not name:
            return runs
        self._bookmarks += 1
        start = _w("bookmarkStart", id=str(self._bookmarks), name=name)
        return [start, *runs, _w("bookmarkEnd", id=str(self._bookmarks))]

    def _commented(self, runs: list[etree._Element], references: Sequence[etree._Element]) -> list[etree._Element]:
        """Put the ranges of comments around runs, and their references behind."""
        before, behind = [], []
        for one in references:
            number = one.get(f"{_W}id", "")
            before.append(_w("commentRangeStart", id=number))
            run = _w("r")
            run.append(one)
            behind += [_w("commentRangeEnd", id=number), run]
        return [*before, *runs, *behind]

    def _locked(self, runs: list[etree._Element]) -> list[list[etree._Element]]:
        """Return a paragraph's content in a content control that nobody can change."""
        self._controls += 1
        control = _w("sdt")
        properties = _sub(control, "sdtPr")
        _sub(properties, "id", val=str(self._controls))
        _sub(properties, "lock", val="sdtContentLocked")
        content = _sub(control, "sdtContent")
        content.extend(runs or [_w("r")])
        return [[control]]

    def _chosen(self, column: Column, line: str) -> list[etree._Element]:
        """Return a list to choose from, with what is chosen now."""
        self._controls += 1
        control = _w("sdt")
        properties = _sub(control, "sdtPr")
        _sub(properties, "id", val=str(self._controls))
        choices = _sub(properties, "dropDownList")
        for word in column.choices:
            _sub(choices, "listItem", displayText=word, value=word)
        _sub(control, "sdtContent").extend(_text_runs(line, self._sheet.language, _SMALL))
        return [control]

    def _cell(
        self, row: etree._Element, place: int, content: Sequence[Sequence[etree._Element]], *, shade: str
    ) -> None:
        cell = _sub(row, "tc")
        properties = _sub(cell, "tcPr")
        _sub(properties, "tcW", w=str(self._widths[place]), type="dxa")
        if shade != "FFFFFF":
            _sub(properties, "shd", val="clear", color="auto", fill=shade)
        for runs in content:
            cell.append(_paragraph(runs))


def _text_runs(text: str, language: str, size: int, *, bold: bool = False) -> list[etree._Element]:
    """Return the runs of a text: its codes in their character style."""
    runs: list[etree._Element] = []
    last = 0
    for start, end in code_spans(text):
        runs += [_run(text[last:start], language, size, bold=bold)] if last < start else []
        runs.append(_run(text[start:end], language, size, style="EgizTag"))
        last = end
    if last < len(text):
        runs.append(_run(text[last:], language, size, bold=bold))
    return runs


def _run(
    text: str, language: str, size: int, *, bold: bool = False, style: str = "", vanish: bool = False
) -> etree._Element:
    run = _w("r")
    properties = _sub(run, "rPr")
    if vanish:
        _sub(properties, "vanish")
    else:
        _sub(properties, "rStyle", val=style or _style_id(language, size, bold=bold))
    for number, line in enumerate(text.split("\n")):
        if number:
            _sub(run, "br")
        for place, part in enumerate(line.split("\t")):
            if place:
                _sub(run, "tab")
            if part:
                element = _sub(run, "t")
                element.text = part
                element.set(_SPACE, "preserve")
    return run


def _style_id(language: str, size: int, *, bold: bool) -> str:
    """Return the id of the character style for a language: fonts and language stand there, once."""
    return f"Egiz-{language or 'any'}-{size}{'b' if bold else ''}"


def _font_properties(language: str, size: int, *, bold: bool = False) -> etree._Element:
    """Return run properties with the fonts of both scripts, and the language by which shapes are chosen."""
    properties = _w("rPr")
    chinese = language.startswith("zh")
    fonts = _sub(properties, "rFonts", ascii=LATIN, hAnsi=LATIN, cs=LATIN, eastAsia=CHINESE)
    if chinese:
        # Quotation marks and dashes that both scripts share take the Chinese shape.
        fonts.set(f"{_W}hint", "eastAsia")
    if bold:
        _sub(properties, "b")
    _sub(properties, "sz", val=str(size))
    tag = _WORD_LANGUAGES.get(language, language)
    if chinese:
        _sub(properties, "lang", eastAsia=tag)
    else:
        _sub(properties, "lang", **({"val": tag} if tag else {}), eastAsia="zh-CN")
    return properties


def _hidden(text: str) -> etree._Element:
    return _run(text, "en", 2, vanish=True)


def _paragraph(content: Sequence[etree._Element]) -> etree._Element:
    paragraph = _w("p")
    paragraph.extend(content)
    return paragraph


def _set_page(document: DocumentObject) -> None:
    from docx.enum.section import WD_ORIENT
    from docx.shared import Twips

    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Twips(_PAGE[0]), Twips(_PAGE[1])
    for side in ("left_margin", "right_margin", "top_margin", "bottom_margin"):
        setattr(section, side, Twips(_MARGIN))


def _set_styles(document: DocumentObject, sheet: Sheet) -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Pt, RGBColor

    normal = document.styles["Normal"]
    normal.paragraph_format.space_before = normal.paragraph_format.space_after = Pt(1)
    properties = normal.element.get_or_add_rPr()
    for one in list(properties):
        properties.remove(one)
    properties.extend(_font_properties(sheet.language, _NORMAL))
    tag = document.styles.add_style("EgizTag", WD_STYLE_TYPE.CHARACTER)
    tag.font.color.rgb = RGBColor(0x9C, 0x27, 0x7D)
    languages = {"", sheet.language, *(column.text_language for column in sheet.columns)}
    for language in sorted(languages):
        for size in (_SMALL, _NORMAL, _TITLE):
            for bold in (False, True):
                name = _style_id(language, size, bold=bold)
                style = _w("style", type="character", customStyle="1", styleId=name)
                _sub(style, "name", val=name)
                style.append(_font_properties(language, size, bold=bold))
                document.styles.element.append(style)
    settings = document.settings.element
    behind = next(one for one in settings if one.tag.rpartition("}")[2] in _BEHIND_TRACKING)
    behind.addprevious(_w("trackRevisions"))
    _name_fonts(document)


def _name_fonts(document: DocumentObject) -> None:
    """Say in the table of fonts what other machines may take in their place."""
    part = next(one.target_part for one in document.part.rels.values() if one.reltype.endswith("/fontTable"))
    root = etree.fromstring(part.blob)
    for name, instead in _INSTEAD.items():
        font = etree.SubElement(root, f"{_W}font", {f"{_W}name": name})
        _sub(font, "altName", val=instead)
        _sub(font, "charset", val="86" if name == CHINESE else "CC")
        _sub(font, "family", val="swiss")
    part._blob = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)  # noqa: SLF001


def _add_comments(document: DocumentObject, sheet: Sheet) -> None:
    """Write the threads: the comments, and beside them who answers whom and what is settled."""
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    comments = etree.Element(f"{_W}comments", nsmap={"w": W, "w14": W14})
    extended = etree.Element(f"{_W15}commentsEx", nsmap={"w15": W15})
    number = 0
    for row in sheet.rows:
        for thread in row.threads:
            root = _paragraph_id(number)
            for one in (thread.begun, *thread.replies):
                comments.append(_comment(number, one))
                about = etree.SubElement(extended, f"{_W15}commentEx", {f"{_W15}paraId": _paragraph_id(number)})
                if one is not thread.begun:
                    about.set(f"{_W15}paraIdParent", root)
                about.set(f"{_W15}done", "1" if thread.begun.resolved else "0")
                number += 1
    if not number:
        return
    for name, kind, relation, element in (
        ("comments", "comments", _COMMENTS, comments),
        ("commentsExtended", "commentsExtended", _EXTENDED, extended),
    ):
        blob = etree.tostring(element, xml_declaration=True, encoding="UTF-8", standalone=True)
        part = Part(PackURI(f"/word/{name}.xml"), f"{_TYPE}{kind}+xml", blob, document.part.package)
        document.part.relate_to(part, relation)


def _comment(number: int, comment: Comment) -> etree._Element:
    element = _w("comment", id=str(number), author=comment.author, initials=comment.author[:2])
    if comment.created:
        moment = datetime.fromisoformat(comment.created).astimezone(UTC)
        element.set(f"{_W}date", moment.strftime("%Y-%m-%dT%H:%M:%SZ"))
    paragraph = _paragraph([_run(comment.text, "", _NORMAL)])
    paragraph.set(f"{_W14}paraId", _paragraph_id(number))
    element.append(paragraph)
    return element


def _paragraph_id(number: int) -> str:
    """Return an id of a comment's paragraph: below 0x80000000, as Word wants them."""
    return f"{0x10000000 + number:08X}"


def _w(element: str, /, **attributes: str) -> etree._Element:
    return etree.Element(f"{_W}{element}", {f"{_W}{key}": value for key, value in attributes.items()}, nsmap={"w": W})


def _sub(parent: etree._Element, element: str, /, **attributes: str) -> etree._Element:
    return etree.SubElement(parent, f"{_W}{element}", {f"{_W}{key}": value for key, value in attributes.items()})
