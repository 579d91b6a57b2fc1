"""The one map between code points, in which everything else counts, and Qt's UTF-16 units."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence


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
            if middle + bisect_left(self._wide, middle) <= place:
                low = middle
            else:
                high = middle - 1
        return low


class ChippedPositions(Positions):
    """Places in a text that is shown with chips: each takes one unit, and no character of the text."""

    __slots__ = ("_among", "_chips")

    def __init__(self, text: str, chips: Sequence[int] = ()) -> None:
        """Take the text without chips, and the UTF-16 places where the chips stand in what is shown."""
        super().__init__(text)
        self._chips = list(chips)
        self._among = [at - number for number, at in enumerate(self._chips)]

    def to_qt(self, place: int, *, behind: bool = True) -> int:
        """Return the UTF-16 place of a code-point place: ``behind`` the chips that stand there, or before them."""
        bare = super().to_qt(place)
        chips = bisect_right(self._among, bare) if behind else bisect_left(self._among, bare)
        return bare + chips

    def from_qt(self, place: int) -> int:
        """Return the code-point place of a UTF-16 place; on either side of a chip it is the same."""
        return super().from_qt(place - bisect_left(self._chips, place))
