"""Reading UTX 1.11 (Universal Terminology eXchange, AAMT): tabs between columns, languages in the first line.

``#UTX 1.11; en/ja; 2013-02-06T10:00:00Z+09:00; …`` is followed by the names of the columns, ``#src tgt src:pos …``.
Rows with one concept ID are one concept. Terms that are not approved yet are *proposed*, forbidden and rejected ones
*forbidden*, non-standard ones *admitted*.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from glossary.concepts import Concept, PartOfSpeech, Status, Term
from glossary.errors import GlossaryError
from glossary.exchange.base import EVERY, Imported, Tick, no_tick, read_bytes
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
_KNOWN = ("src", "tgt", "src:pos", "tgt:pos", "term status", "concept id", "comment")


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
        self._source, self._target = self._languages()
        self._first, self._columns = self._names()
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
        ignored = tuple(one for one in self._columns if one and one not in _KNOWN)
        return Imported(tuple(self._concepts.values()), ignored)

    def _languages(self) -> tuple[str, str]:
        parts = [part.strip() for part in self._lines[0].lstrip("#").split(";")]
        if not self._lines[0].startswith("#UTX") or len(parts) < 2:
            raise GlossaryError(message("exchange.not_utx", path=str(self._path)))
        tags = [tag.strip() for tag in parts[1].split("/")]
        languages = [language_of(tag) for tag in tags]
        if len(languages) != 2 or not all(languages):
            raise GlossaryError(message("exchange.utx_languages", path=str(self._path), languages=parts[1]))
        return languages[0], languages[1]

    def _names(self) -> tuple[int, list[str]]:
        """Return the row after the names of the columns, which stand in the last line with a # at the top."""
        for number, line in enumerate(self._lines[1:], 1):
            names = [cell.strip().lstrip("#").strip().casefold() for cell in line.split("\t")]
            if line.startswith("#") and "src" in names and "tgt" in names:
                return number + 1, names
            if not line.startswith("#"):
                break
        raise GlossaryError(message("exchange.not_utx", path=str(self._path)))

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
        values = {name: cell.strip() for name, cell in zip(self._columns, cells, strict=False)}
        status = _STATUSES.get(values.get("term status", "").casefold())
        if status is None:
            raise GlossaryError(
                message(
                    "glossary.bad_value",
                    path=str(self._path),
                    row=number,
                    column="term status",
                    value=values["term status"],
                )
            )
        terms = []
        for column, language in (("src", self._source), ("tgt", self._target)):
            text = values.get(column, "")
            if text and text != "-":
                word_class = _WORD_CLASSES.get(values.get(f"{column}:pos", "").casefold().replace(" ", ""))
                # The standing is that of the translation; the source term is what it is.
                own = status if column == "tgt" or status is not Status.FORBIDDEN else Status.PREFERRED
                terms.append(Term(language, text, own, part_of_speech=word_class))
        if not terms:
            raise GlossaryError(message("glossary.no_terms", path=str(self._path), row=number))
        self._put(terms, values.get("concept id", ""), values.get("comment", ""))

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
