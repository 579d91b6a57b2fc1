"""Out of the project alone, checked, and never over somebody's file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from resources.messages import message
from workbench.core.content import Content
from workbench.core.segments import Origin, State
from workbench.errors import ConflictError, FormatError, InputError
from workbench.services.exporting import ExportRecord, check_destination, export
from workbench.services.importing import add_documents
from workbench.store import create_project, open_reader
from workbench.store.protocols import ProjectSettings, ProjectStore

SAMPLE = Path(__file__).parent.parent.parent / "resources" / "sample"


@pytest.fixture
def project(tmp_path: Path) -> Iterator[ProjectStore]:
    (tmp_path / "in").mkdir()
    copies = []
    for one in sorted(SAMPLE.glob("*.txt")):
        copies.append(tmp_path / "in" / one.name)
        copies[-1].write_bytes(one.read_bytes())
    store = create_project(tmp_path / "a.egiz", ProjectSettings("A", "kk", ("en", "zh-Hans")))
    add_documents(store, copies)
    for one in copies:
        one.unlink()
    yield store
    store.close()


def translate(store: ProjectStore, number: int, language: str, text: str) -> None:
    segment = store.segments(store.segment_ids())[number]
    target = store.targets([segment.id], language)[segment.id]
    written = replace(target, content=Content(text), state=State.TRANSLATED, origin=Origin.HUMAN)
    with store.step(message("formats.step_import", count=1)) as step:
        step.put_target(written, expected_revision=target.revision)


@pytest.mark.parametrize("name", ["akorda-kezdesu.txt", "halykpartiyasy-kezdesu.txt"])
def test_untouched_it_is_identical_though_the_source_file_is_gone(
    project: ProjectStore, tmp_path: Path, name: str
) -> None:
    report = export(project, tmp_path / "out.txt", ["en"], document=name)
    assert (tmp_path / "out.txt").read_bytes() == (SAMPLE / name).read_bytes()
    assert report.untranslated == report.segments - (1 if "akorda" in name else 2)


def test_a_translation_stands_in_its_place(project: ProjectStore, tmp_path: Path) -> None:
    translate(project, 2, "en", "18 October 2023")
    export(project, tmp_path / "out.txt", ["en"], document="akorda-kezdesu.txt")
    source = (SAMPLE / "akorda-kezdesu.txt").read_text(encoding="utf-8")
    expected = source.replace("2023 жылғы 18 қазан", "18 October 2023")
    assert (tmp_path / "out.txt").read_text(encoding="utf-8") == expected


def test_a_reader_exports_beside_the_writer(project: ProjectStore, tmp_path: Path) -> None:
    translate(project, 0, "zh-Hans", "标题")
    reader = open_reader(tmp_path / "a.egiz")
    try:
        report = export(reader, tmp_path / "out.xlf")
    finally:
        reader.close()
    assert report.languages == ("en", "zh-Hans")
    assert (report.documents, report.segments) == (2, 57)
    assert "标题" in (tmp_path / "out.xlf").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["out.xlf", "out.html"])
def test_a_file_that_is_there_is_not_replaced_unasked(project: ProjectStore, tmp_path: Path, name: str) -> None:
    out = tmp_path / name
    out.write_bytes(b"mine")
    record = ExportRecord(tmp_path / "cache")
    with pytest.raises(ConflictError):
        check_destination(out, record=record)
    with pytest.raises(ConflictError):
        export(project, out, record=record)
    assert out.read_bytes() == b"mine"
    export(project, out, record=record, overwrite=True)
    assert out.read_bytes() != b"mine"


def test_our_own_unchanged_file_is_replaced_and_a_changed_one_is_not(project: ProjectStore, tmp_path: Path) -> None:
    out, record = tmp_path / "out.xlf", ExportRecord(tmp_path / "cache")
    first = export(project, out, record=record)
    translate(project, 0, "en", "A heading")
    check_destination(out, record=record)
    second = export(project, out, record=record)
    assert first.fingerprint != second.fingerprint
    out.write_bytes(out.read_bytes() + b"\n<!-- mine -->")
    with pytest.raises(ConflictError):
        export(project, out, record=ExportRecord(tmp_path / "cache"))
    assert out.read_bytes().endswith(b"<!-- mine -->")


@pytest.mark.parametrize(
    ("name", "languages", "document", "error"),
    [
        ("out.pdf", (), "", FormatError),
        ("out.txt", (), "", FormatError),
        ("out.txt", ("en",), "", FormatError),
        ("out.xlf", ("kk",), "", InputError),
        ("out.xlf", (), "absent.txt", InputError),
        ("no-folder/out.xlf", (), "", InputError),
    ],
)
def test_what_is_refused_leaves_nothing(
    project: ProjectStore, tmp_path: Path, name: str, languages: tuple[str, ...], document: str, error: type[Exception]
) -> None:
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(error):
        export(project, tmp_path / name, languages, document=document)
    assert sorted(tmp_path.rglob("*")) == before
