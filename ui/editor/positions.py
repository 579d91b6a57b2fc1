"""The one map between code points, in which everything else counts, and Qt's UTF-16 units."""

from __future__ import annotations

from bisect import bisect_left


class Positions:
    """Places in one text. A character outside the Basic Multilingual Plane is one code point and two units."""

    __slots__ = ("_wide", "length", "units")

    def __init__(self, text: str) -> None:
        self._wide = [] if text.isascii() else [place for place, letter in enumerate(text) if letter > "\uffff"]
        self.length = len(text)
        self.units = self.length + len(self._wide)

    def to_qt(self, place: int) -> int:
        """Return the UTF-16 place of a code-point place; places beyond the text are drawn to its ends."""
        place = min(max(place, 0), self.length)
        return place + bisect_left(self._wide, place)

    def from_qt(self, place: int) -> int:
        """Return the code-point place of a UTF-16 place; one inside a surrogate pair is drawn to the pair's start."""
        place = min(max(place, 0), self.units)
        low, high = 0, self.length
        while low < high:
            middle = (low + high + 1) // 2
            if self.to_qt(middle) <= place:
                low = middle
            else:
                high = middle - 1
        return low
