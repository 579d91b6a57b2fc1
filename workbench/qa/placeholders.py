"""What a program puts its own values in for (``%d``, ``%(name)s``, ``{count}``): none is lost, none is made up."""

from __future__ import annotations

from collections import Counter

import regex

from resources.messages import message
from workbench.core.segments import Finding, Severity
from workbench.qa.base import CheckedText

_PLACEHOLDER = regex.compile(
    r"(?<![\d%])%(?:\d+\$)?(?:\(\w+\))?[-+#0]*\d*(?:\.\d+)?(?:hh|h|ll|l|z)?[sdiufFeEgGxXoc@](?!\w)"
    r"|\{(?:[A-Za-z_]\w*(?:[:!][^{}\s]*)?|\d+)\}"
)
"""Conversions of C's printf (C11, section 7.21.6.1) with Python's names, and fields of format strings (PEP 3101)."""


class PlaceholdersCheck:
    """Flags a placeholder that the target lost, and one that the source does not have."""

    id = "placeholders"

    def run(self, text: CheckedText) -> list[Finding]:
        """Return an error per lost placeholder and a warning per strange one."""
        if not text.target.strip():
            return []
        asked = list(_PLACEHOLDER.finditer(text.source))
        given = list(_PLACEHOLDER.finditer(text.target))
        findings = []
        for match in _without(asked, given):
            said = message("qa.placeholder_missing", placeholder=match[0])
            findings.append(Finding(self.id, Severity.ERROR, said, match.start(), match.end(), in_source=True))
        for match in _without(given, asked):
            said = message("qa.placeholder_extra", placeholder=match[0])
            findings.append(Finding(self.id, Severity.WARNING, said, match.start(), match.end()))
        return findings


def _without(found: list[regex.Match[str]], others: list[regex.Match[str]]) -> list[regex.Match[str]]:
    """Return what has no counterpart among the others: one for each."""
    left = Counter(one[0] for one in others)
    kept = []
    for one in found:
        if left[one[0]]:
            left[one[0]] -= 1
        else:
            kept.append(one)
    return kept
