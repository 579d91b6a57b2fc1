"""What the columns of a glossary table are called, ours and those that people's own lists have."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Part(StrEnum):
    """What a language's column holds."""

    TERMS = ""
    VARIANTS = "variants"
    ERRORS = "errors"
    VERIFIED = "verified"


class Field(StrEnum):
    """A column that belongs to no language. Those of ``KAZAKH_FACTS`` are facts of the preferred Kazakh term.

    ``TERM_ORDER`` tells the places of the terms where they do not stand in the order of the columns.
    """

    ID = "concept_id"
    KIND = "kind"
    ENFORCE = "enforce"
    DOMAIN = "domain"
    DEFINITION = "definition"
    EQUIVALENTS = "equivalents"
    DROPPED_BEFORE = "dropped_before"
    NOTE = "note"
    SOURCE = "source"
    HARMONY = "harmony"
    READ_AS = "read_as"
    IZAFET = "izafet"
    HEAD = "head"
    PX_STEM = "px_stem"
    STANDALONE = "standalone"
    RELATIONS = "relations"
    VALID_FROM = "valid_from"
    VALID_TO = "valid_to"
    TERM_ORDER = "term_order"


KAZAKH_FACTS = (Field.HARMONY, Field.READ_AS, Field.IZAFET, Field.HEAD, Field.PX_STEM, Field.STANDALONE)

LANGUAGES = ("kk", "en", "zh-Hans", "zh-Hant", "kk-Latn", "kk-Arab", "ru")
"""Languages of a glossary, in the order in which they are written."""

_LANGUAGE_NAMES = {
    "zh": "zh-Hans",
    "zh-cn": "zh-Hans",
    "zh-tw": "zh-Hant",
    "kazakh": "kk",
    "қазақша": "kk",
    "қазақ тілі": "kk",
    "казахский": "kk",
    "哈萨克语": "kk",
    "哈萨克文": "kk",
    "english": "en",
    "ағылшынша": "en",
    "английский": "en",
    "英语": "en",
    "英文": "en",
    "chinese": "zh-Hans",
    "қытайша": "zh-Hans",
    "китайский": "zh-Hans",
    "汉语": "zh-Hans",
    "中文": "zh-Hans",
    "russian": "ru",
    "орысша": "ru",
    "русский": "ru",
    "俄语": "ru",
}

_FIELD_NAMES = {"id": Field.ID}


@dataclass(frozen=True, slots=True)
class LanguageColumn:
    """A column of one language."""

    language: str
    part: Part = Part.TERMS


def column_of(header: str) -> Field | LanguageColumn | None:
    """Return what a column heading means, None where it means nothing to us."""
    name = header.strip().casefold()
    if name in _FIELD_NAMES:
        return _FIELD_NAMES[name]
    for field in Field:
        if name == field.value:
            return field
    base, _, part = name.rpartition("_")
    if base and part in (Part.VARIANTS, Part.ERRORS, Part.VERIFIED):
        language = _language(base)
        return None if language is None else LanguageColumn(language, Part(part))
    language = _language(name)
    return None if language is None else LanguageColumn(language)


def heading(column: Field | LanguageColumn) -> str:
    """Return how a column is headed in a file of ours."""
    if isinstance(column, Field):
        return column.value
    name = "zh" if column.language == "zh-Hans" else column.language
    return f"{name}_{column.part.value}" if column.part else name


def _language(name: str) -> str | None:
    if name in _LANGUAGE_NAMES:
        return _LANGUAGE_NAMES[name]
    code = name.replace("_", "-")
    return next((language for language in LANGUAGES if language.casefold() == code), None)
