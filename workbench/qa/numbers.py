"""Every number of the source stands in the target with the same value."""

from __future__ import annotations

from resources.messages import message
from workbench.core.segments import Finding, Severity
from workbench.qa.base import CheckedText
from workbench.qa.quantities import dated_months, match_up, months, quantities


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
        return [*findings, *self._months(text)]

    def _months(self, text: CheckedText) -> list[Finding]:
        """Return an error per month of a date in whose place the target names one that the source does not."""
        dated = dated_months(text.source, text.source_language)
        given = months(text.target, text.target_language) if dated else []
        known = {one.value for one in months(text.source, text.source_language)}
        others = [one for one in given if one.value not in known]
        values = {one.value for one in given}
        return [
            Finding(
                self.id,
                Severity.ERROR,
                message("qa.month_changed", month=one.text, other=others[0].text),
                others[0].start,
                others[0].end,
            )
            for one in dated
            if others and one.value not in values
        ]
