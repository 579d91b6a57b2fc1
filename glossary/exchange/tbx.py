"""Reading TBX: version 3 (ISO 30042:2019, any dialect, both styles) and TBX 2008 (``martif``).

Whole or not at all. What TBX says and a glossary has no field for goes into the note, with its name before it; what is
no text of a concept (transactions, images, references) and languages that a glossary does not have are named as left
out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any, NoReturn

from lxml import etree

from glossary.concepts import Concept, Status, Term
from glossary.errors import GlossaryError
from glossary.exchange.base import EVERY, Imported, Tick, collecting_later, no_tick, unreadable
from glossary.exchange.facts import read_facts
from glossary.exchange.ids import id_from
from glossary.exchange.tags import language_of
from glossary.exchange.tbx_categories import EXACT, FACT, STATUSES, WORD_CLASSES
from glossary.exchange.xml import check_encoding, look_at_root
from resources.messages import message

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_ENTRIES = ("conceptEntry", "termEntry")
_SECTIONS = ("langSec", "langSet")
_TERM_SECTIONS = ("termSec", "tig", "ntig")
_GROUPS = ("descripGrp", "adminGrp", "termNoteGrp", "termGrp")
_LEFT_OUT = ("transacGrp", "transac", "transacNote", "date", "ref", "xref", "termCompList", "termComp")
_SPACE = re.compile(r"\s+")
_FACT = re.compile(rf"\s*{FACT}(\w+)=(.*)", re.DOTALL)


def read_tbx(path: Path, tick: Tick = no_tick) -> Imported:
    """Read a TBX file. Raises GlossaryError naming the line, and changes nothing."""
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            check_encoding(file.read(4), path)
            file.seek(0)
            root = look_at_root(file, path)
            if root.name not in ("tbx", "martif", "TBX"):
                raise GlossaryError(message("exchange.not_tbx", path=str(path), root=root.name))
            with collecting_later():
                return _Reader(path, size, tick).read(file)
    except OSError as error:
        raise unreadable(path, error) from error


class _Reader:
    def __init__(self, path: Path, size: int, tick: Tick) -> None:
        self._path = path
        self._size = size
        self._tick = tick
        self._exact = False
        self._ignored: dict[str, None] = {}

    def read(self, file: IO[bytes]) -> Imported:
        concepts: dict[str, Concept] = {}
        seen = 0
        try:
            for entry in self._entries(file):
                if seen % EVERY == 0:
                    self._tick(file.tell(), self._size)
                seen += 1
                concept = self._concept(entry, concepts)
                if concept is not None:
                    concepts[concept.id] = concept
        except etree.XMLSyntaxError as error:
            line = error.lineno or 1
            raise GlossaryError(
                message("exchange.broken_xml", path=str(self._path), line=line, error=error.msg or "")
            ) from error
        if not concepts:
            raise GlossaryError(message("exchange.no_concepts", path=str(self._path)))
        self._tick(self._size, self._size)
        return Imported(tuple(concepts.values()), tuple(self._ignored))

    def _entries(self, file: IO[bytes]) -> Iterator[etree._Element]:
        names = [f"{{*}}{name}" for name in (*_ENTRIES, "encodingDesc")]
        steps = etree.iterparse(
            file, events=("end",), tag=names, resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False
        )
        for _, element in steps:
            if _local(element) == "encodingDesc":
                self._exact = any((p.text or "").startswith(EXACT) for p in element)
                continue
            yield element
            element.clear()
            while (before := element.getprevious()) is not None and (parent := element.getparent()) is not None:
                parent.remove(before)

    def _concept(self, entry: etree._Element, known: dict[str, Concept]) -> Concept | None:
        found = _Facts(self, entry)
        terms: list[Term] = []
        for child in entry:
            name = _local(child)
            if name in _SECTIONS:
                terms += self._section(child, found)
            elif name:
                found.take(child)
            else:
                self.text(child)
        if not terms:
            if not any(_local(child) in _SECTIONS for child in entry):
                self._refuse(entry, "exchange.entry_without_terms")
            return None
        order = found.facts.pop("term_order", [""])[0].split()
        if sorted(order) == sorted(map(str, range(len(terms)))):
            terms = [terms[order.index(str(at))] for at in range(len(terms))]
        values = found.values(Concept)
        concept_id = found.facts.get("id", [entry.get("id", "").strip()])[0] or id_from(terms[0].text)
        if concept_id in known:
            self._refuse(entry, "exchange.id_twice")
        return Concept(**{"id": concept_id, "terms": tuple(terms), **values})

    def _section(self, section: etree._Element, concept: _Facts) -> list[Term]:
        tag = section.get(_LANG) or section.get("lang") or ""
        language = tag if self._exact else language_of(tag)
        if not language:
            self._ignored[f"xml:lang={tag}"] = None
            return []
        terms: list[Term] = []
        for child in section:
            if _local(child) in _TERM_SECTIONS:
                # The terms of a file that says nothing of their standing: the first is the one to write.
                first = not any(term.status is Status.PREFERRED for term in terms)
                terms.append(self._term(child, language, first=first))
            elif _local(child):
                concept.take(child)
        return terms

    def _term(self, section: etree._Element, language: str, *, first: bool) -> Term:
        found = _Facts(self, section)
        text: str | None = None
        for child in section:
            for one in child if _local(child) == "termGrp" else (child,):
                if _local(one) == "term":
                    if text is not None:
                        self._refuse(one, "exchange.several_terms")
                    text = self.text(one)
                elif _local(one):
                    found.take(one)
        if text is None or not text.strip():
            self._refuse(section, "exchange.empty_term")
        values = found.values(Term)
        if not self._exact and "status" not in values and not first:
            values["status"] = Status.ADMITTED
        return Term(language, text, **values)

    def text(self, element: etree._Element) -> str:
        """Return the text of an element and those in it; of other people's files without the layout's space."""
        if next(element.iter(etree.Entity), None) is not None:
            raise GlossaryError(message("exchange.entities", path=str(self._path)))
        found = "".join(map(str, element.itertext(etree.Element))) if len(element) else element.text or ""
        return found if self._exact else _SPACE.sub(" ", found).strip()

    def leave_out(self, name: str) -> None:
        """Note that an element was left out."""
        self._ignored[name] = None

    def _refuse(self, element: etree._Element, reason: str) -> NoReturn:
        entry = element
        while _local(entry) not in _ENTRIES and (parent := entry.getparent()) is not None:
            entry = parent
        params: dict[str, Any] = {
            "path": str(self._path),
            "line": _line(element),
            "entry": entry.get("id", ""),
        }
        if reason == "exchange.id_twice":
            raise GlossaryError(message("exchange.id_twice", **params))
        if reason == "exchange.entry_without_terms":
            raise GlossaryError(message("exchange.entry_without_terms", **params))
        if reason == "exchange.several_terms":
            raise GlossaryError(message("exchange.several_terms", **params))
        raise GlossaryError(message("exchange.empty_term", **params))

    def bad_value(self, element: etree._Element, name: str, value: str) -> NoReturn:
        """Refuse a value that a category or a field does not have."""
        raise GlossaryError(
            message("exchange.bad_value", path=str(self._path), line=_line(element), name=name, value=value[:80])
        )


class _Facts:
    """What an entry or a term section says, gathered."""

    def __init__(self, reader: _Reader, element: etree._Element) -> None:
        self._reader = reader
        self._element = element
        self._notes: list[str] = []
        self._categories: dict[str, list[str]] = {}
        self.facts: dict[str, list[str]] = {}

    def take(self, element: etree._Element) -> None:
        """Take what one element says."""
        name = _local(element)
        if name in _GROUPS:
            for child in element:
                if _local(child):
                    self.take(child)
            return
        if name in _LEFT_OUT:
            self._reader.leave_out(name)
            return
        text = self._reader.text(element)
        if not text:
            return
        if name == "note":
            fact = _FACT.fullmatch(text)
            if fact:
                self.facts.setdefault(fact[1], []).append(fact[2])
            else:
                self._notes.append(text)
            return
        # In DCA the type is the category, in DCT the element itself is.
        self._categories.setdefault(element.get("type") or name, []).append(text)

    def values(self, kind: type[Concept] | type[Term]) -> dict[str, Any]:
        """Return the fields of a concept or a term. Raises GlossaryError."""
        pairs = [(key, text) for key, texts in self.facts.items() for text in texts if key not in ("id", "term_order")]
        try:
            values, unknown = read_facts(kind, pairs)
        except (ValueError, KeyError) as error:
            self._reader.bad_value(self._element, FACT, str(error))
        for key in unknown:
            self._reader.leave_out(f"{FACT}{key}")
        if kind is Concept:
            self._join(values, "domain", self._categories.pop("subjectField", []), "; ")
            self._join(values, "definition", self._categories.pop("definition", []), "\n")
            self._join(values, "source", self._categories.pop("source", []), "; ")
        else:
            self._join(values, "verified_where", self._categories.pop("source", []), "; ")
            for name in self._categories.pop("administrativeStatus", []) + self._categories.pop(
                "normativeAuthorization", []
            ):
                status = STATUSES.get(name)
                if status is None:
                    self._reader.bad_value(self._element, "administrativeStatus", name)
                values["status"] = status
            for name in self._categories.pop("partOfSpeech", []):
                found = WORD_CLASSES.get(name)
                if found is None:
                    self._notes.append(f"partOfSpeech: {name}")
                else:
                    values["part_of_speech"] = found
        rest = [f"{name}: {text}" for name, texts in self._categories.items() for text in texts]
        if self._notes or rest:
            values["note"] = "\n".join([*([values["note"]] if "note" in values else []), *self._notes, *rest])
        return values

    @staticmethod
    def _join(values: dict[str, Any], name: str, texts: list[str], between: str) -> None:
        if texts:
            values[name] = between.join(dict.fromkeys(texts))


def _line(element: etree._Element) -> int:
    line: Any = element.sourceline
    return int(line or 0)


def _local(element: etree._Element) -> str:
    """Return the name without its namespace, empty for a comment, an instruction or an entity."""
    tag: Any = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""
