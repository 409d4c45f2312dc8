"""What happens on each action of the timers."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING

from app_info import FIRST_TIMERS
from lengths import TimeError, as_clock
from logic import Record, Timers, TooManyError, is_over, left_of
from storage import Storage

if TYPE_CHECKING:
    from main import App

TICK_MS = 250
RING_EVERY_S = 3
TYPED = ("timer_name", "length")


class Presenter:
    """Between the window and the rules. The table is shown anew when its words change."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.timers = Timers(storage)
        self.rows: list[tuple[int, list[str]]] | None = None
        self.rang = 0.0  # when it rang last

    def start(self) -> None:
        self.timers.fill([(name, seconds) for name, seconds in FIRST_TIMERS])
        typed = json.loads(self.storage.setting("typed", "{}"))
        for name in TYPED:
            getattr(self.view, name).set(typed.get(name, ""))
        self.tick()
        self.view.every(TICK_MS, self.tick)

    def keep_typed(self) -> None:
        self.storage.set_setting("typed", json.dumps({name: getattr(self.view, name).get() for name in TYPED}))

    def tick(self) -> None:
        now = time.time()
        ringing = self.timers.ringing(now)
        if ringing and not 0 <= now - self.rang < RING_EVERY_S:
            self.rang = now
            self.view.bell()
        self._show_rows(now)
        following = self.timers.next_over(now)
        if ringing:
            self.view.shown.set(f"Ready: {', '.join(ringing)}")
        else:
            self.view.shown.set(following["name"] if following else "")
        self.view.shown_left.set(_clock(left_of(following, now)) if following else "–")
        self.view.set_enabled(self.view.hear_button, bool(ringing))

    def add(self) -> None:
        view = self.view
        try:
            added = self.timers.add(view.timer_name.get(), view.length.get(), time.time())
        except (TimeError, TooManyError) as error:
            view.problem.set(str(error))
            view.point_at(view.length_entry)
            return
        for name in TYPED:
            getattr(view, name).set("")
        self._say("It runs.")
        view.clocks.select(str(added))
        view.timer_name_entry.focus_set()

    def go_or_pause(self) -> None:
        if (number := self._chosen()) is not None:
            self.timers.go_or_pause(number, time.time())
            self._say("")

    def set_back(self) -> None:
        if (number := self._chosen()) is not None:
            self.timers.set_back(number)
            self._say("")

    def give_minute(self) -> None:
        if (number := self._chosen()) is not None:
            self.timers.give_more(number, 60, time.time())
            self._say("A minute more.")

    def start_all(self) -> None:
        self.timers.start_all(time.time())
        self._say("")

    def hear(self) -> None:
        self.timers.hear(time.time())
        self._say("")

    def remove(self) -> None:
        if (number := self._chosen()) is not None:
            self.timers.remove(number)
            self._say("Removed. Undo brings it back.")

    def undo(self) -> None:
        self._say("It is as before." if self.timers.undo() else "There is nothing to undo.")

    def _chosen(self) -> int | None:
        chosen = self.view.clocks.selected()
        if chosen is None:
            self.view.status.set("Choose a timer in the list first.")
        return None if chosen is None else int(chosen)

    def _say(self, message: str) -> None:
        self.view.problem.set("")
        self.view.status.set(message)
        self.tick()

    def _show_rows(self, now: float) -> None:
        rows = [(one["id"], [one["name"], _clock(left_of(one, now)), _state(one, now)]) for one in self.timers.all()]
        if rows != self.rows:
            chosen = self.view.clocks.selected()
            self.rows = rows
            self.view.clocks.show(rows)
            if chosen is not None and any(str(number) == chosen for number, _values in rows):
                self.view.clocks.select(chosen)


def _clock(left: float) -> str:
    """A second is shown until it has passed."""
    return as_clock(left + 0.9 if left > 0 else 0)


def _state(timer: Record, now: float) -> str:
    if is_over(timer, now):
        return f"Ready since {as_clock(-left_of(timer, now))}"
    return "Runs" if timer["ends"] else "Rests"
