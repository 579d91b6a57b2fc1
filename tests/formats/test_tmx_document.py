"""A translation memory as a document: units in, and only what changed written into the same file."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.formats.bilingual_contract import BilingualContract
from tests.formats.bilingual_examples import TMX
from workbench.core.content import Content
from workbench.core.segments import Origin, State
from workbench.errors import FormatError
from workbench.formats.base import TargetReplacement
from workbench.formats.tmx_document import TmxDocument

SEVERAL = ("ImportTest2C.tmx",)


class TestTmxDocument(BilingualContract):
    def a_format(self) -> TmxDocument:
        return TmxDocument()

    def documents(self) -> dict[str, bytes]:
        wide = TMX.replace('encoding="UTF-8"', 'encoding="UTF-16"').encode("utf-16")
        return {"a.tmx": TMX.encode(), "wide.tmx": wide}


def test_units_come_in_with_languages_states_and_notes() -> None:
    parsed = TmxDocument().read(TMX.encode(), "a.tmx")
    assert (parsed.source_language, parsed.target_language) == ("kk-KZ", "en")
    assert [unit.content.text for unit in parsed.units] == [
        "Халық партиясы", "Олар кездесті.", "Аудармасы жоқ бірлік", "Бос & аударма",
    ]  # fmt: skip
    assert [unit.target.state for unit in parsed.units if unit.target] == [
        State.TRANSLATED, State.DRAFT, State.UNTOUCHED, State.UNTOUCHED,
    ]  # fmt: skip
    assert parsed.units[0].notes == ("About the party",)


def test_a_unit_without_translation_gets_a_variant_and_a_state_stays_true() -> None:
    parsed = TmxDocument().read(TMX.encode(), "a.tmx")
    new = [
        TargetReplacement(parsed.units[1].start, Content("They met."), State.REVIEWED, Origin.HUMAN),
        TargetReplacement(parsed.units[2].start, Content("A unit", ()), State.TRANSLATED, Origin.HUMAN),
    ]
    written = TmxDocument().write_targets(TMX.encode(), "", "en", new).data.decode()
    expected = TMX.replace('<prop type="x-state-en">draft', '<prop type="x-state-en">reviewed').replace(
        "бірлік</seg></tuv>",
        'бірлік</seg></tuv>\n    <tuv xml:lang="en"><seg>A unit<hi x="1"></hi></seg></tuv>',
    )
    assert written == expected


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (TMX.replace('<tuv xml:lang="en"><seg/>', '<tuv xml:lang="zh-CN"><seg/>'), "formats.several_languages"),
        ("<tmx version='1.4'><header srclang='kk'/><body/></tmx>", "formats.empty"),
        (TMX[:700], "formats.xml_broken"),
    ],
)
def test_what_is_no_memory_of_one_pair_is_refused(text: str, wanted: str) -> None:
    with pytest.raises(FormatError) as refusal:
        TmxDocument().read(text.encode(), "a.tmx")
    assert refusal.value.message.id == wanted


def test_a_memory_without_any_translation_takes_the_language_of_the_project() -> None:
    text = (
        "<tmx version='1.4'><header srclang='*all*'/><body><tu><tuv lang='kk'><seg>Мәтін</seg></tuv></tu></body></tmx>"
    )
    new = [TargetReplacement(0, Content("文本"), State.TRANSLATED, Origin.HUMAN)]
    written = TmxDocument().write_targets(text.encode(), "", "zh-Hans", new).data.decode()
    assert '</tuv><tuv lang="zh-CN"><seg>文本</seg></tuv></tu>' in written


@pytest.mark.shared
def test_every_memory_at_hand_comes_back_byte_for_byte(shared: Path) -> None:
    for path in sorted((shared / "conformance" / "tmx").glob("*.tmx")):
        data = path.read_bytes()
        if path.name in SEVERAL:
            with pytest.raises(FormatError, match="several languages"):
                TmxDocument().read(data, path.name)
            continue
        parsed = TmxDocument().read(data, path.name)
        same = [TargetReplacement(u.start, u.target.content, u.target.state) for u in parsed.units if u.target]
        assert TmxDocument().write_targets(data, "", "", same).data == data
        new = [
            TargetReplacement(unit.start, Content(unit.content.text.upper(), unit.content.marks), State.TRANSLATED)
            for unit in parsed.units
        ]
        written = TmxDocument().write_targets(data, "", "", new).data
        found = [unit.target.content.text for unit in TmxDocument().read(written, path.name).units if unit.target]
        assert found == [one.content.text for one in new]
