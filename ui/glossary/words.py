"""The words for kinds, statuses and languages, and boxes to choose among them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from glossary.concepts import Enforce, Harmony, Kind, PartOfSpeech, Status, Verified
from glossary.relating import Link
from resources.messages import Message, message
from ui.i18n import Texts

Value = TypeVar("Value", bound=str)

KINDS: dict[Kind, Message] = {
    Kind.PERSON: message("desk.kind.person"),
    Kind.ORGANISATION: message("desk.kind.organisation"),
    Kind.TITLE: message("desk.kind.title"),
    Kind.PLACE: message("desk.kind.place"),
    Kind.INITIATIVE: message("desk.kind.initiative"),
    Kind.ABBREVIATION: message("desk.kind.abbreviation"),
    Kind.FORMULA: message("desk.kind.formula"),
    Kind.TERM: message("desk.kind.term"),
}
ENFORCES: dict[Enforce, Message] = {
    Enforce.MUST: message("desk.enforce.must"),
    Enforce.PREFER: message("desk.enforce.prefer"),
    Enforce.INFORM: message("desk.enforce.inform"),
}
STATUSES: dict[Status, Message] = {
    Status.PREFERRED: message("desk.status.preferred"),
    Status.ADMITTED: message("desk.status.admitted"),
    Status.FORBIDDEN: message("desk.status.forbidden"),
    Status.PROPOSED: message("desk.status.proposed"),
}
VERIFIED: dict[Verified, Message] = {
    Verified.YES: message("desk.verified.yes"),
    Verified.STANDARD: message("desk.verified.standard"),
    Verified.NO: message("desk.verified.no"),
}
LINKS: dict[Link, Message] = {
    Link.FULL_FORM_OF: message("desk.link.full_form_of"),
    Link.ABBREVIATION_OF: message("desk.link.abbreviation_of"),
    Link.HOLDER_OF: message("desk.link.holder_of"),
    Link.TITLE_IN: message("desk.link.title_in"),
    Link.BROADER: message("desk.link.broader"),
    Link.SEE_ALSO: message("desk.link.see_also"),
    Link.EQUIVALENT: message("desk.link.equivalent"),
    Link.DROPPED_BEFORE: message("desk.link.dropped_before"),
}
INCOMING: dict[Link, Message] = {
    Link.FULL_FORM_OF: message("desk.incoming.full_form_of"),
    Link.ABBREVIATION_OF: message("desk.incoming.abbreviation_of"),
    Link.HOLDER_OF: message("desk.incoming.holder_of"),
    Link.TITLE_IN: message("desk.incoming.title_in"),
    Link.BROADER: message("desk.incoming.broader"),
    Link.SEE_ALSO: message("desk.incoming.see_also"),
    Link.EQUIVALENT: message("desk.incoming.equivalent"),
    Link.DROPPED_BEFORE: message("desk.incoming.dropped_before"),
}
"""What another concept is to the one shown, where the other names it."""

PARTS_OF_SPEECH: dict[PartOfSpeech, Message] = {
    PartOfSpeech.NOUN: message("desk.part.noun"),
    PartOfSpeech.PROPER_NOUN: message("desk.part.proper_noun"),
    PartOfSpeech.VERB: message("desk.part.verb"),
    PartOfSpeech.ADJECTIVE: message("desk.part.adjective"),
    PartOfSpeech.ADVERB: message("desk.part.adverb"),
    PartOfSpeech.OTHER: message("desk.part.other"),
}
HARMONIES: dict[Harmony, Message] = {
    Harmony.BACK: message("desk.harmony.back"),
    Harmony.FRONT: message("desk.harmony.front"),
}
YES_NO: dict[str, Message] = {"yes": message("desk.yes"), "no": message("desk.no")}
LANGUAGES: dict[str, Message] = {
    "kk": message("ui.language.kk"),
    "kk-Latn": message("desk.language.kk-Latn"),
    "kk-Arab": message("desk.language.kk-Arab"),
    "en": message("ui.language.en"),
    "zh-Hans": message("desk.language.zh-Hans"),
    "zh-Hant": message("desk.language.zh-Hant"),
    "ru": message("desk.language.ru"),
}
"""The languages of terms, in the order of their rows."""

PLACES = ("kk", "en", "zh-Hans", "zh-Hant", "ru")
"""The languages in which each concept is offered a place for a term."""


def language_word(language: str, texts: Texts) -> str:
    """Return the name of a language, its code where it has none here."""
    return texts.say(LANGUAGES[language]) if language in LANGUAGES else language


class ChoiceBox(QComboBox):
    """A box of values with a word each, in the interface language; the first may be «all» or «as it is»."""

    def __init__(
        self, texts: Texts, name: Message, words: Mapping[Value, Message], none: Message | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._texts = texts
        self._words: Sequence[tuple[str, Message]] = (*((("", none),) if none is not None else ()), *words.items())
        for value, _ in self._words:
            self.addItem("", str(value))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        texts.bind(self.setAccessibleName, name)
        texts.bind(self.setToolTip, name)
        self._retranslate()
        texts.language_changed.connect(self._retranslate)

    @property
    def value(self) -> str:
        """The chosen value, empty for the first where that stands for none."""
        return str(self.currentData() or "")

    def choose(self, value: str) -> None:
        """Choose a value without telling that it was chosen."""
        blocked = self.blockSignals(True)
        self.setCurrentIndex(max(self.findData(str(value)), 0))
        self.blockSignals(blocked)

    def wheelEvent(self, e: QWheelEvent) -> None:
        e.ignore()  # scrolling past a box must not change it

    def _retranslate(self) -> None:
        for place, (_, word) in enumerate(self._words):
            self.setItemText(place, self._texts.say(word))
