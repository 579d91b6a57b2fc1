"""Messages: an id and parameters, rendered late, in the language of whoever reads.

Every layer below the window and the command line returns a :class:`Message` and never a sentence made for
display. Catalogues are Qt Linguist files, ``translations/<language>/<area>.ts``: the window and the command
line read the same ones, and the command line needs no Qt for it. A translation that no native speaker has read
yet carries ``type="unfinished"``, Qt's own mark.

A text may have plural forms (``numerus="yes"``, chosen by the parameter ``count``): English has two; Kazakh and
Chinese nouns do not change after a numeral, so theirs have one (CLDR plural rules for nouns after numerals).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from xml.etree import ElementTree as ET

LANGUAGES = ("en", "kk", "zh-Hans")
"""Interface languages, the one that everything falls back to first."""

Param = "str | int | float | Message"


@dataclass(frozen=True, slots=True)
class Message:
    """Something to say: a catalogue id such as ``project.locked`` and what goes into its braces."""

    id: str
    params: Mapping[str, str | int | float | Message] = field(default_factory=dict)

    def __str__(self) -> str:
        """Return the English sentence (for logs, tests and tracebacks)."""
        return catalogue("en").render(self)

    def __hash__(self) -> int:
        return hash((self.id, tuple(sorted(self.params))))


def message(message_id: str, **params: str | int | float | Message) -> Message:
    """Make a :class:`Message`; the test of the catalogues finds the ids by this name."""
    return Message(message_id, params)


def listed(items: Iterable[str | Message]) -> str | Message:
    """Return things one after the other as a parameter of a message: Chinese puts 、 between, others a comma."""
    first, *rest = [*items] or [""]
    for one in rest:
        first = message("formats.and", before=first, one=one)
    return first


class RefusedError(Exception):
    """Refused for a reason that the user can act on: what, where and what to do, in one sentence.

    Programming errors are never of this class; the command line exits 2 on it, the window shows the sentence.
    """

    def __init__(self, text: Message) -> None:
        super().__init__(text)
        self.message = text

    def __str__(self) -> str:
        return str(self.message)


@dataclass(frozen=True, slots=True)
class Entry:
    """One catalogue entry: its plural forms (one, where the text does not count) and whether it was read."""

    forms: tuple[str, ...]
    finished: bool


class Catalogue:
    """All texts of one interface language."""

    def __init__(self, language: str, entries: Mapping[str, Entry], fallback: Catalogue | None) -> None:
        self.language = language
        self.entries = entries
        self._fallback = fallback

    def render(self, text: Message) -> str:
        """Return the sentence; an id without an entry renders as the id itself with its parameters."""
        entry = self.entries.get(text.id)
        if entry is None:
            if self._fallback is not None:
                return self._fallback.render(text)
            shown = ", ".join(f"{name}={value}" for name, value in text.params.items())
            return f"{text.id}({shown})" if shown else text.id
        values = {
            name: self.render(value) if isinstance(value, Message) else value for name, value in text.params.items()
        }
        form = entry.forms[0 if len(entry.forms) == 1 or values.get("count") == 1 else 1]
        # Only our catalogue is a template; a parameter is never one, so a stranger's braces stay braces.
        return form.format_map(values) if values else form.replace("{{", "{").replace("}}", "}")

    def text(self, message_id: str, **params: str | int | float | Message) -> str:
        """Render an id directly."""
        return self.render(Message(message_id, params))


def read_entries(ts: bytes) -> dict[str, Entry]:
    """Read one Qt Linguist file into entries by id."""
    entries: dict[str, Entry] = {}
    # Our own files, shipped with the program: not a stranger's XML.
    for node in ET.fromstring(ts).iter("message"):  # noqa: S314
        translation = node.find("translation")
        if translation is None:
            continue
        plural = [form.text or "" for form in translation.findall("numerusform")]
        finished = translation.get("type") != "unfinished"
        entries[node.attrib["id"]] = Entry(tuple(plural) or (translation.text or "",), finished)
    return entries


def translation_files(language: str) -> list[Traversable]:
    """Return the catalogue files of a language, one an area, by name."""
    folder = files("resources") / "translations" / language
    return sorted((f for f in folder.iterdir() if f.name.endswith(".ts")), key=lambda f: f.name)


def nearest_language(locale: str) -> str:
    """Return the interface language for a locale's name (``zh_CN.UTF-8``, ``kk-KZ``); English where none is near."""
    code = locale.split(".")[0].replace("_", "-").lower()
    if code.startswith("zh"):
        return "zh-Hans"
    return next((language for language in LANGUAGES if code.split("-")[0] == language), "en")


@cache
def catalogue(language: str) -> Catalogue:
    """Return the catalogue of an interface language; an unknown language reads English."""
    if language not in LANGUAGES:
        language = "en"
    entries: dict[str, Entry] = {}
    for file in translation_files(language):
        entries.update(read_entries(file.read_bytes()))
    return Catalogue(language, entries, None if language == "en" else catalogue("en"))
