"""What happens on each action of the chess clock."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING

from app_info import FIRST_INCREMENT, FIRST_MINUTES
from logic import Clock, ClockError, read_seconds, shown
from storage import Storage

if TYPE_CHECKING:
    from main import App

TICK_MS = 50


class Presenter:
    """Between the window and the clocks. The time is asked, so that a late tick loses nothing."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.clock = Clock(60 * FIRST_MINUTES, FIRST_INCREMENT)
        self.latest = time.monotonic()

    def start(self) -> None:
        kept = json.loads(self.storage.setting("clock", "{}"))
        if kept:
            self.view.minutes.set(kept["minutes"])
            self.view.increment.set(kept["increment"])
            self.view.is_heard.set(kept["is_heard"])
            self.clock.increment = kept["seconds"]
            self.clock.left, self.clock.moves, self.clock.turn = kept["left"], kept["moves"], kept["turn"]
        self.show()
        self.view.every(TICK_MS, self.tick)

    def keep(self) -> None:
        """Both times; after a restart they stand."""
        clock, view = self.clock, self.view
        kept = {"left": clock.left, "moves": clock.moves, "turn": clock.turn, "seconds": clock.increment}
        fields = {"minutes": view.minutes.get(), "increment": view.increment.get()}
        kept |= {**fields, "is_heard": bool(view.is_heard.get())}
        self.storage.set_setting("clock", json.dumps(kept))

    def tick(self) -> None:
        now = time.monotonic()
        is_over = self.clock.pass_time(now - self.latest)
        self.latest = now
        if is_over and self.view.is_heard.get():
            self.view.bell()
        if self.clock.is_running or is_over:
            self.show()

    def press(self, row: int, column: int) -> None:
        self.turn_over(self.clock.press(column))

    def end_turn(self) -> None:
        self.turn_over(self.clock.end_turn())

    def turn_over(self, was_possible: bool) -> None:
        self.latest = time.monotonic()
        if was_possible and self.view.is_heard.get():
            self.view.bell()
        over = self.clock.loser is not None
        self.show("" if was_possible else "The game is over. Press New game." if over else "The other clock runs.")

    def pause(self) -> None:
        self.latest = time.monotonic()
        self.clock.pause()
        self.show()

    def undo(self) -> None:
        self.show("" if self.clock.undo() else "There is nothing to undo.")

    def new_game(self) -> None:
        view = self.view
        view.problem.set("")
        try:
            seconds, increment = read_seconds(view.minutes.get(), view.increment.get())
        except ClockError as error:
            view.problem.set(str(error))
            view.point_at(view.minutes_entry if error.field == "minutes" else view.increment_entry)
            return
        if self.clock.is_running and not view.confirm("Both clocks begin anew. Go on?"):
            return
        self.clock = Clock(seconds, increment)
        self.show()

    def show(self, message: str = "") -> None:
        clock = self.clock
        looks = ["raised", "raised"]
        if clock.turn is not None:
            looks[clock.turn] = "accent" if clock.is_running else "warm"
        if clock.loser is not None:
            looks[clock.loser] = "bad"
        self.view.clocks.show([[(shown(clock.left[player]), looks[player]) for player in (0, 1)]])
        self.view.state_text.set(self.state())
        self.view.status.set(message or f"Moves: {clock.moves[0]} – {clock.moves[1]}")

    def state(self) -> str:
        clock = self.clock
        if clock.loser is not None:
            return "Time is over: the right one wins." if clock.loser == 0 else "Time is over: the left one wins."
        if clock.turn is None:
            return "Press End turn: the left clock runs first."
        if not clock.is_running:
            return "Both clocks stand."
        return "The left one is to move." if clock.turn == 0 else "The right one is to move."
