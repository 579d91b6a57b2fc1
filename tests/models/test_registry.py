"""Installed models: listed whatever they are, offered only when whole."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from models.base import EngineInfo
from models.errors import ModelError
from models.fake import FakeEngine
from models.languages import language_name, wrong_pair
from models.registry import EngineRegistry, scope, verify_once
from resources.messages import catalogue
from tests.models.conftest import STARTER, MakeFolder

BUNDLED = STARTER.parent
STARTERS = ["starter-en-kk", "starter-kk-en"]


def quality(value: float) -> list[dict[str, object]]:
    return [{"metric": "chrF", "test_set": "x", "source": "kk", "target": "en", "value": value}]


@pytest.mark.parametrize(
    ("source", "target", "names"), [("kk", "en", "Kazakh→English"), ("en", "kk", "English→Kazakh")]
)
def test_each_starter_model_serves_its_one_direction(source: str, target: str, names: str) -> None:
    registry = EngineRegistry([BUNDLED])
    assert [model.id for model in registry.models()] == STARTERS
    engine = registry.for_pair(source, target)
    assert engine is not None
    assert registry.get(f"starter-{source}-{target}") is engine
    assert registry.for_pair(source, "zh-Hans") is None
    assert str(scope(engine.info)) == f"small, {names} only, trained on official news, weak outside it"


def test_missing_direction_says_which_and_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ModelError) as refusal:
        EngineRegistry([BUNDLED, tmp_path / "models"]).require_pair("kk", "zh-Hans")
    text = str(refusal.value)
    assert "from Kazakh to Chinese" in text
    assert str(tmp_path / "models") in text


def test_places_that_are_missing_or_hold_other_things_are_empty(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    (tmp_path / "notes").mkdir()
    registry = EngineRegistry([tmp_path, tmp_path / "nowhere", tmp_path / "file"])
    assert registry.models() == []
    assert registry.engines() == []


def test_damaged_model_is_listed_with_its_problem_and_breaks_nothing(make_folder: MakeFolder, tmp_path: Path) -> None:
    make_folder("good")
    (make_folder("bad") / "model.bin").unlink()
    make_folder("other", kind="marian-next")
    registry = EngineRegistry([BUNDLED, tmp_path / "models"])
    problems = {model.id: model.problem for model in registry.models()}
    assert problems["good"] is None
    assert problems["starter-kk-en"] is None
    assert problems["bad"] is not None
    assert "model.bin" in str(problems["bad"])
    assert problems["other"] is not None
    assert "marian-next" in str(problems["other"])
    assert {engine.info.id for engine in registry.engines()} == {"good", *STARTERS}
    with pytest.raises(ModelError, match=r"model\.bin"):
        registry.get("bad")
    with pytest.raises(ModelError, match="never-seen"):
        registry.get("never-seen")


def test_second_model_with_an_id_is_not_used(tmp_path: Path) -> None:
    shutil.copytree(STARTER, tmp_path / "models" / "copy")
    registry = EngineRegistry([BUNDLED, tmp_path / "models"])
    *first, second = registry.models()
    assert [model.problem for model in first] == [None, None]
    assert second.problem is not None
    assert "starter-kk-en" in str(second.problem)
    assert len(registry.engines()) == 2


def test_best_engine_is_the_one_that_is_not_weak_then_the_better_measured(
    make_folder: MakeFolder, tmp_path: Path
) -> None:
    registry = EngineRegistry([BUNDLED, tmp_path / "models"])

    def best() -> str:
        registry.refresh()
        engine = registry.for_pair("kk", "en")
        assert engine is not None
        return engine.info.id

    assert best() == "starter-kk-en"
    make_folder("unmeasured")
    assert best() == "unmeasured"
    make_folder("fair", quality=quality(40.0))
    assert best() == "fair"
    make_folder("fine", quality=quality(55.0))
    assert best() == "fine"
    make_folder("boasting-but-weak", quality=quality(90.0), weak=True)
    assert best() == "fine"


def test_given_engines_come_first_and_are_closed_with_the_rest() -> None:
    fake = FakeEngine({"а": ["a"]}, pairs=[("en", "zh-Hans")])
    registry = EngineRegistry([BUNDLED], [fake])
    assert registry.for_pair("en", "zh-Hans") is fake
    assert registry.get("fake-for-tests") is fake
    fake.load()
    registry.close()
    assert not fake.loaded


def test_files_are_hashed_once_and_again_when_they_change(
    make_folder: MakeFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = make_folder("good")
    [model] = EngineRegistry([tmp_path / "models"]).models()
    description = model.require()
    hashed = []
    monkeypatch.setattr("models.registry.verify", lambda one: hashed.append(one.id))
    for _ in range(3):
        verify_once(description, tmp_path / "stamps")
    assert hashed == ["good"]
    later = (folder / "model.bin").stat().st_mtime + 10
    os.utime(folder / "model.bin", (later, later))
    verify_once(description, tmp_path / "stamps")
    assert hashed == ["good", "good"]


def test_damaged_files_leave_no_record_of_being_verified(make_folder: MakeFolder, tmp_path: Path) -> None:
    folder = make_folder("good")
    [model] = EngineRegistry([tmp_path / "models"]).models()
    (folder / "model.bin").write_bytes(b"MODEL.BIN")
    for _ in range(2):
        with pytest.raises(ModelError, match="SHA-256"):
            verify_once(model.require(), tmp_path / "stamps")


def test_scope_of_a_model_without_one_is_nothing() -> None:
    assert scope(EngineInfo("x", "X", (), frozenset())) is None


def test_a_wrong_direction_is_refused_with_the_names_of_the_languages() -> None:
    refusal = wrong_pair("Starter", "kk", "zh-Hans")
    assert "from Kazakh to Chinese" in str(refusal)
    assert "哈萨克语" in catalogue("zh-Hans").render(refusal.message)
    assert "zh-Hans" not in catalogue("kk").render(refusal.message)
    assert language_name("ru") == "ru"
