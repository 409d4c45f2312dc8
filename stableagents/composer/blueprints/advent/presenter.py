"""What happens on each action in the Advent calendar."""

from __future__ import annotations

import random
from datetime import date
from typing import TYPE_CHECKING

from app_info import DOORS, USUAL
from logic import Calendar, DoorError
from storage import Storage

if TYPE_CHECKING:
    from main import App

COLUMNS = 6
CLOSED = ("good", "bad", "accent")  # looks of closed doors, mixed
TICK_MS = 60_000


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.calendar = Calendar(storage, DOORS, USUAL, random.Random())
        self.shown: int | None = None  # the door whose text is read

    def start(self) -> None:
        self.view.filled.show(self._written())
        self.show()
        self.view.every(TICK_MS, self.tick)

    def press(self, row: int, column: int) -> None:
        """Open a door, if its day has come."""
        place = row * COLUMNS + column
        if place >= DOORS:
            return
        door = self.calendar.order[place]
        try:
            text = self.calendar.open(door, date.today())
        except DoorError as error:
            self.shown = None
            self.view.behind.set("")
            self.show(str(error))
            self.view.bell()
            return
        self.shown = door
        self.view.behind.set(f"{door}: {text}")
        self.show()

    def open_today(self) -> None:
        """Open the next door that may be opened."""
        waiting = self.calendar.waiting(date.today())
        if not waiting:
            self.show("No door may be opened now.")
            return
        self.press(*divmod(self.calendar.order.index(waiting[0]), COLUMNS))

    def close_all(self) -> None:
        if self.view.confirm("Close all doors of this year?"):
            self.calendar.close_all(date.today())
            self.shown = None
            self.view.behind.set("")
            self.show("All doors are closed.")

    def fill(self) -> None:
        """Open the window in which is written what is behind the doors."""
        self.view.filled.show(self._written())
        self.view.filling.open()

    def choose(self) -> None:
        """Show what is behind the door that is chosen in the list."""
        chosen = self.view.filled.selected()
        if chosen is not None:
            self.view.behind_text.set(self.calendar.text(int(chosen)))

    def write(self) -> None:
        """Keep what is behind the door, and go on to the next one."""
        chosen = self.view.filled.selected()
        if chosen is None:
            self.view.filling_status.set("Choose a door first.")
            return
        door = int(chosen)
        self.calendar.write(door, self.view.behind_text.get())
        self.view.filled.show(self._written())
        following = door % DOORS + 1
        self.view.filled.select(following)
        self.view.behind_text.set(self.calendar.text(following))
        self.view.filling_status.set(f"Door {door} is filled.")
        if self.shown == door:
            self.view.behind.set(f"{door}: {self.calendar.text(door)}")

    def tick(self) -> None:
        """A day may have begun."""
        self._draw()

    def show(self, message: str = "") -> None:
        today = date.today()
        opened, waiting = len(self.calendar.opened(today)), len(self.calendar.waiting(today))
        self.view.count_text.set(f"Open: {opened} of {DOORS}. To be opened now: {waiting}")
        self.view.status.set(message)
        self._draw()

    def _draw(self) -> None:
        today = date.today()
        opened, waiting = self.calendar.opened(today), self.calendar.waiting(today)
        cells = []
        for door in self.calendar.order:
            look = "warm" if door in waiting else CLOSED[door % len(CLOSED)]
            cells.append((f"★ {door}", "plain") if door in opened else (str(door), look))
        rows = [cells[start : start + COLUMNS] for start in range(0, DOORS, COLUMNS)]
        rows[-1] += [("", "plain")] * (COLUMNS - len(rows[-1]))
        self.view.doors.show(rows)

    def _written(self) -> list[tuple[int, list[str]]]:
        return [(door, [str(door), self.calendar.text(door)]) for door in range(1, DOORS + 1)]
