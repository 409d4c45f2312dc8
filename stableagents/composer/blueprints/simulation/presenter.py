"""What happens on each action in the simulation."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import TYPE_CHECKING

from app_info import CHOICES, FIRST_SETTINGS, SETTINGS
from logic import HEIGHT, WIDTH, Settings, within
from model import Model
from shapes import Shape
from storage import Storage
from svg import as_svg

if TYPE_CHECKING:
    from main import App

TICK_MS = 40


class Presenter:
    """Between the window and the model. A pause stops its time."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.is_running = True
        self.drawn: list[Shape] = []
        self.model = Model(dict(zip(SETTINGS, FIRST_SETTINGS, strict=True)), random.Random())

    def start(self) -> None:
        kept = json.loads(self.storage.setting("settings", "{}"))
        for name, first in zip(SETTINGS, FIRST_SETTINGS, strict=True):
            number = int(kept.get(name, first))
            shown = CHOICES[name][number - 1] if name in CHOICES else str(number)
            getattr(self.view, f"set_{name}").set(shown)
        self.start_over()
        self.view.every(TICK_MS, self.tick)

    def start_over(self) -> None:
        self.model = Model(self._settings(), random.Random())
        self.show()

    def tick(self) -> None:
        if self.is_running:
            self.model.step()
            self.show()

    def pause(self) -> None:
        self.is_running = not self.is_running
        self.show()

    def one_step(self) -> None:
        self.is_running = False
        self.model.step()
        self.show()

    def press(self, x: float, y: float) -> None:
        self.model.press(within(x, 0, WIDTH), within(y, 0, HEIGHT))
        self.show()

    def change_settings(self) -> None:
        self.model.change(self._settings())
        self.show()

    def keep_settings(self) -> None:
        self.storage.set_setting("settings", json.dumps(self._settings()))

    def save_picture(self) -> None:
        """Write what is drawn as a picture that can be enlarged at will."""
        path = self.view.ask_save_path("picture.svg")
        if not path:
            return
        try:
            Path(path).write_text(as_svg(self.model.shapes(), WIDTH, HEIGHT), encoding="utf-8")
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be written: {error}")
        else:
            self.view.status.set(f"Written to {path}")

    def show(self) -> None:
        shapes = self.model.shapes()
        if shapes is not self.drawn:  # a model at rest gives the same ones
            self.drawn = shapes
            self.view.sheet.show(shapes)
        self.view.state_text.set(self.model.told())
        self.view.pause_text.set("Pause" if self.is_running else "Go on")

    def _settings(self) -> Settings:
        return {name: self._number(name, getattr(self.view, f"set_{name}").get()) for name in SETTINGS}

    @staticmethod
    def _number(name: str, shown: str) -> int:
        return CHOICES[name].index(shown) + 1 if name in CHOICES else round(float(shown))
