"""``egiz draft`` as another program would call it: the contract of docs/cli.md, on the real model."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from tests.oracle import ACCEPTED, absent_claims

ROOT = Path(__file__).parent.parent.parent
XLIFF = "{urn:oasis:names:tc:xliff:document:1.2}"
SAMPLES = sorted((ROOT / "resources" / "sample").glob("*.txt"))


def egiz(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "workbench", *arguments],
        cwd=ROOT, capture_output=True, text=True, check=False, env={**os.environ, "LANG": "C.UTF-8", **environment},
    )  # fmt: skip


@pytest.fixture(scope="module")
def drafted(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[int, dict[str, Any], Path]]:
    """Draft both sample documents once: exit code, JSON, and the XLIFF written."""
    folder = tmp_path_factory.mktemp("drafts")
    results = {}
    for sample in SAMPLES:
        out = folder / f"{sample.stem}.xlf"
        run = egiz("draft", str(sample), "--from", "kk", "--to", "en", "--out", str(out), "--json",
                   EGIZ_HOME=str(folder / "home"))  # fmt: skip
        assert run.returncode in (0, 1), run.stderr
        results[sample.stem] = (run.returncode, json.loads(run.stdout), out)
    return results


@pytest.mark.parametrize("sample", [sample.stem for sample in SAMPLES])
def test_no_term_called_satisfied_is_absent(sample: str, drafted: dict[str, tuple[int, dict[str, Any], Path]]) -> None:
    _, report, _ = drafted[sample]
    wrong = {
        segment["index"]: (claims, segment["target"])
        for segment in report["segments"]
        if (claims := absent_claims(segment))
    }
    assert not wrong


def test_first_and_later_mentions_are_told_and_written(drafted: dict[str, tuple[int, dict[str, Any], Path]]) -> None:
    _, report, out = drafted["akorda-kezdesu"]
    told = [flag["id"] for segment in report["segments"] for flag in segment["flags"] if flag["check"] == "mentions"]
    assert "qa.later_mention_name" in told
    notes = [note for note in etree.parse(out).iter(f"{XLIFF}note") if note.get("from") == "check:mentions"]
    assert len(notes) == len(told)


@pytest.mark.parametrize("sample", [sample.stem for sample in SAMPLES])
def test_the_report_keeps_its_contract(sample: str, drafted: dict[str, tuple[int, dict[str, Any], Path]]) -> None:
    code, report, _ = drafted[sample]
    summary, segments = report["summary"], report["segments"]
    assert list(report) == ["summary", "segments"]
    assert set(summary) == {"segments", "required_terms", "already_right", "enforced", "flagged", "seconds"}
    assert [segment["index"] for segment in segments] == list(range(len(segments)))
    assert summary["segments"] == len(segments)
    terms = [term for segment in segments for term in segment["terms"]]
    assert all(set(term) == {"concept", "surface", "satisfied", "step", "reason"} for term in terms)
    assert summary["required_terms"] == len(terms)
    assert summary["already_right"] == sum(term["step"] == "already" for term in terms)
    assert sum(summary["enforced"].values()) == sum(term["step"] not in ("already", "none") for term in terms)
    loud = [segment for segment in segments if any(flag["severity"] == "error" for flag in segment["flags"])]
    assert summary["flagged"] == len(loud)
    assert code == (1 if loud else 0)
    # Whatever is missing is flagged: nothing is silently wrong.
    for segment in segments:
        if any(not term["satisfied"] for term in segment["terms"]):
            assert segment in loud


def test_under_a_fifth_of_the_segments_are_flagged(drafted: dict[str, tuple[int, dict[str, Any], Path]]) -> None:
    summaries = [report["summary"] for _, report, _ in drafted.values()]
    assert sum(one["flagged"] for one in summaries) < 0.2 * sum(one["segments"] for one in summaries)
    assert sum(one["required_terms"] for one in summaries) > 80


def test_the_written_xliff_holds_the_same_drafts(drafted: dict[str, tuple[int, dict[str, Any], Path]]) -> None:
    for _, report, out in drafted.values():
        units = etree.parse(str(out)).findall(f".//{XLIFF}trans-unit")
        for side in ("source", "target"):
            # Terms are marked inside, so the text is that of all elements together.
            texts = [unit.xpath(f"string(*[local-name()='{side}'])") for unit in units]
            assert texts == [segment[side] for segment in report["segments"]]


def test_numbers_addresses_and_handles_never_reach_the_model(
    drafted: dict[str, tuple[int, dict[str, Any], Path]],
) -> None:
    segments = [segment for _, report, _ in drafted.values() for segment in report["segments"]]
    kept = [one for one in segments if one["source"] in ("1", "@halyk_partiyasy") or one["source"].startswith("http")]
    assert len(kept) == 3
    assert all(one["target"] == one["source"] for one in kept)


def test_a_headline_that_stands_twice_is_translated_once(
    drafted: dict[str, tuple[int, dict[str, Any], Path]],
) -> None:
    for _, report, _ in drafted.values():
        by_source: dict[str, set[str]] = {}
        for segment in report["segments"]:
            by_source.setdefault(segment["source"], set()).add(segment["target"])
        assert all(len(targets) == 1 for targets in by_source.values())


def test_without_the_glossary_no_term_is_asked_for(tmp_path: Path) -> None:
    out = tmp_path / "plain.xlf"
    run = egiz("draft", str(SAMPLES[0]), "--from", "kk", "--to", "en", "--no-glossary", "--out", str(out), "--json")
    report = json.loads(run.stdout)
    assert report["summary"]["required_terms"] == 0
    assert all(segment["terms"] == [] for segment in report["segments"])


def test_known_answers_are_asked_again_where_wanted_and_each_draft_has_a_score(tmp_path: Path) -> None:
    home = str(tmp_path / "home")
    text = tmp_path / "text.txt"
    text.write_text("Президент туризм саласына тоқталды.\n", encoding="utf-8")
    said = "were known from before"
    asked = ("draft", str(text), "--from", "kk", "--to", "en", "--out", str(tmp_path / "o.txt"), "--force")
    assert said not in egiz(*asked, EGIZ_HOME=home).stdout
    assert said in egiz(*asked, EGIZ_HOME=home).stdout
    assert said not in egiz(*asked, "--no-cache", EGIZ_HOME=home).stdout
    (segment,) = json.loads(egiz(*asked, "--json", EGIZ_HOME=home).stdout)["segments"]
    assert -5 < segment["score"] <= 1
    assert segment["doubtful"] in (True, False)


def test_without_a_model_each_segment_counts_once(tmp_path: Path) -> None:
    text = tmp_path / "text.txt"
    text.write_text("2023 жылғы 18 қазан\n\nҮкімет отырысы өтті.\n\nҚКП\n\n12 345\n", encoding="utf-8")
    run = egiz("draft", str(text), "--from", "kk", "--to", "en", "--without-model", "--out", str(tmp_path / "o.txt"))
    assert "of 4 segments: 2 filled" in run.stdout
    assert "1 alike in every language" in run.stdout
    assert "1 left to translate" in run.stdout


def test_a_glossary_of_ones_own(tmp_path: Path) -> None:
    glossary = tmp_path / "own.csv"
    glossary.write_text("concept_id,kind,enforce,kk,en\nX,term,must,туризм,wandering\n", encoding="utf-8")
    text = tmp_path / "text.txt"
    text.write_text("Президент туризм саласына тоқталды.\n", encoding="utf-8")
    run = egiz("draft", str(text), "--from", "kk", "--to", "en", "--glossary", str(glossary),
               "--out", str(tmp_path / "o.xlf"), "--json")  # fmt: skip
    (segment,) = json.loads(run.stdout)["segments"]
    assert [term["concept"] for term in segment["terms"]] == ["X"]
    assert ("wandering" in segment["target"]) == segment["terms"][0]["satisfied"]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["missing.txt", "--from", "kk", "--to", "en"], "missing.txt"),
        ([str(SAMPLES[0]), "--from", "kk", "--to", "zh"], "Chinese"),
        ([str(SAMPLES[0]), "--from", "xx", "--to", "en"], "xx"),
        ([str(SAMPLES[0]), "--from", "kk", "--to", "en", "--model", "none"], "none"),
        ([str(SAMPLES[0]), "--from", "kk", "--to", "en", "--glossary", "missing.csv"], "missing.csv"),
    ],
)
def test_a_refusal_is_one_sentence_and_writes_nothing(arguments: list[str], says: str, tmp_path: Path) -> None:
    out = tmp_path / "out.xlf"
    run = egiz("draft", *arguments, "--out", str(out))
    assert run.returncode == 2
    assert says in run.stderr
    assert len(run.stderr.strip().splitlines()) == 1
    assert run.stdout == ""
    assert list(tmp_path.iterdir()) == []


def test_an_existing_file_is_not_overwritten_unasked(tmp_path: Path) -> None:
    out = tmp_path / "out.xlf"
    out.write_text("mine", encoding="utf-8")
    run = egiz("draft", str(SAMPLES[0]), "--from", "kk", "--to", "en", "--out", str(out))
    assert run.returncode == 2
    assert out.read_text(encoding="utf-8") == "mine"


def test_messages_are_in_the_language_asked_for(tmp_path: Path) -> None:
    for language, word in (("kk", "орнатылмаған"), ("zh", "模型")):
        run = egiz("draft", str(SAMPLES[0]), "--from", "kk", "--to", "zh", "--out", str(tmp_path / "o.xlf"),
                   EGIZ_LANGUAGE=language)  # fmt: skip
        assert run.returncode == 2
        assert word in run.stderr


def test_an_interrupt_keeps_what_is_done(tmp_path: Path) -> None:
    text = tmp_path / "long.txt"
    lines = SAMPLES[0].read_text(encoding="utf-8").split("\n")
    # A number inside each sentence, since a text that stands twice is drafted once.
    text.write_text("\n".join(line.replace(" ", f" {n} ", 1) for n in range(60) for line in lines), encoding="utf-8")
    out = tmp_path / "out.xlf"
    process = subprocess.Popen(
        [sys.executable, "-m", "workbench", "draft", str(text), "--from", "kk", "--to", "en", "--out", str(out)],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ, "EGIZ_HOME": str(tmp_path / "h")},
    )  # fmt: skip
    time.sleep(4)
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=30)
    assert process.returncode == 130, errors
    targets = [node.text for node in etree.parse(str(out)).iter(f"{XLIFF}target")]
    assert any(targets)


def test_the_judge_knows_every_required_concept_of_the_starter() -> None:
    import csv

    with (ROOT / "resources" / "glossary" / "starter.csv").open(encoding="utf-8", newline="") as file:
        required = {row["concept_id"] for row in csv.DictReader(file) if row["enforce"] == "must"}
    assert required <= set(ACCEPTED)


def test_the_judge_finds_what_is_absent() -> None:
    def judged(target: str, *concepts: str) -> list[str]:
        terms = [{"concept": one, "satisfied": True, "reason": "preferred"} for one in concepts]
        return absent_claims({"target": target, "terms": terms})

    assert judged("Ma Xingrui came.", "P_MA_XINGRUI") == []
    assert judged("Ma Sinzhui came.", "P_MA_XINGRUI") == ["P_MA_XINGRUI"]
    assert judged("the Xinjiang Uygur Autonomous Region", "PL_XUAR") == []
    assert judged("the Xinjiang Uygur Autonomous Region", "PL_XUAR", "PL_XJ") != []
    assert judged("China", "PL_CN", "PL_CN") != []
    assert judged("China's trade with China", "PL_CN", "PL_CN") == []


def test_the_source_itself_is_never_overwritten(tmp_path: Path) -> None:
    text = tmp_path / "news.txt"
    text.write_text("Президент келді.\n", encoding="utf-8")
    run = egiz("draft", str(text), "--from", "kk", "--to", "en", "--out", str(text), "--force")
    assert run.returncode == 2
    assert text.read_text(encoding="utf-8") == "Президент келді.\n"


def test_its_own_unchanged_file_is_replaced_without_asking(tmp_path: Path) -> None:
    text = tmp_path / "news.txt"
    text.write_text("Президент келді.\n", encoding="utf-8")
    arguments = ("draft", str(text), "--from", "kk", "--to", "en", "--out", str(tmp_path / "o.xlf"))
    assert egiz(*arguments).returncode in (0, 1)
    assert egiz(*arguments).returncode in (0, 1)


def test_a_folder_that_cannot_be_written_to_stops_nothing(tmp_path: Path) -> None:
    text = tmp_path / "news.txt"
    text.write_text("Президент келді.\n", encoding="utf-8")
    home = tmp_path / "home"
    home.write_text("a file where a folder should be", encoding="utf-8")
    out = tmp_path / "o.xlf"
    run = egiz("draft", str(text), "--from", "kk", "--to", "en", "--out", str(out), EGIZ_HOME=str(home))
    assert run.returncode in (0, 1), run.stderr
    assert "Traceback" not in run.stderr
    assert out.is_file()


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["segment", "x.txt", "--bogus"], "--bogus"),
        (["segment", "x.txt"], "--lang"),
        (["segment", "/dev/zero", "--lang", "kk"], "/dev/zero"),
        (["nonsense"], "nonsense"),
        (["draft", "x", "--from", "kk", "--to", "en", "--out", "o", "--glossary", "g", "--no-glossary"], "glossary"),
    ],
)
def test_wrong_words_are_answered_in_one_line(arguments: list[str], says: str) -> None:
    run = egiz(*arguments, EGIZ_LANGUAGE="zh")
    assert run.returncode == 2
    assert says in run.stderr
    assert len(run.stderr.strip().splitlines()) == 1


def test_a_defect_is_neither_done_nor_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from workbench import __main__ as program
    from workbench.cli.main import egiz as group

    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError("made for the test")

    monkeypatch.setattr(group, "main", fail)
    assert program.main([]) == 70
    said = capsys.readouterr().err
    assert "ZeroDivisionError" in said
    assert len(said.strip().splitlines()) == 1
