"""Other programs open what is exported: OmegaT, translate-toolkit, xmllint."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from resources.messages import catalogue
from tests.formats.examples import document, pair, placed, with_contents
from tests.peers.test_glossaries import program
from workbench.core.content import Content
from workbench.core.segments import State
from workbench.formats.base import TargetReplacement
from workbench.formats.export_base import Exporter
from workbench.formats.registry import format_for
from workbench.formats.tmx import Tmx
from workbench.formats.xliff12 import Xliff12

pytestmark = pytest.mark.slow

PROJECT = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0">
<source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir>
<glossary_dir>__DEFAULT__</glossary_dir><glossary_file>__DEFAULT__</glossary_file>
<dictionary_dir>__DEFAULT__</dictionary_dir>
<source_lang>{source}</source_lang><target_lang>EN</target_lang>
<sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations>
<remove_tags>false</remove_tags>
</project></omegat>"""


def made(exporter: Exporter, marked: bool = True) -> bytes:
    documents = [document()]
    if marked:
        source = Content("Екі тарап келісті", (pair(4, 9, "1"), placed(9, "2")))
        documents.append(with_contents(source, Content("Two sides agreed", (pair(4, 9, "1"), placed(9, "2")))))
    data = exporter.export(documents, ("en",), catalogue("en")).data
    exporter.check(data, documents, ("en",))
    return data


@pytest.mark.parametrize(("language", "wanted"), [("kk", "Heading"), ("de", "Тақырып")])
def test_omegat_translates_from_our_memory_in_the_right_language_alone(
    tmp_path: Path, language: str, wanted: str
) -> None:
    omegat = program("omegat", "omegat")
    for folder in ("source", "target", "tm/auto", "glossary", "dictionary", "omegat"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "omegat.project").write_text(PROJECT.format(source="KK"), encoding="utf-8")
    (tmp_path / "source" / "a.txt").write_text("Тақырып\n", encoding="utf-8")
    data = made(Tmx(), marked=False).replace(b'"kk"', f'"{language}"'.encode())
    (tmp_path / "tm" / "auto" / "egiz.tmx").write_bytes(data)
    done = subprocess.run(
        [omegat, str(tmp_path), "--mode=console-translate", "--disable-project-locking",
         f"--config-dir={tmp_path / 'config'}"],
        capture_output=True, text=True, timeout=180,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "target" / "a.txt").read_text(encoding="utf-8").strip() == wanted


def test_translate_toolkit_reads_our_xliff(tmp_path: Path) -> None:
    xliff2po = program("xliff2po", "translate-toolkit")
    (tmp_path / "a.xlf").write_bytes(made(Xliff12(), marked=False))
    subprocess.run([xliff2po, "a.xlf", "a.po"], check=True, capture_output=True, cwd=tmp_path)
    units = format_for("a.po", (tmp_path / "a.po").read_bytes()).read((tmp_path / "a.po").read_bytes(), "a.po").units
    texts = {unit.content.text: unit.target.content.text for unit in units if unit.target is not None}
    assert texts["Тақырып"] == "Heading"
    assert texts["ҚХП мен ҚКП келісті. <Екінші> & «үшінші»."] == "PPK and CPC agreed."


@pytest.mark.parametrize(("exporter", "name"), [(Xliff12(), "a.xlf"), (Tmx(), "a.tmx")])
def test_pofilter_finds_no_broken_unit(exporter: Exporter, name: str, tmp_path: Path) -> None:
    pofilter = program("pofilter", "translate-toolkit")
    (tmp_path / name).write_bytes(made(exporter))
    done = subprocess.run(
        [pofilter, "-t", "xmltags", "-t", "escapes", "--nonotes", name, f"out-{name}"],
        capture_output=True, text=True, cwd=tmp_path,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "Error" not in done.stderr


@pytest.mark.shared
def test_xmllint_finds_our_memory_valid(shared: Path, tmp_path: Path) -> None:
    xmllint = program("xmllint", "libxml2-utils")
    (tmp_path / "a.tmx").write_bytes(made(Tmx()))
    dtd = shared / "conformance" / "schemas" / "tmx" / "tmx14.dtd"
    done = subprocess.run(
        [xmllint, "--nonet", "--noout", "--dtdvalid", str(dtd), "a.tmx"], capture_output=True, text=True, cwd=tmp_path
    )
    assert done.returncode == 0, done.stderr


def test_msgfmt_finds_the_po_that_we_give_back_whole(tmp_path: Path) -> None:
    msgfmt = program("msgfmt", "gettext")
    source = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "Open \\"it\\"\\n"\nmsgstr ""\n'
    po = format_for("a.po", source.encode())
    units = po.read(source.encode(), "a.po").units
    new = [TargetReplacement(unit.start, Content('Оны\t"аш"\n\\екі'), State.TRANSLATED) for unit in units]
    (tmp_path / "a.po").write_bytes(po.write_targets(source.encode(), "", "", new).data)  # type: ignore[attr-defined]
    done = subprocess.run([msgfmt, "--check", "-o", "a.mo", "a.po"], capture_output=True, text=True, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
