"""How one text becomes sequences for a model, and how their drafts become one draft again."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from models.base import Doubt, Hypothesis
from models.division import divide, joints

_LINE_ENDS = re.compile(r"(\s*[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]\s*)")


@dataclass(frozen=True, slots=True)
class Plan:
    """Parts to translate, none of them blank, and what stands between their translations."""

    parts: tuple[str, ...]
    joints: tuple[str, ...]

    def join(self, drafts: Sequence[Hypothesis]) -> Hypothesis:
        """Join one draft for each part: the score is the mean over all tokens, attention stands part by part."""
        text = drafts[0].text
        for joint, draft in zip(self.joints, drafts[1:], strict=True):
            text += joint + draft.text
        weights = [max(1, len(draft.text)) for draft in drafts]
        score = sum(draft.score * weight for draft, weight in zip(drafts, weights, strict=True)) / sum(weights)
        found = {doubt for draft in drafts for doubt in draft.doubts}
        width = sum(len(draft.source_tokens) for draft in drafts)
        rows: list[tuple[float, ...]] = []
        passed = 0
        for draft in drafts:
            after = width - passed - len(draft.source_tokens)
            rows.extend((0.0,) * passed + row + (0.0,) * after for row in draft.attention)
            passed += len(draft.source_tokens)
        return Hypothesis(
            text,
            score,
            tuple(doubt for doubt in Doubt if doubt in found),
            tuple(token for draft in drafts for token in draft.tokens),
            tuple(token for draft in drafts for token in draft.source_tokens),
            tuple(rows),
        )


def plan(text: str, source: str, target: str, limit: int, count: Callable[[str], int]) -> Plan:
    """Divide a text into its lines, and a line of more than ``limit`` tokens into pieces.

    Line ends stay as they are between the parts; white space around the text does not count. ``count`` counts the
    tokens of a text.
    """
    parts: list[str] = []
    between: list[str] = []
    fields = _LINE_ENDS.split(text.strip())
    ends = ["", *fields[1::2]]
    for end, line in zip(ends, fields[0::2], strict=True):
        pieces = [piece for piece in divide(line, limit, count) if count(piece)]
        if not pieces:
            continue
        if parts:
            between.append(end)
        between.extend(joints(pieces, source, target))
        parts.extend(piece.strip() for piece in pieces)
    return Plan(tuple(parts), tuple(between))
