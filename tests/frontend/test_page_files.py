"""What the page's files must hold to, read as text."""

from __future__ import annotations

import re
from pathlib import Path

from frontend.static import ROOT, StaticFiles, sent

MAX_BYTES = 200_000
SCRIPTS = sorted((ROOT / "js").rglob("*.js"))
# Of these a browser loads those of one language, once early.js has said which.
OF_ONE_LANGUAGE = sorted((ROOT / "js").glob("*.??.js"))


def test_the_whole_page_is_small_in_every_language() -> None:
    files = [path for path in set(StaticFiles().files.values()) if path.name != "not-found.html"]
    for language in ("en", "de", "es", "fr"):
        others = [path for path in OF_ONE_LANGUAGE if not path.name.endswith(f".{language}.js")]
        assert sum(len(sent(path)) for path in files if path not in others) <= MAX_BYTES, language


def test_no_text_that_is_sent_depends_on_its_indentation() -> None:
    """Scripts and styles are sent without it, which must not change what a text of several lines says."""
    for path in SCRIPTS:
        source = re.sub(
            r"//.*|/\*.*?\*/|/(?![/*])(?:\\.|[^/\n])+/[a-z]*", "", path.read_text(encoding="utf-8"), flags=re.S
        )
        for text in re.findall(r"`[^`]*`", source):
            assert "\n" not in text, path


def test_what_is_sent_of_a_script_has_the_same_lines_and_lacks_nothing_but_spaces_and_remarks() -> None:
    for path in SCRIPTS:
        written = re.sub(
            r"^ *(//[^\n]*|/\*.*?\*/)", lambda at: "\n" * at[0].count("\n"), path.read_text(), flags=re.M | re.S
        )
        lines = sent(path).decode().split("\n")
        assert [re.sub(r"\s", "", line) for line in lines] == [re.sub(r"\s", "", line) for line in written.split("\n")]


def test_spaces_that_mean_something_are_sent(tmp_path: Path) -> None:
    script, style = tmp_path / "a.js", tmp_path / "a.css"
    script.write_text('for (const x of [1]) y = a + +b - -c in d ? "a , b" : /a = b/;\n')
    style.write_text("@media (min-width: 1rem) {\n  .a .b > i,\n  p {\n    margin: calc(1px + 2px) 0;\n  }\n}\n")
    assert sent(script) == b'for(const x of [1])y=a + +b - -c in d?"a , b":/a = b/;\n'
    assert sent(style) == b"@media (min-width: 1rem){.a .b>i,p{margin:calc(1px + 2px) 0}}"


def test_nothing_is_loaded_from_elsewhere() -> None:
    for path in set(StaticFiles().files.values()):
        if path.suffix in (".html", ".js", ".css"):
            addresses = re.findall(r"(?:https?:)?//[\w.-]+\.\w+", path.read_text(encoding="utf-8"))
            assert set(addresses) <= {"http://www.w3.org"}, path


def test_no_script_makes_markup_or_code_out_of_text() -> None:
    forbidden = re.compile(
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|createContextualFragment|\beval\s*\("
        r"|new Function|setTimeout\(\s*[\"'`]|setHTMLUnsafe|javascript:"
    )
    for path in SCRIPTS:
        assert not forbidden.search(path.read_text(encoding="utf-8")), path


def test_no_inline_script_or_style_is_in_the_page() -> None:
    for name in ("index.html", "not-found.html"):
        text = (ROOT / name).read_text(encoding="utf-8")
        assert not re.search(r"<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)", text), name


def test_every_import_leads_to_a_file() -> None:
    for path in SCRIPTS:
        for target in re.findall(r'from "([^"]+)"', path.read_text(encoding="utf-8")):
            assert (path.parent / target).resolve() in [script.resolve() for script in SCRIPTS], (path, target)
