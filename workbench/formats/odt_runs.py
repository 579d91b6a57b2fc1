"""OpenDocument text: what is in a paragraph, piece by piece (OpenDocument 1.3, part 3, sections 6 and 20)."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import regex
from lxml import etree

from workbench.formats.docx_runs import link_label, local
from workbench.formats.runs import Piece, PieceKind, Run, Wrap

TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"

_SILENT = frozenset({
    "rsid", "paragraph-rsid", "language", "country", "script", "rfc-language-tag", "language-asian", "country-asian",
    "language-complex", "country-complex", "font-size-complex",
})  # fmt: skip
_SOLID = ("text-underline-style", "text-line-through-style", "background-color")
_LABELS = {
    "font-weight": "bold", "font-style": "italic", "text-underline-style": "underline", "color": "colour",
    "text-line-through-style": "strikethrough", "font-size": "size", "font-name": "font", "font-family": "font",
    "text-position": "raised", "background-color": "highlight", "text-transform": "capitals",
    "font-variant": "small-capitals",
}  # fmt: skip
_OPENINGS = frozenset({
    "bookmark", "bookmark-start", "reference-mark", "reference-mark-start", "change", "change-start", "toc-mark",
    "toc-mark-start", "alphabetical-index-mark", "alphabetical-index-mark-start", "user-index-mark",
    "user-index-mark-start", "annotation",
})  # fmt: skip
_CLOSINGS = frozenset({
    "bookmark-end", "reference-mark-end", "change-end", "toc-mark-end", "alphabetical-index-mark-end",
    "user-index-mark-end", "annotation-end",
})  # fmt: skip
_HREF = "{http://www.w3.org/1999/xlink}href"
_WRAPS = {"a": "link", "meta": "", "meta-field": "field"}
_OBJECTS = {"tab": "tab", "line-break": "break", "note": "footnote", "ruby": "ruby", "frame": "image"}
_WHITE = regex.compile(r"[ \t\n\r]+")
_SPECIAL = regex.compile("(\t|\n| +)")


@dataclass(frozen=True, slots=True)
class Look:
    """What a text style looks like: a key that is equal for equal looks, words for it, whether it shows on a space."""

    key: str
    label: str = ""
    solid: bool = False


def looks(root: etree._Element) -> dict[str, Look]:
    """Return the looks of the automatic text styles of a part by their names."""
    found: dict[str, Look] = {}
    for style in root.iterfind(f"{OFFICE}automatic-styles/{STYLE}style"):
        if style.get(f"{STYLE}family") != "text":
            continue
        values: list[tuple[str, str]] = []
        for properties in style.iterfind(f"{STYLE}text-properties"):
            for key, value in properties.attrib.items():
                name = str(key).rpartition("}")[2]
                if name not in _SILENT:
                    values.append((name, str(value)))
        values.sort()
        parent = style.get(f"{STYLE}parent-style-name", "")
        shown = [(name, value) for name, value in values if value not in ("none", "normal")]
        labels = list(dict.fromkeys(_LABELS[name] for name, _ in shown if name in _LABELS))
        key = f"{parent}{values}" if values or parent else ""
        found[style.get(f"{STYLE}name", "")] = Look(key, " ".join(labels), any(n in _SOLID for n, _ in shown))
    return found


@dataclass
class OpenText:
    """The dialect of one part. Spans are looks, not wraps: the one that most characters have is the base."""

    styles: Mapping[str, Look] = field(default_factory=dict)

    # What the writer asks.

    def kept(self, child: etree._Element) -> bool:  # noqa: ARG002 - nothing does
        """Keep nothing: a paragraph's properties are attributes."""
        return False

    def trailing(self, child: etree._Element) -> bool:  # noqa: ARG002 - nothing does
        """Keep nothing behind the characters."""
        return False

    def open_run(self, parent: etree._Element, run: Run) -> etree._Element:
        """Append the spans of a run, one in another; none for characters of the paragraph itself."""
        inner = parent
        if run.template is not None:
            inner = copy.deepcopy(run.template)
            parent.append(inner)
            while len(inner):
                inner = inner[0]
        return inner

    def open_wrap(self, parent: etree._Element, wrap: Wrap) -> etree._Element:
        """Append a copy of a link."""
        assert wrap.shell is not None, "every wrap is an element here"
        made = etree.SubElement(parent, wrap.shell.tag)
        for key, value in wrap.shell.attrib.items():
            made.set(key, value)
        return made

    def write_text(self, inner: etree._Element, text: str) -> None:
        """Append characters: a second space in a row, tabs and breaks are elements (section 6.1)."""
        for piece in _SPECIAL.split(text):
            if piece in ("\t", "\n"):
                etree.SubElement(inner, f"{TEXT}tab" if piece == "\t" else f"{TEXT}line-break")
            elif piece.startswith(" "):
                many = len(piece)
                if not _ends_in_space(inner):
                    _append(inner, " ")
                    many -= 1
                if many:
                    spaces = etree.SubElement(inner, f"{TEXT}s")
                    if many > 1:
                        spaces.set(f"{TEXT}c", str(many))
            elif piece:
                _append(inner, piece)

    # What the reader asks.

    def pieces(self, paragraph: etree._Element) -> list[Piece]:
        """Return a paragraph's pieces, white space collapsed as section 6.1.2 says."""
        made: list[Piece] = []
        blank = True
        for piece in self._walk(paragraph, (), (), Run("", None)):
            if piece.kind is PieceKind.TEXT and piece.label != "s":
                piece.text = _WHITE.sub(" ", piece.text)
                if blank and piece.text.startswith(" "):
                    piece.text = piece.text[1:]
                if piece.text:
                    blank = piece.text.endswith(" ")
            elif piece.kind is PieceKind.TEXT or piece.kind is PieceKind.OBJECT:
                blank = False
            piece.label = "" if piece.kind is PieceKind.TEXT else piece.label
            made.append(piece)
        return made

    def _walk(
        self, parent: etree._Element, wraps: tuple[Wrap, ...], spans: tuple[etree._Element, ...], run: Run
    ) -> Iterator[Piece]:
        yield Piece(PieceKind.TEXT, parent.text or "", run, wraps)
        for child in parent:
            name = local(child)
            if name == "span":
                chain = (*spans, child)
                yield from self._walk(child, wraps, chain, self._run(chain))
            elif name in _WRAPS:
                label = link_label(child.get(_HREF, "")) if name == "a" else _WRAPS[name]
                yield from self._walk(child, (*wraps, Wrap(label, child)), spans, run)
            elif name == "s":
                yield Piece(PieceKind.TEXT, " " * _count(child), run, wraps, label="s")
            elif name in _OPENINGS or name in _CLOSINGS:
                kind = PieceKind.OPENING if name in _OPENINGS else PieceKind.CLOSING
                yield Piece(kind, run=run, wraps=wraps, node=child)
            elif name and name != "soft-page-break":
                label = _OBJECTS.get(name, "field" if str(child.tag).startswith(TEXT) else "image")
                spaced = label in ("tab", "break")
                yield Piece(PieceKind.OBJECT, run=run, wraps=wraps, node=child, label=label, spaced=spaced)
            yield Piece(PieceKind.TEXT, child.tail or "", run, wraps)

    def _run(self, spans: tuple[etree._Element, ...]) -> Run:
        template: etree._Element | None = None
        inner: etree._Element | None = None
        seen: list[Look] = []
        for span in spans:
            name = span.get(f"{TEXT}style-name", "")
            seen.append(self.styles.get(name) or Look(name, "style"))
            copied = copy.copy(span)
            del copied[:]
            copied.text = copied.tail = None
            if inner is None:
                template = copied
            else:
                inner.append(copied)
            inner = copied
        labels = list(dict.fromkeys(one.label for one in seen if one.label))
        return Run("/".join(one.key for one in seen if one.key), template, " ".join(labels), any(o.solid for o in seen))


def _count(spaces: etree._Element) -> int:
    value = spaces.get(f"{TEXT}c", "1")
    return min(int(value), 1000) if value.isdecimal() else 1


def _append(element: etree._Element, text: str) -> None:
    if len(element):
        element[-1].tail = (element[-1].tail or "") + text
    else:
        element.text = (element.text or "") + text


def _ends_in_space(element: etree._Element) -> bool:
    """Say whether a space written here would vanish: nothing, or another space, stands before it."""
    here: etree._Element | None = element
    last: etree._Element | None = element[-1] if len(element) else None
    while here is not None:
        text = (here.text or "") if last is None else (last.tail or "")
        if text:
            return text[-1] == " "
        if last is not None:
            if local(last) not in ("span", "a", "meta", "meta-field"):
                return local(last) in _OPENINGS or local(last) in _CLOSINGS
            here, last = last, (last[-1] if len(last) else None)
            continue
        if local(here) in ("p", "h"):
            return True
        last, here = here.getprevious(), here.getparent()
    return True
