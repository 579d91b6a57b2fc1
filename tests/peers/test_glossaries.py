from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from glossary.exchange.tbx_categories import Dialect
from glossary.exchange.tbx_writing import write_tbx
from glossary.starter import starter

pytestmark = pytest.mark.slow


def program(name: str, package: str) -> str:
    found = shutil.which(name)
    if found is None:
        pytest.skip(f"needs {name}: apt-get install {package}")
    return found


def test_tbx2po_reads_every_pair(tmp_path: Path) -> None:
    tbx2po = program("tbx2po", "translate-toolkit")
    # It knows TBX 2008 alone.
    write_tbx(starter().concepts, tmp_path / "list.tbx", dialect=Dialect.TBX_2008)
    subprocess.run([tbx2po, "list.tbx", "list.po"], check=True, capture_output=True, cwd=tmp_path)
    units = (tmp_path / "list.po").read_text(encoding="utf-8").split("\n\n")
    pairs = set()
    for unit in units:
        lines = dict(line.split(" ", 1) for line in unit.splitlines() if line.startswith(("msgid ", "msgstr ")))
        pairs.add((lines["msgid"].strip('"'), lines["msgstr"].strip('"')))
    wanted = {
        (kk.text, en.text) for one in starter().concepts if (kk := one.preferred("kk")) and (en := one.preferred("en"))
    }
    assert len(wanted) > 90
    assert not wanted - pairs


@pytest.mark.shared
@pytest.mark.parametrize("dialect", Dialect)
def test_xmllint_finds_every_dialect_valid(dialect: Dialect, shared: Path, tmp_path: Path) -> None:
    xmllint = program("xmllint", "libxml2-utils")
    schemas = shared / "conformance" / "schemas" / "tbx"
    kind, schema = ("--relaxng", "TBXcoreStructV03.rng")
    if dialect is Dialect.TBX_2008:
        kind, schema = ("--dtdvalid", "TBXcoreStructV02.dtd")
    write_tbx(starter().concepts, tmp_path / "list.tbx", dialect=dialect)
    done = subprocess.run(
        [xmllint, "--nonet", "--noout", kind, str(schemas / schema), str(tmp_path / "list.tbx")],
        capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr


@pytest.mark.shared
@pytest.mark.parametrize("dialect", [one for one in Dialect if one is not Dialect.TBX_2008])
def test_jing_finds_every_dialect_valid(dialect: Dialect, shared: Path, tmp_path: Path) -> None:
    jing = program("jing", "jing")
    schema = shared / "conformance" / "schemas" / "tbx" / "TBXcoreStructV03.rng"
    write_tbx(starter().concepts, tmp_path / "list.tbx", dialect=dialect)
    done = subprocess.run([jing, str(schema), str(tmp_path / "list.tbx")], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
