"""How the main window reaches models: the model window, and which model drafts the open project."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from models.base import Engine
from models.catalog.recommending import gigabytes
from models.registry import scope
from resources.messages import Message, RefusedError, message
from ui.itemmodels.segments import LANGUAGE_WORDS
from ui.models.wording import badges, in_window
from ui.widgets.notice import Answer
from workbench.jobs import JobHandle
from workbench.services.engines import engines_for, find_engine
from workbench.services.project_engines import choose_project_engine

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.models.pages import InProject
    from ui.models.window import ModelsWindow
    from workbench.core.segments import Changes
    from workbench.store.protocols import ProjectStore

Pair = tuple[str, str]
NAME_SHOWN = 48
"""Characters of a name in the menu, so that what must be known of the model is still seen."""


class Models(QObject):
    """The model window of one main window, made when it is first asked for, and the choice for a project."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._context = window.context
        self.window_: ModelsWindow | None = None
        self.menu: QMenu | None = None

    def show(self, *, catalogue: bool = False) -> None:
        """Show the model window, at the direction of the open project."""
        shown = self.window_
        if shown is None:
            from ui.models.window import ModelsWindow  # when it is asked for: the program starts sooner

            shown = self.window_ = ModelsWindow(self._context, self._window)
            shown.installed.project = self.in_project
            shown.is_drafting = lambda: self._window.view is not None and self._window.view.drafting.running
            shown.changed.connect(self.name_model)
            shown.told.connect(self._on_told)
        shown.show()
        shown.activateWindow()
        shown.start(self._pair(), catalogue=catalogue)

    def close(self) -> None:
        """Close the model window; what it still does is ended with the program."""
        if self.window_ is not None:
            self.window_.work.close()
            self.window_.close()

    def in_project(self) -> InProject | None:
        """Return what concerns models in the open project; None without one that can be written."""
        from ui.models.pages import InProject

        view, pair = self._window.view, self._pair()
        if view is None or pair is None or view.project.read_only:
            return None
        return InProject(pair, view.project.settings.engines.get(view.language, ""), self.set_engine)

    # -- which model drafts the project -------------------------------------------------------------------------------

    def name_model(self) -> None:
        """Name in the bottom line the model of the direction now shown, and say so where there is none."""
        view, pair = self._window.view, self._pair()
        if view is None or pair is None:
            return
        bottom = self._window.bottom
        wanted = view.project.settings.engines.get(view.language, "")
        session = self._context.session
        try:
            engine = find_engine(session.engines, session.paths, *pair, wanted)
        except RefusedError as refusal:
            none = refusal.message.id == "models.no_engine_for_pair"
            bottom.show_model(message("ui.model.none") if none else message("ui.model.gone", id=wanted))
            view.say_whether_it_drafts(can_draft=False)
            return
        view.say_whether_it_drafts(can_draft=True)
        bottom.show_model(_short_name(engine, pair), scope(engine.info))

    def choose(self) -> None:
        """Let the user choose which model drafts the language shown."""
        menu = self.make_menu()
        if menu is not None:
            menu.popup(self._window.bottom.place_of_model)

    def make_menu(self) -> QMenu | None:
        """Return the menu of the models that serve the language shown, None without a project."""
        view, pair = self._window.view, self._pair()
        if view is None or pair is None:
            return None
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu = menu = QMenu(self._window)
        texts, session = self._context.texts, self._context.session
        now = view.project.settings.engines.get(view.language, "")
        try:
            usual = find_engine(session.engines, session.paths, *pair).info.name
        except RefusedError:
            usual = texts.say(message("ui.model.none"))
        group = QActionGroup(menu)
        by_default = texts.say(message("ui.model.by_default", name=usual))
        entries = [("", by_default), *((one.info.id, self._offered(one, pair)) for one in self._engines(pair))]
        if now and now not in {one for one, _ in entries}:
            entries.append((now, texts.say(message("ui.model.gone", id=now))))
        for engine_id, text in entries:
            action = QAction(text.replace("&", "&&"), menu, checkable=True, checked=engine_id == now)
            action.setEnabled(not view.project.read_only)
            action.triggered.connect(partial(self._on_chosen, engine_id))
            group.addAction(action)
            menu.addAction(action)
            if not engine_id:
                menu.addSeparator()
        menu.addSeparator()
        menu.addAction(texts.say(message("commands.draft.models")), lambda: self.show())
        checked = next((one for one in group.actions() if one.isChecked()), menu.actions()[0])
        menu.setActiveAction(checked)
        return menu

    def set_engine(self, engine_id: str) -> None:
        """Let an engine draft the language shown, from now on; an empty id takes the choice back."""
        view = self._window.view
        if view is None:
            return
        done = self._context.dispatcher.on_window(self._on_set)
        work = partial(_choose, view.language, engine_id)
        view.project.write(message("project.choose_model"), work, done=done)

    def answers(self, text: Message) -> tuple[Message, Sequence[Answer]]:
        """Return what the window says in place of a refusal to draft, with what leads on from it."""
        pair = self._pair()
        if text.id != "models.no_engine_for_pair" or pair is None:
            of_models = text.id.startswith(("models.", "engines."))
            return in_window(text), ((message("commands.draft.models"), self.show),) if of_models else ()
        session = self._context.session
        from workbench.services.model_installing import browse  # when it is asked for: the program starts sooner

        rows = browse(session.paths, session.engines, *pair)
        best = next((row.entry for row in rows if row.advice is not None and row.advice.recommended), None)
        source, target = (LANGUAGE_WORDS.get(one, one) for one in pair)
        said = (
            message("ui.model.none_but", source=source, target=target, model=best.name, licence=best.licence,
                    size=gigabytes(best.download))
            if best is not None
            else message("ui.model.none_at_all", source=source, target=target)
        )  # fmt: skip
        return said, ((message("commands.draft.models"), partial(self.show, catalogue=True)),)

    def refused(self, text: Message) -> None:
        """Say in the project why a draft could not be made, and what leads on."""
        view = self._window.view
        if view is not None:
            view.notice.say(*self.answers(text))

    def _on_chosen(self, engine_id: str, _checked: bool = False) -> None:
        self.set_engine(engine_id)

    def _on_set(self, handle: JobHandle[Any]) -> None:
        if not handle.future.done():
            return
        error = handle.future.exception()
        if isinstance(error, RefusedError):
            self._window.notice.say(error.message)
        elif error is not None:
            raise error
        else:
            self.name_model()
            if self.window_ is not None and self.window_.isVisible():
                self.window_.reload()

    def _on_told(self, text: object) -> None:
        if isinstance(text, Message) and (self.window_ is None or not self.window_.isVisible()):
            self._window.bottom.say(text)

    def _engines(self, pair: Pair) -> Sequence[Engine]:
        return engines_for(self._context.session.engines, *pair)

    def _offered(self, engine: Engine, pair: Pair) -> str:
        name = engine.info.name
        if len(name) > NAME_SHOWN:
            name = f"{name[: NAME_SHOWN // 2]}…{name[-NAME_SHOWN // 2 :]}"
        return " · ".join([name, *badges(self._context.texts, engine.info, *pair)])

    def _pair(self) -> Pair | None:
        view = self._window.view
        return (view.project.settings.source_language, view.language) if view is not None else None


def _choose(language: str, engine_id: str, store: ProjectStore) -> Changes:
    return choose_project_engine(store, language, engine_id)


def _short_name(engine: Engine, pair: Pair) -> str | Message:
    """Return how the bottom line names an engine: what must be known of it goes before its name."""
    info = engine.info
    if info.weak:
        # A weak model is named by what it does, in the user's words; its own name is in the list of models.
        words = {"source": LANGUAGE_WORDS.get(pair[0], pair[0]), "target": LANGUAGE_WORDS.get(pair[1], pair[1])}
        return message("ui.model.weak", **words)
    if info.via:
        return message("ui.model.pivot", name=info.name)
    return info.name
