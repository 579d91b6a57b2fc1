"""Chinese: a term stands there as an exact string, or good Chinese says it in passing."""

from __future__ import annotations

import re

from workbench.benchmarking.oracle.assigning import Span

IN_PASSING: dict[str, tuple[str, ...]] = {
    "中国": ("中哈", "哈中", "中方", "访华", "来华", "对华", "在华", "赴华", "我国", "两国", "双方"),
    "哈萨克斯坦": ("中哈", "哈中", "哈方", "访哈", "对哈", "在哈", "赴哈", "两国", "双方"),
    "国家元首": ("总统", "主席"),
}
"""What a reader of news takes for a name that is not spelled out (terminology notes, Measures)."""


def places(form: str, target: str) -> list[Span]:
    """Return where a form stands; Chinese has no endings and no capitals."""
    return [match.span() for match in re.finditer(re.escape(form), target)]


def in_passing(form: str, target: str) -> list[Span]:
    """Return where a text says a name without spelling it out; one such word may serve two names."""
    return [span for short in IN_PASSING.get(form, ()) for span in places(short, target)]
