"""What happens on each action of the cube timer."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING

from app_info import AVERAGES
from logic import DNF, FACES, PLUS_TWO, Solves, as_time, scramble
from shapes import words
from storage import Storage

if TYPE_CHECKING:
    from main import App

TICK_MS = 50


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.solves = Solves(storage)
        self.chance = random.Random()
        self.mixed_by = ""
        self.began: float | None = None
        self.shown = 0.0

    @property
    def cube(self) -> str:
        return self.view.cube.get() if self.view.cube.get() in FACES else "3×3"

    def start(self) -> None:
        self.view.cube.set(self.storage.setting("cube", self.cube))
        self.view.every(TICK_MS, self.tick)
        self.new_scramble()
        self.show()
        self.view.clock.focus_set()

    def choose_cube(self) -> None:
        self.began = None
        self.storage.set_setting("cube", self.cube)
        self.new_scramble()
        self.show()

    def new_scramble(self) -> None:
        self.mixed_by = scramble(self.cube, self.chance)
        self.view.scramble.set(self.mixed_by)

    def tick(self) -> None:
        if self.began is not None:
            self.show_clock(time.monotonic() - self.began)

    def press(self, x: float = 0, y: float = 0) -> None:
        """Start the clock, or stop it, which keeps the solve."""
        if self.began is None:
            self.began = time.monotonic()
            self.view.status.set("")
        else:
            seconds = time.monotonic() - self.began
            self.began = None
            self.solves.add(self.cube, seconds, self.mixed_by)
            self.new_scramble()
            self.show_clock(seconds)
            self.show()
        self.view.start_text.set("Start" if self.began is None else "Stop")
        self.view.clock.focus_set()

    def plus_two(self) -> None:
        self._charge(PLUS_TWO)

    def not_finished(self) -> None:
        self._charge(DNF)

    def remove(self) -> None:
        number = self._chosen()
        if number is not None and self.view.confirm("Delete this solve?"):
            self.solves.remove(number)
            self.show()

    def show_clock(self, seconds: float) -> None:
        self.shown = seconds
        self.view.clock.show([words(300, 60, as_time(seconds), size=72)])

    def show(self) -> None:
        view, cube = self.view, self.cube
        solves = self.solves.of(cube)
        numbered = list(enumerate(solves, start=1))[::-1]
        view.solves.show([(s.number, [n, as_time(s.counted), s.penalty, s.scramble]) for n, s in numbered])
        best = self.solves.best
        view.averages.show(
            [
                ("single", ["Single", as_time(solves[-1].counted) if solves else "–", best(cube, 1)]),
                *(
                    (str(count), [f"Average of {count}", self.solves.latest(cube, count), best(cube, count)])
                    for count in AVERAGES
                ),
                ("mean", ["Mean of all", self.solves.mean(cube), ""]),
            ]
        )
        if self.began is None:
            self.show_clock(self.shown)

    def _charge(self, penalty: str) -> None:
        number = self._chosen()
        if number is not None:
            self.solves.charge(number, penalty)
            self.show()

    def _chosen(self) -> int | None:
        """The solve that is chosen in the table, or else the last one."""
        solves = self.solves.of(self.cube)
        chosen = self.view.solves.selected()
        if chosen is not None:
            return int(chosen)
        if not solves:
            self.view.status.set("There is no solve yet.")
        return solves[-1].number if solves else None
