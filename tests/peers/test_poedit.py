"""Poedit opens what is exported, in its own window on a screen of its own."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.peers.test_documents import made
from tests.peers.test_glossaries import program
from workbench.core.content import Content
from workbench.core.segments import State
from workbench.formats.base import BilingualFormat, TargetReplacement
from workbench.formats.registry import format_for
from workbench.formats.xliff12 import Xliff12

pytestmark = pytest.mark.slow

PO = 'msgid ""\nmsgstr "Language: en\\nContent-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "Тақырып"\nmsgstr ""\n'


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[dict[str, str]]:
    """Start a screen that nobody sees; yield the environment of programs on it."""
    xvfb = program("Xvfb", "xvfb")
    read, write = os.pipe()
    server = subprocess.Popen(
        [xvfb, "-displayfd", str(write), "-screen", "0", "1366x768x24"], pass_fds=[write], stderr=subprocess.DEVNULL
    )
    os.close(write)
    with os.fdopen(read) as number:
        display = number.readline().strip()
    try:
        yield {**os.environ, "DISPLAY": f":{display}", "HOME": str(tmp_path)}
    finally:
        server.terminate()
        server.wait()


def translated_po() -> bytes:
    data = PO.encode()
    po = format_for("a.po", data)
    assert isinstance(po, BilingualFormat)
    parsed = po.read(data, "a.po")
    targets = [TargetReplacement(unit.start, Content("Heading"), State.TRANSLATED) for unit in parsed.units]
    return po.write_targets(data, parsed.skeleton, "en", targets).data


@pytest.mark.parametrize("name", ["ours.xlf", "ours.po"])
def test_poedit_shows_the_file(screen: dict[str, str], tmp_path: Path, name: str) -> None:
    poedit, xdotool = program("poedit", "poedit"), program("xdotool", "xdotool")
    (tmp_path / name).write_bytes(made(Xliff12()) if name.endswith(".xlf") else translated_po())
    with subprocess.Popen(
        [poedit, name], cwd=tmp_path, env=screen, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as running:
        try:
            titles = ""
            until = time.monotonic() + 60
            # A file that it cannot read gets a box of another name.
            while f"{name} - Poedit" not in titles and "Invalid file" not in titles and time.monotonic() < until:
                time.sleep(0.5)
                found = subprocess.run(
                    [xdotool, "search", "--name", ".", "getwindowname", "%@"],
                    env=screen, capture_output=True, text=True,
                )  # fmt: skip
                titles = found.stdout
        finally:
            running.kill()
    assert f"{name} - Poedit" in titles
