"""PO files: contexts, plurals and fuzzy marks; a line that is not translated stays as it is wrapped."""

from __future__ import annotations

import pytest

from tests.formats.bilingual_contract import BilingualContract
from workbench.core.content import Content
from workbench.core.segments import State
from workbench.errors import FormatError
from workbench.formats.base import BilingualFormat, TargetReplacement
from workbench.formats.po import Po

PO = r"""# Translators' comment
msgid ""
msgstr ""
"Project-Id-Version: x\n"
"Language: kk\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"

#. Shown in the menu
#: a.c:1
msgctxt "menu"
msgid "Open"
msgstr "Ашу"

#, fuzzy, c-format
#| msgid "%d file was"
msgid "%d file is \"open\"\n"
msgid_plural "%d files are \"open\"\n"
msgstr[0] "%d файл\n"
msgstr[1] ""

msgid ""
"A long text that is "
"wrapped\tby gettext.\n"
"And goes on"
msgstr ""
"Бұл мәтін "
"бөлінген.\n"
"Және жалғасады"

#, fuzzy
msgid "Draft"
msgstr "Нобай"

#~ msgid "Old"
#~ msgstr "Ескі"
"""


class TestPo(BilingualContract):
    def a_format(self) -> BilingualFormat:
        return Po()

    def documents(self) -> dict[str, bytes]:
        return {
            "a.po": PO.encode(),
            "b.po": PO.replace("\n", "\r\n").encode(),
            "c.po": PO.replace("UTF-8", "KZ-1048").encode("kz1048"),
        }


def write(*targets: tuple[str, str, State]) -> str:
    units = {unit.key: unit for unit in Po().read(PO.encode(), "a.po").units}
    new = [TargetReplacement(units[key].start, Content(text), state) for key, text, state in targets]
    return Po().write_targets(PO.encode(), "", "kk", new).data.decode()


def test_what_a_po_says() -> None:
    parsed = Po().read(PO.encode(), "a.po")
    assert parsed.target_language == "kk"
    seen = [(u.key, u.content.text, u.target.content.text, u.target.state) for u in parsed.units if u.target]
    assert seen == [
        ("1/msgstr", "Open", "Ашу", State.TRANSLATED),
        ("2/msgstr[0]", '%d file is "open"', "%d файл", State.DRAFT),
        ("2/msgstr[1]", '%d files are "open"', "", State.UNTOUCHED),
        ("3/msgstr", "A long text that is wrapped\tby gettext.\nAnd goes on",
         "Бұл мәтін бөлінген.\nЖәне жалғасады", State.TRANSLATED),
        ("4/msgstr", "Draft", "Нобай", State.DRAFT),
    ]  # fmt: skip
    assert parsed.units[0].notes == ("Shown in the menu", "menu")


def test_only_what_changed_is_written() -> None:
    assert write(("1/msgstr", 'Аш\t"\\', State.TRANSLATED)) == PO.replace('"Ашу"', r'"Аш\t\"\\"')
    assert write(("2/msgstr[1]", "%d файлдар", State.DRAFT)) == PO.replace('msgstr[1] ""', r'msgstr[1] "%d файлдар\n"')
    assert write(("3/msgstr", "Бір\nекі", State.TRANSLATED)) == PO.replace(
        '"Бұл мәтін "\n"бөлінген.\\n"\n"Және жалғасады"', '"Бір\\n"\n"екі"'
    )


def test_fuzzy_goes_with_the_state() -> None:
    assert write(("4/msgstr", "Нобай", State.APPROVED)) == PO.replace("#, fuzzy\n", "")
    assert write(("1/msgstr", "Ашу", State.REJECTED)) == PO.replace("msgctxt", "#, fuzzy\nmsgctxt")
    done = write(("2/msgstr[0]", "%d файл", State.TRANSLATED), ("2/msgstr[1]", "x", State.TRANSLATED))
    assert "#, c-format\n#| msgid" in done


@pytest.mark.parametrize(
    ("data", "wanted"),
    [
        (b"", "formats.empty"),
        (b'msgid ""\nmsgstr ""\n', "formats.empty"),
        (b'msgid "a"\nmsgstr "b\n', "formats.po_line"),
        (b'msgid "a"\nno po\n', "formats.po_line"),
        (b"PK\x03\x04", "formats.binary_kind"),
        (b'msgid "' + b"a" * 1_000_000 + b'"\nmsgstr ""\n', "formats.long_line"),
    ],
)
def test_what_is_no_po_is_refused_in_one_sentence(data: bytes, wanted: str) -> None:
    with pytest.raises(FormatError) as refusal:
        Po().read(data, "a.po")
    assert refusal.value.message.id == wanted
