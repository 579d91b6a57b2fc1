"""The languages in the words of who reads, for what is said of models."""

from __future__ import annotations

from collections.abc import Mapping

from models.errors import ModelError
from resources.messages import Message, message

_LANGUAGES: Mapping[str, Message] = {
    "kk": message("models.language.kk"),
    "en": message("models.language.en"),
    "zh-Hans": message("models.language.zh_hans"),
}


def language_name(code: str) -> str | Message:
    """Return the name of a language, its code where it has no name here."""
    return _LANGUAGES.get(code, code)


def wrong_pair(model: str, source: str, target: str) -> ModelError:
    """Return the refusal of a model (its name) that does not serve a direction (language codes)."""
    return ModelError(
        message("models.wrong_pair", model=model, source=language_name(source), target=language_name(target))
    )
