"""Language tags as other programs write them, made those of a glossary."""

from __future__ import annotations

from glossary.exchange.columns import LANGUAGES

_SAME = {
    "kk": "kk", "kaz": "kk", "kk-kz": "kk", "kk-cyrl": "kk", "kk-cyrl-kz": "kk",
    "kk-latn-kz": "kk-Latn", "kk-arab-cn": "kk-Arab", "kk-cn": "kk-Arab",
    "eng": "en", "en-us": "en", "en-gb": "en", "en-ca": "en", "en-au": "en",
    "zh": "zh-Hans", "zho": "zh-Hans", "chi": "zh-Hans", "cmn": "zh-Hans", "zh-cn": "zh-Hans", "zh-sg": "zh-Hans",
    "zh-hans-cn": "zh-Hans", "cmn-hans": "zh-Hans", "cmn-hans-cn": "zh-Hans", "zh-hans-sg": "zh-Hans",
    "zh-tw": "zh-Hant", "zh-hk": "zh-Hant", "zh-mo": "zh-Hant", "zh-hant-tw": "zh-Hant", "zh-hant-hk": "zh-Hant",
    "cmn-hant": "zh-Hant", "cmn-hant-tw": "zh-Hant",
    "rus": "ru", "ru-ru": "ru", "ru-kz": "ru",
}  # fmt: skip
_OURS = {language.casefold(): language for language in LANGUAGES}


def language_of(tag: str) -> str:
    """Return the language of a glossary for a tag (BCP 47, or ISO 639-2), empty where a glossary has none such."""
    code = tag.strip().replace("_", "-").casefold()
    return _OURS.get(code) or _SAME.get(code, "")
