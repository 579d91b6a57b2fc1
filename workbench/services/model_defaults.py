"""Which model drafts a direction where nobody names one: the user's choice, kept in ``models.json``."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path

from models.errors import ModelError
from models.languages import wrong_pair
from models.registry import EngineRegistry
from resources.messages import message
from workbench.paths import Paths

Pair = tuple[str, str]
_LARGEST = 64 * 1024  # bytes


def defaults_path(paths: Paths) -> Path:
    """Return where the choices are kept."""
    return paths.config / "models.json"


def read_defaults(paths: Paths) -> Mapping[Pair, str]:
    """Return the chosen model ids by direction; a file that cannot be read is as if nothing was chosen."""
    try:
        with defaults_path(paths).open("rb") as file:
            values = json.loads(file.read(_LARGEST))["defaults"]
        return {
            (source, target): model
            for pair, model in values.items()
            for source, sign, target in [pair.partition(">")]
            if sign and isinstance(model, str)
        }
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return {}


def default_model(paths: Paths, registry: EngineRegistry, source: str, target: str) -> str:
    """Return the id of the chosen model, empty where none is chosen or it cannot be used any more."""
    chosen = read_defaults(paths).get((source, target), "")
    if not chosen:
        return ""
    try:
        serves = registry.get(chosen).info.translates(source, target)
    except ModelError:
        return ""
    return chosen if serves else ""


def set_default(paths: Paths, registry: EngineRegistry, source: str, target: str, model_id: str) -> None:
    """Choose a model for a direction; an empty id takes the choice back.

    Raises ModelError: an unknown or damaged model, one for other directions, or a file that cannot be written.
    """
    if model_id:
        engine = registry.get(model_id)
        if not engine.info.translates(source, target):
            raise wrong_pair(engine.info.name, source, target)
    values = dict(read_defaults(paths))
    values.pop((source, target), None)
    if model_id:
        values[source, target] = model_id
    _write(paths, values)


def forget_model(paths: Paths, model_id: str) -> None:
    """Take back every choice of a model. Raises ModelError where the file cannot be written."""
    values = read_defaults(paths)
    kept = {pair: chosen for pair, chosen in values.items() if chosen != model_id}
    if len(kept) != len(values):
        _write(paths, kept)


def _write(paths: Paths, values: Mapping[Pair, str]) -> None:
    path = defaults_path(paths)
    text = json.dumps({"defaults": {f"{source}>{target}": one for (source, target), one in sorted(values.items())}})
    beside = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_text(text + "\n", encoding="utf-8")
        beside.replace(path)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise ModelError(message("models.install.disk", path=str(path), reason=reason)) from error
    finally:
        beside.unlink(missing_ok=True)
