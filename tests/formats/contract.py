"""What every document format keeps. A format's test class inherits this and gives its own documents."""

from __future__ import annotations

from abc import abstractmethod

import pytest

from workbench.core.content import Content
from workbench.errors import FormatError
from workbench.formats.base import DocumentFormat, ParsedDocument, Replacement
from workbench.formats.registry import FORMATS, format_by_id, format_for


class FormatContract:
    """Inherit it as ``TestMyFormat`` and give ``a_format`` and ``documents``."""

    @abstractmethod
    def a_format(self) -> DocumentFormat:
        """Return the format."""

    @abstractmethod
    def documents(self) -> dict[str, bytes]:
        """Return some documents by name."""

    def read_all(self) -> list[tuple[str, bytes, ParsedDocument]]:
        return [(name, data, self.a_format().read(data, name)) for name, data in self.documents().items()]

    def test_it_is_registered(self) -> None:
        assert type(self.a_format()) in {type(one) for one in FORMATS}
        assert format_by_id(self.a_format().id).NAME == self.a_format().NAME

    def test_it_knows_its_documents(self) -> None:
        for name, data in self.documents().items():
            assert format_for(name, data).id == self.a_format().id

    def test_units_are_in_order_and_say_what_the_text_says(self) -> None:
        for name, _, parsed in self.read_all():
            assert parsed.units, name
            place = 0
            for unit in parsed.units:
                assert place <= unit.start < unit.end <= len(parsed.text)
                assert unit.content.text == parsed.text[unit.start : unit.end]
                assert unit.content.text.strip()
                place = unit.end
            assert len({unit.key for unit in parsed.units}) == len(parsed.units)

    def test_nothing_visible_stands_between_units(self) -> None:
        for name, _, parsed in self.read_all():
            place = 0
            for unit in parsed.units:
                assert not parsed.text[place : unit.start].strip(), name
                place = unit.end
            assert not parsed.text[place:].strip()

    def test_untouched_it_is_written_byte_for_byte(self) -> None:
        for name, data, parsed in self.read_all():
            assert self.a_format().write(data, parsed.skeleton, parsed.encoding, []).data == data, name

    def test_a_text_replaced_by_itself_is_written_byte_for_byte(self) -> None:
        for name, data, parsed in self.read_all():
            same = [Replacement(unit.start, unit.end, unit.content) for unit in parsed.units]
            assert self.a_format().write(data, parsed.skeleton, parsed.encoding, same).data == data, name

    def test_a_replacement_changes_its_unit_alone(self) -> None:
        for name, data, parsed in self.read_all():
            first = parsed.units[0]
            new = Replacement(first.start, first.end, Content("Egiz"))
            written = self.a_format().write(data, parsed.skeleton, parsed.encoding, [new])
            again = self.a_format().read(written.data, name)
            assert [unit.content.text for unit in again.units] == ["Egiz", *(u.content.text for u in parsed.units[1:])]

    def test_an_empty_file_is_refused(self) -> None:
        with pytest.raises(FormatError):
            self.a_format().read(b"", "empty")
