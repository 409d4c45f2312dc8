"""Where a number that is none comes from: the division behind what a line of a script shows."""

from __future__ import annotations

import re

_FAR = 25  # lines before it
_TEXTS = re.compile(r"""'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|//.*$|</""")
_DIVIDES = re.compile(r"[\w)\]$]\s*/\s*[\w($]")


def behind(lines: list[str], line: int) -> int:
    """The line that divides, at or before ``line``, counted from one; that itself where none is sure."""
    shown = _TEXTS.sub("", lines[line - 1]) if 0 < line <= len(lines) else ""
    if not shown or _DIVIDES.search(shown):
        return line
    names = {name for name in re.findall(r"(?<![\w$.])[A-Za-z_$][\w$]*", shown) if len(name) > 1}
    for number in range(line - 1, max(0, line - 1 - _FAR), -1):
        code = _TEXTS.sub("", lines[number - 1])
        made = re.match(r"\s*(?:(?:const|let|var)\s+)?([A-Za-z_$][\w$]*)\s*=(?![=>])(.*)", code)
        if made is not None and made[1] in names and _DIVIDES.search(made[2]):
            return number
    return line
