"""A board of square cells that can be pressed, with the mouse or the keyboard."""

from __future__ import annotations

import tkinter as tk
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from actions import sequences
from window import AppWindow

Cells = Sequence[Sequence[tuple[str, str]]]
STEPS = {"Left": (0, -1), "Right": (0, 1), "Up": (-1, 0), "Down": (1, 0)}
LEVELS = ("#8d9aa8", "#7fa3c7", "#5b8fc0", "#3f7ab3", "#5a9a58", "#3f8a4a", "#c9a23c", "#d98b3a", "#cf6d3a", "#b5564e")
OTHERS = {"good": "#5a9a58", "bad": "#c2554b", "warm": "#d98b3a", "ink": "#30363d"}


class Board(tk.Canvas):
    """Cells of (text, look). Looks are plain, raised, accent, good, bad, warm, ink, and level0 to level9."""

    def __init__(
        self,
        parent: tk.Misc,
        window: AppWindow,
        *,
        on_press: Callable[[int, int], None],
        on_second: Callable[[int, int], None] | None = None,
        keys: Mapping[str, Callable[[], None]] | None = None,
    ) -> None:
        super().__init__(parent, width=320, height=320, takefocus=True, highlightthickness=2)
        self._cells: Cells = []
        self._place = (0, 0)
        self._press, self._second = on_press, on_second
        self._colors: dict[str, str] = window.colors
        window.follow_theme(self._paint)
        self.bind("<Configure>", lambda event: self._draw())
        for change in ("<FocusIn>", "<FocusOut>"):
            self.bind(change, lambda event: self._draw())
        self._bind_keys(keys or {})

    def show(self, cells: Cells) -> None:
        """Show rows of cells; all rows are of one length."""
        self._cells = cells
        self._draw()

    def _bind_keys(self, keys: Mapping[str, Callable[[], None]]) -> None:
        self.bind("<Button-1>", lambda event: self._clicked(event, self._press))
        if self._second is not None:
            for button in ("<Button-2>", "<Button-3>", "<Control-Button-1>"):
                self.bind(button, lambda event: self._clicked(event, self._second))
            self.bind("<Key-f>", lambda event: self._second(*self._place) if self._second else None)
        self._moves_cursor = not set(STEPS) & set(keys)
        if self._moves_cursor:
            for key in STEPS:
                self.bind(f"<{key}>", lambda event, chosen=key: self._move(*STEPS[chosen]))
            for key in ("<space>", "<Return>"):
                self.bind(key, lambda event: self._press(*self._place))
        for key, action in keys.items():
            for sequence in sequences(key):
                self.bind(sequence, lambda event, chosen=action: chosen())

    def _clicked(self, event: tk.Event[Any], action: Callable[[int, int], None] | None) -> None:
        self.focus_set()
        size, left, top = self._measures()
        row, column = int((event.y - top) // size), int((event.x - left) // size)
        if action is not None and self._cells and 0 <= row < len(self._cells) and 0 <= column < len(self._cells[0]):
            self._place = (row, column)
            action(row, column)

    def _move(self, down: int, right: int) -> str:
        if self._cells:
            row, column = self._place
            self._place = ((row + down) % len(self._cells), (column + right) % len(self._cells[0]))
            self._draw()
        return "break"

    def _measures(self) -> tuple[float, float, float]:
        """The side of a cell, and where the first one begins."""
        rows, columns = len(self._cells) or 1, len(self._cells[0]) if self._cells else 1
        width, height = self.winfo_width() - 8, self.winfo_height() - 8
        size = max(4.0, min(width / columns, height / rows))
        return size, (self.winfo_width() - size * columns) / 2, (self.winfo_height() - size * rows) / 2

    def _paint(self, colors: dict[str, str]) -> None:
        self._colors = colors
        self.configure(background=colors["back"], highlightbackground=colors["back"], highlightcolor=colors["back"])
        self._draw()

    def _look(self, look: str) -> tuple[str, str]:
        """The colours of a cell and of its text."""
        colors = self._colors
        if look in ("plain", "raised"):
            return colors["field" if look == "plain" else "line"], colors["text"]
        if look == "accent":
            return colors["accent"], colors["on_accent"]
        return OTHERS.get(look) or LEVELS[min(int(look.removeprefix("level")), len(LEVELS) - 1)], "#ffffff"

    def _draw(self) -> None:
        self.delete("all")
        size, left, top = self._measures()
        gap = 1 if size < 24 else 2
        has_cursor = self._moves_cursor and self.focus_get() is self if self._cells else False
        for row, cells in enumerate(self._cells):
            for column, (text, look) in enumerate(cells):
                fill, ink = self._look(look)
                x, y = left + column * size, top + row * size
                at_cursor = has_cursor and (row, column) == self._place
                outline = self._colors["accent"] if at_cursor else self._colors["line"]
                box = (x + gap, y + gap, x + size - gap, y + size - gap)
                self.create_rectangle(*box, fill=fill, outline=outline, width=3 if at_cursor else 1)
                if text:
                    pixels = -max(8, round(size * (0.5 if len(text) < 3 else 0.9 / len(text) + 0.08)))
                    self.create_text(x + size / 2, y + size / 2, text=text, fill=ink, font=("TkDefaultFont", pixels))
