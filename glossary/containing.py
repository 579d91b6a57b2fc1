"""Names that contain a term and do not mean it: "China Daily" does not speak of China, nor 总统府 of a president.

A longer term of a glossary hides the shorter ones in it; these hide them though no glossary has them, since a
translation may leave them as they are. A closed list: newspapers, companies, seas and buildings of official news.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from glossary.concepts import Kind
from glossary.languages.base import Found
from glossary.languages.chinese import simplified

_NAMES = {
    "kk": "Егемен Қазақстан|Эйр Астана|Чайна Дейли",
    "en": (
        "China Daily|China Southern|China Eastern|China Telecom|China Mobile|China Unicom|China Post|Air China"
        "|China Media Group|China Central Television|South China Sea|South China Morning Post|East China Sea"
        "|Astana Times|Astana Hub|Air Astana|FC Astana|Astana Motors|Astana Opera|Kazakhstan Temir Zholy|Xinjiang Daily"
        "|Bank of China|Industrial and Commercial Bank of China"
    ),
    "zh": (
        "中国日报|中国青年报|中国新闻社|中国新闻网|中国银行(?![业体系间])|中国人民银行|中国建设银行|中国工商银行|中国农业银行|中国石油天然气"
        "|中国石油化工集团|中国移动通信集团|中国电信集团|中国联通|中国国际航空|中国南方航空|中国东方航空|中国科学院|中国社会科学院|中国工程院|中国中央电视台"
        "|中国人民大学|中国政法大学|中国人民解放军|中国人民对外友好协会|中国文化中心|新疆日报|新疆大学|南中国海|总统府|总统套房"
    ),
}
_PATTERNS = {
    "kk": re.compile(rf"(?<!\w)(?:{_NAMES['kk']})\w*"),
    "en": re.compile(rf"\b(?:{_NAMES['en']})\b"),
    "zh": re.compile(_NAMES["zh"]),
}
_HIDDEN = frozenset({Kind.PLACE, Kind.TITLE, Kind.ABBREVIATION})


def without_contained(found: list[Found], text: str, language: str) -> list[Found]:
    """Return the places but for those of countries, towns, titles and abbreviations inside a name of the list.

    ``text`` is the prepared text of the places. One that is as long as the name, or longer, stays.
    """
    pattern = _PATTERNS.get(language.partition("-")[0])
    if pattern is None or not any(one.form.concept.kind in _HIDDEN for one in found):
        return found
    spans = [match.span() for match in pattern.finditer(simplified(text) if language.startswith("zh") else text)]
    return [one for one in found if not _inside(one, spans)] if spans else found


def _inside(one: Found, spans: Sequence[tuple[int, int]]) -> bool:
    return one.form.concept.kind in _HIDDEN and any(
        start <= one.start and one.end <= end and (one.start, one.end) != (start, end) for start, end in spans
    )
