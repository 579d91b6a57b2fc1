"""``egiz align``: its files, its lines, what it refuses."""

from __future__ import annotations

import contextlib
import io
import json
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import pytest
import regex
from lxml import etree

from models.base import Engine, Hypothesis, Request
from resources.messages import RefusedError
from workbench.__main__ import main
from workbench.core.segments import Origin, State
from workbench.paths import find_paths
from workbench.services import editing
from workbench.services.aligning import Alignment, Link, Piece, align
from workbench.services.aligning.drafts import Asked, ask
from workbench.services.aligning.projects import create_aligned
from workbench.services.aligning.rows import Row, Side, rows_of
from workbench.services.checking import Checking
from workbench.services.glossaries import DEFAULT_LINKS, load_termbase
from workbench.store import open_project, open_reader

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
        (ENGLISH, ("--out", "a.docx"), ".tmx, .tsv or .egiz"),
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


CHINESE = """中国与哈萨克斯坦的友好关系
2023年10月18日，习近平在北京会见卡瑟姆-若马尔特·托卡耶夫。25人参加了会见。
双方讨论了“一带一路”倡议。贸易额达到312亿美元！
"""


def test_three_versions_become_a_project_that_exports_in_the_first_ones_format(
    files: list[str], tmp_path: Path
) -> None:
    extra = "Nobody had expected this in the city of Almaty, where it was snowing hard on that very day.\n"
    Path(files[1]).write_text(ENGLISH.replace("The sides", extra + "The sides"), encoding="utf-8")
    (tmp_path / "a.zh.txt").write_text(CHINESE, encoding="utf-8")
    out = tmp_path / "a.egiz"
    third = ("--third", str(tmp_path / "a.zh.txt"), "--third-language", "zh")
    result = run(files, *third, "--out", str(out))
    assert result.exit_code == 1, result.stderr
    with closing(open_reader(out)) as reader:
        assert reader.settings().target_languages == ("en", "zh-Hans")
        ids = reader.segment_ids()
        segments, targets = reader.segments(ids), reader.targets(ids, "en")
        # The two Kazakh sentences that English says in one are one segment.
        assert [one.source.text for one in segments[1:2]] == [KAZAKH.splitlines()[1]]
        assert {targets[one].state for one in ids} == {State.TRANSLATED}
        assert {targets[one].origin for one in ids} == {Origin.ALIGNED}
        assert targets[ids[1]].flagged
        assert extra.strip() in reader.candidates(ids[1], "en")[0].content.text
        assert [reader.targets(ids, "zh-Hans")[one].content.text for one in ids[:2]] == CHINESE.splitlines()[:2]
        assert reader.original(1) == Path(files[0]).read_bytes()
        # What is found anew in a text leaves what the alignment said of it, until a person confirms it.
        again = Checking(load_termbase(DEFAULT_LINKS, find_paths()), "kk", "en").again(segments[1], targets[ids[1]])
        assert [one.message.id for one in again.findings if one.check == "aligned"] == ["align.finding.unplaced"]
    with closing(open_project(out)) as store:
        _, confirmed = editing.confirm(store, ids[1], "en", targets[ids[1]].revision)
        assert not [one for one in confirmed.findings if one.check == "aligned"]
    assert main(["export", str(out), "--to", "en", "--out", str(tmp_path / "back.txt")]) in (0, 1)
    assert (tmp_path / "back.txt").read_text(encoding="utf-8").split() == ENGLISH.split()
    again_refused = run(files, *third, "--out", str(out))
    assert again_refused.exit_code == 2
    assert run(files, "--third", third[1], "--out", str(tmp_path / "b.egiz")).exit_code == 2
    assert not (tmp_path / "b.egiz").exists()


def test_tags_of_the_first_version_come_to_stand_in_the_translation(tmp_path: Path) -> None:
    (tmp_path / "a.kk.md").write_text(
        "# Кездесу\n\n2023 жылғы **18 қазанда** Си Цзиньпин [Тоқаевпен](http://a.kz) кездесті. *25 адам* қатысты.\n",
        encoding="utf-8",
    )
    english = "Meeting\n\nOn October 18, 2023, Xi Jinping met with Tokayev, and 25 people took part.\n"
    (tmp_path / "a.en.txt").write_text(english, encoding="utf-8")
    out, back = tmp_path / "a.egiz", tmp_path / "back.md"
    assert run([str(tmp_path / "a.kk.md"), str(tmp_path / "a.en.txt")], "--out", str(out)).exit_code == 0
    assert main(["export", str(out), "--to", "en", "--out", str(back)]) in (0, 1)
    written = back.read_text(encoding="utf-8")
    assert written.startswith("# Meeting\n\n")
    assert "[Tokayev](http://a.kz)" in written
    assert "*25 people*" in written
    assert regex.sub(r"[#*\[\]]|\(http.*?\)", "", written).split() == english.split()


def test_sentences_of_two_paragraphs_stay_two_segments_and_say_where_their_translation_is(tmp_path: Path) -> None:
    sides = [tuple(Piece(text, str(unit), at) for text, unit, at in side) for side in (
        (("Бір.", 0, 0), ("Екі.", 1, 5), ("Үш.", 2, 10)), (("One and two.", 0, 0), ("Three.", 1, 13)),
    )]  # fmt: skip
    links = (Link(0, 2, 0, 1, 0.9), Link(2, 3, 1, 2, 0.3))
    done = Alignment("kk", "en", sides[0], sides[1], links)
    made = create_aligned(tmp_path / "p", "Бір.\nЕкі.\nҮш.\n".encode(), "a.txt", [done], find_paths())
    with closing(open_reader(made.path)) as reader:
        targets = reader.targets(reader.segment_ids(), "en")
        said = [(one.content.text, [f.message.id for f in one.findings]) for one in targets.values()]
    assert said == [
        ("One and two.", []), ("", ["align.finding.elsewhere"]), ("Three.", ["align.finding.unsure"]),
    ]  # fmt: skip
    with pytest.raises(RefusedError):
        create_aligned(tmp_path / "q", "Басқа.\n".encode(), "a.txt", [done], find_paths())
    assert not list(tmp_path.glob("q*"))


def test_a_model_settles_a_doubtful_place() -> None:
    class Says:
        """Translates by a table."""

        def translate(self, requests: list[Request], *_: object) -> list[list[Hypothesis]]:
            return [[Hypothesis(TABLE.get(one.text, ""))] for one in requests]

    # By their lengths, these sentences belong together in another way.
    source = [Piece("Жаңбыр жауды, жел соқты."), Piece("Қар еріді."), Piece("2023 жылы 18 қазанда 25 адам келді.")]
    target = [
        Piece("It rained all the day long, on and on."), Piece("Wind blew."), Piece("Snow melted."),
        Piece("On 18 October 2023 came 25 people."),
    ]  # fmt: skip
    done = align(source, target, ("kk", "en"))
    assert kinds(rows_of(done)) == ["1-1", "1-1", "1-2"]
    engine = cast("Engine", Says())
    found = ask(rows_of(done), ("kk", "en"), None, Asked(engine, Side.SOURCE))
    assert kinds(found) == ["1-2", "1-1", "1-1"]
    assert [row.sides for row in ask(found[2:], ("kk", "en"), None, Asked(engine, Side.SOURCE))] == [found[2].sides]


def kinds(rows: list[Row]) -> list[str]:
    return [f"{len(row.sides[0])}-{len(row.sides[1])}" for row in rows]


TABLE = {"Жаңбыр жауды, жел соқты.": "It rained, the wind blew hard.", "Қар еріді.": "The snow melted."}
