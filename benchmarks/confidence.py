"""How well the figure of doubt orders drafts: its rank correlation with sentence chrF on NTREX-128, Kazakh to English.

The starter model drafts the 1,997 sentences without a glossary; the estimate of each is compared with the chrF of the
draft against the reference (sacrebleu, ``CHRF().sentence_score``) by Spearman's rank correlation. Its weight for the
length was chosen on the first 1,000 sentences, so the others are reported apart.
"""

from __future__ import annotations

import argparse
import re
import statistics
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path

from models.base import Request
from models.confidence import DOUBTFUL, UNSURE, estimate, word_scores
from models.ct2 import CTranslate2Engine

EVAL = Path(__file__).parent.parent.parent / "shared" / "parallel" / "eval"
CHOSEN_ON = 1000


def main(arguments: list[str] | None = None) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks confidence", description=__doc__)
    parser.add_argument("--lines", type=int, default=0, help="only the first N sentences (0: all 1,997)")
    options = parser.parse_args(arguments)
    if not (EVAL / "ntrex.kk").is_file():
        print("confidence: skipped, ../shared/parallel/eval/ntrex.kk is not here")
        return 0
    from sacrebleu.metrics.chrf import CHRF

    sources = (EVAL / "ntrex.kk").read_text(encoding="utf-8").splitlines()[: options.lines or None]
    references = (EVAL / "ntrex.en").read_text(encoding="utf-8").splitlines()[: options.lines or None]
    engine = CTranslate2Engine(Path(str(files("resources") / "models" / "starter-kk-en")))
    metric = CHRF()
    figures: list[float] = []
    means: list[float] = []
    chrf: list[float] = []
    in_reference: list[float] = []
    elsewhere: list[float] = []
    for start in range(0, len(sources), 100):
        some = sources[start : start + 100]
        drafts = engine.translate([Request(one) for one in some], "kk", "en", engine.description.decoding)
        texts = [one[0].text for one in drafts]
        scores = engine.score(list(zip(some, texts, strict=True)), "kk", "en")
        for source, text, score, reference in zip(some, texts, scores, references[start:], strict=False):
            words = word_scores(score, text)
            figures.append(estimate([word for word in words if not word.number], source, text, ("kk", "en")))
            means.append(score.mean)
            chrf.append(metric.sentence_score(text, [reference]).score)
            for word in words:
                known = text[word.start : word.end].casefold() in _words(reference)
                (in_reference if known else elsewhere).append(word.value)
    engine.close()
    print(f"{len(figures)} sentences, starter-kk-en, mean sentence chrF {statistics.mean(chrf):.1f}")
    print(f"chrF: {metric.get_signature()}")
    print(f"Spearman, estimate with chrF:            {spearman(figures, chrf):.3f}")
    if len(figures) > CHOSEN_ON:
        print(
            f"  of it the sentences after {CHOSEN_ON}:          {spearman(figures[CHOSEN_ON:], chrf[CHOSEN_ON:]):.3f}"
        )
    print(f"Spearman, mean log-probability with chrF: {spearman(means, chrf):.3f}")
    low = [one for figure, one in zip(figures, chrf, strict=True) if figure < DOUBTFUL]
    high = [one for figure, one in zip(figures, chrf, strict=True) if figure >= DOUBTFUL]
    share = len(low) / len(chrf)
    print(f"called unsure (below {DOUBTFUL}): {share:.0%}, mean chrF {_mean(low):.1f}; others {_mean(high):.1f}")
    marked = [one for one in (*in_reference, *elsewhere) if one < UNSURE]
    wrong = sum(one < UNSURE for one in elsewhere)
    print(
        f"words: {len(marked) / (len(in_reference) + len(elsewhere)):.0%} marked; of those "
        f"{wrong / max(1, len(marked)):.0%} do not stand in the reference, of the others "
        f"{(len(elsewhere) - wrong) / max(1, len(in_reference) + len(elsewhere) - len(marked)):.0%}"
    )
    return 0


def spearman(one: Sequence[float], other: Sequence[float]) -> float:
    """Return Spearman's rank correlation; equal values share their mean rank."""
    return statistics.correlation(_ranks(one), _ranks(other))


def _ranks(values: Sequence[float]) -> list[float]:
    order = sorted(range(len(values)), key=values.__getitem__)
    ranks = [0.0] * len(values)
    first = 0
    while first < len(order):
        last = first
        while last + 1 < len(order) and values[order[last + 1]] == values[order[first]]:
            last += 1
        for place in order[first : last + 1]:
            ranks[place] = (first + last) / 2
        first = last + 1
    return ranks


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[\w'’-]+", text.casefold()))


def _mean(values: Sequence[float]) -> float:
    return statistics.mean(values) if values else 0.0
