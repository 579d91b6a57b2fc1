"""How a language is named to a model: the tokens before the source and at the start of the target."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum


class Scheme(StrEnum):
    """Families of multilingual models.

    ``nllb``: the source language's token before the source, the target language's as the first target token
    (``kaz_Cyrl``); ``m2m``: the same with tokens such as ``__kk__``; ``prefix``: one token before the source names
    the target (``<2en>``, ``>>eng<<``); ``none``: a model of one direction.
    """

    NLLB = "nllb"
    M2M = "m2m"
    PREFIX = "prefix"
    NONE = "none"


KNOWN_TOKENS: Mapping[Scheme, Mapping[str, str]] = {
    Scheme.NLLB: {
        "kk": "kaz_Cyrl",
        "en": "eng_Latn",
        "zh-Hans": "zho_Hans",
        "zh-Hant": "zho_Hant",
        "ru": "rus_Cyrl",
    },
    Scheme.M2M: {"kk": "__kk__", "en": "__en__", "zh-Hans": "__zh__", "ru": "__ru__"},
    Scheme.PREFIX: {},
    Scheme.NONE: {},
}
"""Language tokens by scheme, as the published models spell them; a description may add or change some."""


@dataclass(frozen=True, slots=True)
class LanguageNaming:
    """A scheme and its tokens by BCP-47 code."""

    scheme: Scheme
    tokens: Mapping[str, str] = field(default_factory=dict)

    def token(self, language: str) -> str:
        """Return the token of a language. Raises KeyError where the scheme has none."""
        return self.tokens.get(language) or KNOWN_TOKENS[self.scheme][language]

    def names(self, source: str, target: str) -> bool:
        """Say whether the scheme can name a direction."""
        known = {**KNOWN_TOKENS[self.scheme], **self.tokens}
        match self.scheme:
            case Scheme.NONE:
                return True
            case Scheme.PREFIX:
                return target in known
            case _:
                return source in known and target in known

    def source_tokens(self, source: str, target: str) -> list[str]:
        """Return the tokens before the source's pieces."""
        match self.scheme:
            case Scheme.NONE:
                return []
            case Scheme.PREFIX:
                return [self.token(target)]
            case _:
                return [self.token(source)]

    def target_tokens(self, target: str) -> list[str]:
        """Return the tokens that are forced at the start of the target."""
        return [self.token(target)] if self.scheme in (Scheme.NLLB, Scheme.M2M) else []

    def reserved(self) -> Sequence[str]:
        """Return the language tokens, which no text may smuggle in."""
        return tuple({**KNOWN_TOKENS[self.scheme], **self.tokens}.values())
