"""A model folder comes from anywhere: each wrong description is refused with one sentence."""

from __future__ import annotations

import json
import tempfile
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.description import FILE_NAME, read_description, verify
from models.errors import ModelError
from tests.models.conftest import STARTER, MakeFolder


def each(field: str, *values: object) -> list[tuple[str, object]]:
    """Pair a field with each of its wrong values."""
    return [(field, value) for value in values]


FILE = {"size": 9, "sha256": "0" * 64}


def refusal(folder: Path) -> str:
    with pytest.raises(ModelError) as refused:
        read_description(folder)
    text = str(refused.value)
    assert "\n" not in text
    assert len(text) < 600
    return text


def test_starter_model_is_described_and_whole() -> None:
    found = read_description(STARTER)
    verify(found)
    assert found.pairs == (("kk", "en"),)
    assert found.weak
    assert found.scope == "models.scope.starter"
    assert found.licence == "CC-BY-SA-4.0"
    assert {one.metric for one in found.quality} == {"BLEU", "chrF"}
    described = set(found.files) | {FILE_NAME}
    assert {path.name for path in STARTER.iterdir()} == described, "every file of the folder has its hash"


def test_smallest_description_is_enough(make_folder: MakeFolder) -> None:
    found = read_description(make_folder())
    verify(found)
    assert found.target_tokeniser == found.source_tokeniser
    assert not found.attention
    assert found.info().max_tokens < 128


@pytest.mark.parametrize(("weak", "expected"), [(True, "models.scope.weak"), (False, "")])
@pytest.mark.parametrize("stranger", ["models.scope.of_theirs", "models.removed"])
def test_a_scope_that_has_no_text_is_never_shown(
    make_folder: MakeFolder, stranger: str, expected: str, *, weak: bool
) -> None:
    assert read_description(make_folder(scope=stranger, weak=weak)).scope == expected


@pytest.mark.parametrize(
    ("field", "value"),
    [
        *[(name, ...) for name in ("schema", "id", "name", "kind", "pairs", "languages", "files", "max_source_tokens")],
        *each("schema", 0, -1, "1", True, None, 1.0, [1], 10**30),
        *each("id", "", "../x", "a b", "A", ".", "x" * 65, 7, "a\n", "a\u0000"),
        *each("name", "", "  ", "x" * 101, None, ["x"], "line\nline", "\u001b[31m", "\ud800"),
        *each("pairs", [], {}, "kk", [1], [["kk", "en"]], [{"source": "kk"}]),
        ("pairs", [{"source": "kk", "target": "xx"}]),
        ("pairs", [{"source": "kk", "target": "en", "more": 1}]),
        ("pairs", [{"source": "kk", "target": "e" * 50}]),
        ("pairs", [{"source": "kk", "target": "en"}] * 1001),
        *each("languages", {}, [], {"scheme": "other"}, {"scheme": 1}, {"scheme": "nllb", "x": 1}),
        ("languages", {"scheme": "prefix", "tokens": {}}),
        ("languages", {"scheme": "prefix", "tokens": {"en": ""}}),
        ("languages", {"scheme": "prefix", "tokens": {"en": "a b"}}),
        ("languages", {"scheme": "prefix", "tokens": {"en": ["<2en>"]}}),
        *each("source_tokeniser", "missing.model", "../sp.model", "/etc/passwd", "", 3),
        ("target_tokeniser", "missing.model"),
        *each("max_source_tokens", 0, 15, 10**9, "128", 128.0, True, -5),
        *each("attention", 1, "yes", None),
        *each("weak", 0, "no"),
        *each("decoding", [], {"beam": 0}, {"beam": 1000}, {"beam": "4"}, {"other": 1}),
        *[("decoding", {"repetition_penalty": value}) for value in (0, 0.5, 99, "1", True)],
        *each("quality", {}, [1], [{"metric": "chrF"}]),
        ("data", "x" * 2001),
        ("scope", ["a"]),
        ("unknown", 1),
        ("files", {}),
        ("files", []),
        ("files", {f"f{n}": FILE for n in range(65)}),
        *[
            ("files", {name: FILE})
            for name in ("", ".", "..", "../up", "a/b", "a\\b", "/abs", ".hidden", "a\u0000", "ә")
        ],
        ("files", {"model.bin": FILE, "MODEL.BIN": FILE, "sp.model": FILE}),
        ("files", {FILE_NAME: FILE, "sp.model": FILE}),
        *each(
            "files",
            {"sp.model": 1},
            {"sp.model": []},
            {"sp.model": {}},
            {"sp.model": {"size": 8}},
            {"sp.model": {**FILE, "x": 1}},
            {"sp.model": {**FILE, "size": -1}},
        ),
        *each("terms", [], 1, {"open": "<t>"}, {"open": "<t>", "middle": "<t>", "close": "</t>"}, {"x": 1}),
        ("terms", {"open": "<t>", "middle": "<is>", "close": "</t>", "form": "stem"}),
        ("terms", {"open": "a b", "middle": "<is>", "close": "</t>"}),
        *each("stand_ins", {}, [1], [{}], [{"kind": "person"}], [{"kind": 1, "source": "kk", "target": "en"}]),
        *[("files", {"sp.model": {"size": 8, "sha256": value}}) for value in ("", "0" * 63, "G" * 64, 0, "0" * 10**4)],
    ],
)
def test_wrong_field_is_refused(make_folder: MakeFolder, field: str, value: object) -> None:
    text = refusal(make_folder(**{field: value}))
    assert "tiny" in text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "[]",
        "{",
        '{"schema": 1, "schema": 1}',
        '{"schema": NaN}',
        '{"schema": 1e999}',
        '{"schema": ' + "9" * 5000 + "}",
        "[" * 100_000,
        '{"a":' * 50_000,
        '"' + "x" * 300_000 + '"',
        "\ufeff{}",
    ],
    ids=range(12),
)
def test_hostile_json_is_refused_at_once(make_folder: MakeFolder, text: str) -> None:
    folder = make_folder()
    (folder / FILE_NAME).write_text(text, encoding="utf-8")
    start = time.monotonic()
    refusal(folder)
    assert time.monotonic() - start < 2


def test_bytes_that_are_no_text_are_refused(make_folder: MakeFolder) -> None:
    folder = make_folder()
    (folder / FILE_NAME).write_bytes(b"\xff\xfe\x00{")
    refusal(folder)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=10,
)
FIELDS = st.sampled_from(["schema", "id", "name", "pairs", "languages", "files", "decoding", "quality", "weak", "data"])


@settings(max_examples=100, deadline=None)
@given(field=FIELDS, value=JSON)
def test_any_json_in_any_field_is_read_or_refused(field: str, value: Any) -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        about = json.loads((STARTER / FILE_NAME).read_text(encoding="utf-8"))
        about[field] = value
        (folder / FILE_NAME).write_text(json.dumps(about), encoding="utf-8")
        with pytest.raises(ModelError):  # if nothing else, the files are missing
            read_description(folder)


def test_newer_schema_is_refused_as_newer(make_folder: MakeFolder) -> None:
    assert "newer Egiz" in refusal(make_folder(schema=2, unheard_of=[]))


def test_no_folder_and_no_description_are_refused(tmp_path: Path) -> None:
    assert "nowhere" in refusal(tmp_path / "nowhere")
    (tmp_path / "empty").mkdir()
    assert "empty" in refusal(tmp_path / "empty")
    (tmp_path / "odd" / FILE_NAME).mkdir(parents=True)
    refusal(tmp_path / "odd")


def test_missing_file_is_named(make_folder: MakeFolder) -> None:
    folder = make_folder()
    (folder / "config.json").unlink()
    assert "config.json" in refusal(folder)
    (folder / "config.json").mkdir()
    assert "config.json" in refusal(folder)


def test_link_out_of_the_folder_is_refused_and_one_within_is_not(make_folder: MakeFolder, tmp_path: Path) -> None:
    folder = make_folder()
    data = (folder / "model.bin").read_bytes()
    (tmp_path / "outside").write_bytes(data)
    (folder / "model.bin").unlink()
    (folder / "model.bin").symlink_to(tmp_path / "outside")
    assert "link" in refusal(folder)
    (folder / "model.bin").unlink()
    (folder / "blob").write_bytes(data)
    (folder / "model.bin").symlink_to("blob")
    verify(read_description(folder))
    (folder / "model.bin").unlink()
    (folder / "model.bin").symlink_to("model.bin")
    refusal(folder)


def test_description_that_is_a_link_is_refused(make_folder: MakeFolder, tmp_path: Path) -> None:
    folder = make_folder()
    (folder / FILE_NAME).rename(tmp_path / "elsewhere.json")
    (folder / FILE_NAME).symlink_to(tmp_path / "elsewhere.json")
    refusal(folder)


def test_verify_names_the_file_that_differs(make_folder: MakeFolder) -> None:
    folder = make_folder()
    found = read_description(folder)
    (folder / "sp.model").write_bytes(b"SP.MODEL")
    with pytest.raises(ModelError, match=r"sp\.model.*SHA-256"):
        verify(found)
    (folder / "sp.model").write_bytes(b"more than before")
    with pytest.raises(ModelError, match="size"):
        verify(found)
    (folder / "sp.model").unlink()
    with pytest.raises(ModelError, match="missing"):
        verify(found)


def test_example_of_the_documentation_is_a_description(make_folder: MakeFolder) -> None:
    page = (STARTER.parent.parent.parent / "docs" / "models.md").read_text(encoding="utf-8")
    about = json.loads(page.split("```json")[1].split("```")[0])
    names = list(about.pop("files"))
    about["files"] = {name: {"size": 1, "sha256": "0" * 64} for name in names}
    folder = make_folder("documented", **about)
    for name in names:
        (folder / name).write_bytes(b"x")
    found = read_description(folder)
    assert found.naming.source_tokens("kk", "zh-Hans") == ["kaz_Cyrl"]
    # Each field of the page's table is a field, and each field is in the table.
    starter = json.loads((STARTER / FILE_NAME).read_text(encoding="utf-8"))
    assert all(f"`{field}" in page for field in {*starter, *about})
