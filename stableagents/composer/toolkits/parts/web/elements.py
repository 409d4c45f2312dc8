"""What is on the page, for a presenter: values with their fields, texts, tables, drawings, small windows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from window import AppWindow


class Part:
    """Anything on the page that has a name."""

    def __init__(self, window: AppWindow, name: str) -> None:
        self.name = name
        self._window = window
        window.parts[name] = self

    def focus_set(self) -> None:
        self._window.show("focus", self.name)

    def take(self, value: Any) -> None:
        """Take over what the person typed or chose."""


class Value(Part):
    """A text or a tick, and the field that it is typed into, if there is one."""

    def __init__(self, window: AppWindow, name: str, first: str | bool = "") -> None:
        super().__init__(window, name)
        self.on_change: Callable[[], None] | None = None
        self._value = first
        self._choices: list[str] = []

    def get(self) -> Any:
        return self._value

    def set(self, value: str | bool) -> None:
        self._window.show("value", self.name, value)
        self._keep(value)

    def take(self, value: str | bool) -> None:
        if self._choices and value not in self._choices:
            self._window.show("value", self.name, self._value)  # other choices are offered meanwhile
        else:
            self._keep(value)

    def offer(self, choices: list[str]) -> None:
        """From here on only these can be chosen."""
        self._choices = choices
        self._window.show("choices", self.name, choices)

    def _keep(self, value: str | bool) -> None:
        self._value = value
        if self.on_change is not None:
            self.on_change()


class TextArea(Part):
    """Several lines of text."""

    def __init__(self, window: AppWindow, name: str) -> None:
        super().__init__(window, name)
        self.on_change: Callable[[], None] | None = None
        self._text = ""

    def get_text(self) -> str:
        return self._text

    def set_text(self, text: str) -> None:
        self._text = text
        self._window.show("value", self.name, text)

    def take(self, text: str) -> None:
        self._text = text
        if self.on_change is not None:
            self.on_change()


class Table(Part):
    """Rows with a key each, of which one can be chosen."""

    def __init__(self, window: AppWindow, name: str) -> None:
        super().__init__(window, name)
        self.on_select: Callable[[], None] | None = None
        self._keys: list[str] = []
        self._chosen: str | None = None

    def show(self, rows: Sequence[tuple[object, Sequence[object]]], empty: str = "") -> None:
        """Show ``(key, values)`` rows, or say ``empty``; the choice stays if that row is still there."""
        self._keys = [str(key) for key, _values in rows]
        shown = [[str(key), [str(value) for value in values]] for key, values in rows]
        self._window.show("rows", self.name, shown, empty)
        self._choose(self._chosen if self._chosen in self._keys else None)

    def set_columns(self, columns: Sequence[tuple[str, int, bool]]) -> None:
        """Have other columns, each a title, its least width, and whether it holds figures; the rows are gone then."""
        self._window.show("columns", self.name, [list(column) for column in columns])
        self.show([])

    def selected(self) -> str | None:
        return self._chosen

    def select(self, key: object) -> None:
        if str(key) in self._keys:
            self._choose(str(key))

    def unselect(self) -> None:
        self._choose(None)

    def mark_order(self, column: int, *, descending: bool) -> None:
        """Show in the headings by which column the rows are ordered."""
        self._window.show("order", self.name, column, descending)

    def take(self, key: str | None) -> None:
        self._chosen = key if key in self._keys else None
        if self.on_select is not None:
            self.on_select()

    def _choose(self, key: str | None) -> None:
        self._chosen = key
        self._window.show("chosen", self.name, key)


class Display(Part):
    """A chart or a board: what is shown goes to the page as it is."""

    def show(self, content: Sequence[Any]) -> None:
        self._window.show("content", self.name, content)


class Drawing(Part):
    """A sheet with the shapes of shapes.py on it."""

    def show(self, shapes: Sequence[Any]) -> None:
        """Show these shapes and nothing else, the last one on top."""
        self._window.show("content", self.name, [asdict(shape) for shape in shapes])

    def add(self, shape: Any) -> None:
        """Draw one more on top."""
        self._window.show("add", self.name, asdict(shape))

    def open_menu(self) -> None:
        """Offer the menu where the pointer is."""
        self._window.show("menu", self.name)


class Dialog(Part):
    """A small window on the page; ``on_close`` follows every closing."""

    def __init__(self, window: AppWindow, name: str) -> None:
        super().__init__(window, name)
        self.on_close: Callable[[], None] | None = None
        self._is_open = False

    def open(self) -> None:
        self._is_open = True
        self._window.show("open", self.name)

    def close(self) -> None:
        if self._is_open:
            self._is_open = False
            self._window.show("shut", self.name)
            if self.on_close is not None:
                self.on_close()

    def take(self, is_open: bool) -> None:
        if not is_open:
            self.close()
