"""What all bilingual files share: segments with targets become units, and a file takes targets of its own language."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from resources.messages import Message, message
from workbench.core.content import Content
from workbench.core.languages import language_code
from workbench.core.segments import State
from workbench.errors import FormatError, InputError
from workbench.formats.base import ParsedDocument, Replacement, TargetReplacement, Unit, UnitTarget, WrittenDocument

LONGEST_SEGMENT = 200_000
"""Code points. No segment that a person translates is as long."""

BETWEEN = "\n"
"""What stands between two units in the text of a bilingual document."""


@dataclass(frozen=True, slots=True)
class BilingualRow:
    """A segment of a bilingual file; ``line`` is where it stands in the file, for messages."""

    key: str
    source: Content
    target: UnitTarget
    locked: bool = False
    notes: tuple[str, ...] = ()
    line: int = 0


class WritesTargets(ABC):
    """Writes a file without knowing of states: all that is given is translated."""

    @abstractmethod
    def write_targets(
        self, original: bytes, skeleton: str, language: str, targets: Sequence[TargetReplacement]
    ) -> WrittenDocument:
        """Write targets with their states."""

    def write(
        self,
        original: bytes,
        skeleton: str,
        encoding: str,  # noqa: ARG002 - the file says it itself
        replacements: Sequence[Replacement],
        language: str = "",
    ) -> WrittenDocument:
        """Write translations as translated targets."""
        targets = [TargetReplacement(one.start, one.content, State.TRANSLATED) for one in replacements]
        return self.write_targets(original, skeleton, language, targets)


def bilingual_document(
    rows: Iterable[BilingualRow], name: str, encoding: str, skeleton: str = "", source: str = "", target: str = ""
) -> ParsedDocument:
    """Return the document of segments, one after another; ``source`` and ``target`` are the file's languages.

    Raises FormatError where there are none, or one is longer than any text is.
    """
    units: list[Unit] = []
    pieces: list[str] = []
    place = 0
    for row in rows:
        text = row.source.text
        if len(text) > LONGEST_SEGMENT:
            line = row.line or len(units) + 1
            raise FormatError(message("formats.long_line", name=name, line=line, limit=LONGEST_SEGMENT))
        units.append(Unit(row.key, place, place + len(text), row.source, row.target, row.locked, row.notes))
        pieces += (text, BETWEEN)
        place += len(text) + len(BETWEEN)
    if not units:
        raise FormatError(message("formats.empty", name=name))
    return ParsedDocument(
        "".join(pieces), units, encoding, skeleton, segmented=True, source_language=source, target_language=target
    )


def refuse_other_language(kind: Message, found: str, wanted: str) -> None:
    """Raise FormatError where a file takes targets in another language; either may be unsaid (empty)."""
    if not found or not wanted:
        return
    for code in (found, found.split("-")[0]):
        try:
            if language_code(code) == wanted:
                return
        except InputError:
            continue
    raise FormatError(message("formats.target_language", kind=kind, found=found, wanted=wanted))
