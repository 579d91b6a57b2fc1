"""Which column of a returned table is which: by hidden names, by headings in any language, by what stands in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from resources.messages import LANGUAGES, Message, catalogue, message
from workbench.core.segments import State
from workbench.errors import FormatError
from workbench.formats.bilingual_html import LANGUAGE_WORDS, STATE_WORDS
from workbench.formats.review_sheet import ReturnedTable, Role, not_a_table, read_column_name

_HEADINGS: dict[Role, Message] = {
    Role.STATUS: message("review.column.status"),
    Role.TERMS: message("review.column.terms"),
    Role.FINDINGS: message("review.column.findings"),
    Role.COMMENTS: message("review.column.comments"),
}
_NUMBERS = frozenset({"№", "no", "no.", "n", "#", "nr", "nr.", "序号", "编号", "id", "segment"})
_ENOUGH = 0.3
"""Share of the rows of which a column must hold the texts to be taken for a column of the project."""
_LOOKED_AT = 2000


@dataclass(frozen=True, slots=True)
class Columns:
    """Places of the columns. ``added`` are those that nobody knows and that hold something, by their headings."""

    source: int
    number: int
    comments: int
    targets: Mapping[str, int]
    states: Mapping[str, int]
    added: tuple[str, ...] = ()

    def language_at(self, place: int) -> str:
        """Return the target language that a column is of, empty for another column."""
        both = (*self.targets.items(), *self.states.items())
        return next((language for language, at in both if at == place), "")


def find_columns(
    table: ReturnedTable,
    languages: Sequence[str],
    source_language: str,
    sources: set[str],
    targets: Mapping[str, set[str]],
) -> Columns:
    """Return what each column is; ``sources`` and ``targets`` are the texts of the project, folded (:func:`folded`).

    Raises FormatError where no column has the sources and no row a key, or where there is nothing to take over.
    """
    width = max([len(table.names), len(table.headings), *(len(row.cells) for row in table.rows)], default=0)
    roles: list[tuple[Role, str] | None] = [None] * width
    for place, name in enumerate(table.names):
        roles[place] = read_column_name(name)
    taken = {one for one in roles if one is not None}
    beside = languages[0] if len(languages) == 1 else ""
    for place, heading in enumerate(table.headings):
        said = _by_heading(heading, languages, source_language)
        known = roles[place] or said
        if known is not None and known[0] is Role.TARGET:
            beside = known[1]
        if said is not None and said[0] is Role.STATUS:
            said = (Role.STATUS, beside)
        if roles[place] is None and said is not None and said not in taken:
            roles[place] = said
            taken.add(said)
    texts = [[folded(row.cells[at].text) for row in table.rows[:_LOOKED_AT] if at < len(row.cells)]
             for at in range(width)]  # fmt: skip
    wanted = [((Role.SOURCE, source_language), sources)]
    wanted += [((Role.TARGET, language), targets[language]) for language in languages]
    for role, holds in wanted:
        if not any(one is not None and one[0] is role[0] and one[1] in (role[1], "") for one in roles):
            free = [at for at in range(width) if roles[at] is None]
            best = max(free, key=lambda at, holds=holds: _share(texts[at], holds), default=-1)  # type: ignore[misc]
            if best >= 0 and _share(texts[best], holds) >= _ENOUGH:
                roles[best] = role
    found = Columns(
        source=_place(roles, Role.SOURCE),
        number=_place(roles, Role.NUMBER),
        comments=_place(roles, Role.COMMENTS),
        targets={one: at for one in languages if (at := _place(roles, Role.TARGET, one)) >= 0},
        states={one: at for one in languages if (at := _place(roles, Role.STATUS, one)) >= 0},
        added=tuple(
            table.headings[at] if at < len(table.headings) else ""
            for at in range(width)
            if roles[at] is None and any(texts[at])
        ),
    )
    if found.source < 0 and not any(row.keys for row in table.rows):
        raise not_a_table(table.name)
    if not found.targets and found.comments < 0 and not any(c.comments for row in table.rows for c in row.cells):
        raise FormatError(message("review.no_language", name=table.name, languages=", ".join(languages)))
    return found


def folded(text: str) -> str:
    """Return a text without what tables do to spaces."""
    return " ".join(text.split())


@cache
def state_words() -> dict[str, State]:
    """Return the states by their words in every interface language, folded."""
    words: dict[str, State] = {}
    for language in LANGUAGES:
        texts = catalogue(language)
        words |= {folded(texts.render(word)).casefold(): state for state, word in STATE_WORDS.items()}
    return words | {state.value: state for state in State}


def _by_heading(heading: str, languages: Sequence[str], source_language: str) -> tuple[Role, str] | None:
    said = folded(heading).casefold()
    if not said:
        return None
    if said in _NUMBERS:
        return Role.NUMBER, ""
    for interface in LANGUAGES:
        texts = catalogue(interface)
        for role, word in _HEADINGS.items():
            if said == texts.render(word).casefold():
                return role, ""
        for language, word in LANGUAGE_WORDS.items():
            if said in (texts.render(word).casefold(), language.casefold()):
                if language == source_language:
                    return Role.SOURCE, language
                if language in languages:
                    return Role.TARGET, language
    return None


def _share(texts: Sequence[str], known: set[str]) -> float:
    return sum(bool(one) and one in known for one in texts) / max(len(texts), 1)


def _place(roles: Sequence[tuple[Role, str] | None], role: Role, language: str = "") -> int:
    """Return the first column with a role, -1 for none; a named language must be the column's."""
    for at, one in enumerate(roles):
        if one is not None and one[0] is role and (not language or one[1] == language):
            return at
    return -1
