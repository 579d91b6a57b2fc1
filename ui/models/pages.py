"""The three pages of the model window: installed models, the catalogue, servers of language models."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel

from models.base import EngineKind
from models.benchmarking import Benchmark
from models.llm.address import Server
from resources.messages import message
from ui.context import Context
from ui.models.deeds import Deeds
from ui.models.facts import Fact
from ui.models.page import Page
from ui.models.wording import (
    catalogue_card,
    catalogue_facts,
    direction,
    engine_card,
    engine_facts,
    server_card,
    server_facts,
)
from ui.widgets.cards import Card
from workbench.services.model_installing import CatalogRow
from workbench.services.model_overview import EngineRow, Overview

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


class InstalledPage(Page):
    """Models, two in a row, and servers, as they stand for a direction. ``measured`` has figures of this machine."""

    def __init__(self, context: Context, deeds: Deeds, measured: Mapping[str, Mapping[Pair, Benchmark]]) -> None:
        super().__init__(context, message("models.window.installed.tab"))
        self.project: Callable[[], InProject | None] = lambda: None
        self._measured = measured
        self._now: Overview | None = None
        self.button("use", message("models.window.use", direction=""), lambda: self._on_row(deeds.use), wide=True)
        self.button("project", message("models.window.project"), lambda: self._on_row(self._choose_in_project))
        self.button("measure", message("models.window.measure"), lambda: self._on_row(deeds.measure))
        self.button("verify", message("models.window.verify"), lambda: self._on_row(deeds.verify))
        self.button("pack", message("models.window.pack"), lambda: self._on_row(deeds.pack))
        self.button("remove", message("models.window.remove"), lambda: self._on_row(deeds.remove))
        self._answers = QLabel()
        self._answers.setProperty("quiet", "true")
        self._answers.setWordWrap(True)
        self.add_foot(self._answers)
        self.foot_button("clear", message("models.window.answers.clear"), deeds.clear_answers)
        self.on_key(QKeySequence.StandardKey.Delete, "remove")

    def show_now(self, now: Overview) -> None:
        """Show what there is."""
        self._now = now
        texts = self.context.texts
        cards = [engine_card(row, now, texts) for row in now.engines]
        self.show_cards(cards, _same_engine, message("models.window.no_model"))
        size = f"{now.kept.size / 1e6:.1f}"
        self._answers.setText(texts.say(message("models.window.answers", number=now.kept.answers, size=size)))

    def show_chosen(self) -> None:
        """Show what is known of the chosen one."""
        row, now = self.chosen, self._now
        if not isinstance(row, EngineRow) or now is None:
            self.show_facts("", ())
            return
        facts = engine_facts(row, now, list(self._measured.get(row.id, {}).values()), self.context.texts)
        if self._is_of_project(row):
            facts.insert(0, Fact(None, message("models.window.in_project"), "good"))
        self.show_facts(row.name, facts)

    def enable(self, pair: Pair, *, free: bool) -> None:
        """Offer what can be done with the chosen one; ``free`` says that no long work runs."""
        on, say = self.buttons, self.context.texts.say
        row = self.chosen if isinstance(self.chosen, EngineRow) else None
        usable = row is not None and row.problem is None
        chosen, of_project = row is not None and row.chosen, row is not None and self._is_of_project(row)
        serves = usable and row is not None and row.serves
        project = self.project()
        words = {"direction": direction(*pair)}
        use = message("models.window.use_not", **words) if chosen else message("models.window.use", **words)
        on["use"].setText(say(use))
        on["use"].setEnabled(serves or chosen)
        here = message("models.window.project_not") if of_project else message("models.window.project")
        on["project"].setText(say(here))
        on["project"].setEnabled(serves and project is not None and project.pair == pair)
        kind = row.kind if usable and row is not None else None
        # A server's answer may take minutes, in which nothing could be stopped.
        on["measure"].setEnabled(free and kind in (EngineKind.MODEL, EngineKind.PIVOT))
        for name in ("verify", "pack"):
            on[name].setEnabled(free and kind is EngineKind.MODEL)
        on["remove"].setEnabled(free and row is not None and row.own)
        on["clear"].setEnabled(self._now is not None and self._now.kept.answers > 0)

    def _is_of_project(self, row: EngineRow) -> bool:
        project, now = self.project(), self._now
        shown = (now.source, now.target) if now is not None else None
        return project is not None and project.pair == shown and project.engine == row.id

    def _choose_in_project(self, row: EngineRow) -> None:
        project = self.project()
        if project is not None:
            project.choose("" if self._is_of_project(row) else row.id)

    def _on_row(self, act: Callable[[EngineRow], object]) -> None:
        row = self.chosen
        if isinstance(row, EngineRow):
            act(row)


class CataloguePage(Page):
    """What can be installed, with advice for a direction."""

    def __init__(self, context: Context, deeds: Deeds) -> None:
        super().__init__(context, message("models.window.catalogue.tab"))
        self.button("install", message("models.window.install"), lambda: self._on_row(deeds.install), wide=True)
        self.button("forget", message("models.window.forget"), lambda: self._on_row(deeds.forget))
        self.foot_button("archive", message("models.window.archive"), deeds.install_archive)
        self.foot_button("folder", message("models.window.folder.choose"), deeds.install_folder)
        self.on_key(QKeySequence.StandardKey.Delete, "forget")

    def show_now(self, now: Overview) -> None:
        """Show what there is."""
        cards = [catalogue_card(row, self.context.texts) for row in now.catalogue]
        self.show_cards(cards, _same_entry, message("models.window.no_entry"))

    def show_chosen(self) -> None:
        """Show what is known of the chosen one."""
        row = self.chosen
        if isinstance(row, CatalogRow):
            self.show_facts(row.entry.name, catalogue_facts(row, self.context.texts))
        else:
            self.show_facts("", ())

    def enable(self, *, free: bool) -> None:
        """Offer what can be done with the chosen one; ``free`` says that no long work runs."""
        on, row = self.buttons, self.chosen if isinstance(self.chosen, CatalogRow) else None
        fetched = row is not None and row.partial > 0
        go_on = message("models.window.go_on") if fetched else message("models.window.install")
        on["install"].setText(self.context.texts.say(go_on))
        on["install"].setEnabled(free and row is not None and not row.installed)
        on["forget"].setEnabled(free and fetched)
        for name in ("archive", "folder"):
            on[name].setEnabled(free)

    def _on_row(self, act: Callable[[CatalogRow], object]) -> None:
        row = self.chosen
        if isinstance(row, CatalogRow):
            act(row)


class ServersPage(Page):
    """Servers of language models, and the hosts besides this machine to which texts may go."""

    def __init__(self, context: Context, deeds: Deeds) -> None:
        super().__init__(context, message("models.window.servers"))
        self.button("check", message("models.window.check"), lambda: self._on_server(deeds.check_server), wide=True)
        self.button("change", message("models.window.change"), lambda: self._on_server(deeds.change_server))
        self.button("remove", message("models.window.remove_server"), lambda: self._on_server(deeds.remove_server))
        self.button("forbid", message("models.window.forbid"), lambda: self._on_host(deeds.forbid_host))
        self.foot_button("add", message("models.window.add_server"), deeds.add_server)
        self.on_key(QKeySequence.StandardKey.Delete, "remove")
        self.on_key("Ins", "add")

    def show_now(self, now: Overview) -> None:
        """Show what there is."""
        texts = self.context.texts
        allowed = texts.say(message("models.window.allowed"))
        hosts = [Card(host, note=allowed, tone="warning", data=Host(host)) for host in now.servers.hosts]
        servers = [server_card(server, texts) for server in now.servers.servers]
        self.show_cards([*servers, *hosts], _same_server, message("models.window.no_server"))

    def show_chosen(self) -> None:
        """Show what is known of the chosen one."""
        match self.chosen:
            case Server() as server:
                self.show_facts(server.model, server_facts(server))
            case Host(name):
                self.show_facts(name, (Fact(None, message("models.window.texts_go", host=name), "warning"),))
            case _:
                self.show_facts("", ())

    def enable(self, *, free: bool) -> None:
        """Offer what can be done with the chosen one; ``free`` says that no long work runs."""
        on, is_server = self.buttons, isinstance(self.chosen, Server)
        on["check"].setEnabled(free and is_server)
        on["change"].setEnabled(is_server)
        on["remove"].setEnabled(is_server)
        on["forbid"].setEnabled(isinstance(self.chosen, Host))

    def _on_server(self, act: Callable[[Server], object]) -> None:
        server = self.chosen
        if isinstance(server, Server):
            act(server)

    def _on_host(self, act: Callable[[str], object]) -> None:
        host = self.chosen
        if isinstance(host, Host):
            act(host.name)


def _same_engine(one: object, other: object) -> bool:
    return isinstance(one, EngineRow) and isinstance(other, EngineRow) and one.id == other.id


def _same_entry(one: object, other: object) -> bool:
    return isinstance(one, CatalogRow) and isinstance(other, CatalogRow) and one.entry.id == other.entry.id


def _same_server(one: object, other: object) -> bool:
    if isinstance(one, Server) and isinstance(other, Server):
        return one.name == other.name
    return one == other
