"""``egiz translate`` as another program would use it: one line in, one line out."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from glossary.concepts import Concept, Enforce, Kind, Term
from glossary.termbase import Termbase
from models.fake import FakeEngine
from resources.messages import RefusedError
from tests.models.llm.server import FakeServer, fake_server
from workbench.errors import InputError
from workbench.paths import find_paths
from workbench.services.checking import Checking
from workbench.services.enforcing import ladder_over
from workbench.services.line_translation import StreamSettings, read_lines, translate_lines, translate_stream
from workbench.services.llm_servers import add_server

ROOT = Path(__file__).parent.parent.parent
MA = Concept("MA", Kind.PERSON, Enforce.MUST, (Term("kk", "Ма Синжуй"), Term("en", "Ma Xingrui")))


def egiz(*arguments: str, given: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "workbench", *arguments], cwd=ROOT, input=given, capture_output=True, check=False,
        env={**os.environ, "LANG": "C", "LC_ALL": "C", **environment},
    )  # fmt: skip


def through(data: bytes, *pieces: int) -> bytes:
    """Send bytes through a fake engine, in pieces of some sizes, and return what comes out."""
    parts: list[bytes] = []
    for size in pieces:
        parts.append(data[:size])
        data = data[size:]
    coming = iter([one for one in (*parts, data) if one] + [b""])
    ladder = ladder_over(FakeEngine(), Termbase([MA]), "kk", "en")
    batches = translate_lines(read_lines(lambda: next(coming)), ladder, Checking(Termbase([MA]), "kk", "en"), _nothing)
    return b"".join((one.target + one.line.end).encode() for batch in batches for one in batch)


def _nothing() -> None:
    return None


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    lines=st.lists(
        st.tuples(st.text("аб в1\t\u2028\u0085\u00a0", max_size=6), st.sampled_from(["\n", "\r\n"])), max_size=80
    ),
    last=st.text("аб 1", max_size=4),
    pieces=st.lists(st.integers(1, 9), max_size=5),
)
def test_as_many_lines_come_out_as_went_in(lines: list[tuple[str, str]], last: str, pieces: list[int]) -> None:
    data = ("".join(text + end for text, end in lines) + last).encode()
    out = through(data, *pieces)
    assert out.count(b"\n") == data.count(b"\n")
    for before, after in zip(data.split(b"\n"), out.split(b"\n"), strict=True):
        assert before.endswith(b"\r") == after.endswith(b"\r")
        if not before.decode().strip():
            assert after == before, "a blank line stays as it is"


def test_numbers_and_addresses_stay_and_a_byte_order_mark_goes() -> None:
    assert (
        through("\ufeffбір\n2023\nhttps://example.org\n\n".encode())
        == b"\xd0\x91\xd0\x86\xd0\xa0\n2023\nhttps://example.org\n\n"
    )


def test_what_is_not_utf8_is_refused_by_its_line_after_those_before() -> None:
    coming = iter([b"a\nb\n", b"\xff\nc\n", b""])
    lines = read_lines(lambda: next(coming))
    assert [one.text for one in next(lines)] == ["a", "b"]
    with pytest.raises(InputError, match="Line 3"):
        next(lines)


def test_endless_line_is_refused_before_it_fills_the_memory() -> None:
    with pytest.raises(InputError, match="Line 1"):
        list(read_lines(lambda: b"x" * 65536))


def test_filter_with_a_glossary_flags_and_exit_codes(own_home: Path) -> None:
    text = "Президент Ма Синжуймен кездесті.\n\n2023\nҮкімет отырысы\r\nҚазақстан".encode()
    enforced = egiz("translate", "--from", "kk", "--to", "en", "--glossary", "starter", given=text)
    assert b"Ma Xingrui" in enforced.stdout
    assert enforced.stdout.count(b"\n") == 4
    note, *flags = enforced.stderr.decode().splitlines()
    assert "weak" in note, "a weak model is not used in silence"
    assert enforced.returncode == (1 if flags else 0)
    assert all(flag.startswith("line 1: ") for flag in flags)
    as_json = egiz("translate", "--from", "kk", "--to", "en", "--glossary", "starter", "--json", given=text)
    rows = [json.loads(line) for line in as_json.stdout.decode().splitlines()]
    assert [row["line"] for row in rows] == [1, 2, 3, 4, 5]
    assert "".join(row["target"] for row in rows[:1]).encode() == enforced.stdout.split(b"\n")[0]
    assert {term["concept"] for term in rows[0]["terms"]} == {"TTL_PRES", "P_MA_XINGRUI"}
    assert set(rows[0]) == {"line", "source", "target", "via", "terms", "flags"}


def test_direction_without_a_model_is_one_sentence() -> None:
    run = egiz("translate", "--from", "kk", "--to", "zh", given=b"x\n")
    assert run.returncode == 2
    assert run.stdout == b""
    assert run.stderr.count(b"\n") == 1


@pytest.mark.parametrize(("model", "glossary"), [("nobody", ""), ("llm:nobody", ""), ("", "no-such-file.csv")])
def test_what_is_not_there_is_refused_before_anything_is_read(own_home: Path, model: str, glossary: str) -> None:
    def read() -> bytes:
        raise AssertionError("read")

    with pytest.raises(RefusedError):
        next(translate_stream(read, find_paths(), StreamSettings("kk", "en", model, glossary)))


@pytest.fixture
def server(own_home: Path) -> Iterator[FakeServer]:
    with fake_server() as fake:
        fake.say = lambda *_: "The President met Ma Xingrui today."
        add_server(find_paths(), "home", fake.address, fake.entry["id"])
        yield fake


def test_server_of_a_language_model_translates_and_is_asked_once(server: FakeServer) -> None:
    text = "Президент Ма Синжуймен бүгін кездесті.\n".encode()
    arguments = ("translate", "--from", "kk", "--to", "en", "--model", "llm:home", "--glossary", "starter", "--json")
    run = egiz(*arguments, given=text, EGIZ_LANGUAGE="en")
    assert run.returncode == 0, run.stderr
    row = json.loads(run.stdout)
    assert row["target"] == "The President met Ma Xingrui today."
    assert {term["step"] for term in row["terms"]} == {"prompted"}
    assert len(server.asked) == 1
    assert egiz(*arguments, given=text).stdout == run.stdout
    assert len(server.asked) == 1, "the second time it is known"
    egiz(*arguments, "--no-cache", given=text)
    assert len(server.asked) == 2


def test_reader_that_leaves_and_an_interrupt_are_no_defects(server: FakeServer) -> None:
    command = [sys.executable, "-m", "workbench", "translate", "--from", "kk", "--to", "en", "--model", "llm:home"]
    environment = {**os.environ, "EGIZ_LANGUAGE": "en"}
    lines = "".join(f"Жиын туралы {n} сөз айтылды.\n" for n in range(400)).encode()
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          env=environment) as left:  # fmt: skip
        assert left.stdin
        assert left.stdout
        assert left.stderr
        left.stdin.write(lines)
        left.stdin.close()
        assert left.stdout.readline()
        left.stdout.close()
        assert left.wait(30) == 0
        assert all(line.startswith(b"line ") for line in left.stderr.read().splitlines()), "flags, and no traceback"
    server.delay = 20.0
    server.asked.clear()
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          env=environment) as stopped:  # fmt: skip
        assert stopped.stdin
        assert stopped.stderr
        stopped.stdin.write("Басқа жиын туралы сөз.\n".encode())
        stopped.stdin.flush()
        until = time.monotonic() + 20
        while not server.asked and time.monotonic() < until:
            time.sleep(0.02)
        stopped.send_signal(signal.SIGINT)
        assert stopped.wait(10) == 130
        assert stopped.stderr.read().strip() == b"Interrupted. What was done before is kept."
