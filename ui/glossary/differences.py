"""What a change did to a concept, in words, and the cards of a history."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QDate, QLocale

from glossary.concepts import Concept, Term
from glossary.relating import Linked, links_of
from glossary.store import ConceptChange, HistoryEntry
from resources.messages import Message, message
from ui.glossary.words import ENFORCES, KINDS, LINKS, STATUSES, VERIFIED, language_word
from ui.i18n import Texts
from ui.widgets.cards import Card
from workbench.services.terminology import WHATS

_FACTS: dict[str, Message] = {
    "kind": message("desk.column.kind"),
    "enforce": message("desk.field.enforce"),
    "domain": message("desk.field.domain"),
    "definition": message("desk.field.definition"),
    "source": message("desk.field.source"),
    "note": message("desk.field.concept_note"),
    "valid_from": message("desk.field.concept_from"),
    "valid_to": message("desk.field.concept_to"),
}
_TERM_FACTS: dict[str, Message] = {
    "note": message("desk.field.note"),
    "variants": message("desk.field.variants"),
    "errors": message("desk.field.errors"),
    "usage": message("desk.field.usage"),
    "profiles": message("desk.field.profiles"),
    "verified_by": message("desk.field.verified_by"),
    "verified_where": message("desk.field.verified_where"),
    "valid_from": message("desk.field.valid_from"),
    "valid_to": message("desk.field.valid_to"),
    "read_as": message("desk.field.read_as"),
    "px_stem": message("desk.field.px_stem"),
    "head": message("desk.field.head"),
}
NOTHING = "–"


@dataclass(frozen=True, slots=True)
class PastChange:
    """An entry of the history with what it did to the concept."""

    entry: HistoryEntry
    change: ConceptChange | None


def history_cards(past: Sequence[PastChange], texts: Texts, name_of: Callable[[str], str] = str) -> list[Card]:
    """Return one card a change, newest first; its data is the change. ``name_of`` names a concept by its id."""
    return [
        Card(
            title=", ".join(part for part in (texts.say(WHATS[one.entry.what]), one.entry.author) if part),
            body="\n".join(differences(one.change, texts, name_of)) if one.change is not None else "",
            note=when(one.entry.time),
            tip=texts.say(message("desk.history.tip")),
            data=one,
        )
        for one in past
    ]


def when(time: str) -> str:
    """Return a recorded time as this place writes it."""
    moment = datetime.fromisoformat(time).astimezone()
    day = QDate(moment.year, moment.month, moment.day)
    return f"{QLocale().toString(day, QLocale.FormatType.ShortFormat)} {moment:%H:%M}"


def differences(change: ConceptChange, texts: Texts, name_of: Callable[[str], str] = str) -> list[str]:
    """Return a line for each thing that is other after a change than it was before."""
    before, after = change.before or Concept(""), change.after or Concept("")
    lines = []
    for name, word in _FACTS.items():
        if change.before is not None and change.after is not None and getattr(before, name) != getattr(after, name):
            was, now = _fact(before, name, texts), _fact(after, name, texts)
            lines.append(f"{texts.say(word)}: {was or NOTHING} → {now or NOTHING}")
    gone = [term for term in before.terms if term not in after.terms]
    come = [term for term in after.terms if term not in before.terms]
    for term in gone:
        new = next((one for one in come if one.language == term.language), None)
        if new is not None:
            come.remove(new)
        lines.append(f"{language_word(term.language, texts)}: {_change(term, new, texts)}")
    lines += [f"{language_word(term.language, texts)}: {NOTHING} → {term.text}" for term in come]
    old, new_links = list(links_of(before)), list(links_of(after))
    lines += [f"{texts.say(LINKS[one.link])}: {_link(one, name_of)} → {NOTHING}" for one in old if one not in new_links]
    lines += [f"{texts.say(LINKS[one.link])}: {NOTHING} → {_link(one, name_of)}" for one in new_links if one not in old]
    return lines


def _link(linked: Linked, name_of: Callable[[str], str]) -> str:
    dates = f" ({linked.valid_from} – {linked.valid_to})" if linked.valid_from or linked.valid_to else ""
    return f"{name_of(linked.concept)}{dates}"


def _change(term: Term, new: Term | None, texts: Texts) -> str:
    if new is None:
        return f"{term.text} → {NOTHING}"
    if new.text != term.text:
        return f"{term.text} → {new.text}"
    parts = []
    if new.status is not term.status:
        parts.append(f"{texts.say(STATUSES[term.status])} → {texts.say(STATUSES[new.status])}")
    if new.verified is not term.verified:
        parts.append(f"{texts.say(VERIFIED[term.verified])} → {texts.say(VERIFIED[new.verified])}")
    for name, word in _TERM_FACTS.items():
        was, now = getattr(term, name), getattr(new, name)
        if was != now:
            was, now = (one if isinstance(one, str) else ", ".join(one) for one in (was, now))
            parts.append(f"{texts.say(word)}: {was or NOTHING} → {now or NOTHING}")
    return f"{term.text} ({'; '.join(parts)})" if parts else f"{term.text} …"


def _fact(concept: Concept, name: str, texts: Texts) -> str:
    if name == "kind":
        return texts.say(KINDS[concept.kind])
    return texts.say(ENFORCES[concept.enforce]) if name == "enforce" else str(getattr(concept, name))
