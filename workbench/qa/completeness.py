"""A target is there, and is not just its source again."""

from __future__ import annotations

from resources.messages import message
from workbench.core.segments import Finding, Severity
from workbench.qa.base import CheckedText


class CompletenessCheck:
    """Flags an empty target of a text, and a target that repeats its source."""

    id = "completeness"

    def run(self, text: CheckedText) -> list[Finding]:
        """Return at most one finding."""
        if not text.kind.translatable or not any(character.isalpha() for character in text.source):
            return []
        if not text.target.strip():
            return [Finding(self.id, Severity.ERROR, message("qa.empty"))]
        if text.target.strip() == text.source.strip() and text.source_language != text.target_language:
            return [Finding(self.id, Severity.ERROR, message("qa.same_as_source"), 0, len(text.target))]
        return []
