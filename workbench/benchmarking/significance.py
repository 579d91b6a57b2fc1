"""chrF with paired bootstrap resampling (Koehn 2004) through sacrebleu, where it is installed."""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

SAMPLES = 1000


@dataclass(frozen=True, slots=True)
class Change:
    """chrF (0 to 100), its change against the base, and the p-value of the change (None for the base itself)."""

    chrf: float
    change: float
    p: float | None


def available() -> bool:
    """Say whether chrF can be computed here: sacrebleu is a tool of developers."""
    return importlib.util.find_spec("sacrebleu") is not None


def compare(texts: Mapping[str, Sequence[str]], references: Sequence[str], base: str) -> dict[str, Change]:
    """Return, by system, chrF against the references and against the base; nothing without sacrebleu."""
    if not available():
        return {}
    chrf = importlib.import_module("sacrebleu.metrics.chrf").CHRF()
    paired: Any = importlib.import_module("sacrebleu.significance").PairedTest
    names = [base, *(name for name in texts if name != base)]
    if len(names) == 1:
        return {base: Change(float(chrf.corpus_score(list(texts[base]), [list(references)]).score), 0.0, None)}
    systems = [(name, list(texts[name])) for name in names]
    # One process: forked workers would copy the model.
    test = paired(systems, {"chrF": chrf}, references=[list(references)], test_type="bs", n_samples=SAMPLES, n_jobs=1)
    scores = test()[1]
    found = next(scores[key] for key in scores if key != "System")
    first = found[0].score
    same = {name: list(texts[name]) == list(texts[base]) for name in names}
    return {
        # The test knows no ties: texts that are the same differ in nothing.
        name: Change(one.score, one.score - first, 1.0 if name != base and same[name] else one.p_value)
        for name, one in zip(names, found, strict=True)
    }
