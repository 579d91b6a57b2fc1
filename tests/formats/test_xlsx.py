"""Workbooks: shared strings, runs in a cell, sheet names that nothing mentions, and what is hidden."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.formats.contract import FormatContract
from tests.formats.office import HEAD, R, body_of, package, pair, parts_of, relations, said, shape, texts, translated
from workbench.core.content import Content
from workbench.errors import FormatError
from workbench.formats.base import DocumentFormat, Replacement
from workbench.formats.registry import format_for
from workbench.formats.xlsx import Xlsx
from workbench.services.importing import parse

S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RICH_STRING = "<si><r><t xml:space='preserve'>Plain </t></r><r><rPr><b/></rPr><t>bold</t></r><r><t> words</t></r></si>"


def xlsx(strings: str, rows: str, *, names: tuple[str, ...] = ("Data",), columns: str = "", formula: str = "") -> bytes:
    """Return a workbook whose first sheet has these rows; the other sheets are empty."""
    sheets = "".join(f'<sheet name="{one}" sheetId="{n}" r:id="rId{n + 1}"/>' for n, one in enumerate(names, 1))
    cell = f"<row r='99'><c r='A99'><f>{formula}</f><v>1</v></c></row>" if formula else ""
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": f"{HEAD}<Types/>",
        "_rels/.rels": relations(("officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": f'{HEAD}<workbook xmlns="{S}" xmlns:r="{R}"><sheets>{sheets}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": relations(
            ("sharedStrings", "sharedStrings.xml"), *(("worksheet", f"sheet{n}.xml") for n, _ in enumerate(names, 1))
        ),
        "xl/sharedStrings.xml": f'{HEAD}<sst xmlns="{S}">{strings}</sst>',
    }
    for number, _ in enumerate(names, 1):
        inner = f"<cols>{columns}</cols><sheetData>{rows}{cell}</sheetData>" if number == 1 else "<sheetData/>"
        parts[f"xl/sheet{number}.xml"] = f'{HEAD}<worksheet xmlns="{S}">{inner}</worksheet>'
    return package(parts)


def cells(*numbers: int, row: int = 1, extra: str = "") -> str:
    inner = "".join(f'<c r="{"ABCDEF"[place]}{row}" t="s"><v>{one}</v></c>' for place, one in enumerate(numbers))
    return f'<row r="{row}" {extra}>{inner}</row>'


PLAIN = xlsx("<si><t>Second</t></si><si><t>First</t></si>", cells(1, 0, 1))


class TestXlsx(FormatContract):
    def a_format(self) -> DocumentFormat:
        return Xlsx()

    def documents(self) -> dict[str, bytes]:
        inline = '<row r="2"><c r="A2" t="inlineStr"><is><t>Inline</t></is></c><c r="B2"><v>5</v></c></row>'
        return {"plain.xlsx": PLAIN, "rich.xlsx": xlsx(RICH_STRING, cells(0) + inline)}


def test_cells_are_read_as_they_stand_and_a_shared_string_once() -> None:
    assert texts(Xlsx().read(PLAIN, "a.xlsx")) == ["Data", "First", "Second"]
    assert format_for("attachment", PLAIN).id == "xlsx"


def test_each_character_of_a_cell_keeps_its_format() -> None:
    data = xlsx(RICH_STRING, cells(0))
    unit = Xlsx().read(data, "a.xlsx").units[1]
    assert shape(unit.content) == [("bold", "bold")]
    target = Content("Қалың сөздер", (pair(0, 5, unit.content.marks[0].id),))
    made = body_of(translated(Xlsx(), data, {"Plain bold words": target}), "xl/sharedStrings.xml")
    runs = [(said(one), len(list(one.iter(f"{{{S}}}b")))) for one in made.iter(f"{{{S}}}r")]
    assert runs == [("Қалың", 1), (" сөздер", 0)]


def test_lines_in_a_cell_stay_lines() -> None:
    data = xlsx("<si><t>One line\nand another</t></si>", cells(0))
    made = translated(Xlsx(), data, {"One line": "Бір жол", "and another": "тағы бірі"})
    assert texts(Xlsx().read(made, "a.xlsx")) == ["Data", "Бір жол\nтағы бірі"]


def test_what_is_hidden_is_read_where_it_is_asked_for_only() -> None:
    strings = "".join(f"<si><t>{one}</t></si>" for one in ("seen", "in a row", "in a column"))
    data = xlsx(strings, cells(0, 2) + cells(1, row=2, extra='hidden="1"'), columns='<col min="2" max="3" hidden="1"/>')
    assert texts(Xlsx().read(data, "a.xlsx")) == ["Data", "seen"]
    assert texts(Xlsx(hidden=True).read(data, "a.xlsx")) == ["Data", "seen", "in a column", "in a row"]


def test_the_name_of_a_sheet_is_a_text_unless_a_formula_says_it() -> None:
    data = xlsx(
        "<si><t>x</t></si>", cells(0), names=("My data", "Other one", "Third"), formula="SUM('Other one'!A1:B2)"
    )
    assert texts(Xlsx().read(data, "a.xlsx")) == ["My data", "x", "Third"]
    made = translated(Xlsx(), data, {"My data": "Деректер"})
    assert b'<sheet name="\xd0\x94\xd0\xb5\xd1\x80\xd0\xb5\xd0\xba\xd1\x82\xd0\xb5\xd1\x80"' in parts_of(made)[
        "xl/workbook.xml"]  # fmt: skip


@pytest.mark.parametrize("write", ["&#{};", "&#x{:x};"])
def test_a_formula_that_writes_its_letters_as_numbers_says_the_name_too(write: str) -> None:
    numbered = "".join(write.format(ord(letter)) for letter in "Қосымша")
    data = xlsx("<si><t>x</t></si>", cells(0), names=("Деректер", "Қосымша"), formula=f"{numbered}!A1")
    assert texts(Xlsx().read(data, "a.xlsx")) == ["Деректер", "x"]


@pytest.mark.parametrize("name", ["a" * 32, "a/b", "[a]", "Third"])
def test_a_name_that_excel_does_not_take_is_refused(name: str) -> None:
    data = xlsx("<si><t>x</t></si>", cells(0), names=("My data", "Third"))
    with pytest.raises(FormatError) as refusal:
        translated(Xlsx(), data, {"My data": name})
    assert refusal.value.message.id == "formats.sheet_name"


@pytest.mark.shared
def test_every_workbook_at_hand_comes_back(shared: Path) -> None:
    for path in sorted((shared / "conformance" / "xlsx").glob("*.xlsx")):
        data = path.read_bytes()
        document = parse(data, path.name, "en").document
        fmt = Xlsx()
        same = [Replacement(one.start, one.end, one.source) for one in document.segments]
        assert fmt.write(data, document.skeleton, "utf-8", same).data == data, path.name
        others = [
            Replacement(one.start, one.end, Content(one.source.text[::-1], one.source.marks))
            for one in document.segments
        ]
        made = fmt.write(data, document.skeleton, "utf-8", others).data
        wanted = [one.content.text for one in others]
        assert [line for text in texts(fmt.read(made, path.name)) for line in text.split("\n")] == wanted, path.name


THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"


def test_comments_in_threads_are_read_and_written_and_their_copy_for_older_programs_is_not() -> None:
    thread = (
        f'{HEAD}<ThreadedComments xmlns="{THREADS}"><threadedComment ref="A1" id="{{1}}"><text>Which party?</text>'
        '</threadedComment><threadedComment ref="A1" id="{2}" parentId="{1}"><text>The People\'s &amp; Party</text>'
        "</threadedComment></ThreadedComments>"
    )
    notes = (
        f'{HEAD}<comments xmlns="{S}"><authors><author>tc={{1}}</author><author>Egiz</author></authors><commentList>'
        '<comment ref="A1" authorId="0"><text><t>[Threaded comment] Which party?</t></text></comment>'
        '<comment ref="B1" authorId="1"><text><t>A note</t></text></comment></commentList></comments>'
    )
    parts: dict[str, str | bytes] = dict(parts_of(PLAIN))
    parts["xl/comments1.xml"], parts["xl/threads1.xml"] = notes, thread
    parts["xl/_rels/sheet1.xml.rels"] = relations(("comments", "comments1.xml")).replace(
        "</Relationships>",
        '<Relationship Id="rId9" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" '
        'Target="threads1.xml"/></Relationships>',
    )
    data = package(parts)
    assert texts(Xlsx().read(data, "a.xlsx")) == texts(Xlsx().read(PLAIN, "a.xlsx"))
    chosen = Xlsx(comments=True)
    parsed = chosen.read(data, "a.xlsx")
    assert texts(parsed)[3:] == ["A note", "Which party?", "The People's & Party"]
    unit = parsed.units[-1]
    new = [Replacement(unit.start, unit.end, Content("Халық < партиясы"))]
    written = parts_of(chosen.write(data, parsed.skeleton, "utf-8", new).data)
    assert {part for part in written if written[part] != parts_of(data)[part]} == {"xl/threads1.xml"}
    assert "<text>Халық &lt; партиясы</text>" in written["xl/threads1.xml"].decode()
