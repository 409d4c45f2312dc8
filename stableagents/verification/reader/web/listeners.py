"""Listeners that a function adds to an element of the page each time it is called, and that call this function again.

Read as text: told only where the element stays, and nothing takes a listener away.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from .javascript import closing

Found = tuple[str, int, str]  # file, line, message
_FUNCTION = re.compile(r"\bfunction\s+([A-Za-z_$][\w$]*)\s*\([^()]*\)\s*\{")
_ADDS = re.compile(
    r"""\bdocument\s*\.\s*(?:getElementById\(\s*["'`](?P<id>[\w-]+)["'`]\s*\)|querySelector\(\s*["'`]\#(?P<first>[\w-]+)["'`]\s*\))"""
    r"""\s*\??\.\s*addEventListener\(\s*["'`]\w+["'`]\s*,\s*(?=async\b|function\b|\()"""
)
_TAKES_AWAY = re.compile(
    r"\bremoveEventListener\b|\bcloneNode\b|\breplaceWith\b|\bAbortController\b|\bonce\s*:|\bouterHTML\b"
)
_SCRIPT = re.compile(r"<script\b[^>]*>.*?</script\s*>", re.DOTALL | re.IGNORECASE)
_AGAIN = (
    "{0}() adds one more listener to #{1} each time, and is called by it: what it does is done more and more often."
)


def piling_up(texts: Mapping[str, str]) -> Iterator[Found]:
    """Each such listener; ``texts`` by file, without their comments."""
    if any(_TAKES_AWAY.search(text) for text in texts.values()):
        return
    pages = "\n".join(_SCRIPT.sub("", text) for file, text in texts.items() if not file.endswith((".js", ".mjs")))
    for file, text in texts.items():
        for made in _FUNCTION.finditer(text):
            end = closing(text, made.end())
            for added in _ADDS.finditer(text, made.end(), end):
                name = added["id"] or added["first"]
                stays = re.search(rf"""\bid\s*=\s*\\?["']?{re.escape(name)}["'\s>\\]""", pages)
                inside = text[added.end() : closing(text, added.end(), "(", ")")]
                is_each_time = _is_outermost(text[made.end() : added.start()])
                if stays and is_each_time and re.search(rf"(?<![\w$.]){re.escape(made[1])}\s*\(", inside):
                    yield file, text.count("\n", 0, added.start()) + 1, _AGAIN.format(made[1], name)


def _is_outermost(before: str) -> bool:
    """Whether no block is open after this part of a function: what stands in one may be meant for one time only."""
    return before.count("{") == before.count("}")
