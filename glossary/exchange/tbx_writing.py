"""Writing TBX: version 3 (ISO 30042:2019) as TBX-Core and TBX-Basic in both styles, and TBX 2008 for older programs.

What a dialect has no category for is a note that begins with ``egiz:`` (see the page on glossary exchange): valid in
every dialect, readable by people, and read back by us.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from lxml import etree

from glossary.concepts import Concept, Status, Term
from glossary.errors import GlossaryError
from glossary.exchange.base import Tick, check_xml_text, counted, no_tick, replace_file
from glossary.exchange.facts import facts_of
from glossary.exchange.tbx_categories import (
    BASIC,
    CATEGORIES,
    EXACT,
    FACT,
    MIN,
    STATUS_NAMES,
    TBX,
    WORD_CLASS_NAMES,
    Dialect,
)
from resources.messages import message

_XML = "http://www.w3.org/XML/1998/namespace"
_LANG = f"{{{_XML}}}lang"
# Letters that XML 1.0 takes in names in each of its editions, as far as ids of glossaries need them.
_SPACES = {"": TBX, "min": MIN, "basic": BASIC}
_NAME = re.compile("[A-Za-zА-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі_一-龥][A-Za-zА-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі_一-龥0-9.-]*")
_TAG = re.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*")


def write_tbx(
    concepts: Sequence[Concept], path: Path, tick: Tick = no_tick, *, dialect: Dialect = Dialect.BASIC_DCA
) -> None:
    """Write concepts, beside and then in place of the file. Raises GlossaryError."""
    if not concepts:
        raise GlossaryError(message("exchange.nothing_to_write", path=str(path)))
    replace_file(path, lambda beside: _write(concepts, beside, tick, dialect))


def _write(concepts: Sequence[Concept], path: Path, tick: Tick, dialect: Dialect) -> None:
    used = {concept.id for concept in concepts}
    free = (name for number in itertools.count(1) if (name := f"_c{number}") not in used)
    spaces = _SPACES if dialect is Dialect.BASIC_DCT else {"": TBX}
    if dialect is Dialect.TBX_2008:
        root, attributes = "martif", 'type="TBX" xml:lang="en"'
    else:
        kind = "TBX-Basic" if dialect.basic else "TBX-Core"
        declared = "".join(f' xmlns{f":{prefix}" if prefix else ""}="{uri}"' for prefix, uri in spaces.items())
        root, attributes = "tbx", f'type="{kind}" style="{dialect.style}" xml:lang="en"{declared}'
    entries = _Entries(dialect, spaces)
    with path.open("wb") as file:
        file.write(b'<?xml version="1.0" encoding="utf-8"?>\n')
        file.write(f"<{root} {attributes}>\n".encode())
        file.write(_bytes(entries.header()))
        file.write(b"<text><body>\n")
        for concept in counted(concepts, len(concepts), tick):
            file.write(_bytes(entries.build(concept, free)))
        file.write(f"</body></text>\n</{root}>\n".encode())


def _bytes(element: etree._Element) -> bytes:
    """Return an element without the declarations of namespaces that its root has."""
    start, end, rest = etree.tostring(element, encoding="utf-8", pretty_print=True).partition(b">")
    return re.sub(rb' xmlns(:\w+)?="[^"]*"', b"", start) + end + rest


_OLD_NAMES = {"tbxHeader": "martifHeader", "conceptEntry": "termEntry", "langSec": "langSet", "termSec": "tig"}


class _Entries:
    def __init__(self, dialect: Dialect, spaces: Mapping[str, str]) -> None:
        self._dialect = dialect
        self._old = dialect is Dialect.TBX_2008
        # lxml calls the default namespace None, its types do not know it.
        self._spaces: Any = None if self._old else {prefix or None: uri for prefix, uri in spaces.items()}
        self._concept = ""

    def header(self) -> etree._Element:
        """Return the header."""
        header = etree.Element(self._name("tbxHeader"), nsmap=self._spaces)
        source = etree.SubElement(etree.SubElement(header, self._name("fileDesc")), self._name("sourceDesc"))
        etree.SubElement(source, self._name("p")).text = "Egiz glossary"
        encoding = etree.SubElement(header, self._name("encodingDesc"))
        if self._old:
            etree.SubElement(encoding, "p", type="DCSName").text = "TBXBasicXCSV02.xcs"
        etree.SubElement(encoding, self._name("p")).text = f"{EXACT} text stands as it is, white space included."
        return header

    def _name(self, name: str) -> str:
        return _OLD_NAMES.get(name, name) if self._old else f"{{{TBX}}}{name}"

    def build(self, concept: Concept, free: Iterator[str]) -> etree._Element:
        """Return the entry of a concept."""
        self._concept = concept.id
        name = concept.id if _NAME.fullmatch(concept.id) else next(free)
        entry = etree.Element(self._name("conceptEntry"), id=name, nsmap=self._spaces)
        own = ["terms", "note"]
        if self._dialect.basic:
            own += ["domain", "definition", "source"]
            self._category(entry, "subjectField", concept.domain)
            self._category(entry, "definition", concept.definition)
            self._category(entry, "source", concept.source)
        self._note(entry, concept.note)
        if name != concept.id:
            self._fact(entry, "id", concept.id)
        for key, text in facts_of(concept, own):
            self._fact(entry, key, text)
        languages = list(dict.fromkeys(term.language for term in concept.terms))
        places = [[at for at, term in enumerate(concept.terms) if term.language == one] for one in languages]
        order = [at for group in places for at in group]
        if order != sorted(order):
            self._fact(entry, "term_order", " ".join(map(str, order)))
        for language, group in zip(languages, places, strict=True):
            if not _TAG.fullmatch(language):
                raise GlossaryError(message("exchange.bad_language", concept=concept.id, language=language))
            section = etree.SubElement(entry, self._name("langSec"), {_LANG: language})
            for at in group:
                self._term(section, concept.terms[at])
        return entry

    def _term(self, section: etree._Element, term: Term) -> None:
        made = etree.SubElement(section, self._name("termSec"))
        self._text(etree.SubElement(made, self._name("term")), term.text)
        own = ["note"]
        if self._dialect.basic:
            own += ["part_of_speech", "verified_where"]
            if term.status is not Status.PROPOSED:
                own.append("status")
                self._category(made, "administrativeStatus", STATUS_NAMES[term.status])
            if term.part_of_speech is not None:
                self._category(made, "partOfSpeech", WORD_CLASS_NAMES[term.part_of_speech])
            self._category(made, "source", term.verified_where)
        self._note(made, term.note)
        for key, text in facts_of(term, own):
            self._fact(made, key, text)

    def _category(self, parent: etree._Element, name: str, text: str) -> None:
        if not text:
            return
        category = CATEGORIES[name]
        if self._dialect is Dialect.BASIC_DCT:
            made = etree.SubElement(parent, f"{{{category.module}}}{name}")
        else:
            made = etree.SubElement(parent, self._name(category.element), type=name)
        self._text(made, text)

    def _note(self, parent: etree._Element, text: str) -> None:
        if text.lstrip().startswith(FACT):
            self._fact(parent, "note", text)
        elif text:
            self._text(etree.SubElement(parent, self._name("note")), text)

    def _fact(self, parent: etree._Element, key: str, text: str) -> None:
        self._text(etree.SubElement(parent, self._name("note")), f"{FACT}{key}={text}")

    def _text(self, element: etree._Element, text: str) -> None:
        check_xml_text(text, self._concept)
        element.text = text
