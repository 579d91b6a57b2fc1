"""memoQ's bilingual table as a Word document: statuses, locks and ids in, and only targets and statuses back."""

from __future__ import annotations

from tests.formats.bilingual_contract import BilingualContract
from tests.formats.office import docx, p, parts_of, r
from workbench.core.content import Content, Mark
from workbench.core.segments import Origin, State
from workbench.formats.base import BilingualFormat, TargetReplacement
from workbench.formats.docx import Docx
from workbench.formats.memoq_docx import MemoqDocx
from workbench.formats.registry import format_for

GUID = "5aa117a5-8634-46ae-8b76-f8d035c6ba{:02d}"
TAG = '<w:rStyle w:val="mqInternal"/><w:noProof/>'
FONT = '<w:rFonts w:ascii="Calibri"/>'
HIDDEN = "<w:vanish/>"


def cell(*paragraphs: str) -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="3000"/></w:tcPr>{"".join(paragraphs) or "<w:p/>"}</w:tc>'


def tag(text: str) -> str:
    return r(text, TAG)


def row(number: int, source: str, target: str, status: str, comment: str = "") -> str:
    cells = [
        cell(p(r(str(number))), p(r(GUID.format(number), HIDDEN))),
        cell(source),
        cell(target) if target else cell(),
        cell(p(r(comment))) if comment else cell(),
        cell(p(r(status, FONT), properties='<w:jc w:val="left"/>')),
    ]
    return f"<w:tr>{''.join(cells)}</w:tr>"


def table(*rows: str, target: str = "English (United Kingdom)") -> str:
    note = cell(p(r("news.docx")), p(r("Important! Don't change segment ID or source text.")))
    head = "".join(cell(p(r(one))) for one in ("ID", "Kazakh (Kazakhstan)", target, "Comment", "Status"))
    return f"<w:tbl><w:tblPr/><w:tr>{note}</w:tr><w:tr>{head}</w:tr>{''.join(rows)}</w:tbl>"


ROWS = (
    row(1, p(r("Халық партиясы", FONT)), p(r("The Party", FONT)), "Confirmed 101%"),
    row(2, p(r("Екі "), tag("[1}"), r("тарап"), tag("{1]"), r(" келісті"), tag("{2}"), r(".")), "", "Not started",
        "Which party?"),
    row(3, p(r("Жаңа "), r("мәтін", "<w:b/>" + FONT), r(" осында")), p(r("New text")), "Reviewer 1 confirmed (locked)"),
    row(4, p(r("Қалын жол", "<w:b/>")), p(r("Old")), "Pre-translated (87%)"),
    row(5, p(r("Бірінші жол")) + p(r("екінші &amp; соңғы")), p(r("First")), "Rejected"),
    row(6, p(tag("[a href"), tag('="x"}'), r("Сілтеме"), tag("{a]")), "", "Not started"),
)  # fmt: skip


class TestMemoqDocx(BilingualContract):
    OPTIONAL = ("mrk", "format")

    def a_format(self) -> BilingualFormat:
        return MemoqDocx()

    def documents(self) -> dict[str, bytes]:
        return {
            "news.docx": docx(table(*ROWS)),
            "two.docx": docx(table(*ROWS[:2]) + p(r("between")) + table(row(7, p(r("Соңғы")), "", "Not started"))),
        }


def test_what_memoq_says_of_a_segment_comes_in() -> None:
    parsed = MemoqDocx().read(docx(table(*ROWS)), "news.docx")
    assert (parsed.source_language, parsed.target_language) == ("kk", "en")
    units = parsed.units
    assert [unit.key for unit in units] == [GUID.format(number) for number in range(1, 7)]
    assert [unit.target.state for unit in units if unit.target] == [
        State.TRANSLATED, State.UNTOUCHED, State.REVIEWED, State.DRAFT, State.REJECTED, State.UNTOUCHED,
    ]  # fmt: skip
    assert [unit.locked for unit in units] == [False, False, True, False, False, False]
    assert units[1].notes == ("Which party?",)
    assert units[1].content.text == "Екі тарап келісті."
    assert [(mark.start, mark.end, mark.id) for mark in units[1].content.marks] == [(4, 9, "[1}"), (17, 17, "{2}")]
    assert units[4].content.text == "Бірінші жол\nекінші & соңғы"
    assert [mark.id for mark in units[5].content.marks] == ['[a href="x"}']


def test_only_the_target_and_the_status_of_a_row_change() -> None:
    data = docx(table(*ROWS))
    parsed = MemoqDocx().read(data, "news.docx")
    second = parsed.units[1]
    marks = tuple(Mark(4, 11, m.id, m.kind, m.data) if m.end > m.start else m for m in second.content.marks)
    new = Content("The parties have agreed.", marks)
    written = MemoqDocx().write_targets(
        data, "", "en", [TargetReplacement(second.start, new, State.REVIEWED, Origin.HUMAN)]
    )
    before, after = parts_of(data), parts_of(written.data)
    assert {part for part in after if after[part] != before[part]} == {"word/document.xml"}
    target = f"<w:p>{r('The ')}{tag('[1}')}{r('parties')}{tag('{1]')}{r(' have ')}{tag('{2}')}{r('agreed.')}</w:p>"
    expected = before["word/document.xml"].decode()
    source = ROWS[1].split("</w:tc>")[1]
    expected = expected.replace(f"{source}</w:tc>{cell()}", f"{source}</w:tc>{cell(target)}")
    asked = cell(p(r("Which party?")))
    expected = expected.replace(
        f"{asked}{ROWS[1].split('</w:tc>')[4]}",
        asked + ROWS[1].split("</w:tc>")[4].replace("Not started", "Reviewer 1 confirmed"),
    )
    assert after["word/document.xml"].decode() == expected


def test_formats_go_where_the_marks_are_and_the_match_rate_stays() -> None:
    data = docx(table(row(3, p(r("Жаңа ", FONT), r("мәтін", FONT + "<w:b/>")), "", "Not started 87%")))
    unit = MemoqDocx().read(data, "a.docx").units[0]
    marks = tuple(Mark(0, 4, m.id, m.kind, m.data) for m in unit.content.marks)
    new = [TargetReplacement(unit.start, Content("Text anew", marks), State.TRANSLATED, Origin.HUMAN)]
    written = parts_of(MemoqDocx().write_targets(data, "", "en", new).data)["word/document.xml"].decode()
    assert r("Text", FONT + "<w:b/>") + r(" anew", FONT) in written
    assert "Confirmed 87%" in written


def test_a_bold_segment_stays_bold_whatever_was_typed() -> None:
    data = docx(table(row(4, p(r("Қалын жол", "<w:b/>")), "", "Not started")))
    new = [TargetReplacement(0, Content("A bold line"), State.TRANSLATED, Origin.HUMAN)]
    written = parts_of(MemoqDocx().write_targets(data, "", "en", new).data)["word/document.xml"].decode()
    assert r("A bold line", "<w:b/>") in written


def test_the_second_of_two_target_columns_is_written() -> None:
    head = "".join(cell(p(r(one))) for one in ("ID", "Kazakh", "Chinese (PRC)", "Chinese (PRC)", "Status"))
    one = [cell(p(r(GUID.format(1)))), cell(p(r("Мәтін"))), cell(p(r("文"))), cell(), cell(p(r("Edited")))]
    data = docx(f"<w:tbl><w:tr>{head}</w:tr><w:tr>{''.join(one)}</w:tr></w:tbl>")
    parsed = MemoqDocx().read(data, "a.docx")
    assert parsed.target_language == "zh-CN"
    assert parsed.units[0].target is not None
    assert parsed.units[0].target.content.text == "文"
    new = [TargetReplacement(0, Content("文本"), State.TRANSLATED, Origin.HUMAN)]
    written = parts_of(MemoqDocx().write_targets(data, "", "zh-Hans", new).data)["word/document.xml"].decode()
    assert written.index('<w:t xml:space="preserve">文</w:t>') < written.index("文本")


def test_other_word_documents_are_none_of_memoqs() -> None:
    for body in (p(r("Мәтін")), table(), f"<w:tbl><w:tr>{cell(p(r(GUID.format(1))))}</w:tr></w:tbl>"):
        assert isinstance(format_for("a.docx", docx(body)), Docx)
    assert isinstance(format_for("a.docx", b"PK\x03\x04 nothing more"), Docx)
    assert isinstance(format_for("a.docx", docx(table(*ROWS))), MemoqDocx)


def test_a_table_in_an_unknown_language_says_its_name() -> None:
    parsed = MemoqDocx().read(docx(table(*ROWS, target="German (Germany)")), "a.docx")
    assert parsed.target_language == "German (Germany)"
