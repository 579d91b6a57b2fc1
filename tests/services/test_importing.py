"""Documents come in whole, or not at all."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from workbench.core.content import Content, Mark, MarkKind
from workbench.core.segments import SegmentKind
from workbench.errors import FormatError
from workbench.services.dates import find_date
from workbench.services.importing import add_documents, parse, part
from workbench.store import create_project
from workbench.store.protocols import ProjectSettings

SAMPLE = Path(__file__).parent.parent.parent / "resources" / "sample"


def test_a_real_document() -> None:
    path = SAMPLE / "akorda-kezdesu.txt"
    found = parse(path, path.name, "kk")
    assert found.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert found.document.original == path.read_bytes()
    assert (found.document.format, found.document.encoding, found.document.date) == ("text", "utf-8", "2023-10-18")
    assert len(found.document.segments) == 37
    for segment in found.document.segments:
        assert found.text[segment.start : segment.end] == segment.source.text
    assert found.document.segments[-1].kind is SegmentKind.URL


def test_documents_are_stored_with_their_bytes(tmp_path: Path) -> None:
    store = create_project(tmp_path / "a.egiz", ProjectSettings("A", "kk", ("en",)))
    try:
        stored = add_documents(store, sorted(SAMPLE.glob("*.txt")))
        assert [one.segments for one in stored] == [37, 20]
        assert [one.date for one in stored] == ["2023-10-18", ""]
        assert store.original(stored[1].id) == (SAMPLE / "halykpartiyasy-kezdesu.txt").read_bytes()
        first, second = store.segments(store.segment_ids()[:2])
        assert second.repeats == first.id
        store.undo()
        assert store.documents() == []
    finally:
        store.close()


def test_one_refused_file_adds_none(tmp_path: Path) -> None:
    bad = tmp_path / "bad.txt"
    bad.write_bytes(b"\x00\x01\x02")
    store = create_project(tmp_path / "a.egiz", ProjectSettings("A", "kk", ("en",)))
    try:
        with pytest.raises(FormatError) as refusal:
            add_documents(store, [SAMPLE / "akorda-kezdesu.txt", bad])
        assert "bad.txt" in str(refusal.value)
        assert store.documents() == []
        assert store.undo_name() is None
    finally:
        store.close()


@pytest.mark.parametrize(("name", "message"), [("absent.txt", "formats.not_found"), (".", "formats.is_folder")])
def test_a_path_that_is_no_file_is_refused(tmp_path: Path, name: str, message: str) -> None:
    with pytest.raises(FormatError) as refusal:
        parse(tmp_path / name, name, "kk")
    assert refusal.value.message.id == message


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Тақырып\n2023 жылғы 18 қазан\n\nМәтін.", "2023-10-18"),
        ("2024 жылдың 5 қаңтарында", "2024-01-05"),
        ("18 қазан 2023 жыл", "2023-10-18"),
        ("Title\n18 October 2023", "2023-10-18"),
        ("October 18th, 2023", "2023-10-18"),
        ("标题\n2023年10月18日", "2023-10-18"),
        ("2023-10-18", "2023-10-18"),
        ("18.10.2023", "2023-10-18"),
        ("31.02.2023", ""),
        ("42 October 2023", ""),
        ("Тақырып", ""),
        # A date inside a paragraph, or far down, is an event's.
        ("Келіссөз " + "өте " * 30 + "18.10.2023 күні өтті.", ""),
        ("сөз\n" * 10 + "18.10.2023", ""),
        ("", ""),
    ],
)
def test_the_date_of_a_document(text: str, date: str) -> None:
    assert find_date(text) == date


def test_a_part_of_a_content_keeps_its_marks() -> None:
    content = Content("one two three", (Mark(0, 7, "b"), Mark(4, 4, "x", MarkKind.OBJECT), Mark(8, 13, "i")))
    assert part(content, 4, 7) == Content("two", (Mark(0, 3, "b"), Mark(0, 0, "x", MarkKind.OBJECT)))
