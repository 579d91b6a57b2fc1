"""What stands behind a mark in its document, for exports that carry it along."""

from __future__ import annotations

import json

from workbench.core.content import Mark


def original_data(mark: Mark) -> tuple[str, str]:
    """Return what opens and what closes a mark in its own format; all of it as the first where it is of one piece."""
    try:
        said = json.loads(mark.data)
    except ValueError:
        return mark.data, ""
    if not isinstance(said, dict):
        return mark.data, ""
    if isinstance(said.get("o"), str):
        return said["o"], str(said.get("c", ""))
    return mark.data, ""
