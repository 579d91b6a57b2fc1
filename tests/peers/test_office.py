"""LibreOffice opens every office document that was written back with other texts."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.formats.office import shouted
from tests.peers.test_glossaries import program
from workbench.errors import FormatError
from workbench.formats.base import Replacement
from workbench.formats.registry import format_for
from workbench.services.importing import parse

pytestmark = [pytest.mark.slow, pytest.mark.shared]


@pytest.mark.timeout(600)
@pytest.mark.parametrize("kind", ["docx", "odt", "xlsx", "pptx"])
def test_translated_documents_open_in_libreoffice(shared: Path, tmp_path: Path, kind: str) -> None:
    soffice = program("soffice", "libreoffice")
    written: list[Path] = []
    for path in sorted((shared / "conformance" / kind).glob(f"*.{kind}")):
        data = path.read_bytes()
        try:
            document = parse(data, path.name, "en").document
            targets = [Replacement(one.start, one.end, shouted(one.source)) for one in document.segments]
            made = format_for(path.name, data).write(data, document.skeleton, "utf-8", targets).data
        except FormatError as error:
            refused = error.message.id
            # Two sheets whose names are one word of equal length shout alike.
            assert refused in ("formats.empty", "formats.package_locked", "formats.sheet_name"), path.name
            continue
        written.append(tmp_path / path.name)
        written[-1].write_bytes(made)
    done = subprocess.run(
        [soffice, "--headless", f"-env:UserInstallation=file://{tmp_path / 'profile'}", "--convert-to", "pdf",
         "--outdir", str(tmp_path / "pdf"), *map(str, written)],
        capture_output=True, text=True, timeout=500,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert {one.stem for one in (tmp_path / "pdf").glob("*.pdf")} == {one.stem for one in written}
