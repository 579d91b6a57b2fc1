"""The article that an English sentence wants before some names: "of the US", "in the People's Republic of China".

Only after a preposition or "and", and where no noun follows for which the name stands as an adjective ("of US troops").
Source: usage of English news; names made of a common noun, and their abbreviations, have the article.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from glossary.concepts import Kind, Verdict
from glossary.edits import Edit
from glossary.languages.english_fitting import is_no_noun

_NAMES = frozenset({Kind.PLACE, Kind.ORGANISATION, Kind.ABBREVIATION})
_WITH_ARTICLE = re.compile(
    r"(?:US|USA|UK|UAE|PRC|UN|EU|U\.S\.|U\.K\.|United\s.+|Netherlands|Philippines|Bahamas|Maldives"
    r"|.+\s(?:Republic|Federation|Union|Emirates|States|Islands|Autonomous Region)|(?:.+\s)?Republic\sof\s.+)"
)
_BEFORE = re.compile(
    r"\b(?:in|of|from|to|with|and|between|by|at|for|on|into|against|through|than|across|within|toward|towards)\s$",
    re.IGNORECASE,
)


def needed_articles(text: str, verdicts: Sequence[Verdict]) -> list[Edit]:
    """Return the edits that write "the" before satisfied names that the sentence wants it before."""
    places = {
        span
        for verdict in verdicts
        if verdict.satisfied and verdict.match.concept.kind in _NAMES
        for span in verdict.spans
    }
    return [
        Edit(start, start, "the ")
        for start, end in sorted(places)
        if _WITH_ARTICLE.fullmatch(text[start:end]) and _BEFORE.search(text, 0, start) and is_no_noun(text[end:])
    ]
