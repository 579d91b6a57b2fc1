"""Every message that the code names exists in Kazakh, English and Chinese, with the same parameters."""

from __future__ import annotations

import ast
import re
import string
import subprocess
from pathlib import Path

import pytest

from resources.messages import LANGUAGES, Message, catalogue, listed, message, read_entries, translation_files

ROOT = Path(__file__).parent.parent
CALLS = ("message", "Message", "text", "tr")
PACKAGES = ("workbench", "ui", "glossary", "models", "resources")


def ids_in_code() -> dict[str, str]:
    """Return every catalogue id written in the code, with a place that names it.

    An id is the literal first argument of a call in CALLS.
    """
    found: dict[str, str] = {}
    for package in PACKAGES:
        for path in sorted((ROOT / package).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if not isinstance(node, ast.Call) or not node.args:
                    continue
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                first = node.args[0]
                if name in CALLS and isinstance(first, ast.Constant) and "." in str(first.value):
                    found.setdefault(str(first.value), f"{path.relative_to(ROOT)}:{node.lineno}")
    return found


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_every_id_in_the_code_has_an_entry() -> None:
    known = catalogue("en").entries
    missing = [f"{place}: {name}" for name, place in ids_in_code().items() if name not in known]
    assert not missing, "\n".join(missing)


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_languages_have_the_same_entries_and_parameters(language: str) -> None:
    english, other = catalogue("en").entries, catalogue(language).entries
    assert set(english) == set(other)
    for name, entry in english.items():
        wanted = set.union(*(fields(form) for form in entry.forms))
        got = set.union(*(fields(form) for form in other[name].forms))
        assert got <= wanted, f"{name}: {got - wanted} is not among the parameters"
        # A Kazakh or Chinese sentence may leave out a plural's number only where English does.
        assert wanted - got <= {"count"}, f"{name} ({language}) leaves out {wanted - got}"
        assert all(form.strip() for form in other[name].forms), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_entry_stands_twice(language: str) -> None:
    seen: set[str] = set()
    for file in translation_files(language):
        ids = read_entries(file.read_bytes()).keys()
        assert not seen & ids, f"{file.name}: {seen & ids}"
        seen |= ids


def test_translations_that_no_native_speaker_read_are_marked() -> None:
    for language in ("kk", "zh-Hans"):
        for file in translation_files(language):
            text = file.read_bytes().decode("utf-8")
            assert text.count("<translation") == text.count('<translation type="unfinished"'), file.name


def test_qt_linguist_tools_accept_the_catalogues(tmp_path: Path) -> None:
    import sys

    lrelease = Path(sys.executable).parent / "pyside6-lrelease"
    for language in LANGUAGES:
        for file in translation_files(language):
            result = subprocess.run(
                [lrelease, "-idbased", str(file), "-qm", str(tmp_path / "out.qm")],
                capture_output=True, text=True, check=False,
            )  # fmt: skip
            assert result.returncode == 0, result.stdout + result.stderr


def test_parameters_are_never_templates() -> None:
    said = Message("cli.refused", {"text": "{0.__class__} {text}"})
    assert str(said) == "egiz: {0.__class__} {text}"


def test_plural_follows_the_count() -> None:
    assert str(message("draft.run", count=1)) == "Draft 1 segment"
    assert str(message("draft.run", count=2)) == "Draft 2 segments"


def test_a_list_is_divided_as_the_language_divides_it() -> None:
    said = message("ui.row.missing", terms=listed(["中国", "ҚКП", "CPC"]))
    assert "中国、ҚКП、CPC" in catalogue("zh-Hans").render(said)
    assert "中国, ҚКП, CPC" in catalogue("kk").render(said)
    assert (listed(["one"]), listed([])) == ("one", "")


def test_a_message_in_a_message_is_in_the_same_language() -> None:
    inner = message("qa.empty")
    assert catalogue("kk").text("qa.empty") in catalogue("kk").render(message("cli.refused", text=inner))


@pytest.mark.parametrize("language", ["en", "kk", "zh-Hans"])
def test_what_marks_segments_names_the_state_that_they_come_to(language: str) -> None:
    texts = catalogue(language)
    state = texts.text("ui.state.approved")
    for said in (
        texts.text("commands.project.final"),
        texts.text("waiving.final"),
        texts.text("waiving.finished", count=2, flagged=0, unconfirmed=1),
        texts.text("waiving.withheld", count=2, flagged=1, numbers="4"),
    ):
        assert state in said.casefold()


@pytest.mark.parametrize("language", ["en", "kk", "zh-Hans"])
def test_a_forced_term_is_told_of_without_measures_of_models(language: str) -> None:
    said = catalogue(language).text("qa.forced_too_far")
    assert not re.search(r"\d|\bnats?\b|\btokens?\b|нат\b|токен|奈特|词元|[{}]", said)
