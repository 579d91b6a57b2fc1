"""Title chains: organisation, post and name that stand together and are one unit in every language.

«ҚКП ОК Саяси бюросының мүшесі, … партия комитетінің хатшысы Ма Синжуй» is one person: English puts the name first
and the posts after it, Chinese the posts first, joined by the enumeration comma (the usage of Xinhua and Akorda).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from glossary.concepts import Kind, RelationKind, TermMatch

_BEFORE_NAME = re.compile(r"[\s,]*\(?[\s,]*|[\s,]*\)[\s,]*")
"""What may stand between the members of a chain: commas, spaces, one bracket."""

_SHORT_TITLE_WORDS = 3
"""A post of up to so many English words stands before the name (President of Kazakhstan Kassym-Jomart Tokayev), a
longer one after it. Usage of Kazinform and Akorda."""

_CHINESE_ADDRESS = frozenset(
    {"总统", "主席", "总理", "副总理", "部长", "大使", "州长", "市长", "书记", "校长", "总干事"}
)
"""Posts that follow a short name in Chinese where no country or body is named: 托卡耶夫总统."""


_POST_WORDS = frozenset(
    {"first", "deputy", "vice", "executive", "acting", "chairman", "chairwoman", "chairperson", "chair", "secretary",
     "secretary-general", "member", "head", "director", "governor", "mayor", "akim", "minister", "president", "rector",
     "vice-president", "premier", "speaker", "ambassador", "and"}
)  # fmt: skip
"""Words of posts that are common nouns in English."""

_OBLIQUE = frozenset({"GEN", "DAT", "ACC", "LOC", "ABL", "INS"})
"""Cases of a name that is not the subject of its clause (Kazakh cases without the nominative)."""

_CLAUSE_END = re.compile(r"[.!?…;:,]|\b(?:мен|бен|пен|және)\b")
"""What ends a clause, or joins two subjects: «Тоқаев пен Президент …»."""

_ENGLISH_GAP = re.compile(r"[\s,()]*(?:(?:and|of|the|at|in|who|is|also|concurrently|a|as|'s|’s)\b[\s,()]*)*")
_CHINESE_GAP = re.compile(r"[\s、，,（）()·]*(?:[的和兼及][\s、，]*)*")


@dataclass(frozen=True, slots=True)
class Chain:
    """Matches that form a unit, in the order of the source; the last is the person. Offsets are code points.

    ``bracketed`` and ``silent`` are indices of members: those in brackets, and those that other languages leave out
    before the next member («ҚХР» before the title of Xinjiang's secretary).
    """

    members: tuple[TermMatch, ...]
    bracketed: frozenset[int] = frozenset()
    silent: frozenset[int] = frozenset()

    @property
    def start(self) -> int:
        """Where the chain begins in the source."""
        return self.members[0].start

    @property
    def end(self) -> int:
        """Where it ends, the name's suffixes included."""
        return self.members[-1].end

    @property
    def person(self) -> TermMatch:
        """The name."""
        return self.members[-1]


def find_chains(matches: Sequence[TermMatch], text: str) -> list[Chain]:
    """Return the chains among the longest matches of a Kazakh text: posts and their organisations before a name.

    What may as well be the subject and another person, «Мемлекет басшысы Ма Синжуймен кездесті», is no chain.
    """
    # A formula stands around terms, not among them.
    matches = [match for match in matches if match.concept.kind is not Kind.FORMULA]
    chains = []
    for place, match in enumerate(matches):
        if match.concept.kind is not Kind.PERSON:
            continue
        first = place
        while first > 0 and _joins(matches[first - 1], matches[first], text):
            first -= 1
        # A chain does not begin with what is left out.
        while first < place and _is_dropped(matches[first], matches[first + 1]):
            first += 1
        members = tuple(matches[first : place + 1])
        titled = any(member.concept.kind is Kind.TITLE for member in members)
        if titled and _of_one_person(members, matches[:first], text):
            bracketed = frozenset(
                n for n, member in enumerate(members) if text[max(0, member.start - 1) : member.start] == "("
            )
            silent = frozenset(n for n in range(len(members) - 1) if _is_dropped(members[n], members[n + 1]))
            chains.append(Chain(members, bracketed, silent))
    return chains


def _of_one_person(members: Sequence[TermMatch], before: Sequence[TermMatch], text: str) -> bool:
    """Say whether posts right before a name are surely that person's; ``before`` are the matches left of them.

    A nominative post before a name in another case is the subject of the clause or stands beside the name: Kazakh
    marks neither. The glossary decides, or a subject that stands before both, or a post that is more than a bare title.
    """
    *posts, person = members
    titles = [one for one in posts if one.concept.kind is Kind.TITLE]
    if not _cases(person) & _OBLIQUE:
        return True
    held = set(person.concept.related(RelationKind.HOLDER_OF))
    if any(title.concept.id in held for title in titles):
        return True
    if before and _is_subject(before[-1]) and _CLAUSE_END.search(text, before[-1].end, members[0].start) is None:
        return True
    return not held and len(posts) > 1


def _is_subject(match: TermMatch) -> bool:
    return match.concept.kind in (Kind.TITLE, Kind.PERSON) and not _cases(match) & _OBLIQUE


def _cases(match: TermMatch) -> set[str]:
    return {suffix.split(":")[0] for suffix in match.suffixes}


def _joins(left: TermMatch, right: TermMatch, text: str) -> bool:
    gap = text[left.end : right.start]
    if _is_dropped(left, right):
        return not gap.strip()
    if left.concept.kind not in (Kind.TITLE, Kind.ORGANISATION) or _BEFORE_NAME.fullmatch(gap) is None:
        return False
    # Two posts of one person are listed with a comma; side by side they belong to two people, one of them the subject:
    # «Мемлекет басшысы … хатшысы Ма Синжуймен кездесті».
    if left.concept.kind is Kind.TITLE and right.concept.kind is not Kind.PERSON and "," not in gap:
        return False
    # A post in another case than the nominative belongs to another word: «төрағасына Ма Синжуй ...».
    genitive = set() if left.concept.kind is Kind.TITLE else {"GEN"}
    return not _cases(left) & (_OBLIQUE - genitive)


def _is_dropped(match: TermMatch, following: TermMatch) -> bool:
    return following.concept.id in match.concept.dropped_before


def compose(chain: Chain, written: Callable[[TermMatch], str | None], language: str) -> str | None:
    """Return the chain in English or Chinese; None for another language, or where a member has no term.

    ``written`` gives a member's term in the language.
    """
    terms = [written(member) for member in chain.members]
    if any(not term for term in terms):
        return None
    full = [term for term in terms if term]
    if language == "en":
        return _english(chain, full)
    if language.startswith("zh"):
        return _chinese(chain, full)
    return None


def _posts(chain: Chain, terms: Sequence[str]) -> list[tuple[str, list[str], list[str]]]:
    """Group the members before the name into posts: (post, its organisations, what stands in brackets)."""
    posts: list[tuple[str, list[str], list[str]]] = []
    organisations: list[str] = []
    brackets: list[str] = []
    for n, member in enumerate(chain.members[:-1]):
        if n in chain.silent:
            continue
        if n in chain.bracketed:
            brackets.append(terms[n])
        elif member.concept.kind is Kind.TITLE:
            posts.append((terms[n], organisations, brackets))
            organisations, brackets = [], []
        else:
            organisations.append(terms[n])
    if posts and (organisations or brackets):
        post, own, beside = posts[-1]
        posts[-1] = (post, [*own, *organisations], [*beside, *brackets])
    return posts


def _english(chain: Chain, terms: Sequence[str]) -> str:
    name = terms[-1]
    shown = []
    for post, organisations, brackets in _posts(chain, terms):
        of = "".join(f" of the {organisation}" for organisation in reversed(organisations))
        beside = "".join(f" ({bracket})" for bracket in brackets)
        shown.append(f"{post}{of}{beside}")
    if len(shown) == 1 and len(shown[0].split()) <= _SHORT_TITLE_WORDS:
        return f"{before_name(shown[0])} {name}"
    posts = [after_name(post) for post in shown]
    together = " and ".join((", ".join(posts[:-1]), posts[-1])) if len(posts) > 1 else posts[0]
    return f"{name}, {together}"


def before_name(post: str) -> str:
    """Return an English post with the capitals that it has before a name: "Executive Vice President Xie Chuntao".

    Usage of Xinhua and Reuters: the words of the post, up to the first link word.
    """
    words = post.split(" ")
    for at, word in enumerate(words):
        if word.lower() not in _POST_WORDS:
            break
        words[at] = word if word.lower() == "and" else word[:1].upper() + word[1:]
    made = " ".join(words)
    return made[:1].upper() + made[1:]


def after_name(post: str) -> str:
    """Return an English post as it stands after a name or alone: "secretary of the committee".

    Only the words before the first link word and only common nouns lose their capitals, so that a name inside keeps
    its own ("Chinese President", "Foreign Minister" stay). Usage of Xinhua and Reuters.
    """
    words = post.split(" ")
    if [word.lower() for word in words[:3]] == ["head", "of", "state"]:
        return " ".join(("head of state", *words[3:]))
    for at, word in enumerate(words):
        if word.lower() not in _POST_WORDS:
            break
        words[at] = word.lower()
    return " ".join(words)


def tidy_gap(gap: str, language: str) -> bool:
    """Say whether a text between two members of a chain holds them together: commas, brackets, link words."""
    return (_CHINESE_GAP if language.startswith("zh") else _ENGLISH_GAP).fullmatch(gap) is not None


def _chinese(chain: Chain, terms: Sequence[str]) -> str:
    shown = []
    posts = _posts(chain, terms)
    if posts == [(posts[0][0], [], [])] and posts[0][0] in _CHINESE_ADDRESS and "·" not in terms[-1]:
        return terms[-1] + posts[0][0]
    for post, organisations, brackets in posts:
        beside = "".join(f"（{bracket}）" for bracket in brackets)
        shown.append(f"{''.join(organisations)}{beside}{post}")
    return "、".join(shown) + terms[-1]
