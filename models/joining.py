"""How what a model writes is joined to what stands before it, and drafts of parts to one draft."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from models.base import Doubt, Hypothesis, Request
from models.division import is_spaced
from models.planning import Plan


def glue(prefix: str, continuation: Sequence[str], text: str, target: str) -> str | None:
    """Return what stands between a prefix and its continuation, or None where a word would run on."""
    if not continuation or not text:
        return ""
    begins_word = continuation[0].startswith("▁")
    if not is_spaced(target):
        return ""
    if begins_word:
        opens = unicodedata.category(prefix[-1]) in ("Ps", "Pi")
        return "" if opens or prefix[-1].isspace() else " "
    if prefix[-1].isspace() or (prefix[-1].isalnum() and text[0].isalnum()):
        return None
    return ""


def join(request: Request, planned: Plan, drafts: Sequence[list[Hypothesis]]) -> list[Hypothesis]:
    """Return the drafts of a text, best first, from those of its parts."""
    if not drafts:
        return [Hypothesis(request.prefix, 0.0, () if request.prefix.strip() else (Doubt.EMPTY,))]
    if len(drafts) == 1:
        return drafts[0]
    count = max(len(one) for one in drafts)
    return [planned.join([one[min(rank, len(one) - 1)] for one in drafts]) for rank in range(count)]
