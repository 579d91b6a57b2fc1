"""A project is made whole, or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from glossary.concepts import Concept, Term
from resources.messages import RefusedError
from workbench.errors import FormatError, InputError, ProjectError
from workbench.paths import find_paths
from workbench.services.profiles import check_profiles, switch_profiles
from workbench.services.projects import create, create_sample, free_place, sample_files
from workbench.store import open_project

SAMPLE = sorted((Path(__file__).parent.parent.parent / "resources" / "sample").glob("*.txt"))


def test_a_new_project(tmp_path: Path) -> None:
    made = create(tmp_path / "meeting", SAMPLE, "kk", ["en", "zh-Hans"])
    assert made.path == tmp_path / "meeting.egiz"
    assert made.segments == 57
    store = open_project(made.path)
    try:
        assert store.settings().name == "meeting"
        assert store.settings().target_languages == ("en", "zh-Hans")
        assert [one.name for one in store.documents()] == [one.name for one in SAMPLE]
    finally:
        store.close()
    assert [one.name for one in tmp_path.iterdir() if not one.name.startswith(".")] == ["meeting.egiz"]


@pytest.mark.parametrize(
    ("given", "made"), [("p", "p.egiz"), ("p.EGIZ", "p.EGIZ"), ("p.2023", "p.2023.egiz"), ("p.txt", "p.txt.egiz")]
)
def test_a_project_is_named_as_one(tmp_path: Path, given: str, made: str) -> None:
    assert free_place(tmp_path / given).name == made


def test_a_project_that_is_there_is_never_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a.egiz"
    path.write_bytes(b"mine")
    with pytest.raises(ProjectError):
        create(path, SAMPLE, "kk", ["en"])
    assert path.read_bytes() == b"mine"


@pytest.mark.parametrize(
    ("name", "files", "source", "targets", "error"),
    [
        ("a.egiz", ["bad.txt"], "kk", ["en"], FormatError),
        ("a.egiz", ["good.txt", "bad.txt"], "kk", ["en"], FormatError),
        ("a.egiz", ["good.txt", "sub/good.txt"], "kk", ["en"], FormatError),
        ("a.egiz", [], "kk", ["en"], FormatError),
        ("a.egiz", ["good.txt"], "kk", ["kk"], InputError),
        ("a.egiz", ["good.txt"], "kk", ["en", "en"], InputError),
        ("a.egiz", ["good.txt"], "kk", [], InputError),
        ("a.egiz", ["good.txt"], "kk", ["ru"], InputError),
        ("no-folder/a.egiz", ["good.txt"], "kk", ["en"], InputError),
    ],
)
def test_what_is_refused_leaves_nothing(
    tmp_path: Path, name: str, files: list[str], source: str, targets: list[str], error: type[RefusedError]
) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "good.txt").write_text("Бірінші сөйлем.", encoding="utf-8")
    (tmp_path / "sub" / "good.txt").write_text("Екінші сөйлем.", encoding="utf-8")
    (tmp_path / "bad.txt").write_bytes(b"\x00\x01")
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(error):
        create(tmp_path / name, [tmp_path / one for one in files], source, targets)
    assert sorted(tmp_path.rglob("*")) == before


def test_the_sample_is_made_once() -> None:
    path = create_sample(find_paths())
    made = path.read_bytes()
    assert create_sample(find_paths()) == path
    assert path.read_bytes() == made
    assert len(sample_files()) == 2


def test_style_profiles_are_known_by_name_or_named_by_a_term(tmp_path: Path) -> None:
    own = [Concept("A", terms=(Term("en", "ministry", profiles=("Astana",)),))]
    assert check_profiles(["CPC", " CCP", "Astana", ""], own) == ("CCP", "Astana")
    for name in ("Astana", "cpc"):
        with pytest.raises(InputError, match=name):
            check_profiles([name], ())
    made = create(tmp_path / "a", SAMPLE[:1], "kk", ["en"], profiles=["CCP"])
    store = open_project(made.path)
    try:
        assert store.settings().profiles == ("CCP",)
        assert switch_profiles(store, ["en-GB", "en-US", "Own"]).glossary
        assert store.settings().profiles == ("en-US", "Own")
        assert not switch_profiles(store, ["en-US", "Own"]).glossary
        store.undo()
        assert store.settings().profiles == ("CCP",)
    finally:
        store.close()
