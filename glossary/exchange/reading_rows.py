"""One row of somebody else's list made a concept, with everything that was done to it said."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping as Mapped
from dataclasses import dataclass, field, replace

from glossary.concepts import Concept, Enforce, Kind, Status, Term
from glossary.exchange.base import MOST_IN_CELL
from glossary.exchange.columns import LANGUAGES, Field, LanguageColumn, Part
from glossary.exchange.ids import id_from
from glossary.exchange.mapping import Mapping, Table, language_name
from glossary.exchange.recognising import CYRILLIC, LATIN, Guess, chinese_of, family, language_of_cell
from glossary.exchange.splitting import SplitRules, clean, divide, is_empty, read_piece, repair_letters
from glossary.exchange.tables import KINDS
from glossary.exchange.xlsx import column_letters
from resources.messages import Message, message

LONGEST_TERM = 200
"""Code points; what is longer is a sentence in the wrong column."""

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_DAMAGED = re.compile(r"\ufffd|\?{4,}")
_ERRORS = re.compile(r"#(?:N/A|REF!|NAME\?|VALUE!|DIV/0!|NULL!|NUM!|Н/Д|ССЫЛКА!|ИМЯ\?|ЗНАЧ!|ДЕЛ/0!|ПУСТО!|ЧИСЛО!)")
_OF_ANOTHER_SCRIPT = re.compile("[A-Za-z\u00c0-\u024f\u0600-\u06ff]")
_CYRILLIC = frozenset({"kk", "ru", CYRILLIC})


@dataclass(frozen=True, slots=True)
class Rules:
    """How rows are read: how cells are divided, whether swapped columns are put right, what a new concept is."""

    split: SplitRules = field(default_factory=SplitRules)
    swap: bool = True
    kind: Kind = Kind.TERM
    enforce: Enforce = Enforce.MUST
    source: str = ""


@dataclass(frozen=True, slots=True)
class ReadRow:
    """A row as it was read; ``concept`` is None where it is refused, ``said`` is what was done or why it is refused."""

    concept: Concept | None
    said: tuple[Message, ...] = ()
    split: bool = False


class RowReader:
    """Reads the rows of one table."""

    def __init__(self, table: Table, mapping: Mapping, rules: Rules) -> None:
        self._table = table
        self._rules = rules
        self._places = {column: place for place, column in enumerate(mapping.columns) if column is not None}
        self._languages = mapping.languages
        self._headings = {text.strip().casefold() for text in table.header if text.strip()}

    def read(self, number: int, cells: tuple[str, ...]) -> ReadRow:
        """Read one row by its number and its cells."""
        said: list[Message] = []
        texts: dict[str, str] = {}
        given = [cell.strip().casefold() for cell in cells if cell.strip() and not cell.strip().isdecimal()]
        if len(given) > 1 and self._headings.issuperset(given):
            return ReadRow(None, (message("exchange.row_of_headings"),))
        for column, place in self._places.items():
            cell = cells[place]
            refused = self._refused(number, cell, place)
            if refused is not None:
                return ReadRow(None, (refused,))
            if isinstance(column, LanguageColumn) and not column.part:
                text = clean(cell)
                if text and not is_empty(text):
                    texts[column.language] = text
        assigned = self._assigned(texts, said)
        if assigned is None:
            return ReadRow(None, tuple(said))
        terms: list[Term] = []
        notes: list[str] = []
        split = False
        for language, text in assigned.items():
            found = self._terms(language, text, said, notes)
            split = split or len(found) > 1
            terms += found
            for term in found:
                if len(term.text) > LONGEST_TERM:
                    place = self._place(language)
                    refused = message("exchange.row_too_long", column=column_letters(place), most=LONGEST_TERM)
                    return ReadRow(None, (*said, refused))
        terms = self._with_other_columns(cells, terms)
        if Field.ID not in self._places and len({family(term.language) for term in terms}) < 2:
            return ReadRow(None, (*said, message("exchange.row_one_language")))
        if not terms:
            return ReadRow(None, (*said, message("exchange.row_without_terms")))
        return ReadRow(self._concept(cells, terms, notes, said), tuple(said), split)

    def _concept(self, cells: tuple[str, ...], terms: list[Term], notes: list[str], said: list[Message]) -> Concept:
        def text_of(column: Field) -> str:
            place = self._places.get(column)
            return clean(cells[place]) if place is not None and cells[place] else ""

        kind, enforce = self._rules.kind, self._rules.enforce
        given = text_of(Field.KIND).casefold()
        if given and not is_empty(given):
            known = KINDS.get(given) or next((one for one in Kind if one.value == given), None)
            if known is None:
                said.append(
                    message("exchange.row_kind", column=column_letters(self._places[Field.KIND]), value=given[:40])
                )
            kind = known or kind
        wanted = text_of(Field.ENFORCE).casefold()
        enforce = next((one for one in Enforce if one.value == wanted), enforce)
        note = "; ".join(dict.fromkeys(filter(None, (text_of(Field.NOTE), *notes))))
        return Concept(
            id=text_of(Field.ID) or id_from(terms[0].text),
            kind=kind,
            enforce=enforce,
            terms=tuple(terms),
            domain=text_of(Field.DOMAIN),
            definition=text_of(Field.DEFINITION),
            note=note,
            source=text_of(Field.SOURCE) or self._rules.source,
        )

    def _refused(self, number: int, cell: str, place: int) -> Message | None:
        """Say why a cell can be no text of ours."""
        if (number, place) in self._table.formulas:
            return message("exchange.row_formula", column=column_letters(place))
        if len(cell) > MOST_IN_CELL:
            return message("exchange.row_cell_too_long", column=column_letters(place), most=MOST_IN_CELL)
        control = _CONTROL.search(cell.replace("\r\n", "\n").replace("\r", "\n"))
        if control:
            return message("exchange.row_control", column=column_letters(place), character=f"U+{ord(control[0]):04X}")
        if _DAMAGED.search(cell):
            return message("exchange.row_damaged", column=column_letters(place))
        if _ERRORS.match(cell.strip()):
            return message("exchange.row_error_value", column=column_letters(place), value=cell.strip())
        return None

    def _assigned(self, texts: Mapped[str, str], said: list[Message]) -> dict[str, str] | None:
        """Return the cells by the languages they are in, None where one is in a language that fits nowhere."""
        guesses = {language: _guess(language, text) for language, text in texts.items()}
        wrong = {one: guess for one, guess in guesses.items() if _contradicts(family(one), guess)}
        if not wrong:
            return _in_order(texts)
        for language in list(wrong):
            # Where one of two columns surely holds the other's language, the other may hold this one's.
            for other, guess in guesses.items():
                holds = other not in wrong and _fits(family(other), wrong[language])
                if holds and not guess.sure and _may_be(family(language), guess):
                    wrong[other] = guess
        out = {language: text for language, text in texts.items() if language not in wrong}
        free = [one for one in self._languages if one not in out]
        # Those whose language is known go first; Cyrillic that may be Kazakh or Russian takes what is left.
        for language in sorted(wrong, key=lambda one: not wrong[one].sure):
            guess = wrong[language]
            fits = _fits if guess.sure else _may_be
            to = next((one for one in free if one != language and fits(family(one), guess)), None)
            if to is None and guess.sure and guess.language not in (CYRILLIC, LATIN):
                known = {family(one) for one in (*out, *self._languages)}
                to = guess.language if family(guess.language) not in known else None
            if to is None or not self._rules.swap:
                said.clear()
                said.append(
                    message(
                        "exchange.row_wrong_language",
                        column=column_letters(self._place(language)),
                        expected=language_name(language),
                        text=texts[language][:60],
                    )
                )
                return None
            out[to] = texts[language]
            if to in free:
                free.remove(to)
            said.append(
                message(
                    "exchange.row_moved",
                    column=column_letters(self._place(language)),
                    language=language_name(to),
                )
            )
        return _in_order(out)

    def _terms(self, language: str, text: str, said: list[Message], notes: list[str]) -> list[Term]:
        terms: list[Term] = []
        place = self._place(language)
        for piece in divide(text, self._rules.split):
            read = read_piece(piece, self._rules.split)
            if read.note:
                notes.append(read.note)
                said.append(message("exchange.row_bracket", column=column_letters(place), text=read.note[:60]))
            for one in (read.text, *read.also):
                repaired = repair_letters(one, latin=family(language) == "en")
                if repaired != one:
                    said.append(message("exchange.row_look_alikes", column=column_letters(place), text=repaired[:60]))
                term = Term(_script(language, repaired), repaired)
                if all((known.language, known.text) != (term.language, term.text) for known in terms):
                    first = not any(known.language == term.language for known in terms)
                    terms.append(term if first else replace(term, status=Status.ADMITTED))
        if len(terms) > 1:
            said.append(message("exchange.row_split", column=column_letters(place), count=len(terms)))
        return terms

    def _with_other_columns(self, cells: tuple[str, ...], terms: list[Term]) -> list[Term]:
        """Add what columns of variants and of wrong spellings hold."""
        terms = list(terms)
        for column, place in self._places.items():
            if not isinstance(column, LanguageColumn) or column.part not in (Part.VARIANTS, Part.ERRORS):
                continue
            texts = divide(clean(cells[place]).replace("|", ";"), self._rules.split)
            mine = [at for at, term in enumerate(terms) if term.language == column.language]
            if column.part is Part.ERRORS and mine and texts:
                terms[mine[0]] = replace(terms[mine[0]], errors=tuple(texts))
            elif column.part is Part.VARIANTS:
                present = {terms[at].text for at in mine}
                terms += [Term(column.language, text, Status.ADMITTED) for text in texts if text not in present]
        return terms

    def _place(self, language: str) -> int:
        return self._places.get(LanguageColumn(language, Part.TERMS), 0)


def _in_order(texts: Mapped[str, str]) -> dict[str, str]:
    """Return cells in the order of a glossary's languages, whatever that of the columns."""
    return {language: texts[language] for language in sorted(texts, key=LANGUAGES.index)}


def _guess(language: str, text: str) -> Guess:
    """Return the language of a cell; Latin letters without marks need no closer look in an English column."""
    if language == "en" and text.isascii() and "q" not in text.lower() and any(map(str.isalpha, text)):
        return Guess(LATIN, sure=False)
    return language_of_cell(text)


def _contradicts(expected: str, guess: Guess) -> bool:
    """Say whether a cell is surely in another language than its column."""
    if not guess.language or not expected:
        return False
    if guess.language == CYRILLIC or (not guess.sure and guess.language in _CYRILLIC):
        return expected in ("en", "zh")
    return guess.sure and family(guess.language) != expected


def _fits(language: str, guess: Guess) -> bool:
    """Say whether a cell whose language is known belongs into a column."""
    return language == family(guess.language)


def _may_be(language: str, guess: Guess) -> bool:
    """Say whether a cell whose language is open may belong into a column: by its script."""
    if guess.language in _CYRILLIC:
        return language in ("kk", "ru")
    return language == "en" and guess.language in ("en", LATIN)


def _script(language: str, text: str) -> str:
    """Return the language with the script that a text is really in."""
    if language == "kk" and _OF_ANOTHER_SCRIPT.search(text):
        guess = language_of_cell(text)
        return guess.language if guess.language in ("kk-Latn", "kk-Arab") else "kk"
    if language == "zh-Hans" and any(unicodedata.category(letter) == "Lo" for letter in text):
        return chinese_of(text)
    return language
