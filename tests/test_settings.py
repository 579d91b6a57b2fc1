from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from workbench import settings
from workbench.paths import Paths, portable
from workbench.settings import Preferences, Theme, load_preferences, preferences_path, save_preferences


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return portable(tmp_path)


def test_without_a_file_the_usual_ones_hold(paths: Paths) -> None:
    assert load_preferences(paths) == Preferences()
    assert not paths.config.exists()


def test_what_is_saved_is_read_again(paths: Paths) -> None:
    wanted = Preferences("kk", Theme.DARK, 15, 11, ("/a", "/б"), "/б", ("terms",))
    save_preferences(paths, wanted)
    assert load_preferences(paths) == wanted
    assert [one.name for one in paths.config.iterdir()] == [settings.FILE_NAME]


def test_keys_of_a_newer_version_are_kept(paths: Paths) -> None:
    paths.config.mkdir(parents=True)
    preferences_path(paths).write_text('{"theme": "dark", "spelling": {"kk": true}}')
    save_preferences(paths, replace(load_preferences(paths), text_points=14))
    assert json.loads(preferences_path(paths).read_text())["spelling"] == {"kk": True}
    assert load_preferences(paths).theme is Theme.DARK


@pytest.mark.parametrize("broken", [b"", b"{", b"[1]", b"\xff\xfe\x00", b"[" * 100_000])
def test_a_broken_file_is_set_aside_and_said(paths: Paths, broken: bytes) -> None:
    paths.config.mkdir(parents=True)
    for number in (1, 2):
        preferences_path(paths).write_bytes(broken)
        read = load_preferences(paths)
        assert read == replace(Preferences(), notice=read.notice)
        aside = paths.config / f"preferences.broken-{number}.json"
        assert aside.read_bytes() == broken
        assert str(aside) in str(read.notice)


@pytest.mark.parametrize(
    "value",
    [{"theme": "pink"}, {"theme": []}, {"text_points": 500}, {"text_points": True}, {"interface_language": "ru"},
     {"recent": [1]}, {"recent": "x"}, {"last_project": None}],
)  # fmt: skip
def test_a_value_that_cannot_be_used_is_the_usual_one(paths: Paths, value: dict[str, Any]) -> None:
    paths.config.mkdir(parents=True)
    preferences_path(paths).write_text(json.dumps({**value, "panels": ["terms"]}))
    assert load_preferences(paths) == Preferences(panels=("terms",))


def test_upgrades_run_once_and_in_order(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    def rename(old: str, new: str) -> Callable[[dict[str, Any]], dict[str, Any]]:
        return lambda values: {new if name == old else name: value for name, value in values.items()}

    paths.config.mkdir(parents=True)
    preferences_path(paths).write_text('{"size": 14}')
    monkeypatch.setattr(settings, "UPGRADES", (rename("size", "points"), rename("points", "text_points")))
    read = load_preferences(paths)
    assert read.text_points == 14
    save_preferences(paths, read)
    assert json.loads(preferences_path(paths).read_text())["version"] == 2
    assert load_preferences(paths).text_points == 14


def test_a_project_opened_again_comes_first_and_few_are_kept() -> None:
    preferences = Preferences()
    for n in range(20):
        preferences = preferences.opened(Path(f"/p{n % 10}"))
    assert preferences.recent[0] == preferences.last_project == "/p9"
    assert len(preferences.recent) == len(set(preferences.recent)) == settings.RECENT_KEPT
    assert preferences.forgotten(Path("/p9")).recent[0] == "/p8"
