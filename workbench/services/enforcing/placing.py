"""Where in a draft a term belongs: word boundaries, attention and order as hints."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from models.base import Hypothesis

_WORD = regex.compile(r"\p{L}[\p{L}\p{M}\p{N}'’-]*|\p{N}+")
_SPACE_MARK = "\u2581"  # how SentencePiece writes the space before a piece


def word_starts(text: str) -> list[int]:
    """Return the code points at which words begin (each Han character counts as one)."""
    starts: list[int] = []
    for match in _WORD.finditer(text):
        if regex.match(r"\p{Han}", match.group()):
            starts += range(match.start(), match.end())
        else:
            starts.append(match.start())
    return starts


def piece_offsets(pieces: Sequence[str], text: str) -> list[tuple[int, int]]:
    """Return the code-point range of each SentencePiece piece in a text; an unplaced piece gets an empty range."""
    offsets = []
    reached = 0
    for piece in pieces:
        letters = piece.replace(_SPACE_MARK, "")
        start = text.find(letters, reached) if letters else reached
        if start < 0 or start - reached > 3:
            offsets.append((reached, reached))
            continue
        offsets.append((start, start + len(letters)))
        reached = start + len(letters)
    return offsets


def attended_span(hypothesis: Hypothesis, source: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the words of the draft that look at ``source[start:end]`` most: a hint, None without attention.

    A target piece belongs to the range where more than half of its attention lies inside.
    """
    if not hypothesis.attention:
        return None
    inside = [
        n
        for n, (left, right) in enumerate(piece_offsets(hypothesis.source_tokens, source))
        if left < end and right > start
    ]
    if not inside:
        return None
    places = piece_offsets(hypothesis.tokens, hypothesis.text)
    taken = [
        places[row]
        for row, weights in enumerate(hypothesis.attention[: len(places)])
        if sum(weights[n] for n in inside if n < len(weights)) > 0.5 * sum(weights)
    ]
    taken = [(left, right) for left, right in taken if right > left]
    if not taken:
        return None
    return _whole_words(hypothesis.text, taken[0][0], max(right for _, right in taken))


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Widen a range to the borders of words; a Chinese character is a word."""
    for match in _WORD.finditer(text):
        if regex.match(r"\p{Han}", match.group()):
            continue
        if match.start() < start < match.end():
            start = match.start()
        if match.start() < end < match.end():
            end = match.end()
    return start, end


def splice_places(
    text: str, source_share: float, taken: Sequence[tuple[int, int]], hint: int | None, most: int
) -> list[int]:
    """Return places (code points) at which to force a term, likeliest first.

    ``source_share`` is how far into the source the term stands (0 to 1); ``taken`` are ranges of terms that stand
    already and must not be torn; ``hint`` is where attention points.
    """
    places = [0, *word_starts(text), len(text)]
    free = sorted({place for place in places if not any(start < place < end for start, end in taken)})
    around = hint if hint is not None else round(source_share * len(text))
    free.sort(key=lambda place: abs(place - around))
    near = free[: max(1, most - 2)]
    # The two ends are always worth a try: Kazakh puts last what English often puts first.
    return list(dict.fromkeys([*near, 0, len(text.rstrip(" .!?。！？")) if text else 0]))[:most]
