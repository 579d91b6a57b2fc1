"""Which engine serves a direction: the chosen one, else the best installed; and the store of what it said before."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

import resources
from models.answers import AnswerStore
from models.base import Engine
from models.caching import CacheCounts, CachedEngine, identity_of_files
from models.description import ModelDescription
from models.llm import ServerEngine
from models.pivot import PivotEngine
from models.registry import EngineRegistry, parts_of, verify_once
from workbench.paths import Paths
from workbench.services.llm_servers import read_servers
from workbench.services.model_defaults import default_model


def installed_engines(paths: Paths) -> EngineRegistry:
    """Return the registry over the models that come with the program, the user's own, and the servers named."""
    return EngineRegistry([Path(resources.__path__[0]) / "models", paths.models], _servers(paths))


def renew_servers(registry: EngineRegistry, paths: Paths) -> None:
    """Let a registry know the servers that the list names now."""
    registry.give_servers(_servers(paths))


def _servers(paths: Paths) -> list[Engine]:
    return [ServerEngine(server) for server in read_servers(paths).servers]


def choose_engine(registry: EngineRegistry, paths: Paths, source: str, target: str, wanted: str = "") -> Engine:
    """Return the engine that :func:`find_engine` finds, its files verified once.

    Raises ModelError: no engine for the direction, an unknown one, a damaged one, or one for other languages.
    """
    engine = find_engine(registry, paths, source, target, wanted)
    verify_engine(registry, paths, engine)
    return engine


def find_engine(registry: EngineRegistry, paths: Paths, source: str, target: str, wanted: str = "") -> Engine:
    """Return the engine ``wanted`` by id, else the user's choice for the direction, else the best one.

    Only descriptions are read: quick enough for a window's thread. Raises ModelError as :func:`choose_engine` does.
    """
    wanted = wanted or default_model(paths, registry, source, target)
    return registry.find(wanted, source, target) if wanted else registry.require_pair(source, target)


def verify_engine(registry: EngineRegistry, paths: Paths, engine: Engine) -> None:
    """Hash the files of an engine's models where they changed since (seconds for a large one). Raises ModelError."""
    for part in parts_of(engine):
        description = _description(registry, part)
        if description is not None:
            verify_once(description, paths.cache / "verified-models")


def answer_store(paths: Paths) -> AnswerStore:
    """Return the store of what models said before."""
    return AnswerStore(paths.cache / "model-answers.sqlite")


def remembering(
    registry: EngineRegistry, engine: Engine, store: AnswerStore, counts: CacheCounts | None = None
) -> Engine:
    """Return the engine with the store before it; what a model that cannot be named exactly says is not remembered.

    Of a pivot both parts are, each for itself.
    """
    counts = counts if counts is not None else CacheCounts()
    if isinstance(engine, PivotEngine):
        first, second = (remembering(registry, one, store, counts) for one in parts_of(engine))
        ((source, target),) = engine.info.pairs
        return PivotEngine(first, second, source, engine.via, target)
    return CachedEngine(engine, store, partial(_identity, registry, engine), counts)


def _identity(registry: EngineRegistry, engine: Engine) -> str:
    """Return what names an engine with all that decides its answers, empty where nothing does."""
    description = _description(registry, engine)
    if description is not None:
        files = {file.name: file.sha256 for file in description.files.values()}
        about = (description.kind, description.naming, description.decoding, description.pairs, description.attention,
                 description.max_source_tokens, description.max_target_tokens, description.source_tokeniser,
                 description.target_tokeniser, description.decoder_start)  # fmt: skip
        return identity_of_files(engine.info.id, files, *about)
    return engine.identity() if isinstance(engine, ServerEngine) else ""


def _description(registry: EngineRegistry, engine: Engine) -> ModelDescription | None:
    found = (model.description for model in registry.models() if model.id == engine.info.id)
    return next((one for one in found if one is not None), None)


def engines_for(registry: EngineRegistry, source: str, target: str) -> Sequence[Engine]:
    """Return every engine that serves a direction, two models in a row last: what a list to choose from shows.

    A pivot of which one part serves the direction by itself is left out.
    """
    direct = [engine for engine in registry.engines() if engine.info.translates(source, target)]
    known = {engine.info.id for engine in direct}
    pivots = registry.pivots(source, target)
    return [*direct, *(one for one in pivots if not known & {part.info.id for part in parts_of(one)})]
