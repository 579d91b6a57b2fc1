"""What the model calls a term when the term stands alone: found again in a draft, it is the wrong rendering."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import regex
from rapidfuzz import fuzz

from glossary.concepts import Kind, Term
from glossary.edits import Edit
from glossary.languages.english_fitting import fitted
from glossary.languages.kazakh.fitting import in_place_of
from models.base import Decoding, Engine, Request

NEAR = 88.0
"""rapidfuzz ratio (0 to 100) from which two renderings are the same one with another ending or article."""

_ARTICLE = regex.compile(r"^(?:the|a|an)\s+", regex.IGNORECASE)
_WORD = regex.compile(r"\S+")


class Renderings:
    """The model's own renderings of surfaces, decoded once each."""

    def __init__(self, engine: Engine, source: str, target: str) -> None:
        self._engine = engine
        self._source = source
        self._target = target
        self._known: dict[str, str] = {}

    def learn(self, surfaces: Iterable[str]) -> None:
        """Decode the surfaces not seen before, in one batch."""
        new = sorted(set(surfaces) - self._known.keys())
        if not new:
            return
        found = self._engine.translate([Request(one) for one in new], self._source, self._target, Decoding(beam=2))
        for surface, hypotheses in zip(new, found, strict=True):
            self._known[surface] = _ARTICLE.sub("", hypotheses[0].text.strip().rstrip(".。"))

    def alone(self, surface: str) -> str:
        """Return what the model calls a surface that stands alone, empty where it was not asked."""
        return self._known.get(surface, "")

    def replacement(
        self, surface: str, term: Term, kind: Kind, text: str, taken: Sequence[tuple[int, int]]
    ) -> Edit | None:
        """Return the edit that puts the term where the text has the surface's rendering; None where it is not found.

        Ranges in ``taken`` hold other terms and are left alone. A one-word rendering that is a common word would be
        found anywhere, so it must be capitalised or have two words (in Chinese, two characters). A Kazakh term takes
        the suffixes of the rendering, an English one its article, possessive and capital.
        """
        rendering = self._known.get(surface, "")
        if self._target.startswith("zh"):
            at = text.find(rendering) if len(rendering) > 1 else -1
            while at >= 0 and any(start < at + len(rendering) and at < end for start, end in taken):
                at = text.find(rendering, at + 1)
            return Edit(at, at + len(rendering), term.text) if at >= 0 and rendering != term.text else None
        if not (" " in rendering or rendering[:1].isupper()):
            return None
        if self._target == "kk":
            found = in_place_of(term, rendering, text, taken)
            return None if found is None else Edit(found.start, found.end, found.text)
        span = _near(text, rendering)
        if span is None or any(start < span[1] and span[0] < end for start, end in taken):
            return None
        return fitted(term, kind, text, *span) if self._target == "en" else Edit(*span, term.text)


def _near(text: str, rendering: str) -> tuple[int, int] | None:
    """Return the run of words of a text that is nearest to a rendering."""
    words = [(match.start(), match.end()) for match in _WORD.finditer(text)]
    length = len(rendering.split())
    best: tuple[float, tuple[int, int]] | None = None
    for size in {length, length + 1, max(1, length - 1)}:
        for first in range(len(words) - size + 1):
            start, end = words[first][0], words[first + size - 1][1]
            piece = text[start:end].rstrip(".,;:!?")
            near = fuzz.ratio(piece.lower(), rendering.lower())
            if near >= NEAR and (best is None or near > best[0]):
                best = (near, (start, start + len(piece)))
    return best[1] if best else None
