"""What is right by rule in any draft: one number that the model changed gets its value back.

Only where there is one candidate for it: as many numbers lost as came from nowhere, in the same order, each pair
alike (a percentage for a percentage). Anything else is flagged and left to a person.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from glossary.edits import Edit
from workbench.qa.quantities import Quantity, match_up, quantities

_SCALES = {
    "en": ((10**12, " trillion"), (10**9, " billion"), (10**6, " million")),
    "kk": ((10**12, " триллион"), (10**9, " миллиард"), (10**6, " миллион"), (10**3, " мың")),
    "zh": ((10**8, "亿"), (10**4, "万")),
}
"""Units in which a large round number is written (reference: Kazakh tables, section 4)."""

_FROM = {"en": 10**6, "kk": 10**4, "zh": 10**5}
_NARROW = "\u00a0"


def changed_numbers(
    source: str, target: str, languages: tuple[str, str], taken: Sequence[tuple[int, int]]
) -> list[Edit]:
    """Return the edits that give numbers of the target the value that the source has (languages: source, target).

    ``taken`` are ranges of the target that are terms: a number inside is the term's own.
    """
    said = quantities(source, languages[0])
    lost, free = match_up([one for one in said if not one.word], quantities(target, languages[1]))
    # What the source says in words («екі ел», "2 countries") did not come from nowhere either.
    values = {one.value for one in said}
    strange = [
        one
        for one in free
        if one.value not in values and not any(start < one.end and one.start < end for start, end in taken)
    ]
    if not lost or len(lost) != len(strange) or len(lost) > 2:
        return []
    pairs = list(zip(lost, strange, strict=True))
    if any((left.percent, left.clock) != (right.percent, right.clock) for left, right in pairs):
        return []
    return [
        Edit(right.start, right.end, written_quantity(left, languages[1], like=right.text)) for left, right in pairs
    ]


def written_quantity(asked: Quantity, language: str, like: str = "") -> str:
    """Return how a number of the source is written in another language; ``like`` is what it replaces there."""
    code = language.split("-")[0]
    value = asked.value
    if asked.clock:
        return f"{int(value) // 60}:{int(value) % 60:02}"
    if value >= _FROM.get(code, 10**6):
        for scale, word in _SCALES.get(code, ()):
            share = value / scale
            if share >= 1 and (share * 100).denominator == 1:
                return _digits(share, code) + word
    if value.denominator == 1 and value < 10_000 and _is_year(like or asked.text):
        return str(value)
    return _digits(value, code)


def _is_year(text: str) -> bool:
    return len(text) == 4 and text.isdigit()


def _digits(value: Fraction, code: str) -> str:
    whole, rest = divmod(value, 1)
    shown = f"{int(whole):,}" if whole >= 10_000 else str(int(whole))
    shown = shown.replace(",", {"kk": _NARROW, "en": ","}.get(code, ""))
    if rest:
        decimals = f"{float(rest):.6f}"[2:].rstrip("0")
        shown += ("," if code == "kk" else ".") + decimals
    return shown
