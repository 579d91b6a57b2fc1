"""Search as you type in a large glossary: each keystroke of several searches, with filters, against 100 ms.

The glossary is made up, with few syllables, so that each search finds much; the same for one seed.
Times are wall-clock milliseconds of one search without the drawing of its result.
"""

from __future__ import annotations

import argparse
import random
import time
import tracemalloc

from glossary.concepts import Concept, Kind, Status, Term
from glossary.searching import ALL, ConceptFilter, SearchIndex

NAME = "terms_search"
LIMIT_MS = 100.0
QUERIES = (
    "қазақстан", "Қытай Халық", "ынтымақтастық", "қ", "qazaqstan", "قازاق", "party", "the", "e", "Ürümqi",
    "中国", "中", "合作", "國家", "партия", "nothing like this", "zz9",
)  # fmt: skip
FILTERS = {
    "all": ALL,
    "persons": ConceptFilter(kinds=frozenset({Kind.PERSON})),
    "proposed": ConceptFilter(status=Status.PROPOSED),
    "unverified": ConceptFilter(unverified=True),
    "no zh-Hans": ConceptFilter(missing="zh-Hans"),
}


def made_up(count: int, seed: int = 7) -> list[Concept]:
    """Return concepts of made-up words in Kazakh, English, Chinese and Russian."""
    chance = random.Random(seed)
    syllables = ["қа", "зақ", "стан", "бе", "рі", "ұлт", "ты", "мек", "тем", "дік", "жол", "ел", "пар", "тия", "ың"]
    latin = ["co", "oper", "ation", "par", "ty", "the", "trade", "min", "istry", "of", "re", "gion", "al"]
    concepts = []
    for number in range(count):
        kk = " ".join("".join(chance.choices(syllables, k=3)) for _ in range(chance.randint(1, 4)))
        en = " ".join("".join(chance.choices(latin, k=2)) for _ in range(chance.randint(1, 4)))
        zh = "".join(chr(0x4E00 + chance.randrange(4000)) for _ in range(chance.randint(2, 9)))
        ru = " ".join("".join(chance.choices(["со", "труд", "ни", "чест", "во"], k=3)) for _ in range(2))
        terms = (Term("kk", kk), Term("en", en), Term("zh-Hans", zh), Term("ru", ru))
        concepts.append(Concept(f"C{number}", chance.choice(list(Kind)), terms=terms))
    return concepts


def main(arguments: list[str]) -> int:
    """Print a table and return 0 where the slowest search stays under the limit."""
    parser = argparse.ArgumentParser(prog=f"python -m benchmarks {NAME}")
    parser.add_argument("--concepts", type=int, default=70_000)
    options = parser.parse_args(arguments)
    concepts = made_up(options.concepts)
    begun = time.perf_counter()
    index = SearchIndex(concepts)
    built = time.perf_counter() - begun
    print(f"{len(concepts)} concepts, {sum(len(c.terms) for c in concepts)} terms; index built in {built:.2f} s")
    times: list[tuple[float, str, str, int]] = []
    for name, wanted in FILTERS.items():
        for query in QUERIES:
            for length in range(1, len(query) + 1):
                begun = time.perf_counter()
                found = index.find(query[:length], wanted)
                times.append((1000 * (time.perf_counter() - begun), query[:length], name, len(found.concepts)))
    times.sort(reverse=True)
    spread = sorted(one[0] for one in times)
    print(
        f"{len(times)} searches: median {spread[len(spread) // 2]:.1f} ms, p95 {spread[int(len(spread) * 0.95)]:.1f} ms"
    )
    for took, query, name, count in times[:5]:
        print(f"  {took:6.1f} ms  {count:4d} found  {name:<11} {query!r}")
    begun = time.perf_counter()
    index.with_changes([Concept("NEW", terms=(Term("kk", "жаңа сөз"),))]).find("жаңа сөз")
    print(f"one concept added and found: {1000 * (time.perf_counter() - begun):.0f} ms")
    tracemalloc.start()
    index = SearchIndex(concepts)
    print(f"memory of the index beside its concepts: {tracemalloc.get_traced_memory()[0] / 1e6:.0f} MB")
    tracemalloc.stop()
    return int(times[0][0] >= LIMIT_MS)
