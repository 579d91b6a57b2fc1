"""Which Kazakh case the words around a term ask for, in an English or Chinese source: a hint, never a proof.

Source: usual correspondences of English prepositions and Chinese coverbs with the Kazakh cases (grammar knowledge).
"""

from __future__ import annotations

import re

from glossary.concepts import TermMatch

_ENGLISH = (
    ("GEN", re.compile(r"\bof (?:the )?$", re.IGNORECASE)),
    ("INS", re.compile(r"\b(?:with|by) (?:the )?$", re.IGNORECASE)),
    ("DAT", re.compile(r"\b(?:to|into|towards?|for) (?:the )?$", re.IGNORECASE)),
    ("LOC", re.compile(r"\b(?:in|at|on) (?:the )?$", re.IGNORECASE)),
    ("ABL", re.compile(r"\bfrom (?:the )?$", re.IGNORECASE)),
)
_CHINESE = (
    ("INS", re.compile(r"[与同和跟]$")),
    ("DAT", re.compile(r"(?:[向对给往到赴]|访问)$")),
    ("ABL", re.compile(r"[从自由]$")),
    ("LOC", re.compile(r"在$")),
    ("ACC", re.compile(r"[把将]$")),
)


def case_asked(match: TermMatch, source: str) -> str:
    """Return the tag of the Kazakh case that a term of an English or Chinese source asks for, empty for none."""
    before, after = source[: match.start], source[match.end :]
    if match.term.language == "en":
        if any(tag.startswith("POSS") for tag in match.suffixes):
            return "GEN"
        return next((case for case, pattern in _ENGLISH if pattern.search(before)), "")
    if match.term.language.startswith("zh"):
        # 与马兴瑞的 is said of the person: the particle behind the name decides.
        if after.startswith("的"):
            return "GEN"
        return next((case for case, pattern in _CHINESE if pattern.search(before)), "")
    return ""
