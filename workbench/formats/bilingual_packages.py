"""Packages of bilingual files, Trados Studio's and memoQ's: their segments one after another, and a package back.

Only the bilingual files that changed are written, every other part keeps its bytes.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePath
from typing import ClassVar

import regex

from resources.messages import Message, message
from workbench.errors import FormatError
from workbench.formats.base import BilingualFormat, ParsedDocument, TargetReplacement, WrittenDocument
from workbench.formats.bilingual_units import BilingualRow, WritesTargets, bilingual_document
from workbench.formats.mqxliff import Mqxliff
from workbench.formats.package import COMPOUND, ZIP, Package
from workbench.formats.sdlxliff import Sdlxliff

_PROJECT_PACKAGE = regex.compile(rb"""(\bPackageType\s*=\s*["'])ProjectPackage(?=["'])""")


class BilingualPackage(WritesTargets):
    """An archive with bilingual files of one kind in it."""

    id: ClassVar[str]
    NAME: ClassVar[Message]
    EXTENSIONS: ClassVar[tuple[str, ...]]
    STATES_KEPT: ClassVar[bool] = True
    INNER: BilingualFormat

    @abstractmethod
    def parts(self, package: Package) -> list[str]:
        """Return the names of the bilingual files for a translator, in order."""

    def changed_beside(self, package: Package) -> dict[str, bytes]:  # noqa: ARG002 - most say nothing
        """Return other parts that say so when a package goes back translated, with their new bytes."""
        return {}

    def score(self, head: bytes, name: str) -> int:
        """Know the name: the archive itself may be anything."""
        if PurePath(name).suffix.lower() not in self.EXTENSIONS:
            return 0
        return 90 if head.startswith(ZIP) else 70 if head.startswith(COMPOUND) else 50

    def _opened(self, data: bytes, name: str) -> list[tuple[str, bytes, ParsedDocument]]:
        """Return name, bytes and segments of each file that has segments."""
        package = Package(data, name, backslashes=True)
        parts = self.parts(package)
        if not parts:
            wanted = self.INNER.EXTENSIONS[0]
            raise FormatError(message("formats.package_without", name=package.name, extension=wanted))
        found: list[tuple[str, bytes, ParsedDocument]] = []
        for part in parts:
            inner = package.read(part)
            try:
                found.append((part, inner, self.INNER.read(inner, f"{package.name}/{part}")))
            except FormatError as error:
                if error.message.id != "formats.empty":
                    raise
        targets = {one.target_language.lower(): one.target_language for _, _, one in found if one.target_language}
        sources = {one.source_language.lower() for _, _, one in found if one.source_language}
        if len(targets) > 1 or len(sources) > 1:
            languages = ", ".join(sorted(targets.values()))
            raise FormatError(message("formats.several_languages", name=package.name, languages=languages))
        return found

    def read(self, data: bytes, name: str) -> ParsedDocument:
        """Read all segments of all files. Raises FormatError as packages and their files are refused."""
        found = self._opened(data, name)
        rows = [
            BilingualRow(f"{part}#{unit.key}", unit.content, unit.target, unit.locked, unit.notes)
            for part, _, parsed in found
            for unit in parsed.units
            if unit.target is not None
        ]
        source = next((one.source_language for _, _, one in found if one.source_language), "")
        target = next((one.target_language for _, _, one in found if one.target_language), "")
        return bilingual_document(rows, PurePath(name).name, "utf-8", "", source, target)

    def target_language(self, original: bytes) -> str:
        """Return the language of the targets as the files say it, empty where they do not."""
        found = self._opened(original, self.EXTENSIONS[0])
        return next((one.target_language for _, _, one in found if one.target_language), "")

    def write_targets(
        self,
        original: bytes,
        skeleton: str,  # noqa: ARG002 - the files are read again
        language: str,
        targets: Sequence[TargetReplacement],
    ) -> WrittenDocument:
        """Write each file whose targets or states are others; an untouched package stays byte for byte."""
        changed: dict[str, bytes] = {}
        notes: dict[str, Message] = {}
        waiting = list(targets)
        place = 0
        for part, inner, parsed in self._opened(original, self.EXTENSIONS[0]):
            end = place + len(parsed.text)
            own = [replace(one, start=one.start - place) for one in waiting if place <= one.start < end]
            place = end
            written = self.INNER.write_targets(inner, parsed.skeleton, language, own)
            if written.data != inner:
                changed[part] = written.data
            for note in written.notes:
                notes[note.id] = _together(notes.get(note.id), note)
        if not changed:
            return WrittenDocument(original, "utf-8")
        package = Package(original, self.EXTENSIONS[0], backslashes=True)
        data = package.written(changed | self.changed_beside(package))
        return WrittenDocument(data, "utf-8", tuple(notes.values()))


def _together(one: Message | None, other: Message) -> Message:
    """Return one note for two files, with the sum of what they count."""
    if one is None or "count" not in other.params:
        return other
    counted = int(str(one.params["count"])) + int(str(other.params["count"]))
    return Message(other.id, {**other.params, "count": counted})


def _ends(part: str, extension: str) -> bool:
    return part.lower().endswith(extension) and not part.endswith(("/", "\\"))


class TradosPackage(BilingualPackage):
    """SDLPPX, a project for a translator, and SDLRPX, what comes back: SDLXLIFF files beside a project file.

    A translated package says that it is a return package (``PackageType`` of the project file).
    """

    id: ClassVar[str] = "sdlppx"
    NAME: ClassVar[Message] = message("formats.sdlppx")
    EXTENSIONS: ClassVar[tuple[str, ...]] = (".sdlppx", ".sdlrpx")
    INNER = Sdlxliff()

    def parts(self, package: Package) -> list[str]:
        """Return the files in the folder of the target language; all where no folder is named after it."""
        files = [one for one in package.names if _ends(one, ".sdlxliff")]
        languages: list[str] = []
        for project in self._projects(package):
            for element in package.tree(project).iter():
                code = element.get("TargetLanguageCode")
                if code and code not in languages:
                    languages.append(code)
        if len(languages) > 1:
            raise FormatError(
                message("formats.several_languages", name=package.name, languages=", ".join(sorted(languages)))
            )
        own = [one for one in files if _folder(one) in [code.lower() for code in languages]]
        return own or files

    def changed_beside(self, package: Package) -> dict[str, bytes]:
        """Return the project file as that of a return package."""
        before = {one: package.read(one) for one in self._projects(package)}
        after = {one: _PROJECT_PACKAGE.sub(rb"\1ReturnPackage", data) for one, data in before.items()}
        return {one: data for one, data in after.items() if data != before[one]}

    def _projects(self, package: Package) -> list[str]:
        return [one for one in package.names if _ends(one, ".sdlproj")]


def _folder(part: str) -> str:
    """Return the first folder of a part, in small letters."""
    head, _, rest = part.replace("\\", "/").partition("/")
    return head.lower() if rest else ""


class MemoqPackage(BilingualPackage):
    """MQXLZ: the MQXLIFF of a document, and beside it what memoQ needs to make the document again."""

    id: ClassVar[str] = "mqxlz"
    NAME: ClassVar[Message] = message("formats.mqxlz")
    EXTENSIONS: ClassVar[tuple[str, ...]] = (".mqxlz",)
    INNER = Mqxliff()

    def parts(self, package: Package) -> list[str]:
        """Return the MQXLIFF files."""
        return [one for one in package.names if _ends(one, ".mqxliff")]
