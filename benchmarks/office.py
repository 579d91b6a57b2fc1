"""Office documents: what becomes of every public file at hand, and how fast a long one goes in and out.

``--files`` prints a table of the files of a folder: units, segments, marks in segments; whether they come out as they
came (untouched), and with every mark in its place (translated); or why they are refused. Otherwise a Word document of
ten thousand segments goes in and out, each time in a process of its own; ``--beside PYTHON`` names an interpreter that
has python-docx, which then does the same.
"""

from __future__ import annotations

import argparse
import io
import resource
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Sequence
from pathlib import Path

from workbench.core.content import Content
from workbench.errors import FormatError
from workbench.formats.base import Replacement
from workbench.formats.registry import format_for
from workbench.services.importing import parse
from workbench.store.protocols import NewSegment

KINDS = ("docx", "odt", "xlsx", "pptx")
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

PYTHON_DOCX = """
import resource, sys, time, docx
begun = time.perf_counter()
document = docx.Document(sys.argv[1])
count = 0
for paragraph in document.paragraphs:
    for run in paragraph.runs:
        count += len(run.text)
        if sys.argv[2] == "out":
            run.text = run.text.upper()
if sys.argv[2] == "out":
    document.save(sys.argv[1] + ".out")
print(f"{time.perf_counter() - begun:.2f} {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f}")
"""


def long_document(segments: int) -> bytes:
    """Return a Word document of paragraphs with two sentences each, a bold word in the first."""
    made = []
    for number in range(segments // 2):
        made += [
            f'<w:p><w:r><w:t xml:space="preserve">Келіссөз {number} күні </w:t></w:r>',
            "<w:r><w:rPr><w:b/></w:rPr><w:t>Қазақстан</w:t></w:r>",
            '<w:r><w:t xml:space="preserve"> астанасында өтті. ',
            f"Тараптар {number} құжатқа қол қойды.</w:t></w:r></w:p>",
        ]
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    parts = {
        "[Content_Types].xml": f'{head}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" ContentType='
        '"application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" '
        f'ContentType="{_MAIN}"/></Types>',
        "_rels/.rels": f'{head}<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
        f'Type="{_OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'{head}<w:document xmlns:w="{_W}"><w:body>{"".join(made)}</w:body></w:document>',
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return out.getvalue()


def main(arguments: list[str]) -> int:
    """Print what was asked for."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks office", description=__doc__)
    parser.add_argument("--files", type=Path, help="folder with the folders docx, odt, xlsx and pptx")
    parser.add_argument("--segments", type=int, default=10_000)
    parser.add_argument("--beside", default="", metavar="PYTHON")
    parser.add_argument("--one", default="", help=argparse.SUPPRESS)
    parser.add_argument("--file", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.files:
        return print_files(options.files)
    if options.one:
        return measure(options.one, options.file)
    print(f"{options.segments} segments in a Word document")
    print(f"{'what':<28} {'seconds':>8} {'MB':>6}")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "long.docx"
        path.write_bytes(long_document(options.segments))
        own = [sys.executable, "-m", "benchmarks", "office", "--file", str(path), "--one"]
        rows = [
            ("nothing (start)", [*own, "start"]),
            ("in: read and segment", [*own, "in"]),
            ("out: write", [*own, "out"]),
        ]
        if options.beside:
            other = [options.beside, "-c", PYTHON_DOCX, str(path)]
            rows += [("python-docx: read", [*other, "in"]), ("python-docx: read and write", [*other, "out"])]
        for name, command in rows:
            done = subprocess.run(command, check=True, capture_output=True, text=True)
            seconds, memory = done.stdout.split()[-2:]
            print(f"{name:<28} {seconds:>8} {memory:>6}")
    return 0


def measure(what: str, path: Path) -> int:
    """Do one thing in this process; print seconds and the most memory in MB."""
    data = path.read_bytes()
    begun = time.perf_counter()
    if what != "start":
        document = parse(data, path.name, "kk").document
        others = translated(document.segments)
        if what == "out":
            begun = time.perf_counter()
            made = format_for(path.name, data).write(data, document.skeleton, "utf-8", others).data
            assert len(made) > 0
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{time.perf_counter() - begun:.2f} {memory:.0f}")
    return 0


def translated(segments: Sequence[NewSegment]) -> list[Replacement]:
    """Return pseudo-translations: small letters are others, marks stand where they stood."""
    return [
        Replacement(
            one.start,
            one.end,
            Content("".join("ж" if sign.islower() else sign for sign in one.source.text), one.source.marks),
        )
        for one in segments
    ]


def print_files(folder: Path) -> int:
    """Print a Markdown table, and the sums by kind; the exit code says whether a file did not come back."""
    print("| file | units | segments | marks | untouched | translated |")
    print("|---|---|---|---|---|---|")
    sums = []
    wrong = 0
    for kind in KINDS:
        files = sorted((folder / kind).glob(f"*.{kind}"))
        refused = right = 0
        for path in files:
            row, fine = _row(path)
            refused += fine is None
            right += fine is True
            wrong += fine is False
            print(f"| {kind}/{path.name} | {row} |")
        sums.append(f"| {kind} | {len(files)} | {right} | {right} | {refused} |")
    print("\n| kind | files | untouched identical | translated, marks in place | refused |\n|---|---|---|---|---|")
    print("\n".join(sums))
    return 1 if wrong else 0


def _row(path: Path) -> tuple[str, bool | None]:
    """Return the cells of a file, and whether it came back; None where it is refused."""
    data = path.read_bytes()
    try:
        document = parse(data, path.name, "en").document
    except FormatError as error:
        return f" | | | refused: {error.message.id} | ", None
    fmt = format_for(path.name, data)
    same = [Replacement(one.start, one.end, one.source) for one in document.segments]
    untouched = fmt.write(data, document.skeleton, document.encoding, same).data == data
    try:
        made = fmt.write(data, document.skeleton, document.encoding, translated(document.segments)).data
    except FormatError as error:
        return (
            f" | {len(document.segments)} | | {'identical' if untouched else 'CHANGED'} | {error.message.id}",
            untouched,
        )
    before, after = fmt.read(data, path.name).units, fmt.read(made, path.name).units
    shapes = [[[(m.start, m.end, m.id) for m in one.content.marks] for one in units] for units in (before, after)]
    fine = untouched and shapes[0] == shapes[1]
    marks = sum(len(one.source.marks) for one in document.segments)
    said = ("identical" if untouched else "CHANGED", "marks in place" if shapes[0] == shapes[1] else "MARKS MOVED")
    return f"{len(before)} | {len(document.segments)} | {marks} | {said[0]} | {said[1]}", fine
