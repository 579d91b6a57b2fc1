"""Bilingual files in and back: states, locks and tags intact, every other byte as it was."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.formats.bilingual_contract import BilingualContract
from tests.formats.bilingual_examples import MQXLIFF, SDLXLIFF, XLIFF_2, XLIFF_12
from workbench.core.content import Content, Edit, Mark, MarkKind
from workbench.core.segments import Origin, State
from workbench.errors import FormatError
from workbench.formats.base import BilingualFormat, TargetReplacement, Unit
from workbench.formats.mqxliff import Mqxliff
from workbench.formats.registry import format_for
from workbench.formats.sdlxliff import Sdlxliff
from workbench.formats.xliff2_document import Xliff2Document
from workbench.formats.xliff12_document import Xliff12Document
from workbench.formats.xliff_inline import read_inline, write_inline
from workbench.formats.xml_source import Element, elements


class TestXliff12Document(BilingualContract):
    def a_format(self) -> BilingualFormat:
        return Xliff12Document()

    def documents(self) -> dict[str, bytes]:
        wide = XLIFF_12.replace('encoding="UTF-8"', 'encoding="UTF-16"').replace("\n", "\r\n")
        return {"a.xlf": XLIFF_12.encode(), "b.xliff": b"\xff\xfe" + wide.encode("utf-16-le")}


class TestSdlxliff(BilingualContract):
    def a_format(self) -> BilingualFormat:
        return Sdlxliff()

    def documents(self) -> dict[str, bytes]:
        return {"a.sdlxliff": b"\xef\xbb\xbf" + SDLXLIFF.encode()}


class TestMqxliff(BilingualContract):
    def a_format(self) -> BilingualFormat:
        return Mqxliff()

    def documents(self) -> dict[str, bytes]:
        return {"a.mqxliff": MQXLIFF.encode()}


class TestXliff2Document(BilingualContract):
    def a_format(self) -> BilingualFormat:
        return Xliff2Document()

    def documents(self) -> dict[str, bytes]:
        return {"a.xlf": XLIFF_2.encode()}


def seen(text: str, name: str) -> list[tuple[str, str, State, Origin, bool]]:
    data = text.encode()
    return [_seen(unit) for unit in format_for(name, data).read(data, name).units]


def _seen(unit: Unit) -> tuple[str, str, State, Origin, bool]:
    assert unit.target is not None
    return (unit.content.text, unit.target.content.text, unit.target.state, unit.target.origin, unit.locked)


def write(text: str, name: str, *targets: tuple[int, str | Content, State, Origin], language: str = "") -> str:
    """Write targets by the number of their unit."""
    data = text.encode()
    found = format_for(name, data)
    assert isinstance(found, BilingualFormat)
    parsed = found.read(data, name)
    new = [
        TargetReplacement(parsed.units[n].start, Content(t) if isinstance(t, str) else t, state, origin)
        for n, t, state, origin in targets
    ]
    return found.write_targets(data, parsed.skeleton, language, new).data.decode()


def test_a_target_of_tags_alone_is_untouched_and_goes_back_as_it_was() -> None:
    data = SDLXLIFF.replace('<mrk mtype="seg" mid="3" />', '<mrk mtype="seg" mid="3"><g id="4"><x id="5" /></g></mrk>')
    assert data != SDLXLIFF
    units = Sdlxliff().read(data.encode(), "a.sdlxliff").units
    assert [one.target.state for one in units if one.target is not None][2] is State.UNTOUCHED
    same = [TargetReplacement(one.start, one.target.content, one.target.state) for one in units if one.target]
    assert Sdlxliff().write_targets(data.encode(), "", "en", same).data == data.encode()


def test_what_an_xliff_says_of_its_segments() -> None:
    assert seen(XLIFF_12, "a.xlf") == [
        ("Тақырып", "Heading", State.APPROVED, Origin.HUMAN, False),
        ("Екі тарап келісті, – деді.", "", State.UNTOUCHED, Origin.NONE, False),
        ("© Egiz", "© Egiz", State.DRAFT, Origin.SOURCE, True),
        ("A < B & C < D", "A < B", State.DRAFT, Origin.MEMORY, False),
        ("Бірінші.", "", State.UNTOUCHED, Origin.NONE, False),
        ("Екінші.", "", State.UNTOUCHED, Origin.NONE, False),
        ("Бос", "", State.UNTOUCHED, Origin.NONE, False),
    ]
    parsed = Xliff12Document().read(XLIFF_12.encode(), "a.xlf")
    assert parsed.units[0].notes == ("Keep it short.",)
    assert (parsed.source_language, parsed.target_language) == ("kk-KZ", "en-GB")
    assert [(m.id, parsed.units[1].content.text[m.start : m.end]) for m in parsed.units[1].content.marks] == [
        ("g1", "тарап"), ("x2", ""), ("g3", "деді"), ("bpt4", "деді"),
    ]  # fmt: skip


def test_what_trados_says() -> None:
    assert seen(SDLXLIFF, "a.sdlxliff") == [
        ("Халық партиясы келісті.", "The Party has agreed.", State.APPROVED, Origin.MEMORY, True),
        ("Олар кездесті.", "They met.", State.DRAFT, Origin.MEMORY, False),
        ("Жаңа мәтін", "", State.UNTOUCHED, Origin.NONE, False),
        ("Үшінші", "", State.UNTOUCHED, Origin.NONE, False),
    ]
    assert Sdlxliff().read(SDLXLIFF.encode(), "a").units[0].notes == ("Which party?",)


def test_what_memoq_says() -> None:
    assert seen(MQXLIFF, "a.mqxliff") == [
        ("Халық партиясы", "人民党", State.TRANSLATED, Origin.HUMAN, True),
        ("Кездесу өтті", "会谈举行", State.DRAFT, Origin.MEMORY, False),
        ("Жаңа мәтін", "", State.UNTOUCHED, Origin.NONE, False),
        ("Үшінші", "第三", State.REJECTED, Origin.HUMAN, False),
    ]
    assert Mqxliff().read(MQXLIFF.encode(), "a").units[1].notes == ("«Кездесу» – 会见?",)


def test_what_xliff_2_says() -> None:
    assert seen(XLIFF_2, "a.xlf") == [
        ("Бірінші сөйлем.", "First sentence.", State.TRANSLATED, Origin.HUMAN, False),
        ("Екі тарап келісті\x07.", "", State.UNTOUCHED, Origin.NONE, False),
        ("Code", "Code", State.DRAFT, Origin.SOURCE, True),
        ("Қайта қарау", "Review   again", State.DRAFT, Origin.HUMAN, False),
        ("Соңғы", "Last", State.APPROVED, Origin.HUMAN, False),
    ]


def test_trados_gets_back_only_what_changed() -> None:
    after = write(
        SDLXLIFF, "a.sdlxliff",
        (0, "Locked, never written", State.DRAFT, Origin.HUMAN),
        (1, "They have met.", State.TRANSLATED, Origin.HUMAN),
        (2, "New text", State.DRAFT, Origin.ENGINE),
    )  # fmt: skip
    before_units, after_units = SDLXLIFF.split("<trans-unit "), after.split("<trans-unit ")
    assert [n for n, (a, b) in enumerate(zip(before_units, after_units, strict=True)) if a != b] == [2, 3]
    assert '<mrk mtype="seg" mid="2">They have met.</mrk>' in after
    assert (
        '<sdl:seg id="2" conf="Translated" origin="interactive"><sdl:value key="Hash">1</sdl:value></sdl:seg>' in after
    )
    assert '<target><g id="9"><mrk mtype="seg" mid="3">New text<g id="4"><x id="5" /></g></mrk></g></target>' in after
    assert '<sdl:seg id="3" conf="Draft" origin="mt" />' in after


def test_trados_gets_a_target_where_there_was_none() -> None:
    after = write(SDLXLIFF, "a.sdlxliff", (3, "Third", State.REVIEWED, Origin.HUMAN))
    assert (
        '</seg-source><target><mrk mtype="seg" mid="4">Third</mrk></target><sdl:seg-defs><sdl:seg id="4"'
        ' conf="ApprovedTranslation" origin="interactive"/></sdl:seg-defs></trans-unit>'
    ) in after


def test_a_state_alone_changes_nothing_else() -> None:
    done = write(SDLXLIFF, "a.sdlxliff", (1, "They met.", State.TRANSLATED, Origin.MEMORY))
    assert done == SDLXLIFF.replace('conf="Draft"', 'conf="Translated"')
    done = write(MQXLIFF, "a.mqxliff", (3, "第三", State.APPROVED, Origin.HUMAN))
    assert done == MQXLIFF.replace("Rejected", "Proofread")
    done = write(XLIFF_2, "a.xlf", (0, "First sentence.", State.APPROVED, Origin.HUMAN))
    assert done == XLIFF_2.replace('id="s1" state="translated"', 'id="s1" state="final"')


def test_memoq_gets_back_only_what_changed() -> None:
    source = Mqxliff().read(MQXLIFF.encode(), "a").units[2].content
    after = write(
        MQXLIFF, "a.mqxliff", (2, Content("新文本", source.marks[:0]), State.TRANSLATED, Origin.HUMAN)
    )  # fmt: skip
    assert '<trans-unit id="3" mq:status="ManuallyConfirmed" mq:segmentguid="a-3">' in after
    assert (
        '<target xml:space="preserve">新文本<bpt id="1" rid="1">&lt;b&gt;</bpt><ept id="2" rid="1">&lt;/b&gt;' in after
    )
    assert after.count("\n") == MQXLIFF.count("\n")


def test_xliff_12_gets_targets_states_and_approval() -> None:
    after = write(
        XLIFF_12, "a.xlf",
        (0, "Title", State.TRANSLATED, Origin.HUMAN),
        (4, "First.", State.TRANSLATED, Origin.HUMAN),
        (6, "Empty", State.DRAFT, Origin.ENGINE),
    )  # fmt: skip
    assert '<trans-unit id="1" resname="title" approved="no">' in after
    assert '<target state="translated">Title</target>' in after
    assert (
        '</seg-source>\n        <target state="new"><mrk mtype="seg" mid="1">First.</mrk>'
        ' <mrk mtype="seg" mid="2"></mrk></target>'
    ) in after
    assert '<target state="needs-review-translation" state-qualifier="leveraged-mt">Empty</target>' in after


def test_xliff_2_gets_targets_and_states() -> None:
    unit = Xliff2Document().read(XLIFF_2.encode(), "a").units[1]
    moved = Content("The sides agreed\x07.", (Mark(4, 9, "pc1", data=unit.content.marks[0].data),))
    after = write(XLIFF_2, "a.xlf", (1, moved, State.REJECTED, Origin.HUMAN), (3, "", State.UNTOUCHED, Origin.NONE))
    assert '<segment id="s2" state="initial" subState="egiz:rejected"><source>' in after
    assert (
        '<target>The <pc id="1" dataRefStart="d1" dataRefEnd="d2">sides</pc> agreed<cp hex="0007"/>.'
        '<ph id="2" dataRef="d3"/><sc id="3"/><ec startRef="3"/></target></segment>'
    ) in after
    assert '<segment state="initial" my:kept="1">' in after
    assert "<target></target></segment>" in after


def test_a_file_without_target_language_gets_it() -> None:
    bare = XLIFF_2.replace(' trgLang="en"', "")
    after = write(bare, "a.xlf", (0, "Other", State.TRANSLATED, Origin.HUMAN), language="en")
    assert 'srcLang="kk" xmlns:my=\'urn:my\' trgLang="en">' in after


def test_another_language_is_refused() -> None:
    with pytest.raises(FormatError) as refusal:
        write(XLIFF_12, "a.xlf", (0, "标题", State.TRANSLATED, Origin.HUMAN), language="zh-Hans")
    assert refusal.value.message.id == "formats.target_language"
    assert write(XLIFF_12, "a.xlf", (0, "Title", State.APPROVED, Origin.HUMAN), language="en")


def test_a_character_that_xml_cannot_hold_is_refused_by_name() -> None:
    with pytest.raises(FormatError) as refusal:
        write(XLIFF_12, "a.xlf", (0, "bell\x07", State.TRANSLATED, Origin.HUMAN))
    assert refusal.value.message.params["code"] == "U+0007"


MARKED = st.text(alphabet="аб <&\r\n😀", max_size=10).flatmap(
    lambda text: st.lists(
        st.tuples(st.integers(0, len(text)), st.integers(0, len(text)), st.booleans()), max_size=5
    ).map(lambda rows: Content(text, tuple(_mark(n, *row) for n, row in enumerate(rows))))
)


def _mark(number: int, one: int, other: int, alone: bool) -> Mark:
    start, end = min(one, other), max(one, other)
    if alone:
        return Mark(start, start, f"x{number}", MarkKind.OBJECT, f'{{"o":"<x id=\\"{number}\\"/>"}}')
    data = f'{{"o":"<g id=\\"{number}\\">","c":"</g>"}}'
    return Mark(start, end, f"g{number}", MarkKind.PAIR, data)


def _root(text: str) -> Element:
    return next(elements(text, "a", lambda one: one.parent is None))


@given(MARKED)
@settings(deadline=None)
def test_any_content_is_written_whole_and_comes_back(content: Content) -> None:
    """Pairs that an edit made cross are cut so that they nest; no tag and no character is lost."""
    written = f"<t>{write_inline(content)}</t>"
    found = read_inline(written, _root(written).children)
    assert found.text == content.text
    assert sorted(mark.id for mark in found.marks) == sorted(mark.id for mark in content.marks)
    again = f"<t>{write_inline(found)}</t>"
    assert again == written


@given(st.data())
@settings(deadline=None, max_examples=60)
def test_whatever_is_typed_every_tag_comes_back(data: st.DataObject) -> None:
    units = Sdlxliff().read(SDLXLIFF.encode(), "a").units
    content = units[2].content
    for _ in range(3):
        start = data.draw(st.integers(0, len(content.text)))
        end = data.draw(st.integers(start, len(content.text)))
        content = content.apply([Edit(start, end, data.draw(st.text(alphabet="ab <&\n", max_size=4)))])
    after = write(SDLXLIFF, "a.sdlxliff", (2, content, State.DRAFT, Origin.HUMAN))
    target = Sdlxliff().read(after.encode(), "a").units[2].target
    assert target is not None
    assert target.content.text.strip() == content.text.strip()
    if content.text.strip():
        assert {mark.id for mark in units[2].content.marks} == {mark.id for mark in target.content.marks}


@pytest.mark.shared
def test_every_valid_xliff_2_is_read_and_given_back(shared: Path) -> None:
    without_text = {"almostEmpty.xlf", "typeSubTypeValues.xlf"}
    for path in sorted((shared / "conformance" / "xliff2-valid").glob("*.xlf")):
        data = path.read_bytes()
        found = format_for(path.name, data)
        assert isinstance(found, Xliff2Document), path.name
        if path.name in without_text:
            with pytest.raises(FormatError, match="no text"):
                found.read(data, path.name)
            continue
        parsed = found.read(data, path.name)
        same = [TargetReplacement(u.start, u.target.content, u.target.state) for u in parsed.units if u.target]
        assert found.write_targets(data, "", "", same).data == data, path.name
        free = [u for u in parsed.units if not u.locked]
        new = [TargetReplacement(u.start, u.content, State.TRANSLATED) for u in free]
        again = found.read(found.write_targets(data, "", "", new).data, path.name)
        texts = {u.key: u.target.content.text for u in again.units if u.target}
        assert all(texts[u.key] == u.content.text for u in free), path.name
