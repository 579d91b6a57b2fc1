"""Which Kazakh case the words around a term ask for, in an English or Chinese source.

A role names the case to write, and every case in which official translations say the same: a translator turns "with X"
into «X-пен», but also "a meeting with X" into «X-ті қабылдау». What is neither is a fault, or worth a look.
Sources: usual correspondences of English prepositions and Chinese coverbs with the Kazakh cases (grammar knowledge);
the other cases from the Kazakh sides of official news (KazNU corpora, 12,000 mentions: docs/kazakh.md).
"""

from __future__ import annotations

import re
from typing import NamedTuple

from glossary.concepts import Kind, TermMatch

NOMINATIVE = "NOM"


class Role(NamedTuple):
    """What the source asks of a Kazakh term.

    ``case`` is the case to write, empty for the bare form. ``others`` are the further cases in which translations say
    the same. ``whole`` says that the term is all of its phrase: in "with the President of Kazakhstan" the country is
    not what "with" is said of. ``bare`` says that more of the phrase may follow, so that another word bears the case.
    """

    case: str
    others: frozenset[str] = frozenset()
    whole: bool = True
    bare: bool = False

    def admits(self, case: str) -> bool:
        """Say whether a translation may have the term in a case (``NOM`` for the bare form)."""
        return case == (self.case or NOMINATIVE) or case in self.others


class _Context(NamedTuple):
    before: re.Pattern[str]
    role: Role


def _role(case: str, *others: str) -> Role:
    return Role(case, frozenset(others))


def _english(pattern: str, role: Role) -> _Context:
    return _Context(re.compile(rf"\b(?:{pattern}) $", re.IGNORECASE), role)


_TALKS = "meeting|meetings|talks?|negotiations?|conversations?|consultations?|dialogue|contacts"
_MOVED = "flew|flies|went|goes|go|came|comes|come|travell?ed|travels?|departed|departs?|returned|returns?|moved|moves"
_ENGLISH = (
    _english("(?:met|meets?|meeting|to meet|held talks|talked|speaks?|spoke) with|met|meets",
             _role("INS", "ACC", "DAT", "GEN")),
    _english(rf"(?:{_TALKS}) with", _role("INS", "ACC", "GEN", "DAT")),
    _english("congratulated|congratulates|received|receives|welcomed|welcomes|praised|praises|described|describes|"
             "supported|supports|appointed|awarded", _role("ACC", "DAT", "INS", "GEN")),
    _english("(?:arriv(?:ed|es?|ing|al)|landed|lands|invested|investments?|interest) in",
             _role("DAT", "LOC", "GEN", "ATTR")),
    _english("thanked|thanks|visited|visits|visit|attended|attends", _role("DAT", "ACC", "LOC", "GEN", "ATTR")),
    _english("according to", _role("GEN", "DAT", "ABL", "ACC", "LOC")),
    _english("of", _role("GEN", NOMINATIVE, "ACC", "LOC", "ATTR")),
    _english("with", _role("INS", "ACC", "DAT", "GEN")),
    _english("by", _role("INS", NOMINATIVE, "GEN", "LOC", "ACC", "ABL", "DAT")),
    _english(rf"(?:{_MOVED}) from", _role("ABL")),
    _english(rf"(?:{_MOVED}) to", _role("DAT", "LOC")),
    _english("into|towards?", _role("DAT", "LOC", "GEN", "ATTR", "ACC")),
    _english("to", _role("DAT", "ATTR", "GEN")),
    _english("for", _role("DAT", NOMINATIVE, "GEN", "LOC", "ATTR", "ACC", "INS", "ABL")),
    _english("in", _role("LOC", "ATTR", "DAT", "GEN")),
    _english("at", _role("LOC", "ATTR", "DAT", "GEN", "ACC", "ABL")),
    _english("on", _role("LOC", NOMINATIVE, "ATTR", "DAT", "GEN", "ACC", "ABL")),
    _english("from", _role("ABL", "GEN", "ATTR")),
)  # fmt: skip
"""The first that fits is taken."""

_OWNER = Role("GEN", frozenset({NOMINATIVE, "ACC", "LOC", "ATTR"}))
_SUBJECT = Role("", frozenset({"GEN"}), bare=True)
_UNDERGOES = Role("", frozenset({"GEN", "ACC", "DAT", "LOC", "ATTR"}), bare=True)
"""The subject of "was mentioned" or "has": Kazakh may make it an object, or a place."""

_DETERMINERS = re.compile(
    r"(?:\b(?:the|an?|all|every|each|both|many|several|my|our|your|their|his|her|its|this|that|these|those|other) )+$",
    re.IGNORECASE,
)
_CHINESE_DETERMINERS = re.compile(r"(?:我们|我|他们|她们|他|她|它)的?$|(?:所有|各个?)的?$")
_OWNERS = {
    "my": "PX1SG", "our": "PX1PL", "your": "PX2POL", "their": "PX3", "his": "PX3", "her": "PX3", "its": "PX3",
    "我的": "PX1SG", "我们的": "PX1PL", "他们的": "PX3", "她们的": "PX3", "他的": "PX3", "她的": "PX3", "它的": "PX3",
}  # fmt: skip
_MANY = frozenset({"all", "every", "many", "several", "both", "所有", "所有的", "各", "各个"})

_POSTS = re.compile(
    r"\b(?:(?:(?:the )?(?:[A-Z][\w’'-]*|of|for) )*(?:President|Premier|Minister|Secretary|Chairman|Chairperson|Head|"
    r"Governor|Mayor|Akim|Director|Chancellor|King|Emir|Ambassador|Speaker|Commissioner|Mr|Mrs|Ms|Dr)\.?"
    r"(?: (?:[A-Z][\w’'-]*|of|for|the|State))* )$"
)
"""A post before a name, with its country: the preposition before it is the name's."""

_ROW = re.compile(r"(?:[A-Z][\w’'-]*)(?: (?:[A-Z][\w’'-]*|of|the))* and (?:the )?$")
"""A name and "and" before a name: of a row Kazakh puts the case on the last."""

_PHRASE_ENDS = re.compile(
    r"\s*(?:$|[.,;:!?)\]»”\"—–]|(?:in|on|at|to|for|from|with|by|as|of|during|after|before|who|which|that|where|under|via|"
    r"through|about|against|over|within|since|until|this|next|last|today|yesterday|tomorrow|again|also|recently|soon|"
    r"is|are|was|were|has|have|had|will|would|can|could|may|must|should|\w+ly)\b)"
)
_COUNTRY_FOLLOWS = re.compile(r", (?:the )?[A-Z]")
_NAME_FOLLOWS = re.compile(r"[-‐‑]\w| (?:[A-Z][\w’'-]*|and\b)")
_APPOSITION = re.compile(r"[A-Z][\w’'-]*,? \(?$|[A-Z][\w’'-]*, (?:the )?$")

_ACTS = re.compile(
    r" (?:has |have |had |will |would |also |then |personally )*(?:said|says|noted|notes|stressed|stresses|"
    r"emphasi[sz]ed|told|met|meets|visited|visits|held|holds|arrived|arrives|signed|signs|thanked|thanks|congratulated|congratulates|"
    r"received|receives|expressed|expresses|welcomed|welcomes|conveyed|conveys|instructed|instructs|flew|supports|"
    r"supported|spoke|delivered|chaired|chairs|took|takes|attended|attends|inspected|inspects|sent|sends|paid|pays)\b"
)
_IS = re.compile(r" (?:is|are|was|were|has|have|had|will|would|can|could|may|must|should)\b")
_BEGINS_CLAUSE = re.compile(r"(?:^|[.!?;:,]\s|\b(?:that|but|where|when) )(?:the |The )?$")

_CHINESE = (
    _Context(re.compile(r"(?:会见了?|接见了?|会晤了?)$"), _role("INS", "ACC", "GEN", "DAT")),
    _Context(re.compile(r"(?:访问了?|前往|抵达了?|飞往|飞抵|到访|来到)$"), _role("DAT", "ACC", "GEN", "LOC", "ATTR")),
    _Context(re.compile(r"(?:祝贺|感谢|支持|欢迎|称赞)$"), _role("ACC", "DAT", "GEN")),
    _Context(re.compile(r"[与同跟]$"), _role("INS", "GEN", "ACC", "DAT")),
    _Context(re.compile(r"和$"), _role("INS", NOMINATIVE, "GEN", "ACC", "DAT", "LOC", "ABL", "ATTR")),
    _Context(re.compile(r"(?<![方转])[向]$"), _role("DAT", "GEN", "ACC")),
    _Context(re.compile(r"对$"), _role("DAT", "GEN", "ACC", "LOC", "ABL", "INS")),
    _Context(re.compile(r"(?:[给往赴到])$"), _role("DAT", "LOC", "GEN", "ATTR", "ACC")),
    _Context(re.compile(r"(?:来自|[从自])$"), _role("ABL", "GEN", "ATTR")),
    _Context(re.compile(r"由$"), _role("", "GEN", "INS", "ABL")),
    _Context(re.compile(r"在$"), _role("LOC", "ATTR", "DAT", "GEN")),
    _Context(re.compile(r"(?<!即)[把将]$"), _role("ACC", "GEN", "INS", "DAT")),
)  # fmt: skip
_CHINESE_NOUNS = re.compile(
    r"[省市区县州镇村国人方军党队院校部]|政府|总统|主席|总理|首相|部长|外长|大使|代表|企业|公司|集团|人民|地区|大学|媒体|领导|议会|共和国|"
    r"经济|市场|问题|事务|海|山|河|岛|城|首都|北部|南部|东部|西部|境内|边境|之间|等|以|内|上|下|中"
)
"""What makes a longer phrase of a name: 在阿斯塔纳市, 与中国政府. After a coverb's name anything else is the verb."""
_CHINESE_BEGINS = re.compile(r"(?:^|[，。；：！？]|发展|加强|深化|保持|推动|推进|扩大|拓展)[与同跟]$")
_CHINESE_CLAUSE = re.compile(r"(?:^|[，。；：！？\s])$")
_CHINESE_ACTS = re.compile(
    r"[将已还]?(?:指出|表示|强调|说|会见|接见|访问|感谢|祝贺|转达|宣布|签署|抵达|前往|出席|主持|欢迎|支持|向|从|与|同|在|对|就)"
)
_CHINESE_ROW = re.compile(r"[与同和跟、及]")


def role_of(match: TermMatch, source: str) -> Role | None:
    """Return what the words around a mention ask of its Kazakh term; None where they say nothing."""
    before, after = source[: match.start], source[match.end :]
    if match.term.language == "en":
        return _english_role(match, before, after)
    if match.term.language.startswith("zh"):
        return _chinese_role(match, before, after)
    return None


def case_asked(match: TermMatch, source: str) -> str:
    """Return the tag of the Kazakh case that a term of an English or Chinese source asks for, empty for none.

    It is a hint for a term that has to be written, and never a proof.
    """
    role = role_of(match, source)
    return role.case if role is not None and role.whole else ""


def form_asked(match: TermMatch, source: str) -> tuple[str, ...]:
    """Return the tags of the Kazakh form that a source asks for: number, possessor, case, as far as it says them.

    Empty for the bare form. The plural and the possessor belong to the noun («біздің Президентімізбен»), and are said
    also where the case is not.
    """
    before = source[: match.start]
    said = _DETERMINERS.search(before) if match.term.language == "en" else _CHINESE_DETERMINERS.search(before)
    words = set(re.findall(r"\w+", said.group().lower())) if said is not None else set()
    many = any(tag.startswith("PL") for tag in match.suffixes) or not words.isdisjoint(_MANY)
    owner = next((tag for word, tag in _OWNERS.items() if word in words), "")
    case = case_asked(match, source)
    return tuple(tag for tag in ("PL" if many else "", owner, case) if tag)


def _english_role(match: TermMatch, before: str, after: str) -> Role | None:
    if any(tag.startswith("POSS") for tag in match.suffixes):
        return _OWNER
    before = _DETERMINERS.sub("", before)
    posts = None
    if match.concept.kind is Kind.PERSON:
        posts = _POSTS.search(before)
        before = _DETERMINERS.sub("", before[: posts.start()]) if posts else before
    elif _APPOSITION.search(before) and match.concept.kind is Kind.TITLE:
        return None
    row = _ROW.search(before)
    before_row = _DETERMINERS.sub("", before[: row.start()]) if row else before
    found = next((one.role for one in _ENGLISH if one.before.search(before_row)), None)
    if found is not None and found.case == "LOC" and posts is not None:
        return None  # "in Astana President Tokayev met ..."
    if found is None:
        if not _BEGINS_CLAUSE.search(before):
            return None
        acts = match.concept.kind in (Kind.PERSON, Kind.TITLE) and _ACTS.match(after)
        return _SUBJECT if acts else _UNDERGOES if _IS.match(after) else None
    # "with the Academy of China" is said of the academy; a name may follow "the President of Kazakhstan".
    whole = not _NAME_FOLLOWS.match(after) and not (match.concept.kind is Kind.TITLE and after.startswith(" of "))
    if match.concept.kind is Kind.PLACE and _COUNTRY_FOLLOWS.match(after):
        whole = False
    return found._replace(whole=whole, bare=bool(row) or not _PHRASE_ENDS.match(after))


def _chinese_role(match: TermMatch, before: str, after: str) -> Role | None:
    before = _CHINESE_DETERMINERS.sub("", before)
    found = next((one.role for one in _CHINESE if one.before.search(before)), None)
    if _CHINESE_ROW.match(after):
        return found._replace(whole=False) if found else None
    if after.startswith("的"):
        if found is None:
            return _OWNER
        # 与马兴瑞的会谈 is said of the talks: the coverb's case is right, and the owner's. After a name it may be a
        # row (中国与新疆的贸易).
        own = found.case if _CHINESE_BEGINS.search(before) or before.endswith(("来自", "从")) else "GEN"
        return Role(own, frozenset({"GEN", NOMINATIVE, "ATTR", found.case or NOMINATIVE, *found.others}))
    if found is None:
        subject = _CHINESE_CLAUSE.search(before) and _CHINESE_ACTS.match(after)
        return _SUBJECT if subject and match.concept.kind in (Kind.PERSON, Kind.TITLE) else None
    return found._replace(bare=_CHINESE_NOUNS.match(after) is not None)
