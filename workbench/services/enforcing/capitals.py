"""Capitals: of English terms that the model wrote in a half-way house, and of the letter that begins a draft.

"the Head of state" becomes "the Head of State". A term all in lower case is left alone (a title may stand so), and so
is a capital that begins a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from glossary.chains import after_name
from glossary.concepts import Kind, Verdict
from glossary.edits import Edit

_FIRST_WORD = re.compile(r"[^\w]*([^\W\d_]+)")


def first_capital(source: str, text: str) -> list[Edit]:
    """Return the edit that begins a draft with a capital, as its source begins with one.

    A term put in the first place comes as it is cited («үшінші теміржол өткелі»). A word with capitals inside is
    written so on purpose ("iPhone"), and a script without capitals asks for none.
    """
    there, here = _FIRST_WORD.match(source), _FIRST_WORD.match(text)
    if there is None or here is None or not there.group(1)[0].isupper() or not here.group(1).islower():
        return []
    at = here.start(1)
    made = text[at].upper()
    return [Edit(at, at + 1, made)] if made != text[at] and len(made) == 1 else []


def capitals(text: str, verdicts: Sequence[Verdict]) -> list[Edit]:
    """Return the edits that give satisfied terms the capitals of their cited form; lengths stay as they are."""
    edits = []
    seen: set[tuple[int, int]] = set()
    for verdict in verdicts:
        # A formula stands around terms, which have capitals of their own.
        if verdict.match.concept.kind is Kind.FORMULA:
            continue
        cited = {term.text.lower(): term.text for term in verdict.match.concept.terms_in("en")}
        for start, end in verdict.spans if verdict.satisfied else ():
            written = text[start:end]
            form = cited.get(written.lower(), written)
            mixed = not written.islower() and not written.isupper()
            # After a name a post loses its capitals and keeps those of the names in it.
            as_after_name = written == after_name(form)
            if (start, end) not in seen and mixed and written[1:] != form[1:] and not as_after_name:
                seen.add((start, end))
                edits.append(Edit(start, end, written[0] + form[1:]))
    return edits
