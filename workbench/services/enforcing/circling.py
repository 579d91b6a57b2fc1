"""A draft that goes round in circles is decoded again, with repetition forbidden."""

from __future__ import annotations

from models.base import Decoding, Doubt
from workbench.services.enforcing.weighing import Case, Trial

NO_REPEAT = 3
"""So many tokens in a row may not stand twice. Three break every loop met on NTREX and leave titles whole."""


def circles(trial: Trial | None) -> bool:
    """Say whether a draft repeats itself or ran to its limit."""
    return trial is not None and bool({Doubt.LOOPING, Doubt.LENGTH_CAPPED} & set(trial.doubts))


def against_circles(decoding: Decoding, case: Case) -> Decoding:
    """Return the decoding for a case: one that went in circles may not repeat itself any more."""
    if not case.loops:
        return decoding
    return Decoding(
        beam=decoding.beam,
        hypotheses=decoding.hypotheses,
        attention=decoding.attention,
        repetition_penalty=max(1.3, decoding.repetition_penalty),
        no_repeat=NO_REPEAT,
    )
