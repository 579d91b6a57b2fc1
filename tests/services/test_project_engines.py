"""A project names the engine of a target language; each choice is one step that can be undone."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.core.segments import Changes
from workbench.errors import InputError
from workbench.services import projects
from workbench.services.project_engines import choose_project_engine
from workbench.store import open_project


def test_a_choice_is_kept_and_undone(tmp_path: Path, own_home: Path) -> None:
    source = tmp_path / "news.txt"
    source.write_text("Үкімет отырысы өтті.\n", encoding="utf-8")
    path = projects.create(tmp_path / "news.egiz", [source], "kk", ["en", "zh-Hans"]).path
    store = open_project(path)
    try:
        assert choose_project_engine(store, "zh-Hans", "one").project
        assert choose_project_engine(store, "en", "two").project
        assert choose_project_engine(store, "en", "two") == Changes(), "the same again is no step"
        assert store.settings().engines == {"zh-Hans": "one", "en": "two"}
        choose_project_engine(store, "zh-Hans", "")
        assert store.settings().engines == {"en": "two"}
        store.undo()
        store.undo()
        assert store.settings().engines == {"zh-Hans": "one"}
        with pytest.raises(InputError, match="not a target language"):
            choose_project_engine(store, "ru", "one")
    finally:
        store.close()
