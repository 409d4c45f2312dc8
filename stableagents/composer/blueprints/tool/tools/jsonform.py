"""JSON checked, tidied, made small; and XML and TOML likewise."""

from __future__ import annotations

import json
import re
import tomllib
from xml.parsers.expat import ExpatError, ParserCreate

from logic import Made, ToolError, Typed, text_in

INDENTS = {"2 spaces": 2, "4 spaces": 4}


def work_out(typed: Typed, changed: str) -> Made:
    text = text_in(typed, "text")
    if typed["format"] == "XML":
        return _xml(text, INDENTS.get(typed["indent"], 0))
    try:
        value = tomllib.loads(text) if typed["format"] == "TOML" else json.loads(text)
    except json.JSONDecodeError as error:
        raise ToolError(f"Line {error.lineno}, column {error.colno} is not right: {error.msg}.", "text") from None
    except (ValueError, RecursionError) as error:
        raise ToolError(f"That is not right: {error}", "text") from None
    indent = INDENTS.get(typed["indent"])
    marks = (",", ":") if indent is None else (",", ": ")
    made = json.dumps(
        value, indent=indent, separators=marks, sort_keys=bool(typed["sorted"]), ensure_ascii=False, default=str
    )
    return Made([("Check", "Valid"), ("Characters", f"{len(text)} → {len(made)}")], text=made)


def _xml(text: str, indent: int) -> Made:
    """Checked as a whole; each element in a line of its own. What an XML declares as entities is refused."""
    if "<!DOCTYPE" in text.upper():
        raise ToolError("XML with a DOCTYPE is not read.", "text")
    try:
        ParserCreate().Parse(text, True)
    except ExpatError as error:
        raise ToolError(f"Line {error.lineno}, column {error.offset + 1} is not right.", "text") from None
    pieces = [piece.strip() for piece in re.findall(r"<[^>]*>|[^<]+", text) if piece.strip()]
    if not indent:
        return Made([("Check", "Valid")], text="".join(pieces))
    lines: list[str] = []
    depth = 0
    for place, piece in enumerate(pieces):
        closes = piece.startswith("</")
        depth -= closes
        is_beside = place > 0 and _opens(pieces[place - 1]) and (closes or not piece.startswith("<"))
        after_text = closes and place > 1 and not pieces[place - 1].startswith("<")
        if is_beside or after_text:
            lines[-1] += piece
        else:
            lines.append(" " * (indent * depth) + piece)
        depth += _opens(piece)
    return Made([("Check", "Valid")], text="\n".join(lines))


def _opens(piece: str) -> bool:
    return piece.startswith("<") and piece[1:2] not in "/?!" and not piece.endswith("/>")
