"""JSON or TOML as YAML, and TOML as JSON."""

from __future__ import annotations

import json
import re
import tomllib
from typing import Any

from logic import Made, ToolError, Typed, text_in

PLAIN = re.compile(r"[A-Za-zÀ-ÿ_][\w À-ÿ./-]*[\wÀ-ÿ]|[A-Za-zÀ-ÿ]")
RESERVED = frozenset(["true", "false", "null", "yes", "no", "on", "off", "y", "n"])


def work_out(typed: Typed, changed: str) -> Made:
    text = text_in(typed, "text")
    try:
        value = tomllib.loads(text) if typed["source"] == "TOML" else json.loads(text)
        made = "\n".join(_lines(value)) if typed["target"] == "YAML" else json.dumps(value, indent=2, default=str)
    except json.JSONDecodeError as error:
        raise ToolError(f"Line {error.lineno}, column {error.colno} is not right: {error.msg}.", "text") from None
    except (ValueError, RecursionError) as error:
        raise ToolError(f"That is not right: {error}", "text") from None
    return Made([("Lines", str(made.count("\n") + 1))], text=made)


def _lines(value: Any) -> list[str]:
    if isinstance(value, dict) and value:
        return [line for key, item in value.items() for line in _entry(f"{_scalar(key)}:", item, "  ")]
    if isinstance(value, list) and value:
        return [line for item in value for line in _item(item)]
    return [_scalar(value)]


def _entry(head: str, item: Any, indent: str) -> list[str]:
    if isinstance(item, dict | list) and item:
        return [head, *(indent + line for line in _lines(item))]
    return [f"{head} {_scalar(item)}"]


def _item(item: Any) -> list[str]:
    first, *rest = _lines(item)
    return [f"- {first}", *("  " + line for line in rest)]


def _scalar(value: Any) -> str:
    if isinstance(value, str):
        is_plain = PLAIN.fullmatch(value) and value.lower() not in RESERVED
        return value if is_plain else json.dumps(value, ensure_ascii=False)
    if value == {} or value == []:
        return "{}" if isinstance(value, dict) else "[]"
    return json.dumps(value, default=str)
