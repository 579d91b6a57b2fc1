"""PDF: paragraphs rebuilt from lines, a Word document out, and what is refused."""

from __future__ import annotations

import io
from collections import Counter

import docx
import pytest

from tests.formats.contract import FormatContract
from tests.formats.pdf_examples import At, calling_itself, content_bomb, endless_pages, lines, pdf
from workbench.core.content import Content
from workbench.errors import FormatError
from workbench.formats.base import ParsedDocument, Replacement
from workbench.formats.docx import Docx
from workbench.formats.pdf import Pdf, read_paragraphs
from workbench.formats.pdf_lines import Letter, page_lines
from workbench.formats.pdf_paragraphs import joined
from workbench.formats.registry import translated_extension

KAZAKH = """Қазақстан Республикасының Үкіметі жоспарды бекітті, онда кәсіп-
орындар арасындағы өнеркәсіптік кооперацияны кеңейту көзделген. Һәм
АҚШ-тың ұстанымы белгісіз."""
CHINESE = "习近平主席在北京同哈萨克斯坦总统托卡耶夫举行会谈。两国元首一致同意\n深化中哈永久全面战略伙伴关系。"


def texts(data: bytes) -> list[str]:
    return [unit.content.text for unit in Pdf().read(data, "a.pdf").units]


def page(*parts: list[At]) -> list[At]:
    return [one for part in parts for one in part]


class TestPdf(FormatContract):
    def a_format(self) -> Pdf:
        return Pdf()

    def documents(self) -> dict[str, bytes]:
        title: list[At] = [(70, 780, 18, "Ынтымақтастық туралы")]
        return {"a.pdf": pdf(page(title, lines(KAZAKH, top=740), lines(CHINESE, top=680)))}

    def as_docx(self, replacements: list[Replacement], parsed: ParsedDocument, data: bytes) -> list[str]:
        written = Pdf().write(data, parsed.skeleton, parsed.encoding, replacements, "en")
        assert [note.id for note in written.notes] == ["formats.pdf_layout"]
        return [unit.content.text for unit in Docx().read(written.data, "a.docx").units]

    def test_untouched_it_is_written_byte_for_byte(self) -> None:
        """A PDF is never written; the new document has its paragraphs, and is the same each time."""
        for _, data, parsed in self.read_all():
            assert self.as_docx([], parsed, data) == [unit.content.text for unit in parsed.units]
            assert Pdf().write(data, parsed.skeleton, "", []) == Pdf().write(data, parsed.skeleton, "", [])

    def test_a_text_replaced_by_itself_is_written_byte_for_byte(self) -> None:
        for _, data, parsed in self.read_all():
            same = [Replacement(unit.start, unit.end, unit.content) for unit in parsed.units]
            assert self.as_docx(same, parsed, data) == [unit.content.text for unit in parsed.units]

    def test_a_replacement_changes_its_unit_alone(self) -> None:
        for _, data, parsed in self.read_all():
            first, second = parsed.units[:2]
            new = [
                Replacement(first.start, first.end, Content("Egiz")),
                Replacement(second.start, second.start + 9, Content("Kazakhstan")),
            ]
            rest = [unit.content.text for unit in parsed.units[2:]]
            assert self.as_docx(new, parsed, data) == ["Egiz", f"Kazakhstan{second.content.text[9:]}", *rest]


def test_lines_become_paragraphs_again_and_divided_words_one() -> None:
    first, second = texts(pdf(page(lines(KAZAKH), lines(CHINESE, top=690))))
    assert first == (
        "Қазақстан Республикасының Үкіметі жоспарды бекітті, онда кәсіпорындар арасындағы өнеркәсіптік кооперацияны "
        "кеңейту көзделген. Һәм АҚШ-тың ұстанымы белгісіз."
    )
    assert second == CHINESE.replace("\n", "")


@pytest.mark.parametrize(
    ("before", "after", "known", "wanted"),
    [
        ("ынтымақ-", "тастық", "", "ынтымақтастық"),
        ("ынтымақ\u00ad", "тастық", "", "ынтымақтастық"),
        ("сауда-", "саттық", "сауда-саттық", "сауда-саттық"),
        ("АҚШ-", "тың", "", "АҚШ-тың"),
        ("2023-", "жылы", "", "2023-жылы"),
        ("Алматы –", "Астана", "", "Алматы – Астана"),
        ("Бейжің-", "Астана", "", "Бейжің- Астана"),
        ("会谈", "举行", "", "会谈举行"),
        ("end", "start", "", "end start"),
    ],
)
def test_two_lines_are_joined_as_they_were_before_printing(before: str, after: str, known: str, wanted: str) -> None:
    assert joined(before, after, Counter([known])) == wanted


def test_columns_are_read_one_after_the_other_and_a_sentence_goes_on_in_the_next() -> None:
    title: list[At] = [(70, 790, 20, "Өңірлік қауіпсіздік және ынтымақтастық")]
    left = lines("Бірінші бағанның мәтіні осында\nтұр және ол екінші бағанда", top=750)
    right = lines(
        "жалғасады, сосын бітеді.\nЕкінші абзац осында басталып,\nосында бітеді деп жазылған.", left=320, top=750
    )
    assert texts(pdf(page(title, left, right))) == [
        "Өңірлік қауіпсіздік және ынтымақтастық",
        "Бірінші бағанның мәтіні осында тұр және ол екінші бағанда жалғасады, сосын бітеді.",
        "Екінші абзац осында басталып, осында бітеді деп жазылған.",
    ]


def test_a_table_is_read_row_after_row() -> None:
    rows = [
        (70 + 160 * column, 700 - 20 * row, 12.0, f"Ұяшық {row}{column}") for row in range(3) for column in range(3)
    ]
    assert texts(pdf(rows)) == [f"Ұяшық {row}{column}" for row in range(3) for column in range(3)]


def test_page_numbers_are_left_out_and_a_running_header_is_told_once() -> None:
    pages = [
        page(
            [(70, 810, 9, f"Хабаршы, {number}-бет")],
            lines(f"{number}. Мәтіннің {number} беті басталып, осында бітеді.", top=740),
            [(290, 30, 9, f"– {number} –")],
        )
        for number in range(1, 4)
    ]
    assert texts(pdf(*pages)) == [
        "Хабаршы, 1-бет",
        *(f"{number}. Мәтіннің {number} беті басталып, осында бітеді." for number in range(1, 4)),
    ]


def test_a_paragraph_goes_on_over_a_page_and_a_dialogue_stays_lines() -> None:
    first = lines("Ол үйге қарай беттеп, жолай\nдосына соғып кетуді", top=100)
    second = lines("ойлады.\n– Қайда барасың?\n– Үйге, – деді Әсел.", top=700)
    assert texts(pdf(page(first), page(second))) == [
        "Ол үйге қарай беттеп, жолай досына соғып кетуді ойлады.",
        "– Қайда барасың?",
        "– Үйге, – деді Әсел.",
    ]


def test_bullets_stand_with_their_text() -> None:
    items = page(
        [(70, 700, 12, "•")], [(90, 700, 12, "Бірінші тармақ")], [(70, 680, 12, "•")], [(90, 680, 12, "Екінші")]
    )
    assert texts(pdf(items)) == ["• Бірінші тармақ", "• Екінші"]


def test_letters_drawn_out_of_order_and_raised_signs_stay_in_their_line() -> None:
    row = [Letter(10 + 6 * at, 16 + 6 * at, 100, 12, letter) for at, letter in enumerate("Қазақ")]
    raised = Letter(40, 44, 106, 7, "1")
    found = page_lines([raised, *reversed(row)])
    assert [line.text for line in found] == ["Қазақ1"]


def test_the_word_document_has_headings_fonts_and_language() -> None:
    title: list[At] = [(70, 790, 20, "Тақырып")]
    data = pdf(page(title, lines(KAZAKH, top=740), lines(CHINESE, top=680)))
    parsed = Pdf().read(data, "a.pdf")
    units = parsed.units
    new = [Replacement(units[0].start, units[0].end, Content("标题"))]
    made = docx.Document(io.BytesIO(Pdf().write(data, parsed.skeleton, "utf-8", new, "zh-Hans").data))
    assert [one.style.name for one in made.paragraphs if one.style] == ["Heading 1", "Normal", "Normal"]
    assert made.paragraphs[0].text == "标题"
    styles = made.styles.element.xml
    assert 'w:eastAsia="SimSun"' in styles
    assert 'w:eastAsia="zh-CN"' in styles


def test_a_scan_a_password_and_damage_have_sentences_of_their_own() -> None:
    good = pdf(lines("Мәтін"))
    for data, wanted in (
        (pdf([]), "formats.pdf_no_text"),
        (pdf(lines("Мәтін осында тұр"), unicode=False), "formats.pdf_letters"),
        (pdf(lines("Мәтін"), trailer=b"/Encrypt << /Filter /Other /V 9 >> /ID [<00> <00>]"), "formats.pdf_locked"),
        (good[:-100], "formats.pdf_damaged"),
        (b"%PDF-1.4\nno more", "formats.pdf_damaged"),
        (b"plain text", "formats.pdf_damaged"),
        (b"", "formats.empty"),
        (endless_pages(), "formats.pdf_no_text"),
        (calling_itself(), "formats.pdf_no_text"),
    ):
        with pytest.raises(FormatError) as refusal:
            Pdf().read(data, "a.pdf")
        assert refusal.value.message.id == wanted, data[:200]
        assert "\n" not in str(refusal.value)


def test_a_translation_of_a_pdf_is_named_as_a_word_document() -> None:
    assert [translated_extension(one) for one in ("a.PDF", "a.docx", "a.txt", "a")] == [".docx", ".docx", ".txt", ""]


def test_a_bomb_ends_with_its_process() -> None:
    data = content_bomb()
    assert len(data) < 2_000_000
    with pytest.raises(FormatError) as refusal:
        list(read_paragraphs(data, "a.pdf", seconds=1, megabytes=200))
    assert refusal.value.message.id == "formats.pdf_endless"
