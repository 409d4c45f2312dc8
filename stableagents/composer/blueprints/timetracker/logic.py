"""The rules of tracking time: one project runs at a time, and what it took is added up by project and day."""

from __future__ import annotations

import csv
import io
import json
import re
from datetime import date, datetime, timedelta
from typing import Any

from days import read_day
from storage import Storage

PERIODS = ("Today", "This week", "This month", "All")
MAX_NAME = 60
LONGEST = 24 * 60  # minutes of one entry by hand

Entry = dict[str, Any]


class TimeTrackError(ValueError):
    """That can't be tracked; the message says why, ``field`` is the name of the field."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


class Tracker:
    """Entries with ``project``, ``day``, ``begin`` (HH:MM, or nothing) and ``seconds``. What runs is kept, too, so that
    it runs on while the window is closed."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._removed: Entry | None = None
        self.running: tuple[str, datetime] | None = None
        kept = json.loads(storage.setting("running", "null"))
        if kept:
            self.running = kept[0], datetime.fromisoformat(kept[1])

    def start(self, project: str, now: datetime) -> None:
        """Begin with a project; the one that runs is stopped. Raises ``TimeTrackError``."""
        name = _name(project)
        self.stop(now)
        self._run((name, now))

    def stop(self, now: datetime) -> int:
        """Keep what runs as an entry. Returns its seconds, 0 where nothing ran."""
        if self.running is None:
            return 0
        project, begun = self.running
        seconds = self.elapsed(now)
        self._run(None)
        day, begin = begun.date().isoformat(), begun.strftime("%H:%M")
        self._storage.add("entries", {"project": project, "day": day, "begin": begin, "seconds": seconds})
        return seconds

    def elapsed(self, now: datetime) -> int:
        """For how many seconds the running project has been running."""
        return max(0, int((now - self.running[1]).total_seconds())) if self.running else 0

    def add(self, project: str, day: str, duration: str, today: date) -> int:
        """Keep an entry by hand: 1:30, 1.5 h, 45 min or 45. Raises ``TimeTrackError``."""
        name = _name(project)
        try:
            read = read_day(day, today) or today.isoformat()
        except ValueError as error:
            raise TimeTrackError(str(error), "day") from None
        minutes = read_minutes(duration)
        return self._storage.add("entries", {"project": name, "day": read, "begin": "", "seconds": minutes * 60})

    def remove(self, number: int) -> bool:
        self._removed = next((entry for entry in self._storage.all("entries") if entry["id"] == number), None)
        self._storage.remove(number)
        return self._removed is not None

    def undo(self) -> bool:
        """Bring back the entry that was removed last."""
        entry, self._removed = self._removed, None
        if entry is not None:
            self._storage.add("entries", entry)
        return entry is not None

    def entries(self, period: int, today: date, project: str = "") -> list[Entry]:
        """Those of a period, the latest first; only those of one project, where it is named."""
        first = [today, today - timedelta(days=today.weekday()), today.replace(day=1), date.min][period].isoformat()
        found = [entry for entry in self._storage.all("entries") if entry["day"] >= first]
        found = [entry for entry in found if not project or entry["project"].casefold() == project.casefold()]
        return sorted(found, key=lambda entry: (entry["day"], entry["id"]), reverse=True)

    def projects(self) -> list[str]:
        """Every project, the one that was worked on last first."""
        names = {entry["project"].casefold(): entry["project"] for entry in self._storage.all("entries")}
        if self.running:
            names.pop(self.running[0].casefold(), None)
            names[self.running[0].casefold()] = self.running[0]
        return list(names.values())[::-1]

    def totals(self, period: int, now: datetime) -> list[tuple[str, int]]:
        """The seconds of each project, the largest first; what runs counts."""
        sums = dict.fromkeys(self.projects(), 0)
        names = {name.casefold(): name for name in sums}
        for entry in self.entries(period, now.date()):
            sums[names[entry["project"].casefold()]] += entry["seconds"]
        if self.running:
            sums[names[self.running[0].casefold()]] += self.elapsed(now)
        return sorted(sums.items(), key=lambda item: -item[1])

    def as_csv(self) -> str:
        """Every entry, for a spreadsheet."""
        out = io.StringIO()
        writer = csv.writer(out)
        writer.writerow(["Day", "Begin", "Project", "Hours"])
        for entry in self.entries(len(PERIODS) - 1, date.max)[::-1]:
            writer.writerow([entry["day"], entry["begin"], entry["project"], f"{entry['seconds'] / 3600:.2f}"])
        return out.getvalue()

    def _run(self, running: tuple[str, datetime] | None) -> None:
        self.running = running
        self._storage.set_setting("running", json.dumps([running[0], running[1].isoformat()] if running else None))


def read_minutes(text: str) -> int:
    """Minutes from 1:30, 1.5 h, 45 min or 45. Raises ``TimeTrackError``."""
    cleaned = text.strip().lower().replace(",", ".")
    clock = re.fullmatch(r"([0-9]{1,2})[:h]([0-5][0-9])", cleaned)
    hours = re.fullmatch(r"([0-9]{1,2}(?:\.[0-9]{1,2})?) ?(?:h|hours?|std|stunden?|horas?|heures?)\.?", cleaned)
    plain = re.fullmatch(r"([0-9]{1,4}) ?(?:m|min|minutes?|minuten?|minutos?)?\.?", cleaned)
    if clock:
        minutes = int(clock[1]) * 60 + int(clock[2])
    else:
        minutes = round(float(hours[1]) * 60) if hours else int(plain[1]) if plain else 0
    if not 0 < minutes <= LONGEST:
        raise TimeTrackError("Write how long it took, such as 1:30, 1.5 h or 45 min.", "duration")
    return minutes


def shown(seconds: int) -> str:
    """Hours, minutes and seconds."""
    return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def _name(project: str) -> str:
    name = " ".join(project.split())[:MAX_NAME]
    if not name:
        raise TimeTrackError("Write a project first.", "project")
    return name
