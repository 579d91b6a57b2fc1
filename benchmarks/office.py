"""Documents: what becomes of every public file at hand, and how fast long ones go in and out.

``--files`` prints, kind by kind and file by file, the files of a folder: segments, marks in segments; whether they come
out as they came (untouched), and with every format in its place (translated); or why they are refused. Otherwise a
document of ten thousand segments of each kind goes in and out, each time in a process of its own, and other libraries
do the same where they can be imported; ``--beside PYTHON`` names an interpreter that has them.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.long_documents import LONG, PEERS
from workbench.core.content import Content
from workbench.core.segments import State
from workbench.errors import FormatError
from workbench.formats.base import BilingualFormat, Replacement, TargetReplacement
from workbench.formats.registry import format_for
from workbench.services.importing import parse
from workbench.store.protocols import NewSegment

KINDS = ("docx", "odt", "xlsx", "pptx", "xliff2-valid", "tmx")


def main(arguments: list[str]) -> int:
    """Print what was asked for."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks office", description=__doc__)
    parser.add_argument("--files", type=Path, help="folder with folders named after kinds: docx, odt, xlsx, pptx …")
    parser.add_argument("--segments", type=int, default=10_000)
    parser.add_argument("--beside", default="", metavar="PYTHON")
    parser.add_argument("--one", default="", help=argparse.SUPPRESS)
    parser.add_argument("--file", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.files:
        return print_files(options.files)
    if options.one:
        return measure(options.one, options.file)
    print(f"{options.segments} segments; seconds of the processor, MB of the whole program")
    print(f"{'kind':<6} {'what':<32} {'seconds':>8} {'MB':>6}")
    with tempfile.TemporaryDirectory() as folder:
        for kind, make in LONG.items():
            path = Path(folder) / f"long.{kind}"
            path.write_bytes(make(options.segments))
            own = [sys.executable, "-m", "benchmarks", "office", "--file", str(path), "--one"]
            rows = [("nothing (start)", [*own, "start"]), ("in: read and segment", [*own, "in"])]
            rows.append(("out: write", [*own, "out"]))
            name, module, script = PEERS.get(kind, ("", "", ""))
            for python in (sys.executable, options.beside) if name else ():
                if python and not subprocess.run([python, "-c", f"import {module}"], capture_output=True).returncode:
                    other = [python, "-c", script, str(path)]
                    rows += [(f"{name}: read", [*other, "in"]), (f"{name}: read, change, write", [*other, "out"])]
                    break
            for what, command in rows:
                done = subprocess.run(command, check=True, capture_output=True, text=True)
                seconds, memory = done.stdout.split()[-2:]
                print(f"{kind:<6} {what:<32} {seconds:>8} {memory:>6}")
    return 0


def measure(what: str, path: Path) -> int:
    """Do one thing in this process; print seconds of the processor and the most memory in MB."""
    data = path.read_bytes()
    begun = time.process_time()
    if what != "start":
        document = parse(data, path.name, "kk").document
        fmt = format_for(path.name, data)
        if what == "out":
            pseudo = translated(document.segments)
            begun = time.process_time()
            if isinstance(fmt, BilingualFormat):
                targets = [TargetReplacement(one.start, one.content, State.TRANSLATED) for one in pseudo]
                made = fmt.write_targets(data, document.skeleton, "", targets).data
            else:
                made = fmt.write(data, document.skeleton, "utf-8", pseudo).data
            assert len(made) > 0
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{time.process_time() - begun:.2f} {memory:.0f}")
    return 0


def translated(segments: Sequence[NewSegment]) -> list[Replacement]:
    """Return pseudo-translations: small letters are others, marks stand where they stood."""
    return [Replacement(one.start, one.end, _pseudo(one.source)) for one in segments]


def print_files(folder: Path) -> int:
    """Print a table of sums by kind and one of files; the exit code says whether a file did not come back."""
    rows: list[str] = []
    sums: list[str] = []
    wrong = 0
    for kind in KINDS:
        files = sorted(one for one in (folder / kind).glob("*") if one.suffix in (".xlf", f".{kind}"))
        refused: Counter[str] = Counter()
        untouched = right = 0
        for path in files:
            found = _tried(path)
            rows.append(f"| {kind}/{path.name} | {found.cells} |")
            if found.refused:
                refused[found.refused] += 1
                continue
            untouched += found.untouched
            right += found.in_place
            wrong += not (found.untouched and found.in_place)
        why = ", ".join(f"{count} {reason}" for reason, count in refused.most_common())
        sums.append(f"| {kind} | {len(files)} | {untouched} | {right} | {why or 'none'} |")
    print(
        "| kind | files tried | untouched identical | translated, formats in place | refused |\n|---|---|---|---|---|"
    )
    print("\n".join(sums))
    print("\n| file | segments | marks | untouched | translated |\n|---|---|---|---|---|")
    print("\n".join(rows))
    return 1 if wrong else 0


@dataclass(frozen=True, slots=True)
class Tried:
    """What became of a file: the cells of its row, why it was refused, whether it came back."""

    cells: str
    refused: str = ""
    untouched: bool = False
    in_place: bool = False


def _tried(path: Path) -> Tried:
    data = path.read_bytes()
    try:
        fmt = format_for(path.name, data)
        parsed = fmt.read(data, path.name)
    except FormatError as error:
        return Tried(f"| | refused: {error.message.id} | ", error.message.id.partition(".")[2])
    if isinstance(fmt, BilingualFormat):
        same = [TargetReplacement(u.start, u.target.content, u.target.state) for u in parsed.units if u.target]
        untouched = fmt.write_targets(data, parsed.skeleton, "", same).data == data
        free = [unit for unit in parsed.units if not unit.locked]
        new = [TargetReplacement(u.start, _pseudo(u.content), State.TRANSLATED) for u in free]
        made = fmt.write_targets(data, parsed.skeleton, "", new).data
        by_key = {unit.key: unit.target for unit in fmt.read(made, path.name).units}
        after = [target.content if (target := by_key[unit.key]) else Content() for unit in free]
        before = [one.content for one in new]
        in_place = [one.text for one in after] == [one.text for one in before] and all(
            _own(one) <= _own(other) for one, other in zip(before, after, strict=True)
        )
        count, marks = len(parsed.units), sum(len(unit.content.marks) for unit in parsed.units)
    else:
        document = parse(data, path.name, "en").document
        plain = [Replacement(one.start, one.end, one.source) for one in document.segments]
        untouched = fmt.write(data, document.skeleton, document.encoding, plain).data == data
        made = fmt.write(data, document.skeleton, document.encoding, translated(document.segments)).data
        shapes = [
            [[(m.start, m.end, m.id) for m in one.content.marks] for one in units]
            for units in (parsed.units, fmt.read(made, path.name).units)
        ]
        in_place = shapes[0] == shapes[1]
        count, marks = len(document.segments), sum(len(one.source.marks) for one in document.segments)
    said = ("identical" if untouched else "CHANGED", "formats in place" if in_place else "FORMATS MOVED")
    return Tried(f"{count} | {marks} | {said[0]} | {said[1]}", "", untouched, in_place)


def _own(content: Content) -> set[tuple[int, int, str]]:
    """Return the marks that a translation must have; annotations are the source's."""
    return {(m.start, m.end, m.id) for m in content.marks if not m.id.startswith(("mrk", "sm", "em", "comment"))}


def _pseudo(content: Content) -> Content:
    return Content("".join("ж" if sign.islower() else sign for sign in content.text), content.marks)
