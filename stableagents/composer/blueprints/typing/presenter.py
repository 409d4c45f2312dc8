"""What happens on each action in the typing test."""

from __future__ import annotations

import random
import time
from datetime import date
from typing import TYPE_CHECKING

from app_info import PASSAGES
from logic import Results, Test
from marks import day_here
from storage import Storage

if TYPE_CHECKING:
    from main import App

TICK_MS = 200
TEXTS = [" ".join(lines) for lines in PASSAGES]


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.results = Results(storage)
        self.chance = random.Random()
        self.test = Test(TEXTS[0], 60)
        self.latest = time.monotonic()
        self.is_kept = False

    def start(self) -> None:
        self.new_test()
        self.show_earlier()
        self.view.every(TICK_MS, self.tick)

    def new_test(self) -> None:
        """Begin with another text and an empty field."""
        others = [passage for passage in TEXTS if passage != self.test.passage]
        self.test = Test(self.chance.choice(others or TEXTS), float(self.view.seconds.get()))
        self.is_kept = False
        self.view.passage.set(self.test.passage)
        self.view.typed.set_text("")
        self.show()
        self.view.typed.focus_set()

    def follow(self) -> None:
        """Take what is typed; the clock starts with the first letter."""
        if not self.test.typed:
            self.latest = time.monotonic()
        self.test.type(self.view.typed.get_text().replace("\n", " "))
        self.tick()

    def tick(self) -> None:
        now = time.monotonic()
        self.test.pass_time(now - self.latest)
        self.latest = now
        if self.test.is_over and not self.is_kept and self.test.elapsed:
            self.is_kept = True
            self.results.keep(self.test, date.today().isoformat())
            self.show_earlier()
        self.show()

    def show(self) -> None:
        test, view = self.test, self.view
        view.time_left.set(f"{100 - 100 * test.elapsed / test.seconds:.1f}")
        view.speed.set(f"{test.words_a_minute:.0f} words a minute   {test.accuracy:.0f} % right")
        if test.is_over:
            view.status.set("The test is over. Press New text for another.")
        elif not test.typed:
            view.status.set("Type the text; the clock starts with the first letter.")
        else:
            wrong = test.first_mistake
            left = round(test.seconds - test.elapsed)
            view.status.set(f"Look at this word again: {wrong}" if wrong else f"Seconds left: {left}")

    def show_earlier(self) -> None:
        rows = [
            (r["id"], [day_here(r["day"]), f"{r['words']:.0f}", f"{r['accuracy']:.0f} %"]) for r in self.results.all()
        ]
        self.view.earlier.show(rows)
