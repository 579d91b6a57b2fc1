"""Traditional Chinese terms derived from simplified ones (OpenCC), for concepts that have none of their own.

A derived term is a proposal: it is marked so, and of a name it says which characters stand for more than one
traditional character (发: 發 or 髮), since no dictionary of phrases knows them. It satisfies as any spelling does, as
the two scripts are folded together.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

from opencc import OpenCC

from glossary.concepts import Concept, Kind, Status, Term, Verified

HANS, HANT = "zh-Hans", "zh-Hant"

_TABLE = """
发發髮 里里裡 后后後 干干乾幹 范范範 钟鍾鐘 云云雲 于于於 余余餘 谷谷穀 松松鬆 斗斗鬥 面面麵 系系係繫
历歷曆 征征徵 制制製 台台臺 郁郁鬱 复復複 丑丑醜 姜姜薑 卷卷捲 几几幾 表表錶 获獲穫 冲沖衝 划划劃
志志誌 伙伙夥 胡胡鬍 采采採 朴朴樸 咸咸鹹 只只隻 准准準 向向嚮 须須鬚 周周週 致致緻 升升昇 才才纔
占占佔 布布佈 游游遊 杰傑杰 岳岳嶽 涂涂塗 沈沈瀋 肖肖蕭 万萬万 尽盡儘 当當噹 苏蘇甦
"""
_SEVERAL = {row[0]: row[1:] for row in _TABLE.split()}
"""Simplified characters with several traditional ones, the one that names have first. Source: OpenCC, STCharacters."""

_USUAL = str.maketrans({"箇": "個"})


@dataclass(frozen=True, slots=True)
class Doubt:
    """A character of a derived name and the traditional ones that it may stand for."""

    character: str
    choices: str


@cache
def _converter() -> OpenCC:
    return OpenCC("s2tw")


@lru_cache(maxsize=10_000)
def traditional(text: str, *, person: bool = False) -> str:
    """Return a simplified text in traditional characters; of a person's name each character by itself.

    The phrases of a dictionary say which character is meant in a sentence. In a name they mislead: the surname 范 is
    not 範.
    """
    if not person:
        made: str = _converter().convert(text).translate(_USUAL)
        return made
    return "".join(_SEVERAL[one][0] if one in _SEVERAL else str(_converter().convert(one)) for one in text)


def doubts(concept: Concept, text: str) -> tuple[Doubt, ...]:
    """Return the characters of a simplified name that stand for several traditional ones; of other terms none."""
    if concept.kind not in (Kind.PERSON, Kind.PLACE):
        return ()
    several = (one for one in dict.fromkeys(text) if len(_SEVERAL.get(one, "")) > 1)
    return tuple(Doubt(one, _SEVERAL[one]) for one in several)


def derived_term(concept: Concept) -> Term | None:
    """Return a traditional term for a concept that has none, made from its simplified one; else None."""
    if any(term.language == HANT and term.status is not Status.FORBIDDEN for term in concept.terms):
        return None
    given = concept.preferred(HANS)
    if given is None:
        return None
    text = traditional(given.text, person=concept.kind is Kind.PERSON)
    unclear = "; ".join(f"{one.character}: {'/'.join(one.choices)}" for one in doubts(concept, given.text))
    note = f"{HANS} {given.text}, OpenCC" + (f"; {unclear}" if unclear else "")
    return Term(HANT, text, Status.PROPOSED, Verified.NO, note=note, standalone=given.standalone)


def is_derived(concept: Concept, term: Term) -> bool:
    """Say whether a term was derived here and stands in no glossary."""
    return term.language == HANT and term not in concept.terms
