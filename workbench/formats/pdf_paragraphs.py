"""From the lines of printed pages back to paragraphs.

A page knows only where letters stand. What belongs together is told by their places: the distance of lines, what
would still have had room on the line before, indents, sizes; and by what they say: an open sentence goes on in the next
column.
"""

from __future__ import annotations

import itertools
import statistics
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

import regex

_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_LIGATURE = regex.compile("[ﬀ-ﬆ]")
_SPACES = regex.compile(r"[ \t\u00a0\u2000-\u200a\u3000]+")
_NUMBER = regex.compile(r"\d+")
_PAGE_NUMBER = regex.compile(
    r"[-–—\s]*(?:(?:page|p\.|бет|стр\.?|第)?\s*#(?:\s*(?:/|of|из|бет|页|頁))*\s*#?(?:\s*(?:бет|页|頁))?|[ivxlc]+)[-–—\s]*",
    regex.IGNORECASE,
)
_BULLET = regex.compile(r"(?:[•●▪■◦‣⁃∙·\uf0b7]|\(?\p{L}\)|\(?\d{1,3}[.)])(?=\s|$)\s*")
_DASH = regex.compile(r"[–—-]\s")
_CLOSED = regex.compile(r"""[.!?…:;。！？：；][»”"’'」』）)\]]*$""")
_LEADER = regex.compile(r"[.…·_]{4,}\s*[\divxlc]*$", regex.IGNORECASE)
_OPEN = regex.compile(r"[\p{Ll}\p{Han}]")
_WIDE = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\u3000-\u303f\uff00-\uffef]")
_HYPHENATED = regex.compile(r"([\p{L}\p{M}]+)([-\u2010\u00ad])$")
_WORD = regex.compile(r"[\p{L}\p{M}]+(?:[-\u2010\u2011][\p{L}\p{M}]+)*")

_MARGIN = 0.12
"""Share of a page's height at its top and bottom where headers and footers stand."""


_SAME_LEVEL = 0.04
"""By how much, as a share, the sizes of headings of one level differ."""


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """A line of a page: its edges (points, from the lower left corner), the height of its letters, its text."""

    page: int
    left: float
    bottom: float
    right: float
    top: float
    size: float
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; ``level`` is that of a heading from 1, 0 for text."""

    text: str
    level: int = 0


@dataclass(slots=True)
class _Block:
    """The lines of a paragraph to be."""

    lines: list[PrintedLine] = field(default_factory=list)
    text: str = ""
    running: bool = False

    @property
    def last(self) -> PrintedLine:
        return self.lines[-1]

    @property
    def size(self) -> float:
        return statistics.median(line.size for line in self.lines)


def paragraphs(pages: Sequence[tuple[float, Sequence[PrintedLine]]]) -> list[Paragraph]:
    """Return the paragraphs of pages (height, lines in reading order).

    Numbers of pages are left out; a header or footer that pages repeat is told once, where it stands first.
    """
    cleaned = [(height, [_cleaned(line) for line in lines]) for height, lines in pages]
    kept = list(_without_running(cleaned))
    words = Counter(word.casefold() for _, lines in kept for line in lines for word in _WORD.findall(line.text))
    blocks: list[_Block] = []
    for running, lines in kept:
        blocks += (_Block([line], line.text, running=True) for line in running)
        _add_page(blocks, lines, words)
    return _with_levels(blocks)


def _cleaned(line: PrintedLine) -> PrintedLine:
    text = _LIGATURE.sub(lambda match: _LIGATURES[match[0]], line.text)
    text = _SPACES.sub(" ", text).strip()
    return PrintedLine(line.page, line.left, line.bottom, line.right, line.top, line.size, text)


def _without_running(
    pages: Sequence[tuple[float, list[PrintedLine]]],
) -> Iterator[tuple[list[PrintedLine], list[PrintedLine]]]:
    """Yield for each page the headers and footers that did not stand before, and the other lines but page numbers."""
    pattern_pages: dict[tuple[bool, str], set[int]] = {}
    for number, (height, lines) in enumerate(pages):
        for line in lines:
            place = _edge(line, height)
            if place is not None:
                pattern_pages.setdefault((place, _pattern(line.text)), set()).add(number)
    needed = min(3, max(2, len(pages)))
    seen: set[tuple[bool, str]] = set()
    for number, (height, lines) in enumerate(pages):
        running: list[PrintedLine] = []
        kept: list[PrintedLine] = []
        for line in lines:
            place = _edge(line, height)
            key = (place or False, _pattern(line.text))
            repeated = place is not None and len(pattern_pages[key]) >= needed
            alone = place is not None and line.text == str(number + 1)
            if (alone or repeated) and _PAGE_NUMBER.fullmatch(key[1]):
                continue
            if not repeated:
                kept.append(line)
            elif key not in seen:
                seen.add(key)
                running.append(line)
        yield running, kept


def _edge(line: PrintedLine, height: float) -> bool | None:
    """Say whether a line stands at the top (True) or bottom (False) edge of its page, None for neither."""
    if line.bottom > height * (1 - _MARGIN):
        return True
    return False if line.top < height * _MARGIN else None


def _pattern(text: str) -> str:
    return _NUMBER.sub("#", text)


def _add_page(blocks: list[_Block], lines: Sequence[PrintedLine], words: Counter[str]) -> None:
    """Add the lines of a page to the paragraphs, the first of them also to one that the page before left open."""
    leading = _leading(lines)
    first_of_page = len(blocks)
    for number, line in enumerate(lines):
        block = blocks[-1] if len(blocks) > first_of_page else None
        if block is not None and _goes_on(block, line, lines, leading):
            _append(block, line, words)
        elif number <= 1 or (block is not None and _is_above(line, block.last)):
            # The first line of a page may be a header that only this chapter has.
            open_one = _left_open(blocks[:first_of_page] if number <= 1 else blocks, line)
            if open_one is None:
                blocks.append(_Block([line], line.text))
            else:
                _append(open_one, line, words)
                # What follows in this column belongs to it.
                blocks.remove(open_one)
                blocks.append(open_one)
                first_of_page = min(first_of_page, len(blocks) - 1)
        else:
            blocks.append(_Block([line], line.text))


def _is_above(line: PrintedLine, last: PrintedLine) -> bool:
    """Say whether a line begins another column: higher than the one before it."""
    return line.bottom > last.top


def _leading(lines: Sequence[PrintedLine]) -> float:
    """Return the usual distance of two lines in units of the height of letters."""
    found = [
        (one.bottom - two.bottom) / max(one.size, 1)
        for one, two in itertools.pairwise(lines)
        if one.bottom > two.bottom and _alike(one.size, two.size) and _overlap(one, two) > 0
    ]
    usual = [value for value in found if value < 3.0]
    # Of two usual distances (lines, paragraphs) the smaller is that of lines.
    return statistics.median_low(sorted(usual)[: max(1, len(usual) * 2 // 3)]) if usual else 1.2


def _alike(one: float, two: float, share: float = 0.12) -> bool:
    return abs(one - two) <= share * max(one, two)


def _overlap(one: PrintedLine, two: PrintedLine) -> float:
    return min(one.right, two.right) - max(one.left, two.left)


def _goes_on(block: _Block, line: PrintedLine, lines: Sequence[PrintedLine], leading: float) -> bool:
    """Say whether a line goes on with the paragraph above it."""
    last = block.last
    if last.page != line.page or not _alike(last.size, line.size) or _overlap(last, line) <= 0:
        return False
    step = last.bottom - line.bottom
    if step <= 0.3 * line.size or step > 1.3 * leading * max(line.size, last.size):
        return False
    if _LEADER.search(last.text) or _BULLET.match(line.text) or (_DASH.match(line.text) and _CLOSED.search(last.text)):
        return False
    centred = abs((last.left + last.right) - (line.left + line.right)) < line.size
    if centred and abs(last.left - line.left) > line.size:
        return not _CLOSED.search(last.text)
    if _BULLET.match(block.text) and len(block.lines) == 1:
        return _is_full(last, line, lines)
    indent = line.left - min(one.left for one in block.lines[-2:])
    if indent > 0.8 * line.size and (len(block.lines) > 1 or _CLOSED.search(last.text)):
        return False
    return _is_full(last, line, lines)


def _is_full(last: PrintedLine, line: PrintedLine, lines: Sequence[PrintedLine]) -> bool:
    """Say whether the first word of a line had no room at the end of the one before it."""
    edge = max(one.right for one in lines if _overlap(one, last) > 0 and one.left < last.right and _near(one, last))
    width = (line.right - line.left) / max(1, len(line.text))
    word = 1 if _WIDE.match(line.text) else len(line.text.partition(" ")[0]) + 1
    if last.right + word * width > edge - 0.5 * last.size:
        return True
    # A line may be broken early, before a long address; the sentence says whether it goes on.
    return (
        line.text[:1].islower() and not _CLOSED.search(last.text) and last.right - last.left > 0.6 * (edge - last.left)
    )


def _near(one: PrintedLine, last: PrintedLine) -> bool:
    """Say whether a line stands in the same column: begins no further left than an indent, is of about its size."""
    return one is last or (abs(one.left - last.left) < 6 * last.size and _alike(one.size, last.size))


def _left_open(blocks: Sequence[_Block], line: PrintedLine) -> _Block | None:
    """Return the paragraph that a new column or page goes on with."""
    if not _OPEN.match(line.text):
        return None
    pages = {line.page, line.page - 1}
    for block in reversed(blocks[-40:]):
        if block.last.page not in pages:
            return None
        if not block.running and _alike(block.size, line.size):
            return None if _CLOSED.search(block.text) else block
    return None


def _append(block: _Block, line: PrintedLine, words: Counter[str]) -> None:
    block.text = joined(block.text, line.text, words)
    block.lines.append(line)


def joined(before: str, after: str, words: Counter[str]) -> str:
    """Join two lines of a paragraph: with a space, between Chinese letters without, a divided word into one.

    A hyphen at the end of a line is taken out where the rest begins small, unless the document writes the word with it
    elsewhere (``words``: how often each stands in it, case folded) or an abbreviation stands before it (АҚШ-тың).
    """
    found = _HYPHENATED.search(before)
    if found is not None and after[:1].islower():
        head = found[1]
        rest = _WORD.match(after)
        tail = rest[0] if rest else ""
        whole, compound = (head + tail).casefold(), f"{head}-{tail}".casefold()
        kept = len(head) > 1 and head.isupper()
        if found[2] != "\u00ad" and (kept or words[compound] > words[whole]):
            return before + after
        return before[: found.start(2)] + after
    if before.endswith(("-", "\u2010", "\u00ad")) and before[-2:-1].isdigit() and after[:1].islower():
        return before.removesuffix("\u00ad") + after
    if _WIDE.match(before[-1:]) and _WIDE.match(after[:1]):
        return before + after
    return f"{before} {after}"


def _with_levels(blocks: Iterable[_Block]) -> list[Paragraph]:
    """Take for headings what is surely one: few, short, and clearly larger than the text."""
    found = [block for block in blocks if block.text.strip()]
    if not found:
        return []
    letters: Counter[float] = Counter()
    for block in found:
        letters[round(block.size * 2) / 2] += len(block.text)
    body = letters.most_common(1)[0][0]
    total = sum(letters.values())
    large = [
        block for block in found
        if block.size >= 1.18 * body and len(block.text) <= 200 and len(block.lines) <= 3 and len(found) > 2
    ]  # fmt: skip
    certain = sum(len(block.text) for block in large) <= 0.25 * total
    sizes: list[float] = []
    for size in sorted({block.size for block in large}, reverse=True):
        if not sizes or not _alike(sizes[-1], size, _SAME_LEVEL):
            sizes.append(size)
    heading = {id(block) for block in large} if certain else set()
    return [Paragraph(block.text, _level(block.size, sizes) if id(block) in heading else 0) for block in found]


def _level(size: float, sizes: Sequence[float]) -> int:
    return min(3, 1 + next((number for number, one in enumerate(sizes) if _alike(one, size, _SAME_LEVEL)), 0))
