"""The house style of a project: quotation marks, dates, spelling and names as its profiles want them."""

from __future__ import annotations

from glossary.styling import style_of
from glossary.typography import QUOTES
from resources.messages import message
from workbench.core.segments import Finding, Severity
from workbench.qa.base import CheckedText


class StyleCheck:
    """Warns of each place that a profile of the project wants otherwise, with its fix; none where none is on."""

    id = "style"

    def run(self, text: CheckedText) -> list[Finding]:
        """Return one finding a place, but one for all the quotation marks of a profile, which change together."""
        if text.termbase is None or not text.termbase.profiles:
            return []
        termbase = text.termbase.using(date=text.date, profiles=text.termbase.profiles)
        edits = style_of(termbase, text.matches, text.target, text.target_language)
        findings = []
        for profile in dict.fromkeys(one.profile for one in edits):
            own = tuple(one.edit for one in edits if one.profile == profile)
            together = [own] if profile in QUOTES else [(edit,) for edit in own]
            for fix in together:
                seen = " … ".join(dict.fromkeys(text.target[edit.start : edit.end].strip() for edit in fix))
                wanted = " … ".join(dict.fromkeys(edit.text.strip() for edit in fix))
                said = message("qa.style", seen=seen, wanted=wanted, profile=profile)
                findings.append(Finding(self.id, Severity.WARNING, said, fix[0].start, fix[-1].end, fix=fix))
        return sorted(findings, key=lambda one: one.start)
