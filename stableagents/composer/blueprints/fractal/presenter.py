"""What happens on each action in the fractal drawing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app_info import TITLE
from logic import DEEPEST_OTHER, FIGURES, HEIGHT, TREE, WIDTH, drawn
from shapes import Shape
from storage import Storage
from svg import as_svg

if TYPE_CHECKING:
    from main import App

SETTINGS = ("levels", "angle", "length")


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.first: dict[str, str] = {}

    def start(self) -> None:
        view = self.view
        for name in SETTINGS:
            self.first[name] = getattr(view, name).get()
            getattr(view, name).set(self.storage.setting(name, self.first[name]))
        figure = self.storage.setting("figure", "")
        if figure:
            view.figure.set(FIGURES[int(figure)])
        self.draw()

    def draw(self) -> None:
        """Draw what the sliders say."""
        self.view.sheet.show(self._shapes())
        depth = int(self.view.levels.get())
        is_tree = self._figure() == TREE
        shown = depth if is_tree else min(DEEPEST_OTHER, depth)
        count = f"{2**depth - 1:,}"
        self.view.state_text.set(f"Depth: {shown}   Branches: {count}" if is_tree else f"Depth: {shown}")

    def reset(self) -> None:
        """The sliders as they were at first."""
        for name in SETTINGS:
            getattr(self.view, name).set(self.first[name])
        self.draw()

    def save_picture(self) -> None:
        chosen = self.view.ask_save_path("fractal.svg")
        if not chosen:
            return
        path = Path(chosen).with_suffix(".svg")
        try:
            path.write_text(as_svg(self._shapes(), WIDTH, HEIGHT, TITLE), encoding="utf-8")
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be written: {error}")
        else:
            self.view.status.set(f"Written to {path}")

    def keep(self) -> None:
        for name in SETTINGS:
            self.storage.set_setting(name, getattr(self.view, name).get())
        self.storage.set_setting("figure", str(self._figure()))

    def _shapes(self) -> list[Shape]:
        return drawn(self._figure(), *(int(getattr(self.view, name).get()) for name in SETTINGS))

    def _figure(self) -> int:
        chosen = self.view.figure.get()
        return FIGURES.index(chosen) if chosen in FIGURES else TREE
