"""What stands right behind a Kazakh noun and decides its case: verbs, nouns and postpositions of official news.

Attested counts: docs/kazakh.md.
"""

from __future__ import annotations

import re

from glossary.roles import NOMINATIVE

GOVERNMENT = {
    "INS": "кездес(?:ті|еді|кен|іп|у) сөйлес(?:ті|еді|кен|іп) келіссөз(?:дер)?_(?:жүргіз|өткіз) телефон_арқылы_сөйлес",
    "ACC": "қабылда(?:ды|йды|ған|п|у) құттықта(?:ды|йды) нығайт кеңейт жақсарт арттыр арала(?:ды|п) талқыла(?:ды|йды)",
    "DAT": "бар(?:ды|ады|ған|ып|у)\\b (?:ресми|мемлекеттік|жұмыс)_сапар(?:ы|мен) көңіл_айт сенім_(?:біл|арт) "
    "жібер(?:ді|еді|ген) аттан(?:ды|ған) жет(?:ті|еді|кен|іп)\\b алғыс_(?:айт|білдір) назар_аудар арнал(?:ған|ды) "
    "дейін\\b",
    "DAT ABL": "кел(?:ді|еді|ген|іп)\\b орал(?:ды|ады|ған) қайт(?:ты|ады|қан)\\b ұш(?:ты|ады|қан|ып)\\b "
    "кет(?:ті|кен|іп)\\b",
    "ABL": "кейін\\b бастап\\b",
    "LOC": "өт(?:ті|еді|кен|кізілді)\\b болды\\b сақтал(?:ды|ған) орналас",
    NOMINATIVE: "туралы\\b арқылы\\b үшін\\b арасында сияқты\\b тарапынан\\b жөнінде (?:мен|бен|пен|және)\\b",
}
"""The case of the noun, and the beginnings of what stands behind it; ``_`` is a space."""

_GOVERNORS = tuple(
    (frozenset(cases.split()), re.compile(r"\s+(?:" + "|".join(words.split()).replace("_", " ") + ")"))
    for cases, words in GOVERNMENT.items()
)
"""What stands right after a noun and the case of that noun, as attested in official news (KazNU and KazNERD texts,
counts in docs/kazakh.md): «-мен кездесті» 792 to 3 of another case of an object, «-ді талқылады» 200 to 2, «-ге
арналған» 732 to 0. The place and the time of what happens stand there too, so that one witness is never enough."""


def governed(text: str, end: int) -> frozenset[str]:
    """Return the cases that the word right after a place asks for, none where it is no word of the table."""
    low = text[end : end + 40].lower()
    return next((cases for cases, word in _GOVERNORS if word.match(low)), frozenset())
