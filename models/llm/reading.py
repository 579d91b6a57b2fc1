"""From the answer of a language model to a translation: wrappings taken off, anything else made a doubt."""

from __future__ import annotations

import re
import unicodedata

from models.base import Doubt, Hypothesis
from models.doubts import find_doubts
from models.llm.prompt import mark_of

_THOUGHT = re.compile(r"<(think|thinking|reasoning)>.*?</\1>", re.DOTALL | re.IGNORECASE)
_OPEN_THOUGHT = re.compile(r"<(?:think|thinking|reasoning)>.*", re.DOTALL | re.IGNORECASE)
_THOUGHT_END = re.compile(r"^.*?</(?:think|thinking|reasoning)>", re.DOTALL | re.IGNORECASE)
_FENCE = re.compile(r"^```[\w-]*\n(.*?)\n?```$", re.DOTALL)
_LABEL = re.compile(
    r"^(?:\*\*)?(?:(?:english |kazakh |chinese )?translation|аударма(?:сы)?|译文|翻译|翻譯)"
    r"(?:\*\*)?\s*[:：]\s*(?:\*\*)?\s*",
    re.IGNORECASE,
)
_LEAD = re.compile(r"^(?:here is|here's|sure|certainly|of course|below is|міне|以下是|好的)\b.*[:：]$", re.IGNORECASE)
_REFUSAL = re.compile(
    r"^(?:i['’]m sorry|i am sorry|sorry, |i cannot |i can['’]t |as an ai|i['’]m unable|抱歉|对不起|кешіріңіз)",
    re.IGNORECASE,
)
_COMMENT = re.compile(r"\((?:note|translator['’]s note|literally|ескерту|注|译注)\s*[:：]", re.IGNORECASE)
_QUOTES = tuple(tuple(pair) for pair in ('""', "''", "“”", "‘’", "«»", "「」", "『』", "„“"))
_SCRIPTS = {"kk": "CYRILLIC", "en": "LATIN", "zh-Hans": "CJK"}


def read_answer(source: str, answer: str, languages: tuple[str, str], *, capped: bool = False) -> Hypothesis:
    """Return the translation in an answer. ``source`` is one line.

    Thoughts, code fences, the marks of the text, a label and quotation marks that the source does not have are taken
    off. An answer of several lines, one with a note, a refusal, or another script than the target language's is no
    translation alone: its likeliest line is kept, with a doubt.
    """
    text = _bare(source, answer)
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    told = len(lines) > 1
    if told and _LEAD.match(lines[0]):
        lines = lines[1:]
    text = _unquoted(source, _LABEL.sub("", lines[0])) if lines else ""
    text = "".join(one for one in text if unicodedata.category(one) not in ("Cc", "Cs") or one == "\t")
    off = told or bool(_REFUSAL.match(text)) or bool(_COMMENT.search(text)) or _wrong_script(source, text, languages[1])
    doubts = find_doubts(source, text, languages, capped=capped)
    if off and Doubt.EMPTY not in doubts:
        doubts = (*doubts, Doubt.NOT_A_TRANSLATION)
    return Hypothesis(text, 0.0, doubts)


def _bare(source: str, answer: str) -> str:
    text = answer if "<think" in source.casefold() else _THOUGHT_END.sub("", _THOUGHT.sub("", answer))
    text = text if "<think" in source.casefold() else _OPEN_THOUGHT.sub("", text)
    text = text.strip()
    fenced = _FENCE.match(text)
    text = fenced[1].strip() if fenced else text
    mark = mark_of(source)
    return text.replace(f"<{mark}>", "").replace(f"</{mark}>", "").strip()


def _unquoted(source: str, text: str) -> str:
    """Take off quotation marks around the whole that the source does not have."""
    text = text.strip()
    bare = source.strip()
    for opening, closing in _QUOTES:
        inner = text[1:-1]
        around = len(text) > 2 and text[0] == opening and text[-1] == closing
        if around and opening not in inner and closing not in inner and not _is_quoted(bare):
            return inner.strip()
    return text


def _is_quoted(text: str) -> bool:
    return any(text[:1] == opening and text[-1:] == closing for opening, closing in _QUOTES)


def _wrong_script(source: str, text: str, language: str) -> bool:
    """Say whether less than half of the letters are of the target language's script, where there are letters."""
    wanted = _SCRIPTS.get(language)
    letters = [one for one in text if one.isalpha()]
    if wanted is None or len(letters) < 4 or not any(one.isalpha() for one in source):
        return False
    own = sum(unicodedata.name(one, "").startswith(wanted) for one in letters)
    # Acronyms and names in Latin letters stand in Chinese and Kazakh texts too.
    return own < (0.5 if language == "en" else 0.25) * len(letters)
