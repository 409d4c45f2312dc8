"""A drawing of figures as bars or slices."""

from __future__ import annotations

import tkinter as tk
from collections.abc import Sequence

from window import FONT, AppWindow


class Chart(tk.Canvas):
    """Bars or slices for named figures."""

    HUES = ("#2f6f9f", "#d98b3a", "#5a9a58", "#a75a91", "#c9b43c", "#5aa3a3", "#8d7a5e", "#b5564e")

    def __init__(self, parent: tk.Misc, window: AppWindow, *, shape: str = "bars") -> None:
        super().__init__(parent, height=200, highlightthickness=0)
        self._shape = shape
        self._pairs: list[tuple[str, float, str]] = []
        self._colors: dict[str, str] = window.colors
        window.follow_theme(self._paint)
        self.bind("<Configure>", lambda event: self._draw())

    def show(self, pairs: Sequence[tuple[str, float, str]]) -> None:
        """Draw ``(name, figure, figure in words)`` pairs."""
        self._pairs = [pair for pair in pairs if pair[1] > 0]
        self._draw()

    def _paint(self, colors: dict[str, str]) -> None:
        self._colors = colors
        self.configure(background=colors["back"])
        self._draw()

    def _draw(self) -> None:
        self.delete("all")
        width, height = self.winfo_width(), self.winfo_height()
        if not self._pairs:
            self.create_text(width / 2, height / 2, text="Nothing to draw yet.", fill=self._colors["hint"], font=FONT)
        elif self._shape == "pie":
            self._draw_slices(width, height)
        else:
            self._draw_bars(width, height)

    def _draw_bars(self, width: int, height: int) -> None:
        step = max(22.0, min(34.0, height / len(self._pairs)))
        largest = max(figure for _name, figure, _words in self._pairs)
        for number, (name, figure, words) in enumerate(self._pairs):
            top = number * step + 4
            middle, length = top + (step - 8) / 2, (width - 250) * figure / largest
            text = name if len(name) <= 16 else name[:15] + "…"
            self.create_text(130, middle, text=text, anchor=tk.E, fill=self._colors["text"], font=FONT)
            color = self.HUES[number % len(self.HUES)]
            self.create_rectangle(140, top, 140 + max(length, 2), top + step - 8, fill=color, width=0)
            self.create_text(
                148 + max(length, 2), middle, text=words, anchor=tk.W, fill=self._colors["hint"], font=FONT
            )

    def _draw_slices(self, width: int, height: int) -> None:
        total = sum(figure for _name, figure, _words in self._pairs)
        size, start = min(height, width / 2) - 16, 90.0
        for number, (name, figure, words) in enumerate(self._pairs):
            color = self.HUES[number % len(self.HUES)]
            extent = min(-360 * figure / total, -0.1)
            self.create_arc(8, 8, 8 + size, 8 + size, start=start, extent=max(extent, -359.99), fill=color, outline="")
            start += extent
            y = 18 + number * 24
            self.create_rectangle(size + 40, y - 6, size + 52, y + 6, fill=color, width=0)
            label = f"{name}  {words}"
            self.create_text(size + 60, y, text=label, anchor=tk.W, fill=self._colors["text"], font=FONT)
