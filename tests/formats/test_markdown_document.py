"""Markdown: the text is translated where it stands; what makes it Markdown stays."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from tests.formats.offset_contract import OffsetContract
from workbench.core.content import Content
from workbench.formats.base import DocumentFormat, Replacement
from workbench.formats.markdown_document import MarkdownDocument

TEXT = """---
title: Жаңалық
---

# Бірінші **тақырып** #

Екі тарап *келісті*, [сілтеме](https://example.org/a_(b) "атауы")
мен ![сурет](a.png) және `код * мұнда` бар.\x20\x20
Қатты жол\\
соңы\\_1 &mdash; <b>қою</b> <https://example.org>.

Setext тақырып
==============

> Дәйексөз бірінші
> екінші жол
> > ішкі

- Бір
- [ ] Екі **үш
  төрт** бес

  Тізім ішіндегі абзац
1. Нөмірлі

| Ат | Сан |
|----|:---:|
| Бір \\| екі | **2** |

```python
print("код")  # түсініктеме
```

    indented code

***

<div>
Блок ішіндегі мәтін
</div>

<!-- түсініктеме
көп жолды -->

Ескерту[^1] мен [анықтама][ref].

[^1]: Ескерту мәтіні.
[ref]: https://example.org "x"

2 * 3 * 4 және snake_case_name
"""
CHINESE = "第一行没有\n第二行。\n\n* 项目\n"


class TestMarkdownDocument(OffsetContract):
    def a_format(self) -> DocumentFormat:
        return MarkdownDocument()

    def documents(self) -> dict[str, bytes]:
        return {
            "a.md": TEXT.encode(),
            "b.markdown": b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode(),
            "c.md": CHINESE.encode(),
            "d.md": b"no end",
        }


def test_what_a_reader_sees_is_what_is_translated() -> None:
    assert [unit.content.text for unit in MarkdownDocument().read(TEXT.encode(), "a.md").units] == [
        "Бірінші тақырып",
        "Екі тарап келісті, сілтеме мен сурет және бар.",
        "Қатты жол",
        "соңы_1 — қою .",
        "Setext тақырып",
        "Дәйексөз бірінші екінші жол",
        "ішкі",
        "Бір",
        "Екі үш төрт бес",
        "Тізім ішіндегі абзац",
        "Нөмірлі",
        "Ат",
        "Сан",
        "Бір | екі",
        "2",
        "Блок ішіндегі мәтін",
        "Ескерту мен анықтама.",
        "Ескерту мәтіні.",
        "2 * 3 * 4 және snake_case_name",
    ]
    assert MarkdownDocument().read(CHINESE.encode(), "a.md").units[0].content.text == "第一行没有第二行。"


def tags(text: str) -> list[str]:
    """Return the tags of the page that a real reader of Markdown makes."""
    parser = MarkdownIt("commonmark").enable("table")
    found = []
    for token in parser.parse(text):
        found += [
            one.type for one in [token, *(token.children or ())] if one.type not in ("text", "softbreak", "inline")
        ]
    return found


def test_a_real_reader_sees_the_same_marks_after_translation() -> None:
    data = TEXT.encode()
    parsed = MarkdownDocument().read(data, "a.md")
    new = [
        Replacement(u.start, u.end, Content(u.content.text.replace("і", "ї"), u.content.marks)) for u in parsed.units
    ]
    after = MarkdownDocument().write(data, parsed.skeleton, parsed.encoding, new).data.decode()
    body = TEXT.partition("---\n\n")[2]
    assert tags(after.partition("---\n\n")[2]) == tags(body)
    for kept in ("https://example.org/a_(b)", 'print("код")', "    indented code", "|----|:---:|", "[ref]: https"):
        assert kept in after


@given(st.text(alphabet="ab *_`[](<>#|\\!&~1.-+", min_size=1, max_size=25).filter(lambda text: text.strip()))
@settings(deadline=None, max_examples=200)
def test_whatever_a_translator_writes_is_text(text: str) -> None:
    """Nothing typed turns into a mark, a heading or a list."""
    data = b"word\n"
    written = MarkdownDocument().write(data, "", "utf-8", [Replacement(0, 4, Content(text))]).data.decode()
    tokens = MarkdownIt("commonmark").enable("table").parse(written)
    assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"], written
    said = "".join(child.content for child in tokens[1].children or ())
    assert said == text.strip(), written


@given(st.text(alphabet="ab*_`[]()<>#|\\!\n -1.>~", max_size=60))
@settings(deadline=None, max_examples=150)
def test_no_soup_of_marks_is_damaged(soup: str) -> None:
    data = f"word {soup}".encode()
    parsed = MarkdownDocument().read(data, "a.md")
    same = [Replacement(u.start, u.end, u.content) for u in parsed.units]
    assert MarkdownDocument().write(data, parsed.skeleton, parsed.encoding, same).data == data
