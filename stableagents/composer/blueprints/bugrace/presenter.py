"""What happens on each action at the bug race."""

from __future__ import annotations

import json
import random
from dataclasses import asdict
from typing import TYPE_CHECKING

from logic import LANES, Race, RaceError, Record, checked
from shapes import Shape, circle, line, rectangle, words
from storage import Storage

if TYPE_CHECKING:
    from main import App

TICK_MS = 40
LEFT, RIGHT, HIGH = 90.0, 600.0, 60.0
COLORS = ("#c0392b", "#2e8b57", "#2f6fb0", "#b8860b")
FIRST_NAMES = ("Dot", "Zip", "Fly", "Moss")


class Presenter:
    """Between the window and the race."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.chance = random.Random()
        self.race: Race | None = None
        self.names = list(FIRST_NAMES)
        self.record = Record()

    def start(self) -> None:
        kept = json.loads(self.storage.setting("names", "[]")) or list(FIRST_NAMES)
        for lane, name in enumerate(kept, 1):
            getattr(self.view, f"name_{lane}").set(name)
        self.record = Record(**json.loads(self.storage.setting("record", "{}")))
        self.follow_names()
        self.view.every(TICK_MS, self.tick)

    def follow_names(self) -> None:
        """Let the choice of the winner have the names as they are typed."""
        if self.race is not None and self.race.winner is None:
            return
        self.names = [" ".join(name.split())[:20] or str(lane) for lane, name in enumerate(self._typed(), 1)]
        at = self._chosen()
        self.view.set_choices(self.view.winner_box, self.names)
        self.view.winner.set(self.names[at])
        self.show()

    def run(self) -> None:
        if self.race is not None and self.race.winner is None:
            self.view.status.set("The race is on.")
            return
        at = self._chosen()
        try:
            self.names = checked(self._typed())
        except RaceError as error:
            self.view.problem.set(str(error))
            self.view.point_at(getattr(self.view, f"name_{error.lane}_entry"))
            return
        self.view.winner.set(self.names[at])
        self.view.problem.set("")
        self.view.state_text.set("")
        self.view.status.set("")
        self.race = Race(self.view.speed.get(), self.chance)
        self.view.set_enabled(self.view.start_button, False)
        self.show()

    def tick(self) -> None:
        if self.race is None or self.race.winner is not None:
            return
        best = self.race.tick(self.chance)
        if best is not None:
            self._end(best)
        self.show()

    def clear(self) -> None:
        self.record = Record()
        self.storage.set_setting("record", json.dumps(asdict(self.record)))
        self.show()

    def keep(self) -> None:
        self.storage.set_setting("names", json.dumps(self._typed()))

    def show(self) -> None:
        record = self.record
        self.view.score.set(f"Races: {record.races}   Guessed: {record.right}")
        shapes: list[Shape] = [line(RIGHT, 10, RIGHT, 10 + LANES * HIGH, color="text", width=4)]
        for lane in range(LANES):
            y = 10 + HIGH * (lane + 0.5)
            place = self.race.places[lane] if self.race else 0.0
            x = LEFT + place * (RIGHT - LEFT - 16)
            shapes += [
                rectangle(LEFT - 20, y - HIGH / 2 + 3, RIGHT, y + HIGH / 2 - 3, fill="field", line="line"),
                words(36, y - 8, self.names[lane][:9], 14),
                words(36, y + 10, f"{record.wins[lane]} won", 11, "hint"),
                *(line(x + n, y - 14, x + n, y + 14, color="text") for n in (-7, 0, 7)),
                Shape("oval", (x - 16, y - 10, x + 14, y + 10), fill=COLORS[lane], line="text"),
                circle(x + 15, y, 6, fill="text"),
            ]
        self.view.sheet.show(shapes)

    def _end(self, best: int) -> None:
        is_right = self._chosen() == best
        self.record.races += 1
        self.record.right += is_right
        self.record.wins[best] += 1
        self.storage.set_setting("record", json.dumps(asdict(self.record)))
        name = self.names[best]
        self.view.state_text.set(f"{name} wins. You guessed it!" if is_right else f"{name} wins.")
        self.view.set_enabled(self.view.start_button, True)

    def _typed(self) -> list[str]:
        return [str(getattr(self.view, f"name_{lane}").get()) for lane in range(1, LANES + 1)]

    def _chosen(self) -> int:
        """The lane that is to win, from 0."""
        chosen = self.view.winner.get()
        return self.names.index(chosen) if chosen in self.names else 0
