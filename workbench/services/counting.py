"""Counting texts before they are translated: segments, words, characters, repetitions, matches, tags.

Words are what a Kazakh or English text is measured by: a run of letters and digits, parts joined by hyphens,
apostrophes or, in numbers, points and commas as one; an address as one. Chinese is measured by characters: Han
characters are counted apart, and are no words.
"""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from glossary.scripts.detecting import Script, script_of
from resources.messages import Message, RefusedError, message
from workbench.core.content import Content
from workbench.core.languages import PROJECT_LANGUAGES, language_code
from workbench.core.segments import State
from workbench.errors import InputError
from workbench.segmentation import Rules
from workbench.services.importing import parse, read_file
from workbench.store import open_reader
from workbench.store.protocols import ProjectReader

if TYPE_CHECKING:
    from workbench.services.fuzzy_matching import FuzzyIndex

CONFIRMED = frozenset((State.TRANSLATED, State.REVIEWED, State.APPROVED))
"""States of a target that a person stands by."""

BANDS = (95, 85, 75)
"""Lowest similarity in percent of each band of fuzzy matches, the best first; below the last one a text is new."""

PARTS = ("repeated", "repeated_across", "exact", *map(str, BANDS), "new")
"""Of each segment it is said in which one of these it is; see :class:`Count`."""

_HAN = re.compile("[\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_BLANK = re.compile(r"[\s\u200b\ufeff]")
_WORD = re.compile(
    r"(?:https?://|www\.)\S+|[\w.+-]+@\w[\w-]*(?:\.\w[\w-]*)+"
    # A soft hyphen and the joiners stand inside a word, a combining mark after its letter.
    r"|(?:\w|(?<=\d)[.,:](?=\d)|(?<=\w)['’ʼ‑‐\u00ad\u200c\u200d-](?=\w)|(?<=\w)[\u0300-\u036f])+"
)
_PROJECT = ".egiz"
_BETWEEN_TICKS = 50
"""Segments after which it is looked whether a count is to stop."""
_TELLING_UNITS = 500
"""Units of a document by whose letters its language is told."""


@dataclass(frozen=True, slots=True)
class Figures:
    """Sums over segments. ``characters`` are code points without blanks, ``han`` those of them that are Han."""

    segments: int = 0
    words: int = 0
    han: int = 0
    characters: int = 0
    characters_with_blanks: int = 0
    tags: int = 0

    def __add__(self, other: Figures) -> Figures:
        return Figures(*(getattr(self, one.name) + getattr(other, one.name) for one in fields(self)))


@dataclass(frozen=True, slots=True)
class Count:
    """The count of one document, or of several together.

    Each segment is in one part of ``matched``, and these together are ``all``: ``repeated`` (the same text came
    before in this document), ``repeated_across`` (it came in a document counted before), ``exact`` (a confirmed
    segment has that text), a band of fuzzy matches by its lowest percent (``"95"``), ``new``.
    """

    all: Figures = field(default_factory=Figures)
    matched: dict[str, Figures] = field(default_factory=lambda: dict.fromkeys(PARTS, Figures()))

    def __add__(self, other: Count) -> Count:
        return Count(self.all + other.all, {one: self.matched[one] + other.matched[one] for one in PARTS})


@dataclass(frozen=True, slots=True)
class CountedDocument:
    """A counted document; ``document`` is its name in the project ``path``, empty for a file of its own."""

    path: Path
    document: str
    format: str
    language: str
    count: Count


@dataclass(frozen=True, slots=True)
class CountReport:
    """What was counted, in order, and what could not be read with the sentence that says why."""

    documents: tuple[CountedDocument, ...]
    refused: tuple[tuple[Path, Message], ...]

    @property
    def total(self) -> Count:
        """The sum over all documents."""
        return sum((one.count for one in self.documents), Count())


class Memory:
    """Sources of confirmed segments, by language: what a new text is compared with."""

    def __init__(self, sources: Mapping[str, tuple[str, ...]] | None = None) -> None:
        self._sources = dict(sources or {})
        self._exact = {language: frozenset(texts) for language, texts in self._sources.items()}
        self._indexes: dict[str, FuzzyIndex] = {}

    def grown(self, project: ProjectReader, target: str = "") -> Memory:
        """Return a memory with the confirmed segments of a project too, into one language or (empty) any of its own.

        Raises InputError where the project does not translate into ``target``.
        """
        settings = project.settings()
        if target and target not in settings.target_languages:
            raise InputError(
                message(
                    "counting.language",
                    name=project.path.name,
                    language=target,
                    languages=", ".join(settings.target_languages),
                )
            )
        ids = project.segment_ids()
        confirmed = {
            one
            for language in ((target,) if target else settings.target_languages)
            for one, found in project.targets(ids, language).items()
            if found.state in CONFIRMED and found.content
        }
        texts = dict.fromkeys(self._sources.get(settings.source_language, ()))
        texts.update(dict.fromkeys(one.source.text for one in project.segments(one for one in ids if one in confirmed)))
        return Memory({**self._sources, settings.source_language: tuple(texts)})

    def part(self, text: str, language: str) -> str:
        """Return the part of :data:`PARTS` that a text falls in which is no repetition."""
        known = self._sources.get(language)
        if not known:
            return "new"
        if text in self._exact[language]:
            return "exact"
        best = self._index(language).best(text, BANDS[-1])
        return "new" if best is None else next(str(band) for band in BANDS if best.percent >= band)

    def _index(self, language: str) -> FuzzyIndex:
        from workbench.services.fuzzy_matching import FuzzyIndex  # NumPy, which a count without a memory does not need

        if language not in self._indexes:
            self._indexes[language] = FuzzyIndex(self._sources[language], language)
        return self._indexes[language]


def measure(content: Content) -> Figures:
    """Return the figures of one segment."""
    text = content.text
    han = len(_HAN.findall(text))
    words = len(_WORD.findall(_HAN.sub(" ", text) if han else text))
    return Figures(1, words, han, len(_BLANK.sub("", text)), len(text), len(content.marks))


def count_files(
    paths: Sequence[Path],
    *,
    source: str = "",
    project: Path | None = None,
    target: str = "",
    rules: Callable[[str], Rules] | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> CountReport:
    """Count documents, all of a folder (recursively), and projects, in one count.

    A folder's hidden files, the lock files of office programs and projects are left out; a project is counted where
    it is named. ``source`` is the language of the documents (empty: what a file says of itself, or its letters);
    ``project`` is one whose confirmed segments are the matches, into ``target`` or any of its languages. A project
    among the documents is compared with its own confirmed segments too. ``progress`` is called with files done and
    all, within a file again and again; what it raises ends the count. What cannot be read is reported and the rest is
    counted.
    Raises StorageError or InputError for ``project``.
    """
    memory = Memory()
    if project is not None:
        with contextlib.closing(open_reader(project)) as reader:
            memory = memory.grown(reader, target)
    done = 0

    def tick() -> None:
        if progress is not None:
            progress(done, len(files))

    counting = _Counting(memory, target if project is None else "", tick)
    files = list(dict.fromkeys(files_of(paths)))
    documents: list[CountedDocument] = []
    refused: list[tuple[Path, Message]] = []
    for path in files:
        tick()
        try:
            if path.suffix.casefold() == _PROJECT and path.is_file():
                documents += counting.project(path)
            else:
                documents.append(counting.file(path, source, rules))
        except RefusedError as error:
            refused.append((path, error.message))
        done += 1
    tick()
    return CountReport(tuple(documents), tuple(refused))


class _Counting:
    """One count: what was read before decides what a repetition is."""

    def __init__(self, memory: Memory, target: str, tick: Callable[[], None]) -> None:
        self._memory = memory
        self._tick = tick
        self._target = target
        self._before: set[tuple[str, str]] = set()

    def project(self, path: Path) -> list[CountedDocument]:
        """Count the documents of a project, also while a window has it open."""
        with contextlib.closing(open_reader(path)) as reader:
            memory = self._memory.grown(reader, self._target)
            found = []
            for one in reader.documents():
                sources = (segment.source for segment in reader.segments(reader.segment_ids(one.id)))
                count = self._count(sources, one.language, memory)
                found.append(CountedDocument(path, one.name, one.format, one.language, count))
            return found

    def file(self, path: Path, source: str, rules: Callable[[str], Rules] | None) -> CountedDocument:
        """Count a file."""
        data = read_file(path)
        language = source or own_language(data, path.name)
        read = parse(data, path.name, language, rules(language) if rules is not None else None).document
        contents = (one.source for one in read.segments)
        return CountedDocument(path, "", read.format, language, self._count(contents, language, self._memory))

    def _count(self, contents: Iterable[Content], language: str, memory: Memory) -> Count:
        own: set[tuple[str, str]] = set()
        parts = dict.fromkeys(PARTS, Figures())
        total = Figures()
        for at, content in enumerate(contents):
            if not at % _BETWEEN_TICKS:
                self._tick()
            key = (language, content.text)
            if key in own:
                part = "repeated"
            elif key in self._before:
                part = "repeated_across"
            else:
                part = memory.part(content.text, language)
            own.add(key)
            figures = measure(content)
            parts[part] += figures
            total += figures
        self._before |= own
        return Count(total, parts)


def own_language(data: bytes, name: str) -> str:
    """Return the language of a document: what it says of itself, or that of its letters.

    Letters of scripts that no language of projects has count as English, whose rules of sentences they take.
    Raises FormatError for what its format refuses.
    """
    # Not above: each format brings its parser, and a window opens sooner without.
    from workbench.formats.registry import format_for

    parsed = format_for(name, data).read(data, name)
    said = parsed.source_language
    if said:
        for shorter in (said, said.split("-")[0].split("_")[0]):
            try:
                found = language_code(shorter)
            except InputError:
                continue
            if found in PROJECT_LANGUAGES:
                return found
    return language_of_text("\n".join(unit.content.text for unit in islice(parsed.units, _TELLING_UNITS)))


def language_of_text(text: str) -> str:
    """Return the language of projects that a text is in by its letters, English where they are of none."""
    written = script_of(text)
    if written.script is Script.HAN:
        return "zh-Hans"
    if written.script in (Script.CYRILLIC, Script.ARABIC):
        return "kk"
    return written.language or "en"


def files_of(paths: Sequence[Path]) -> Iterator[Path]:
    """Yield the named files, and those of named folders in order, without hidden ones, lock files and projects."""
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        found: list[Path] = []
        for folder, folders, names in os.walk(path):
            folders[:] = sorted(one for one in folders if not one.startswith("."))
            found += [Path(folder) / one for one in sorted(names) if not one.startswith((".", "~$"))]
        yield from (one for one in found if one.suffix.casefold() != _PROJECT)
