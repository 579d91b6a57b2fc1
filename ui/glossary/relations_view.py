"""The relations of one concept: those that it has, each a row of fields, and those that others have to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from glossary.concepts import Concept, Relation
from glossary.relating import Link, Linked, links_of
from resources.messages import Message, message
from ui.context import Context
from ui.glossary.concept_field import ConceptField
from ui.glossary.days import Days
from ui.glossary.directory import Directory
from ui.glossary.words import INCOMING, LINKS, ChoiceBox
from ui.theme import GRID
from ui.widgets.cards import Card, CardList

_HEADS: tuple[Message, ...] = (
    message("desk.relation.kind"),
    message("desk.relation.concept"),
    message("desk.relation.from"),
    message("desk.relation.to"),
)


class RelationRow(QObject):
    """The fields of one relation. A row whose concept is emptied takes its relation away."""

    edited = Signal()

    def __init__(self, context: Context, directory: Directory, grid: QGridLayout, row: int, parent: QObject) -> None:
        super().__init__(parent)
        texts = context.texts
        self.kind = ChoiceBox(texts, message("desk.relation.kind"), LINKS)
        self.field = ConceptField(texts, directory)
        self.days = Days(texts, message("desk.relation.from"), message("desk.relation.to"), self)
        self.widgets: tuple[QWidget, ...] = (self.kind, self.field, self.days.first, self.days.last)
        for column, widget in enumerate(self.widgets):
            grid.addWidget(widget, 2 * row, column)
        grid.addWidget(self.days.label, 2 * row + 1, 0, 1, len(self.widgets))
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.field.picked.connect(self.edited)
        self.days.edited.connect(self.edited)

    def load(self, linked: Linked | None, *, read_only: bool) -> None:
        """Show a relation, or a place for a new one."""
        linked = linked or Linked(Link.SEE_ALSO, "")
        self.kind.choose(linked.link)
        self.kind.setEnabled(not read_only)
        self.field.load(linked.concept, read_only=read_only)
        for widget in self.widgets[:2]:
            widget.show()
        self._show_days()
        self.days.load(linked.valid_from, linked.valid_to, read_only=read_only)

    def hide(self) -> None:
        """Put the row away."""
        self.field.close_list()
        for widget in (*self.widgets, self.days.label):
            widget.hide()

    def linked(self) -> Linked | None:
        """Return the relation as it stands here, None where no concept is chosen."""
        if not self.field.concept:
            return None
        link = Link(self.kind.value)
        dated = link.relation is not None
        first, last = (self.days.first.bound, self.days.last.bound) if dated else ("", "")
        return Linked(link, self.field.concept, first, last)

    def _on_kind(self) -> None:
        self._show_days()
        self.edited.emit()

    def _show_days(self) -> None:
        self.days.set_visible(visible=Link(self.kind.value).relation is not None)


class RelationsView(QWidget):
    """Rows for the relations of a concept, with one more for a new one, and cards for those of others to it.

    ``edited`` tells of a change, ``followed`` carries the id of the concept to go to.
    """

    edited = Signal()
    followed = Signal(str)

    def __init__(self, context: Context, directory: Directory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._directory = context, directory
        texts, look = context.texts, context.look
        self._read_only = True
        self.concept_id = ""
        self._rows: list[RelationRow] = []
        self.rows: list[RelationRow] = []
        self._grid = QGridLayout()
        self.incoming = CardList(look.fonts, look.colours, look.interface_points)
        self.incoming.taken.connect(self._on_card)
        self._incoming_label = QLabel()
        self._incoming_label.setProperty("quiet", "true")
        self._incoming_label.setBuddy(self.incoming)
        texts.bind(self._incoming_label.setText, message("desk.relation.incoming"))
        texts.bind(self.incoming.setAccessibleName, message("desk.relation.incoming"))
        texts.language_changed.connect(self.name_again)
        self._lay_out()

    @property
    def count(self) -> int:
        """How many relations are shown, in both directions."""
        return sum(bool(row.field.concept) for row in self.rows) + self.incoming.cards.rowCount()

    def show_concept(self, concept: Concept, *, read_only: bool) -> None:
        """Show the relations of a concept."""
        self._read_only, self.concept_id = read_only, concept.id
        self._load([*links_of(concept), *(() if read_only else (None,))])
        self.name_again()

    def name_again(self) -> None:
        """Show the names that the concepts have now, and what points here now."""
        for row in self.rows:
            row.field.name_again()
        say = self._context.texts.say
        cards = [
            Card(
                title=say(INCOMING[one.link]),
                body=self._directory.name(one.concept),
                note=_between(one),
                joined=True,
                tip=say(message("desk.relation.tip")),
                data=one.concept,
            )
            for one in (self._directory.pointing_to(self.concept_id) if self.concept_id else ())
        ]
        self.incoming.show_cards(cards)
        self.incoming.setVisible(bool(cards))
        self._incoming_label.setVisible(bool(cards))

    def applied_to(self, concept: Concept) -> tuple[tuple[Relation, ...], tuple[str, ...], tuple[str, ...]]:
        """Return relations, equivalents and dropped_before as they stand in the rows.

        Those of the concept given are returned where nothing was changed.
        """
        found = [linked for row in self.rows if (linked := row.linked()) is not None]
        if found == list(links_of(concept)):
            return concept.relations, concept.equivalents, concept.dropped_before
        relations = tuple(
            Relation(kind, one.concept, one.valid_from, one.valid_to)
            for one in found
            if (kind := one.link.relation) is not None
        )
        equivalents = tuple(dict.fromkeys(one.concept for one in found if one.link is Link.EQUIVALENT))
        dropped = tuple(dict.fromkeys(one.concept for one in found if one.link is Link.DROPPED_BEFORE))
        return tuple(dict.fromkeys(relations)), equivalents, dropped

    @property
    def unpicked(self) -> str:
        """What was typed for a concept without one being chosen, empty where there is no such thing."""
        return next((row.field.unpicked for row in self.rows if row.field.unpicked), "")

    def go_to_unpicked(self) -> None:
        """Put the caret where a concept is still to be chosen."""
        next(row for row in self.rows if row.field.unpicked).field.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self) -> None:
        """Put the caret into the first row."""
        goal: QWidget = self.rows[0].field if self.rows else self.incoming
        goal.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_look(self) -> None:
        """Take over theme and sizes."""
        look = self._context.look
        self.incoming.set_look(look.colours, look.interface_points)

    def _load(self, links: Sequence[Linked | None]) -> None:
        while len(self._rows) < len(links):
            self._add_row()
        for row, linked in zip(self._rows, links, strict=False):
            row.load(linked, read_only=self._read_only)
            row.field.without = (self.concept_id,) if self.concept_id else ()
        for row in self._rows[len(links) :]:
            row.hide()
        self.rows = self._rows[: len(links)]

    def _add_row(self) -> None:
        row = RelationRow(self._context, self._directory, self._grid, len(self._rows) + 1, self)
        row.edited.connect(self._on_edited)
        row.field.followed.connect(self.followed)
        before: QWidget | None = self._rows[-1].days.last if self._rows else None
        for widget in row.widgets:
            if before is not None:
                QWidget.setTabOrder(before, widget)
            before = widget
        assert before is not None
        QWidget.setTabOrder(before, self.incoming)
        self._rows.append(row)

    def _on_edited(self) -> None:
        if self.rows and self.rows[-1].field.concept and not self._read_only:
            # One more place for a new one; the rows that stand keep what is typed in them.
            if len(self._rows) == len(self.rows):
                self._add_row()
            row = self._rows[len(self.rows)]
            row.load(None, read_only=False)
            row.field.without = self.rows[0].field.without
            self.rows.append(row)
        self.edited.emit()

    def _on_card(self, card: Card) -> None:
        self.followed.emit(str(card.data))

    def _lay_out(self) -> None:
        self._grid.setSpacing(GRID // 2)
        self._grid.setHorizontalSpacing(GRID)
        for column, head in enumerate(_HEADS):
            title = QLabel()
            title.setProperty("quiet", "true")
            self._context.texts.bind(title.setText, head)
            self._grid.addWidget(title, 0, column)
        self._grid.setColumnStretch(1, 1)
        inside, column_ = QWidget(), QVBoxLayout()
        column_.setContentsMargins(0, 0, 0, 0)
        column_.addLayout(self._grid)
        column_.addStretch(1)
        inside.setLayout(column_)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(GRID, GRID, GRID, GRID)
        whole.addWidget(area, 3)
        whole.addWidget(self._incoming_label)
        whole.addWidget(self.incoming, 2)


def _between(linked: Linked) -> str:
    return f"{linked.valid_from} – {linked.valid_to}".strip() if linked.valid_from or linked.valid_to else ""
