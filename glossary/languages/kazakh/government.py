"""In which case a Kazakh term stands, what the word behind it governs, and whether that is what the source asks for.

Two witnesses are heard: the source's own words (`glossary.roles`), and the Kazakh word right after the term. Where both
ask for one case and the term stands in another, the suffix is written anew; where only the source speaks, the place is
named and left to a person.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from glossary.concepts import Kind, Term
from glossary.edits import Edit
from glossary.languages.kazakh.fitting import CASES, names, words_of, written_with
from glossary.languages.kazakh.governors import governed
from glossary.languages.kazakh.paradigm import readings_of
from glossary.roles import NOMINATIVE, Role

_BEARERS = {
    "GEN": re.compile(r"[ндт][ыі]ң(?!\w)"),
    "DAT": re.compile(r"(?:[ғгқк][ае]|[ыі]н[ае]|[мң][ае])(?!\w)"),
    "ACC": re.compile(r"(?:[ндт][ыі]|[ыі]н)(?!\w)"),
    "LOC": re.compile(r"[дт][ае](?!\w)"),
    "ATTR": re.compile(r"[дт][ае][ғг][ыі]"),
    "ABL": re.compile(r"[ндт][ае]н(?!\w)"),
    "INS": re.compile(r"[мбп]ен(?!\w)|арасында|арқылы|бірге|бірле"),
}
"""How a word ends that may bear a case for a whole row or phrase: any such ending, so that few are blamed."""

_LICENCES = {
    "GEN": re.compile(r"[ыі](?:н|на|не|нда|нде|ндағы|ндегі|нан|нен|ның|нің|мен|нша|нше)?(?!\w)"),
    "DAT": re.compile(
        r"сапар|кел|бар[аудғып]|қоныс|инвест|тарт|жібер|жолда|ұш|жет|орал|шақыр|кір|көш|көңіл|сенім|арнал|"
        r"байланысты|қатысты|қарсы|алғыс|әсер|[ғгқк][ае]н(?!\w)|сат|бер|жасал|жасау|ұсын|аш"
    ),
    "ACC": re.compile(
        r"қабылда|қарсы ал|құттықта|марапатта|шақыр|тағайында|босат|сайла|тыңда|\w\wу(?:ы|ға|ге|дың|дің|да|"
        r"де|мен|дан|ден)?(?!\w)|\w\wу[ыі]\w*"
    ),
    "INS": re.compile(r"кездес|сөйлес|келіс|сапар|байланыс|бірге|бірле|салыстыр|қатар|\w"),
    "LOC": re.compile(r"\w"),
    "ATTR": re.compile(r"\w"),
    "ABL": re.compile(r"\w"),
}
"""What must follow a case that is not the one asked for, so that the translator may have said the same otherwise: for
the genitive an owned thing («Қазақстаннан келген» or «Қазақстанның тауарлары»), for the dative a way or a gift."""

_AFTER_NAME = re.compile(
    r"\s*(?:[,(«\"“–—-]|(?:[мбп]ен|және|бастаған|арқылы|туралы|үшін|арасында\w*|атындағы|атын\w*|мырза\w*|ханым\w*|"
    r"тарапынан|секілді|сияқты|жайлы|жөнінде)\b)|\s+[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]"
)
"""What may follow the bare name of a person that is no subject: a row, a post, or a word that takes the bare form."""

_HEAD = re.compile(
    r"\s+(?!тағы|барлығы)[^\W\d_]+(?:[^дт][ыі]|[ыі](?:н|на|не|нда|нде|ндағы|ндегі|нан|нен|ның|нің|мен))(?!\w)",
    re.IGNORECASE,
)
"""A noun in the possessive right behind a bare form: «Астана қаласынан», «Қазақстан экономикасына»."""

_ROW_BEFORE = re.compile(r"(?:(?<!\w)(?:[мбп]ен|және)|[А-ЯЁӘҒҚҢӨҰҮҺІ]\w+,)\s+$")
"""Another name before it: both may be subjects («Боливия мен Чили»)."""

_NUMBER = re.compile(r"\s+\d")

_PHRASE_WORDS = 7
"""So many words behind a bare form may still be of its phrase."""
_QUOTED = re.compile(r"^[«„“\"].*[»”\"]$")
_VERB_ENDING = re.compile(r"[дт][ыіае]$")
_NOT_OWNED = frozenset({"тағы", "бұрынғы", "барлығы"})


class CaseFault(NamedTuple):
    """A term in another case than the source asks for, at ``start`` to ``end`` of the target (code points).

    ``written`` is the term in the case that is asked, empty where it has no such form; ``certain`` says that the
    Kazakh word behind it asks for the same.
    """

    start: int
    end: int
    seen: str
    asked: str
    written: str
    certain: bool

    def edit(self) -> Edit | None:
        """Return the edit that puts it right, None where it is not certain."""
        return Edit(self.start, self.end, self.written) if self.certain and self.written else None


def case_of(tags: Sequence[str]) -> str:
    """Return the case in which a reading stands: ``NOM`` for none, ``ATTR`` for the attributive."""
    found = [name for name in names(tags) if name in CASES or name == "ATTR"]
    return found[-1] if found else NOMINATIVE


def case_fault(term: Term, kind: Kind, role: Role | None, target: str, start: int, end: int) -> CaseFault | None:
    """Return what is wrong with the case of a term at a place of a Kazakh text; None where it may be right.

    ``term`` is the term that stands there, ``kind`` what it names. Precision goes first: a form that has any reading
    in a case that translations use is right, and a bare one as long as a word behind it may bear the case for it.
    """
    form = target[start:end]
    readings = readings_of(term, form)
    if role is None or not role.whole or (role.bare and role.case) or not readings:
        return None
    if _QUOTED.search(target[max(0, start - 1) : end + 1]):
        return None
    seen = list(dict.fromkeys(case_of(reading) for reading in readings))
    by_verb = governed(target, end)
    certain = role.case in by_verb and by_verb.isdisjoint(seen)
    if any(_may_stand(case, role, target, end) for case in seen if case != NOMINATIVE):
        return None
    row = _ROW_BEFORE.search(target, 0, start)
    if NOMINATIVE in seen and (row or _bare_may_stand(kind, role, by_verb, target, end)):
        return None
    number = [name for name in names(readings[0]) if name == "PL"]
    made = written_with(term, [*number, role.case] if role.case else number) or ""
    return CaseFault(start, end, seen[0], role.case or NOMINATIVE, _like(made, form), certain)


def _may_stand(case: str, role: Role, target: str, end: int) -> bool:
    """Say whether a translation may have a case: the one asked, or another with what it takes."""
    if case == role.case:
        return True
    return role.admits(case) and (not role.case or _follows(_LICENCES[case], target, end))


def _bare_may_stand(kind: Kind, role: Role, by_verb: frozenset[str], target: str, end: int) -> bool:
    if not role.case or NOMINATIVE in by_verb:
        return True
    if role.case in by_verb:
        return False
    if kind is Kind.PERSON:
        return _AFTER_NAME.match(target, end) is not None or role.admits(NOMINATIVE)
    if role.admits(NOMINATIVE) or _HEAD.match(target, end):
        return True
    if _NUMBER.match(target, end):
        return False  # a date or an amount is no part of a name's phrase
    cases = (role.case, *(case for case in role.others if case in ("ATTR", "GEN")))
    return any(_follows(_BEARERS[case], target, end) for case in cases)


def _follows(sign: re.Pattern[str], text: str, end: int) -> bool:
    """Say whether one of the next words has a sign; of the last word, mostly the verb, no ending in д or т counts."""
    words = [text[end + first : end + past].lower() for first, past in words_of(text[end:])]
    near = words[:_PHRASE_WORDS]
    if near and len(near) == len(words) and _VERB_ENDING.search(near[-1]):
        near = [*near[:-1], near[-1][:-2]]
    return any(sign.search(word) for word in near if word not in _NOT_OWNED)


def _like(made: str, seen: str) -> str:
    return made[:1].upper() + made[1:] if seen[:1].isupper() else made
