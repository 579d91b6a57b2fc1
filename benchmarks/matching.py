"""Speed of matching in a large glossary, beside a plain Aho-Corasick search of the exact forms.

Time a sentence is the matching of one news sentence (NTREX-128) as the window asks for it, every language by itself;
its 95th percentile is to stay below 1 ms at 50,000 concepts. Indexing is from concepts to the first match, of all
three languages together, at 70,000 below 2 s; memory is what the process grows by for it, below 200 MB. One added
term is to work within 100 ms: from `Termbase.with_concepts` to the first match. The Aho-Corasick search finds the
same citation forms, without suffixes, word borders or capitals: what matching could cost at least.
"""

from __future__ import annotations

import argparse
import gc
import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from ahocorasick_rs import AhoCorasick

from benchmarks.glossaries import make_concepts, news
from glossary.concepts import Concept, Kind, Term
from glossary.termbase import Termbase

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
    """Print how long the indexes of all languages take, how much memory, and what one more term costs."""
    gc.collect()
    before = resident()
    started = time.perf_counter()
    base = Termbase(concepts, "1")
    took = {}
    for language, code in LANGUAGES.items():
        begun = time.perf_counter()
        base.matches(texts[language][0], code)
        took[language] = time.perf_counter() - begun
    total = time.perf_counter() - started
    gc.collect()
    shown = ", ".join(f"{language} {seconds:.2f} s" for language, seconds in took.items())
    print(f"{len(concepts):,} concepts indexed in {total:.2f} s ({shown}); memory {resident() - before:.0f} MB")
    added = []
    for n in range(20):
        term = Term("kk", f"жаңа термин {n}")
        begun = time.perf_counter()
        base = base.with_concepts([Concept(f"NEW{n}", Kind.TERM, terms=(term,))], str(n))
        assert base.matches(f"Мұнда жаңа термин {n} тұр.", "kk")
        added.append(time.perf_counter() - begun)
    print(f"one more term works after {statistics.median(added) * 1e3:.2f} ms (longest {max(added) * 1e3:.2f} ms)")


def searching(concepts: Sequence[Concept], texts: dict[str, list[str]]) -> None:
    """Print the time a sentence in each language, beside the plain search."""
    base = Termbase(concepts, "1")
    print(f"{len(concepts):,} concepts    sentences  terms   p50 ms  p95 ms  p99 ms  | Aho-Corasick p50  p95  hits")
    for language, code in LANGUAGES.items():
        forms = [term.text for concept in concepts for term in concept.terms if term.language == code]
        plain = AhoCorasick(forms)
        sentences = texts[language]
        for sentence in sentences[:50]:
            base.matches(sentence, code)
        found, times = _timed(lambda text, code=code: len(base.matches(text, code)), sentences)  # type: ignore[misc]
        hits, plain_times = _timed(lambda text, plain=plain: len(plain.find_matches_as_indexes(text)), sentences)  # type: ignore[misc]
        print(
            f"  {language:16} {len(sentences):9,} {found:6,} {_cent(times, 50):8.3f} {_cent(times, 95):7.3f} "
            f"{_cent(times, 99):7.3f}  |        {_cent(plain_times, 50):8.3f} {_cent(plain_times, 95):.3f} {hits:,}"
        )


def _timed(search: Callable[[str], int], sentences: Sequence[str]) -> tuple[int, list[float]]:
    """Return how much was found, and the milliseconds of each sentence, sorted."""
    found = 0
    times = []
    for sentence in sentences:
        begun = time.perf_counter()
        found += search(sentence)
        times.append((time.perf_counter() - begun) * 1e3)
    return found, sorted(times)


def _cent(times: Sequence[float], percent: int) -> float:
    return times[min(len(times) - 1, len(times) * percent // 100)]


def resident() -> float:
    """Return the memory of this process in MB (Linux)."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1000
    return 0.0
