"""Concepts written by hand, so that the tests of matching stand by themselves."""

from __future__ import annotations

from typing import Any

from glossary.concepts import Concept, Kind, Status, Term, TermMatch
from glossary.termbase import Termbase


def concept(
    concept_id: str,
    kk: str = "",
    en: str = "",
    zh: str = "",
    kind: Kind = Kind.TERM,
    *,
    errors: tuple[str, ...] = (),
    equivalents: tuple[str, ...] = (),
    dropped_before: tuple[str, ...] = (),
    forbidden: str = "",
    **facts: Any,
) -> Concept:
    """Make a concept; ``|`` divides the preferred term from admitted ones, ``facts`` go to the Kazakh terms."""
    terms: list[Term] = []
    for language, cell in (("kk", kk), ("en", en), ("zh-Hans", zh)):
        for place, text in enumerate(filter(None, cell.split("|"))):
            status = Status.ADMITTED if place else Status.PREFERRED
            own = {**facts, "errors": errors if not place else ()} if language == "kk" else {}
            terms.append(Term(language, text, status, **own))
    if forbidden:
        terms.append(Term("en", forbidden, Status.FORBIDDEN))
    return Concept(concept_id, kind, terms=tuple(terms), equivalents=equivalents, dropped_before=dropped_before)


def termbase() -> Termbase:
    return Termbase(
        [
            concept("KZ", "Қазақстан", "Kazakhstan", "哈萨克斯坦", Kind.PLACE),
            concept("CN", "Қытай", "China", "中国", Kind.PLACE),
            concept("PRC", "Қытай Халық Республикасы", "People's Republic of China", "中华人民共和国", Kind.PLACE),
            concept(
                "AB_PRC", "ҚХР", "PRC", "中国", Kind.ABBREVIATION,
                read_as="қы-хы-ры", equivalents=("PRC",), dropped_before=("XUAR",),
            ),
            concept("CPC", "ҚКП", "CPC", "中共", Kind.ABBREVIATION, read_as="қы-кі-пы"),
            concept("ORG_CPC", "Қытай Коммунистік партиясы", "Communist Party of China", "中国共产党",
                    Kind.ORGANISATION, equivalents=("CPC",)),
            concept("CC", "ОК", "Central Committee", "中央委员会", Kind.ABBREVIATION, standalone=False),
            concept("CPC_CC", "ҚКП ОК", "CPC Central Committee", "中共中央", Kind.ORGANISATION),
            concept("POLITBURO", "ҚКП ОК Саяси бюросы", "Political Bureau of the CPC Central Committee",
                    "中共中央政治局", Kind.ORGANISATION),
            concept("XJ", "Шыңжаң", "Xinjiang", "新疆", Kind.PLACE),
            concept("XUAR", "Шыңжаң-Ұйғыр автономиялық ауданы", "Xinjiang Uygur Autonomous Region|XUAR",
                    "新疆维吾尔自治区", Kind.PLACE),
            concept("XUAR_SEC", "Шыңжаң-Ұйғыр автономиялық ауданы партия комитетінің хатшысы",
                    "Party Secretary of the Xinjiang Uygur Autonomous Region", "新疆维吾尔自治区党委书记", Kind.TITLE),
            concept("PRESIDENT", "Президент", "President", "总统", Kind.TITLE),
            concept("KZ_PRESIDENT", "Қазақстан Президенті", "President of Kazakhstan", "哈萨克斯坦总统", Kind.TITLE),
            concept("GOV", "Үкімет", "Government", "政府", Kind.ORGANISATION),
            concept("TOKAYEV", "Қасым-Жомарт Тоқаев|Тоқаев", "Kassym-Jomart Tokayev|Tokayev|President Tokayev",
                    "卡瑟姆若马尔特·托卡耶夫", Kind.PERSON, harmony="back"),
            concept("HEAD", "Мемлекет басшысы", "Head of State|President|President Tokayev", "国家元首", Kind.TITLE),
            concept("MA", "Ма Синжуй", "Ma Xingrui", "马兴瑞", Kind.PERSON),
            concept("XIE", "Се Чуньтао", "Xie Chuntao", "谢春涛", Kind.PERSON, errors=("Су Чуньтао",)),
            concept("URUMQI", "Үрімжі|Үрімші", "Urumqi", "乌鲁木齐", Kind.PLACE),
            concept("TAIWAN", "Тайвань", "Taiwan", "台湾", Kind.PLACE),
            concept("BRI", "Бір белдеу, бір жол", "Belt and Road", "一带一路", Kind.INITIATIVE),
            concept("BRF", "Бір белдеу, бір жол форумы", "Belt and Road Forum", "“一带一路”论坛", Kind.INITIATIVE),
            concept("ONE_CHINA", "бір Қытай қағидаты|бірыңғай Қытай қағидаты", "one-China principle",
                    "一个中国原则", Kind.INITIATIVE),
            concept("PARTY", "партия", "party", "政党"),
            concept("TRADE", "сауда", "trade", "贸易"),
            concept("BARTER", "сауда-саттық", "trade", "贸易"),
            concept("XB_TRADE", "трансшекаралық сауда", "cross-border trade", "跨境贸易"),
            concept("COOP", "ынтымақтастық", "cooperation", "合作", forbidden="collaboration"),
            concept("INTERNAL", "ішкі істер", "internal affairs", "内政"),
            concept("TALKS", "келіссөздер", "talks", "会谈"),
            concept("FOOD", "тамақ өнімдері", "food products", "食品"),
            concept("THINK_TANK", "ақыл-ой орталығы", "think tank", "智库"),
            concept("HEI", "жоғары оқу орны", "higher education institution", "高等院校"),
            concept("SECRETARY", "бас хатшы", "general secretary", "总书记"),
            concept("NOWHERE", "шежіре"),
        ]
    )  # fmt: skip


def found(base: Termbase, text: str, language: str = "kk", *, nested: bool = False) -> list[tuple[str, str]]:
    """Return (surface, concept) of the matches of a text."""
    return [(match.surface, match.concept.id) for match in base.matches(text, language, nested=nested)]


def only(base: Termbase, text: str, language: str = "kk") -> TermMatch:
    """Return the one match of a text."""
    (match,) = base.matches(text, language)
    return match
