"""Reading UTX (Universal Terminology eXchange, AAMT), 1.11 and 1.20: tabs between columns, the header after ``#``.

1.11: ``#UTX 1.11; en/ja; 2013-02-06T10:00:00Z+09:00; …`` names the languages, ``#src tgt src:pos …`` the columns.
1.20: the columns name their languages, ``#term:en term:ja pos:en term status:ja …``; there may be many.
Rows with one concept ID are one concept. Terms that are not approved yet are *proposed*, forbidden and rejected ones
*forbidden*, non-standard ones *admitted*. A standing without a language is that of the translations.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from glossary.concepts import Concept, PartOfSpeech, Status, Term
from glossary.errors import GlossaryError
from glossary.exchange.base import EVERY, MOST_IN_CELL, Imported, Tick, no_tick, read_bytes
from glossary.exchange.ids import free_id, id_from
from glossary.exchange.tags import language_of
from resources.messages import message

_STATUSES = {
    "": Status.PREFERRED,
    "-": Status.PREFERRED,
    "approved": Status.PREFERRED,
    "provisional": Status.PROPOSED,
    "non-standard": Status.ADMITTED,
    "forbidden": Status.FORBIDDEN,
    "rejected": Status.FORBIDDEN,
}
_WORD_CLASSES = {
    "noun": PartOfSpeech.NOUN,
    "propernoun": PartOfSpeech.PROPER_NOUN,
    "verb": PartOfSpeech.VERB,
    "adjective": PartOfSpeech.ADJECTIVE,
    "adverb": PartOfSpeech.ADVERB,
    "sentence": PartOfSpeech.OTHER,
}
_PARTS = {"": "term", "term": "term", "pos": "pos", "term status": "status", "status": "status"}
_PLAIN = {"term status": "status", "status": "status", "concept id": "concept", "comment": "note", "note": "note"}
Column = tuple[str, str]
"""What a column holds, and of which language (empty: of the row)."""


def read_utx(path: Path, tick: Tick = no_tick) -> Imported:
    """Read a UTX file. Raises GlossaryError naming row and column, and changes nothing."""
    try:
        text = read_bytes(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise GlossaryError(message("exchange.not_utf8", path=str(path))) from error
    lines = text.replace("\r\n", "\n").split("\n")
    return _Reader(path, lines, tick).read()


class _Reader:
    def __init__(self, path: Path, lines: list[str], tick: Tick) -> None:
        self._path = path
        self._lines = lines
        self._tick = tick
        self._first, self._names, self._columns = self._header()
        self._languages = [language for part, language in self._columns if part == "term"]
        self._concepts: dict[str, Concept] = {}
        self._by_number: dict[str, str] = {}

    def read(self) -> Imported:
        for number, line in enumerate(self._lines[self._first :], self._first + 1):
            if number % EVERY == 0:
                self._tick(number, len(self._lines))
            if line.strip() and not line.startswith("#"):
                self._row(number, line.split("\t"))
        if not self._concepts:
            raise GlossaryError(message("glossary.empty", path=str(self._path)))
        ignored = tuple(name for name, (part, _) in zip(self._names, self._columns, strict=True) if name and not part)
        return Imported(tuple(self._concepts.values()), ignored)

    def _header(self) -> tuple[int, list[str], list[Column]]:
        """Return the row after the names of the columns, which stand in a line with a # at the top, and the columns."""
        directions = self._directions()
        for number, line in enumerate(self._lines):
            names = [cell.strip().lstrip("#").strip().casefold() for cell in line.split("\t")]
            if not line.startswith("#"):
                break
            if not ({"src", "tgt"} <= set(names) or any(name.startswith("term:") for name in names)):
                continue
            columns = [_column(name, directions) for name in names]
            languages = [language for part, language in columns if part == "term"]
            if len(languages) < 2 or len(set(languages)) < len(languages):
                shown = "/".join(directions.values()) or ", ".join(name for name in names if name.startswith("term:"))
                raise GlossaryError(message("exchange.utx_languages", path=str(self._path), languages=shown))
            return number + 1, names, columns
        raise GlossaryError(message("exchange.not_utx", path=str(self._path)))

    def _directions(self) -> dict[str, str]:
        """Return the languages of ``src`` and ``tgt``, as the first line of 1.11 has them."""
        parts = [part.strip() for part in self._lines[0].lstrip("#").split(";")]
        pair = next((part for part in parts[1:] if "/" in part), "").rpartition(":")[2]
        tags = [tag.strip() for tag in pair.split("/")]
        return dict(zip(("src", "tgt"), tags, strict=True)) if len(tags) == 2 else {}

    def _row(self, number: int, cells: list[str]) -> None:
        if len(cells) > len(self._columns) and any(cell.strip() for cell in cells[len(self._columns) :]):
            raise GlossaryError(
                message(
                    "glossary.wrong_columns",
                    path=str(self._path),
                    row=number,
                    found=len(cells),
                    expected=len(self._columns),
                )
            )
        if any(len(cell) > MOST_IN_CELL for cell in cells):
            raise GlossaryError(message("exchange.long_cell", path=str(self._path), row=number, most=MOST_IN_CELL))
        values = {column: cell.strip() for column, cell in zip(self._columns, cells, strict=False)}
        of_row = self._status(number, values, "")
        terms = []
        for place, language in enumerate(self._languages):
            text = values.get(("term", language), "")
            if not text or text == "-":
                continue
            if ("status", language) in values:
                own = self._status(number, values, language)
            else:
                # The standing of a row is that of the translation; the source term is what it is.
                own = of_row if place or of_row is not Status.FORBIDDEN else Status.PREFERRED
            word_class = _WORD_CLASSES.get(values.get(("pos", language), "").casefold().replace(" ", ""))
            terms.append(Term(language, text, own, part_of_speech=word_class))
        if not terms:
            raise GlossaryError(message("glossary.no_terms", path=str(self._path), row=number))
        self._put(terms, values.get(("concept", ""), ""), values.get(("note", ""), ""))

    def _status(self, number: int, values: dict[Column, str], language: str) -> Status:
        value = values.get(("status", language), "")
        status = _STATUSES.get(value.casefold())
        if status is None:
            name = self._names[self._columns.index(("status", language))]
            raise GlossaryError(
                message("glossary.bad_value", path=str(self._path), row=number, column=name, value=value)
            )
        return status

    def _put(self, terms: list[Term], number: str, comment: str) -> None:
        known = self._by_number.get(number) if number else None
        if known is None:
            concept = Concept(free_id(id_from(terms[0].text), self._concepts), terms=tuple(terms), note=comment)
            self._concepts[concept.id] = concept
            if number:
                self._by_number[number] = concept.id
            return
        concept = self._concepts[known]
        new = [
            term
            for term in terms
            if all((one.language, one.text) != (term.language, term.text) for one in concept.terms)
        ]
        taken = {term.language for term in concept.terms if term.status is Status.PREFERRED}
        new = [
            replace(term, status=Status.ADMITTED)
            if term.status is Status.PREFERRED and term.language in taken
            else term
            for term in new
        ]
        note = "\n".join(dict.fromkeys(filter(None, (concept.note, comment))))
        self._concepts[known] = replace(concept, terms=(*concept.terms, *new), note=note)


def _column(name: str, directions: dict[str, str]) -> Column:
    """Return what a column holds; a part that we have no use for is empty."""
    first, _, second = name.partition(":")
    if first in ("src", "tgt"):
        part, language = _PARTS.get(second.strip(), ""), language_of(directions.get(first, ""))
    elif second:
        part, language = _PARTS.get(first.strip(), "") if first else "", language_of(second.strip())
    else:
        return _PLAIN.get(name, ""), ""
    return (part, language) if part and language else ("", "")
