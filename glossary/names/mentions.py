"""Names as a Kazakh text mentions them: runs of capitalised words and the glossary's own names, without suffixes.

A name that no list has cannot be told from its suffixes by its letters alone (Алматы, Қарағанды): the form that most
of its mentions agree on is taken, the whole word where they do not tell.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple, TypeVar

from glossary.concepts import Concept, Kind, TermMatch
from glossary.languages.kazakh.stems import is_acronym, stems_of
from glossary.languages.kazakh.suffixes import analyse
from glossary.names.palladius import to_pinyin
from glossary.tokens import QUOTES, Token, TokenKind, kazakh_tokens, prepare

PLACE_NOUNS = frozenset(
    {"қала", "облыс", "аудан", "ауыл", "өлке", "өзен", "көл", "тау", "көше", "провинция", "аймақ", "округ", "уезд"}
)
ORGANISATION_NOUNS = frozenset(
    {
        "партия", "министрлік", "комитет", "университет", "академия", "институт", "компания", "банк", "қор", "агенттік",
    "палата", "ұйым", "бірлестік", "одақ", "кеңес", "мектеп", "орталық", "қоғам", "елшілік", "газет",
    }
)  # fmt: skip
TITLE_NOUNS = frozenset(
    {
        "төраға", "төрайым", "хатшы", "министр", "президент", "премьер-министр", "директор", "басшы", "орынбасар",
        "мүше", "елші", "консул", "әкім", "депутат", "ректор", "проректор", "кеңесші", "жетекші", "өкіл", "сенатор",
        "спикер", "вице-президент", "редактор", "профессор", "академик", "генерал", "губернатор", "мэр",
    }
)  # fmt: skip
"""Nouns beside a name that say what it names; the closed list of what the two ways of reporting look for."""

OPENING = frozenset(
    {
        "кеше", "бүгін", "ертең", "қазір", "осы", "бұл", "ол", "сол", "осыған", "соған", "бұған", "сонымен", "мен",
        "сондай-ақ", "кейін", "алайда", "бірақ", "өз", "біз", "сіз", "менің", "біздің", "сіздің", "олар", "оның",
        "әрине", "ал", "енді", "бұдан", "содан", "осылайша", "жақында", "биыл", "былтыр", "атап", "тағы", "және",
        "сондықтан",
    }
)  # fmt: skip
"""Words that often begin a sentence, and are no part of the name that follows."""

COMMON = frozenset(
    {
        "республика", "тұңғыш", "елбасы", "мемлекет", "үкімет", "парламент", "мәжіліс", "сенат", "конституция",
        "кодекс",
        "заң", "жарлық", "жолдау", "ереже", "халық", "ел", "отан", "тәуелсіздік", "жеңіс", "интернет", "алла", "құдай",
        "тәңір", "құран", "ислам", "құрылтай", "форум", "білім", "ғылым", "ұлы", "жаңа", "бас", "жоғары", "бірінші",
        "екінші", "сөз", "сурет", "кесте", "тарау", "бөлім", "бап", "мырза", "ханым", "хан", "аллаһ", "пайғамбар",
        "министр", "адам", "туған", "жер", "күн", "ай", "аспан", "конгресс", "ассамблея", "кіші", "орта", "реформа",
        "облыс", "аудан", "ауыл",
    }
)  # fmt: skip
"""Common words that Kazakh writes with a capital out of respect, in headings or as the first word of a name."""

SURNAME = re.compile("(?:[оеё]в|ин|цын|[оеё]ва|(?<!с)ина|цына|ский|ская|ұлы|қызы|тегі)$")
DIRECTIONS = frozenset({"батыс", "шығыс", "солтүстік", "оңтүстік", "орталық"})
"""Words that are part of the name of a place (Таяу Шығыс, Батыс Қазақстан), and none alone."""

_SENTENCE_END = frozenset(".!?…:;)")
_STRONG = re.compile("^(?:[ғқ]а|[гкдт]е|[мбп]ен|[ндт][ыі]ң|[дтн][ае]н|[дт][ае]ғы|[дт]егі|нікі|[дт]ікі)$")
_PATRONYMIC = re.compile("(.{2,}(?:ұлы|қызы))(?:н|на|нда|ндағы|нан|ның|мен)$")
_COUNTRY = re.compile("..(?:ия|стан)$")
_WHOLE = frozenset({"өскемен", "йемен", "бремен"})
"""Names that end as if they had a suffix."""
_LEAST_STEM = 2
_LEAST_PART = 3
"""Letters of the last part of a hyphened name: Есен-Бұға is no dative."""
_CALL_EVERY = 100
T = TypeVar("T")
Between = Callable[[], object]
"""Called between small pieces of work (some milliseconds); what it raises ends the work."""
_ONE_LETTER = frozenset("ИУОЭА")
"""Syllables of the Palladius table that are one letter: yi, wu, o, e, a."""


class Mention(NamedTuple):
    """A name in a text (code points): its words without suffixes, and what stands beside it.

    ``title`` is the bare title before it, ``noun`` the bare noun after it («қала»), empty where there is none.
    ``concept`` is the glossary's, where it has it.
    """

    start: int
    end: int
    words: tuple[str, ...]
    title: str = ""
    noun: str = ""
    concept: Concept | None = None

    @property
    def text(self) -> str:
        """The name in its citation form."""
        return " ".join(self.words)


class _Run(NamedTuple):
    tokens: tuple[Token, ...]
    before: Token | None
    after: Token | None
    first: bool
    concept: Concept | None = None
    stem: str = ""


def nothing() -> None:
    """Do nothing between two pieces of work."""


def paced(items: Iterable[T], between: Between, every: int = _CALL_EVERY) -> Iterator[T]:
    """Yield the items, calling ``between`` before each ``every``-th."""
    for number, item in enumerate(items):
        if number % every == 0:
            between()
        yield item


def mentions_in(
    text: str, matches: Sequence[TermMatch], between: Between = nothing, tokens: Sequence[Token] | None = None
) -> list[Mention]:
    """Return the names of persons and places in a text, by position; ``matches`` are the glossary's in it.

    What other terms cover is left out, and so are acronyms and lines in capitals. ``tokens`` are the text's
    (:func:`placed_tokens`), where they are there already.
    """
    tokens = placed_tokens(text) if tokens is None else tokens
    runs = list(paced(_runs(text, matches, tokens, between), between))
    support = _support((token for run in runs for token in run.tokens), between)
    elsewhere = {run.tokens[0].low for run in runs if not run.first}
    found = []
    for run in paced(runs, between):
        words = [token.text for token in run.tokens]
        if run.concept is None:
            words[-1] = _lemma(words, support)
            if run.first and not is_person(words) and not (len(words) == 1 and run.tokens[0].low in elsewhere):
                continue
        else:
            words = run.stem.split(" ")
        title = bare(run.before.text) if run.before else ""
        noun = bare(run.after.text) if run.after else ""
        found.append(
            Mention(
                run.tokens[0].start,
                run.tokens[-1].end,
                tuple(words),
                title if title in TITLE_NOUNS else "",
                noun if noun in PLACE_NOUNS | ORGANISATION_NOUNS else "",
                run.concept,
            )
        )
    return found


def is_person(words: Sequence[str]) -> bool:
    """Say whether words look like a person's name: a surname's ending, or a Chinese name of two or three words."""
    if len(words) < 2 or any(word.lower() in TITLE_NOUNS for word in words):
        return False
    if any(SURNAME.search(word.lower()) and word.lower() not in COMMON for word in words[-2:]):
        return True
    return len(words) <= 3 and bool(to_pinyin(" ".join(words)))


def bare(word: str) -> str:
    """Return a listed noun without its suffixes («қаласына»: қала), any other word in lower case."""
    low = word.lower()
    for noun in _BEGINNINGS.get(low[:3], ()):
        for stem in stems_of(noun):
            if low.startswith(stem.letters) and analyse(stem.shape, low[len(stem.letters) :]):
                return noun
    return low


def is_common(word: str) -> bool:
    """Say whether a word, with or without suffixes, is a common one that may have a capital all the same."""
    return any(stem.lower() in COMMON or stem.lower() in DIRECTIONS for stem in _stems(word))


def _beginnings() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for noun in sorted(PLACE_NOUNS | ORGANISATION_NOUNS | TITLE_NOUNS, key=len, reverse=True):
        found[noun[:3]] = (*found.get(noun[:3], ()), noun)
    return found


_BEGINNINGS = _beginnings()


def is_shouted_line(text: str, start: int) -> bool:
    """Say whether the line that a place (code points) is in has no small letter."""
    begin, end = text.rfind("\n", 0, start) + 1, text.find("\n", start)
    line = text[begin : end if end >= 0 else len(text)]
    return not any(letter.islower() for letter in line)


def begins_sentence(tokens: Sequence[Token], at: int, text: str) -> bool:
    """Say whether a token is where any word has a capital: after a full stop, a dash, an opening quotation mark."""
    if at == 0:
        return True
    before = tokens[at - 1]
    between = text[before.end : tokens[at].start]
    if "\n" in between or any(mark in QUOTES for mark in between):
        return True
    if before.kind is not TokenKind.MARK:
        return False
    return before.text in _SENTENCE_END or before.text in "–—-‒"


def _is_capitalised(token: Token) -> bool:
    word = token.text
    return (
        token.kind is TokenKind.WORD
        and word[0].isupper()
        and any(letter.islower() for letter in word)
        and "\u0400" <= word[0] <= "\u04ff"
        and not is_acronym(word.split("-")[0])
        and sum(letter.isupper() for letter in word) <= word.count("-") + 1
    )


def _is_short_given_name(surname: Token, token: Token) -> bool:
    """Say whether a capital letter alone is a Chinese given name («Ван И»), and no initial («Ахметов И.»)."""
    return token.text in _ONE_LETTER and bool(to_pinyin(surname.text)) and len(surname.text) > 1


def _is_before_chinese_name(words: Sequence[str], support: Counter[str]) -> bool:
    """Say whether the first of some capitalised words is none of the Chinese name that the others are."""
    if len(words) not in (3, 4) or to_pinyin(words[0]):
        return False
    rest = [*words[1:-1], _lemma(words[1:], support)]
    return bool(to_pinyin(" ".join(rest)))


def placed_tokens(text: str, at: int = 0) -> list[Token]:
    """Return the tokens of a text with offsets into it as given (code points), which begins ``at`` a place."""
    prepared = prepare(text)
    tokens = []
    for begins, ends, word, low, kind in kazakh_tokens(prepared.text):
        start, end = prepared.original(begins, ends)
        tokens.append(Token(start + at, end + at, word, low, kind))
    return tokens


def covered_tokens(
    tokens: Sequence[Token], matches: Sequence[TermMatch], between: Between = nothing
) -> dict[int, TermMatch]:
    """Return the match that covers each token, by the token's number; both are in the order of the text."""
    covering: dict[int, TermMatch] = {}
    at = 0
    for match in paced(sorted(matches, key=lambda one: (one.start, one.end)), between):
        while at < len(tokens) and tokens[at].start < match.start:
            at += 1
        while at < len(tokens) and tokens[at].start < match.end:
            covering[at] = match
            at += 1
    return covering


def _support(tokens: Iterable[Token], between: Between) -> Counter[str]:
    """Count, for each thing that a capitalised word may be without suffixes, the words that agree on it."""
    support: Counter[str] = Counter()
    for token in paced(tokens, between, 1000):
        if _is_capitalised(token):
            support.update(_stems(token.text))
    return support


def _runs(text: str, matches: Sequence[TermMatch], tokens: Sequence[Token], between: Between) -> Iterator[_Run]:
    covering = covered_tokens(tokens, matches, between)
    support = _support(tokens, between)
    at = 0
    while at < len(tokens):
        first = at
        match = covering.get(at)
        if match is not None:
            while at < len(tokens) and covering.get(at) is match:
                at += 1
            if match.concept.kind in (Kind.PERSON, Kind.PLACE):
                yield _Run(
                    tuple(tokens[first:at]), *_beside(tokens, first, at, text), False, match.concept, _citation(match)
                )
            continue
        while at < len(tokens) and at not in covering and _is_capitalised(tokens[at]):
            at += 1
            if at < len(tokens) and text[tokens[at - 1].end : tokens[at].start] not in (" ", "\u00a0"):
                break
            if at < len(tokens) and at not in covering and _is_short_given_name(tokens[at - 1], tokens[at]):
                at += 1
                break
        if at == first:
            at += 1
            continue
        if begins_sentence(tokens, first, text) and (
            tokens[first].low in OPENING or _is_before_chinese_name([token.text for token in tokens[first:at]], support)
        ):
            first += 1
        if first < at and not is_shouted_line(text, tokens[first].start):
            yield from _split(tokens, first, at, text, support)


def _split(tokens: Sequence[Token], first: int, end: int, text: str, support: Counter[str]) -> Iterator[_Run]:
    """Divide a run where a title, a surname or a case ends: «Президент Қасым-Жомарт Тоқаев Қытайға»."""
    start = first
    for at in range(first, end):
        is_title = bare(tokens[at].text) in TITLE_NOUNS
        ends_name = at + 1 < end and (
            (at > start and bool(SURNAME.search(tokens[at].low)))
            or (at == start + 1 and _ends_chinese_name(*(token.text for token in tokens[start : at + 2])))
            or _has_case(tokens[at].text, support)
        )
        if is_title and at > start:
            yield _run(tokens, start, at, text)
        if is_title:
            start = at + 1
        elif ends_name:
            yield _run(tokens, start, at + 1, text)
            start = at + 1
    if start < end:
        yield _run(tokens, start, end, text)


def _ends_chinese_name(surname: str, given: str, following: str) -> bool:
    return bool(to_pinyin(f"{surname} {given}")) and not to_pinyin(following)


def _has_case(word: str, support: Counter[str]) -> bool:
    """Say whether a word that another capitalised one follows has a case ending: then the two are two names."""
    stem = _lemma([word], support)
    return stem != word and (support[stem] > support[word] or bool(_STRONG.match(word[len(stem) :].lower())))


def _run(tokens: Sequence[Token], start: int, end: int, text: str) -> _Run:
    return _Run(tuple(tokens[start:end]), *_beside(tokens, start, end, text), begins_sentence(tokens, start, text))


def _beside(tokens: Sequence[Token], start: int, end: int, text: str) -> tuple[Token | None, Token | None]:
    before = tokens[start - 1] if start and "\n" not in text[tokens[start - 1].end : tokens[start].start] else None
    after = tokens[end] if end < len(tokens) and "\n" not in text[tokens[end - 1].end : tokens[end].start] else None
    return before, after


def _citation(match: TermMatch) -> str:
    letters = sum(len(tag.partition(":")[2]) for tag in match.suffixes)
    return match.surface[: len(match.surface) - letters].rstrip("-‐‑")


@lru_cache(maxsize=4096)
def _stems(word: str) -> tuple[str, ...]:
    """Return what a word may be without suffixes (its letters unchanged), the longest first."""
    low = word.lower()
    if low in _WHOLE:
        return (word,)
    found = [word]
    hyphen = word.rfind("-") + 1
    least = max(_LEAST_STEM, hyphen + _LEAST_PART) if hyphen else _LEAST_STEM
    for cut in range(len(word) - 1, least - 1, -1):
        for stem in stems_of(word[:cut]):
            if stem.letters == low[:cut] and not stem.head and analyse(stem.shape, low[cut:]):
                found.append(word[:cut])
                break
    return tuple(found)


def _lemma(words: Sequence[str], support: Counter[str]) -> str:
    """Return the last of some words without suffixes."""
    *before, word = words
    patronymic = _PATRONYMIC.match(word)
    if patronymic:
        return patronymic[1]
    stems = _stems(word)
    chinese_before = bool(before) and bool(to_pinyin(" ".join(before)))
    if chinese_before and not to_pinyin(word):
        # A Chinese name tells where it ends: «Ван Имен», «Ма Синжуйдің».
        chinese = [cut for at in range(len(word) - 1, 0, -1) if to_pinyin(cut := word[:at])]
        for cut in chinese:
            for stem in stems_of(cut):
                if stem.letters == cut.lower() and analyse(stem.shape, word[len(cut) :].lower()):
                    return cut

    surname = len(words) > 1 and any(SURNAME.search(stem.lower()) for stem in stems)
    tells = (lambda stem: SURNAME.search(stem.lower())) if surname else _COUNTRY.search
    certain = next((stem for stem in stems if stem.lower() in DIRECTIONS or tells(stem)), "")
    if certain:
        return certain

    def worth(stem: str) -> tuple[int, bool, int]:
        strong = bool(_STRONG.match(word[len(stem) :].lower())) and len(stem) > _LEAST_STEM + 1
        # Қырғызстан is no ablative.
        strong = strong and not word.endswith("стан")
        return support[stem], strong, len(stem)

    return max(stems, key=worth)


def spans_text(text: str, spans: Iterable[tuple[int, int]], width: int = 40) -> str:
    """Return the first of some places with the words around it, on one line, at most ``width`` code points a side."""
    start, end = next(iter(spans))
    left, right = max(0, start - width), min(len(text), end + width)
    while 0 < left < start and not text[left - 1].isspace():
        left += 1
    while end < right < len(text) and not text[right].isspace():
        right -= 1
    return " ".join(text[left:right].split())
