"""Data categories of TBX-Basic and what they are in a glossary.

Source: ISO 30042:2019 and the definition of its public dialects: TBX-Core has no data categories at all; TBX-Basic
has those of the modules Min and Basic. In the style DCA a category is the ``type`` of an element of the core
structure, in the style DCT it is an element of its own in the module's namespace.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from glossary.concepts import PartOfSpeech, Status

TBX = "urn:iso:std:iso:30042:ed-2"
MIN = "http://www.tbxinfo.net/ns/min"
BASIC = "http://www.tbxinfo.net/ns/basic"


class Dialect(StrEnum):
    """A dialect of TBX with its style."""

    BASIC_DCA = "basic-dca"
    BASIC_DCT = "basic-dct"
    CORE_DCA = "core-dca"
    CORE_DCT = "core-dct"
    TBX_2008 = "2008"

    @property
    def basic(self) -> bool:
        """Say whether it has data categories."""
        return self not in (Dialect.CORE_DCA, Dialect.CORE_DCT)

    @property
    def style(self) -> str:
        """The value of the attribute ``style``, which TBX 2008 does not have."""
        return "" if self is Dialect.TBX_2008 else self.value[-3:]


class Category(NamedTuple):
    """A data category: the element that holds it in DCA, and the namespace of its module in DCT."""

    element: str
    module: str


CATEGORIES = {
    "subjectField": Category("descrip", MIN),
    "definition": Category("descrip", BASIC),
    "source": Category("admin", BASIC),
    "administrativeStatus": Category("termNote", MIN),
    "partOfSpeech": Category("termNote", MIN),
}

STATUS_NAMES = {
    Status.PREFERRED: "preferredTerm-admn-sts",
    Status.ADMITTED: "admittedTerm-admn-sts",
    Status.FORBIDDEN: "deprecatedTerm-admn-sts",
}
"""A proposed term has no name in TBX-Basic."""

STATUSES = {name: status for status, name in STATUS_NAMES.items()} | {
    "supersededTerm-admn-sts": Status.FORBIDDEN,
    "preferredTerm": Status.PREFERRED,
    "admittedTerm": Status.ADMITTED,
    "deprecatedTerm": Status.FORBIDDEN,
    "supersededTerm": Status.FORBIDDEN,
    "preferred": Status.PREFERRED,
    "admitted": Status.ADMITTED,
    "notRecommended": Status.FORBIDDEN,
    "obsolete": Status.FORBIDDEN,
    "deprecated": Status.FORBIDDEN,
}

WORD_CLASS_NAMES = {
    PartOfSpeech.NOUN: "noun",
    PartOfSpeech.PROPER_NOUN: "properNoun",
    PartOfSpeech.VERB: "verb",
    PartOfSpeech.ADJECTIVE: "adjective",
    PartOfSpeech.ADVERB: "adverb",
    PartOfSpeech.OTHER: "other",
}
WORD_CLASSES = {name: one for one, name in WORD_CLASS_NAMES.items()} | {"proper noun": PartOfSpeech.PROPER_NOUN}

FACT = "egiz:"
"""How a note begins that is a field of ours: ``egiz:enforce=prefer``. A note of a user's that begins so is a fact."""

EXACT = "egiz-exact:"
"""How a paragraph of the header begins that says: white space in this file is as it was, and defaults are ours."""
