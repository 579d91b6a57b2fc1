"""The model window: installed models, the catalogue, servers on this machine, for one direction at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QTabWidget, QVBoxLayout, QWidget

from models.base import EngineKind
from models.benchmarking import Benchmark
from models.catalog.recommending import gigabytes
from models.conversion.families import ALL_PAIRS
from models.llm.address import Server
from resources.messages import Message, message
from ui.context import Context
from ui.glossary.shelf import Work
from ui.models.deeds import Deeds
from ui.models.facts import Fact
from ui.models.page import Page
from ui.models.running import Running
from ui.models.wording import (
    catalogue_card,
    catalogue_facts,
    direction,
    engine_card,
    engine_facts,
    in_window,
    server_card,
    server_facts,
)
from ui.theme import GRID
from ui.widgets.cards import Card
from ui.widgets.notice import Answer, NoticeBar
from workbench.services.model_installing import CatalogRow
from workbench.services.model_overview import EngineRow, Overview, overview

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Host:
    """A host besides this machine to which texts may go."""

    name: str


@dataclass(frozen=True, slots=True)
class InProject:
    """The open project, as far as models concern it: its direction, the engine it names, and how to name another."""

    pair: Pair
    engine: str
    choose: Callable[[str], object]


class ModelsWindow(QWidget):
    """Everything that one does with models. ``changed`` comes when other engines are there than before."""

    changed = Signal()
    told = Signal(object)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.context = context
        self.now: Overview | None = None
        self.measured: dict[str, dict[Pair, Benchmark]] = {}
        self.project: Callable[[], InProject | None] = lambda: None
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
        self.paid.setChecked(True)
        self.machine, self.lead, self.said, self.answers = QLabel(), QLabel(), QLabel(), QLabel()
        self.tabs = QTabWidget()
        self.installed = Page(context, message("models.window.installed.tab"))
        self.catalogue = Page(context, message("models.window.catalogue.tab"))
        self.servers = Page(context, message("models.window.servers"))
        self._add_buttons()
        self._lay_out()
        self._bind()
        self.direction.currentIndexChanged.connect(self._on_wish)
        self.paid.toggled.connect(self._on_wish)
        self.installed.chosen_changed.connect(self._show_engine)
        self.catalogue.chosen_changed.connect(self._show_entry)
        self.servers.chosen_changed.connect(self._show_server)
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
        texts = self.context.texts
        self.installed.show_cards(
            [engine_card(row, found, texts) for row in found.engines], _same, message("models.window.no_model")
        )
        self.catalogue.show_cards(
            [catalogue_card(row, texts) for row in found.catalogue], _same, message("models.window.no_entry")
        )
        hosts = [Card(host, note=texts.say(message("models.window.allowed")), tone="warning", data=Host(host))
                 for host in found.servers.hosts]  # fmt: skip
        servers = [server_card(server, texts) for server in found.servers.servers]
        self.servers.show_cards([*servers, *hosts], _same, message("models.window.no_server"))
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
        size = f"{now.kept.size / 1e6:.1f}"
        self.answers.setText(say(message("models.window.answers", number=now.kept.answers, size=size)))

    def _show_engine(self) -> None:
        row = self.installed.chosen
        if isinstance(row, EngineRow) and self.now is not None:
            measured = list(self.measured.get(row.id, {}).values())
            facts = engine_facts(row, self.now, measured, self.context.texts)
            if self._named_by_project(row):
                facts.insert(0, Fact(None, message("models.window.in_project"), "good"))
            self.installed.show_facts(row.name, facts)
        else:
            self.installed.show_facts("", ())
        self._enable()

    def _show_entry(self) -> None:
        row = self.catalogue.chosen
        if isinstance(row, CatalogRow):
            self.catalogue.show_facts(row.entry.name, catalogue_facts(row, self.context.texts))
        else:
            self.catalogue.show_facts("", ())
        self._enable()

    def _show_server(self) -> None:
        match self.servers.chosen:
            case Server() as server:
                self.servers.show_facts(server.model, server_facts(server))
            case Host(name):
                self.servers.show_facts(name, ())
            case _:
                self.servers.show_facts("", ())
        self._enable()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate and self.now is not None:
            self.reload()
        return super().event(event)

    # -- small parts --------------------------------------------------------------------------------------------------

    def _enable(self) -> None:
        free, say = not self.running.busy, self.context.texts.say
        row, on = self.installed.chosen, self.installed.buttons
        engine = row if isinstance(row, EngineRow) else None
        usable = engine is not None and engine.problem is None
        model = usable and engine is not None and engine.kind is EngineKind.MODEL
        on["use"].setEnabled(bool(usable and engine is not None and (engine.serves or engine.chosen)))
        taken = engine is not None and engine.chosen
        pair = direction(*self.pair)
        use = (
            message("models.window.use_not", direction=pair) if taken else message("models.window.use", direction=pair)
        )
        on["use"].setText(say(use))
        project = self.project()
        on["project"].setEnabled(
            bool(usable and engine is not None and engine.serves and project is not None and project.pair == self.pair)
        )
        here = engine is not None and self._named_by_project(engine)
        of_project = message("models.window.project_not") if here else message("models.window.project")
        on["project"].setText(say(of_project))
        on["measure"].setEnabled(bool(usable and free))
        for name in ("verify", "pack"):
            on[name].setEnabled(bool(model and free))
        on["remove"].setEnabled(engine is not None and engine.own and free)
        on["clear"].setEnabled(self.now is not None and self.now.kept.answers > 0)
        entry, on = self.catalogue.chosen, self.catalogue.buttons
        partial_ = isinstance(entry, CatalogRow) and entry.partial > 0
        on["install"].setEnabled(isinstance(entry, CatalogRow) and not entry.installed and free)
        on["install"].setText(say(message("models.window.go_on") if partial_ else message("models.window.install")))
        on["forget"].setEnabled(partial_ and free)
        for name in ("archive", "folder"):
            on[name].setEnabled(free)
        server, on = self.servers.chosen, self.servers.buttons
        on["check"].setEnabled(isinstance(server, Server) and free)
        for name in ("change", "remove"):
            on[name].setEnabled(isinstance(server, Server))
        on["forbid"].setEnabled(isinstance(server, Host))

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

    def _on_engine(self, act: Callable[[EngineRow], object]) -> None:
        row = self.installed.chosen
        if isinstance(row, EngineRow):
            act(row)

    def _on_entry(self, act: Callable[[CatalogRow], object]) -> None:
        row = self.catalogue.chosen
        if isinstance(row, CatalogRow):
            act(row)

    def _on_server(self, act: Callable[[Server], object]) -> None:
        server = self.servers.chosen
        if isinstance(server, Server):
            act(server)

    def _forbid(self) -> None:
        host = self.servers.chosen
        if isinstance(host, Host):
            self.deeds.forbid_host(host.name)

    def _named_by_project(self, row: EngineRow) -> bool:
        project = self.project()
        return project is not None and project.pair == self.pair and project.engine == row.id

    def _choose_in_project(self, row: EngineRow) -> None:
        project = self.project()
        if project is not None and project.pair == self.pair:
            project.choose("" if project.engine == row.id else row.id)

    def _add_buttons(self) -> None:
        deeds, page = self.deeds, self.installed
        page.button("use", message("models.window.use", direction=""), lambda: self._on_engine(deeds.use), wide=True)
        page.button("project", message("models.window.project"), lambda: self._on_engine(self._choose_in_project))
        page.button("measure", message("models.window.measure"), lambda: self._on_engine(deeds.measure))
        page.button("verify", message("models.window.verify"), lambda: self._on_engine(deeds.verify))
        page.button("pack", message("models.window.pack"), lambda: self._on_engine(deeds.pack))
        page.button("remove", message("models.window.remove"), lambda: self._on_engine(deeds.remove))
        page.add_foot(self.answers)
        page.foot_button("clear", message("models.window.answers.clear"), deeds.clear_answers)
        page.on_key(QKeySequence.StandardKey.Delete, "remove")
        page = self.catalogue
        page.button("install", message("models.window.install"), lambda: self._on_entry(deeds.install), wide=True)
        page.button("forget", message("models.window.forget"), lambda: self._on_entry(deeds.forget))
        page.foot_button("archive", message("models.window.archive"), deeds.install_archive)
        page.foot_button("folder", message("models.window.folder.choose"), deeds.install_folder)
        page.on_key(QKeySequence.StandardKey.Delete, "forget")
        page = self.servers
        page.button("check", message("models.window.check"), lambda: self._on_server(deeds.check_server), wide=True)
        page.button("change", message("models.window.change"), lambda: self._on_server(deeds.change_server))
        page.button("remove", message("models.window.remove_server"), lambda: self._on_server(deeds.remove_server))
        page.button("forbid", message("models.window.forbid"), self._forbid)
        page.foot_button("add", message("models.window.add_server"), deeds.add_server)
        page.on_key(QKeySequence.StandardKey.Delete, "remove")
        page.on_key("Ins", "add")

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
        self.answers.setProperty("quiet", "true")
        self.answers.setWordWrap(True)
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
        for page in (self.installed, self.catalogue, self.servers):
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
        for page in (self.installed, self.catalogue, self.servers):
            order += [page.list, page.facts, *page.buttons.values()]
        for one, other in pairwise([*order, self.running.stop_button]):
            self.setTabOrder(one, other)


_TABS = (
    message("models.window.installed.tab"),
    message("models.window.catalogue.tab"),
    message("models.window.servers"),
)


def _same(one: object, other: object) -> bool:
    match one, other:
        case EngineRow(), EngineRow():
            return one.id == other.id
        case CatalogRow(), CatalogRow():
            return one.entry.id == other.entry.id
        case Server(), Server():
            return one.name == other.name
        case _:
            return one == other
