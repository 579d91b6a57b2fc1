"""Findings on pages: no keys of the window, and waived ones are called waived."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from resources.messages import LANGUAGES, Message, catalogue, message
from tests.formats.examples import document
from workbench.core.content import Content, Mark
from workbench.core.segments import Finding, Severity, Waiver
from workbench.formats.bilingual_html import BilingualHtml
from workbench.formats.export_base import ExportDocument
from workbench.formats.finding_words import finding_sentence, finding_word
from workbench.formats.review_table import review_sheet
from workbench.formats.xliff12 import Xliff12
from workbench.formats.xliff21 import Xliff21
from workbench.qa.marks import mark_findings

MISSING = Finding("terms", Severity.ERROR, message("qa.term_missing", expected="PPK", surface="ҚХП"), 0, 3)
LOST = mark_findings(Content("ab", (Mark(0, 1, "b"),)), Content("x"))
WAIVED = replace(MISSING, waived=Waiver("as agreed", "Aru", "2026-02-03T10:00:00"))
KEYS = re.compile(r"Ctrl|Shift\+|Alt\+|\bF\d|\{(?:key|all)\}")


def found_in(findings: tuple[Finding, ...]) -> ExportDocument:
    made = document()
    first, second, *others = made.rows
    told = replace(second, targets={"en": replace(second.target("en"), findings=findings)})
    return replace(made, rows=[first, told, *others])


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_finding_tells_a_reader_of_a_page_to_press_a_key(language: str) -> None:
    texts = catalogue(language)
    checks = [name for name in texts.entries if name.startswith(("qa.", "align.finding."))]
    parameters = re.compile(r"\{(\w+)\}")
    assert len(checks) > 20
    for name in checks:
        forms = " ".join(texts.entries[name].forms)
        # The parameters that are keys are known by their names.
        params = {one: "Ctrl+F9" if one in ("key", "all") else "1" for one in parameters.findall(forms)}
        said = finding_sentence(Finding("any", Severity.NOTE, Message(name, {"count": 1, **params})), texts)
        assert KEYS.search(said) is None, name
    assert [KEYS.search(finding_sentence(one, texts)) for one in LOST] == [None]


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_and_tables_leave_the_keys_out(language: str) -> None:
    texts, made = catalogue(language), found_in((MISSING, *LOST))
    sheet = review_sheet([made], ("en",), texts)
    told = "\n".join(cell for row in sheet.rows for cell in row.cells)
    exports = [one.export([made], ("en",), texts).data.decode() for one in (BilingualHtml(), Xliff12(), Xliff21())]
    for text in (told, *exports):
        assert finding_sentence(MISSING, texts) in text
        assert "Ctrl" not in text
        assert "F9" not in text


def test_a_waived_finding_is_called_waived() -> None:
    texts, made = catalogue("en"), found_in((WAIVED,))
    assert [finding_word(one, texts) for one in (MISSING, WAIVED)] == ["to settle", "waived"]
    said = "waived: “PPK” for «ҚХП» is missing. Waived by Aru on 2026-02-03: as agreed"
    cells = [cell for row in review_sheet([made], ("en",), texts).rows for cell in row.cells]
    assert said in cells
    page = BilingualHtml().export([made], ("en",), texts).data.decode()
    assert f'<span class="flag note">⚑ {said}</span>' in page
    assert "to settle" not in page
