"""The links of two versions: the table, its keys and menus, and the long work on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QMenuBar, QPushButton, QVBoxLayout, QWidget

from resources.messages import Message, message
from ui.aligning.choose_page import language_of
from ui.aligning.deeds import NAMES, Deeds
from ui.aligning.model import LinksModel
from ui.aligning.table import LinksTable
from ui.context import Context
from ui.itemmodels.segments import LANGUAGE_WORDS
from ui.models.running import Running
from ui.theme import GRID
from ui.widgets.notice import Answer
from workbench.commands import CATEGORY_TITLES, Category
from workbench.core.languages import PROJECT_LANGUAGES
from workbench.errors import ConflictError
from workbench.jobs import Job, JobContext, Lane, Priority, Progress
from workbench.services.aligning.drafts import ask, engine_for
from workbench.services.aligning.files import align_third, write_alignment
from workbench.services.aligning.projects import create_aligned
from workbench.services.aligning.realigning import difference, realign
from workbench.services.aligning.rows import Change, Row, Side, alignment_of
from workbench.services.aligning.sheet import Sheet
from workbench.services.aligning.working_files import WorkingFile
from workbench.services.engines import verify_engine
from workbench.services.glossaries import DEFAULT_LINKS, load_termbase
from workbench.services.projects import EXTENSION, CreatedProject

Keys = tuple[str, ...]


def ticking(context: JobContext) -> Callable[[int, int], None]:
    """Return what tells a job's progress, and stops it where someone asked for that."""

    def tick(done: int, total: int) -> None:
        context.check()
        context.report(Progress(done, total))

    return tick


class _FindField(QLineEdit):
    """Esc leads back to the table."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)


class SheetPage(QWidget):
    """One sheet. ``refused`` carries a sentence, ``asked`` one with its answers; ``made`` a project that was made."""

    refused = Signal(object)
    asked = Signal(object, object)
    other_asked = Signal()
    made = Signal(object)

    def __init__(self, context: Context, running: Running) -> None:
        super().__init__()
        self.context = context
        self.working: WorkingFile | None = None
        self.links = LinksModel(context.texts, self)
        self.table = LinksTable(self.links, context.look)
        self.deeds = Deeds(self)
        self.find_field = _FindField()
        self.count, self.said, self.keys = QLabel(), QLabel(), QLabel()
        self.next_button, self.tmx_button, self.project_button = QPushButton(), QPushButton(), QPushButton()
        self.menu = QMenuBar()
        self.actions_: dict[str, QAction] = {}
        self._running = running
        self._shown: Message | None = None
        self._lay_out()
        self._make_actions()
        texts = context.texts
        self.table.divided.connect(self.deeds.split_at)
        self.table.caret_shown.connect(lambda: self.say(message("align.said.caret")))
        self.find_field.returnPressed.connect(lambda: self.find_text())
        self.find_field.left.connect(self.table.setFocus)
        running.changed.connect(self._enable)
        texts.language_changed.connect(self._retranslate)
        context.look.changed.connect(self.table.set_look)

    # -- what is shown ------------------------------------------------------------------------------------------------

    @property
    def sheet(self) -> Sheet | None:
        """The sheet now shown."""
        return self.working.sheet if self.working is not None else None

    @property
    def rows(self) -> Sequence[Row]:
        """Its rows."""
        return self.sheet.rows if self.sheet is not None else ()

    @property
    def languages(self) -> tuple[str, str]:
        """Its languages."""
        return self.sheet.languages if self.sheet is not None else ("", "")

    @property
    def can_edit(self) -> bool:
        """Say whether a step may be taken: not while the rows are being worked on."""
        return self.sheet is not None and not self._running.busy

    def show_working(self, working: WorkingFile) -> None:
        """Show a sheet; the first row to look at is the current one."""
        self.leave()
        self.working = working
        self.links.show(working.sheet.rows, working.sheet.languages)
        self.table.set_languages(working.sheet.languages)
        self.say_nothing()
        self.show_counts()
        first = next((place for place, row in enumerate(working.sheet.rows) if row.doubtful), 0)
        self.table.go_to(first, Side.SOURCE)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Close the sheet; its working file stays."""
        working, self.working = self.working, None
        if working is not None:
            working.close()
            self.links.show((), ("", ""))

    def show_counts(self) -> None:
        """Say how many links there are, and how many to look at; name what undo would take back."""
        sheet, say = self.sheet, self.context.texts.say
        if sheet is not None:
            self.count.setText(say(message("align.count", count=len(sheet.rows), unsure=sheet.doubtful)))
        self._enable()

    def say(self, text: Message) -> None:
        """Say something in the bottom line."""
        self._shown = text
        self.said.setText(self.context.texts.say(text))

    def say_nothing(self) -> None:
        """Take away what the bottom line says."""
        self._shown = None
        self.said.clear()

    # -- what is done -------------------------------------------------------------------------------------------------

    def find_text(self, by: int = 1) -> None:
        """Go to the next row that has the text on either side, going round."""
        wanted = self.find_field.text().strip().casefold()
        if not wanted:
            self.find_field.setFocus()
            return
        at = self.table.here[0]
        count = len(self.rows)
        for step in range(1, count + 1):
            place = (at + by * step) % count
            for side in Side:
                if any(wanted in piece.text.casefold() for piece in self.rows[place].sides[side]):
                    self.table.go_to(place, side)
                    self.say_nothing()
                    return
        self.say(message("align.said.not_found", text=self.find_field.text().strip()))

    def realign(self) -> None:
        """Align everything below the current row anew, around what was called right."""
        at, rows_, languages, paths = self.table.here[0], tuple(self.rows), self.languages, self.context.session.paths
        if at < 0 or not self.can_edit:
            return

        def work(context: JobContext) -> Change | None:
            return realign(rows_, at, languages, load_termbase(DEFAULT_LINKS, paths), tick=ticking(context))

        self._running.start(Job(message("align.window.job_realign"), work, Lane.FILES), self.take_realigned)

    def ask_model(self) -> None:
        """Let an installed model draft doubtful segments, and align their places anew."""
        rows_, languages, session = tuple(self.rows), self.languages, self.context.session
        if not self.can_edit:
            return

        def work(context: JobContext) -> Change | None:
            asked = engine_for(session.engines, session.paths, languages)
            verify_engine(session.engines, session.paths, asked.engine)
            termbase = load_termbase(DEFAULT_LINKS, session.paths)
            return difference(rows_, ask(rows_, languages, termbase, asked, ticking(context)))

        job = Job(message("align.window.job_model"), work, Lane.ENGINE, Priority.WAITED_FOR)
        self._running.start(job, self.take_realigned)

    def take_realigned(self, change: Change | None) -> None:
        """Take over what was aligned anew as one step, and say how much came out otherwise."""
        if change is None:
            self.say(message("align.said.same"))
        elif self.deeds.take(change):
            before = {row.sides for row in change.before}
            count = sum(row.sides not in before for row in change.after)
            self.say(message("align.said.changed", count=count) if count else message("align.said.same"))

    def save_project(self) -> None:
        """Ask where to, and make a project."""
        path = self._ask_place("align.do.project", EXTENSION)
        if path is not None:
            self.save_project_as(path)

    def save_project_with_third(self) -> None:
        """Ask for the version in the language that is left, and where to, and make a project of the three."""
        working = self.working
        if working is None or self._running.busy:
            return
        language, folder = self.third_language, Path(working.sheet.versions[0].folder)
        title = message("align.window.third", language=LANGUAGE_WORDS[language])
        chosen, _ = QFileDialog.getOpenFileName(self, self.context.texts.say(title), str(folder))
        if not chosen:
            return
        third = Path(chosen)
        if language_of(third) not in ("", language):
            # Its name says that it is another version: sentences of two languages would be linked as translations.
            self.refused.emit(message("align.not_third", name=third.name, language=LANGUAGE_WORDS[language]))
            return
        path = self._ask_place("align.do.project_third", EXTENSION)
        if path is not None:
            self.save_project_as(path, third)

    @property
    def third_language(self) -> str:
        """The language that neither of the two versions is in."""
        return next(one for one in PROJECT_LANGUAGES if one not in self.languages)

    def save_project_as(self, path: Path, third: Path | None = None) -> None:
        """Make a project of the links as they are now, with a ``third`` version beside them."""
        working = self.working
        if working is None:
            return
        version, original = working.sheet.versions[0], working.original
        rows_, languages, paths = tuple(self.rows), self.languages, self.context.session.paths

        language = self.third_language

        def work(context: JobContext) -> CreatedProject:
            termbase = load_termbase(DEFAULT_LINKS, paths, between=context.check)
            done = [alignment_of(rows_, languages)]
            if third is not None:
                done.append(align_third(done[0], third, language, paths, termbase, ticking(context)))
            return create_aligned(path, original, version.name, done, paths, termbase=termbase)

        self._running.start(Job(message("align.window.job_save", name=path.name), work, Lane.FILES), self._on_made)

    def _on_made(self, made: CreatedProject) -> None:
        self.say(message("align.said.project", name=str(made.path), count=made.segments))
        self.made.emit(made)

    def save_tmx(self) -> None:
        """Ask where to, and write a memory."""
        path = self._ask_place("align.do.tmx", ".tmx")
        if path is not None:
            self.save_tmx_as(path)

    def save_tmx_as(self, path: Path, *, overwrite: bool = False) -> None:
        """Write the links as they are now as a memory, and read it back."""
        working = self.working
        if working is None:
            return
        name, rows_, languages = working.sheet.versions[0].name, tuple(self.rows), self.languages

        def work(_: JobContext) -> int:
            return write_alignment(alignment_of(rows_, languages), path, name, overwrite=overwrite)

        def refused(error: Exception) -> bool:
            if not isinstance(error, ConflictError) or overwrite:
                return False
            replace: tuple[Answer, ...] = (
                (message("ui.export.replace"), partial(self.save_tmx_as, path, overwrite=True)),
            )
            self.asked.emit(message("ui.export.exists", name=str(path)), replace)
            return True

        job = Job(message("align.window.job_save", name=path.name), work, Lane.FILES)
        self._running.start(job, partial(self._on_written, path), on_refusal=refused)

    def _on_written(self, path: Path, count: int) -> None:
        self.say(message("align.written", count=count, file=str(path)))

    def _ask_place(self, title: str, suffix: str) -> Path | None:
        working = self.working
        if working is None or self._running.busy:
            return None
        version = working.sheet.versions[0]
        folder = Path(version.folder)
        start = (
            folder if folder.is_dir() else self.context.session.paths.projects
        ) / f"{Path(version.name).stem}{suffix}"
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.actions_[title].text(),
            str(start),
            f"*{suffix}",
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix.lower() == suffix else path.with_name(path.name + suffix)

    # -- small parts --------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        texts = self.context.texts
        self.keys.setProperty("quiet", "true")
        self.keys.setWordWrap(True)
        self.said.setWordWrap(True)
        self.said.setMinimumHeight(self.said.fontMetrics().height())  # the table stays where it is
        self.find_field.setMaximumWidth(36 * GRID)
        self.find_field.setClearButtonEnabled(True)
        top, bottom = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self.keys, 1)
        top.addWidget(self.find_field)
        bottom.addWidget(self.count, 1)
        for button in (self.next_button, self.tmx_button, self.project_button):
            button.setAutoDefault(False)
            bottom.addWidget(button)
        self.project_button.setProperty("primary", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, 0, GRID, GRID)
        column.setSpacing(GRID)
        column.setMenuBar(self.menu)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addWidget(self.said)
        column.addLayout(bottom)
        texts.bind(self.keys.setText, message("align.said.keys"))
        texts.bind(self.find_field.setPlaceholderText, message("align.do.find"))
        texts.bind(self.find_field.setAccessibleName, message("align.do.find"))
        texts.bind(self.table.caret.setAccessibleName, message("align.do.split_at"))
        texts.bind(self.table.setAccessibleName, message("align.window.title"))

    def _make_actions(self) -> None:
        deeds, texts = self.deeds, self.context.texts
        menus: dict[Category | None, tuple[tuple[Message, Keys, Callable[[], object]], ...]] = {
            Category.PROJECT: (
                (message("align.do.project"), ("Ctrl+S",), self.save_project),
                (message("align.do.project_third"), ("Ctrl+Alt+S",), self.save_project_with_third),
                (message("align.do.tmx"), ("Ctrl+Shift+S",), self.save_tmx),
                (message("align.do.other"), ("Ctrl+O",), self.other_asked.emit),
                (message("align.do.close"), ("Ctrl+W",), lambda: self.window().close()),
            ),
            Category.EDIT: (
                (message("commands.edit.undo"), ("Ctrl+Z",), deeds.undo),
                (message("commands.edit.redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), deeds.redo),
                (message("align.do.find"), ("Ctrl+F",), self._go_to_find),
                (message("align.do.find_next"), ("F3",), self.find_text),
                (message("align.do.find_previous"), ("Shift+F3",), partial(self.find_text, -1)),
            ),
            None: (
                (message("align.do.next"), ("F8",), deeds.next_doubtful),
                (message("align.do.previous"), ("Shift+F8",), partial(deeds.next_doubtful, -1)),
                (message("align.do.right"), ("Return", "Enter"), deeds.right),
                (message("align.do.not_right"), ("Shift+Return",), deeds.not_right),
                (message("align.do.merge"), ("Ctrl+J",), deeds.merge),
                (message("align.do.merge_side"), ("Ctrl+Shift+J",), deeds.merge_side),
                (message("align.do.split"), ("Ctrl+K",), deeds.split),
                (message("align.do.split_at"), ("F2",), self.table.show_caret),
                (message("align.do.up"), ("Alt+Up",), partial(deeds.move, down=False)),
                (message("align.do.down"), ("Alt+Down",), partial(deeds.move, down=True)),
                (message("align.do.unlink"), ("Del",), deeds.unlink),
                (message("align.do.realign"), ("Ctrl+R",), self.realign),
                (message("align.do.model"), (), self.ask_model),
            ),
        }
        for category, entries in menus.items():
            menu = self.menu.addMenu("")
            texts.bind(menu.setTitle, CATEGORY_TITLES[category] if category is not None else message("align.do.links"))
            for title, keys, act in entries:
                self._add(title, keys, act)
                menu.addAction(self.actions_[title.id])
        for button, name in (
            (self.next_button, "align.do.next"), (self.tmx_button, "align.do.tmx"),
            (self.project_button, "align.do.project"),
        ):  # fmt: skip
            button.clicked.connect(self.actions_[name].trigger)
            texts.bind(button.setText, partial(self._text_of, name))
            texts.bind(button.setAccessibleName, partial(self._text_of, name))
        self._enable()

    def _add(self, title: Message, keys: Keys, act: Callable[[], object]) -> None:
        action = QAction(self)
        action.setShortcuts([QKeySequence(one) for one in keys])
        # Keys that a text field has use for belong to the table alone.
        plain = any(one in ("Return", "Enter", "Shift+Return", "Del", "Alt+Up", "Alt+Down", "Ctrl+Z") for one in keys)
        context = Qt.ShortcutContext.WidgetShortcut if plain else Qt.ShortcutContext.WidgetWithChildrenShortcut
        action.setShortcutContext(context)
        action.triggered.connect(lambda: act())
        self.context.texts.bind(action.setText, title)
        (self.table if plain else self).addAction(action)
        self.actions_[title.id] = action

    def _text_of(self, name: str) -> str:
        return self.actions_[name].text()

    def _go_to_find(self) -> None:
        self.find_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.find_field.selectAll()

    def _enable(self) -> None:
        can, sheet, say = self.can_edit, self.sheet, self.context.texts.say
        for action in self.actions_.values():
            action.setEnabled(can)
        for name in ("align.do.close", "align.do.find", "align.do.find_next", "align.do.find_previous"):
            self.actions_[name].setEnabled(True)
        for name, deed, named in (
            ("commands.edit.undo", sheet.undo_deed if sheet else None, "undo"),
            ("commands.edit.redo", sheet.redo_deed if sheet else None, "redo"),
        ):
            action = self.actions_[name]
            action.setEnabled(can and deed is not None)
            if deed is None:
                plain = message("commands.edit.undo") if named == "undo" else message("commands.edit.redo")
                action.setText(say(plain))
            elif named == "undo":
                action.setText(say(message("ui.undo.named", name=NAMES[deed])))
            else:
                action.setText(say(message("ui.redo.named", name=NAMES[deed])))
        for button in (self.next_button, self.tmx_button, self.project_button):
            button.setEnabled(can)

    def _retranslate(self) -> None:
        self.links.retranslate()
        self.table.fit_columns()
        self.show_counts()
        if self._shown is not None:
            self.say(self._shown)
