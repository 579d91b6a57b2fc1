"""``egiz align``: its files, its lines, what it refuses."""

from __future__ import annotations

import contextlib
import io
import json
from dataclasses import dataclass
from pathlib import Path

import pytest
from lxml import etree

from workbench.__main__ import main

KAZAKH = """Қытай мен Қазақстанның достық қарым-қатынасы
2023 жылғы 18 қазанда Си Цзиньпин Бейжіңде Қасым-Жомарт Тоқаевпен кездесті. Кездесуге 25 адам қатысты.
Тараптар «Бір белдеу, бір жол» бастамасын талқылады. Сауда көлемі 31,2 миллиард долларға жетті!
"""
ENGLISH = """Friendly relations between China and Kazakhstan
On October 18, 2023, Xi Jinping met with Kassym-Jomart Tokayev in Beijing, and 25 people took part in the meeting.
The sides discussed the Belt and Road Initiative. The volume of trade & services reached 31.2 billion dollars!
"""
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    (tmp_path / "a.kk.txt").write_text(KAZAKH, encoding="utf-8")
    (tmp_path / "a.en.txt").write_text(ENGLISH, encoding="utf-8")
    return [str(tmp_path / "a.kk.txt"), str(tmp_path / "a.en.txt")]


@dataclass(frozen=True)
class Ran:
    exit_code: int
    stdout: str
    stderr: str


def run(files: list[str], *options: str) -> Ran:
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = main(["align", *files, "--from", "kk", "--to", "en", *options])
    return Ran(code, out.getvalue(), err.getvalue())


def test_the_memory_has_each_pair_with_how_sure_it_is(files: list[str], tmp_path: Path) -> None:
    out = tmp_path / "a.tmx"
    result = run(files, "--out", str(out), "--json")
    assert result.exit_code == 0, result.stderr
    links = json.loads(result.stdout)["links"]
    assert [link["kind"] for link in links] == ["1-1", "2-1", "1-1", "1-1"]
    units = list(etree.parse(out).iter("tu"))
    pairs = [{one.get(LANG): one.findtext("seg") for one in unit.iter("tuv")} for unit in units]
    assert pairs == [{"kk": link["source_text"], "en": link["target_text"]} for link in links]
    assert [float(unit.findtext("prop[@type='x-confidence']") or -1) for unit in units] == [
        link["confidence"] for link in links
    ]


@pytest.mark.shared
def test_the_memory_is_valid(files: list[str], tmp_path: Path, shared: Path) -> None:
    out = tmp_path / "a.tmx"
    assert run(files, "--out", str(out)).exit_code == 0
    dtd = etree.DTD(str(shared / "conformance" / "schemas" / "tmx" / "tmx14.dtd"))
    assert dtd.validate(etree.parse(out)), dtd.error_log


def test_a_table_holds_every_segment_and_a_file_is_not_replaced_unasked(files: list[str], tmp_path: Path) -> None:
    out = tmp_path / "a.tsv"
    assert run(files, "--out", str(out)).exit_code == 0
    rows = [line.split("\t") for line in out.read_text(encoding="utf-8").splitlines()]
    assert rows[0][:3] == ["source", "target", "kind"]
    assert "".join(row[0] for row in rows[1:]).replace(" ", "") == "".join(KAZAKH.split())
    before = out.read_bytes()
    again = run(files, "--out", str(out))
    assert again.exit_code == 2
    assert "--force" in again.stderr
    assert out.read_bytes() == before
    assert run(files, "--out", str(out), "--force").exit_code == 0


def test_what_has_no_counterpart_is_listed_and_can_be_left_out(files: list[str], tmp_path: Path) -> None:
    missing = "Аудан тұрғындары жаңа мектептің ашылуына үлкен қуанышпен қарап, құрылысшыларға ризашылығын білдірді, "
    missing += "ауыл ақсақалдары келген қонақтарға батасын беріп, балаларға білім мен денсаулық, елге амандық тіледі.\n"
    lines = KAZAKH.splitlines(keepends=True)
    Path(files[0]).write_text("".join([*lines[:2], missing, *lines[2:]]), encoding="utf-8")
    out = tmp_path / "a.tmx"
    result = run(files, "--out", str(out), "--sure")
    assert result.exit_code == 1
    listed = [line for line in result.stdout.splitlines() if line.startswith("?")]
    assert any("Аудан тұрғындары" in line for line in listed)
    assert "Аудан тұрғындары" not in out.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("text", "options", "says"),
    [
        ("", (), "holds no text"),
        ("  \n\n ", (), "holds no text"),
        ("A long sentence that stands here many times.\n" * 80, (), "times as long"),
        (ENGLISH, ("--out", "a.docx"), ".tmx or .tsv"),
        (ENGLISH, ("--to", "kk"), "two languages"),
        (ENGLISH, ("--to", "ru"), "ru"),
    ],
)
def test_refusals_are_one_sentence(files: list[str], text: str, options: tuple[str, ...], says: str) -> None:
    Path(files[1]).write_text(text, encoding="utf-8")
    result = run(files, *options)
    assert result.exit_code == 2
    assert says in result.stderr
    assert result.stderr.count("\n") == 1
    assert result.stdout == ""
