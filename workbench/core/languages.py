"""Language codes: BCP-47 inside, and one table for what other formats call them."""

from __future__ import annotations

from resources.messages import message
from workbench.errors import InputError

LANGUAGES = ("kk", "en", "zh-Hans", "zh-Hant", "kk-Latn", "kk-Arab", "ru")
"""Languages that a glossary may hold; a project translates among the first three."""

PROJECT_LANGUAGES = ("kk", "en", "zh-Hans")

_ALIASES = {
    "zh": "zh-Hans",
    "zh-cn": "zh-Hans",
    "zh-hans": "zh-Hans",
    "zh-sg": "zh-Hans",
    "zh-tw": "zh-Hant",
    "zh-hk": "zh-Hant",
    "zh-hant": "zh-Hant",
    "kk-cyrl": "kk",
    "kk-kz": "kk",
    "kaz": "kk",
    "kk-latn": "kk-Latn",
    "kk-arab": "kk-Arab",
    "en-us": "en",
    "en-gb": "en",
    "eng": "en",
    "zho": "zh-Hans",
    "ru-ru": "ru",
}

XLIFF = {"zh-Hans": "zh-Hans", "zh-Hant": "zh-Hant"}
"""XLIFF 1.2 and HTML take BCP-47 as it is."""


TMX = {"zh-Hans": "zh-CN", "zh-Hant": "zh-TW"}
"""Readers of TMX match languages by country where they do not know scripts."""


def language_code(text: str) -> str:
    """Return the code used inside for what a user or a file wrote (``zh`` means ``zh-Hans``).

    Raises InputError for a language that Egiz does not work with.
    """
    code = text.strip().replace("_", "-")
    if code in LANGUAGES:
        return code
    found = _ALIASES.get(code.lower(), code.lower())
    if found not in LANGUAGES:
        raise InputError(message("language.unknown", language=text, known=", ".join(PROJECT_LANGUAGES)))
    return found
