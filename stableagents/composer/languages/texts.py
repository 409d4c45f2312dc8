"""Finding and replacing the words that a person reads: in Python source, in views, in constants."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from functools import lru_cache
from typing import Any

from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.toolkits.code import literal

READ = frozenset(["text", "label", "title", "empty", "options", "pages", "menus", "items", "content", "sections"])
READ |= {"columns", "vars", "dialogs", "menu"}


def in_source(source: str) -> Iterator[tuple[ast.expr, str]]:
    """Every text in Python source but docstrings, as its node and its words; an f-string's with its {expressions}."""
    inside: set[int] = set()
    for node in ast.walk(ast.parse(source)):  # what holds a text comes before the text
        body = getattr(node, "body", None)
        if isinstance(body, list) and body and isinstance(body[0], ast.Expr):
            inside.add(id(body[0].value))
        if isinstance(node, ast.JoinedStr):
            inside |= {id(part) for part in node.values}
            inside |= {id(part) for value in node.values for part in ast.walk(value) if value is not part}
        if id(node) in inside:
            continue
        if isinstance(node, ast.JoinedStr):
            yield node, _template(node)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node, node.value


def translated_source(source: str, words: Mapping[str, str]) -> str:
    """Python source with every text that ``words`` has in the other language."""
    data = source.encode()
    for start, end, is_template, text in _places(source):
        if text in words:
            data = data[:start] + _written(words[text], is_template=is_template).encode() + data[end:]
    return data.decode()


@lru_cache(maxsize=512)
def _places(source: str) -> tuple[tuple[int, int, bool, str], ...]:
    """Where each text stands, in bytes, the last first; whether it is an f-string; its words. The same source goes into
    many projects, and taking it apart is most of the work."""
    starts = [0]
    for line in source.encode().splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    found = []
    for node, text in in_source(source):
        end = starts[(node.end_lineno or node.lineno) - 1] + (node.end_col_offset or 0)
        found.append((starts[node.lineno - 1] + node.col_offset, end, isinstance(node, ast.JoinedStr), text))
    return tuple(sorted(found, reverse=True))


def translated(value: Any, words: Mapping[str, str]) -> Any:
    """A view, or constants, with every text that ``words`` has in the other language."""
    if isinstance(value, str):
        with_unit = pattern_of(r"(.+) \((.+)\)").fullmatch(value)
        if value not in words and with_unit:  # a label with its unit
            return f"{words.get(with_unit[1], with_unit[1])} ({words.get(with_unit[2], with_unit[2])})"
        return words.get(value, value)
    if isinstance(value, dict):
        return {key: translated(item, words) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return type(value)(translated(item, words) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(
            value, **{f.name: translated(getattr(value, f.name), words) for f in fields(value) if f.name in READ}
        )
    return value


def is_read(text: str) -> bool:
    """Whether a text looks like words for a person, not like a name or a pattern."""
    bare = re.sub(r"\{[^{}]*\}", "", text).strip()
    if not re.search(r"[A-Za-z]{2}", bare) or re.search(r"[\\^$_/<>#]|https?:|\.(?:csv|txt|db|py)\b", bare):
        return False
    return " " in text.strip() or bare[:1].isupper()


def _template(node: ast.JoinedStr) -> str:
    parts = []
    for part in node.values:
        if isinstance(part, ast.Constant):
            parts.append(str(part.value))
        elif isinstance(part, ast.FormattedValue):
            text = ast.unparse(part.value)
            text += f"!{chr(part.conversion)}" if part.conversion != -1 else ""
            text += f":{_template(part.format_spec)}" if isinstance(part.format_spec, ast.JoinedStr) else ""
            parts.append("{" + text + "}")
    return "".join(parts)


def _written(text: str, *, is_template: bool) -> str:
    if not is_template:
        return literal(text)
    escaped = pattern_of(r"(\{[^{}]*\})|([\\\"])|\n").sub(_escaped, text)
    return f'f"{escaped}"'


def _escaped(found: re.Match[str]) -> str:
    if found[1]:
        return found[1].replace('"', "'")
    return "\\" + found[2] if found[2] else "\\n"
