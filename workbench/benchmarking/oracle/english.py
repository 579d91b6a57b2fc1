"""English: the forms that a reader accepts for the starter glossary's required concepts, and where they stand."""

from __future__ import annotations

import re
from typing import Any

from workbench.benchmarking.oracle.assigning import Span, assign

ACCEPTED: dict[str, list[str]] = {
    "P_TOKAYEV": ["Tokayev", "Kassym-Jomart Tokayev"],
    "P_MA_XINGRUI": ["Ma Xingrui"],
    "P_XIE_CHUNTAO": ["Xie Chuntao"],
    "P_AUKENOV": ["Aukenov", "Miras Aukenov"],
    "AB_PPK": ["PPK", "People's Party of Kazakhstan"],
    "AB_CPC": ["CPC", "Communist Party of China", "Chinese Communist Party"],
    "AB_PRC": ["PRC", "People's Republic of China", "China"],
    "ORG_PPK": ["People's Party of Kazakhstan", "PPK"],
    "ORG_CPC": ["Communist Party of China", "Chinese Communist Party", "CPC"],
    "ORG_CPC_CC": ["CPC Central Committee", "Central Committee of the Communist Party of China"],
    "ORG_POLITBURO": [
        "Political Bureau of the CPC Central Committee",
        "Political Bureau of the Central Committee of the Communist Party of China",
    ],
    "ORG_CPS": ["Party School of the CPC Central Committee"],
    "ORG_NAG": ["National Academy of Governance", "Chinese Academy of Governance"],
    "ORG_XJ_PARTYCOM": [
        "CPC Xinjiang Uygur Autonomous Regional Committee",
        "Party Committee of the Xinjiang Uygur Autonomous Region",
    ],
    "ORG_MTS": ["Ministry of Tourism and Sports"],
    "ORG_GOV": ["Government"],
    "TTL_HOS": ["Head of State", "President", "President Tokayev"],
    "TTL_PRES": ["President"],
    "TTL_KZ_PRES": ["President of Kazakhstan"],
    "TTL_PRC_PRES": ["President of the People's Republic of China", "Chinese President", "President of China"],
    "TTL_POLITBURO_MEMBER": ["member of the Political Bureau of the CPC Central Committee"],
    "TTL_XJ_SEC": [
        "Secretary of the CPC Xinjiang Uygur Autonomous Regional Committee",
        "Secretary of the Party Committee of the Xinjiang Uygur Autonomous Region",
        "Party Secretary of the Xinjiang Uygur Autonomous Region",
    ],
    "TTL_PPK_CHAIR": ["Chairman of the People's Party of Kazakhstan"],
    "TTL_PPK_FDC": ["First Deputy Chairman of the People's Party of Kazakhstan"],
    "TTL_EVP": ["executive vice president"],
    "PL_KZ": ["Kazakhstan"],
    "PL_CN": ["China"],
    "PL_PRC": ["People's Republic of China", "PRC"],
    "PL_XJ": ["Xinjiang"],
    "PL_XUAR": ["Xinjiang Uygur Autonomous Region", "Xinjiang Uyghur Autonomous Region", "XUAR"],
    "PL_XJ_OLKE": ["Xinjiang"],
    "PL_URUMQI": ["Urumqi", "Ürümqi"],
    "PL_ASTANA": ["Astana"],
    "PL_NUR_SULTAN": ["Nur-Sultan"],
    "PL_TAIWAN": ["Taiwan"],
    "IN_BRI": ["Belt and Road", "Belt and Road Initiative"],
    "IN_BRF": ["Belt and Road Forum for International Cooperation"],
    "IN_ONE_CHINA": ["one-China principle"],
    "IN_SWCC": ["socialism with Chinese characteristics"],
    "IN_TOURISM_YEAR": ["Year of Kazakhstan Tourism", "Year of Kazakhstan's Tourism in China"],
    "IN_THIRD_RAIL": ["third railway crossing"],
    "EV_TW_ELECTION": ["elections in Taiwan"],
}

DROPPED_MAY = {"AB_PRC"}
"""Concepts that official English leaves out before Xinjiang's full name."""


def _plain(text: str) -> str:
    return text.replace("’", "'").replace("\u00a0", " ").lower()


COUNTRIES_AND_TOWNS = ["Kazakhstan", "China", "Xinjiang", "Urumqi", "Ürümqi", "Astana", "Taiwan"]
"""Names that a reader still reads as such on both sides of a hyphen ("Kazakhstan-China relations" names both), but not
beside another word ("one-China", "Nur-Astana")."""


def places(form: str, target: str) -> list[Span]:
    """Return where a form stands whatever its capitals; a plural or possessive ending may follow, letters not."""
    plain = _plain(target)
    if form in COUNTRIES_AND_TOWNS:
        name = "(?:" + "|".join(re.escape(_plain(one)) for one in COUNTRIES_AND_TOWNS) + ")"
        pair = rf"(?<![\w-]){name}-{name}(?![\w-])"
        plain = re.sub(pair, lambda found: found.group().replace("-", " "), plain)
    pattern = r"(?<![\w-])" + re.escape(_plain(form)) + r"(?:'s|s'|s|')?(?![\w-])"
    return [match.span() for match in re.finditer(pattern, plain)]


def _begins_sentence(target: str, start: int) -> bool:
    before = target[:start].rstrip()
    return not before or before[-1] in '.!?:"“'


def verbatim(form: str, target: str) -> list[Span]:
    """Return where a form stands just as it is cited, but for a capital that begins a sentence."""
    found = []
    for match in re.finditer(r"(?<![\w-])" + re.escape(form) + r"(?![\w-])", target, re.IGNORECASE):
        start, end = match.span()
        written = target[start:end]
        if written == form or (_begins_sentence(target, start) and written == form[:1].upper() + form[1:]):
            found.append((start, end))
    return found


def licit(form: str, target: str, *, lower: bool) -> list[Span]:
    """Return where a form stands with its capitals or all in capitals.

    ``lower`` (titles, common nouns): also with small letters, or with small letters in the post alone ("secretary of
    the CPC Committee", as after a name), but not half and half ("Head of state").
    """
    found = []
    for start, end in places(form, target):
        written = target[start : start + len(form)]
        allowed = {form, form[:1].upper() + form[1:], form.upper()}
        if lower:
            post, of, rest = form.partition(" of ")
            small = post.lower() + of + rest
            allowed |= {form.lower(), small}
            if _begins_sentence(target, start):
                allowed.add(form[:1].upper() + form[1:].lower())
        # Where a hyphen or an apostrophe differs the lengths do, and the capitals cannot be compared.
        if written in allowed or _plain(written) != _plain(form):
            found.append((start, end))
    return found


def absent_claims(segment: dict[str, Any]) -> list[str]:
    """Return the concepts that a segment of ``egiz draft --json`` calls satisfied and that a reader does not find.

    Each claim needs a place of its own, not shared with another claim.
    """
    claims = [
        term["concept"] for term in segment["terms"]
        if term["satisfied"] and not (term["reason"] == "dropped" and term["concept"] in DROPPED_MAY)
    ]  # fmt: skip
    options = [
        sorted(
            {place for form in ACCEPTED[claim] for place in places(form, segment["target"])},
            key=lambda place: (place[0] - place[1], place),
        )
        for claim in claims
    ]
    return [claim for claim, span in zip(claims, assign(options), strict=True) if span is None]
