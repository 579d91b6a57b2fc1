"""Installed models. A new kind of engine is one class with the protocol of ``models.base`` and one line in KINDS."""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from models.base import Engine, EngineInfo, EngineKind
from models.ct2 import CTranslate2Engine
from models.description import FILE_NAME, ModelDescription, read_description, verify
from models.errors import ModelError
from models.languages import language_name, wrong_pair
from models.pivot import JOINER, PivotEngine, compose
from resources.messages import Message, message

KINDS: Mapping[str, Callable[[ModelDescription], Engine]] = {
    "ctranslate2": lambda description: CTranslate2Engine(description.folder, description=description),
}
"""Engine classes by the ``kind`` of a description."""


@dataclass(frozen=True, slots=True)
class InstalledModel:
    """A model folder: its description, or the sentence that says why it cannot be used."""

    folder: Path
    description: ModelDescription | None = None
    problem: Message | None = None

    @property
    def id(self) -> str:
        """Return the model's id; of a damaged one, the folder's name."""
        return self.description.id if self.description else self.folder.name

    def require(self) -> ModelDescription:
        """Return the description. Raises ModelError with the problem."""
        if self.description is None or self.problem is not None:
            raise ModelError(self.problem or message("models.unknown_model", id=self.id))
        return self.description


class EngineRegistry:
    """The models found in some folders; an engine is made once and loads on its first use.

    ``folders`` are places that hold model folders, in the order in which they are looked through: where two models
    have one id, the first one counts and the other is listed with that problem. A missing place is an empty one.
    ``engines`` are engines made elsewhere, which come first (a test's, or those of servers on this machine). Where no
    model serves a direction, two of them in a row may: such a pivot is made when it is asked for.
    """

    def __init__(self, folders: Sequence[Path], engines: Sequence[Engine] = ()) -> None:
        self._folders = tuple(folders)
        self._given = tuple(engines)
        self._models: list[InstalledModel] | None = None
        self._made: dict[str, Engine] = {engine.info.id: engine for engine in engines}
        self._pivots: dict[tuple[str, str, str], PivotEngine] = {}

    def models(self) -> list[InstalledModel]:
        """Return all model folders, damaged ones among them; reads descriptions and sizes, once."""
        models = self._models
        if models is None:
            models = []
            seen: set[str] = set()
            for folder in self._folders:
                for found in sorted(_model_folders(folder)):
                    model = _read(found)
                    if model.description is not None and model.id in seen:
                        model = InstalledModel(found, problem=message("models.same_id", id=model.id))
                    elif model.description is not None:
                        seen.add(model.id)
                    models.append(model)
            self._models = models  # whole: another thread must not see half of the list
        return list(models)

    def refresh(self) -> None:
        """Look through the folders again; engines that are made stay."""
        self._models = None

    def forget(self, engine_id: str) -> None:
        """Look through the folders again after one model was installed or removed; its engine is made anew."""
        self._models = None
        self._pivots.clear()
        if engine_id not in {engine.info.id for engine in self._given}:
            made = self._made.pop(engine_id, None)
            if made is not None:
                made.close()

    def give_servers(self, servers: Sequence[Engine]) -> None:
        """Take these servers in place of those known before; engines of models stay as they are."""
        kept = [one for one in self._given if one.info.kind is not EngineKind.SERVER]
        gone = {one.info.id for one in self._given} - {one.info.id for one in kept}
        made = {key: one for key, one in self._made.items() if key not in gone}
        self._given = (*servers, *kept)
        self._made = {**made, **{one.info.id: one for one in servers}}

    def engines(self) -> list[Engine]:
        """Return an engine for each model that can be used, none of them loaded by this."""
        described = [model.description for model in self.models() if model.description is not None]
        known = {engine.info.id for engine in self._given}
        return [*self._given, *(self._engine(one) for one in described if one.id not in known)]

    def pivots(self, source: str, target: str) -> list[Engine]:
        """Return two models in a row for a direction, the best first; none of them is loaded by this."""
        parts = [one for one in self.engines() if one.info.kind is EngineKind.MODEL]
        made = list(compose(parts, source, target))
        made.sort(key=lambda one: [_rank(part.info, *pair) for part, pair in _legs(one, source, target)])
        return [self._pivots.setdefault((one.info.id, source, target), one) for one in made]

    def find(self, engine_id: str, source: str, target: str) -> Engine:
        """Return an engine by its id for a direction; the id of a pivot names two models. Raises ModelError."""
        if JOINER in engine_id:
            for pivot in self.pivots(source, target):
                if pivot.info.id == engine_id:
                    return pivot
            for part in engine_id.split(JOINER):
                self.get(part)
            raise wrong_pair(engine_id, source, target)
        engine = self.get(engine_id)
        if not engine.info.translates(source, target):
            raise wrong_pair(engine.info.name, source, target)
        return engine

    def get(self, engine_id: str) -> Engine:
        """Return an engine by its id. Raises ModelError for an unknown or damaged one."""
        if JOINER in engine_id:
            known = (one for pair in sorted(self._reachable()) for one in self.pivots(*pair))
            pivot = next((one for one in known if one.info.id == engine_id), None)
            if pivot is not None:
                return pivot
        for engine in self._given:
            if engine.info.id == engine_id:
                return engine
        found = [model for model in self.models() if model.id == engine_id]
        if not found:
            raise ModelError(message("models.unknown_model", id=engine_id))
        usable = next((model for model in found if model.description is not None), found[0])
        return self._engine(usable.require())

    def for_pair(self, source: str, target: str) -> Engine | None:
        """Return the best engine for a direction, or None.

        An installed model goes first (not weak before weak, then by the measured chrF), then a server that the user
        has named, then two models in a row.
        """
        serving = [engine for engine in self.engines() if engine.info.translates(source, target)]
        best = min(serving, key=lambda engine: _rank(engine.info, source, target), default=None)
        return best or next(iter(self.pivots(source, target)), None)

    def require_pair(self, source: str, target: str) -> Engine:
        """Return the best engine for a direction. Raises ModelError: which is missing, and what to do."""
        engine = self.for_pair(source, target)
        if engine is None:
            raise ModelError(no_engine(source, target, self._folders[-1] if self._folders else Path()))
        return engine

    def verify_model(self, model: InstalledModel) -> None:
        """Hash the files of one model. Raises ModelError for a damaged one."""
        verify(model.require())

    def close(self) -> None:
        """Free the memory of all engines."""
        for engine in self._made.values():
            engine.close()

    def _reachable(self) -> set[tuple[str, str]]:
        """Return the directions that two installed models make together."""
        pairs = {pair for one in self.engines() if one.info.kind is EngineKind.MODEL for pair in one.info.pairs}
        return {
            (source, target) for source, via in pairs for start, target in pairs if start == via != target != source
        }

    def _engine(self, description: ModelDescription) -> Engine:
        if description.id not in self._made:
            self._made[description.id] = KINDS[description.kind](description)
        return self._made[description.id]


def parts_of(engine: Engine) -> tuple[Engine, ...]:
    """Return the engines that an engine is made of: two for a pivot, itself for any other."""
    return (engine.first, engine.second) if isinstance(engine, PivotEngine) else (engine,)


def no_engine(source: str, target: str, folder: Path) -> Message:
    """Return the sentence for a direction that no installed model serves; ``folder`` is where one would go."""
    return message(
        "models.no_engine_for_pair",
        source=language_name(source),
        target=language_name(target),
        folder=str(folder),
    )


def scope(info: EngineInfo) -> Message | None:
    """Return what a model is good for, as it must be said wherever a weak model is offered."""
    return Message(info.scope) if info.scope else None


def verify_once(description: ModelDescription, stamps: Path) -> None:
    """Hash a model's files where that was not yet done since they last changed (so: once for an installation).

    ``stamps`` is a folder for the record, one small file a model. Raises ModelError for a damaged model.
    """
    files = []
    for file in description.files.values():
        path = description.folder / file.name
        changed = path.stat().st_mtime_ns if path.exists() else 0
        files.append([file.name, file.sha256, changed])
    state = json.dumps([str(description.folder), files])
    wanted = hashlib.sha256(state.encode("utf-8", "surrogatepass")).hexdigest()
    stamp = stamps / f"{description.id}.verified"
    with contextlib.suppress(OSError):
        if stamp.is_file() and stamp.read_text(encoding="ascii", errors="replace") == wanted:
            return
    verify(description)
    # Where the record cannot be kept, the model is hashed again next time; that must not stop anybody's work.
    with contextlib.suppress(OSError):
        stamps.mkdir(parents=True, exist_ok=True)
        stamp.write_text(wanted, encoding="ascii")


def _model_folders(folder: Path) -> list[Path]:
    try:
        return [one for one in folder.iterdir() if one.is_dir() and (one / FILE_NAME).exists()]
    except OSError:
        return []


def _read(folder: Path) -> InstalledModel:
    try:
        description = read_description(folder)
    except ModelError as error:
        return InstalledModel(folder, problem=error.message)
    if description.kind not in KINDS:
        return InstalledModel(folder, problem=message("models.unknown_kind", folder=str(folder), kind=description.kind))
    return InstalledModel(folder, description)


def _legs(pivot: PivotEngine, source: str, target: str) -> list[tuple[Engine, tuple[str, str]]]:
    return [(pivot.first, (source, pivot.via)), (pivot.second, (pivot.via, target))]


def _rank(info: EngineInfo, source: str, target: str) -> tuple[bool, bool, float]:
    figures = [
        one.value
        for one in info.quality
        if one.metric.lower() == "chrf" and (one.source, one.target) == (source, target)
    ]
    return info.kind is EngineKind.SERVER, info.weak, -(sum(figures) / len(figures)) if figures else 0.0
