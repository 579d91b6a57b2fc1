"""Tables of concepts: what stands in the rows and columns of CSV, TSV and workbooks, one concept a row.

A table of ours has the columns of ``resources/glossary/starter.csv`` (``concept_id``, ``kind``, ``enforce``, and per
language ``kk``, ``kk_variants``, ``kk_errors``, ``kk_verified``), and others where something stands in them. A list of
somebody else's needs two columns of languages; its ids are made from the texts. A table is read whole or not at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NoReturn

from glossary.concepts import Concept, Enforce, Harmony, Kind, Relation, Status, Term, Verified
from glossary.errors import GlossaryError
from glossary.exchange.base import EVERY, Imported, Tick, check_text, collecting_later, counted, no_tick
from glossary.exchange.cells import (
    read_relations,
    read_terms,
    read_texts,
    write_relations,
    write_terms,
    write_texts,
)
from glossary.exchange.columns import KAZAKH_FACTS, LANGUAGES, Field, LanguageColumn, Part, column_of, heading
from glossary.exchange.facts import boolean
from glossary.exchange.ids import free_id, id_from
from resources.messages import message

KINDS = {"org": Kind.ORGANISATION, "organization": Kind.ORGANISATION, "abbrev": Kind.ABBREVIATION}

Column = Field | LanguageColumn


def read_rows(name: str, header: Sequence[str], rows: Iterable[Sequence[str]], tick: Tick, total: int = 0) -> Imported:
    """Read the rows of a table below its headings; ``name`` stands in the sentences of errors.

    Raises GlossaryError naming row and column.
    """
    with collecting_later():
        return _Table(name, header).read(rows, tick, total)


def table_rows(concepts: Sequence[Concept], tick: Tick = no_tick) -> Iterator[list[str]]:
    """Yield the headings and the rows of concepts; :func:`read_rows` reads back the same concepts.

    Raises GlossaryError for a language that tables have no column for.
    """
    # Which columns there are is known only when all cells are, so the way is gone twice.
    count = len(concepts)
    rows = [_cells(concept) for concept in counted(concepts, count, lambda done, _: tick(done, 2 * count))]
    columns = _columns_for(rows)
    yield [heading(column) for column in columns]
    for number, cells in enumerate(rows):
        if number % EVERY == 0:
            tick(count + number, 2 * count)
        yield [cells.get(column, "") for column in columns]
    tick(2 * count, 2 * count)


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

    def read(self, rows: Iterable[Sequence[str]], tick: Tick, total: int) -> Imported:
        concepts: dict[str, Concept] = {}
        # Row numbers as a spreadsheet shows them: the heading is row 1.
        for number, row in enumerate(rows, 2):
            if number % EVERY == 0:
                tick(number, total)
            if not any(cell.strip() for cell in row):
                continue
            concept = self._concept(number, self._values(number, row))
            if not self.has_ids:
                known = _same_terms(concept, concepts)
                if known:
                    continue
                concept = replace(concept, id=free_id(concept.id, concepts))
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
        terms = self._ordered(number, terms, values.get(Field.TERM_ORDER, ""))
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
            relations=self._relations(number, values.get(Field.RELATIONS, "")),
            valid_from=values.get(Field.VALID_FROM, ""),
            valid_to=values.get(Field.VALID_TO, ""),
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

    def _ordered(self, number: int, terms: list[Term], order: str) -> list[Term]:
        if not order:
            return terms
        places = order.split()
        if sorted(places) != sorted(map(str, range(len(terms)))):
            self._refuse(number, Field.TERM_ORDER, "glossary.bad_value", order)
        return [term for _, term in sorted(zip(map(int, places), terms, strict=True), key=lambda pair: pair[0])]

    def _relations(self, number: int, cell: str) -> tuple[Relation, ...]:
        try:
            return read_relations(cell)
        except ValueError:
            self._refuse(number, Field.RELATIONS, "glossary.bad_value", cell)

    def _kind(self, number: int, text: str) -> Kind:
        try:
            return KINDS.get(text.casefold()) or Kind(text.casefold() or Kind.TERM)
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


def _same_terms(concept: Concept, known: dict[str, Concept]) -> bool:
    found = known.get(concept.id)
    return found is not None and found.terms == concept.terms


def _columns_for(rows: Iterable[dict[Column, str]]) -> list[Column]:
    """Return the columns of a table: those of the starter, and the others where something stands in them."""
    used = set[Column]()
    for cells in rows:
        used.update(cells)
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
    columns += [field for field in _ONLY_WHERE_USED if field in used]
    return [*columns, Field.NOTE]


_ONLY_WHERE_USED = (Field.RELATIONS, Field.VALID_FROM, Field.VALID_TO, Field.TERM_ORDER, Field.SOURCE)


def _cells(concept: Concept) -> dict[Column, str]:
    cells: dict[Column, str] = {
        Field.ID: concept.id,
        Field.KIND: concept.kind.value,
        Field.ENFORCE: concept.enforce.value,
        Field.DOMAIN: concept.domain,
        Field.DEFINITION: concept.definition,
        Field.EQUIVALENTS: write_texts(concept.equivalents),
        Field.DROPPED_BEFORE: write_texts(concept.dropped_before),
        Field.RELATIONS: write_relations(concept.relations),
        Field.VALID_FROM: concept.valid_from,
        Field.VALID_TO: concept.valid_to,
        Field.SOURCE: concept.source,
        Field.NOTE: concept.note,
    }
    order: list[int] = []
    for language in dict.fromkeys((*LANGUAGES, *(term.language for term in concept.terms))):
        places = [at for at, term in enumerate(concept.terms) if term.language == language]
        if not places:
            continue
        if language not in LANGUAGES:
            raise GlossaryError(message("exchange.no_column", concept=concept.id, language=language))
        order += places
        terms = [concept.terms[at] for at in places]
        if terms[0].status is Status.PREFERRED:
            cells.update(_main_cells(terms.pop(0)))
        cells[LanguageColumn(language, Part.VARIANTS)] = write_terms(terms, Status.ADMITTED)
    if order != sorted(order):
        cells[Field.TERM_ORDER] = " ".join(map(str, order))
    filled = {column: cell for column, cell in cells.items() if cell}
    check_text("".join(filled.values()), concept.id)
    return filled


_OWN_COLUMNS = frozenset({"errors", "verified"})
_OWN_KAZAKH_COLUMNS = _OWN_COLUMNS | {fact.value for fact in KAZAKH_FACTS}


def _main_cells(term: Term) -> dict[Column, str]:
    """Return the cells of a preferred term: its own columns, and brackets for what has none."""
    cells: dict[Column, str] = {
        LanguageColumn(term.language, Part.ERRORS): write_texts(term.errors),
        LanguageColumn(term.language, Part.VERIFIED): term.verified.value,
    }
    without = _OWN_COLUMNS
    if term.language == "kk":
        cells |= {
            Field.HARMONY: term.harmony.value if term.harmony else "",
            Field.READ_AS: term.read_as,
            Field.IZAFET: "" if term.izafet is None else ("yes" if term.izafet else "no"),
            Field.HEAD: term.head,
            Field.PX_STEM: term.px_stem,
            Field.STANDALONE: "" if term.standalone else "no",
        }
        without = _OWN_KAZAKH_COLUMNS
    cells[LanguageColumn(term.language)] = write_terms([term], Status.PREFERRED, without)
    return cells
