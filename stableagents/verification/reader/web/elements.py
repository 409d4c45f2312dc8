"""Elements that a page's scripts ask for by an id which nothing gives to any element.

Read as text: where ids are put together, or the answer is looked at first, nothing is told.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping

Found = tuple[str, int, str]  # file, line, message
_ASKED = re.compile(
    r"""\.\s*(?:getElementById\(\s*(["'`])(?P<id>[\w-]+)\1\s*\)|querySelector\(\s*(["'`])\#(?P<first>[\w-]+)\3\s*\))"""
    r"(?P<use>\s*\.\s*[A-Za-z_$])?"
)
_GIVEN = re.compile(r"""(?<![\w$-])id\s*(?:=|:|["']\s*,|["']\s*:)\s*\\?(["'`]?)([A-Za-z_][\w-]*)\1""", re.I)
_HELPER = re.compile(
    r"(?:\b(?:const|let|var)\s+(?P<one>[\w$]+)\s*=\s*\(?\s*(?P<id>[\w$]+)\s*\)?\s*=>\s*"
    r"|\bfunction\s+(?P<two>[\w$]+)\s*\(\s*(?P<other>[\w$]+)\s*\)\s*\{\s*return\s+)"
    r"document\s*\.\s*(?P<asks>getElementById|querySelector)\(\s*(?:(?P=id)|(?P=other))\s*\)"
)
# An id that a script, or Python, puts together.
_MADE = re.compile(
    r"""(?<![\w$-])id\s*=\s*\\?["']?(?:[\w-]*\$\{|[\w-]*\{|[\w-]*["']\s*\+|[\w-]*%|[\w-]*<)|\.id\s*=\s*(?!=|["'`][\w-]+["'`]\s*[;\n,)])"""
    r"""|\bsetAttribute\(\s*(?:["']id["']\s*,\s*(?!["'][\w-]+["']\s*\))|[A-Za-z_$])|\battachShadow\b"""
    r"""|\bObject\.assign\(\s*(?:document|el|element|node)\b[^;]*?\bid\b""",
    re.I,
)
_NAMED = re.compile(r"(?:^|[;{}\n])\s*(?:(?:const|let|var)\s+)?([A-Za-z_$][\w$]*)\s*=\s*[\w$]+\s*$")


def missing(texts: Mapping[str, str]) -> Iterator[Found]:
    """Each use of an element that is not there; ``texts`` by file."""
    texts = _written_out(texts)
    everything = "\n".join(texts.values())
    if _MADE.search(everything):
        return
    given = {found[2] for found in _GIVEN.finditer(everything)}
    for file, text in texts.items():
        for asked in _ASKED.finditer(text):
            name = asked["id"] or asked["first"]
            if name in given or _is_looked_at_first(name, everything):
                continue
            if asked["use"] or _is_used_unseen(text, asked.start(), asked.end()):
                near = difflib.get_close_matches(name, given, n=1)
                meant = f"; perhaps {near[0]} is meant" if near else ""
                line = text.count("\n", 0, asked.start()) + 1
                yield file, line, f"No element of the page has the id {name}{meant}."


def _written_out(texts: Mapping[str, str]) -> Mapping[str, str]:
    """The same with ``byId("name")`` written out, where a function of the page's own does nothing but ask so."""
    for made in _HELPER.finditer("\n".join(texts.values())):
        asks = re.compile(rf"(?<![\w$.]){re.escape(made['one'] or made['two'])}\(\s*(?=[\"'`])")
        texts = {file: asks.sub(f"document.{made['asks']}(", text) for file, text in texts.items()}
    return texts


def _is_looked_at_first(name: str, everything: str) -> bool:
    asked = rf"""(?:getElementById\(\s*|querySelector\(\s*)["'`]\#?{re.escape(name)}["'`]\s*\)"""
    return bool(re.search(rf"{asked}\s*(?:\)|&&|\|\||\?|[!=]=)", everything))


def _is_used_unseen(text: str, start: int, end: int) -> bool:
    """Whether it is given a name that is used, and nothing looks first whether it is there."""
    named = _NAMED.search(text[max(0, start - 100) : start])
    if named is None or not re.match(r"\s*(?:;|\n|$)", text[end:]):
        return False
    word = rf"(?<![\w$.]){re.escape(named[1])}(?![\w$])"
    looks = rf"!\s*{word}|\(\s*{word}\s*[)&|!=]|{word}\s*(?:\?\.|&&|\|\||\?|[!=]==?\s*null)|&&\s*{word}\s*[)&]"
    return bool(re.search(rf"{word}\s*\.", text)) and not re.search(looks, text)
