"""A draft that the engine's own signs call doubtful is never passed over in silence."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from models.base import Doubt
from resources.messages import Message, message
from workbench.core.segments import Finding, Severity
from workbench.qa.base import CheckedText

FORCED_TOO_FAR = 1.5
"""Nats a token by which an enforced draft may score below the plain one before a person must look.

Read off the two sample documents with the starter model: sound splices lose 0 to 1.2, broken ones 1.6 and more.
"""

_TEXTS: dict[Doubt, Message] = {
    Doubt.EMPTY: message("qa.doubt.empty"),
    Doubt.LOOPING: message("qa.doubt.looping"),
    Doubt.UNKNOWN_TOKEN: message("qa.doubt.unknown_token"),
    Doubt.LENGTH_CAPPED: message("qa.doubt.length_capped"),
    Doubt.TOO_SHORT: message("qa.doubt.too_short"),
    Doubt.TOO_LONG: message("qa.doubt.too_long"),
    Doubt.NOT_A_TRANSLATION: message("qa.doubt.not_a_translation"),
}


class DoubtfulDraftCheck:
    """Flags loops, unknown tokens, capped, far too short or long drafts, and terms forced in against the model."""

    id = "doubtful"

    def run(self, text: CheckedText) -> list[Finding]:
        """Return one finding per sign."""
        end = len(text.target)
        findings = [Finding(self.id, Severity.ERROR, _TEXTS[doubt], 0, end) for doubt in text.doubts]
        crowded = _crowded(text)
        if crowded is not None:
            findings.append(Finding(self.id, Severity.ERROR, message("qa.forced_crowded"), *crowded))
        if text.forced > FORCED_TOO_FAR:
            said = message("qa.forced_too_far")
            findings.append(Finding(self.id, Severity.ERROR, said, 0, end))
        return findings


def of_the_draft(finding: Finding) -> bool:
    """Say whether a finding comes of the engine's own signs, which nobody can ask for again."""
    return finding.check == DoubtfulDraftCheck.id and finding.message.id != "qa.forced_crowded"


def _crowded(text: CheckedText) -> tuple[int, int] | None:
    """Return where two forced terms stand side by side: the model found no sentence around them."""
    spans = [span for one in text.decisions if one.required and one.step == "spliced" for span in one.spans]
    return crowded(text.target, spans)


def crowded(target: str, spans: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
    """Return the first range of two terms between which no word stands, None where each has one."""
    for (start, left), (right, end) in pairwise(sorted(spans)):
        if not any(character.isalnum() for character in target[left:right]):
            return start, end
    return None
