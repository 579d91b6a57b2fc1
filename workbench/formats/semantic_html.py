"""HTML brought down to what it says: paragraphs, headings, lists, tables, quotations; strong, emphasis and links.

What a browser, a messenger or an office program puts on the clipboard is full of styles, wrappers and hidden parts;
what a content management system takes in should have none of them. Bold and italic are read from styles too.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from lxml import etree

DEEPEST = 150
"""Elements inside each other; what lies deeper is taken as plain text."""

_HEADINGS = frozenset(f"h{level}" for level in range(1, 7))
_DROPPED = frozenset({
    "head", "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "canvas", "audio", "video",
    "button", "input", "select", "textarea", "title", "meta", "link",
})  # fmt: skip
_BLOCKS = frozenset({
    "p", "div", "section", "article", "header", "footer", "main", "aside", "nav", "address", "figure", "figcaption",
    "center", "dl", "dt", "dd", "form", "fieldset", "pre", "hr", "body", "html", "caption", "details", "summary",
})  # fmt: skip
_STRUCTURES = frozenset({"ul", "ol", "li", "blockquote", "table", "tr", "td", "th"})
_CELLS = frozenset({"td", "th", "li"})
_STRONG = frozenset({"strong", "b"})
_EMPHASIS = frozenset({"em", "i", "cite", "dfn"})
_RAISED = frozenset({"sub", "sup"})
_ORDER = ("a", "strong", "em", "sub", "sup")
_LINK = re.compile(r"(?:https?://|mailto:|tel:)[^\s<>\"]+", re.IGNORECASE)
_ANY_LINK = re.compile(r"(?!#|[a-z][a-z0-9+.-]*:)[^\s<>\"]+|" + _LINK.pattern, re.IGNORECASE)
_SPACE = re.compile(r"[ \t\n\r\f]+")
_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|mso-list\s*:\s*ignore|mso-hide\s*:\s*all", re.IGNORECASE
)
_WEIGHT = re.compile(r"font-weight\s*:\s*(bold(?:er)?|[6-9]00|normal|lighter|[1-5]00)", re.IGNORECASE)
_SLANT = re.compile(r"font-style\s*:\s*(italic|oblique|normal)", re.IGNORECASE)
_FRAGMENT = re.compile(r"<!--\s*StartFragment\s*-->(.*?)<!--\s*EndFragment\s*-->", re.DOTALL)
_BREAK = "\n"

Style = frozenset[tuple[str, str]]
"""Elements around characters, each with its link, which is empty for all but ``a``."""


@dataclass(frozen=True, slots=True)
class SemanticHtml:
    """The inside of a body. ``dropped`` counts what was left out: ``img``, ``hidden``, ``script`` and others."""

    markup: str
    plain: str
    dropped: Counter[str]


def semantic_html(
    source: str, clean: Callable[[str], str] = str, *, language: str = "", relative_links: bool = False
) -> SemanticHtml:
    """Return what HTML says, without styles, classes and scripts; ``clean`` is applied to each run of characters.

    Of what stands between the marks of a clipboard fragment only that is taken. Nothing that is no HTML is refused:
    it is text. ``language`` (BCP-47) is written at the outermost elements; ``relative_links`` keeps links that are
    of use at the place of the page alone.
    """
    fragment = _FRAGMENT.search(source)
    root = _root(fragment[1] if fragment else source)
    writer = _Writer(clean, _ANY_LINK if relative_links else _LINK)
    if root is not None:
        writer.element(root, frozenset(), 0)
        writer.end_paragraph()
    return SemanticHtml(
        "".join(markup_of(writer.parts, language)).strip(), "\n".join(plain_of(writer.parts)), writer.dropped
    )


def _root(source: str) -> etree._Element | None:
    # What XML cannot hold, libxml2 would end the text at.
    data = source.replace("\0", "").encode("utf-8", "replace")
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        return etree.fromstring(data, parser) if data.strip() else None
    except etree.XMLSyntaxError:
        return None


@dataclass(slots=True)
class Part:
    """A piece of a page: a beginning (``opens``), an end, or a paragraph with its runs."""

    tag: str
    opens: bool = False
    runs: Sequence[tuple[str, Style]] | None = None
    attributes: str = ""


@dataclass(slots=True)
class _Writer:
    clean: Callable[[str], str]
    link: re.Pattern[str]
    parts: list[Part] = field(default_factory=list)
    dropped: Counter[str] = field(default_factory=Counter)
    runs: list[tuple[str, Style]] = field(default_factory=list)
    block: str = "p"
    within: list[str] = field(default_factory=list)

    def element(self, element: etree._Element, style: Style, depth: int) -> None:
        tag = str(element.tag).lower()
        css = element.get("style") or ""
        if tag in _DROPPED:
            if tag in ("script", "iframe", "video", "audio", "object", "svg", "canvas"):
                self.dropped[tag] += 1
            return
        if _HIDDEN.search(css) or element.get("hidden") is not None:
            self.dropped["hidden"] += bool("".join(str(one) for one in element.itertext()).strip())
            return
        if tag == "img":
            self.dropped["img"] += 1
        elif tag == "br":
            self.runs.append((_BREAK, style))
        elif tag in _STRUCTURES:
            self.structure(element, tag, style, depth)
        elif tag in _HEADINGS or tag in _BLOCKS:
            self.end_paragraph()
            before, self.block = self.block, tag if tag in _HEADINGS else self.block if self.block in _HEADINGS else "p"
            self.children(element, style, depth, keep_lines=tag == "pre")
            self.end_paragraph()
            self.block = before
        else:
            self.children(element, _styled(style, element, tag, css, self.link), depth)

    def structure(self, element: etree._Element, tag: str, style: Style, depth: int) -> None:
        needed = {"li": ("ul", "ol"), "tr": ("table",), "td": ("tr",), "th": ("tr",)}.get(tag, ())
        around = self.within[-1] if self.within else ""
        # A cell or row outside of a table, and a list between the cells of one, are their text alone.
        stray = around not in ("table", "tr") if tag in ("td", "th", "tr") else around in ("table", "tr")
        if stray:
            self.end_paragraph()
            self.children(element, style, depth)
            self.end_paragraph()
            return
        self.end_paragraph()
        # An item that was copied without its list gets one; a second one goes on in it.
        alone = bool(needed) and (not self.within or self.within[-1] not in needed)
        if alone and self.parts and not self.parts[-1].opens and self.parts[-1].tag == needed[0] == "ul":
            self.parts.pop()
            self.within.append("ul")
        elif alone:
            self.open(needed[0])
        spans = "".join(
            f' {name}="{value}"' for name in ("colspan", "rowspan") if (value := element.get(name) or "").isdecimal()
        )
        self.open(tag, spans if tag in ("td", "th") else "")
        before, self.block = self.block, "p"
        self.children(element, style, depth)
        self.end_paragraph()
        self.block = before
        self.close(tag)
        if alone:
            self.close(needed[0])

    def children(self, element: etree._Element, style: Style, depth: int, *, keep_lines: bool = False) -> None:
        self.say(element.text, style, keep_lines=keep_lines)
        for child in element:
            if depth > DEEPEST:
                self.say("".join(str(one) for one in child.itertext()), style)
            else:
                self.element(child, style, depth + 1)
            self.say(child.tail, style, keep_lines=keep_lines)

    def say(self, text: str | None, style: Style, *, keep_lines: bool = False) -> None:
        if text:
            cleaned = self.clean(text)
            if keep_lines:
                self.runs.append((cleaned, style))
            else:
                self.runs.append((_SPACE.sub(" ", cleaned), style))

    def open(self, tag: str, attributes: str = "") -> None:
        self.within.append(tag)
        self.parts.append(Part(tag, opens=True, attributes=attributes))

    def close(self, tag: str) -> None:
        self.within.pop()
        if self.parts[-1].opens and tag not in ("td", "th"):
            self.parts.pop()  # nothing in it; an empty cell holds its place
        else:
            self.parts.append(Part(tag))

    def end_paragraph(self) -> None:
        runs = _trimmed(self.runs)
        self.runs = []
        if runs:
            # Two breaks part paragraphs, as those write who have one key for it.
            self.parts += [Part(self.block, runs=one) for one in _parted(runs)]


def _styled(style: Style, element: etree._Element, tag: str, css: str, link: re.Pattern[str]) -> Style:
    """Return the style of what stands in an inline element."""
    names = dict(style)
    weight, slant = _WEIGHT.search(css), _SLANT.search(css)
    # Google Docs puts everything into a <b> of normal weight.
    if tag in _STRONG:
        names["strong"] = ""
    if tag in _EMPHASIS:
        names["em"] = ""
    if weight and weight[1][0] in "bB6789":
        names["strong"] = ""
    elif weight:
        names.pop("strong", None)
    if slant and slant[1][0] in "iIoO":
        names["em"] = ""
    elif slant:
        names.pop("em", None)
    if tag in _RAISED:
        names[tag] = ""
    href = (element.get("href") or "").strip()
    if tag == "a" and link.fullmatch(href):
        names["a"] = href
    return frozenset(names.items())


def _trimmed(runs: list[tuple[str, Style]]) -> list[tuple[str, Style]]:
    """Return runs without white space at the edges, twice, or around a break; a space is of the weaker style."""
    made: list[tuple[str, Style]] = []
    last = _BREAK
    for text, style in runs:
        for piece in re.split(r"( |\n)", text):
            if not piece or (piece == " " and last in (" ", _BREAK)):
                continue
            if piece == _BREAK and last == " ":
                made.pop()
                # A space before a break says nothing.
            if piece == _BREAK and not made:
                continue
            made.append((piece, style))
            last = piece if piece in (" ", _BREAK) else "x"
    while made and made[-1][0] in (" ", _BREAK):
        made.pop()
    for at, (piece, style) in enumerate(made):
        if piece == " ":
            made[at] = (piece, style & made[at - 1][1] & made[at + 1][1])
    merged = [("".join(one for one, _ in group), style) for style, group in groupby(made, key=lambda run: run[1])]
    return merged if any(text.strip() for text, _ in merged) else []


def _parted(runs: list[tuple[str, Style]]) -> Iterator[list[tuple[str, Style]]]:
    paragraph: list[tuple[str, Style]] = []
    for text, style in runs:
        first, *others = re.split(r"\n{2,}", text)
        paragraph.append((first, style))
        for other in others:
            if trimmed := _trimmed(paragraph):
                yield trimmed
            paragraph = [(other, style)]
    if trimmed := _trimmed(paragraph):
        yield trimmed


def inline_markup(runs: Sequence[tuple[str, Style]]) -> str:
    """Return runs as HTML: links outermost, then strong, emphasis, and what is raised."""
    made: list[str] = []
    opened: list[tuple[str, str]] = []
    for text, style in runs:
        wanted = sorted(style, key=lambda one: _ORDER.index(one[0]))
        same = 0
        while same < min(len(opened), len(wanted)) and opened[same] == wanted[same]:
            same += 1
        made += [f"</{name}>" for name, _ in reversed(opened[same:])]
        for name, link in wanted[same:]:
            made.append(f'<a href="{html.escape(link)}">' if name == "a" else f"<{name}>")
        opened = wanted
        made.append(html.escape(text, quote=False).replace(_BREAK, "<br>"))
    made += [f"</{name}>" for name, _ in reversed(opened)]
    return "".join(made)


def markup_of(parts: Sequence[Part], language: str = "") -> Iterator[str]:
    """Yield the parts as HTML, a paragraph a line; one that is alone in its cell, or first in its item, has no tags.

    Outermost elements say the ``language`` (BCP-47) where one is given and they do not say another.
    """
    said = f' lang="{html.escape(language)}"' if language else ""
    edge = Part("")
    depth = 0
    for before, one, after in zip([edge, *parts], parts, [*parts[1:], edge], strict=False):
        outermost = said if not depth and "lang=" not in one.attributes else ""
        if one.runs is not None:
            held = before.opens and before.tag in _CELLS and after.runs is None and one.tag == "p"
            text = inline_markup(one.runs)
            yield text if held else f"<{one.tag}{one.attributes}{outermost}>{text}</{one.tag}>"
            yield "" if held and not after.opens else "\n"
        elif one.opens:
            yield f"<{one.tag}{one.attributes}{outermost}>" + ("" if one.tag in _CELLS else "\n")
            depth += 1
        else:
            yield f"</{one.tag}>\n"
            depth -= 1


def plain_of(parts: Sequence[Part]) -> Iterator[str]:
    """Yield the lines of the text alone: an item after its bullet or number, the cells of a row after tabs."""
    counters: list[int] = []
    bullet = ""
    row: list[str] | None = None
    for one in parts:
        if one.runs is not None:
            text = bullet + "".join(piece for piece, _ in one.runs)
            bullet = ""
            if row is not None and row:
                row[-1] = f"{row[-1]} {text}".strip()
            else:
                yield text
        elif one.tag in ("ul", "ol"):
            if one.opens:
                counters.append(0 if one.tag == "ol" else -1)
            else:
                counters.pop()
        elif one.tag == "li" and one.opens and counters:
            counters[-1] += counters[-1] >= 0
            bullet = "  " * (len(counters) - 1) + (f"{counters[-1]}. " if counters[-1] > 0 else "• ")
        elif one.tag == "tr":
            if one.opens:
                row = []
            elif row is not None:
                yield "\t".join(row)
                row = None
        elif one.tag in ("td", "th") and one.opens and row is not None:
            row.append("")
