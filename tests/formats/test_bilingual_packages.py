"""Packages of Trados Studio and memoQ: their bilingual files in, and a package back whose other parts are the same."""

from __future__ import annotations

import pytest

from tests.formats.bilingual_contract import BilingualContract
from tests.formats.bilingual_examples import MQXLIFF, SDLXLIFF
from tests.formats.office import package, parts_of
from workbench.core.content import Content
from workbench.core.segments import Origin, State
from workbench.errors import FormatError
from workbench.formats.base import TargetReplacement
from workbench.formats.bilingual_packages import BilingualPackage, MemoqPackage, TradosPackage

PROJECT = (
    '<?xml version="1.0" encoding="utf-8"?><PackageProject PackageType="ProjectPackage" Version="4.0">'
    '<LanguageDirections><LanguageDirection SourceLanguageCode="kk-KZ" TargetLanguageCode="en-US"/>'
    "</LanguageDirections></PackageProject>"
)
SECOND = SDLXLIFF.replace("Халық партиясы", "Ақ жол партиясы").replace("locked=", "x-was=")


def trados(separator: str = "/") -> bytes:
    return package({
        "news.sdlproj": PROJECT,
        f"kk-KZ{separator}news.docx.sdlxliff": SDLXLIFF,
        f"en-US{separator}news.docx.sdlxliff": SDLXLIFF,
        f"en-US{separator}more.docx.sdlxliff": SECOND,
        "Reports/analysis.xml": "<r/>",
        "Tm/main.sdltm": bytes(range(256)),
    })  # fmt: skip


def memoq() -> bytes:
    return package({"skeleton.xml": "<s/>", "document.mqxliff": MQXLIFF, "info": b"\x00\x01"}, stored=("info",))


class TestTradosPackage(BilingualContract):
    def a_format(self) -> BilingualPackage:
        return TradosPackage()

    def documents(self) -> dict[str, bytes]:
        return {"news.sdlppx": trados(), "windows.sdlppx": trados("\\")}


class TestMemoqPackage(BilingualContract):
    def a_format(self) -> BilingualPackage:
        return MemoqPackage()

    def documents(self) -> dict[str, bytes]:
        return {"news.mqxlz": memoq()}


def test_only_the_file_of_a_changed_segment_and_the_kind_of_package_change() -> None:
    data = trados()
    parsed = TradosPackage().read(data, "news.sdlppx")
    assert parsed.target_language == "en-US"
    assert {unit.key.partition("#")[0] for unit in parsed.units} == {
        "en-US/news.docx.sdlxliff",
        "en-US/more.docx.sdlxliff",
    }
    last = parsed.units[-1]
    new = [TargetReplacement(last.start, Content("Third"), State.REVIEWED, Origin.HUMAN)]
    written = parts_of(TradosPackage().write_targets(data, "", "en", new).data)
    before = parts_of(data)
    assert list(written) == list(before)
    assert {part for part in written if written[part] != before[part]} == {"news.sdlproj", "en-US/more.docx.sdlxliff"}
    assert written["news.sdlproj"].decode() == PROJECT.replace("ProjectPackage", "ReturnPackage")
    assert b'conf="ApprovedTranslation"' in written["en-US/more.docx.sdlxliff"]


def test_locked_segments_and_statuses_come_in() -> None:
    units = TradosPackage().read(trados(), "a.sdlppx").units
    assert [unit.locked for unit in units] == [True, False, False, False, False, False, False, False]
    states = [unit.target.state for unit in MemoqPackage().read(memoq(), "a.mqxlz").units if unit.target]
    assert states == [State.TRANSLATED, State.DRAFT, State.UNTOUCHED, State.REJECTED]


def test_lost_tags_of_all_files_are_counted_together() -> None:
    parsed = TradosPackage().read(trados(), "a.sdlppx")
    new = [
        TargetReplacement(unit.start, Content("Egiz"), State.DRAFT, Origin.ENGINE)
        for unit in parsed.units
        if unit.content.marks and not unit.locked
    ]
    notes = TradosPackage().write_targets(trados(), "", "en", new).notes
    alone = TradosPackage().write_targets(trados(), "", "en", new[:1]).notes
    assert len(notes) == len(alone) == 1
    assert int(str(notes[0].params["count"])) > int(str(alone[0].params["count"]))


@pytest.mark.parametrize(
    ("parts", "wanted"),
    [
        ({"news.sdlproj": PROJECT}, "formats.package_without"),
        (
            {"news.sdlproj": PROJECT.replace("/></L", '/><L TargetLanguageCode="de-DE"/></L')},
            "formats.several_languages",
        ),
        ({"a.sdlxliff": SDLXLIFF, "b.sdlxliff": SDLXLIFF.replace('"en-US"', '"de-DE"')}, "formats.several_languages"),
        ({"a.sdlxliff": SDLXLIFF[:900]}, "formats.xml_broken"),
        ({"a.sdlxliff": SDLXLIFF.replace("<source>", "<no>").replace("</source>", "</no>")}, "formats.empty"),
        ({"..\\a.sdlxliff": SDLXLIFF}, "formats.package_path"),
        ({"../a.sdlxliff": SDLXLIFF}, "formats.package_path"),
    ],
)
def test_what_is_no_whole_package_for_one_language_is_refused(parts: dict[str, str], wanted: str) -> None:
    with pytest.raises(FormatError) as refusal:
        TradosPackage().read(package(dict(parts)), "a.sdlppx")
    assert refusal.value.message.id == wanted
    assert "a.sdlppx" in str(refusal.value)
