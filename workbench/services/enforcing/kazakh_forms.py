"""What is right by rule in a Kazakh draft: a term beside a part of itself, and the case that two witnesses ask for."""

from __future__ import annotations

from dataclasses import replace

from glossary.cases import case_faults, piled
from glossary.edits import Edit
from workbench.services.enforcing.weighing import Case, Trial, Weighing


def kazakh_edits(weighing: Weighing, case: Case, best: Trial) -> list[Edit]:
    """Return the edits for a trial: what is doubled goes; else a case that source and Kazakh verb agree on is written.

    What only the source asks for is left to the check, which warns.
    """
    if weighing.target != "kk" or not case.matches:
        return []
    doubled = piled(weighing.termbase, case.matches, best.text)
    if doubled:
        return doubled
    faults = case_faults(weighing.termbase, case.matches, case.source, best.text)
    edits = [fault.edit() for _, fault in faults]
    return [edit for edit in edits if edit is not None]


def changed_forms(before: Trial, after: Trial) -> Trial:
    """Return a trial that says of each term whose form a rule changed that it was repaired, and no guess any more."""
    changed = {
        n
        for n, (old, new) in enumerate(zip(before.verdicts, after.verdicts, strict=True))
        if new.satisfied and old.satisfied and old.form != new.form
    }
    steps = tuple("repaired" if n in changed else step for n, step in enumerate(after.steps))
    return replace(after, steps=steps, guessed=after.guessed - changed)
