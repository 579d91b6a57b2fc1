"""Rules as files: ours are valid SRX 2.0, a user's come first, a broken one is named."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import pytest
from lxml import etree

from tests.formats.schemas import schema
from workbench.errors import InputError
from workbench.segmentation import rules_for, split
from workbench.segmentation.srx import OURS, parse

FRAME = """<srx xmlns="http://www.lisa.org/srx20" version="2.0">
<header segmentsubflows="yes" cascade="{cascade}"/><body>
<languagerules><languagerule languagerulename="mine">{rules}</languagerule></languagerules>
<maprules><languagemap languagepattern="{pattern}" languagerulename="{group}"/></maprules></body></srx>"""


def rule(before: str, after: str, breaks: str = "yes") -> str:
    return f'<rule break="{breaks}"><beforebreak>{before}</beforebreak><afterbreak>{after}</afterbreak></rule>'


def write(folder: Path, rules: str, *, pattern: str = "kk.*", group: str = "mine", name: str = "my.srx") -> Path:
    folder.mkdir(exist_ok=True)
    text = FRAME.format(rules=rules, pattern=pattern, group=group, cascade="yes")
    (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.mark.shared
@pytest.mark.parametrize("name", sorted(set(OURS.values())))
def test_our_rules_are_valid_srx(shared: Path, name: str) -> None:
    checker = schema(shared / "conformance" / "schemas" / "srx" / "srx20.xsd")
    ours = etree.fromstring((files("resources") / "segmentation" / name).read_bytes())
    assert checker.validate(ours), checker.error_log


def test_a_user_rule_comes_before_ours(tmp_path: Path) -> None:
    text = "Ол ҚР СІМ. Өкілі. Екінші; Үшінші."
    folder = write(tmp_path / "rules", rule(r"СІМ\.", r"\s", "no") + rule(";", r"\s"))
    found = [text[one.start : one.end] for one in split(text, "kk", rules_for("kk", folder))]
    assert found == ["Ол ҚР СІМ. Өкілі.", "Екінші;", "Үшінші."]


def test_a_user_rule_for_another_language_changes_nothing(tmp_path: Path) -> None:
    folder = write(tmp_path / "rules", rule(";", r"\s"), pattern="en.*")
    assert len(split("Бір; Екі.", "kk", rules_for("kk", folder))) == 1


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        (rule(".", r"\s") + rule("[", r"\s"), "my.srx, mine, rule 2"),
        (rule("(", ")"), "my.srx, mine, rule 1"),
        (rule(r"\p{Quux}", r"\s"), "my.srx, mine, rule 1"),
    ],
)
def test_a_broken_rule_is_named(tmp_path: Path, rules: str, expected: str) -> None:
    with pytest.raises(InputError) as refusal:
        rules_for("kk", write(tmp_path / "rules", rules))
    assert expected in str(refusal.value)


def test_a_rule_that_never_ends_is_named(tmp_path: Path) -> None:
    folder = write(tmp_path / "rules", rule(r"(?:а+)+б", r"\s"))
    with pytest.raises(InputError) as refusal:
        split("а" * 5000 + "в", "kk", rules_for("kk", folder))
    assert "my.srx, mine, rule 1" in str(refusal.value)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "not XML",
        "<srx/>",
        '<srx xmlns="http://www.lisa.org/srx20" version="2.0"/>',
        '<!DOCTYPE srx [<!ENTITY a "b">]>' + FRAME.format(rules="", pattern="kk", group="mine", cascade="no"),
        '<!DOCTYPE srx SYSTEM "x.dtd">' + FRAME.format(rules="", pattern="kk", group="mine", cascade="no"),
        FRAME.format(rules="", pattern="kk", group="other", cascade="no"),
        FRAME.format(rules="", pattern="[", group="mine", cascade="no"),
    ],
)  # fmt: skip
def test_what_is_not_srx_is_refused_naming_the_file(text: str) -> None:
    with pytest.raises(InputError) as refusal:
        parse(text.encode(), "kk", "my.srx")
    assert "my.srx" in str(refusal.value)


@pytest.mark.shared
def test_hostile_xml_is_refused_at_once(shared: Path) -> None:
    for path in sorted((shared / "conformance" / "hostile-xml").glob("*.xml")):
        with pytest.raises(InputError):
            parse(path.read_bytes(), "kk", path.name)
