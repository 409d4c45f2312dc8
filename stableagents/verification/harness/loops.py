"""Where a loop begins: the line inside it in which it was caught is chance, and no place to name."""

from __future__ import annotations

import contextlib
from pathlib import Path
from types import CodeType


def outermost(steps: list[tuple[CodeType, int]]) -> tuple[CodeType, int]:
    """On a stack, innermost first: the first call of a function that calls itself."""
    return next(step for step in reversed(steps) if step[0] is steps[0][0])


def head_of_loop(path: Path, line: int) -> int:
    """The line of the outermost ``while`` (else ``for``) around a line: where inside it was caught is chance."""
    with contextlib.suppress(OSError, IndexError):
        lines = path.read_text("utf-8", "replace").splitlines()[:line]
        heads: dict[str, int] = {}
        indent = len(lines[-1]) - len(lines[-1].lstrip()) + 1
        for number in range(line, 0, -1):
            text = lines[number - 1]
            words = text.split()
            if not words or len(text) - len(text.lstrip()) >= indent:
                continue
            indent = len(text) - len(text.lstrip())
            if words[0] in ("def", "async", "class"):
                break
            if words[0] in ("while", "for"):
                heads[words[0]] = number
        return heads.get("while", heads.get("for", line))
    return line
