"""What the model window does: each deed is a job of the services; what has to be asked is asked first."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from models.conversion.describing import Identity
from models.description import FILE_NAME, ModelDescription
from models.installing.archives import SUFFIX
from models.llm import ServerEngine
from models.llm.address import Server
from resources.messages import Message, RefusedError, message
from ui.dialogs.base import Dialog
from ui.models.dialogs import FolderDialog, LicenceDialog, ServerDialog, SureDialog
from ui.models.wording import size_of
from workbench.jobs import Job, JobContext, Lane, Priority
from workbench.services.engines import renew_servers
from workbench.services.llm_servers import add_server, allow_host, remove_server
from workbench.services.model_defaults import set_default
from workbench.services.model_installing import (
    CatalogRow,
    LicenceError,
    convert_folder,
    identify,
    install_entry,
    install_path,
    measure,
    pack,
    remove_model,
)
from workbench.services.model_overview import EngineRow, verify_model

if TYPE_CHECKING:
    from models.benchmarking import Benchmark
    from ui.models.window import ModelsWindow

T = TypeVar("T")


class Deeds(QObject):
    """The deeds of one model window. ``asked`` is the dialog that waits for an answer."""

    def __init__(self, window: ModelsWindow) -> None:
        super().__init__(window)
        self._window = window
        session = window.context.session
        self._session, self._paths, self._engines = session, session.paths, session.engines
        self.asked: Dialog | None = None
        self._folder = Path.home()

    # -- installing ---------------------------------------------------------------------------------------------------

    def install(self, row: CatalogRow, *, accepted: bool = False) -> None:
        """Install a model of the catalogue; its licence is accepted first where it forbids paid work."""
        self._install(partial(self._entry_job, row), row.entry.name, accepted=accepted)

    def install_archive(self) -> None:
        """Ask for an archive, and install it."""
        title = self._say(message("models.window.archive"))
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, str(self._folder), f"Egiz (*{SUFFIX})")
        if chosen:
            self.install_from(Path(chosen))

    def install_folder(self) -> None:
        """Ask for a folder, and install or convert it."""
        title = self._say(message("models.window.folder.choose"))
        chosen = QFileDialog.getExistingDirectory(self._window, title, str(self._folder))
        if chosen:
            self.install_from(Path(chosen))

    def install_from(self, path: Path) -> None:
        """Install an archive or a folder; of one without a description it is asked what it is."""
        self._folder = path.parent
        if path.is_file() or (path / FILE_NAME).exists():
            self._install(partial(self._path_job, path, None), path.name)
            return
        converts = not (path / "model.bin").is_file()
        dialog = FolderDialog(self._window.context.texts, path, converts=converts, parent=self._window)
        self._ask(dialog, lambda: self._install_described(path, dialog))

    def _install_described(self, path: Path, dialog: FolderDialog) -> None:
        about = (dialog.id.text().strip(), dialog.name.text().strip(), dialog.licence.text().strip())
        pairs = dialog.wanted_pairs
        converts = not (path / "model.bin").is_file()

        def job(*, accepted: bool, over: bool) -> Job[ModelDescription]:
            identity = identify(path, about[0], name=about[1], licence=about[2], pairs=pairs)
            if converts:
                return convert_folder(self._paths, path, identity, replace=over, registry=self._engines)
            return self._path_job(path, identity, accepted=accepted, over=over)

        self._install(job, about[1] or about[0])

    def _entry_job(self, row: CatalogRow, *, accepted: bool, over: bool) -> Job[ModelDescription]:
        return install_entry(self._paths, row.entry.id, accepted=accepted, replace=over, registry=self._engines)

    def _path_job(self, path: Path, identity: Identity | None, *, accepted: bool, over: bool) -> Job[ModelDescription]:
        return install_path(
            self._paths, path, identity=identity, accepted=accepted, replace=over, registry=self._engines
        )

    def _install(
        self, make: Callable[..., Job[ModelDescription]], name: str, *, accepted: bool = False, over: bool = False
    ) -> None:
        """Make the job off the window's thread (a folder or an archive is looked at), then run it."""
        again = partial(self._install, make, name)

        def refused(error: RefusedError) -> bool:
            if isinstance(error, LicenceError):
                model = str(error.message.params.get("model", name))
                licence = LicenceDialog(self._window.context.texts, model, error.licence, self._window)
                self._ask(licence, partial(again, accepted=True, over=over))
            elif error.message.id == "models.install.exists":
                answer = (message("models.window.replace"), partial(again, accepted=accepted, over=True))
                self._window.refuse(error.message, (answer,))
            else:
                self._window.refuse(error.message)
            return True

        def run(job: Job[ModelDescription]) -> None:
            self._window.running.start(job, self._installed, on_refusal=refused)

        self._window.work.run(
            message("models.job.install", model=name),
            partial(make, accepted=accepted, over=over),
            run,
            on_refusal=refused,
        )

    def _installed(self, about: ModelDescription) -> None:
        self._window.engines_changed(message("models.window.installed", model=about.name), show=about.id)

    # -- an installed model -------------------------------------------------------------------------------------------

    def use(self, row: EngineRow) -> None:
        """Let a model draft the direction shown by default, or take that back."""
        source, target = self._window.pair
        wanted = "" if row.chosen else row.id
        said = (
            message("models.window.default_back")
            if row.chosen
            else message("models.window.default_set", model=row.name)
        )
        self._short(
            said,
            partial(set_default, self._paths, self._engines, source, target, wanted),
            lambda _: self._window.engines_changed(said),
        )

    def measure(self, row: EngineRow) -> None:
        """Measure a model on this machine, for the direction shown where it serves it."""
        pair = self._window.pair if row.serves else ("", "")

        def done(found: Benchmark) -> None:
            self._window.measured.setdefault(row.id, {})[found.source, found.target] = found
            self._window.engines_changed(message("models.window.measured_now", model=row.name))

        self._long(lambda: measure(self._engines, row.id, *pair), done)

    def verify(self, row: EngineRow) -> None:
        """Hash the files of a model."""
        self._long(
            lambda: verify_model(self._engines, row.id),
            lambda name: self._window.say(message("models.verified", model=name)),
        )

    def pack(self, row: EngineRow) -> None:
        """Ask for a place, and write a model into one archive there."""
        title, start = self._say(message("models.window.pack")), self._folder / f"{row.id}{SUFFIX}"
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, str(start), f"Egiz (*{SUFFIX})")
        if chosen:
            self.pack_to(row, Path(chosen))

    def pack_to(self, row: EngineRow, path: Path) -> None:
        """Write a model into one archive."""
        if path.suffix != SUFFIX:
            path = path.with_name(f"{path.name}{SUFFIX}")
        self._folder = path.parent

        def done(archive: Path) -> None:
            self._window.say(message("models.window.packed", archive=str(archive), size=size_of(row.size)))

        self._long(lambda: pack(self._engines, row.id, path), done)

    def remove(self, row: EngineRow) -> None:
        """Ask, then remove a model of the user's."""
        if self._window.drafting:
            self._window.refuse(message("models.window.draft_first"))
            return
        lead = message("models.window.remove.lead", model=row.name, size=size_of(row.size))
        self._ask_removal(row.id, row.name, lead)

    def forget(self, row: CatalogRow) -> None:
        """Ask, then throw away what was fetched of a model."""
        lead = message("models.window.forget.lead", model=row.entry.name, size=size_of(row.partial))
        self._ask_removal(row.entry.id, row.entry.name, lead)

    def _ask_removal(self, model_id: str, name: str, lead: Message) -> None:
        deed = message("models.window.remove.do")
        dialog = SureDialog(self._window.context.texts, message("models.window.remove.title"), lead, deed, self._window)

        def removed(freed: int) -> None:
            self._window.engines_changed(message("models.window.removed", model=name, size=size_of(freed)))

        # On the lane of the engines: no draft is in the middle of a batch then.
        self._ask(
            dialog,
            lambda: self._short(
                deed, partial(remove_model, self._paths, self._engines, model_id), removed, Lane.ENGINE
            ),
        )

    # -- servers ------------------------------------------------------------------------------------------------------

    def add_server(self) -> None:
        """Ask for a server."""
        self.change_server(None)

    def change_server(self, server: Server | None) -> None:
        """Ask for a server, or how one is to be changed."""
        now = self._window.now
        hosts = now.servers.hosts if now is not None else ()
        dialog = ServerDialog(self._window.context.texts, self._window, hosts, server)
        self._ask(dialog, lambda: self._keep_server(dialog))

    def _keep_server(self, dialog: ServerDialog) -> None:
        host, name, address = dialog.other_host, dialog.name.text().strip(), dialog.address.text().strip()
        model, seconds = dialog.model.text().strip(), float(dialog.seconds.value())

        def work() -> Server:
            if host:
                allow_host(self._paths, host)
            return add_server(self._paths, name, address, model, seconds)

        self._servers_change(work, lambda one: message("models.window.server.kept", name=one.name, address=one.address))

    def check_server(self, server: Server) -> None:
        """Ask a server whether it is there; no text is sent."""

        def work(context: JobContext) -> None:
            engine = ServerEngine(server)
            with engine.interruptible(context.check):
                engine.load()

        name = message("models.window.server.checking", name=server.name)
        self._window.running.start(
            Job(name, work, Lane.FILES, Priority.WAITED_FOR),
            lambda _: self._window.say(message("engines.server_answers", name=server.name)),
        )

    def remove_server(self, server: Server) -> None:
        """Forget a server; nothing is asked, as naming it again is one dialog."""
        said = message("engines.server_removed", name=server.name)
        self._servers_change(partial(remove_server, self._paths, server.name), lambda _: said)

    def forbid_host(self, host: str) -> None:
        """Let texts no longer go to a host."""
        said = message("engines.host_forbidden", host=host)
        self._servers_change(partial(allow_host, self._paths, host, allowed=False), lambda _: said)

    def _servers_change(self, work: Callable[[], T], said: Callable[[T], Message]) -> None:
        def change() -> T:
            found = work()
            renew_servers(self._engines, self._paths)
            return found

        name = message("models.window.servers")
        self._short(name, change, lambda found: self._window.engines_changed(said(found)))

    # -- what models said before --------------------------------------------------------------------------------------

    def clear_answers(self) -> None:
        """Forget what models said before."""
        self._short(
            message("models.window.answers.clear"),
            self._session.answers.clear,
            lambda kept: self._window.engines_changed(message("engines.cache_cleared", answers=kept.answers)),
        )

    # -- small parts --------------------------------------------------------------------------------------------------

    def _ask(self, dialog: Dialog, then: Callable[[], object]) -> None:
        """Open a dialog over the window, and go on where it is accepted; the window goes on living meanwhile."""
        self.asked = dialog

        def ended(result: int) -> None:
            self.asked = None
            if result:
                then()
            dialog.deleteLater()

        dialog.finished.connect(ended)
        dialog.open()

    def _long(self, make: Callable[[], Job[T]], then: Callable[[T], object]) -> None:
        try:
            job = make()
        except RefusedError as refusal:
            self._window.refuse(refusal.message)
            return
        self._window.running.start(job, then)

    def _short(
        self, name: Message, work: Callable[[], T], then: Callable[[T], object], lane: Lane = Lane.FILES
    ) -> None:
        self._window.work.run(name, work, then, lane=lane)

    def _say(self, text: Message) -> str:
        return self._window.context.texts.say(text).rstrip("…")
