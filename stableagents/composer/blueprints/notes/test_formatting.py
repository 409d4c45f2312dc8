"""Tests of the preview. Run them with: python -m pytest"""

from __future__ import annotations

import pytest
from formatting import as_html, blocks, spans


def test_headings_lists_quotes_and_rules_are_blocks() -> None:
    text = "# Trip\n\nOne\nline\n\n- a\n  - b\n2. c\n- [x] done\n> said\n---\n###### deep"
    assert [(kind, depth, "".join(words for words, _look in found)) for kind, depth, found in blocks(text)] == [
        ("heading1", 0, "Trip"),
        ("text", 0, "One line"),
        ("item", 1, "• a"),
        ("item", 2, "• b"),
        ("item", 1, "2. c"),
        ("item", 1, "☑ done"),
        ("quote", 1, "said"),
        ("rule", 0, ""),
        ("heading3", 0, "deep"),
    ]


def test_emphasis_code_and_links_are_spans() -> None:
    assert spans("a **b** *c* `d*e*` ~~f~~ [g](https://h.org)") == [
        ("a ", "plain"),
        ("b", "bold"),
        (" ", "plain"),
        ("c", "italic"),
        (" ", "plain"),
        ("d*e*", "code"),
        (" ", "plain"),
        ("f", "struck"),
        (" ", "plain"),
        ("g", "link"),
    ]


@pytest.mark.parametrize("text", ["2 * 3 * 4", "snake_case_name", "a < b > c", "[no link]", "**", "`"])
def test_what_is_no_sign_of_markdown_stays_as_it_is(text: str) -> None:
    assert spans(text) == [(text, "plain")]


def test_code_keeps_its_lines_and_signs() -> None:
    assert blocks("```python\n# no title\n\n```\nend") == [
        ("code", 0, [("# no title", "code")]),
        ("code", 0, [(" ", "code")]),
        ("text", 0, [("end", "plain")]),
    ]
    assert blocks("```\nopen") == [("code", 0, [("open", "code")])]


def test_a_table_has_its_columns_below_each_other() -> None:
    shown = [found[0][0] for _kind, _depth, found in blocks("| a | bcd |\n|---|---|\n| efg |\n")]
    assert shown == ["a   │ bcd", "────┼────", "efg │    "]


@pytest.mark.parametrize(
    "text", ["", "\n\n", "|\n|-|", ">", "-", "#", "日本 **語**", "*" * 2000, "[" * 2000, "`" * 2001]
)
def test_any_text_can_be_shown(text: str) -> None:
    assert isinstance(blocks(text), list)


def test_a_page_shows_the_same_and_runs_nothing() -> None:
    page = as_html("A <b>", "# Head\n\nSome **bold** <script>\n\n- one\n  - two\n\n```\na < b\nc\n```\n> said\n\n---")
    assert "<h1>Head</h1>" in page
    assert "<p>Some <strong>bold</strong> &lt;script&gt;</p>" in page
    assert "<pre>a &lt; b\nc</pre>" in page
    assert page.count('class="item"') == 2
    assert "<blockquote>said</blockquote>" in page
    assert "<hr>" in page
    assert "<title>A &lt;b&gt;</title>" in page
    assert as_html("", "word " * 20_000).count("word") == 20_000
