"""Exports for corpora: a line for each segment, as tab-separated values or as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any, ClassVar

import regex

from resources.messages import Catalogue
from workbench.core.content import Content
from workbench.core.remarks import Comment, threads
from workbench.core.segments import Segment, Target
from workbench.formats.export_base import ExportDocument, Exported, ExportRow, not_read_back

_ESCAPED = {"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"}
_MEANT = {written: meant for meant, written in _ESCAPED.items()}
_NEEDS = regex.compile(r"[\\\t\n\r]")
_WRITTEN = regex.compile(r"\\[\\tnr]")


class Tsv:
    """Tab-separated values in UTF-8 with one line of headings; tab, line end and backslash are ``\\t \\n \\r \\\\``."""

    id: ClassVar[str] = "tsv"
    NAME: ClassVar[str] = "TSV"
    EXTENSIONS: ClassVar[tuple[str, ...]] = (".tsv",)

    def export(self, documents: Sequence[ExportDocument], languages: Sequence[str], texts: Catalogue) -> Exported:  # noqa: ARG002 - headings are keys
        """Return document, number, source, and target and state of each language."""
        source = {document.source_language for document in documents}
        headings = ["document", "number", source.pop() if len(source) == 1 else "source"]
        headings += [heading for language in languages for heading in (language, f"state-{language}")]
        lines = ["\t".join(headings)]
        lines += ["\t".join(map(_escaped, cells)) for cells in _cells(documents, languages)]
        return Exported("".join(f"{line}\n" for line in lines).encode("utf-8", "surrogatepass"))

    def check(self, data: bytes, documents: Sequence[ExportDocument], languages: Sequence[str]) -> None:
        """Read each line again and compare its cells."""
        lines = data.decode("utf-8", "surrogatepass").split("\n")[1:-1]
        for number, cells in enumerate(_cells(documents, languages)):
            found = [_meant(cell) for cell in lines[number].split("\t")] if number < len(lines) else []
            if found != cells:
                raise not_read_back(self.NAME, int(cells[1]))


class Jsonl:
    """A JSON object a line: texts with their marks, states, who wrote them, terms, findings and comments."""

    id: ClassVar[str] = "jsonl"
    NAME: ClassVar[str] = "JSONL"
    EXTENSIONS: ClassVar[tuple[str, ...]] = (".jsonl", ".ndjson")

    def export(self, documents: Sequence[ExportDocument], languages: Sequence[str], texts: Catalogue) -> Exported:  # noqa: ARG002 - keys need no translation
        """Return a line for each segment, also an untranslated one."""
        lines = [json.dumps(one, ensure_ascii=False) for one in _objects(documents, languages)]
        return Exported("".join(f"{line}\n" for line in lines).encode("utf-8", "surrogatepass"))

    def check(self, data: bytes, documents: Sequence[ExportDocument], languages: Sequence[str]) -> None:
        """Read each line again and compare the objects."""
        # JSON ends its lines with \n alone; other line ends are characters of a text.
        lines = data.decode("utf-8", "surrogatepass").split("\n")[:-1]
        for number, wanted in enumerate(_objects(documents, languages)):
            if number >= len(lines) or json.loads(lines[number]) != json.loads(json.dumps(wanted)):
                raise not_read_back(self.NAME, int(wanted["number"]))


def _rows(documents: Sequence[ExportDocument]) -> Iterator[tuple[ExportDocument, ExportRow]]:
    for document in documents:
        for row in document.rows:
            yield document, row


def _cells(documents: Sequence[ExportDocument], languages: Sequence[str]) -> Iterator[list[str]]:
    for document, row in _rows(documents):
        cells = [document.name, str(row.segment.number), row.segment.source.text]
        for language in languages:
            target = row.target(language)
            cells += [target.content.text, target.state.value]
        yield cells


def _escaped(text: str) -> str:
    return _NEEDS.sub(lambda match: _ESCAPED[match[0]], text)


def _meant(cell: str) -> str:
    return _WRITTEN.sub(lambda match: _MEANT[match[0]], cell)


def _objects(documents: Sequence[ExportDocument], languages: Sequence[str]) -> Iterator[dict[str, Any]]:
    for document, row in _rows(documents):
        yield {
            "document": document.name,
            "number": row.segment.number,
            "kind": row.segment.kind.value,
            "source": {"language": document.source_language, **_content(row.segment.source)},
            "targets": {language: _target(row.segment, row.target(language)) for language in languages},
            **_comments(row, languages),
        }


def _comments(row: ExportRow, languages: Sequence[str]) -> dict[str, Any]:
    """Return the comments about the segment and these targets, in threads; nothing where there are none."""
    found: list[dict[str, Any]] = []
    for begun, replies in threads(row.comments):
        if not begun.language or begun.language in languages:
            about = {"language": begun.language} if begun.language else {}
            answers = {"replies": [_said(one) for one in replies]} if replies else {}
            found.append({**_said(begun), **about, "resolved": begun.resolved, **answers})
    return {"comments": found} if found else {}


def _said(comment: Comment) -> dict[str, Any]:
    return {"author": comment.author, "created": comment.created, "text": comment.text}


def _content(content: Content) -> dict[str, Any]:
    marks = [{"start": m.start, "end": m.end, "id": m.id, "kind": m.kind.value} for m in content.marks]
    return {"text": content.text} | ({"marks": marks} if marks else {})


def _target(segment: Segment, target: Target) -> dict[str, Any]:
    said: dict[str, Any] = {**_content(target.content), "state": target.state.value, "origin": target.origin.value}
    if target.decisions:
        said["terms"] = [
            {
                "concept": one.concept,
                "source": segment.source.text[one.start : one.end],
                "expected": one.expected or one.term,
                "required": one.required,
                "satisfied": one.satisfied,
            }
            for one in target.decisions
        ]
    if target.findings:
        said["findings"] = [{"check": one.check, "severity": one.severity.value} for one in target.findings]
    return said
