"""Organisation, post and name that are one unit in the source stand together in the target."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from glossary.chains import Chain, compose, find_chains, tidy_gap
from resources.messages import message
from workbench.core.segments import Finding, Severity, TermDecision
from workbench.qa.base import CheckedText


class ChainsCheck:
    """Warns where the parts of a title chain, each of them there, stand scattered, or in Chinese name first."""

    id = "chains"

    def run(self, text: CheckedText) -> list[Finding]:
        """Return one finding a chain of a Kazakh source."""
        if not text.source_language.startswith("kk") or text.termbase is None or not text.target.strip():
            return []
        findings = []
        for chain in find_chains(text.matches, text.source):
            spans = _spans(chain, text.decisions)
            if spans is None:
                continue
            ordered = sorted(spans)
            start, end = ordered[0][0], max(span[1] for span in ordered)
            gaps = [text.target[left[1] : right[0]] for left, right in pairwise(ordered) if right[0] >= left[1]]
            scattered = not all(tidy_gap(gap, text.target_language) for gap in gaps)
            # In Chinese the posts stand before the name, joined by 、, and one post right after it: 托卡耶夫总统 (usage
            # of Xinhua).
            address = len(spans) == 2 and not any(gaps)
            name_first = text.target_language.startswith("zh") and spans[-1] != ordered[-1] and not address
            if scattered or name_first:
                written = partial(text.termbase.written, target_language=text.target_language)
                unit = compose(chain, written, text.target_language)
                said = message("qa.chain_scattered", unit=unit or "")
                findings.append(Finding(self.id, Severity.WARNING, said, start, end))
        return findings


def _spans(chain: Chain, decisions: tuple[TermDecision, ...]) -> list[tuple[int, int]] | None:
    """Return where the members stand in the target, the name last; None where one is missing or stands twice.

    What the target rightly leaves out is no member of it.
    """
    by_place = {(one.concept, one.start): one for one in decisions}
    spans = []
    for n, member in enumerate(chain.members):
        decision = by_place.get((member.concept.id, member.start))
        if n in chain.silent:
            continue
        if decision is None or not decision.satisfied or len(decision.spans) != 1:
            return None
        spans.append(decision.spans[0])
    return spans
