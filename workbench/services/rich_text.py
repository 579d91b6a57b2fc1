"""The translation as clean rich text, for a content management system: what it says, and none of our styles."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from lxml import etree

from resources.messages import message
from workbench.core.content import Content, Mark, MarkKind
from workbench.core.segments import SegmentKind
from workbench.errors import InputError
from workbench.formats.base import Replacement
from workbench.formats.export_base import ExportDocument, ExportRow, usable
from workbench.formats.html_document import HtmlDocument
from workbench.formats.original_data import original_data
from workbench.formats.semantic_html import Part, Style, markup_of, plain_of, semantic_html

_TAGS = {"strong": "strong", "b": "strong", "em": "em", "i": "em", "sub": "sub", "sup": "sup"}
_SIGNS = {"**": "strong", "__": "strong", "*": "em", "_": "em"}
"""Markdown's emphasis (CommonMark, section 6.2)."""
_LABELS = {"bold": "strong", "italic": "em", "superscript": "sup", "subscript": "sub"}
"""What the readers of office documents call their marks."""
_LEADS_OUT = ("https://", "http://", "mailto:")
"""How an address of an office document begins that means something outside of it."""
_MARKDOWN_LINK = re.compile(r"\]\(\s*<?([^\s<>)]+)")


@dataclass(frozen=True, slots=True)
class RichText:
    """HTML without a head, and the same as plain text; of so many ``segments`` some are ``untranslated``: source."""

    markup: str
    plain: str
    segments: int
    untranslated: int


def rich_text(documents: Sequence[ExportDocument], language: str, segments: Collection[int] | None = None) -> RichText:
    """Return translations as HTML of paragraphs, headings, lists, tables, strong, em and links, ``lang`` set.

    ``segments`` are ids; None takes all. What is not translated stands there in the source and is counted. A page
    keeps its own headings, lists and tables; of another document a heading is what reads as one.
    Raises InputError where nothing is chosen.
    """
    markup, plain = [], []
    chosen = [row for one in documents for row in one.rows if segments is None or row.segment.id in segments]
    if not chosen:
        raise InputError(message("documents.nothing_chosen"))
    for one in documents:
        rows = [row for row in one.rows if segments is None or row.segment.id in segments]
        if not rows:
            continue
        made = _of_page(one, language, segments) if one.format == HtmlDocument.id else _of_rows(one, rows, language)
        markup.append(made[0])
        plain.append(made[1])
    untranslated = sum(row.segment.kind.translatable and not usable(row.target(language)) for row in chosen)
    return RichText("\n".join(markup), "\n".join(plain), len(chosen), untranslated)


def _of_page(document: ExportDocument, language: str, segments: Collection[int] | None) -> tuple[str, str]:
    """Return a page with its translations; what is not chosen is empty, and empty elements fall away."""
    replacements = []
    for row in document.rows:
        target = row.target(language)
        if segments is not None and row.segment.id not in segments:
            replacements.append(Replacement(row.segment.start, row.segment.end, Content()))
        elif usable(target):
            replacements.append(Replacement(row.segment.start, row.segment.end, target.content))
    written = HtmlDocument().write(document.original, document.skeleton, document.encoding, replacements)
    page = written.data.decode(written.encoding).removeprefix("\ufeff")
    found = semantic_html(page, language=language, relative_links=True)
    return found.markup, found.plain


def _of_rows(document: ExportDocument, rows: Sequence[ExportRow], language: str) -> tuple[str, str]:
    """Return a paragraph for each unit of a document that is no page."""
    blocks = [list(group) for _, group in groupby(rows, key=lambda row: row.segment.unit)]
    reads = [all(row.segment.kind is SegmentKind.HEADING for row in block) for block in blocks]
    # Short lines one after another are a list or the cells of a table; a heading has a text under it.
    headings = [one and not after for one, after in zip(reads, [*reads[1:], True], strict=True)]
    if blocks[0][0] is document.rows[0]:
        headings[0] = reads[0]
    parts = []
    for block, heading in zip(blocks, headings, strict=True):
        tag = "p" if not heading else "h1" if block[0] is document.rows[0] else "h2"
        parts.append(
            Part(tag, runs=_block_runs(block, language), attributes=_other_language(block, document, language))
        )
    return "".join(markup_of(parts, language)).strip(), "\n".join(plain_of(parts))


def _block_runs(block: Sequence[ExportRow], language: str) -> list[tuple[str, Style]]:
    runs: list[tuple[str, Style]] = []
    for row in block:
        target = row.target(language)
        if runs and not language.startswith("zh"):
            runs.append((" ", frozenset()))
        runs += content_runs(target.content if usable(target) else row.segment.source)
    return runs


def _other_language(block: Sequence[ExportRow], document: ExportDocument, language: str) -> str:
    """Return what says that a block stands there in the source, empty where it is translated or has no words."""
    waits = all(row.segment.kind.translatable and not usable(row.target(language)) for row in block)
    return f' lang="{document.source_language}"' if waits else ""


def content_runs(content: Content) -> list[tuple[str, Style]]:
    """Return a text in runs of one style each, as its marks say; a mark that says nothing of the kind falls away."""
    styled = [(one, found) for one in content.marks if one.kind is MarkKind.PAIR and (found := mark_style(one))]
    edges = sorted({0, len(content.text), *(place for one, _ in styled for place in (one.start, one.end))})
    runs: list[tuple[str, Style]] = []
    for start, end in pairwise(edges):
        names: dict[str, str] = {}
        for one, found in styled:
            if one.start <= start and end <= one.end:
                names |= found
        runs.append((content.text[start:end], frozenset(names.items())))
    return runs


def mark_style(mark: Mark) -> dict[str, str]:
    """Return the elements that a mark stands for, a link with its address; empty for all others."""
    opening, closing = original_data(mark)
    if opening.startswith("<"):
        return _tag_style(opening)
    if opening in _SIGNS:
        return {_SIGNS[opening]: ""}
    link = _MARKDOWN_LINK.match(closing)
    if link:
        return {"a": link[1]}
    words = opening.split()
    address = next((one for one in words if one.lower().startswith(_LEADS_OUT)), "") if words[:1] == ["link"] else ""
    return {_LABELS[one]: "" for one in words if one in _LABELS} | ({"a": address} if address else {})


def _tag_style(tag: str) -> dict[str, str]:
    root = etree.fromstring(tag.encode("utf-8", "replace"), etree.HTMLParser(encoding="utf-8"))
    element = next((one for one in root.iter() if one.tag not in ("html", "body", "p", "head")), None)
    if element is None:
        return {}
    name, href = str(element.tag), element.get("href", "")
    if name == "a" and href and not href.lower().startswith(("javascript:", "data:", "vbscript:")):
        return {"a": href}
    return {_TAGS[name]: ""} if name in _TAGS else {}
