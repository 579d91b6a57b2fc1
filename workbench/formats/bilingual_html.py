"""Export as a page to read and print: source and targets side by side, with states and flags in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import ClassVar

import jinja2
from lxml import etree

from resources.messages import Catalogue, Message, message
from workbench.core.segments import Finding, Segment, Severity, State, Target
from workbench.formats.comment_notes import comment_notes
from workbench.formats.export_base import ExportDocument, Exported, ExportRow, not_read_back
from workbench.formats.finding_words import finding_sentence, finding_word

STATE_WORDS = {
    State.UNTOUCHED: message("formats.state_untouched"),
    State.DRAFT: message("formats.state_draft"),
    State.TRANSLATED: message("formats.state_translated"),
    State.REVIEWED: message("formats.state_reviewed"),
    State.APPROVED: message("formats.state_approved"),
    State.REJECTED: message("formats.state_rejected"),
}
LANGUAGE_WORDS = {
    "kk": message("formats.language_kk"),
    "en": message("formats.language_en"),
    "zh-Hans": message("formats.language_zh_hans"),
    "zh-Hant": message("formats.language_zh_hant"),
    "ru": message("formats.language_ru"),
}

_NOTE = "✎ "
"""Before a note in the template; what was found has another sign."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters of a cell, underlined with a title where they are a term."""

    text: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """A target with its state in words (empty for what needs no translation) and its findings."""

    language: str
    pieces: tuple[Piece, ...]
    state: State
    word: str
    flags: tuple[tuple[str, str, str], ...]
    """Severity key, its word, and the sentence."""


@dataclass(frozen=True, slots=True)
class PageRow:
    """A segment as a page shows it."""

    segment: Segment
    source: tuple[Piece, ...]
    cells: tuple[Cell, ...]
    notes: tuple[str, ...]


class BilingualHtml:
    """One HTML file without outside parts: bilingual, or trilingual where two targets are asked for."""

    id: ClassVar[str] = "html"
    NAME: ClassVar[str] = "HTML"
    EXTENSIONS: ClassVar[tuple[str, ...]] = (".html", ".htm")

    def export(self, documents: Sequence[ExportDocument], languages: Sequence[str], texts: Catalogue) -> Exported:
        """Return the page in UTF-8; its headings are in the language of ``texts``."""
        page = _template().render(
            page_language=texts.language,
            title=", ".join(document.name for document in documents),
            documents=[(document, list(page_rows(document, languages, texts))) for document in documents],
            languages=[(code, language_word(code, texts)) for code in languages],
            language_word=lambda code: language_word(code, texts),
            words={
                "number": texts.render(message("formats.html_number")),
                "by": texts.render(message("formats.html_by")),
            },
            draft_note=texts.render(message("formats.html_drafts")) if _has_drafts(documents, languages) else "",
        )
        return Exported(page.encode("utf-8"))

    def check(self, data: bytes, documents: Sequence[ExportDocument], languages: Sequence[str]) -> None:
        """Read the page again and compare rows, languages and characters; no cell may be missing or too many."""
        root = etree.fromstring(data, etree.HTMLParser(encoding="utf-8", huge_tree=True))
        bodies = root.iter("tbody")
        for document in documents:
            for row in document.rows:
                found = next(bodies, None)
                wanted = [(document.source_language, row.segment.source.text)]
                wanted += [(language, row.target(language).content.text) for language in languages]
                if (
                    found is None
                    or found.get("id") != f"s{row.segment.number}"
                    or _cells(found) != [(language, visible(_lines(text))) for language, text in wanted]
                    or _said_in(found) != [_lines(note) for note in _notes(row, languages)]
                ):
                    raise not_read_back(self.NAME, row.segment.number)
        if next(bodies, None) is not None:
            raise not_read_back(self.NAME, sum(len(one.rows) for one in documents))


def _cells(body: etree._Element) -> list[tuple[str, str]]:
    """Return language and characters of the texts of a row."""
    cells = [one for one in body.iter("td") if one.get("class") == "text"]
    return [(one.get("lang", ""), "".join(str(part) for part in one.itertext())) for one in cells]


def _said_in(body: etree._Element) -> list[str]:
    """Return the notes of a row."""
    flags = ["".join(map(str, one.itertext())) for one in body.iter("span") if one.get("class") == "flag note"]
    return [one.removeprefix(_NOTE) for one in flags if one.startswith(_NOTE)]


def _lines(text: str) -> str:
    """Return a text with the line ends that HTML reads (WHATWG HTML, section 13.2.3.5)."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


@cache
def _template() -> jinja2.Template:
    source = (files("resources") / "templates" / "bilingual.html").read_text("utf-8")
    environment = jinja2.Environment(
        autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return environment.from_string(source)


def visible(text: str) -> str:
    """Return a text in which control characters, which HTML cannot hold, are their pictures (U+2400 to U+2421)."""
    return "".join(_picture(character) for character in text)


def _picture(character: str) -> str:
    code = ord(character)
    if code < 0x20 and character not in "\t\n\r":
        return chr(0x2400 + code)
    if code == 0x7F:
        return "\u2421"
    return "\ufffd" if 0x80 <= code < 0xA0 or 0xD800 <= code < 0xE000 or code & 0xFFFE == 0xFFFE else character


def language_word(code: str, texts: Catalogue) -> str:
    """Name a language in the language of ``texts``."""
    return texts.render(LANGUAGE_WORDS[code]) if code in LANGUAGE_WORDS else code


def _has_drafts(documents: Sequence[ExportDocument], languages: Sequence[str]) -> bool:
    rows = (row for document in documents for row in document.rows)
    return any(row.target(language).state is State.DRAFT for row in rows for language in languages)


def page_rows(document: ExportDocument, languages: Sequence[str], texts: Catalogue) -> Iterator[PageRow]:
    """Yield what a page shows of each segment, its words in the language of ``texts``."""
    for row in document.rows:
        yield PageRow(row.segment, _source_pieces(row, languages), tuple(_cell(row, one, texts) for one in languages),
                   _notes(row, languages))  # fmt: skip


def _notes(row: ExportRow, languages: Sequence[str]) -> tuple[str, ...]:
    """Return what came with the segment, and what was said of it."""
    return tuple(map(visible, (*row.segment.notes, *(one.short for one in comment_notes(row.comments, languages)))))


def _source_pieces(row: ExportRow, languages: Sequence[str]) -> tuple[Piece, ...]:
    terms = {
        (decision.start, decision.end): decision.term or decision.concept
        for language in languages
        for decision in row.target(language).decisions
    }
    return _pieces(row.segment.source.text, ((start, end, title) for (start, end), title in terms.items()))


def _cell(row: ExportRow, language: str, texts: Catalogue) -> Cell:
    target: Target = row.target(language)
    spans = ((start, end, one.term or one.concept) for one in target.decisions for start, end in one.spans)
    state: Message | str = STATE_WORDS[target.state] if row.segment.kind.translatable or target.content else ""
    return Cell(
        language,
        _pieces(target.content.text, spans),
        target.state,
        texts.render(state) if isinstance(state, Message) else state,
        tuple(_flag(one, texts) for one in target.findings),
    )


def _flag(finding: Finding, texts: Catalogue) -> tuple[str, str, str]:
    """Return a finding as a cell shows it; a waived one is as quiet as a note."""
    severity = finding.severity if finding.waived is None else Severity.NOTE
    return severity.value, finding_word(finding, texts), finding_sentence(finding, texts)


def _pieces(text: str, spans: Iterable[tuple[int, int, str]]) -> tuple[Piece, ...]:
    """Divide a text at the spans; of overlapping ones the first and longest counts."""
    pieces: list[Piece] = []
    place = 0
    for start, end, title in sorted(spans, key=lambda span: (span[0], -span[1])):
        if place <= start < end <= len(text):
            if place < start:
                pieces.append(Piece(visible(text[place:start])))
            pieces.append(Piece(visible(text[start:end]), title))
            place = end
    if place < len(text):
        pieces.append(Piece(visible(text[place:])))
    return tuple(pieces)
