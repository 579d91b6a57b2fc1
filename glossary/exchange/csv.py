"""Glossaries as tables: comma, semicolon or tab between the columns, one concept a row.

A table of ours has the columns of ``resources/glossary/starter.csv`` (``concept_id``, ``kind``, ``enforce``, and per
language ``kk``, ``kk_variants``, ``kk_errors``, ``kk_verified``). A list of somebody else's needs two columns of
languages; its ids are made from the texts. A table is read whole or not at all.
"""

from __future__ import annotations

import csv
import io
import os
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NoReturn

from glossary.concepts import Concept, Enforce, Harmony, Kind, Status, Term, Verified
from glossary.errors import GlossaryError
from glossary.exchange.cells import boolean, read_terms, read_texts, write_terms, write_texts
from glossary.exchange.columns import KAZAKH_FACTS, LANGUAGES, Field, LanguageColumn, Part, column_of, heading
from resources.messages import message

_KINDS = {"org": Kind.ORGANISATION, "organization": Kind.ORGANISATION, "abbrev": Kind.ABBREVIATION}
_DELIMITERS = ",;\t"
_MOST_CHARACTERS = 50_000_000

Column = Field | LanguageColumn


@dataclass(frozen=True, slots=True)
class Imported:
    """What a table held. ``ignored`` are the headings of columns that mean nothing here."""

    concepts: tuple[Concept, ...]
    ignored: tuple[str, ...] = ()


def read_table(path: Path) -> Imported:
    """Read a table of concepts from a file. Raises GlossaryError naming row and column, and changes nothing."""
    try:
        data = path.read_bytes()
    except OSError as error:
        reason = error.strerror or str(error)
        raise GlossaryError(message("glossary.unreadable", path=str(path), error=reason)) from error
    return parse_table(data, str(path), tabs=path.suffix.lower() in (".tsv", ".tab"))


def parse_table(data: bytes, name: str, *, tabs: bool = False) -> Imported:
    """Read a table of concepts from bytes; ``name`` stands in the sentences of errors."""
    text = _decoded(data, name)
    delimiter = "\t" if tabs else _delimiter(text)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error as error:
        raise GlossaryError(message("glossary.not_a_table", path=name, error=str(error))) from error
    if not rows:
        raise GlossaryError(message("glossary.empty", path=name))
    return _Table(name, rows[0]).read(rows[1:])


def write_table(concepts: Sequence[Concept], path: Path) -> None:
    """Write concepts as a table, beside and then in place of the file. Raises GlossaryError."""
    delimiter = "\t" if path.suffix.lower() in (".tsv", ".tab") else ","
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}.new")
    try:
        beside.write_bytes(format_table(concepts, delimiter).encode())
        os.replace(beside, path)  # noqa: PTH105 - Path.replace does the same; this says what matters
    except OSError as error:
        reason = error.strerror or str(error)
        raise GlossaryError(message("glossary.unwritable", path=str(path), error=reason)) from error
    finally:
        beside.unlink(missing_ok=True)


def format_table(concepts: Sequence[Concept], delimiter: str = ",") -> str:
    """Return concepts as a table with \\n between the rows; :func:`parse_table` reads back the same concepts."""
    columns = _columns_for(concepts)
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\n")
    writer.writerow(heading(column) for column in columns)
    for concept in concepts:
        cells = _cells(concept)
        writer.writerow(cells.get(column, "") for column in columns)
    return out.getvalue()


def id_from(text: str) -> str:
    """Make a concept id from a text: its letters and digits, in any script."""
    words = "".join(letter if letter.isalnum() else " " for letter in text.casefold()).split()
    return "_".join(words) or "_".join(f"{ord(letter):x}" for letter in text)


# Reading.


class _Table:
    def __init__(self, name: str, header: Sequence[str]) -> None:
        self.name = name
        self.header = header
        self.columns = [column_of(cell) for cell in header]
        seen: set[Column] = set()
        for place, column in enumerate(self.columns):
            if column is None:
                continue
            if column in seen:
                raise GlossaryError(message("glossary.column_twice", path=name, column=header[place].strip()))
            seen.add(column)
        self.languages = [c.language for c in self.columns if isinstance(c, LanguageColumn) and not c.part]
        self.has_ids = Field.ID in seen
        if not self.languages or (not self.has_ids and len(self.languages) < 2):
            raise GlossaryError(message("glossary.no_languages", path=name))
        self.ignored = tuple(
            cell.strip() for cell, column in zip(header, self.columns, strict=True) if column is None and cell.strip()
        )

    def read(self, rows: Iterable[Sequence[str]]) -> Imported:
        concepts: dict[str, Concept] = {}
        # Row numbers as a spreadsheet shows them: the heading is row 1.
        for number, row in enumerate(rows, 2):
            if not any(cell.strip() for cell in row):
                continue
            concept = self._concept(number, self._values(number, row))
            if not self.has_ids:
                known = _same_terms(concept, concepts)
                if known:
                    continue
                concept = _with_free_id(concept, concepts)
            elif concept.id in concepts:
                self._refuse(number, Field.ID, "glossary.id_twice", concept.id)
            concepts[concept.id] = concept
        if not concepts:
            raise GlossaryError(message("glossary.empty", path=self.name))
        return Imported(tuple(concepts.values()), self.ignored)

    def _values(self, number: int, row: Sequence[str]) -> dict[Column, str]:
        # Spreadsheets pad rows with empty cells.
        extra = [cell for cell in row[len(self.header) :] if cell.strip()]
        if extra or len(row) < len(self.header):
            raise GlossaryError(
                message("glossary.wrong_columns", path=self.name, row=number, found=len(row), expected=len(self.header))
            )
        return {column: cell.strip() for column, cell in zip(self.columns, row, strict=False) if column is not None}

    def _concept(self, number: int, values: dict[Column, str]) -> Concept:
        terms: list[Term] = []
        for language in self.languages:
            terms += self._terms(number, language, values)
        if not terms:
            raise GlossaryError(message("glossary.no_terms", path=self.name, row=number))
        concept_id = values.get(Field.ID, "")
        if self.has_ids and not concept_id:
            raise GlossaryError(message("glossary.no_id", path=self.name, row=number))
        return Concept(
            id=concept_id or id_from(terms[0].text),
            kind=self._kind(number, values.get(Field.KIND, "")),
            enforce=self._enforce(number, values.get(Field.ENFORCE, "")),
            terms=tuple(terms),
            domain=values.get(Field.DOMAIN, ""),
            definition=values.get(Field.DEFINITION, ""),
            note=values.get(Field.NOTE, ""),
            source=values.get(Field.SOURCE, ""),
            equivalents=read_texts(values.get(Field.EQUIVALENTS, "")),
            dropped_before=read_texts(values.get(Field.DROPPED_BEFORE, "")),
        )

    def _terms(self, number: int, language: str, values: dict[Column, str]) -> list[Term]:
        found: list[Term] = []
        for part, first in ((Part.TERMS, Status.PREFERRED), (Part.VARIANTS, Status.ADMITTED)):
            column = LanguageColumn(language, part)
            try:
                found += read_terms(values.get(column, ""), language, first, Status.ADMITTED)
            except ValueError:
                self._refuse(number, column, "glossary.bad_value", values[column])
        facts = self._facts(number, language, values)
        if not facts:
            return found
        if not found or found[0].status is not Status.PREFERRED:
            raise GlossaryError(message("glossary.facts_without_term", path=self.name, row=number, language=language))
        return [replace(found[0], **facts), *found[1:]]  # type: ignore[arg-type]

    def _facts(self, number: int, language: str, values: dict[Column, str]) -> dict[str, object]:
        """Return what the columns say of a language's preferred term."""
        facts: dict[str, object] = {}
        errors = read_texts(values.get(LanguageColumn(language, Part.ERRORS), ""))
        if errors:
            facts["errors"] = errors
        column: Column = LanguageColumn(language, Part.VERIFIED)
        try:
            if values.get(column):
                # A row without a term may still say that none was verified.
                verified = Verified(values[column].casefold())
                if verified is not Verified.NO:
                    facts["verified"] = verified
            for column in KAZAKH_FACTS if language == "kk" else ():
                value = values.get(column, "")
                if not value:
                    continue
                if column in (Field.IZAFET, Field.STANDALONE):
                    facts[column.value] = boolean(value)
                elif column is Field.HARMONY:
                    facts[column.value] = Harmony(value.casefold())
                else:
                    facts[column.value] = value
        except ValueError:
            self._refuse(number, column, "glossary.bad_value", values[column])
        return facts

    def _kind(self, number: int, text: str) -> Kind:
        try:
            return _KINDS.get(text.casefold()) or Kind(text.casefold() or Kind.TERM)
        except ValueError:
            self._refuse(number, Field.KIND, "glossary.bad_value", text)

    def _enforce(self, number: int, text: str) -> Enforce:
        try:
            return Enforce(text.casefold() or Enforce.MUST)
        except ValueError:
            self._refuse(number, Field.ENFORCE, "glossary.bad_value", text)

    def _refuse(self, number: int, column: Column, reason: str, value: str) -> NoReturn:
        shown = self.header[self.columns.index(column)].strip()
        if reason == "glossary.id_twice":
            raise GlossaryError(message("glossary.id_twice", path=self.name, row=number, column=shown, value=value))
        raise GlossaryError(message("glossary.bad_value", path=self.name, row=number, column=shown, value=value))


def _decoded(data: bytes, name: str) -> str:
    """Return the text of a table: UTF-8, or UTF-16 with its mark (what Excel calls Unicode text)."""
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise GlossaryError(message("glossary.encoding", path=name)) from error
    if "\x00" in text or len(text) > _MOST_CHARACTERS:
        raise GlossaryError(message("glossary.not_a_table", path=name, error="NUL"))
    return text


def _delimiter(text: str) -> str:
    """Return the delimiter under which most headings mean something."""
    header = text.split("\n", 1)[0].rstrip("\r")

    def known(delimiter: str) -> int:
        return sum(column_of(cell.strip().strip('"')) is not None for cell in header.split(delimiter))

    return max(_DELIMITERS, key=known)


def _same_terms(concept: Concept, known: dict[str, Concept]) -> bool:
    found = known.get(concept.id)
    return found is not None and found.terms == concept.terms


def _with_free_id(concept: Concept, known: dict[str, Concept]) -> Concept:
    number, free = 1, concept.id
    while free in known:
        number += 1
        free = f"{concept.id}_{number}"
    return replace(concept, id=free)


# Writing.


def _columns_for(concepts: Iterable[Concept]) -> list[Column]:
    """Return the columns of a table: those of the starter, and the others where something stands in them."""
    used = set[Column]()
    for concept in concepts:
        used.update(column for column, cell in _cells(concept).items() if cell)
    columns: list[Column] = [Field.ID, Field.KIND, Field.ENFORCE]
    columns += [field for field in (Field.DOMAIN, Field.DEFINITION) if field in used]
    languages = [
        language
        for language in LANGUAGES
        if language in ("kk", "en", "zh-Hans")
        or any(LanguageColumn(language, part) in used for part in (Part.TERMS, Part.VARIANTS))
    ]
    for language in languages:
        columns += [LanguageColumn(language), LanguageColumn(language, Part.VARIANTS)]
        if language == "kk" or LanguageColumn(language, Part.ERRORS) in used:
            columns.append(LanguageColumn(language, Part.ERRORS))
    columns += [LanguageColumn(language, Part.VERIFIED) for language in languages]
    columns += [*KAZAKH_FACTS, Field.EQUIVALENTS, Field.DROPPED_BEFORE]
    columns += [field for field in (Field.SOURCE,) if field in used]
    return [*columns, Field.NOTE]


def _cells(concept: Concept) -> dict[Column, str]:
    cells: dict[Column, str] = {
        Field.ID: concept.id,
        Field.KIND: concept.kind.value,
        Field.ENFORCE: concept.enforce.value,
        Field.DOMAIN: concept.domain,
        Field.DEFINITION: concept.definition,
        Field.EQUIVALENTS: write_texts(concept.equivalents),
        Field.DROPPED_BEFORE: write_texts(concept.dropped_before),
        Field.SOURCE: concept.source,
        Field.NOTE: concept.note,
    }
    for language in dict.fromkeys(term.language for term in concept.terms):
        terms = [term for term in concept.terms if term.language == language]
        if terms[0].status is Status.PREFERRED:
            main = terms.pop(0)
            cells.update(_main_cells(main))
        cells[LanguageColumn(language, Part.VARIANTS)] = write_terms(terms, Status.ADMITTED)
    return cells


def _main_cells(term: Term) -> dict[Column, str]:
    """Return the cells of a preferred term: its own columns, and brackets for what has none."""
    cells: dict[Column, str] = {
        LanguageColumn(term.language, Part.ERRORS): write_texts(term.errors),
        LanguageColumn(term.language, Part.VERIFIED): term.verified.value,
    }
    rest = replace(term, errors=(), verified=Verified.NO)
    if term.language == "kk":
        cells |= {
            Field.HARMONY: term.harmony.value if term.harmony else "",
            Field.READ_AS: term.read_as,
            Field.IZAFET: "" if term.izafet is None else ("yes" if term.izafet else "no"),
            Field.HEAD: term.head,
            Field.PX_STEM: term.px_stem,
            Field.STANDALONE: "" if term.standalone else "no",
        }
        rest = replace(rest, harmony=None, read_as="", izafet=None, head="", px_stem="", standalone=True)
    cells[LanguageColumn(term.language)] = write_terms([rest], Status.PREFERRED)
    return cells
