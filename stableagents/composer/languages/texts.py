"""Finding and replacing the words that a person reads: in Python source, in views, in constants."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

from stableagents.composer.toolkits.code import literal

READ = frozenset(["text", "label", "title", "empty", "options", "pages", "menus", "items", "content", "sections"])
READ |= {"columns", "vars", "dialogs", "menu"}


def in_source(source: str) -> Iterator[tuple[ast.expr, str]]:
    """Every text in Python source but docstrings, as its node and its words; an f-string's with its {expressions}."""
    tree = ast.parse(source)
    inside: set[int] = set()
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if isinstance(body, list) and body and isinstance(body[0], ast.Expr):
            inside.add(id(body[0].value))
        if isinstance(node, ast.JoinedStr):
            inside |= {id(part) for part in node.values}
            inside |= {id(part) for value in node.values for part in ast.walk(value) if value is not part}
    for node in ast.walk(tree):
        if id(node) in inside:
            continue
        if isinstance(node, ast.JoinedStr):
            yield node, _template(node)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node, node.value


def translated_source(source: str, words: Mapping[str, str]) -> str:
    """Python source with every text that ``words`` has in the other language."""
    lines = source.encode().splitlines(keepends=True)
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line))
    data = b"".join(lines)
    found = [(node, words[text]) for node, text in in_source(source) if text in words]
    for node, text in sorted(found, key=lambda pair: (pair[0].lineno, pair[0].col_offset), reverse=True):
        start = starts[node.lineno - 1] + node.col_offset
        end = starts[(node.end_lineno or node.lineno) - 1] + (node.end_col_offset or 0)
        data = data[:start] + _written(node, text).encode() + data[end:]
    return data.decode()


def translated(value: Any, words: Mapping[str, str]) -> Any:
    """A view, or constants, with every text that ``words`` has in the other language."""
    if isinstance(value, str):
        with_unit = re.fullmatch(r"(.+) \((.+)\)", value)
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


def _written(node: ast.expr, text: str) -> str:
    if isinstance(node, ast.Constant):
        return literal(text)
    escaped = re.sub(r"(\{[^{}]*\})|([\\\"])|\n", _escaped, text)
    return f'f"{escaped}"'


def _escaped(found: re.Match[str]) -> str:
    if found[1]:
        return found[1].replace('"', "'")
    return "\\" + found[2] if found[2] else "\\n"
