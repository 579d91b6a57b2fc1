"""HTML brought down to what it says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.formats.semantic_html import semantic_html


@pytest.mark.parametrize(
    ("source", "markup"),
    [
        ("plain & text", "<p>plain &amp; text</p>"),
        ('<div class="x" style="color:red">one</div><div>two</div>', "<p>one</p>\n<p>two</p>"),
        ('<b style="font-weight:normal"><p><span style="font-weight:700">Bold</span> not</p></b>',
         "<p><strong>Bold</strong> not</p>"),
        ('<p><i style="font-style: normal">no</i> <span style="font-style:italic">yes</span></p>',
         "<p>no <em>yes</em></p>"),
        ("<p><b>x </b>y<b> z</b></p>", "<p><strong>x</strong> y <strong>z</strong></p>"),
        ('<a href="https://a.kz/?x=1&amp;y=2"><b>link</b></a>',
         '<p><a href="https://a.kz/?x=1&amp;y=2"><strong>link</strong></a></p>'),
        ('<a href="javascript:alert(1)">link</a> <a href="/here">here</a>', "<p>link here</p>"),
        ("one<br><br>two<br>three", "<p>one</p>\n<p>two<br>three</p>"),
        ("<li>one</li><li>two</li>", "<ul>\n<li>one</li>\n<li>two</li>\n</ul>"),
        ("<ol><li>one<ul><li>deep</li></ul></li></ol>",
         "<ol>\n<li>one\n<ul>\n<li>deep</li>\n</ul>\n</li>\n</ol>"),
        ('<table width=1><tr><th>a</th><td colspan="2"></td></tr></table>',
         '<table>\n<tr>\n<th>a</th>\n<td colspan="2"></td>\n</tr>\n</table>'),
        ("<h2><span>Head</span></h2><script>x()</script><p hidden>no</p><p></p>", "<h2>Head</h2>"),
        ("<p>H<sub>2</sub>O</p>", "<p>H<sub>2</sub>O</p>"),
        ("<body><p>outside</p><!--StartFragment--><p>inside</p><!--EndFragment--></body>", "<p>inside</p>"),
        ("", ""),
    ],
)  # fmt: skip
def test_what_stays(source: str, markup: str) -> None:
    assert semantic_html(source).markup == markup


def test_plain_text_has_bullets_numbers_and_cells() -> None:
    found = semantic_html(
        "<ol><li>a</li><li>b<ul><li>c</li></ul></li></ol><table><tr><td>x</td><td>y</td></tr></table>"
    )
    assert found.plain == "1. a\n2. b\n  • c\nx\ty"


def test_the_language_stands_at_the_outermost_elements_alone() -> None:
    found = semantic_html("<p>a</p><ul><li>b</li></ul>", language="zh-Hans")
    assert found.markup == '<p lang="zh-Hans">a</p>\n<ul lang="zh-Hans">\n<li>b</li>\n</ul>'


def test_what_was_left_out_is_counted() -> None:
    found = semantic_html('a<img src=x><span style="display:none">b</span><script>c</script>')
    assert (found.markup, dict(found.dropped)) == ("<p>a</p>", {"img": 1, "hidden": 1, "script": 1})


TAGS = st.sampled_from(["<p>", "</p>", "<b>", "</b>", "<li>", "<ul>", "</ul>", "<td>", "<table>", "<tr>", "<br>",
                        "<h1>", "<a href='https://a.kz'>", "</a>", "x", "ә", " ", "&amp;", "<", "\0",
                        "<div hidden>"])  # fmt: skip


@given(st.lists(TAGS, max_size=40).map("".join))
def test_what_is_clean_stays_as_it_is(source: str) -> None:
    once = semantic_html(source)
    again = semantic_html(once.markup)
    assert again.markup == once.markup
    assert again.plain == once.plain


@pytest.mark.parametrize("tag", ["p", "div", "b", "ul", "li", "table"])
def test_endless_nesting_is_no_error(tag: str) -> None:
    semantic_html(f"<{tag}>" * 3000 + "x")
