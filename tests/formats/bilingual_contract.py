"""What every bilingual format keeps, beside what every format keeps."""

from __future__ import annotations

from abc import abstractmethod

from tests.formats.contract import FormatContract
from workbench.core.content import Content, Mark
from workbench.core.segments import Origin, State
from workbench.formats.base import BilingualFormat, ParsedDocument, TargetReplacement, Unit

PSEUDO = str.maketrans("aeiouаеоыі", "àéîöúäëöÿї")


class BilingualContract(FormatContract):
    """A written text is a target here: the source stays, and so does every tag."""

    OPTIONAL: tuple[str, ...] = ("mrk",)
    """What the ids of marks begin with that a plain translation need not get."""

    @abstractmethod
    def a_format(self) -> BilingualFormat:
        """Return the format."""

    def everything(self) -> list[tuple[str, bytes, ParsedDocument, list[Unit]]]:
        """Return the documents with the units that may be written."""
        return [
            (name, data, parsed, [unit for unit in parsed.units if not unit.locked])
            for name, data, parsed in self.read_all()
        ]

    def test_a_text_replaced_by_itself_is_written_byte_for_byte(self) -> None:
        for name, data, parsed in self.read_all():
            same = [
                TargetReplacement(unit.start, unit.target.content, unit.target.state, unit.target.origin)
                for unit in parsed.units
                if unit.target is not None
            ]
            assert self.a_format().write_targets(data, parsed.skeleton, "", same).data == data, name

    def test_a_replacement_changes_its_unit_alone(self) -> None:
        for name, data, parsed, free in self.everything():
            new = [TargetReplacement(free[0].start, Content("Egiz"), State.TRANSLATED, Origin.HUMAN)]
            written = self.a_format().write_targets(data, parsed.skeleton, "", new).data
            again = self.a_format().read(written, name)
            assert [unit.content for unit in again.units] == [unit.content for unit in parsed.units]
            found = {one.key: one.target for one in again.units}
            assert (target := found.pop(free[0].key)) is not None
            assert target.content.text == "Egiz"
            assert found == {one.key: one.target for one in parsed.units if one.key != free[0].key}

    def test_a_pseudo_translation_of_everything_comes_back_with_its_tags(self) -> None:
        for name, data, parsed, free in self.everything():
            new = [
                TargetReplacement(unit.start, _pseudo(unit.content), State.TRANSLATED, Origin.HUMAN) for unit in free
            ]
            written = self.a_format().write_targets(data, parsed.skeleton, "", new)
            again = self.a_format().read(written.data, name)
            by_key = {unit.key: unit.target for unit in again.units}
            for unit, one in zip(free, new, strict=True):
                target = by_key[unit.key]
                assert target is not None
                assert target.content.text == one.content.text
                assert _places(unit.content.marks) <= _places(target.content.marks), name
                assert target.state is State.TRANSLATED
            locked = [unit for unit in parsed.units if unit.locked]
            assert [by_key[unit.key] for unit in locked] == [unit.target for unit in locked]
            # Written again the same way, nothing moves any more.
            same = [TargetReplacement(u.start, u.target.content, u.target.state) for u in again.units if u.target]
            assert self.a_format().write_targets(written.data, again.skeleton, "", same).data == written.data

    def test_a_plain_text_gets_the_tags_of_its_source(self) -> None:
        for name, data, parsed, free in self.everything():
            marked = [unit for unit in free if unit.content.marks and not (unit.target and unit.target.content)]
            new = [TargetReplacement(unit.start, Content("Egiz"), State.DRAFT, Origin.ENGINE) for unit in marked]
            written = self.a_format().write_targets(data, parsed.skeleton, "", new)
            by_key = {unit.key: unit.target for unit in self.a_format().read(written.data, name).units}
            for unit in marked:
                target = by_key[unit.key]
                assert target is not None
                wanted = {mark.id for mark in unit.content.marks if not mark.id.startswith(self.OPTIONAL)}
                assert wanted <= {mark.id for mark in target.content.marks}
            assert len(written.notes) == bool(marked)


def _pseudo(content: Content) -> Content:
    return Content(content.text.translate(PSEUDO), content.marks)


def _places(marks: tuple[Mark, ...]) -> set[tuple[int, int, str]]:
    return {(mark.start, mark.end, mark.id) for mark in marks if not mark.id.startswith("mrk")}
