"""The languages a termbase works in. A new one is a module here and a row of the table."""

from __future__ import annotations

from glossary.languages.base import Language
from glossary.languages.chinese import Chinese
from glossary.languages.english import English
from glossary.languages.kazakh.index import Kazakh

LANGUAGES: dict[str, Language] = {
    "kk": Kazakh(),
    "kk-Latn": Kazakh(),
    "kk-Arab": Kazakh(),
    "en": English(),
    "zh-Hans": Chinese(),
    "zh-Hant": Chinese(),
}

_OTHER = English(plurals=False)


def language(code: str) -> Language:
    """Return the rules of a language (BCP-47); one without rules of its own is matched word by word."""
    return LANGUAGES.get(code, _OTHER)
