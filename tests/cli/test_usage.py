"""What is wrong with the words of a command, in one sentence of the interface language."""

from __future__ import annotations

import pytest

from workbench.__main__ import main

TYPED = [
    (["glossary", "undoo"], "undoo"),
    (["glossary", "history", "--limit", "0"], "--limit"),
    (["glossary", "add", "--kind", "foo"], "foo"),
    (["terms"], "FILE"),
    (["terms", "--bogus"], "--bogus"),
    (["export", "p.egiz", "--out"], "--out"),
    (["queries", "p.egiz", "--out", "q.docx", "--ask", "?"], "--ask"),
    (
        ["draft", "a.txt", "--from", "kk", "--to", "en", "--out", "a", "--glossary", "g", "--no-glossary"],
        "--no-glossary",
    ),
    (["waive", "p.egiz", "--to", "en", "--list", "--undo"], "--undo"),
    (["models", "available", "--from", "kk"], "--to"),
    (["models", "default", "some"], "--clear"),
]


@pytest.mark.parametrize("language", ["kk", "zh"])
@pytest.mark.parametrize(("typed", "named"), TYPED, ids=[" ".join(words) for words, _ in TYPED])
def test_no_english_is_left_in_a_sentence(
    language: str, typed: list[str], named: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("EGIZ_LANGUAGE", language)
    assert main(typed) == 2
    said = capsys.readouterr().err
    assert named in said
    assert len(said.splitlines()) == 1
    assert not any(word in said for word in (" not ", " is ", "such", "Missing"))
