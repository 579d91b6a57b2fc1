"""Presentations: slides in their order, tables, notes, charts and diagrams."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.formats.contract import FormatContract
from tests.formats.office import HEAD, R, body_of, package, pair, parts_of, relations, shape, shouted, texts, translated
from workbench.core.content import Content
from workbench.errors import FormatError
from workbench.formats.base import DocumentFormat, Replacement
from workbench.formats.pptx import Pptx
from workbench.formats.registry import format_for
from workbench.services.importing import parse

A = "http://schemas.openxmlformats.org/drawingml/2006/main"
P = "http://schemas.openxmlformats.org/presentationml/2006/main"
NAMES = f'xmlns:a="{A}" xmlns:p="{P}" xmlns:r="{R}"'


def par(*runs: str) -> str:
    return f"<a:p><a:pPr/>{''.join(runs)}<a:endParaRPr lang='en-US'/></a:p>"


def run(text: str, properties: str = "") -> str:
    return f"<a:r><a:rPr lang='en-US' {properties}/><a:t>{text}</a:t></a:r>"


def slide(*paragraphs: str, more: str = "", name: str = "") -> str:
    return f"{HEAD}<p:sld {NAMES} {name}><p:sp><p:txBody>{''.join(paragraphs)}</p:txBody></p:sp>{more}</p:sld>"


def pptx(*slides: str, beside: dict[str, str] | None = None, rows: tuple[tuple[str, str], ...] = ()) -> bytes:
    """Return a presentation that shows its slides in the order opposite to that of their parts."""
    listed = "".join(f'<p:sldId r:id="rId{number}"/>' for number in range(len(slides), 0, -1))
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": f"{HEAD}<Types/>",
        "_rels/.rels": relations(("officeDocument", "ppt/presentation.xml")),
        "ppt/presentation.xml": f"{HEAD}<p:presentation {NAMES}><p:sldIdLst>{listed}</p:sldIdLst></p:presentation>",
        "ppt/_rels/presentation.xml.rels": relations(*(("slide", f"slides/s{n}.xml") for n, _ in enumerate(slides, 1))),
    }
    parts |= {f"ppt/slides/s{number}.xml": one for number, one in enumerate(slides, 1)}
    if rows:
        parts["ppt/slides/_rels/s1.xml.rels"] = relations(*rows)
    return package({**parts, **(beside or {})})


TABLE = f"<a:tbl><a:tr><a:tc><a:txBody>{par(run('Cell'))}</a:txBody></a:tc></a:tr></a:tbl>"
TWO = pptx(slide(par(run("Last "), run("bold", "b='1'"), run(" line"))), slide(par(run("First")), more=TABLE))


class TestPptx(FormatContract):
    def a_format(self) -> DocumentFormat:
        return Pptx()

    def documents(self) -> dict[str, bytes]:
        return {"two.pptx": TWO, "one.pptx": pptx(slide(par(run("Title")), par(run("Text"))))}


def test_slides_are_read_as_they_are_shown() -> None:
    assert texts(Pptx().read(TWO, "a.pptx")) == ["First", "Cell", "Last bold line"]
    assert format_for("attachment", TWO).id == "pptx"


def test_each_character_keeps_its_format() -> None:
    unit = Pptx().read(TWO, "a.pptx").units[2]
    assert shape(unit.content) == [("bold", "bold")]
    target = Content("Қалың\nсоңғы жол", (pair(0, 5, "1"),))
    made = body_of(translated(Pptx(), TWO, {"Last bold line": target}), "ppt/slides/s1.xml")
    (paragraph,) = made.iter(f"{{{A}}}p")
    names = [one.tag.rpartition("}")[2] for one in paragraph]
    assert names == ["pPr", "r", "r", "br", "r", "endParaRPr"]
    properties = [one.get("b") for one in paragraph.iter(f"{{{A}}}rPr")]
    assert properties == ["1", None, None]


def test_hidden_slides_are_read_where_it_is_asked_for_only() -> None:
    data = pptx(slide(par(run("Shown"))), slide(par(run("Hidden")), name="show='0'"))
    assert texts(Pptx().read(data, "a.pptx")) == ["Shown"]
    assert texts(Pptx(hidden=True).read(data, "a.pptx")) == ["Hidden", "Shown"]


def test_notes_chart_titles_and_diagrams_are_texts_and_a_diagram_is_drawn_anew() -> None:
    small = "sz='900'"
    data = pptx(
        slide(par(run("Slide"))),
        beside={
            "ppt/notes.xml": slide(par(run("A note")), par("<a:fld><a:t>1</a:t></a:fld>")),
            "ppt/chart.xml": f"{HEAD}<chart {NAMES}>{par(run('Chart'))}</chart>",
            "ppt/data.xml": f"{HEAD}<data {NAMES}>{par(run('Step one'))}</data>",
            "ppt/drawn.xml": f"{HEAD}<drawn {NAMES}>{par(run('Step one', small))}</drawn>",
        },
        rows=(("chart", "../chart.xml"), ("diagramData", "../data.xml"), ("diagramDrawing", "../drawn.xml"),
              ("notesSlide", "../notes.xml")),
    )  # fmt: skip
    assert texts(Pptx().read(data, "a.pptx")) == ["Slide", "Chart", "Step one", "A note"]
    made = parts_of(translated(Pptx(), data, {"Step one": "Бірінші қадам"}))
    changed = {name for name, one in parts_of(data).items() if made[name] != one}
    assert changed == {"ppt/data.xml", "ppt/drawn.xml"}
    assert "Бірінші қадам" in made["ppt/drawn.xml"].decode()


@pytest.mark.shared
def test_every_presentation_at_hand_comes_back(shared: Path) -> None:
    refused: list[str] = []
    for path in sorted((shared / "conformance" / "pptx").glob("*.pptx")):
        data = path.read_bytes()
        try:
            document = parse(data, path.name, "en").document
        except FormatError as error:
            refused.append(error.message.id)
            continue
        fmt = Pptx()
        same = [Replacement(one.start, one.end, one.source) for one in document.segments]
        assert fmt.write(data, document.skeleton, "utf-8", same).data == data, path.name
        other = [Replacement(one.start, one.end, shouted(one.source)) for one in document.segments]
        made = fmt.write(data, document.skeleton, "utf-8", other).data
        before, after = fmt.read(data, path.name), fmt.read(made, path.name)
        assert [one.content for one in after.units] == [shouted(one.content) for one in before.units], path.name
    assert refused == ["formats.empty"] * 7
