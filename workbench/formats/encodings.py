"""The encoding of a plain text: found, proven by encoding back, never guessed past what can be proven."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import regex

from resources.messages import Message, message
from workbench.errors import FormatError
from workbench.formats.base import WrittenDocument

LARGEST = 32_000_000
"""Bytes of a text, page or XML file that is read at all."""

BOMS = (
    ("utf-32-le", b"\xff\xfe\x00\x00"),
    ("utf-32-be", b"\x00\x00\xfe\xff"),
    ("utf-8", b"\xef\xbb\xbf"),
    ("utf-16-le", b"\xff\xfe"),
    ("utf-16-be", b"\xfe\xff"),
    ("gb18030", b"\x84\x31\x95\x33"),
)
"""Byte order marks, the longer before the shorter that it begins with (Unicode 15, section 23.8)."""

SIGNATURES = (
    (b"%PDF-", "PDF"),
    (b"PK\x03\x04", "ZIP (DOCX, ODT, XLSX, PPTX …)"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "DOC, XLS, PPT"),
    (b"{\\rtf", "RTF"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"\x1f\x8b", "GZIP"),
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"Rar!\x1a\x07", "RAR"),
    (b"SQLite format 3\x00", "SQLite"),
    (b"\x7fELF", "ELF"),
    (b"MZ\x90\x00", "EXE"),
)
"""First bytes of files that people take for texts."""

_TRIED = ("kz1048", "gb18030", "cp1251", "ptcp154", "big5", "cp1252")
_PLAIN_NAMES = ("cp1251", "kz1048")
_CONTROL = regex.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_SAMPLE = 65_536
_PLAUSIBLE = 0.8

_CYRILLIC = frozenset("абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһіАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯӘҒҚҢӨҰҮҺІ")
_MARKS = frozenset(
    "«»„“”‘’‚‹›–—‑…№•·§°±×©®™\u00a0€¥£、。，；：？！（）《》〈〉「」『』【】—～％＋－０１２３４５６７８９"
)


@dataclass(frozen=True, slots=True)
class DecodedText:
    """A decoded text without its byte order mark. ``bom + text.encode(encoding)`` is the file, byte for byte."""

    text: str
    encoding: str
    bom: bytes

    def encoded(self) -> bytes:
        """Return the bytes that it was read from."""
        return self.bom + self.text.encode(self.encoding)


def refuse_too_large(data: bytes, name: str) -> None:
    """Raise FormatError where a file has more bytes than are read at all."""
    if len(data) > LARGEST:
        raise FormatError(message("formats.too_large", name=name, limit=LARGEST // 1_000_000))


def written_text(text: str, encoding: str, bom: bytes, notes: tuple[Message, ...] = ()) -> WrittenDocument:
    """Return a text in its own encoding; where that cannot say a character, in UTF-8 with a note of it."""
    try:
        return WrittenDocument(bom + text.encode(encoding), encoding, notes)
    except UnicodeEncodeError as error:
        note = message("formats.utf8_instead", encoding=encoding, character=text[error.start])
        return WrittenDocument(text.encode("utf-8"), "utf-8", (*notes, note))


def signature(head: bytes) -> str:
    """Return what kind of binary file begins with these bytes, empty where none of the known."""
    return next((kind for start, kind in SIGNATURES if head.startswith(start)), "")


def decode(data: bytes, name: str = "") -> DecodedText:
    """Decode a plain text: byte order mark, then UTF-8, UTF-16/32 without mark, then chardet and the usual ones.

    A choice holds only where encoding back gives the same bytes. Raises FormatError for binary files, damaged UTF-8,
    control characters, and for bytes that no tried encoding reads as Kazakh, Russian, Chinese or English; ``name`` is
    the file's name for its sentence.
    """
    kind = signature(data)
    if kind:
        raise FormatError(message("formats.binary_kind", name=name, kind=kind))
    found = _by_mark(data) or _without_mark(data, name)
    bad = _CONTROL.search(found.text)
    if bad is not None:
        line = found.text.count("\n", 0, bad.start()) + 1
        raise FormatError(message("formats.control", name=name, code=f"U+{ord(bad[0]):04X}", line=line))
    return found


def _by_mark(data: bytes) -> DecodedText | None:
    for encoding, mark in BOMS:
        if data.startswith(mark):
            text = _exact(data[len(mark) :], encoding)
            if text is not None:
                return DecodedText(text, encoding, mark)
    return None


def _exact(data: bytes, encoding: str) -> str | None:
    """Decode strictly; None where that fails or encoding back would change a byte."""
    try:
        text = data.decode(encoding)
        return text if text.encode(encoding) == data else None
    except (UnicodeError, LookupError):
        return None


def _without_mark(data: bytes, name: str) -> DecodedText:
    if b"\x00" in data:
        for encoding in ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"):
            text = _exact(data, encoding)
            if (
                text is not None
                and "\x00" not in text
                and _plausibility(text[:_SAMPLE], ascii_counts=True) > _PLAUSIBLE
            ):
                return DecodedText(text, encoding, b"")
        raise FormatError(message("formats.binary", name=name))
    text = _exact(data, "utf-8")
    if text is not None:
        return DecodedText(text, "utf-8", b"")
    _refuse_damaged(data, name)
    sample = _sample(data)
    guessed = _guess(sample)
    best: tuple[float, str] = (0.0, "")
    for encoding in dict.fromkeys([*_TRIED, *guessed]):
        decoded = sample.decode(encoding, "replace")
        score = _plausibility(decoded) + (0.05 if encoding in guessed and encoding in _TRIED else 0.0)
        if score > best[0] + 1e-9 and _exact(data, encoding) is not None:
            best = (score, encoding)
    text = _exact(data, best[1]) if best[0] >= _PLAUSIBLE else None
    if text is None:
        raise FormatError(message("formats.encoding", name=name))
    # Related code pages often read a text alike: then the widest known one is named.
    encoding = next((one for one in _PLAIN_NAMES if _exact(data, one) == text), best[1])
    return DecodedText(text, encoding, b"")


def _refuse_damaged(data: bytes, name: str) -> None:
    """Refuse what is UTF-8 but for a few bytes: another encoding would read all of it as rubbish."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    whole = sum(1 for character in text[:_SAMPLE] if character > "\x7f" and character != "\ufffd")
    if whole >= 4 * text[:_SAMPLE].count("\ufffd") and whole >= 4:
        place = text.index("\ufffd")
        line = text.count("\n", 0, place) + 1
        raise FormatError(message("formats.damaged", name=name, count=broken, line=line))


def _sample(data: bytes) -> bytes:
    """Return the lines that are not ASCII, up to 64 KiB: only they tell something."""
    kept: list[bytes] = []
    size = 0
    for line in data.splitlines(keepends=True):
        if not line.isascii():
            kept.append(line[:_SAMPLE])
            size += len(line)
            if size >= _SAMPLE:
                break
    return b"".join(kept)


def _guess(sample: bytes) -> list[str]:
    """Return what chardet takes it for, as a codec that Python has; nothing where it does not know."""
    import chardet  # few files need it: the program starts sooner

    found = chardet.detect(sample)["encoding"]
    if not found:
        return []
    try:
        "".encode(found)
    except LookupError:
        return []
    return [_python_name(found)]


def _python_name(encoding: str) -> str:
    """Return a superset's name where one exists: GB2312 and GBK texts are GB18030 texts."""
    lowered = encoding.lower().replace("_", "-")
    return "gb18030" if lowered in ("gb2312", "gbk", "gb18030") else lowered


@cache
def _common_han(character: str) -> bool:
    """Say whether a character is of the first level of GB 2312 (3,755) or of Big5 (5,401): the common ones."""
    for encoding, first, last in (("gb2312", 0xB0, 0xD7), ("big5", 0xA4, 0xC6)):
        try:
            code = character.encode(encoding)
        except UnicodeError:
            continue
        if len(code) == 2 and first <= code[0] <= last:
            return True
    return False


def _script(character: str) -> str:
    if character.isascii():
        return "latin" if character.isalpha() else ""
    if character in _CYRILLIC:
        return "cyrillic"
    if "\u4e00" <= character <= "\u9fff":
        return "han"
    return "latin" if character.isalpha() and character < "\u0250" else ""


def _plausibility(text: str, *, ascii_counts: bool = False) -> float:
    """Return the share (0 to 1) of characters that a Kazakh, Russian, Chinese or English text would have there.

    Read in a wrong encoding, Cyrillic shows capitals inside words and scripts mixed within them, Chinese shows
    characters that nobody uses.
    """
    seen = good = 0
    for before, character, after in _triples(text):
        if character.isascii():
            if ascii_counts:
                seen += 1
                good += character.isprintable() or character in "\t\n\r\f"
            continue
        seen += 1
        good += _fits(before, character, after)
    return good / seen if seen else 1.0


def _triples(text: str) -> Iterator[tuple[str, str, str]]:
    before = ""
    for place, character in enumerate(text):
        yield before, character, text[place + 1 : place + 2]
        before = character


def _fits(before: str, character: str, after: str) -> bool:
    script = _script(character)
    if script == "cyrillic":
        mixed = any(_script(near) == "latin" for near in (before, after) if near)
        inner_capital = character.isupper() and before.islower()
        return not mixed and not inner_capital
    if script == "han":
        return _common_han(character)
    if script == "latin":
        return any(near.isascii() and near.isalpha() for near in (before, after))
    return character in _MARKS
