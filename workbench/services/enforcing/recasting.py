"""A Kazakh draft with a term in the wrong case is begun again up to that term, in the case that is asked.

The model builds the rest of its sentence around the right form. What it loses on the way decides whether it is kept.
"""

from __future__ import annotations

from collections.abc import Sequence

from glossary.cases import case_faults
from glossary.languages.kazakh.fitting import written_with
from glossary.roles import form_asked
from models.base import Decoding, Engine, Request
from workbench.services.enforcing.scoring import Drafted, try_scored
from workbench.services.enforcing.weighing import Case, Trial, Weighing


def recast(engine: Engine, weighing: Weighing, cases: Sequence[Case]) -> None:
    """Try one text for each case whose best draft has a term in the wrong case; the form is a guess, and marked."""
    requests: list[tuple[Case, Trial, Request, frozenset[int]]] = []
    for case in cases:
        base = weighing.best(case)
        if not base.misplaced or base.doubts:
            continue
        match, fault = case_faults(weighing.termbase, case.matches, case.source, base.text)[0]
        if fault.certain:
            continue  # written anew in the end, without the model
        term = weighing.term(match)
        form = (written_with(term, form_asked(match, case.source)) if term else None) or fault.written
        form = form[:1].upper() + form[1:] if base.text[fault.start].isupper() else form
        request = Request(case.source, prefix=base.text[: fault.start] + form)
        requests.append((case, base, request, frozenset({case.matches.index(match)})))
    if not requests:
        return
    decoding = Decoding(beam=2, hypotheses=1)
    found = engine.translate([one for _, _, one, _ in requests], weighing.source, weighing.target, decoding)
    drafts = [
        Drafted(case, hypotheses[0].text, hypotheses[0].doubts, base, hypotheses[0].score, guessed)
        for (case, base, _, guessed), hypotheses in zip(requests, found, strict=True)
    ]
    try_scored(engine, weighing, drafts, "spliced")
