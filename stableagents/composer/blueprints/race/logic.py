"""The rules of timing a race: one start for all, a time for each number at the finish, and the ranking."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from history import History
from storage import Storage

MAX_RUNNERS = 2000
MAX_TEXT = 60
Kept = dict[str, Any]


class RaceError(ValueError):
    """That can't be done; the message says why, ``field`` is the name of the field."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


@dataclass(frozen=True)
class Line:
    """One place in the ranking; times in seconds. ``finish`` is the record of its time."""

    place: int
    number: str
    name: str
    category: str
    seconds: float
    gap: float
    finish: int


class Race:
    """Runners with ``number``, ``name`` and ``category``; finishes with ``number`` and ``seconds``. The start is a
    moment that is kept, so that the clock goes on when the app was closed."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._runners = History(storage, "runners")
        self._finishes = History(storage, "finishes")

    @property
    def started(self) -> datetime | None:
        kept = self._storage.setting("started", "")
        return datetime.fromisoformat(kept) if kept else None

    def start(self, now: datetime) -> None:
        """Everybody starts. Raises ``RaceError`` where the race is on its way."""
        if self.started is not None:
            raise RaceError("The race has started already. Start over begins anew.", "finish_number")
        self._storage.set_setting("started", now.isoformat())

    def start_over(self) -> None:
        """No start and no times; the runners stay."""
        self._storage.set_setting("started", "")
        self._finishes.note(*((one["id"], one) for one in self._storage.all("finishes")))
        for one in self._storage.all("finishes"):
            self._storage.remove(one["id"])

    def seconds_at(self, now: datetime) -> float:
        return max(0.0, (now - self.started).total_seconds()) if self.started else 0.0

    def runners(self) -> list[Kept]:
        return sorted(self._storage.all("runners"), key=lambda one: (len(one["number"]), one["number"]))

    def add(self, number: str, name: str, category: str) -> None:
        """Keep a runner. Raises ``RaceError``."""
        number, name = "".join(number.split()), " ".join(name.split())
        if not number or len(number) > 10:
            raise RaceError("Write a start number.", "number")
        if not name or len(name) > MAX_TEXT:
            raise RaceError(f"Write a name of at most {MAX_TEXT} characters.", "name")
        if self._of(number):
            raise RaceError(f"The number {number} is given already.", "number")
        if len(self.runners()) >= MAX_RUNNERS:
            raise RaceError(f"There are at most {MAX_RUNNERS} runners.", "number")
        made = self._storage.add("runners", {"number": number, "name": name, "category": category[:MAX_TEXT]})
        self._runners.note((made, None))

    def remove(self, runner: int) -> None:
        found = next((one for one in self.runners() if one["id"] == runner), None)
        if found is not None:
            self._runners.note((runner, found))
            self._storage.remove(runner)

    def undo_runner(self) -> bool:
        return self._runners.undo()

    def finish(self, number: str, now: datetime) -> str:
        """Keep the time of a number at the finish. Returns the name. Raises ``RaceError``."""
        number = "".join(number.split())
        if self.started is None:
            raise RaceError("Press Start first.", "finish_number")
        if not number:
            raise RaceError("Write the number that has arrived.", "finish_number")
        runner = self._of(number)
        if runner is None:
            raise RaceError(f"Nobody has the number {number[:10]}.", "finish_number")
        if any(one["number"] == number for one in self._storage.all("finishes")):
            raise RaceError(f"The number {number} has arrived already.", "finish_number")
        seconds = round(self.seconds_at(now), 1)
        made = self._storage.add("finishes", {"number": number, "seconds": seconds})
        self._finishes.note((made, None))
        return str(runner["name"])

    def undo_finish(self) -> bool:
        return self._finishes.undo()

    def ranking(self, category: str = "") -> list[Line]:
        """Who has arrived, the fastest first; of one category, where one is given."""
        runners = {one["number"]: one for one in self.runners()}
        found = [one for one in self._storage.all("finishes") if one["number"] in runners]
        found = [one for one in found if not category or runners[one["number"]]["category"] == category]
        found.sort(key=lambda one: (one["seconds"], one["id"]))
        lines = []
        for place, one in enumerate(found, start=1):
            runner = runners[one["number"]]
            gap = one["seconds"] - found[0]["seconds"]
            lines.append(Line(place, one["number"], runner["name"], runner["category"], one["seconds"], gap, one["id"]))
        return lines

    def still_running(self) -> int:
        arrived = {one["number"] for one in self._storage.all("finishes")}
        return sum(one["number"] not in arrived for one in self.runners())

    def _of(self, number: str) -> Kept | None:
        return next((one for one in self.runners() if one["number"] == number), None)


def as_time(seconds: float) -> str:
    """Hours, minutes, seconds and tenths: 0:42:07.3."""
    tenths = round(seconds * 10)
    return f"{tenths // 36000}:{tenths // 600 % 60:02d}:{tenths // 10 % 60:02d}.{tenths % 10}"


def as_gap(seconds: float) -> str:
    return f"+{as_time(seconds)}" if seconds else ""


def as_csv(heads: list[str], lines: list[Line]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(heads)
    for one in lines:
        writer.writerow([one.place, one.number, one.name, one.category, as_time(one.seconds), as_gap(one.gap)])
    return out.getvalue()
