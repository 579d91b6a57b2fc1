"""Which engine serves a direction: the chosen one, else the best installed."""

from __future__ import annotations

from pathlib import Path

import resources
from models.base import Engine
from models.errors import ModelError
from models.registry import EngineRegistry, verify_once
from resources.messages import message
from workbench.paths import Paths


def installed_engines(paths: Paths) -> EngineRegistry:
    """Return the registry over the models that come with the program and the user's own."""
    return EngineRegistry([Path(resources.__path__[0]) / "models", paths.models])


def choose_engine(registry: EngineRegistry, paths: Paths, source: str, target: str, wanted: str = "") -> Engine:
    """Return the engine ``wanted`` by id, else the best one for the direction, its files verified once.

    Raises ModelError: no engine for the direction, an unknown one, a damaged one, or one for other languages.
    """
    if not wanted:
        engine = registry.require_pair(source, target)
    else:
        engine = registry.get(wanted)
        if not engine.info.translates(source, target):
            raise ModelError(message("models.wrong_pair", model=engine.info.name, source=source, target=target))
    for model in registry.models():
        if model.description is not None and model.id == engine.info.id:
            verify_once(model.description, paths.cache / "verified-models")
    return engine
