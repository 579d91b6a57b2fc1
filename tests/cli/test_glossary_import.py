"""``egiz glossary import`` row by row, and every kind of file: the contract of its output."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook

from glossary.history import History
from tests.cli.test_glossary import answer, refusal, run

# Row by row.


@pytest.fixture
def messy_list(tmp_path: Path) -> Path:
    path = tmp_path / "list.csv"
    path.write_text(
        "№;Қазақша;Ағылшынша;Ескерту\n1;су;water;\n2;«Бір белдеу, бір жол»;Belt and Road (BRI);\n3;жер;;\n"
        "4;су;aqua;\n5;су;water;\n6;тау / шың;mountain;\n",
        encoding="utf-8",
    )
    return path


def test_preview_says_what_each_row_would_do_and_changes_nothing(messy_list: Path, own_home: Path) -> None:
    seen = answer("import", str(messy_list), "--preview")
    assert seen["counts"] == {"new": 3, "changed": 0, "conflicting": 1, "duplicate": 1, "refused": 1}
    assert [(row["row"], row["class"]) for row in seen["rows"]] == [
        (2, "new"), (3, "new"), (4, "refused"), (5, "conflicting"), (6, "duplicate"), (7, "new"),
    ]  # fmt: skip
    assert [column["is"] for column in seen["columns"]] == ["", "kk", "en", "note"]
    assert "one language" in seen["rows"][2]["reasons"][0]
    assert seen["rows"][5]["split"] is True
    assert (seen["added"], seen["changed"]) == ([], [])
    assert not (own_home / "data").exists()
    result = run("import", str(messy_list), "--preview")
    assert "4\trefused\t\tterms in one language only" in result.stdout


def test_rows_of_the_accepted_classes_are_taken(messy_list: Path) -> None:
    done = answer("import", str(messy_list), "--map", "auto", "--rows", "2-3,5", "--accept", "new")
    assert len(done["added"]) == 2
    assert [row["row"] for row in done["rows"]] == [4, 5, 6, 7]
    done = answer("import", str(messy_list), "--map", "kk=B,en=C", "--accept", "new,conflicting")
    assert (len(done["added"]), len(done["changed"])) == (1, 1)
    terms = [term["text"] for concept in answer("list", "own")["concepts"] for term in concept["terms"]]
    assert "Belt and Road" in terms
    assert {"aqua", "шың"} <= set(terms)
    assert "left out" in run("import", str(messy_list), "--map", "auto").stderr


def test_two_lists_are_joined(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("kk,en\nсу,water\n", encoding="utf-8")
    (tmp_path / "b.csv").write_text("kk,zh\nсу,水\n", encoding="utf-8")
    done = answer("import", str(tmp_path / "a.csv"), str(tmp_path / "b.csv"))
    assert done["added"] == ["су"]
    assert [term["language"] for term in answer("list", "own")["concepts"][0]["terms"]] == ["kk", "en", "zh-Hans"]


def test_columns_are_saved_and_used_again(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("бір,екі\nсу,water\n", encoding="utf-8")
    answer("import", str(path), "--map", "kk=бір,en=екі", "--save-preset", "министрлік")
    path.write_text("екі,бір\nearth,жер\n", encoding="utf-8")
    assert answer("import", str(path), "--preset", "министрлік")["added"] == ["жер"]
    assert "--save-preset" in refusal("import", str(path), "--preset", "none")


def test_import_refuses_what_cannot_be(messy_list: Path, tmp_path: Path) -> None:
    assert "kk=A" in refusal("import", str(messy_list), "--map", "kk=Z")
    assert "3,7-9" in refusal("import", str(messy_list), "--rows", "x")
    assert "conflicting" in refusal("import", str(messy_list), "--map", "auto", "--accept", "refused")
    assert "no sheet" in refusal("import", str(_workbook(tmp_path)), "--sheet", "x")


def test_each_file_has_its_own_columns_and_sheet(tmp_path: Path) -> None:
    book = Workbook()
    for name, rows in (("бір", [["a", "b"], ["x", "y"]]), ("екі", [["x", "y"], ["水", "су"]])):
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(tmp_path / "b.xlsx")
    (tmp_path / "a.csv").write_text("x,y\nсу,water\n", encoding="utf-8")
    files = (str(tmp_path / "a.csv"), "--join", str(tmp_path / "b.xlsx"))
    maps = ("--map", "kk=A,en=B", "--map", "zh=A,kk=B", "--headings", "1")
    done = answer("import", *files, *maps, "--sheet", "", "--sheet", "екі")
    assert done["added"] == ["су"]
    assert [term["text"] for term in answer("list", "own")["concepts"][0]["terms"]] == ["су", "water", "水"]
    assert "--sheet" in refusal("import", *files, "--sheet", "a", "--sheet", "b", "--sheet", "c")


def test_kind_of_a_preset_stands_unless_another_is_named(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("kk,en,бірдеңе\nсу,water,x\n", encoding="utf-8")
    answer("import", str(path), "--map", "kk=kk,en=en,note=бірдеңе", "--kind", "place", "--save-preset", "places")
    for number, (options, kind) in enumerate((((), "place"), (("--kind", "title"), "title"))):
        answer("import", str(path), "--map", "auto", *options, "--into", f"g{number}")
        assert [one["kind"] for one in answer("list", f"g{number}")["concepts"]] == [kind]


def test_interrupted_import_leaves_nothing(tmp_path: Path, own_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "list.csv"
    path.write_text("kk,en\nсу,water\n", encoding="utf-8")

    def interrupted(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(History, "_enter", interrupted)
    for options in (("--map", "auto"), ()):
        stopped = run("import", str(path), *options, "--into", "new")
        assert (stopped.exit_code, stopped.stderr) == (130, "Stopped: nothing was imported.\n")
        assert not list((own_home / "data").rglob("new*"))


def _workbook(folder: Path) -> Path:
    path = folder / "list.xlsx"
    run("export", "--glossary", "starter", "--out", str(path))
    return path


@pytest.mark.parametrize("name", ["out.xlsx", "out.tbx", "out.csv"])
def test_every_kind_of_file_goes_round(name: str, tmp_path: Path) -> None:
    out = tmp_path / name
    count = len(answer("list", "starter")["concepts"])
    assert answer("export", "--glossary", "starter", "--out", str(out))["concepts"] == count > 90
    assert len(answer("import", str(out), "--into", "copy")["added"]) == count
    assert answer("list", "copy") == answer("list", "starter")


def test_dialect_is_chosen_and_belongs_to_tbx(tmp_path: Path) -> None:
    answer("export", "--glossary", "starter", "--out", str(tmp_path / "a.tbx"), "--dialect", "core-dct")
    assert 'type="TBX-Core" style="dct"' in (tmp_path / "a.tbx").read_text(encoding="utf-8")
    assert ".tbx" in refusal("export", "--out", str(tmp_path / "a.csv"), "--dialect", "core-dct")
    assert ".utx" in refusal("export", "--out", str(tmp_path / "a.utx"))
