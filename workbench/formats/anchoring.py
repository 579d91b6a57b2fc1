"""Characters of a source and those that they became: terms, numbers, quotations, names and words that stayed.

Such anchors hold the tags of a draft that was made from plain text.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence

import regex

Anchor = tuple[int, int, int, int]
"""Start and end in the source, then in the target (code points)."""

WORD = regex.compile(r"\p{Han}|[\p{L}\p{M}\p{N}]+(?:['’ʼ-][\p{L}\p{M}\p{N}]+)*")
_NUMBER = regex.compile(r"\d+(?:[.,\u00a0\u202f]\d+)*")
_LATIN = regex.compile(r"[\p{Latin}\p{N}][\p{Latin}\p{M}\p{N}@/._+-]*[\p{Latin}\p{N}]")
_QUOTED = regex.compile(r"«([^«»]+)»|“([^“”]+)”|\"([^\"]+)\"|《([^《》]+)》|‘([^‘’]+)’|「([^「」]+)」")
_NAME = regex.compile(r"\p{Lu}[\p{L}\p{M}]+(?:-\p{Lu}[\p{L}\p{M}]+)*")

_CONSONANTS = {
    "б": "b", "в": "v", "г": "g", "ғ": "g", "д": "d", "ж": "z", "з": "z", "к": "k", "қ": "k", "л": "l", "м": "m",
    "н": "n", "ң": "n", "п": "p", "р": "r", "с": "s", "т": "t", "ф": "f", "ц": "s", "ч": "s", "ш": "s", "щ": "s",
    "c": "k", "q": "k", "x": "s", "j": "z", "w": "v",
}  # fmt: skip
"""Consonants as they sound alike in two scripts; vowels, glides and what is breathed say too little to compare."""

_ALIKE = {0x2C: ".", 0xA0: " ", 0x202F: " "}
"""«22,1» in Kazakh is “22.1” in English."""

_SKELETON = 4
"""Consonants that a name has at least where it is known again by them with an ending; one less without."""

_ENDING = 4
"""Consonants that a Kazakh ending adds at most («-дарымыздан»)."""


def anchors_between(source: str, target: str, given: Iterable[Anchor] = ()) -> list[Anchor]:
    """Return all anchors of two texts: those given that can be, then what stands once on each side."""
    held = [
        one for one in given if 0 <= one[0] < one[1] <= len(source) and 0 <= one[2] < one[3] <= len(target)
    ]  # fmt: skip
    held += _once(_NUMBER, source, target, lambda text: text.translate(_ALIKE))
    held += _once(_LATIN, source, target, str.casefold)
    held += _quotations(source, target)
    held += _names(source, target)
    return list(dict.fromkeys(held))


def _once(pattern: regex.Pattern[str], source: str, target: str, key: Callable[[str], str]) -> list[Anchor]:
    """Return what stands as often in one text as in the other, the first with the first and so on."""
    sides: list[dict[str, list[tuple[int, int]]]] = []
    for text in (source, target):
        found: dict[str, list[tuple[int, int]]] = {}
        for match in pattern.finditer(text):
            found.setdefault(key(match[0]), []).append(match.span())
        sides.append(found)
    return [
        (*place, *other)
        for said, places in sides[0].items()
        if len(places) == len(sides[1].get(said, ())) == 1
        for place, other in zip(places, sides[1][said], strict=True)
    ]


def _quotations(source: str, target: str) -> list[Anchor]:
    """Return what stands between quotation marks, without and with them, where both texts have one such place."""
    one, other = ([*_QUOTED.finditer(text)] for text in (source, target))
    if len(one) != 1 or len(other) != 1:
        return []
    inner = (*one[0].span(one[0].lastindex or 0), *other[0].span(other[0].lastindex or 0))
    return [inner, (*one[0].span(), *other[0].span())]


def _names(source: str, target: str) -> list[Anchor]:
    """Return names that sound alike in two scripts; a Kazakh ending on one side does not matter."""
    sides = [[(match.span(), _skeleton(match[0])) for match in _NAME.finditer(text)] for text in (source, target)]
    made: list[Anchor] = []
    for place, bones in sides[0]:
        alike = [other for other, theirs in sides[1] if _sounds_alike(bones, theirs)]
        back = [one for one, ours in sides[0] if any(_sounds_alike(ours, t) for o, t in sides[1] if o in alike)]
        if len(alike) == len(back) == 1:
            made.append((*place, *alike[0]))
    return made


def _skeleton(name: str) -> str:
    """Return the consonants of a name; «zh», «sh», «kh» and their like as their first letter."""
    found = "".join(_CONSONANTS.get(letter, letter) for letter in name.casefold())
    kept = "".join(letter for letter in found if letter in "bvgdzklmnprstf")
    return "".join(letter for place, letter in enumerate(kept) if place == 0 or kept[place - 1] != letter)


def _sounds_alike(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if short == long:
        return len(short) >= _SKELETON - 1
    return len(short) >= _SKELETON and long.startswith(short) and len(long) - len(short) <= _ENDING


def interpolated(anchors: Sequence[Anchor], source: int, target: int) -> Callable[[float], float]:
    """Return where a place of a source of this length is in its target: on the line from anchor to anchor.

    Anchors that go against the order of the others (a subject that came to stand at the end) say nothing about
    what is between them.
    """
    chain = _in_order(sorted({((a + b) / 2, (c + d) / 2) for a, b, c, d in anchors}))
    points = [(0.0, 0.0), *chain, (float(max(source, 1)), float(target))]

    def place(at: float) -> float:
        number = min(max(bisect_right(points, (at, float("inf"))), 1), len(points) - 1)
        (left, there), (right, other) = points[number - 1], points[number]
        return there + (other - there) * (at - left) / (right - left) if right > left else there

    return place


def _in_order(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Return the longest chain of points that rises in both directions."""
    best: list[tuple[int, int]] = []  # length of the chain that ends here, and the point before
    for number, (_, there) in enumerate(points):
        length, before = 1, -1
        for other in range(number):
            if points[other][1] < there and points[other][0] < points[number][0] and best[other][0] + 1 > length:
                length, before = best[other][0] + 1, other
        best.append((length, before))
    chain: list[tuple[float, float]] = []
    here = max(range(len(best)), key=lambda one: best[one][0], default=-1)
    while here >= 0:
        chain.append(points[here])
        here = best[here][1]
    return chain[::-1]
