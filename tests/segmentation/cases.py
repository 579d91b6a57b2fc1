"""Reads golden boundaries: input, ``---``, one segment a line, ``===``; a line that begins with # is a comment."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Case:
    text: str
    segments: tuple[str, ...]


def read_cases(path: Path) -> list[Case]:
    lines = [line for line in path.read_text(encoding="utf-8").split("\n") if not line.startswith("#")]
    cases: list[Case] = []
    for block in re.split(r"^===$", "\n".join(lines), flags=re.MULTILINE):
        if not block.strip():
            continue
        text, wanted = re.split(r"^---$", block, flags=re.MULTILINE)
        segments = tuple(line.strip() for line in wanted.split("\n") if line.strip())
        cases.append(Case(text.strip("\n"), segments))
    return cases
