"""Waivers, and the mark *final* that waits for them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner

from resources.messages import catalogue, message
from tests.store.samples import document
from workbench.cli.main import egiz
from workbench.core.content import Content
from workbench.core.segments import Finding, Segment, Severity, State, TermDecision, Waiver
from workbench.errors import InputError
from workbench.services import editing, waiving
from workbench.services.exporting import export
from workbench.store import create_project, open_reader
from workbench.store.protocols import ProjectSettings, ProjectStore

REASON = "The speaker says only China."


class Checks:
    """Asks for China, and for Kazakhstan."""

    def check(
        self, segment: Segment, content: Content, language: str, *, earlier: Sequence[TermDecision] = ()
    ) -> tuple[tuple[TermDecision, ...], tuple[Finding, ...]]:
        missing = [name for name in ("China", "Kazakhstan") if name not in content.text]
        found = (message("qa.term_missing", expected=name, surface=name) for name in missing)
        return (), tuple(Finding("terms", Severity.ERROR, one) for one in found)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ProjectStore]:
    made = create_project(tmp_path / "p.egiz", ProjectSettings("p", "kk", ("en",)))
    with made.step(message("editing.drafts")) as step:
        step.add_document(document(texts=("Бір", "Екі", "Үш")))
    for one in made.segment_ids():
        typed(made, one, "Kazakhstan")
    yield made
    made.close()


def typed(store: ProjectStore, segment: int, text: str) -> None:
    revision = store.targets([segment], "en")[segment].revision
    editing.set_text(store, segment, "en", text, revision, Checks())


def confirm(store: ProjectStore, segment: int) -> None:
    editing.confirm(store, segment, "en", store.targets([segment], "en")[segment].revision)


def waivers(store: ProjectStore, segment: int) -> list[Waiver]:
    return [one.waived for one in store.targets([segment], "en")[segment].findings if one.waived is not None]


def test_a_waiver_keeps_who_when_and_why_and_undo_takes_it_back(store: ProjectStore) -> None:
    first, second, _ = store.segment_ids()
    done = waiving.waive(store, [first, second], "en", f"  {REASON}\n", "Aigerim")
    assert (done.findings, done.segments) == (2, 2)
    (waiver,) = waivers(store, first)
    assert (waiver.reason, waiver.by) == (REASON, "Aigerim")
    assert waiver.when.endswith("+00:00")
    assert store.counts("en").flagged == 1
    assert [one.number for one in waiving.waived_findings(store, "en")] == [1, 2]
    editing.undo(store)
    assert store.counts("en").flagged == 3
    editing.redo(store)
    assert store.counts("en").flagged == 1


def test_without_a_reason_nothing_is_waived(store: ProjectStore) -> None:
    with pytest.raises(InputError):
        waiving.waive(store, store.segment_ids(), "en", " \n ", "Aigerim")
    assert store.counts("en").flagged == 3


def test_a_waiver_stays_while_the_same_is_found_and_covers_nothing_else(store: ProjectStore) -> None:
    (first, *_) = store.segment_ids()
    waiving.waive(store, [first], "en", REASON, "Aigerim")
    typed(store, first, "Kazakhstan and others")
    assert len(waivers(store, first)) == 1
    assert not store.targets([first], "en")[first].flagged
    typed(store, first, "Others")
    assert store.targets([first], "en")[first].flagged  # Kazakhstan is missing now too, and nobody waived that
    typed(store, first, "China")
    assert not waivers(store, first)


def test_final_is_withheld_from_what_is_flagged_and_from_what_nobody_confirmed(store: ProjectStore) -> None:
    first, second, third = store.segment_ids()
    confirm(store, first)
    confirm(store, second)
    typed(store, third, "China and Kazakhstan")
    waiving.waive(store, [first], "en", REASON, "Aigerim")
    done = waiving.mark_final(store, "en")
    assert (done.final, done.flagged, done.unconfirmed) == (1, (2,), (3,))
    assert store.targets([first], "en")[first].state is State.APPROVED
    waiving.unwaive(store, [first], "en")
    assert store.targets([first], "en")[first].state is State.TRANSLATED


def test_a_working_copy_is_exported_with_its_waivers_and_final_only_where_it_is(
    store: ProjectStore, tmp_path: Path
) -> None:
    first, *_ = store.segment_ids()
    confirm(store, first)
    waiving.waive(store, [first], "en", REASON, "Aigerim")
    waiving.mark_final(store, "en")
    for name in ("p.xlf", "p.html"):
        export(store, tmp_path / name, texts=catalogue("en"))
        assert f"Waived by Aigerim on {waivers(store, first)[0].when[:10]}: {REASON}" in (tmp_path / name).read_text(
            "utf-8"
        )
    assert (tmp_path / "p.xlf").read_text("utf-8").count('state="final"') == 1
    # An error that was found since: what is marked final in the file is told as confirmed only.
    (target,) = store.targets([first], "en").values()
    found = (*target.findings, Finding("numbers", Severity.ERROR, message("qa.number_missing", number="8")))
    with store.step(message("editing.drafts")) as step:
        step.put_target(
            type(target)(first, "en", target.content, State.APPROVED, target.origin, 0, (), found),
            expected_revision=target.revision,
        )
    export(store, tmp_path / "q.xlf", texts=catalogue("en"))
    assert 'state="final"' not in (tmp_path / "q.xlf").read_text("utf-8")


def test_the_command_waives_lists_takes_back_and_marks(store: ProjectStore) -> None:
    path = str(store.path)
    first, *_ = store.segment_ids()
    confirm(store, first)
    store.close()

    def run(*arguments: str) -> tuple[int, dict[str, object]]:
        result = CliRunner().invoke(egiz, ["waive", path, "--to", "en", "--json", *arguments])
        if isinstance(result.exception, InputError):  # main() says it in one sentence
            return 2, {}
        return result.exit_code, json.loads(result.output)

    assert run("--segments", "1-2", "--reason", REASON, "--by", "Aigerim") == (
        1, {"waived": 2, "segments": 2, "still_flagged": 1},
    )  # fmt: skip
    code, listed = run("--list")
    rows = listed["waived"]
    assert isinstance(rows, list)
    assert (code, [(row["segment"], row["reason"], row["by"]) for row in rows]) == (
        0, [(1, REASON, "Aigerim"), (2, REASON, "Aigerim")],
    )  # fmt: skip
    assert run("--final")[1]["final"] == 1
    assert run("--segments", "2", "--undo") == (1, {"taken_back": 1, "segments": 1, "still_flagged": 2})
    assert run("--segments", "9")[0] == 2
    assert run("--segments", "1", "--reason", "")[0] == 2
    reader = open_reader(Path(path))
    assert reader.targets([first], "en")[first].state is State.APPROVED
    reader.close()
