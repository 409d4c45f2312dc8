"""What happens while a text for a code is typed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from logic import BORDER, COLORS, LEVELS, SIZES, Code, CodeError, as_png, as_svg, code_of, runs
from shapes import rectangle
from storage import Storage

if TYPE_CHECKING:
    from main import App

SHEET = 400
CHOSEN = ("level", "scale", "color")


class Presenter:
    """Between the window and the rules. The code follows what is typed."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.code: Code | None = None

    def start(self) -> None:
        for name in CHOSEN:
            value = getattr(self.view, name)
            value.set(self.storage.setting(name, value.get()))
        self.view.content.set_text(self.storage.setting("content", ""))
        self.follow()

    def follow(self) -> None:
        """Show the code of what is typed; none where there can be none, and why."""
        self.view.problem.set("")
        text = self.view.content.get_text().strip()
        try:
            self.code = code_of(text, LEVELS.get(self.view.level.get(), 1))
        except CodeError as error:
            self.code = None
            if text:
                self.view.problem.set(str(error))
        self.show()

    def show(self) -> None:
        paper = rectangle(0, 0, SHEET, SHEET, fill="#ffffff")
        if self.code is None:
            self.view.code.show([paper])
            self.view.status.set("Write a text or an address; its code appears here.")
            return
        side = len(self.code.cells)
        cell = SHEET / (side + 2 * BORDER)
        boxes = [
            rectangle(first * cell, row * cell, after * cell, (row + 1) * cell, fill=self._color())
            for row, first, after in runs(self.code.cells)
        ]
        self.view.code.show([paper, *boxes])
        pixels = (side + 2 * BORDER) * self._scale()
        version = self.code.version
        self.view.status.set(f"Version {version}: {side} × {side} cells   {pixels} × {pixels} px")

    def save_png(self) -> None:
        def write(code: Code, path: Path) -> object:
            return path.write_bytes(as_png(code.cells, self._scale(), self._color()))

        self._save("code.png", write)

    def save_svg(self) -> None:
        def write(code: Code, path: Path) -> object:
            return path.write_text(as_svg(code.cells, self._scale(), self._color()), encoding="utf-8")

        self._save("code.svg", write)

    def clear(self) -> None:
        self.view.content.set_text("")
        self.follow()

    def keep(self) -> None:
        self.storage.set_setting("content", self.view.content.get_text())
        for name in CHOSEN:
            self.storage.set_setting(name, getattr(self.view, name).get())

    def _color(self) -> str:
        return COLORS.get(self.view.color.get(), "#000000")

    def _scale(self) -> int:
        return SIZES.get(self.view.scale.get(), 10)

    def _save(self, name: str, write: Callable[[Code, Path], object]) -> None:
        if self.code is None:
            self.view.status.set("Write a text or an address first.")
            self.view.content.focus_set()
            return
        chosen = self.view.ask_save_path(name)
        if not chosen:
            return
        path = Path(chosen)
        path = path if path.suffix else path.with_suffix(Path(name).suffix)
        try:
            write(self.code, path)
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be written: {error}")
        else:
            self.view.status.set(f"Written to {path}")
