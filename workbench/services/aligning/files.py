"""Aligning two files, and what an alignment is written as: TMX 1.4b or tab-separated values."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

from lxml import etree

from glossary.termbase import Termbase
from resources.messages import catalogue, message
from workbench.core.content import Content
from workbench.core.languages import PROJECT_LANGUAGES
from workbench.core.segments import Segment, SegmentKind, State, Target
from workbench.errors import InputError
from workbench.formats.export_base import ExportDocument, ExportRow
from workbench.formats.tmx import Tmx
from workbench.paths import Paths
from workbench.segmentation import rules_for
from workbench.services.aligning.aligner import align
from workbench.services.aligning.links import Alignment, Link, Piece
from workbench.services.aligning.rows import rows_of
from workbench.services.aligning.search import Tick
from workbench.services.aligning.sheet import Version
from workbench.services.aligning.working_files import create, working_path
from workbench.services.importing import parse, read_file
from workbench.writing import ABSENT, write_file

_ESCAPES = str.maketrans({"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"})
HEADINGS = ("source", "target", "kind", "confidence", "source_first", "target_first")


def align_files(
    source: Path,
    target: Path,
    languages: tuple[str, str],
    paths: Paths,
    termbase: Termbase | None = None,
    tick: Tick | None = None,
) -> Alignment:
    """Read, segment and align two versions of a document. Raises FormatError and InputError in one sentence."""
    sides = [
        read_pieces(file, file.name, language, paths)
        for file, language in zip((source, target), languages, strict=True)
    ]
    return align(sides[0], sides[1], languages, termbase, tick=tick)


def read_pieces(source: Path | bytes, name: str, language: str, paths: Paths) -> tuple[Piece, ...]:
    """Read a document and divide it into the segments to align. Raises FormatError, and InputError for a language."""
    if language not in PROJECT_LANGUAGES:
        known = ", ".join(PROJECT_LANGUAGES)
        raise InputError(message("language.unknown", language=language, known=known))
    read = parse(source, name, language, rules_for(language, paths.segmentation))
    return tuple(Piece(one.source.text, one.unit, one.start) for one in read.document.segments)


def align_third(
    done: Alignment,
    third: Path,
    language: str,
    paths: Paths,
    termbase: Termbase | None = None,
    tick: Tick | None = None,
) -> Alignment:
    """Align another version with the source of an alignment, as its segments are there.

    Raises FormatError, and InputError for a language.
    """
    found = read_pieces(third, third.name, language, paths)
    return align(done.source, found, (done.source_language, language), termbase, tick=tick)


def open_sheet(
    source: Path,
    target: Path,
    languages: tuple[str, str],
    paths: Paths,
    load_terms: Callable[[], Termbase | None] = lambda: None,
    tick: Tick | None = None,
) -> Path:
    """Return the working file of two versions, aligned anew unless these very files were begun before.

    ``load_terms`` is asked only where there is something to align. Raises FormatError and InputError.
    """
    data, versions = _versions(source, target, languages)
    path = working_path(paths, versions)
    if path.exists():
        return path
    sides = [
        read_pieces(one, version.name, version.language, paths) for one, version in zip(data, versions, strict=True)
    ]
    done = align(sides[0], sides[1], languages, load_terms(), tick=tick)
    create(path, versions, data[0], rows_of(done))
    return path


def working_file(source: Path, target: Path, languages: tuple[str, str], paths: Paths) -> Path:
    """Return where the working file of two versions is, or will be. Raises FormatError."""
    return working_path(paths, _versions(source, target, languages)[1])


def _versions(
    source: Path, target: Path, languages: tuple[str, str]
) -> tuple[tuple[bytes, bytes], tuple[Version, Version]]:
    data = read_file(source), read_file(target)
    first, second = (
        Version(file.name, str(file.absolute().parent), language, hashlib.sha256(one).hexdigest())
        for file, language, one in zip((source, target), languages, data, strict=True)
    )
    return data, (first, second)


def write_alignment(
    alignment: Alignment, out: Path, name: str, *, sure_only: bool = False, overwrite: bool = False
) -> int:
    """Write an alignment as the extension of ``out`` says (.tmx or .tsv), read it back, and return its links.

    A TMX has the links with text on both sides; ``sure_only`` leaves out those that a person should look at. ``name``
    is the document's name in the file. Raises InputError, and ConflictError where ``out`` is there already.
    """
    links = [link for link in alignment.links if not (sure_only and link.unsure)]
    kind = out.suffix.lower()
    expected = None if overwrite else ABSENT
    if kind == ".tsv":
        write_file(out, _tsv(alignment, links), expected=expected)
        return len(links)
    check_extension(out)
    links = [link for link in links if link.paired]
    document = _document(alignment, links, name)
    languages = [alignment.target_language]
    exporter = Tmx()
    data = _with_confidences(exporter.export([document], languages, catalogue("en")).data, links)
    check: Callable[[bytes], None] = lambda written: exporter.check(written, [document], languages)  # noqa: E731
    write_file(out, data, expected=expected, check=check)
    return len(links)


def check_extension(out: Path) -> None:
    """Raise InputError where an alignment cannot be written into a file of this name."""
    if out.suffix.lower() not in (".tmx", ".tsv"):
        raise InputError(message("align.extension", name=out.name))


def _document(alignment: Alignment, links: list[Link], name: str) -> ExportDocument:
    rows = []
    for number, link in enumerate(links, 1):
        text = alignment.source_text(link)
        segment = Segment(number, 1, number, number, 0, len(text), SegmentKind.TEXT, Content(text))
        language = alignment.target_language
        said = Target(number, language, Content(alignment.target_text(link)), State.TRANSLATED)
        rows.append(ExportRow(segment, {language: said}))
    return ExportDocument(name, "", alignment.source_language, b"", "", "utf-8", rows)


def _with_confidences(data: bytes, links: list[Link]) -> bytes:
    """Put into each unit how sure its link is."""
    root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True))
    for unit, link in zip(root.iter("tu"), links, strict=True):
        first = unit.find("prop")
        assert first is not None, "a unit names its document"
        prop = etree.Element("prop", {"type": "x-confidence"})
        prop.text = f"{link.confidence:.3f}"
        prop.tail = first.tail
        first.addnext(prop)
    return b'<?xml version="1.0" encoding="UTF-8"?>\n' + etree.tostring(root, encoding="UTF-8") + b"\n"


def _tsv(alignment: Alignment, links: list[Link]) -> bytes:
    lines = ["\t".join(HEADINGS)]
    for link in links:
        cells = (
            alignment.source_text(link).translate(_ESCAPES),
            alignment.target_text(link).translate(_ESCAPES),
            link.kind,
            f"{link.confidence:.3f}",
            str(link.source_start),
            str(link.target_start),
        )
        lines.append("\t".join(cells))
    return ("\n".join(lines) + "\n").encode()
