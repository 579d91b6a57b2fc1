"""Generated documents of all kinds: import, export and import again is the identity, whatever they hold."""

from __future__ import annotations

from collections.abc import Callable
from xml.sax.saxutils import escape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.formats.bilingual_contract import PSEUDO
from tests.formats.office import docx, p, r
from tests.formats.test_memoq_docx import row, table, tag
from tests.formats.test_pptx import par, pptx, run, slide
from tests.formats.test_xlsx import cells, xlsx
from workbench.core.content import Content, Mark
from workbench.core.segments import State
from workbench.errors import FormatError
from workbench.formats.base import BilingualFormat, Replacement, TargetReplacement
from workbench.formats.registry import format_for

Pieces = list[tuple[str, str]]
"""Stretches of a paragraph: their characters, and what is around them (plain, strong, a link, a tag of its own)."""

LOOKS = ["", "", "strong", "link", "alone"]
TEXT = st.text("abуЖә中。 &<>\"'-.,1*_[]", max_size=10)
DOCUMENTS = st.lists(st.lists(st.tuples(TEXT, st.sampled_from(LOOKS)), min_size=1, max_size=5), min_size=1, max_size=4)
TARGETS = st.text("xyЖ中 &<>\"'.,*_[]", min_size=1, max_size=15).filter(lambda text: bool(text.strip()))


def of_words(text: str) -> str:
    """Return a text without signs: in Markdown they may be none only by what stands beside them."""
    return "".join(one if one.isalnum() else " " for one in text)


def html(document: list[Pieces]) -> bytes:
    around = {"": "{}", "strong": "<b>{}</b>", "link": "<a href='x'>{}</a>", "alone": "{}<img src='a.png'>"}
    body = "".join(
        "<p>" + "".join(around[look].format(escape(text)) for text, look in one) + "</p>" for one in document
    )
    return f"<html><body>{body}<p>End</p></body></html>".encode()


def markdown(document: list[Pieces]) -> bytes:
    around = {"": "{}", "strong": "**{}**", "link": "[{}](x)", "alone": "{} `code` "}
    paragraphs = ["".join(around[look].format(text) for text, look in one) for one in document]
    return "\n\n".join([*paragraphs, "End", ""]).encode()


def subtitles(document: list[Pieces]) -> bytes:
    around = {"": "{}", "strong": "<b>{}</b>", "link": "<i>{}</i>", "alone": "{{\\an8}}{}"}
    # An arrow of times is no text: it is written as an arrow sign.
    said = ["".join(around[look].format(text) for text, look in one).strip() or "End" for one in document]
    said = [one.replace("-->", "- >") for one in said]
    times = "00:00:0{}.000 --> 00:00:09.000"
    return "\n".join(f"{n}\n{times.format(n).replace('.', ',')}\n{one}\n" for n, one in enumerate(said, 1)).encode()


def workbook(document: list[Pieces]) -> bytes:
    look = {"": "", "strong": "<b/>", "link": "<i/>", "alone": "<u/>"}
    strings = [
        "<si>" + "".join(
            f'<r><rPr>{look[kind]}</rPr><t xml:space="preserve">{escape(text)}</t></r>' for text, kind in one
        ) + "</si>"
        for one in document
    ]  # fmt: skip
    return xlsx("".join(strings), cells(*range(len(strings))), names=("  ",))


def presentation(document: list[Pieces]) -> bytes:
    look = {"": "", "strong": "b='1'", "link": "i='1'", "alone": "u='sng'"}
    return pptx(
        slide(*(par(*(run(escape(text), look[kind]) for text, kind in one)) for one in document), par(run("End")))
    )


def gettext(document: list[Pieces]) -> bytes:
    said = ["".join(text for text, _ in one).replace('"', '\\"') for one in document]
    entries = [f'msgctxt "{n}"\nmsgid "{one}"\nmsgstr "{one[:3]}"' for n, one in enumerate(said) if "\\" not in one[:3]]
    return "\n\n".join(['msgid ""\nmsgstr "Language: kk\\n"', *entries, 'msgid "End"\nmsgstr ""', ""]).encode()


def memory(document: list[Pieces]) -> bytes:
    around = {
        "": "{}",
        "strong": '<bpt i="1" x="1">b</bpt>{}<ept i="1">/b</ept>',
        "link": '<hi x="2">{}</hi>',
        "alone": '{}<ph x="3"/>',
    }
    units = ["".join(around[look].format(escape(text)) for text, look in one[:1]) for one in [*document, [("End", "")]]]
    body = "".join(f'<tu><tuv xml:lang="kk"><seg>{one}</seg></tuv></tu>' for one in units)
    return f'<tmx version="1.4"><header srclang="kk"/><body>{body}</body></tmx>'.encode()


def memoq(document: list[Pieces]) -> bytes:
    def cell(one: Pieces) -> str:
        around: dict[str, Callable[[str], str]] = {
            "": r,
            "strong": lambda text: r(text, "<w:b/>"),
            "link": lambda text: tag("[1}") + r(text) + tag("{1]"),
            "alone": lambda text: r(text) + tag("{2}"),
        }
        return p(*(around[look](escape(text)) for text, look in one))

    rows = [row(n, cell(one), "", "Not started") for n, one in enumerate([*document, [("End", "")]], 1)]
    return docx(table(*rows))


MAKERS: dict[str, Callable[[list[Pieces]], bytes]] = {
    "a.html": html,
    "a.md": markdown,
    "a.srt": subtitles,
    "a.xlsx": workbook,
    "a.pptx": presentation,
    "a.po": gettext,
    "a.tmx": memory,
    "a.docx": memoq,
}


@pytest.mark.parametrize("name", MAKERS)
@given(document=DOCUMENTS, target=TARGETS)
@settings(deadline=None, max_examples=20)
def test_generated_documents_come_back(name: str, document: list[Pieces], target: str) -> None:
    if name == "a.md":
        document = [[(of_words(text).strip() or "a", look) for text, look in one] for one in document]
        target = of_words(target).strip() or "Ж"
    data = MAKERS[name](document)
    fmt = format_for(name, data)
    try:
        parsed = fmt.read(data, name)
    except FormatError as error:
        assert error.message.id == "formats.empty"  # noqa: PT017 - the others are failures too
        return
    units = parsed.units

    def written(contents: list[Content]) -> bytes:
        if isinstance(fmt, BilingualFormat):
            new = [
                TargetReplacement(unit.start, content, State.TRANSLATED)
                for unit, content in zip(units, contents, strict=True)
            ]
            return fmt.write_targets(data, parsed.skeleton, "", new).data
        same = [Replacement(unit.start, unit.end, content) for unit, content in zip(units, contents, strict=True)]
        return fmt.write(data, parsed.skeleton, parsed.encoding, same).data

    def found(made: bytes) -> list[Content]:
        if isinstance(fmt, BilingualFormat):
            return [unit.target.content for unit in fmt.read(made, name).units if unit.target is not None]
        return [unit.content for unit in fmt.read(made, name).units]

    sources = [unit.content for unit in units]
    if not isinstance(fmt, BilingualFormat):
        assert written(sources) == data
    pseudo = [Content(one.text.translate(PSEUDO), one.marks) for one in sources]
    again = found(written(pseudo))
    assert [one.text for one in again] == [one.text for one in pseudo]
    assert [places(one) for one in again] == [places(one) for one in pseudo]
    if name == "a.md" and any(len(one.marks) > 1 for one in sources):
        # One word cannot be within two neighbours, and Markdown has no empty ones.
        return
    plain = found(written([Content(target.strip())] * len(sources)))
    assert {bare(one.text) for one in plain} == {bare(target)}


def places(content: Content) -> list[tuple[int, int, str]]:
    return sorted((mark.start, mark.end, mark.id) for mark in content.marks if not _format(mark))


def _format(mark: Mark) -> bool:
    """Say whether a mark is a look of memoQ's whole cell, whose number tells nothing."""
    return mark.id.startswith(("format", "all"))


def bare(text: str) -> str:
    return "".join(text.split())
