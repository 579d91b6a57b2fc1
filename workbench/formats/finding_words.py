"""Findings in the words of a page: without the keys of the window, which no reader of a page has."""

from __future__ import annotations

from dataclasses import replace

from resources.messages import Catalogue, message
from workbench.core.segments import Finding, Severity
from workbench.formats.export_base import waiver_words

SEVERITY_WORDS = {
    Severity.ERROR: message("formats.severity_error"),
    Severity.WARNING: message("formats.severity_warning"),
    Severity.NOTE: message("formats.severity_note"),
}

_WAIVED = message("formats.severity_waived")

_WITHOUT_KEYS = {
    "qa.term_missing": message("formats.found_term_missing"),
    "qa.marks_missing": message("formats.found_marks_missing"),
    "qa.marks_crossing": message("formats.found_marks_crossing"),
    "qa.marks_swapped": message("formats.found_marks_swapped"),
    "qa.mark_guessed": message("formats.found_mark_guessed"),
}
"""What a page says in the place of a sentence that names keys; the parameters are the same."""


def finding_word(finding: Finding, texts: Catalogue) -> str:
    """Return how grave a finding is, or that it is waived."""
    return texts.render(SEVERITY_WORDS[finding.severity] if finding.waived is None else _WAIVED)


def finding_sentence(finding: Finding, texts: Catalogue) -> str:
    """Return what was found, and who waived it, when and why."""
    found = finding.message
    if found.id in _WITHOUT_KEYS:
        found = replace(_WITHOUT_KEYS[found.id], params=found.params)
    said = texts.render(found)
    return said if finding.waived is None else f"{said} {texts.render(waiver_words(finding.waived))}"
