"""``python -m benchmarks [NAME [OPTIONS]]``: run all benchmarks, or one with its options."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable

BENCHMARKS = {
    "aligning": "benchmarks.aligning",
    "completion": "benchmarks.completion",
    "confidence": "benchmarks.confidence",
    "documents": "benchmarks.documents",
    "enforcement": "benchmarks.enforcement",
    "exchange": "benchmarks.exchange",
    "large_glossary": "benchmarks.large_glossary",
    "matching": "benchmarks.matching",
    "office": "benchmarks.office",
    "term_cases": "benchmarks.term_cases",
    "terms_search": "benchmarks.terms_search",
    "throughput": "benchmarks.throughput",
    "window": "benchmarks.window",
}
"""Each module has ``main(arguments)``, which prints a table and returns an exit code."""


def main(arguments: list[str]) -> int:
    """Run what was named; without a name, everything with its defaults."""
    if arguments and arguments[0] in ("-h", "--help"):
        print(f"python -m benchmarks [{' | '.join(BENCHMARKS)} [OPTIONS]]")
        return 0
    if arguments and arguments[0] not in BENCHMARKS:
        print(f"no such benchmark: {arguments[0]}; there are: {', '.join(BENCHMARKS)}", file=sys.stderr)
        return 2
    names = arguments[:1] or list(BENCHMARKS)
    codes = []
    for name in names:
        print(f"\n== {name}")
        run: Callable[[list[str]], int] = importlib.import_module(BENCHMARKS[name]).main
        codes.append(run(arguments[1:]))
    return max(codes)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
