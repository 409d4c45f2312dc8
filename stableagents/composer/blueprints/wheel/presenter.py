"""What happens on each action at the wheel."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

from app_info import FIRST_NAMES
from logic import SIDE, Wheel, WheelError, read_names, without
from shapes import words
from storage import Storage

if TYPE_CHECKING:
    from main import App

TICK_MS = 30
SHOWN = 100
MAX_UNDO = 20


class Presenter:
    """Between the window and the rules. Only a turning wheel is drawn anew."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.chance = random.SystemRandom()
        self.wheel: Wheel | None = None
        self.drawn: list[str] = json.loads(storage.setting("drawn", "[]"))
        self.before: list[str] = []

    def start(self) -> None:
        view, storage = self.view, self.storage
        view.names.set_text(storage.setting("names", "\n".join(FIRST_NAMES)))
        view.is_taken_off.set(storage.setting("is_taken_off", str(int(view.is_taken_off.get()))) == "1")
        self.follow()
        self._show_drawn()
        view.every(TICK_MS, self.tick)

    def follow(self) -> None:
        """The wheel has what is written."""
        try:
            self.wheel = Wheel(read_names(self.view.names.get_text()))
        except WheelError as error:
            self.wheel = None
            self.view.result.set("")
            self.view.wheel.show([words(SIDE / 2, SIDE / 2, str(error), 18, "hint")])
        else:
            self.view.wheel.show(self.wheel.shapes())

    def spin(self) -> None:
        if self.wheel is None:
            self.view.point_at(self.view.names)
            return
        if not self.wheel.is_turning:
            self.view.result.set("")
            self.wheel.spin(self.chance)

    def spin_at(self, _x: float, _y: float) -> None:
        self.spin()

    def tick(self) -> None:
        wheel = self.wheel
        if wheel is None or not wheel.is_turning:
            return
        has_stopped = wheel.step()
        self.view.wheel.show(wheel.shapes())
        if has_stopped:
            self._stopped(wheel.pointed())

    def mix(self) -> None:
        lines = self.view.names.get_text().splitlines()
        self.chance.shuffle(lines)
        self._replace("\n".join(lines))

    def undo(self) -> None:
        if not self.before:
            self.view.status.set("There is nothing to undo.")
            return
        self.view.names.set_text(self.before.pop())
        self.follow()
        self.view.status.set("It is as before.")

    def clear(self) -> None:
        self.drawn = []
        self._show_drawn()

    def keep(self) -> None:
        self.storage.set_setting("names", self.view.names.get_text())
        self.storage.set_setting("is_taken_off", str(int(self.view.is_taken_off.get())))

    def _stopped(self, name: str) -> None:
        self.view.bell()
        self.view.result.set(name)
        self.drawn = [name, *self.drawn][:SHOWN]
        self._show_drawn()
        if self.view.is_taken_off.get():
            self._replace(without(self.view.names.get_text(), name))
            self.view.result.set(name)

    def _replace(self, text: str) -> None:
        self.before = [*self.before[1 - MAX_UNDO :], self.view.names.get_text()]
        self.view.names.set_text(text)
        self.follow()

    def _show_drawn(self) -> None:
        count = len(self.drawn)
        self.view.earlier.show([(place, [count - place, name]) for place, name in enumerate(self.drawn)])
        self.storage.set_setting("drawn", json.dumps(self.drawn))
