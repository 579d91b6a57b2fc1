"""Speed of matching in a large glossary, beside a plain Aho-Corasick search of the exact forms.

Time a sentence is the matching of one news sentence (NTREX-128) as the window asks for it, every language by itself;
its 95th percentile is to stay below 1 ms at 50,000 concepts. Indexing is from concepts to the first match, of all
three languages together, at 70,000 below 2 s; memory is what the process grows by for it, below 200 MB. One added
term is to work within 100 ms: from `Termbase.with_concepts` to the first match. On a busy machine the processor time
tells more than the clock. The Aho-Corasick search finds the
same citation forms, without suffixes, word borders or capitals: what matching could cost at least.
"""

from __future__ import annotations

import argparse
import gc
import multiprocessing
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

from ahocorasick_rs import AhoCorasick

from benchmarks.glossaries import make_concepts, news
from glossary.concepts import Concept, Enforce, Kind, Term
from glossary.termbase import Termbase, spare_collection

LANGUAGES = {"kk": "kk", "en": "en", "zh": "zh-Hans"}


def main(arguments: list[str] | None = None) -> int:
    """Measure and print tables."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks matching", description=__doc__)
    parser.add_argument("--concepts", type=int, default=50_000, help="concepts for the time a sentence")
    parser.add_argument("--indexed", type=int, default=70_000, help="concepts for indexing and memory")
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args(arguments)
    try:
        texts = {language: news(language) for language in LANGUAGES}
        made = make_concepts(max(options.concepts, options.indexed), options.seed)
    except FileNotFoundError:
        print("matching: skipped, ../shared/parallel is not here")
        return 0
    indexing(made[: options.indexed], texts)
    print()
    searching(made[: options.concepts], texts)
    return 0


def indexing(concepts: Sequence[Concept], texts: dict[str, list[str]]) -> None:
    """Print how long the indexes of all languages take, how much memory, and what one more term costs.

    In a process of its own, so that what was made for other figures is not counted.
    """
    with TemporaryDirectory() as folder:
        file = Path(folder) / "concepts"
        rows = ([one.id, one.kind.value, *(term.text for term in one.terms)] for one in concepts)
        file.write_text("".join("\t".join(row) + "\n" for row in rows), encoding="utf-8")
        with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as processes:
            print(processes.submit(_indexed, file, texts).result())


def _read(file: Path) -> Iterator[Concept]:
    with file.open(encoding="utf-8") as lines:
        for line in lines:
            one, kind, *terms = line.rstrip("\n").split("\t")
            made = tuple(Term(code, text) for code, text in zip(LANGUAGES.values(), terms, strict=True))
            yield Concept(one, Kind(kind), Enforce.PREFER, made)


def _indexed(file: Path, texts: dict[str, list[str]]) -> str:
    gc.collect()
    begun = resident()
    concepts = list(_read(file))
    gc.collect()
    loaded = resident()
    base = Termbase(concepts, "1")
    took = {}
    for language, code in LANGUAGES.items():
        wall, busy = time.perf_counter(), time.thread_time()
        base.matches(texts[language][0], code)
        took[language] = (time.perf_counter() - wall, time.thread_time() - busy)
    gc.collect()
    indexed = resident()
    shown = ", ".join(f"{language} {wall:.2f} s" for language, (wall, _) in took.items())
    wall, busy = sum(wall for wall, _ in took.values()), sum(busy for _, busy in took.values())
    for language, code in LANGUAGES.items():
        for sentence in texts[language]:
            base.matches(sentence, code)
    used = resident()
    added, added_busy = [], []
    for n in range(20):
        concept = Concept(f"NEW{n}", Kind.TERM, terms=(Term("kk", f"жаңа термин {n}"),))
        begun_wall, begun_busy = time.perf_counter(), time.thread_time()
        base = base.with_concepts([concept], str(n))
        assert base.matches(f"Мұнда жаңа термин {n} тұр.", "kk")
        added.append(time.perf_counter() - begun_wall)
        added_busy.append(time.thread_time() - begun_busy)
    return (
        f"{len(concepts):,} concepts indexed in {wall:.2f} s ({shown}); processor time {busy:.2f} s\n"
        f"memory: concepts {loaded - begun:.0f} MB, indexes {indexed - loaded:.0f} MB; indexes after all sentences "
        f"{used - loaded:.0f} MB\n"
        f"one more term works after {statistics.median(added) * 1e3:.2f} ms (longest {max(added) * 1e3:.2f} ms; "
        f"processor time {statistics.median(added_busy) * 1e3:.2f} ms)"
    )


def searching(concepts: Sequence[Concept], texts: dict[str, list[str]]) -> None:
    """Print the time a sentence in each language, beside the plain search."""
    base = Termbase(concepts, "1")
    print(f"{len(concepts):,} concepts; milliseconds a sentence, wall-clock and (processor)")
    print(
        "  language  sentences  terms   p50            p95            p99             | Aho-Corasick p50   p95   hits"
    )
    for language, code in LANGUAGES.items():
        forms = [term.text for concept in concepts for term in concept.terms if term.language == code]
        plain = AhoCorasick(forms)
        sentences = texts[language]
        for sentence in sentences[:50]:
            base.matches(sentence, code)
        # As the services do after they have read a large glossary.
        spare_collection(len(concepts))
        found, wall, busy = _timed(lambda text, code=code: len(base.matches(text, code)), sentences)  # type: ignore[misc]
        hits, _, plainly = _timed(lambda text, plain=plain: len(plain.find_matches_as_indexes(text)), sentences)  # type: ignore[misc]
        cells = "  ".join(f"{_cent(wall, p):5.3f} ({_cent(busy, p):5.3f})" for p in (50, 95, 99))
        print(
            f"  {language:8} {len(sentences):10,} {found:6,}   {cells}  |"
            f"       {_cent(plainly, 50):12.4f} {_cent(plainly, 95):6.4f} {hits:7,}"
        )


def _timed(search: Callable[[str], int], sentences: Sequence[str]) -> tuple[int, list[float], list[float]]:
    """Return how much was found, and the milliseconds of each sentence, by the clock and of the processor, sorted."""
    found = 0
    wall, busy = [], []
    for sentence in sentences:
        begun, begun_busy = time.perf_counter(), time.thread_time()
        found += search(sentence)
        busy.append((time.thread_time() - begun_busy) * 1e3)
        wall.append((time.perf_counter() - begun) * 1e3)
    return found, sorted(wall), sorted(busy)


def _cent(times: Sequence[float], percent: int) -> float:
    return times[min(len(times) - 1, len(times) * percent // 100)]


def resident() -> float:
    """Return the memory of this process in MB (Linux)."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1000
    return 0.0
