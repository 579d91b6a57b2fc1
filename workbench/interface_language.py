"""The language in which the program speaks where nobody has chosen one."""

from __future__ import annotations

import os

from resources.messages import nearest_language


def environment_language() -> str:
    """Return the interface language of the environment: ``EGIZ_LANGUAGE``, else the locale's, else English."""
    wanted = os.environ.get("EGIZ_LANGUAGE") or os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES")
    return nearest_language(wanted or os.environ.get("LANG") or "en")
