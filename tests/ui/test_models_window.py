"""The model window as a user goes through it: hub on loopback, licence, cancel, default, draft, archive, servers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from models.benchmarking import Benchmark
from models.catalog.entries import catalog
from models.installing import archives, folders
from tests.models.hub import Hub, serve
from tests.models.llm.server import fake_server
from tests.models.tiny_models import make_model
from ui.main_window import MainWindow
from ui.models.dialogs import FolderDialog, LicenceDialog, ServerDialog, SureDialog
from ui.models.window import ModelsWindow
from ui.widgets.cards import CardList
from workbench.jobs import Progress, run_inline
from workbench.services import model_installing
from workbench.services.llm_servers import read_servers
from workbench.services.model_defaults import read_defaults
from workbench.services.model_installing import CatalogRow, identify, install_path
from workbench.services.model_overview import EngineRow
from workbench.settings import load_preferences

NLLB = "nllb-200-distilled-600m"
ZH = ("kk", "zh-Hans")


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_model("nllb", tmp_path_factory.mktemp("tiny") / "nllb")


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch, tiny: Path) -> Iterator[Hub]:
    with serve() as found:
        monkeypatch.setenv("HF_ENDPOINT", found.endpoint)
        for name in ("HF_HUB_OFFLINE", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setattr("models.installing.hub._WAIT", 0.01)
        found.add(catalog().get(NLLB).parts[0].repository, tiny)
        yield found


@pytest.fixture(autouse=True)
def not_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out the process that tries a finished model, half a second each: the services' own tests have it."""
    for place in (model_installing, folders, archives):
        monkeypatch.setattr(place, "probe", lambda folder, watcher: None)


@pytest.fixture
def shown(opened: MainWindow, qtbot: QtBot) -> ModelsWindow:
    """The model window over the small project, at its direction into Chinese."""
    opened.next_target()
    opened.actions_.by_id["draft.models"].trigger()
    found = opened.models.window_
    assert found is not None
    qtbot.waitUntil(lambda: found.now is not None and (found.now.source, found.now.target) == ZH)
    return found


def ids(shown: ModelsWindow) -> list[str]:
    return [card.data.id for card in shown.installed.list.cards.cards if isinstance(card.data, EngineRow)]


def take_entry(shown: ModelsWindow, entry: str) -> CatalogRow:
    assert shown.catalogue.choose(lambda row: isinstance(row, CatalogRow) and row.entry.id == entry)
    shown.tabs.setCurrentWidget(shown.catalogue)
    row = shown.catalogue.chosen
    assert isinstance(row, CatalogRow)
    return row


def take_engine(shown: ModelsWindow, engine: str) -> EngineRow:
    assert shown.installed.choose(lambda row: isinstance(row, EngineRow) and row.id == engine), ids(shown)
    row = shown.installed.chosen
    assert isinstance(row, EngineRow)
    return row


def test_paid_work_is_remembered(opened: MainWindow, shown: ModelsWindow, qtbot: QtBot) -> None:
    assert shown.paid.isChecked()
    shown.paid.setChecked(False)
    settle(shown, qtbot)
    assert not load_preferences(opened.context.session.paths).paid_work
    again = ModelsWindow(opened.context, opened)
    assert not again.paid.isChecked()
    again.deleteLater()


def accept_licence(shown: ModelsWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: isinstance(shown.deeds.asked, LicenceDialog))
    dialog = shown.deeds.asked
    assert isinstance(dialog, LicenceDialog)
    assert dialog.accept_button is not None
    assert not dialog.accept_button.isEnabled(), "nothing is accepted by Enter alone"
    dialog.agreed.setChecked(True)
    dialog.accept_button.click()


def settle(shown: ModelsWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not shown.running.busy and not shown.work.busy, timeout=10_000)


def test_from_the_catalogue_to_a_draft_and_away_again(
    opened: MainWindow, shown: ModelsWindow, hub: Hub, qtbot: QtBot, tmp_path: Path
) -> None:
    view, paths = opened.view, opened.context.session.paths
    assert view is not None
    assert opened.bottom._model.text() == "no model"
    assert shown.now is not None
    assert shown.now.recommended is not None
    assert shown.now.recommended.entry.id == shown.catalogue.list.cards.cards[0].data.entry.id  # type: ignore[attr-defined]
    take_entry(shown, NLLB)
    assert "forbids paid work" in shown.catalogue.facts.toPlainText()
    shown.catalogue.list.setFocus()
    QTest.keyClick(shown.catalogue.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown.deeds.asked is not None)
    assert hub.requests == [], "nothing is asked before the licence is accepted"
    accept_licence(shown, qtbot)
    qtbot.waitUntil(lambda: NLLB in ids(shown), timeout=10_000)
    # Known everywhere at once: the bottom line, and the next draft.
    assert opened.bottom._model.text() == catalog().get(NLLB).name
    take_engine(shown, NLLB)
    shown.installed.buttons["use"].click()
    qtbot.waitUntil(lambda: read_defaults(paths) == {ZH: NLLB})
    opened.actions_.by_id["draft.this"].trigger()
    first = view.project.reader.segment_ids()[0]
    qtbot.waitUntil(
        lambda: [one.engine for one in view.project.reader.candidates(first, "zh-Hans")][:1] == [NLLB], timeout=10_000
    )
    qtbot.waitUntil(lambda: not view.drafting.running)
    # Carried on a stick: packed, removed, installed from there.
    qtbot.waitUntil(lambda: take_engine(shown, NLLB).chosen)
    shown.deeds.pack_to(take_engine(shown, NLLB), tmp_path / "stick")
    settle(shown, qtbot)
    assert (tmp_path / "stick.egizmodel").is_file()
    shown.installed.buttons["remove"].click()
    assert isinstance(shown.deeds.asked, SureDialog)
    shown.deeds.asked.accept()
    qtbot.waitUntil(lambda: NLLB not in ids(shown))
    assert read_defaults(paths) == {}
    assert not (paths.models / NLLB).exists()
    assert opened.bottom._model.text() == "no model"
    shown.deeds.install_from(tmp_path / "stick.egizmodel")
    accept_licence(shown, qtbot)
    qtbot.waitUntil(lambda: NLLB in ids(shown), timeout=10_000)
    # The same once more is asked about, not done.
    shown.deeds.install_from(tmp_path / "stick.egizmodel")
    accept_licence(shown, qtbot)
    qtbot.waitUntil(lambda: "is installed already" in shown.notice.text)
    settle(shown, qtbot)


def test_a_download_is_stopped_in_the_middle_and_gone_on_with(
    shown: ModelsWindow, hub: Hub, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("models.installing.hub._WAIT", 60.0)  # the line breaks, and it waits before another try
    monkeypatch.setattr(model_installing, "_TOLD", 0.0)
    hub.cut_after["model.bin"] = 5000
    shown.deeds.install(take_entry(shown, NLLB), accepted=True)
    qtbot.waitUntil(lambda: "model.bin" in shown.running.said.text())
    assert shown.running.isVisible()
    shown.running.stop_button.click()
    settle(shown, qtbot)
    assert "goes on from here" in shown.said.text()
    qtbot.waitUntil(lambda: take_entry(shown, NLLB).partial > 0)
    assert shown.catalogue.buttons["install"].text() == "Go on installing"
    assert NLLB not in ids(shown)
    monkeypatch.setattr("models.installing.hub._WAIT", 0.01)
    shown.deeds.install(take_entry(shown, NLLB), accepted=True)
    qtbot.waitUntil(lambda: NLLB in ids(shown), timeout=10_000)
    assert hub.ranges == ["model.bin bytes=5000-"]


def test_without_a_network_one_sentence_says_so(
    shown: ModelsWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    shown.deeds.install(take_entry(shown, "madlad400-3b"))
    qtbot.waitUntil(lambda: bool(shown.notice.text), timeout=10_000)
    assert shown.notice.text.startswith("⚠ The hub does not answer")
    assert "\n" not in shown.notice.text
    settle(shown, qtbot)
    assert "madlad400-3b" not in ids(shown)


def test_the_project_has_a_model_of_its_own_until_that_is_undone(
    opened: MainWindow, shown: ModelsWindow, qtbot: QtBot
) -> None:
    view = opened.view
    assert view is not None
    with fake_server() as fake:
        shown.deeds.add_server()
        dialog = shown.deeds.asked
        assert isinstance(dialog, ServerDialog)
        dialog.model.setText("qwen")
        # Another host is allowed by nothing but its typed name.
        dialog.address.setText("https://llm.example.org/v1")
        dialog.accept()
        assert dialog.isVisible()
        assert "llm.example.org" in dialog.problem.text()
        dialog.address.setText(fake.address)
        dialog.accept()
        settle(shown, qtbot)
        qtbot.waitUntil(lambda: "llm:home" in ids(shown))
        assert read_servers(opened.context.session.paths).hosts == ()
        assert fake.listed == 0
        assert shown.servers.choose(lambda one: getattr(one, "name", "") == "home")
        shown.servers.buttons["check"].click()
        qtbot.waitUntil(lambda: shown.said.text() == "The server home answers.")
        assert fake.listed == 1
        opened.next_target()
        assert opened.bottom._model.text() == "⚠ weak model, Kazakh → English"
        menu = opened.models.make_menu()
        assert menu is not None
        offered = {one.text(): one for one in menu.actions()}
        assert [text for text in offered if "Starter" in text and "weak" in text], "a weak model is offered as one"
        next(one for text, one in offered.items() if text.startswith("qwen")).trigger()
        qtbot.waitUntil(lambda: view.project.settings.engines == {"en": "llm:home"})
        qtbot.waitUntil(lambda: opened.bottom._model.text().startswith("qwen"))
        shown.direction.setCurrentIndex(0)
        qtbot.waitUntil(lambda: "Chosen for the open project" in _facts_of(shown, "llm:home"))
        opened.actions_.by_id["edit.undo"].trigger()
        qtbot.waitUntil(lambda: view.project.settings.engines == {})
        qtbot.waitUntil(lambda: opened.bottom._model.text().startswith("⚠ weak"))
        shown.servers.buttons["remove"].click()
        qtbot.waitUntil(lambda: "llm:home" not in ids(shown))


def _facts_of(shown: ModelsWindow, engine: str) -> str:
    shown.installed.choose(lambda row: isinstance(row, EngineRow) and row.id == engine)
    return shown.installed.facts.toPlainText()


def test_a_folder_that_does_not_say_what_it_is_is_asked_about(shown: ModelsWindow, tiny: Path, qtbot: QtBot) -> None:
    shown.deeds.install_from(tiny)
    dialog = shown.deeds.asked
    assert isinstance(dialog, FolderDialog)
    dialog.name.setText("Own model")
    dialog.id.setText("own")
    dialog.accept()
    qtbot.waitUntil(lambda: "own" in ids(shown), timeout=10_000)
    row = take_engine(shown, "own")
    assert row.name == "Own model"
    assert row.drafts
    shown.is_drafting = lambda: True
    shown.deeds.remove(row)
    assert shown.deeds.asked is None
    assert "A draft is under way" in shown.notice.text
    shown.deeds.measure(row)
    qtbot.waitUntil(lambda: isinstance(shown.measured.get("own", {}).get(ZH), Benchmark), timeout=10_000)
    qtbot.waitUntil(lambda: "tokens a second" in _facts_of(shown, "own"))
    weights = Path(row.folder) / "model.bin"
    weights.write_bytes(bytes(byte ^ 1 for byte in weights.read_bytes()))
    shown.deeds.verify(row)
    qtbot.waitUntil(lambda: "SHA-256" in shown.notice.text)
    settle(shown, qtbot)


def test_two_models_in_a_row_are_offered_only_where_neither_goes_all_the_way(
    shown: ModelsWindow, tiny: Path, qtbot: QtBot
) -> None:
    shown.deeds.install_from(tiny)
    dialog = shown.deeds.asked
    assert isinstance(dialog, FolderDialog)
    dialog.id.setText("onward")
    for pair in (("en", "zh-Hans"), ("en", "kk")):
        dialog.pairs[pair].setChecked(True)
    dialog.accept()
    pivot = "starter-kk-en+onward"
    qtbot.waitUntil(lambda: pivot in ids(shown), timeout=10_000)
    assert "two models in a row" in _facts_of(shown, pivot).casefold()
    assert take_engine(shown, pivot).drafts
    shown.direction.setCurrentIndex(0)
    qtbot.waitUntil(lambda: shown.now is not None and shown.now.target == "en")
    assert not [one for one in ids(shown) if "+" in one]


def test_what_a_command_installs_meanwhile_is_seen_when_one_comes_back(
    opened: MainWindow, shown: ModelsWindow, tiny: Path, qtbot: QtBot
) -> None:
    paths = opened.context.session.paths
    run_inline(install_path(paths, tiny, identity=identify(tiny, "by-command", name="By command")))
    QApplication.sendEvent(shown, QEvent(QEvent.Type.WindowActivate))
    qtbot.waitUntil(lambda: "by-command" in ids(shown))
    assert opened.bottom._model.text() == "By command"


def test_every_control_is_named_and_reached_by_tab(shown: ModelsWindow) -> None:
    nameless = [
        one
        for kind in (QAbstractButton, QComboBox, CardList, QTextEdit)
        for one in shown.findChildren(kind)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and not one.accessibleName() and one.objectName()[:3] != "qt_"
    ]
    assert nameless == []
    reached: list[QWidget] = []
    here: QWidget | None = shown.direction.nextInFocusChain()
    while here is not None and here is not shown.direction:
        reached.append(here)
        here = here.nextInFocusChain()
    wanted: list[QWidget] = [
        shown.installed.list,
        shown.installed.facts,
        shown.installed.buttons["use"],
        shown.catalogue.list,
    ]
    assert [one for one in reached if one in wanted] == wanted


def test_a_large_download_is_told_in_gigabytes_and_minutes() -> None:
    from resources.messages import message
    from ui.models.running import told

    note = message("models.doing.downloading", file="model.bin")
    said = told(message("models.job.install", model="M"), Progress(1_500_000_000, 3_000_000_000, 240.0, note))
    assert str(said) == "Installing M. Downloading model.bin: 1.5 of 3.0 GB, about 4 min left"
