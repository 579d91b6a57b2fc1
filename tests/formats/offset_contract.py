"""What every format keeps that is edited where it stands."""

from __future__ import annotations

from tests.formats.contract import FormatContract
from workbench.core.content import Content
from workbench.formats.base import Replacement
from workbench.segmentation import split

PSEUDO = str.maketrans("aeiouаеоыі", "àéîöúäëöÿї")


class OffsetContract(FormatContract):
    """Segment by segment: a translation takes the place of its characters, and its tags come along."""

    def test_segments_replaced_by_themselves_are_written_byte_for_byte(self) -> None:
        for name, data, parsed in self.read_all():
            same = [
                Replacement(unit.start + span.start, unit.start + span.end, unit.content.inner(span.start, span.end))
                for unit in parsed.units
                for span in split(unit.content.text, "kk")
            ]
            assert self.a_format().write(data, parsed.skeleton, parsed.encoding, same).data == data, name

    def test_a_pseudo_translation_keeps_every_tag_on_its_characters(self) -> None:
        for name, data, parsed in self.read_all():
            new = []
            for unit in parsed.units:
                for span in split(unit.content.text, "kk"):
                    inner = unit.content.inner(span.start, span.end)
                    pseudo = Content(inner.text.translate(PSEUDO), inner.marks)
                    new.append(Replacement(unit.start + span.start, unit.start + span.end, pseudo))
            written = self.a_format().write(data, parsed.skeleton, parsed.encoding, new)
            again = self.a_format().read(written.data, name)
            assert [unit.content.text for unit in again.units] == [
                unit.content.text.translate(PSEUDO) for unit in parsed.units
            ], name
            assert [_shape(unit.content) for unit in again.units] == [_shape(unit.content) for unit in parsed.units]

    def test_a_plain_translation_loses_no_tag(self) -> None:
        for name, data, parsed in self.read_all():
            new = [Replacement(unit.start, unit.end, Content("Egiz")) for unit in parsed.units]
            written = self.a_format().write(data, parsed.skeleton, parsed.encoding, new)
            again = self.a_format().read(written.data, name)
            assert [unit.content.text for unit in again.units] == ["Egiz"] * len(parsed.units)
            for before, after in zip(parsed.units, again.units, strict=True):
                assert sorted(m.id for m in before.content.marks) == sorted(m.id for m in after.content.marks), name


def _shape(content: Content) -> list[tuple[int, int, str]]:
    return sorted((mark.start, mark.end, mark.id) for mark in content.marks)
