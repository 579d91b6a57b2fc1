"""Export: as what, in which languages, to where."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, count
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from resources.messages import Message, message
from ui.dialogs.base import Dialog
from ui.i18n import Texts
from ui.itemmodels.segments import LANGUAGE_WORDS
from ui.theme import GRID
from workbench.store.protocols import ProjectSettings


@dataclass(frozen=True, slots=True)
class Way:
    """What can be made: its extension, whether it takes several languages, and which exporter it asks for.

    ``aligned`` puts source beside target; a document that came in with the extension would go back in its own form.
    """

    name: Message
    extension: str
    several: bool = False
    aligned: bool = True
    xliff: str = ""
    review: bool = False


PAGES = Way(message("documents.print.pdf"), ".pdf", several=True)
"""Pages to print, which the window alone can draw."""

WAYS = (
    Way(message("ui.export.xliff"), ".xlf", xliff="1.2"),
    Way(message("ui.export.xliff2"), ".xlf", xliff="2.1"),
    Way(message("ui.export.page"), ".html", several=True),
    Way(message("review.export.way"), ".docx", several=True, review=True),
    Way(message("review.export.way"), ".xlsx", several=True, review=True),
    PAGES,
    Way(message("ui.export.tmx"), ".tmx", several=True),
    Way(message("ui.export.tsv"), ".tsv", several=True),
    Way(message("ui.export.jsonl"), ".jsonl", several=True),
)


def own_ways(documents: Iterable[str]) -> list[Way]:
    """Return the ways in which documents of these names come out as they came in, one for each extension."""
    from workbench.formats.registry import translated_extension  # each format brings its parser

    own = [one for one in dict.fromkeys(translated_extension(name) for name in documents) if one]
    plain, document = message("ui.export.text"), message("ui.export.document")
    return [Way(plain if one in (".txt", ".text") else document, one, aligned=False) for one in own or [".txt"]]


@dataclass(frozen=True, slots=True)
class ExportWish:
    """What the user asked for."""

    out: Path
    languages: tuple[str, ...]
    aligned: bool = False
    xliff: str = ""
    review: bool = False


class ExportDialog(Dialog):
    """Asks for everything at once."""

    def __init__(
        self,
        texts: Texts,
        settings: ProjectSettings,
        project: Path,
        language: str,
        parent: QWidget | None,
        documents: Sequence[str] = (),
    ) -> None:
        super().__init__(texts, message("ui.export.title"), parent, message("ui.export.make"))
        self._project = project
        self._language = language
        self._named = False
        self._documents = frozenset(documents)
        self._ways = (*own_ways(documents), *WAYS)  # first what nearly everyone wants: the document, translated
        self.way = QComboBox()
        for way in self._ways:
            self.way.addItem(f"{texts.say(way.name)} ({way.extension})", way.extension)
        self.way.setMaxVisibleItems(len(self._ways))  # all at once, none behind an edge
        self.way.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.languages = {one: QCheckBox(texts.say(LANGUAGE_WORDS[one])) for one in settings.target_languages}
        self.place = QLineEdit()
        choose = QPushButton(texts.say(message("ui.new.choose_place")))
        choose.setAccessibleName(texts.say(message("ui.new.choose_place")))
        choose.setAutoDefault(False)
        choose.clicked.connect(lambda: self._ask_place())
        row, where = QHBoxLayout(), QHBoxLayout()
        for one, box in self.languages.items():
            box.setAccessibleName(texts.say(LANGUAGE_WORDS[one]))
            box.setChecked(one == language)
            row.addWidget(box)
        row.addStretch()
        where.addWidget(self.place, 1)
        where.addWidget(choose)
        self.body.addWidget(self.label(message("ui.export.way"), self.way))
        self.body.addWidget(self.way)
        self.body.addWidget(self.label(message("ui.new.targets")))
        self.body.addLayout(row)
        self.body.addWidget(self.label(message("ui.export.place"), self.place))
        self.body.addLayout(where)
        self.body.addWidget(self.label(message("ui.export.note"), quiet=True))
        self.way.currentIndexChanged.connect(self._on_way)
        self.place.textEdited.connect(self._on_named)
        for box in self.languages.values():
            box.toggled.connect(lambda _: self._propose())
        self.resize(64 * GRID, 36 * GRID)
        self._on_way()

    @property
    def wish(self) -> ExportWish:
        """What the dialog asks for as it stands."""
        chosen = tuple(one for one, box in self.languages.items() if box.isChecked())
        way = self._ways[self.way.currentIndex()]
        return ExportWish(Path(self.place.text().strip()).expanduser(), chosen, way.aligned, way.xliff, way.review)

    def choose_pages(self) -> None:
        """Choose pages to print, in all languages of the project."""
        self.way.setCurrentIndex(self._ways.index(PAGES))

    def accept(self) -> None:
        wish = self.wish
        several = self._ways[self.way.currentIndex()].several
        if not wish.languages:
            self.refuse(message("ui.new.no_target"))
        elif not self.place.text().strip():
            self.refuse(message("ui.new.no_place"))
        elif len(wish.languages) > 1 and not several:
            self.refuse(message("ui.export.one_language"))
        else:
            super().accept()

    def _on_way(self) -> None:
        several = self._ways[self.way.currentIndex()].several
        for language, box in self.languages.items():
            box.setChecked(several or language == self._language)
        self._propose()

    def _on_named(self) -> None:
        self._named = True

    def _propose(self) -> None:
        extension = str(self.way.currentData())
        if self._named:
            given = Path(self.place.text().strip())
            if given.suffix in {one.extension for one in self._ways}:
                self.place.setText(str(given.with_suffix(extension)))
            return
        chosen = [one for one, box in self.languages.items() if box.isChecked()]
        part = f".{chosen[0]}" if len(chosen) == 1 else ""
        if self._ways[self.way.currentIndex()].review:
            part += ".review"
        proposed = (f"{self._project.stem}{one}{extension}" for one in chain((part,), _other_parts(chosen)))
        name = next(one for one in proposed if one not in self._documents)  # never over a document that came in
        self.place.setText(str(self._project.with_name(name)))

    def _ask_place(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.texts.say(message("ui.export.place")),
            self.place.text(),
            f"*{self.way.currentData()}",
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if chosen:
            self._named = True
            self.place.setText(chosen)


def _other_parts(chosen: Sequence[str]) -> Iterator[str]:
    """Yield what else sets the name of an export apart from that of a document."""
    yield "".join(f".{one}" for one in chosen)
    yield from (f".translation-{number}" for number in count(1))
