"""Writing HTML: elements with indentation, whose words and attributes are escaped here and nowhere else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from html import escape

_NOT_CLOSED = frozenset({"meta", "link", "input", "br"})
Attributes = Mapping[str, object]


class Markup:
    """Lines of HTML that are being written."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._depth = 0

    def add(self, tag: str, attributes: Attributes, text: str | None = None) -> None:
        """Add one element with nothing but text in it."""
        start = start_of(tag, attributes)
        self.line(start if tag in _NOT_CLOSED else f"{start}{escape(text or '', quote=False)}</{tag}>")

    @contextmanager
    def inside(self, tag: str, attributes: Attributes | None = None) -> Iterator[None]:
        """An element around what is added meanwhile."""
        self.line(start_of(tag, attributes or {}))
        self._depth += 1
        yield
        self._depth -= 1
        self.line(f"</{tag}>")

    def line(self, text: str) -> None:
        self.lines.append("  " * self._depth + text)


def start_of(tag: str, attributes: Attributes) -> str:
    given = "".join(
        f" {name}" if value is True else f' {name}="{_quoted(str(value))}"'
        for name, value in attributes.items()
        if value is not False and value != ""
    )
    return f"<{tag}{given}>"


def _quoted(text: str) -> str:
    """What an attribute in double quotes may hold; where it has such itself, they are escaped."""
    return escape(text, quote=False).replace('"', "&quot;")
