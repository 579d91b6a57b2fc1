"""Translating a stream line by line: one line in, one line out, as another program's filter."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from glossary.starter import STARTER
from glossary.termbase import Termbase
from models.base import EngineInfo
from models.caching import CacheCounts
from resources.messages import message
from workbench.core.content import Content
from workbench.core.segments import Finding, Segment, SegmentKind, Severity, TermDecision
from workbench.errors import InputError
from workbench.paths import Paths
from workbench.qa.put_in import put_in_findings
from workbench.segmentation.kinds import kind_of
from workbench.services.checking import Checking
from workbench.services.enforcing import Drafting, ladder_over
from workbench.services.engines import answer_store, choose_engine, installed_engines, remembering
from workbench.services.glossaries import DEFAULT_LINKS, load_termbase
from workbench.store.protocols import GlossaryLink

MOST_LINES = 32
MOST_CHARACTERS = 4000
"""How much is translated at once: enough for batches of alike lengths, little enough that output follows input."""

LONGEST_LINE = 200_000
"""Code points: a longer line is no line of text."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the input: its number from 1, its text, and the end that it had (empty for a last line without one)."""

    number: int
    text: str
    end: str


@dataclass(frozen=True, slots=True)
class TranslatedLine:
    """A line and its translation. ``via`` is the text in between where a pivot went through another language."""

    line: Line
    target: str
    via: str = ""
    decisions: tuple[TermDecision, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def flagged(self) -> bool:
        """Say whether a person must look."""
        return any(finding.severity is Severity.ERROR for finding in self.findings)


@dataclass(frozen=True, slots=True)
class StreamSettings:
    """What to translate with: ``glossary`` is a file, ``starter``, or empty for none; ``model`` an engine's id."""

    source: str
    target: str
    model: str = ""
    glossary: str = ""
    cached: bool = True


def translate_stream(
    read: Callable[[], bytes],
    paths: Paths,
    wanted: StreamSettings,
    counts: CacheCounts | None = None,
    check: Callable[[], None] = lambda: None,
    chosen: Callable[[EngineInfo], None] = lambda _: None,
) -> Iterator[list[TranslatedLine]]:
    """Yield the translated lines of a stream of UTF-8 in batches, as they come; little of it is held in memory.

    ``chosen`` is told once which engine translates, before the first line.

    Raises ModelError, GlossaryError, InputError; what was given before stays good.
    """
    engines = installed_engines(paths)
    store = answer_store(paths)
    try:
        engine = choose_engine(engines, paths, wanted.source, wanted.target, wanted.model)
        info = engine.info
        if wanted.cached:
            engine = remembering(engines, engine, store, counts)
        termbase = _termbase(wanted, paths)
        ladder = ladder_over(engine, termbase, wanted.source, wanted.target)
        checking = Checking(ladder.termbase, wanted.source, wanted.target)
        chosen(info)
        yield from translate_lines(read_lines(read), ladder, checking, check)
    finally:
        store.close()
        engines.close()


def _termbase(wanted: StreamSettings, paths: Paths) -> Termbase | None:
    if not wanted.glossary:
        return None
    file = Path(wanted.glossary)
    links = DEFAULT_LINKS if wanted.glossary == STARTER else (GlossaryLink(file.stem, str(file)),)
    return load_termbase(links, paths, target=wanted.target)


def read_lines(read: Callable[[], bytes]) -> Iterator[list[Line]]:
    """Yield the lines of UTF-8 input in batches, as they come; ``read`` gives some bytes, none at the end.

    A byte order mark is left out; a line ends at ``\\n`` alone or after ``\\r``. Raises InputError for what is not
    UTF-8 and for a line that is too long; the lines before are given first.
    """
    left = b""
    number = 0
    ended = False
    while not ended:
        data = read()
        ended = not data
        pieces = (left + data).split(b"\n")
        left = pieces.pop()
        if ended and left:
            pieces.append(left)
        lines: list[Line] = []
        for position, piece in enumerate(pieces):
            number += 1
            try:
                whole = not (ended and left and position == len(pieces) - 1)
                lines.append(_line(number, piece, whole=whole))
            except InputError:
                yield from _batches(lines)
                raise
        yield from _batches(lines)
        if len(left) > 4 * LONGEST_LINE:
            raise InputError(message("engines.line_too_long", line=number + 1, most=LONGEST_LINE))


def translate_lines(
    batches: Iterable[Sequence[Line]], ladder: Drafting, checking: Checking, check: Callable[[], None]
) -> Iterator[list[TranslatedLine]]:
    """Yield the translations of each batch, in order; each line stands for itself.

    Blank lines, numbers and addresses stay as they are. Raises ModelError; what was given before stays good.
    """
    for batch in batches:
        check()
        kinds = {line.number: kind_of(line.text.strip()) for line in batch if line.text.strip()}
        asked = [line for line in batch if line.number in kinds and kinds[line.number].translatable]
        # One draft for a text that stands twice, like lengths together.
        texts = sorted({line.text.strip() for line in asked}, key=len)
        drafts = dict(zip(texts, ladder.draft(texts, check), strict=True)) if texts else {}
        translated = []
        for line in batch:
            draft = drafts.get(line.text.strip()) if line in asked else None
            if draft is None:
                translated.append(TranslatedLine(line, line.text))
                continue
            segment = _segment(line, kinds[line.number])
            target = _one_line(draft.text)
            decisions = draft.decisions
            found = checking.find(segment, target, ladder.target, decisions, draft.doubts, draft.forced)
            found += put_in_findings(target, ladder.target, draft.put_in, decisions, draft.placed)
            translated.append(TranslatedLine(line, target, draft.via, decisions, found))
        yield translated


def _line(number: int, data: bytes, *, whole: bool) -> Line:
    if number == 1:
        data = data.removeprefix(codecs.BOM_UTF8)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        raise InputError(message("engines.not_utf8", line=number)) from None
    if len(text) > LONGEST_LINE:
        raise InputError(message("engines.line_too_long", line=number, most=LONGEST_LINE))
    end = "\n" if whole else ""
    if text.endswith("\r"):
        text, end = text[:-1], "\r" + end
    return Line(number, text, end)


def _batches(lines: Sequence[Line]) -> Iterator[list[Line]]:
    batch: list[Line] = []
    length = 0
    for line in lines:
        if batch and (len(batch) >= MOST_LINES or length + len(line.text) > MOST_CHARACTERS):
            yield batch
            batch, length = [], 0
        batch.append(line)
        length += len(line.text)
    if batch:
        yield batch


def _segment(line: Line, kind: SegmentKind) -> Segment:
    return Segment(line.number, 1, 0, line.number, 0, len(line.text), kind, Content(line.text.strip()))


def _one_line(text: str) -> str:
    """Keep the count of lines, whatever an engine says."""
    return text.replace("\r\n", " ").replace("\n", " ").replace("\r", " ")
