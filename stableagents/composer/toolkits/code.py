"""Writing Python: lines with indentation, calls that are broken where they are long."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

WIDTH = 110


class Code:
    """Lines of Python that are being written."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._depth = 0

    def add(self, *lines: str) -> None:
        """Add lines at the present indentation."""
        for line in lines:
            self._lines.append("    " * self._depth + line if line else "")

    def call(self, head: str, arguments: list[str]) -> None:
        """Add ``head(arguments)``, one argument a line where it would be too long."""
        line = f"{head}({', '.join(arguments)})"
        if len(line) + 4 * self._depth <= WIDTH:
            self.add(line)
            return
        self.add(f"{head}(")
        with self.indented():
            inside = ", ".join(arguments)
            if len(inside) + 4 * self._depth <= WIDTH:
                self.add(inside)
            else:
                self.add(*(f"{argument}," for argument in arguments))
        self.add(")")

    @contextmanager
    def indented(self) -> Iterator[None]:
        self._depth += 1
        yield
        self._depth -= 1

    def text(self) -> str:
        return "\n".join(self._lines) + "\n"


def literal(value: object) -> str:
    """``value`` as Python source, with double quotes for plain texts; never by pasting a person's words."""
    if isinstance(value, str):
        shown = repr(value)
        if shown.startswith("'") and '"' not in value and "'" not in value:
            return f'"{shown[1:-1]}"'
        return shown
    if isinstance(value, tuple):
        inside = ", ".join(literal(item) for item in value)
        return f"({inside},)" if len(value) == 1 else f"({inside})"
    if isinstance(value, list):
        return f"[{', '.join(literal(item) for item in value)}]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{literal(key)}: {literal(item)}" for key, item in value.items()) + "}"
    return repr(value)


def laid_out(head: str, value: object, ending: str = "") -> list[str]:
    """``head`` and a value as lines: on one where it fits, else each item of a list, tuple or dictionary on its own."""
    line = head + literal(value) + ending
    if len(line) <= WIDTH or not isinstance(value, list | tuple | dict):
        return [line]
    inside: list[str] = []
    for item in value.items() if isinstance(value, dict) else value:
        key, entry = (f"{literal(item[0])}: ", item[1]) if isinstance(value, dict) else ("", item)
        inside += laid_out("    " * (_depth(head) + 1) + key, entry, ",")
    opening, closing = "{}" if isinstance(value, dict) else "()" if isinstance(value, tuple) else "[]"
    return [head + opening, *inside, "    " * _depth(head) + closing + ending]


def _depth(line: str) -> int:
    return (len(line) - len(line.lstrip(" "))) // 4
