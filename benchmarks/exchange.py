"""Import and export of a large glossary in every kind of file, and of a list row by row, with the memory they take.

Each measurement is a process of its own, so that one's memory is not another's. The concepts are made of syllables
with a fixed seed: three languages each, no two alike.
"""

from __future__ import annotations

import argparse
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from glossary.concepts import Concept, Term
from glossary.exchange.registry import exchange_for, writer_for
from glossary.store import GlossaryStore
from workbench.services.term_importing import apply, inspect, plan

SUFFIXES = (".csv", ".xlsx", ".tbx")
_KAZAKH = "қа ла ты жұ мыс бас шы көр ме тау ел дік сө зі өң ір мә де ни ет қо ғам бай ла ныс жо ба".split()  # noqa: SIM905 - read by people
_ENGLISH = "re gion al de vel op ment trade cul ture so cial pro gramme cen tre coun cil state fund law".split()  # noqa: SIM905 - read by people
_CHINESE = "国家发展文化社会经济计划中心委员会法律基金地区合作战略关系建设安全教育"


def concepts(count: int) -> list[Concept]:
    """Return concepts in Kazakh, English and Chinese."""
    chance = random.Random(70)

    def words(syllables: list[str]) -> str:
        return " ".join("".join(chance.choices(syllables, k=chance.randint(2, 4))) for _ in range(2))

    made = []
    for number in range(count):
        kk, en = f"{words(_KAZAKH)} {number}", f"{words(_ENGLISH)} {number}"
        zh = "".join(chance.choices(_CHINESE, k=6)) + str(number)
        made.append(Concept(f"C{number}", terms=(Term("kk", kk), Term("en", en), Term("zh-Hans", zh))))
    return made


def main(arguments: list[str]) -> int:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks exchange", description=__doc__)
    parser.add_argument("--concepts", type=int, default=70_000)
    parser.add_argument("--one", default="", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.one:
        return measure(options.one, options.concepts)
    print(f"{options.concepts} concepts in three languages")
    print(f"{'what':<34} {'seconds':>8} {'of CPU':>8} {'MB':>6} {'ticks':>6}")
    names = [f"{name}{suffix}" for suffix in SUFFIXES for name in ("write ", "import ")]
    for name in (*names, "rows .csv", "rows .xlsx", "rows again .xlsx"):
        command = [sys.executable, "-m", "benchmarks", "exchange", "--concepts", str(options.concepts), "--one", name]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        print(done.stdout.strip().splitlines()[-1])
    return 0


def measure(name: str, count: int) -> int:
    """Measure one thing: time, the growth of memory over that of the concepts themselves, and calls of the tick."""
    what, _, suffix = name.rpartition(" ")
    ticks = 0

    def tick(_done: int, _total: int) -> None:
        nonlocal ticks
        ticks += 1

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"list{suffix}"
        store_path = Path(folder) / "list.egizterms"
        if what != "write":
            # In another process: what writing took must not hide what reading takes.
            code = f"import sys; from benchmarks.exchange import prepare; prepare({str(path)!r}, {count}, {what!r})"
            subprocess.run([sys.executable, "-c", code], check=True)
        made = concepts(count) if what == "write" else []
        with GlossaryStore.create(store_path, "list") as store:
            if what == "rows again":
                apply(plan([inspect(path)], store), store)
            before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
            work: dict[str, Callable[[], object]] = {
                "write": lambda: writer_for(path)(made, path, tick),
                "import": lambda: store.import_concepts(exchange_for(path).read(path, tick).concepts),
                "rows": lambda: apply(plan([inspect(path, tick=tick)], store, tick=tick), store, tick=tick),
            }
            work["rows again"] = work["rows"]
            begun, computed = time.perf_counter(), time.process_time()
            work[what]()
            seconds, computed = time.perf_counter() - begun, time.process_time() - computed
            grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
            assert what == "write" or len(store.concepts()) == count
    print(f"{name:<34} {seconds:>8.1f} {computed:>8.1f} {grown:>6.0f} {ticks:>6}")
    return 0


def prepare(path: str, count: int, what: str) -> None:
    """Write the file that is to be read: of ours, or a plain list."""
    made = concepts(count)
    target = Path(path)
    if not what.startswith("rows"):
        writer_for(target)(made, target)
        return
    rows = [["Қазақша", "English", "中文"], *([term.text for term in one.terms] for one in made)]
    if target.suffix == ".csv":
        target.write_text("".join(f"{';'.join(row)}\n" for row in rows), encoding="utf-8")
        return
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet("list")
    for row in rows:
        sheet.append(row)
    book.save(target)
