"""An independent judge of drafts: what a reader accepts for each required concept, written down by hand.

It shares no code with ``glossary`` (and must never import it), or the figures would prove themselves. English only.
"""

from __future__ import annotations

import re
from typing import Any

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

LONGER: list[str] = sorted({form for forms in ACCEPTED.values() for form in forms}, key=len, reverse=True)


def _plain(text: str) -> str:
    return text.replace("’", "'").replace("\u00a0", " ").lower()


COUNTRIES_AND_TOWNS = ["Kazakhstan", "China", "Xinjiang", "Urumqi", "Ürümqi", "Astana", "Taiwan"]
"""Names that a reader still reads as such on both sides of a hyphen ("Kazakhstan-China relations" names both), but not
beside another word ("one-China", "Nur-Astana")."""


def _places(form: str, target: str) -> list[tuple[int, int]]:
    # A plural or possessive ending may follow; letters in front may not.
    plain = _plain(target)
    if form in COUNTRIES_AND_TOWNS:
        name = "(?:" + "|".join(re.escape(_plain(one)) for one in COUNTRIES_AND_TOWNS) + ")"
        pair = rf"(?<![\w-]){name}-{name}(?![\w-])"
        plain = re.sub(pair, lambda found: found.group().replace("-", " "), plain)
    pattern = r"(?<![\w-])" + re.escape(_plain(form)) + r"(?:'s|s'|s|')?(?![\w-])"
    return [match.span() for match in re.finditer(pattern, plain)]


def absent_claims(segment: dict[str, Any]) -> list[str]:
    """Return the concepts that a segment of ``egiz draft --json`` calls satisfied and that a reader does not find.

    Each claim needs a place of its own, not shared with another claim and not inside a longer accepted name that
    another claim of the segment needs.
    """
    claims = [
        term for term in segment["terms"]
        if term["satisfied"] and not (term["reason"] == "dropped" and term["concept"] in DROPPED_MAY)
    ]  # fmt: skip
    options = [
        sorted(
            (place for form in ACCEPTED[claim["concept"]] for place in _places(form, segment["target"])),
            key=lambda place: place[0] - place[1],
        )
        for claim in claims
    ]
    best: list[int] = []

    def place(order: list[int], taken: list[tuple[int, int]], failed: list[int]) -> bool:
        nonlocal best
        if not order:
            best = failed
            return not failed
        first, rest = order[0], order[1:]
        for start, end in options[first]:
            if all(end <= left or right <= start for left, right in taken) and place(
                rest, [*taken, (start, end)], failed
            ):
                return True
        if not options[first] or len(order) == len(claims):
            return place(rest, taken, [*failed, first])
        return False

    order = sorted(range(len(claims)), key=lambda n: len(options[n]))
    if place(order, [], []):
        return []
    missing = [claims[n]["concept"] for n in range(len(claims)) if not options[n]]
    return missing or [claims[n]["concept"] for n in best] or ["(fewer places than claims)"]
