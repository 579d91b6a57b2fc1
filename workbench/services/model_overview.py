"""All that there is to know of models on one machine, for one direction: what the model window shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from models.answers import AnswerStore, Kept
from models.base import EngineInfo, EngineKind
from models.catalog.recommending import machine_memory
from models.conversion.describing import hashed
from models.description import ModelDescription
from models.errors import ModelError
from models.registry import EngineRegistry, InstalledModel
from resources.messages import Message, message
from workbench.jobs import Job, JobContext, Lane, Priority
from workbench.paths import Paths
from workbench.services.engines import engines_for, find_engine
from workbench.services.llm_servers import ServerList, read_servers
from workbench.services.model_defaults import default_model
from workbench.services.model_installing import CatalogRow, browse, watcher_of


@dataclass(frozen=True, slots=True)
class EngineRow:
    """A model, two in a row, or a server, as it stands for a direction.

    ``drafts`` says that it is used where a project names no other, ``chosen`` that the user made it so, ``own`` that it
    can be removed; ``size`` is bytes on the disk. A damaged one has a ``problem`` and maybe no ``info``.
    """

    id: str
    name: str
    info: EngineInfo | None = None
    serves: bool = False
    drafts: bool = False
    chosen: bool = False
    own: bool = False
    size: int = 0
    folder: str = ""
    origin: str = ""
    problem: Message | None = None

    @property
    def kind(self) -> EngineKind:
        """What sort of engine it is."""
        return self.info.kind if self.info is not None else EngineKind.MODEL


@dataclass(frozen=True, slots=True)
class Overview:
    """Models, catalogue, servers and kept answers for a direction; ``memory`` is the machine's in bytes, or 0."""

    source: str
    target: str
    engines: tuple[EngineRow, ...]
    catalogue: tuple[CatalogRow, ...]
    servers: ServerList
    kept: Kept
    memory: int

    @property
    def recommended(self) -> CatalogRow | None:
        """The entry of the catalogue that is recommended for the direction."""
        return next((row for row in self.catalogue if row.advice is not None and row.advice.recommended), None)


def overview(
    paths: Paths, registry: EngineRegistry, answers: AnswerStore, source: str, target: str, *, paid: bool = True
) -> Overview:
    """Gather what is known for a direction; asks no network. The engine in use comes first, then others that serve."""
    return Overview(
        source,
        target,
        tuple(engine_rows(paths, registry, source, target)),
        tuple(browse(paths, registry, source, target, paid=paid)),
        read_servers(paths),
        answers.kept(),
        machine_memory(),
    )


def engine_rows(paths: Paths, registry: EngineRegistry, source: str, target: str) -> Sequence[EngineRow]:
    """Return every model, server and pivot as it stands for a direction."""
    chosen = default_model(paths, registry, source, target)
    try:
        drafts = find_engine(registry, paths, source, target).info.id
    except ModelError:
        drafts = ""

    def row(info: EngineInfo, model: InstalledModel | None, about: ModelDescription | None) -> EngineRow:
        return EngineRow(
            info.id,
            info.name,
            info,
            serves=info.translates(source, target),
            drafts=info.id == drafts,
            chosen=info.id == chosen,
            own=model is not None and model.folder.parent == paths.models,
            size=sum(file.size for file in about.files.values()) if about else 0,
            folder=str(model.folder) if model else "",
            origin=about.origin if about else "",
        )

    found = []
    for model in registry.models():
        if model.description is not None:
            found.append(row(model.description.info(), model, model.description))
        else:
            own = model.folder.parent == paths.models
            found.append(EngineRow(model.id, model.id, own=own, folder=str(model.folder), problem=model.problem))
    known = {one.id for one in found}
    found += [row(one.info, None, None) for one in registry.engines() if one.info.id not in known]
    pivots = (one for one in engines_for(registry, source, target) if one.info.kind is EngineKind.PIVOT)
    found += [row(one.info, None, None) for one in pivots]
    return sorted(found, key=lambda one: (not one.drafts, not one.serves, one.problem is not None))


def verify_model(registry: EngineRegistry, model_id: str) -> Job[str]:
    """Return the job that hashes every file of a model, with progress and cancel; its result is the model's name.

    Raises ModelError for an unknown model or one whose description is damaged; the job, for a file that differs.
    """
    found = next((model for model in registry.models() if model.id == model_id), None)
    if found is None:
        raise ModelError(message("models.unknown_model", id=model_id))
    about = found.require()

    def work(context: JobContext) -> str:
        try:
            now = hashed(about.folder, list(about.files), watcher_of(context))
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise ModelError(message("models.install.disk", path=str(about.folder), reason=reason)) from error
        for file in about.files.values():
            if now[file.name] != {"size": file.size, "sha256": file.sha256}:
                raise ModelError(message("models.wrong_hash", model=about.name, file=file.name))
        return about.name

    return Job(message("models.doing.verifying"), work, Lane.FILES, Priority.WAITED_FOR)
