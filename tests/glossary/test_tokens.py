"""Texts made ready for look-up."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from glossary.tokens import TokenKind, english_tokens, kazakh_tokens, prepare, repair_word

pieces = st.lists(st.sampled_from(["қытай", "й", "и\u0306", "\u00ad", "\u200b", " ", "\u00a0", "e\u0301", "中", "-"]))


@given(pieces.map("".join))
def test_the_map_of_offsets_leads_back_to_the_text_as_given(text: str) -> None:
    prepared = prepare(text)
    reached = 0
    for at, letter in enumerate(prepared.text):
        start, end = prepared.original(at, at + 1)
        assert prepare(text[start:end]).text in (letter, *([prepared.text[at - 1 : at + 1]] if at else []))
        assert reached <= start < end <= len(text)
        reached = end


def test_a_soft_hyphen_is_left_out_and_counted() -> None:
    prepared = prepare("Қы\u00adтай да")
    assert prepared.text == "Қытай да"
    assert prepared.original(0, 5) == (0, 6)
    assert prepared.original(6, 8) == (7, 9)


def test_look_alikes_are_repaired_only_inside_a_cyrillic_word() -> None:
    assert repair_word("Қaзaқcтaн") == "Қазақстан"
    assert repair_word("мəдени") == "мәдени"
    assert repair_word("Astana") == "Astana"
    assert repair_word("COVIDтың") == "COVIDтың"


def words(text: str) -> list[str]:
    return [token.text for token in kazakh_tokens(text) if token.kind is TokenKind.WORD]


def test_inner_hyphens_belong_to_a_word_and_dashes_do_not() -> None:
    assert words("Шыңжаң-Ұйғыр – сауда-саттық") == ["Шыңжаң-Ұйғыр", "сауда-саттық"]
    assert words("Алматы–Астана") == ["Алматы", "Астана"]
    assert words("ҚКП–ның") == ["ҚКП-ның"]


def test_addresses_and_handles_are_opaque() -> None:
    text = "https://akorda.kz/qazaqstan @halyk_partiyasy info@egiz.kz gov.kz/memleket қазақ"
    kinds = [token.kind for token in kazakh_tokens(text)]
    assert kinds == [TokenKind.OPAQUE] * 4 + [TokenKind.WORD]


def test_english_words_keep_apostrophes_and_part_at_hyphens() -> None:
    assert [t.text for t in english_tokens("one-China, People’s parties' won't")] == [
        "one", "China", ",", "People's", "parties'", "won't",
    ]  # fmt: skip
