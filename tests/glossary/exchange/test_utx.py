from __future__ import annotations

from pathlib import Path

import pytest

from glossary.concepts import Concept, PartOfSpeech, Status, Term
from glossary.errors import GlossaryError
from glossary.exchange.registry import exchange_for

HEAD = (
    "#UTX 1.11; en-US/kk; 2013-02-06T10:00:00Z+09:00; copyright: X (2013); license: CC-BY 3.0\n"
    "#a line of the publisher\n"
    "#src\ttgt\tsrc:pos\tterm status\tconcept ID\tcomment\n"
)


def read(text: str, folder: Path) -> tuple[Concept, ...]:
    path = folder / "list.utx"
    path.write_text(text, encoding="utf-8", newline="")
    return exchange_for(path).read(path).concepts


def refusal(text: str, folder: Path) -> GlossaryError:
    with pytest.raises(GlossaryError) as refused:
        read(text, folder)
    return refused.value


def test_list_with_standings_and_concepts(tmp_path: Path) -> None:
    rows = (
        "water\tсу\tnoun\tapproved\t\tclean\r\n#a comment\r\n\r\n"
        "Communist Party of China\tҚытай Коммунистік партиясы\tproperNoun\tapproved\t7\t\r\n"
        "CPC\tҚКП\tproperNoun\tapproved\t7\t\r\n"
        "CCP\tҚКП\tproperNoun\tforbidden\t7\t\r\n"
        "land\tжер\tnoun\tprovisional\t\t\r\n"
    )
    water, party, land = read(HEAD.replace("\n", "\r\n") + rows, tmp_path)
    noun = PartOfSpeech.NOUN
    assert water == Concept("water", terms=(Term("en", "water", part_of_speech=noun), Term("kk", "су")), note="clean")
    assert [(one.language, one.text, one.status) for one in party.terms] == [
        ("en", "Communist Party of China", Status.PREFERRED),
        ("kk", "Қытай Коммунистік партиясы", Status.PREFERRED),
        ("en", "CPC", Status.ADMITTED),
        ("kk", "ҚКП", Status.ADMITTED),
        ("en", "CCP", Status.ADMITTED),
    ]
    assert {one.status for one in land.terms} == {Status.PROPOSED}


def test_forbidden_translation_is_forbidden_and_its_source_is_not(tmp_path: Path) -> None:
    (concept,) = read(HEAD + "water\tсуу\tnoun\tforbidden\t\t\n", tmp_path)
    assert [one.status for one in concept.terms] == [Status.PREFERRED, Status.FORBIDDEN]


def test_columns_of_1_20_name_their_languages(tmp_path: Path) -> None:
    head = (
        "#UTX 1.20; lang: en/kk/zh-CN; domain: politics\n#description: three languages\n"
        "#term:en\tterm:kk\tterm:zh-CN\tpos:en\tterm status:kk\tconcept ID\tcomment\tx-usage:en\tterm:ja\n"
    )
    path = tmp_path / "list.utx"
    path.write_bytes(
        b"\xef\xbb\xbf" + f"{head}water\tсу\t水\tnoun\t\t1\tclean\tu\t\nwater\tсуу\t\t\tforbidden\t1\t\t\t水\n".encode()
    )
    imported = exchange_for(path).read(path)
    (concept,) = imported.concepts
    assert concept.note == "clean"
    assert [(term.language, term.text, term.status) for term in concept.terms] == [
        ("en", "water", Status.PREFERRED),
        ("kk", "су", Status.PREFERRED),
        ("zh-Hans", "水", Status.PREFERRED),
        ("kk", "суу", Status.FORBIDDEN),
    ]
    assert concept.terms[0].part_of_speech is PartOfSpeech.NOUN
    assert imported.ignored == ("x-usage:en", "term:ja")


@pytest.mark.parametrize(
    ("text", "reason", "row"),
    [
        ("#UTX 1.20\n#term:ja\tterm:fr\nа\tb\n", "exchange.utx_languages", None),
        ("#UTX 1.20\n#term:en\tterm:en-GB\nа\tb\n", "exchange.utx_languages", None),
        ("#UTX 1.20\n#term:en\tterm:kk\tterm status:kk\nа\tb\todd\n", "glossary.bad_value", 3),
        ("kk\ten\n", "exchange.not_utx", None),
        ("#UTX 1.11; en/kk\nwater\tсу\n", "exchange.not_utx", None),
        (HEAD.replace("en-US/kk", "ja/kk"), "exchange.utx_languages", None),
        (HEAD, "glossary.empty", None),
        (HEAD + "water\tсу\tnoun\tperhaps\t\t\n", "glossary.bad_value", 4),
        (HEAD + "water\tсу\tnoun\tapproved\t\t\tx\n", "glossary.wrong_columns", 4),
        (HEAD + "water\tсу\n\t\tnoun\n", "glossary.no_terms", 5),
    ],
)
def test_refusals_name_the_row(text: str, reason: str, row: int | None, tmp_path: Path) -> None:
    error = refusal(text, tmp_path)
    assert (error.message.id, error.message.params.get("row")) == (reason, row)


def test_other_encodings_are_refused(tmp_path: Path) -> None:
    (tmp_path / "list.utx").write_bytes((HEAD + "су\tсу\n").encode("utf-16"))
    with pytest.raises(GlossaryError) as refused:
        exchange_for(tmp_path / "list.utx").read(tmp_path / "list.utx")
    assert refused.value.message.id == "exchange.not_utf8"
