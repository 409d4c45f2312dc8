"""The rules of a plan of tasks: how long each takes, after which other it begins, and when it ends."""

from __future__ import annotations

import csv
import io
import re
from datetime import date, timedelta
from typing import Any, NamedTuple

from days import read_day
from history import Snapshots
from storage import Storage

MAX_NAME = 60
MAX_TASKS = 200
MAX_DAYS = 3650

Task = dict[str, Any]


class PlanError(ValueError):
    """That can't be kept; the message says why, ``field`` is the name of the field."""

    def __init__(self, message: str, field: str) -> None:
        super().__init__(message)
        self.field = field


class Span(NamedTuple):
    """The first and the last day of a task."""

    start: date
    end: date


class Plan:
    """Tasks with ``name``, ``start`` (a day), ``days``, ``after`` (the id of a task that must end first, 0 for none),
    ``done`` (percent) and ``place``. Every change is kept at once and can be undone."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._history = Snapshots(storage, "tasks")

    @property
    def has_free_weekends(self) -> bool:
        return self._storage.setting("weekends", "") == "free"

    @has_free_weekends.setter
    def has_free_weekends(self, is_free: bool) -> None:
        self._storage.set_setting("weekends", "free" if is_free else "worked")

    def tasks(self) -> list[Task]:
        return sorted(self._storage.all("tasks"), key=lambda task: (task["place"], task["id"]))

    def get(self, number: int | None) -> Task | None:
        return next((task for task in self._storage.all("tasks") if task["id"] == number), None)

    def save(self, number: int | None, typed: dict[str, str], after: int, today: date) -> int:
        """Keep a new task, or what has changed of one: ``name``, ``start``, ``days`` and ``done`` as typed. Returns its
        id. Raises ``PlanError``."""
        name = " ".join(typed["name"].split())
        if not name or len(name) > MAX_NAME:
            raise PlanError(f"Write a name of at most {MAX_NAME} characters.", "name")
        if any(task["name"] == name and task["id"] != number for task in self.tasks()):
            raise PlanError("There is a task of that name already.", "name")
        if number is None and len(self.tasks()) >= MAX_TASKS:
            raise PlanError(f"There are at most {MAX_TASKS} tasks.", "name")
        try:
            start = read_day(typed["start"], today) or ("" if after else today.isoformat())
        except ValueError as error:
            raise PlanError(str(error), "start") from None
        task = {"name": name, "start": start, "days": _whole(typed["days"] or "1", "days", 1, MAX_DAYS), "after": after}
        task["done"] = _whole(typed["done"] or "0", "done", 0, 100)
        if number is not None and number in self._before(after):
            raise PlanError("That task would have to wait for itself.", "after")
        self._history.take()
        known = self.get(number)
        if known is None:
            return self._storage.add("tasks", {**task, "place": len(self.tasks())})
        self._storage.change({**known, **task})
        return int(known["id"])

    def remove(self, number: int) -> None:
        """Take a task out; what waited for it keeps its days."""
        spans = self.spans()
        self._history.take()
        self._storage.remove(number)
        for task in self.tasks():
            if task["after"] == number:
                self._storage.change({**task, "after": 0, "start": spans[task["id"]].start.isoformat()})

    def move(self, number: int, by: int) -> bool:
        """Change places with the task above or below. Returns whether there is one."""
        tasks = self.tasks()
        place = next((n for n, task in enumerate(tasks) if task["id"] == number), -1)
        if place < 0 or not 0 <= place + by < len(tasks):
            return False
        self._history.take()
        tasks[place], tasks[place + by] = tasks[place + by], tasks[place]
        for order, task in enumerate(tasks):
            self._storage.change({**task, "place": order})
        return True

    def undo(self) -> bool:
        """Take the last change back. Returns whether there was one."""
        return self._history.undo()

    def spans(self) -> dict[int, Span]:
        """When each task is worked at: from its own day, or from the day after the one that it waits for."""
        tasks = {int(task["id"]): task for task in self.tasks()}
        found: dict[int, Span] = {}
        for number in tasks:
            line = [number]  # what must be known first comes last
            while (before := tasks[line[-1]]["after"]) in tasks and before not in found and before not in line:
                line.append(before)
            for each in reversed(line):
                if each not in found:
                    found[each] = self._span(tasks[each], found.get(tasks[each]["after"]))
        return found

    def total(self) -> tuple[Span, int] | None:
        """The first and the last day of all, and how many percent of the days of work are done."""
        spans, tasks = self.spans(), self.tasks()
        if not tasks:
            return None
        days = sum(task["days"] for task in tasks)
        done = round(sum(task["days"] * task["done"] for task in tasks) / days)
        return Span(min(span.start for span in spans.values()), max(span.end for span in spans.values())), done

    def as_csv(self, heading: list[str]) -> str:
        names, spans = {task["id"]: task["name"] for task in self.tasks()}, self.spans()
        text = io.StringIO()
        writer = csv.writer(text)
        writer.writerow(heading)
        for task in self.tasks():
            span = spans[task["id"]]
            name = f"'{task['name']}" if task["name"].startswith(("=", "+", "-", "@")) else task["name"]
            writer.writerow([name, span.start, span.end, task["days"], names.get(task["after"], ""), task["done"]])
        return text.getvalue()

    def _span(self, task: Task, before: Span | None) -> Span:
        start = date.fromisoformat(task["start"]) if task["start"] else date.min
        if before is not None:
            start = max(start, _later(before.end, 1))
        if not self.has_free_weekends:
            return Span(start, _later(start, task["days"] - 1))
        start = _workday(start)
        weeks, rest = divmod(task["days"] - 1, 5)
        end = _later(start, 7 * weeks)
        for _ in range(rest):
            end = _workday(_later(end, 1))
        return Span(start, end)

    def _before(self, number: int) -> set[int]:
        """The task, and all that must end before it."""
        found: set[int] = set()
        while (task := self.get(number)) is not None and number not in found:
            found.add(number)
            number = task["after"]
        return found


def _later(day: date, days: int) -> date:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return date.max


def _workday(day: date) -> date:
    """The day, or the Monday after a weekend."""
    return _later(day, 7 - day.weekday()) if day.weekday() > 4 else day


def _whole(text: str, field: str, least: int, most: int) -> int:
    digits = text.strip().removesuffix("%").strip()
    if not re.fullmatch(r"[0-9]{1,6}", digits) or not least <= int(digits) <= most:
        raise PlanError(f"Write a whole number from {least} to {most}.", field)
    return int(digits)
