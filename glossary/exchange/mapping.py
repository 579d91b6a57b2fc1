"""A list that somebody else made: its rows, and what its columns are, by their headings and by what stands in them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from glossary.errors import GlossaryError
from glossary.exchange.columns import LANGUAGES, Field, LanguageColumn, Part, column_of, heading
from glossary.exchange.recognising import family, language_of_cell
from glossary.exchange.tables import Column
from glossary.exchange.xlsx import column_letters
from resources.messages import Message, message

_SAMPLE = 300
_ENOUGH = 3
_LONGEST_HEADING = 100
_OF_A_CELL = 200
"""Code points of a cell that are enough to tell its language."""
_HEADINGS_WITHIN = 15

_LANGUAGES = {
    "kk": "kk kaz kz қаз каз қазақ қазақша қазақтілі қазақтілінде казахский казахскийязык наказахском kazakh"
    " qazaq qazaqşa 哈 哈语 哈文 哈萨克语 哈萨克文 قازاقشا",
    "en": "en eng english ағылшын ағылшынша ағылшынтілі ағылшынтілінде английский английскийязык наанглийском англ"
    " 英 英语 英文",
    "zh-Hans": "zh zhcn cn chi chinese қытай қытайша қытайтілі қытайтілінде китайский китайскийязык накитайском кит"
    " 中 中文 汉语 简体 简体中文 简体字",
    "zh-Hant": "zhtw zhhk tw 繁体 繁體 繁體中文 繁体中文",
    "ru": "ru rus russian орыс орысша орыстілі орыстілінде русский русскийязык нарусском рус 俄 俄语 俄文",
}
_FIELDS = {
    Field.NOTE: "note notes comment comments remark remarks ескерту ескертпе түсініктеме примечание примечания"
    " комментарий 备注 注释 说明",
    Field.DEFINITION: "definition анықтама анықтамасы определение дефиниция 定义 释义",
    Field.DOMAIN: "domain field subject topic сала саласы тақырып область отрасль сфера тема 领域 学科 类别",
    Field.SOURCE: "source sources дереккөз дереккөзі көзі источник 来源 出处",
    Field.KIND: "kind type түрі түр тип вид 类型 种类",
}
_OF_LANGUAGE = {name: language for language, names in _LANGUAGES.items() for name in names.split()}
_OF_FIELD = {name: field for field, names in _FIELDS.items() for name in names.split()}
_PARTS = {"variants": Part.VARIANTS, "синонимдер": Part.VARIANTS, "синонимы": Part.VARIANTS, "同义词": Part.VARIANTS}
_NOT_LETTERS = re.compile(r"[\W\d_]+")
_TERM = re.compile(
    r"^(?:термин|терминдер|терминдері|атауы|term|terms|название|наименование|术语|名称)(?=\W|$)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a list below its headings, with their numbers as a spreadsheet shows them.

    ``header`` is empty texts where the list has no headings, ``headings`` the number of their row, 0 for none;
    ``sheets`` are the names of a workbook's sheets; ``formulas`` are cells (number of the row, column from 0) with a
    formula whose value was not saved.
    """

    name: str
    header: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    formulas: frozenset[tuple[int, int]] = frozenset()
    headings: int = 0

    @property
    def width(self) -> int:
        """The number of columns."""
        return len(self.header)


@dataclass(frozen=True, slots=True)
class Mapping:
    """What each column of a table is, in their order; None is left out."""

    columns: tuple[Column | None, ...]

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that have a column of terms."""
        return tuple(one.language for one in self.columns if isinstance(one, LanguageColumn) and not one.part)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A mapping proposed for a table, and what is odd about its columns."""

    mapping: Mapping
    warnings: tuple[Message, ...] = ()


def table_of(
    name: str,
    rows: Sequence[Sequence[str]],
    *,
    sheet: str = "",
    sheets: Sequence[str] = (),
    headings: int | None = None,
) -> Table:
    """Make a table of rows: the headings are the row that names most columns among the first ones.

    ``headings`` is the number of their row where it is known, 0 for a list without.
    """
    at = _headings_at(rows) if headings is None else headings - 1
    width = max((_filled(row) for row in rows[max(at, 0) :]), default=0)
    header = _padded(rows[at], width) if at >= 0 else ("",) * width
    body = tuple(
        (number, _padded(row, width))
        for number, row in enumerate(rows[at + 1 :], at + 2)
        if any(cell.strip() for cell in row)
    )
    return Table(name, header, body, sheet, tuple(sheets), headings=at + 1)


def _headings_at(rows: Sequence[Sequence[str]]) -> int:
    at, known = -1, 0
    for place, row in enumerate(rows[:_HEADINGS_WITHIN]):
        found = {column for cell in row if (column := recognise(cell)) is not None}
        if len(found) > known and any(isinstance(one, LanguageColumn) for one in found):
            at, known = place, len(found)
    lonely = at >= 0 and known < 2 and sum(bool(cell.strip()) for cell in rows[at]) < 2
    return -1 if lonely else at


def headed(table: Table) -> Table:
    """Return a list without known headings with its first row as headings."""
    if any(table.header) or not table.rows:
        return table
    number, header = table.rows[0]
    return replace(table, header=header, rows=table.rows[1:], headings=number)


def recognise(text: str) -> Column | None:
    """Return what a heading means in Kazakh, Russian, English or Chinese, None where it means nothing to us."""
    if len(text) > _LONGEST_HEADING:
        return None
    exact = column_of(text)
    if exact is not None:
        return exact
    name = _name(text)
    if name in _OF_FIELD:
        return _OF_FIELD[name]
    if name in _OF_LANGUAGE:
        return LanguageColumn(_OF_LANGUAGE[name])
    # «Термин (қаз.)», "Term - English", 术语（中文）
    rest = _name(_TERM.sub("", text.strip()))
    if rest != name and rest in _OF_LANGUAGE:
        return LanguageColumn(_OF_LANGUAGE[rest])
    words = [_name(word) for word in re.split(r"[\s_()\[\]（）/-]+", text) if word]
    languages = {_OF_LANGUAGE[word] for word in words if word in _OF_LANGUAGE}
    if len(languages) == 1 and len(words) <= 3:
        part = next((_PARTS[word] for word in words if word in _PARTS), Part.TERMS)
        return LanguageColumn(languages.pop(), part)
    return None


def propose(table: Table) -> Proposal:
    """Propose what the columns are: by their headings, where these fit what stands below them, else by the cells."""
    columns: list[Column | None] = [recognise(text) if text.strip() else None for text in table.header]
    for place, column in enumerate(columns):
        if column is Field.ID and all(cells[place].strip().isdecimal() for _, cells in table.rows[:_SAMPLE]):
            # The numbers of somebody's rows name no concepts.
            columns[place] = None
    warnings: list[Message] = []
    seen = [_languages_in(table, place) for place in range(table.width)]
    for place, column in enumerate(columns):
        if not isinstance(column, LanguageColumn) or column.part:
            continue
        found = seen[place]
        if found and family(found) != family(column.language) and _surely(table, place, found):
            warnings.append(
                message(
                    "exchange.column_looks",
                    column=column_letters(place),
                    heading=table.header[place].strip(),
                    language=language_name(found),
                )
            )
            columns[place] = LanguageColumn(found)
    taken: set[Column] = set()
    for place, column in enumerate(columns):
        if column in taken:
            columns[place] = None
        elif column is not None:
            taken.add(column)
    for place, column in enumerate(columns):
        if column is None and not table.header[place].strip() and seen[place]:
            guess = LanguageColumn(seen[place])
            if guess not in taken:
                columns[place] = guess
                taken.add(guess)
    return Proposal(Mapping(tuple(columns)), tuple(warnings))


def mapping_from(table: Table, text: str) -> Mapping:
    """Read a mapping as it is typed: ``kk=A,en=Ағылшынша,note=D``; a column by its letters or its heading.

    Raises GlossaryError for what is no column on either side.
    """
    columns: list[Column | None] = [None] * table.width
    for pair in text.split(","):
        name, equals, where = (part.strip() for part in pair.partition("="))
        column = recognise(name)
        place = place_of(table, where)
        if not equals or column is None or place is None:
            raise GlossaryError(message("exchange.bad_mapping", text=pair.strip(), known=_known()))
        columns[place] = column
    return checked(Mapping(tuple(columns)), table)


def checked(mapping: Mapping, table: Table) -> Mapping:
    """Return a mapping that fits a table. Raises GlossaryError for two columns of one kind, or too few languages."""
    counts = Counter(column for column in mapping.columns if column is not None)
    for column, count in counts.items():
        if count > 1:
            raise GlossaryError(message("glossary.column_twice", path=table.name, column=heading(column)))
    if len({family(language) for language in mapping.languages}) < 2 and Field.ID not in mapping.columns:
        raise GlossaryError(message("exchange.two_columns", path=table.name, known=_known()))
    if len(mapping.columns) != table.width:
        mapping = replace(mapping, columns=(*mapping.columns, *[None] * table.width)[: table.width])
    return mapping


def place_of(table: Table, where: str) -> int | None:
    """Return the place of a column that is named by its letters or its heading."""
    for place, text in enumerate(table.header):
        if where and text.strip().casefold() == where.casefold():
            return place
    for place in range(table.width):
        if column_letters(place) == where.upper():
            return place
    return None


def _surely(table: Table, place: int, language: str) -> bool:
    """Say whether so many cells are in a language that the heading must be wrong."""
    texts = [cells[place][:_OF_A_CELL] for _, cells in table.rows[:_SAMPLE] if cells[place].strip()]
    sure = sum(guess.sure and family(guess.language) == family(language) for guess in map(language_of_cell, texts))
    return sure >= _ENOUGH and sure * 2 >= len(texts)


def _languages_in(table: Table, place: int) -> str:
    """Return the language of most sure cells of a column, empty where they do not tell."""
    sure: Counter[str] = Counter()
    filled = 0
    for _, cells in table.rows[:_SAMPLE]:
        text = cells[place][:_OF_A_CELL].strip()
        if any(letter.isalpha() for letter in text):
            filled += 1
            guess = language_of_cell(text)
            if guess.sure or (guess.language == "latin" and " " in text):
                sure["en" if guess.language == "latin" else guess.language] += 1
    if not sure:
        return ""
    (language, count), *_ = sure.most_common(1)
    return language if count * 4 >= filled and count * 5 >= sum(sure.values()) * 3 else ""


def language_name(language: str) -> Message:
    """Return what a language is called."""
    if family(language) == "kk":
        return message("exchange.kazakh")
    if family(language) == "en":
        return message("exchange.english")
    return message("exchange.russian") if language == "ru" else message("exchange.chinese")


def _name(text: str) -> str:
    return _NOT_LETTERS.sub("", text.casefold())


def _known() -> str:
    return ", ".join((*("zh" if one == "zh-Hans" else one for one in LANGUAGES), *(one.value for one in _FIELDS)))


def _filled(row: Sequence[str]) -> int:
    return max((place + 1 for place, cell in enumerate(row) if cell.strip()), default=0)


def _padded(row: Sequence[str], width: int) -> tuple[str, ...]:
    return (*row[:width], *[""] * (width - len(row)))
