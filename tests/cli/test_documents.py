"""``egiz segment``, ``egiz new`` and ``egiz export`` as other programs call them."""

from __future__ import annotations

import io
import json
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from resources.messages import message
from tests.formats.office import BOLD, docx, look, looks_of, p, r
from workbench.__main__ import main
from workbench.core.content import Content
from workbench.core.segments import Origin, State, Target
from workbench.store import open_project, open_reader

SAMPLE = Path(__file__).parent.parent.parent / "resources" / "sample"
NEWS = SAMPLE / "halykpartiyasy-kezdesu.txt"


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EGIZ_LANGUAGE", "en")


class Run:
    """Runs egiz in this process."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *arguments: object) -> tuple[int, str, str]:
        code = main([str(one) for one in arguments])
        out = self._capsys.readouterr()
        return code, out.out, out.err

    def json(self, *arguments: object) -> Any:
        code, out, err = self(*arguments, "--json")
        assert (code, err) == (0, "")
        return json.loads(out)


@pytest.fixture
def egiz(capsys: pytest.CaptureFixture[str]) -> Run:
    return Run(capsys)


def test_a_folder_is_a_project_of_its_documents(egiz: Run, tmp_path: Path) -> None:
    (tmp_path / "in" / "more").mkdir(parents=True)
    (tmp_path / "in" / "a.txt").write_text("Бірінші.", encoding="utf-8")
    (tmp_path / "in" / "more" / "b.md").write_text("# Екінші", encoding="utf-8")
    (tmp_path / "in" / "photo.jpg").write_bytes(b"\xff\xd8")
    code, _, err = egiz("new", tmp_path / "p.egiz", tmp_path / "in", "--from", "kk", "--to", "en")
    assert code == 0
    assert "photo.jpg" in err
    with closing(open_reader(tmp_path / "p.egiz")) as reader:
        assert [one.name for one in reader.documents()] == ["a.txt", "b.md"]
    (tmp_path / "empty").mkdir()
    assert egiz("new", tmp_path / "q.egiz", tmp_path / "empty", "--from", "kk", "--to", "en")[0] == 2
    assert not (tmp_path / "q.egiz").exists()


def test_segment_json_is_the_contract(egiz: Run) -> None:
    found = egiz.json("segment", NEWS, "--lang", "kk")
    assert list(found) == ["segments"]
    text = NEWS.read_text(encoding="utf-8")
    assert len(found["segments"]) == 20
    for index, one in enumerate(found["segments"]):
        assert list(one) == ["index", "start", "end", "text", "kind"]
        assert one["index"] == index
        assert text[one["start"] : one["end"]] == one["text"]
        assert one["kind"] in ("text", "heading", "number", "url", "handle")


def test_segment_counts_code_points_without_the_mark(egiz: Run, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes("😀 Бір. Екі.".encode("utf-16"))
    found = egiz.json("segment", file, "--lang", "kk")["segments"]
    assert [(one["start"], one["end"]) for one in found] == [(0, 6), (7, 11)]


def test_segment_takes_zh_for_simplified_chinese(egiz: Run, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("双方达成一致。会谈结束。", encoding="utf-8")
    assert len(egiz.json("segment", file, "--lang", "zh")["segments"]) == 2


def test_segment_for_a_person(egiz: Run) -> None:
    code, out, err = egiz("segment", NEWS, "--lang", "kk")
    assert (code, err) == (0, "")
    assert "@halyk_partiyasy" in out
    assert "20 segments (utf-8)" in out


def test_segment_uses_the_users_rules(egiz: Run, tmp_path: Path, own_home: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("Бір; екі.", encoding="utf-8")
    folder = own_home / "config" / "segmentation"
    folder.mkdir(parents=True)
    (folder / "my.srx").write_text(
        '<srx xmlns="http://www.lisa.org/srx20" version="2.0"><header segmentsubflows="yes" cascade="yes"/><body>'
        '<languagerules><languagerule languagerulename="m"><rule break="yes"><beforebreak>;</beforebreak>'
        "<afterbreak>[</afterbreak></rule></languagerule></languagerules>"
        '<maprules><languagemap languagepattern="kk" languagerulename="m"/></maprules></body></srx>',
        encoding="utf-8",
    )
    code, out, err = egiz("segment", file, "--lang", "kk", "--json")
    assert (code, out) == (2, "")
    assert "my.srx, m, rule 1" in err
    (folder / "my.srx").write_text(
        (folder / "my.srx").read_text(encoding="utf-8").replace("<afterbreak>[<", r"<afterbreak>\s<"), encoding="utf-8"
    )
    assert len(egiz.json("segment", file, "--lang", "kk")["segments"]) == 2


@pytest.mark.parametrize(
    "arguments",
    [
        ("segment", "{tmp}/absent.txt", "--lang", "kk"),
        ("segment", "{tmp}/binary.txt", "--lang", "kk"),
        ("segment", "{tmp}/empty.txt", "--lang", "kk"),
        ("segment", "{tmp}", "--lang", "kk"),
        ("segment", "{news}", "--lang", "xx"),
        ("segment", "{news}"),
        ("new", "{tmp}/a.egiz", "{tmp}/binary.txt", "--from", "kk", "--to", "en"),
        ("new", "{tmp}/binary.txt", "{news}", "--from", "kk", "--to", "en"),
        ("new", "{tmp}/a.egiz", "{news}", "--from", "kk", "--to", "kk"),
        ("export", "{tmp}/absent.egiz", "--out", "{tmp}/a.xlf"),
        ("export", "{tmp}/binary.txt", "--out", "{tmp}/a.xlf"),
    ],
)
def test_refusals_are_one_sentence_and_leave_nothing(egiz: Run, tmp_path: Path, arguments: tuple[str, ...]) -> None:
    (tmp_path / "binary.txt").write_bytes(b"\x00\x01\x02")
    (tmp_path / "empty.txt").write_bytes(b"")
    before = {path: path.stat().st_size for path in tmp_path.rglob("*")}
    code, out, err = egiz(*(one.format(tmp=tmp_path, news=NEWS) for one in arguments))
    assert (code, out) == (2, "")
    assert err.strip()
    assert "Traceback" not in err
    assert {path: path.stat().st_size for path in tmp_path.rglob("*")} == before


def test_new_and_export_round_trip(egiz: Run, tmp_path: Path) -> None:
    copy = tmp_path / "news.txt"
    copy.write_bytes(NEWS.read_bytes())
    made = egiz.json("new", tmp_path / "p.egiz", copy, "--from", "kk", "--to", "en,zh")
    assert made == {
        "project": str(tmp_path / "p.egiz"), "name": "p", "from": "kk", "to": ["en", "zh-Hans"],
        "documents": ["news.txt"], "segments": 20, "profiles": [],
    }  # fmt: skip
    copy.unlink()
    found = egiz.json("export", tmp_path / "p.egiz", "--out", tmp_path / "out.txt", "--to", "en")
    assert (tmp_path / "out.txt").read_bytes() == NEWS.read_bytes()
    assert (found["format"], found["to"], found["untranslated"], found["flagged"]) == ("target", ["en"], 18, 0)
    for name in ("out.xlf", "out.html"):
        assert egiz.json("export", tmp_path / "p.egiz", "--out", tmp_path / name)["to"] == ["en", "zh-Hans"]


def test_export_asks_before_it_replaces(egiz: Run, tmp_path: Path) -> None:
    egiz("new", tmp_path / "p.egiz", NEWS, "--from", "kk", "--to", "en")
    out = tmp_path / "out.xlf"
    assert egiz("export", tmp_path / "p.egiz", "--out", out)[0] == 0
    assert egiz("export", tmp_path / "p.egiz", "--out", out)[0] == 0
    out.write_bytes(b"mine")
    code, _, err = egiz("export", tmp_path / "p.egiz", "--out", out)
    assert code == 2
    assert "--force" in err
    assert out.read_bytes() == b"mine"
    assert egiz("export", tmp_path / "p.egiz", "--out", out, "--force")[0] == 0


@pytest.mark.parametrize("name", ["segment", "new", "export"])
def test_help_has_examples(egiz: Run, name: str) -> None:
    code, out, _ = egiz(name, "--help")
    assert code == 0
    assert "Examples:" in out
    assert f"egiz {name} " in out


def test_a_word_document_goes_in_and_comes_out_as_one(egiz: Run, tmp_path: Path) -> None:
    file, project, out = tmp_path / "news.docx", tmp_path / "news.egiz", tmp_path / "news.en.docx"
    hidden = r(" Жасырын сөз.", "<w:vanish/>")
    file.write_bytes(docx(p(r("2023 жылғы "), r("18 қазан", BOLD), r(".")) + p(r("Мәтін."), hidden)))
    plain = egiz.json("segment", file, "--lang", "kk")["segments"]
    assert [one["text"] for one in plain] == ["2023 жылғы 18 қазан.", "Мәтін."]
    made = egiz.json("new", project, file, "--from", "kk", "--to", "en", "--with", "hidden", "--with", "comments")
    assert made["segments"] == 3
    egiz.json("export", project, "--out", out)
    assert out.read_bytes() == file.read_bytes()
    assert egiz("draft", file, "--from", "kk", "--to", "en", "--without-model", "--out", out, "--force")[0] == 0
    store = open_project(project)
    try:
        first, _, last = store.segments(store.segment_ids())
        with store.step(message("formats.step_import", count=1)) as step:
            for segment, text in ((first, "18 October 2023."), (last, "A hidden word.")):
                target = Target(segment.id, "en", Content(text), State.TRANSLATED, Origin.HUMAN)
                step.put_target(target, expected_revision=0)
    finally:
        store.close()
    report = egiz.json("export", project, "--out", out, "--force")
    assert [one["id"] for one in report["notes"]] == ["formats.marks_put_back"]
    assert looks_of(out.read_bytes()) == [
        ("18", look("b")), (" October 2023.Мәтін.", look()), (" A hidden word.", look("vanish")),
    ]  # fmt: skip


def test_a_project_from_standard_input(egiz: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = "<h1>Жаңалық</h1><p>Бірінші\u00a0<b>сөйлем</b>.</p>".encode()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(page)))
    code, out, err = egiz("new", tmp_path / "a", "-", "--from", "kk", "--to", "en", "--json")
    assert (code, json.loads(out)["documents"], json.loads(out)["segments"]) == (0, ["Жаңалық.html"], 2)
    assert "no-break space" in err
    assert (tmp_path / "Жаңалық.html").read_text("utf-8").count("<strong>сөйлем</strong>") == 1
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"  ")))
    assert egiz("new", tmp_path / "b", "-", "--from", "kk", "--to", "en")[0] == 2
    assert sorted(one.name for one in tmp_path.iterdir()) == ["a.egiz", "Жаңалық.html"]
