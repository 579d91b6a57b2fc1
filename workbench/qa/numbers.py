"""Every number of the source stands in the target with the same value."""

from __future__ import annotations

from resources.messages import message
from workbench.core.segments import Finding, Severity
from workbench.qa.base import CheckedText
from workbench.qa.quantities import match_up, quantities


class NumbersCheck:
    """Flags a number that is lost or whose value changed, and one that came from nowhere."""

    id = "numbers"

    def run(self, text: CheckedText) -> list[Finding]:
        """Return an error per lost number and a warning per number without a counterpart."""
        if not text.target.strip():
            return []
        asked = quantities(text.source, text.source_language)
        given = quantities(text.target, text.target_language)
        lost, strange = match_up(asked, given)
        findings = []
        for quantity in lost:
            said = message("qa.number_missing", number=quantity.text)
            findings.append(Finding(self.id, Severity.ERROR, said, quantity.start, quantity.end, in_source=True))
        for quantity in strange:
            said = message("qa.number_extra", number=quantity.text)
            findings.append(Finding(self.id, Severity.WARNING, said, quantity.start, quantity.end))
        return findings
