"""A Kazakh term in another case than the source asks for, or beside a part of itself.

The engine, and a person in haste, may have the right term in the wrong form: «Ма Синжуй кездесті» for "met with Ma
Xingrui". The check goes by what official translations do (`glossary.roles`), and says nothing where they vary.
"""

from __future__ import annotations

from glossary.cases import case_faults, piled
from resources.messages import message
from workbench.core.segments import Finding, Severity
from workbench.qa.base import CheckedText


class TermCaseCheck:
    """Warns of a term of a Kazakh target whose case cannot be what the English or Chinese source says."""

    id = "term_case"

    def run(self, text: CheckedText) -> list[Finding]:
        """Return one warning a term, by position."""
        if text.target_language != "kk" or text.termbase is None or not text.matches or not text.target.strip():
            return []
        findings = []
        for match, fault in case_faults(text.termbase, text.matches, text.source, text.target):
            form = text.target[fault.start : fault.end]
            said = message("qa.term_case", form=form, surface=match.surface, written=fault.written)
            findings.append(Finding(self.id, Severity.WARNING, said, fault.start, fault.end))
        for edit in piled(text.termbase, text.matches, text.target):
            said = message("qa.term_piled", seen=text.target[edit.start : edit.end], written=edit.text)
            findings.append(Finding(self.id, Severity.WARNING, said, edit.start, edit.end))
        return sorted(findings, key=lambda one: (one.start, one.end))
