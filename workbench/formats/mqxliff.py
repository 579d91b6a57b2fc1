"""MQXLIFF, the bilingual file of memoQ: XLIFF 1.2 with status and lock as attributes of the unit.

The statuses are those of memoQ's document rows (memoQ developer documentation, ``mq:status``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePath
from typing import ClassVar

import regex

from resources.messages import Message, message
from workbench.core.segments import Origin, State
from workbench.formats.bilingual_xml import Entry, Given, XmlEdit, head_text, tagged
from workbench.formats.xliff12_document import Xliff12Document
from workbench.formats.xml_source import Element, XmlText

_STATUSES = {
    "notstarted": (State.UNTOUCHED, Origin.NONE),
    "pretranslated": (State.DRAFT, Origin.MEMORY),
    "assembledfromfragments": (State.DRAFT, Origin.MEMORY),
    "machinetranslated": (State.DRAFT, Origin.ENGINE),
    "partiallyedited": (State.DRAFT, Origin.HUMAN),
    "manuallyconfirmed": (State.TRANSLATED, Origin.HUMAN),
    "reviewer1confirmed": (State.REVIEWED, Origin.HUMAN),
    "proofread": (State.APPROVED, Origin.HUMAN),
    "rejected": (State.REJECTED, Origin.HUMAN),
}
_WRITTEN = {
    State.UNTOUCHED: "NotStarted",
    State.DRAFT: "PartiallyEdited",
    State.TRANSLATED: "ManuallyConfirmed",
    State.REVIEWED: "Reviewer1Confirmed",
    State.APPROVED: "Proofread",
    State.REJECTED: "Rejected",
}
_PREFIX = regex.compile(r"""xmlns:([\w.-]+)\s*=\s*["']MQXliff["']""")


class Mqxliff(Xliff12Document):
    """MQXLIFF with its statuses, locks and comments."""

    id: ClassVar[str] = "mqxliff"
    NAME: ClassVar[Message] = message("formats.mqxliff")
    EXTENSIONS: ClassVar[tuple[str, ...]] = (".mqxliff",)
    STATES_KEPT: ClassVar[bool] = True

    def score(self, head: bytes, name: str) -> int:
        """Know the namespace."""
        if _PREFIX.search(head_text(head)):
            return 90
        return 70 if PurePath(name).suffix.lower() in self.EXTENSIONS else 0

    def comments(
        self, unit: Element, places: tuple[Element, Element | None], comments: Mapping[str, str]
    ) -> Iterable[str]:
        """Return the comments of a unit."""
        del places, comments
        for comment in unit.within("comment"):
            if comment.attributes.get("deleted") != "true":
                yield comment.text().strip()

    def look(self, entry: Entry, target: Element | None) -> None:
        """Read status and lock."""
        super().look(entry, target)
        attributes = {key.rpartition(":")[2]: value for key, value in entry.holder.attributes.items() if ":" in key}
        entry.locked = attributes.get("locked", "") in ("locked", "true", "yes")
        said = _STATUSES.get(attributes.get("status", "").lower())
        if said is None:
            return
        entry.state, entry.origin = said
        text = entry.written
        if not text and entry.state in (State.DRAFT, State.REJECTED):
            entry.state = State.UNTOUCHED
        if text and entry.state is State.UNTOUCHED:
            entry.state, entry.origin = State.DRAFT, Origin.HUMAN
        if not text:
            entry.origin = Origin.NONE

    def target_attributes(self, unit: list[Entry], given: dict[str, Given]) -> dict[str, str | None]:  # noqa: ARG002
        """Write no state on ``target``: it stands on the unit."""
        return {}

    def unit_edits(self, xml: XmlText, unit: list[Entry], given: dict[str, Given]) -> Iterator[XmlEdit]:
        """Yield the edit of the unit's status."""
        found = _PREFIX.search(xml.text)
        prefix = found[1] if found else "mq"
        new = next(iter(given.values()))
        drafted = new.state is State.DRAFT and new.origin is Origin.ENGINE
        status = "MachineTranslated" if drafted else _WRITTEN[new.state]
        yield from tagged(xml, unit[0].holder, {f"{prefix}:status": status})
