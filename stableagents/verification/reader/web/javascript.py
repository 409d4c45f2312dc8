"""JavaScript as text: what of it is code, and where a page has it."""

from __future__ import annotations

import re
from collections.abc import Iterator

_TOKEN = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?(?:\*/|\Z))
    |(?P<text>'(?:\\.|[^'\\\n])*'?|"(?:\\.|[^"\\\n])*"?)
    |(?P<pattern>/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n\[])+/[a-z]*)
    |(?P<word>[\w$]+)|(?P<space>\s+)|(?P<sign>.)""",
    re.DOTALL | re.VERBOSE,
)
_OF_TEMPLATE = re.compile(r"(?:\\.|(?!\$\{)[^`\\])*", re.DOTALL)
_BEFORE_A_PATTERN = {"return", "typeof", "case", "in", "of", "void", "delete", "throw", "else", "do", "await", "yield"}
_EVENTS = (
    r"click|change|input|submit|reset|key\w+|load|unload|focus\w*|blur|mouse\w+|dblclick|contextmenu|drag\w*|drop|pointer\w+"
    r"|touch\w+|scroll|select|toggle|close|cancel|error|resize|wheel|paste|copy|cut|invalid|search|animation\w+|transition\w+"
)
_HANDLER = re.compile(
    rf"""\son(?:{_EVENTS})\s*=\s*\\?(?P<mark>["'])(?P<code>(?:(?!(?P=mark)).)*)(?P=mark)""", re.DOTALL
)


def code_of(script: str) -> str:
    """The same, with all that is no code blank: comments, texts and patterns. Lines stay where they are."""
    parts: list[str] = []
    depths: list[int] = []  # of brackets that are open in each ${} of a template
    at, before = 0, ""
    while at < len(script):
        found = _TOKEN.match(script, at)
        assert found is not None
        kind, text = str(found.lastgroup), found[0]
        if kind == "pattern" and not _may_be_pattern(before):
            kind, text = "sign", script[at]
        at += len(text)
        is_end_of_expression = text == "}" and bool(depths) and depths[-1] == 0
        if kind in ("comment", "text", "pattern"):
            parts.append(_blank(text))
        elif text == "`" or is_end_of_expression:
            if is_end_of_expression:
                depths.pop()
            inside = _OF_TEMPLATE.match(script, at)
            assert inside is not None
            at = inside.end()
            is_expression = script.startswith("${", at)
            parts.append(" " + _blank(inside[0]) + ("  " if is_expression else " " * (at < len(script))))
            at += 2 if is_expression else 1
            if is_expression:
                depths.append(0)
                before = "("
                continue
        else:
            parts.append(text)
            if depths:
                depths[-1] += (text == "{") - (text == "}")
        if kind not in ("comment", "space"):
            before = ")" if kind in ("text", "pattern") or text == "`" or is_end_of_expression else text
    return "".join(parts)


def closing(text: str, start: int, opens: str = "{", closes: str = "}") -> int:
    """Where the bracket around a place is closed, from there on; the end of the text where it isn't."""
    depth = 1
    for at in range(start, len(text)):
        depth += (text[at] in opens) - (text[at] in closes)
        if depth == 0:
            return at
    return len(text)


def handlers(text: str) -> Iterator[tuple[int, str]]:
    """The code in attributes of elements such as ``onclick``, each with where it begins."""
    for found in _HANDLER.finditer(text):
        yield found.start("code"), found["code"]


def _may_be_pattern(before: str) -> bool:
    """Whether a value may begin behind this word or sign, so that a stroke divides nothing."""
    return before in _BEFORE_A_PATTERN or not re.match(r"[\w$)\]}]", before)


def _blank(text: str) -> str:
    return re.sub(r"[^\n]", " ", text)
