"""Required terms are in the target, or the segment is flagged."""

from __future__ import annotations

from resources.messages import message
from workbench.core.segments import Finding, Severity
from workbench.qa.base import CheckedText


class TermsCheck:
    """Flags each required term that the target lacks, and says what was expected; marks a case that was guessed."""

    id = "terms"

    def run(self, text: CheckedText) -> list[Finding]:
        """Return one finding per missing required term, and a warning for a wrong name in the source."""
        if not text.target:
            return []
        findings = []
        for decision in text.decisions:
            if decision.erroneous:
                said = message("qa.source_name", surface=decision.surface, term=decision.term)
                place = (decision.start, decision.end)
                findings.append(Finding(self.id, Severity.WARNING, said, *place, in_source=True))
            if decision.required and not decision.satisfied:
                said = message(
                    "qa.term_too_few" if decision.reason == "too_few" else "qa.term_missing",
                    expected=decision.expected,
                    surface=decision.surface,
                )
                findings.append(Finding(self.id, Severity.ERROR, said, decision.start, decision.end, in_source=True))
            elif decision.satisfied and decision.guessed and decision.spans:
                said = message("qa.case_guessed", form=decision.guessed, surface=decision.surface)
                findings.append(Finding(self.id, Severity.WARNING, said, *decision.spans[0]))
            elif decision.reason == "forbidden":
                said = message("qa.term_forbidden", expected=decision.expected, surface=decision.surface)
                findings.append(Finding(self.id, Severity.ERROR, said, decision.start, decision.end, in_source=True))
        return findings
