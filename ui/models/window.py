"""The model window: installed models, the catalogue, servers on this machine, for one direction at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QTabWidget, QVBoxLayout, QWidget

from models.benchmarking import Benchmark
from models.catalog.recommending import gigabytes
from models.conversion.families import ALL_PAIRS
from resources.messages import Message, message
from ui.context import Context
from ui.dialogs.window_keys import list_keys_by_f1
from ui.glossary.shelf import Work
from ui.models.deeds import Deeds
from ui.models.page import Page
from ui.models.pages import CataloguePage, InstalledPage, ServersPage
from ui.models.running import Running
from ui.models.wording import direction, in_window
from ui.theme import GRID
from ui.widgets.notice import Answer, NoticeBar
from workbench.services.model_overview import EngineRow, Overview, overview
from workbench.settings import save_preferences

Pair = tuple[str, str]


class ModelsWindow(QWidget):
    """Everything that one does with models. ``changed`` comes when other engines are there than before."""

    changed = Signal()
    told = Signal(object)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.context = context
        self.now: Overview | None = None
        self.measured: dict[str, dict[Pair, Benchmark]] = {}
        self.is_drafting: Callable[[], bool] = lambda: False
        self._asked = 0
        self._show_next = ""
        self._from_top = False
        texts = context.texts
        self.work = Work(context, self)
        self.running = Running(context)
        self.notice = NoticeBar(texts)
        self.deeds = Deeds(self)
        self.direction = QComboBox()
        self.paid = QCheckBox()
        self.paid.setChecked(context.session.preferences.paid_work)
        self.machine, self.lead, self.said = QLabel(), QLabel(), QLabel()
        self.tabs = QTabWidget()
        self.installed = InstalledPage(context, self.deeds, self.measured)
        self.catalogue = CataloguePage(context, self.deeds)
        self.servers = ServersPage(context, self.deeds)
        self.pages = (self.installed, self.catalogue, self.servers)
        self._lay_out()
        self._bind()
        self.direction.currentIndexChanged.connect(self._on_wish)
        self.paid.toggled.connect(self._on_paid)
        for page in self.pages:
            page.chosen_changed.connect(page.show_chosen)
            page.chosen_changed.connect(self._enable)
        self.tabs.currentChanged.connect(lambda _: self.lead.setText(self._lead_text()))
        self.running.changed.connect(self._enable)
        self.running.refused.connect(self.refuse)
        self.running.stopped.connect(self._on_stopped)
        self.work.refused.connect(self.refuse)
        texts.language_changed.connect(self._retranslate)
        QShortcut(QKeySequence("Esc"), self, self._on_escape)
        QShortcut(QKeySequence("Ctrl+."), self, self.running.stop)
        for place in range(3):
            QShortcut(QKeySequence(f"Alt+{place + 1}"), self, partial(self.go_to, place))
        list_keys_by_f1(self, context, _KEYS)
        self.resize(132 * GRID, 84 * GRID)

    # -- what is shown ------------------------------------------------------------------------------------------------

    @property
    def pair(self) -> Pair:
        """The direction shown."""
        found: Pair = ALL_PAIRS[max(self.direction.currentIndex(), 0)]
        return found

    @property
    def drafting(self) -> bool:
        """Say whether a draft is under way."""
        return self.is_drafting()

    def start(self, pair: Pair | None = None, *, catalogue: bool = False) -> None:
        """Show what there is, for a direction where one is given."""
        if pair in ALL_PAIRS:
            self.direction.setCurrentIndex(ALL_PAIRS.index(pair))
        if catalogue:
            self.tabs.setCurrentWidget(self.catalogue)
        self.reload()
        page = self.tabs.currentWidget()
        if isinstance(page, Page):
            page.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """Look again at what there is; of several requests the last is shown."""
        self._asked += 1
        session = self.context.session
        session.engines.refresh()  # a command in a terminal may have installed one meanwhile
        find = partial(
            overview, session.paths, session.engines, session.answers, *self.pair, paid=self.paid.isChecked()
        )
        name = message("models.window.looking")
        self.work.run(name, find, partial(self._show, self._asked), quiet=True)

    def engines_changed(self, said: Message, *, show: str = "") -> None:
        """Say what was done, tell the other windows, and show the models as they are now, ``show`` among them."""
        self.notice.close_notice()
        self.say(said)
        self._show_next = show
        self.changed.emit()
        self.reload()

    def say(self, text: Message) -> None:
        """Make a remark; where the window is closed by then, the main window makes it."""
        self.said.setText(self.context.texts.say(text))
        self.told.emit(text)

    def refuse(self, text: Message, answers: Sequence[Answer] = ()) -> None:
        """Say why something was not done."""
        self.said.clear()
        text = in_window(text)
        self.notice.say(text, answers)
        self.told.emit(text)

    def _show(self, asked: int, found: Overview) -> None:
        if asked != self._asked:
            return
        others = self.now is not None and {one.id for one in self.now.engines} != {one.id for one in found.engines}
        self.now = found
        if others:
            self.changed.emit()
        for page in self.pages:
            page.show_now(found)
        if found.servers.problem is not None:
            self.refuse(found.servers.problem)
        if self._from_top:
            self._from_top = False
            self.installed.choose(lambda _: True)
            self.catalogue.choose(lambda _: True)
        if self._show_next:
            wanted, self._show_next = self._show_next, ""
            if self.installed.choose(lambda row: isinstance(row, EngineRow) and row.id == wanted):
                self.tabs.setCurrentWidget(self.installed)
                self.installed.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_counts()
        self._enable()

    def _show_counts(self) -> None:
        now, say = self.now, self.context.texts.say
        if now is None:
            return
        counts = (len(now.engines), len(now.catalogue), len(now.servers.servers))
        for place, (name, count) in enumerate(zip(_TABS, counts, strict=True)):
            self.tabs.setTabText(place, say(message("models.window.tab", name=name, number=count)))
        memory = message("models.window.memory", size=gigabytes(now.memory)) if now.memory else None
        self.machine.setText(say(memory) if memory is not None else "")

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate and self.now is not None:
            self.reload()
        return super().event(event)

    # -- small parts --------------------------------------------------------------------------------------------------

    def _enable(self) -> None:
        free = not self.running.busy
        self.installed.enable(self.pair, free=free)
        self.catalogue.enable(free=free)
        self.servers.enable(free=free)

    def _on_paid(self, paid: bool) -> None:
        session = self.context.session
        session.preferences = replace(session.preferences, paid_work=paid)
        try:
            save_preferences(session.paths, session.preferences)
        except OSError as error:
            self.say(message("ui.preferences.not_written", reason=error.strerror or str(error)))
        self._on_wish()

    def _on_wish(self) -> None:
        """Show another direction, from the best of it on."""
        self._from_top = True
        self.reload()

    def _on_stopped(self) -> None:
        self.say(message("models.stopped"))
        self.reload()

    def _on_escape(self) -> None:
        if not self.notice.dismiss():
            self.close()

    def go_to(self, place: int) -> None:
        """Go to a page: installed, catalogue, servers."""
        self.tabs.setCurrentIndex(place)
        page = self.tabs.currentWidget()
        if isinstance(page, Page):
            page.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _bind(self) -> None:
        bind = self.context.texts.bind
        bind(self.setWindowTitle, message("models.window.title"))
        bind(self.lead.setText, self._lead_text)
        bind(self.paid.setText, message("models.window.paid"))
        bind(self.paid.setAccessibleName, message("models.window.paid"))
        bind(self._of_direction.setText, message("models.window.for"))
        bind(self.direction.setAccessibleName, message("models.window.for"))
        for name in _TABS:
            self.tabs.setTabText(_TABS.index(name), self.context.texts.say(name))
        for pair in ALL_PAIRS:
            self.direction.addItem(self.context.texts.say(direction(*pair)))

    def _lead_text(self) -> str:
        of_servers = self.tabs.currentWidget() is self.servers
        lead = message("models.window.lead_servers") if of_servers else message("models.window.lead")
        return self.context.texts.say(lead)

    def _retranslate(self) -> None:
        for place, pair in enumerate(ALL_PAIRS):
            self.direction.setItemText(place, self.context.texts.say(direction(*pair)))
        self.said.clear()
        self._enable()
        if self.now is not None:
            self._show(self._asked, self.now)

    def _lay_out(self) -> None:
        self._of_direction = QLabel()
        self._of_direction.setBuddy(self.direction)
        self.machine.setProperty("quiet", "true")
        self.lead.setProperty("quiet", "true")
        self.lead.setWordWrap(True)
        self.said.setWordWrap(True)
        self.said.setContentsMargins(GRID, GRID // 2, GRID, GRID // 2)
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(self._of_direction)
        top.addWidget(self.direction)
        top.addSpacing(GRID)
        top.addWidget(self.paid)
        top.addStretch(1)
        top.addWidget(self.machine)
        head = QVBoxLayout()
        head.setContentsMargins(GRID, GRID, GRID, GRID)
        head.setSpacing(GRID)
        head.addLayout(top)
        head.addWidget(self.lead)
        for page in self.pages:
            self.tabs.addTab(page, "")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addLayout(head)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.running)
        column.addWidget(self.said)
        order: list[QWidget] = [self.direction, self.paid, self.tabs]
        for page in self.pages:
            order += [page.list, page.facts, *page.buttons.values()]
        for one, other in pairwise([*order, self.running.stop_button]):
            self.setTabOrder(one, other)


_TABS = (
    message("models.window.installed.tab"),
    message("models.window.catalogue.tab"),
    message("models.window.servers"),
)
_KEYS = (
    *((name, (f"Alt+{place + 1}",)) for place, name in enumerate(_TABS)),
    (message("models.key.main"), ("Return",)),
    (message("models.key.remove"), ("Del",)),
    (message("models.window.add_server"), ("Ins",)),
    (message("ui.stop"), ("Ctrl+.",)),
    (message("ui.key.close"), ("Esc",)),
)
