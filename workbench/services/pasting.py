"""A project from text that was copied: of a web page, a messenger, a letter. It is cleaned, and what was done is said.

Paragraphs, headings, lists, tables, bold, italic and links stay where the clipboard has them as HTML; the text becomes
a document of its own beside the project, so that the translation can be exported as any other.
"""

from __future__ import annotations

import contextlib
import html
import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from resources.messages import Message, message
from workbench.errors import InputError
from workbench.formats.encodings import decode, refuse_too_large
from workbench.formats.semantic_html import semantic_html
from workbench.segmentation import Rules
from workbench.services.counting import language_of_text
from workbench.services.projects import EXTENSION, CreatedProject, create, free_place
from workbench.writing import ABSENT, write_file

LARGEST_PASTE = 20_000_000
"""Code points; a novel has one million."""
TITLE = 60
"""Code points of a title at most."""
_WORTH = 0.5
"""Of HTML that holds less than this share of the letters of the plain text beside it, the plain text is taken."""

_NO_BREAK = re.compile("(?<![0-9])[\u00a0\u202f\u2007]|[\u00a0\u202f\u2007](?![0-9])")
_JOINERS = re.compile("[\u200c\u200d]")
_UNSEEN = re.compile("[\u200b\u2060\ufeff\u00ad\u180e]")
_DIRECTIONS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_ARABIC = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_PICTOGRAM = re.compile("[\u2600-\u27bf\U0001f000-\U0001faff\ufe0f]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_LINE_END = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_DECOMPOSED = re.compile("\\w[\u0300-\u036f]+")
_BLANK_LINES = re.compile(r"\n{3,}")
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?", re.IGNORECASE)
_HTML = re.compile(
    r"\s*(?:<!doctype html|<html\b|<(?:p|div|h[1-6]|ul|ol|table|article|body|meta)\b[^>]*>)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class PastedText:
    """Text ready to become a document: ``markup`` (the inside of a body) is empty for plain text.

    ``notes`` say what was cleaned. ``language`` is that of its letters, ``title`` its first line, shortened.
    """

    title: str
    language: str
    text: str
    markup: str
    notes: tuple[Message, ...]

    @property
    def extension(self) -> str:
        """The extension of the document that it becomes."""
        return ".html" if self.markup else ".txt"

    def document(self, language: str) -> bytes:
        """Return the document in UTF-8; ``language`` is written into a page.

        A page has no ``<title>``: it would be one more segment that repeats the first.
        """
        if not self.markup:
            return f"{self.text}\n".encode("utf-8", "replace")
        return (
            f'<!DOCTYPE html>\n<html lang="{html.escape(language)}">\n<head>\n<meta charset="utf-8">\n</head>\n<body>\n'
            f"{self.markup}\n</body>\n</html>\n"
        ).encode("utf-8", "replace")


class _Cleaning:
    """Cleans texts and counts what it did."""

    def __init__(self) -> None:
        self.done: Counter[str] = Counter()
        self.arabic = False

    def clean(self, text: str) -> str:
        """Clean a run of characters; line ends stay."""
        text = _LINE_END.sub("\n", text)
        text = self._sub("control", _CONTROL, "", text)
        # Between digits it holds a number together; a joiner shapes Arabic letters and pictograms.
        text = self._sub("blanks", _NO_BREAK, " ", text)
        text = self._sub("unseen", _UNSEEN, "", text)
        if not self.arabic:
            text = self._sub("unseen", _DIRECTIONS, "", text)
            if not _PICTOGRAM.search(text):
                text = self._sub("unseen", _JOINERS, "", text)
        return _DECOMPOSED.sub(self._composed, text)

    def _sub(self, name: str, pattern: re.Pattern[str], by: str, text: str) -> str:
        text, times = pattern.subn(by, text)
        self.done[name] += times
        return text

    def _composed(self, match: re.Match[str]) -> str:
        made = unicodedata.normalize("NFC", match[0])
        self.done["composed"] += made != match[0]
        return made

    def notes(self, dropped: Counter[str]) -> tuple[Message, ...]:
        """Say what was done."""
        done = self.done
        said = [
            message("documents.paste_blanks", count=done["blanks"]) if done["blanks"] else None,
            message("documents.paste_unseen", count=done["unseen"] + done["control"])
            if done["unseen"] + done["control"]
            else None,
            message("documents.paste_composed", count=done["composed"]) if done["composed"] else None,
            message("documents.paste_lines", count=done["lines"]) if done["lines"] else None,
            message("documents.paste_pictures", count=dropped["img"]) if dropped["img"] else None,
            message("documents.paste_hidden", count=dropped["hidden"]) if dropped["hidden"] else None,
        ]
        return tuple(one for one in said if one is not None)


def pasted_text(plain: str, markup: str = "") -> PastedText:
    """Clean what a clipboard holds: plain text, and HTML (empty where it has none).

    Raises InputError where it says nothing, or far too much.
    """
    if len(plain) + len(markup) > LARGEST_PASTE:
        raise InputError(message("documents.paste_too_large", limit=LARGEST_PASTE // 1_000_000))
    cleaning = _Cleaning()
    cleaning.arabic = _ARABIC.search(plain or markup) is not None
    if markup.strip():
        found = semantic_html(markup, cleaning.clean)
        letters = sum(map(str.isalnum, plain))
        if found.plain.strip() and sum(map(str.isalnum, found.plain)) >= _WORTH * letters:
            return _made(found.plain, found.markup, cleaning.notes(found.dropped))
        cleaning.done.clear()
    text = "\n".join(line.rstrip(" \t") for line in cleaning.clean(plain).split("\n")).strip("\n \t")
    text, times = _BLANK_LINES.subn("\n\n", text)
    cleaning.done["lines"] += times
    return _made(text, "", cleaning.notes(Counter()))


def read_pasted(data: bytes) -> PastedText:
    """Clean what came through a pipe: text in any encoding that is told from its bytes, or HTML.

    Raises FormatError for what is no text, InputError where it says nothing.
    """
    refuse_too_large(data, "-")
    text = decode(data, "-").text if data.strip() else ""
    return pasted_text("", text) if _HTML.match(text) else pasted_text(text)


def _made(text: str, markup: str, notes: tuple[Message, ...]) -> PastedText:
    if not any(map(str.isalnum, text)):
        raise InputError(message("documents.paste_nothing"))
    return PastedText(title_of(text), language_of_text(text), text, markup, notes)


def title_of(text: str) -> str:
    """Return the first line that says something, shortened at a word, as a file may be called."""
    line = next((one for one in text.split("\n") if any(map(str.isalnum, one))), "")
    name = " ".join(_NOT_IN_NAMES.sub(" ", line).split()).strip(" .•")
    if len(name) > TITLE:
        whole = name[: TITLE + 1].rpartition(" ")[0]
        name = (whole if len(whole) > TITLE // 2 else name[:TITLE]).rstrip(" .,;:–—-")
    # Windows keeps some names for devices; a file that begins with a point is hidden.
    return f"_{name}" if _RESERVED.fullmatch(name) else name or "text"


def free_name(folder: Path, stem: str, extension: str) -> Path:
    """Return a path in a folder at which nothing is yet: ``stem``, or ``stem (2)`` and so on."""
    for number in count(1):
        path = folder / (f"{stem}{extension}" if number == 1 else f"{stem} ({number}){extension}")
        if not path.exists() and not path.is_symlink():
            return path
    raise AssertionError("there is always a free number")


def create_from_text(
    path: Path,
    pasted: PastedText,
    source: str,
    targets: Sequence[str],
    name: str | None = None,
    *,
    rules: Rules | None = None,
    profiles: Sequence[str] = (),
) -> CreatedProject:
    """Make a project of pasted text; its document is saved beside it, under the title, never over another file.

    Raises what :func:`workbench.services.projects.create` raises; then the document is not there either.
    """
    path = free_place(path)
    document = free_name(path.parent, pasted.title, pasted.extension)
    write_file(document, pasted.document(source), expected=ABSENT)
    try:
        return create(path, [document], source, targets, name or pasted.title, rules=rules, profiles=profiles)
    except BaseException:
        with contextlib.suppress(OSError):
            document.unlink()
        raise


def project_place(folder: Path, pasted: PastedText) -> Path:
    """Return where a project of pasted text may go: named after its title, where nothing is yet."""
    return free_name(folder, pasted.title, EXTENSION)
