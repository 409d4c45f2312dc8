"""The rules of a to-do list: tasks that are open or done, with an optional day they are due."""

from __future__ import annotations

from datetime import date
from typing import Any

from days import read_day
from storage import Storage

MAX_TEXT = 500
FILTERS = ("All", "Open", "Done")


class TaskError(ValueError):
    """A task can't be kept like this: the message says why, ``field`` is text or due."""

    def __init__(self, message: str, field: str = "text") -> None:
        super().__init__(message)
        self.field = field


class TodoList:
    """Tasks with ``text``, ``done`` and ``due``; every change is kept at once, and the last removal can be undone."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._removed: list[dict[str, Any]] = []

    def tasks(self, which: str = "All", words: str = "") -> list[dict[str, Any]]:
        """The tasks to show: the open ones first, those due soonest before others."""
        found = [task for task in self._storage.all("tasks") if which == "All" or task["done"] == (which == "Done")]
        found = [task for task in found if words.strip().lower() in task["text"].lower()]
        return sorted(found, key=lambda task: (task["done"], task["due"] or "9999", task["id"]))

    def add(self, text: str, due: str = "") -> int:
        return self._storage.add("tasks", {"text": _checked(text), "done": False, "due": _day(due)})

    def change(self, number: int, text: str, due: str) -> None:
        task = self._task(number)
        self._storage.change({**task, "text": _checked(text), "due": _day(due)})

    def toggle(self, number: int) -> None:
        task = self._task(number)
        self._storage.change({**task, "done": not task["done"]})

    def remove(self, number: int) -> None:
        self._removed = [self._task(number)]
        self._storage.remove(number)

    def clear_done(self) -> int:
        """Remove what is done. Returns how many that were."""
        self._removed = self.tasks("Done")
        for task in self._removed:
            self._storage.remove(task["id"])
        return len(self._removed)

    def undo(self) -> int:
        """Bring back what was removed last. Returns how many that were."""
        brought, self._removed = self._removed, []
        for task in brought:
            self._storage.add("tasks", task)
        return len(brought)

    def count_open(self) -> int:
        return len(self.tasks("Open"))

    def is_overdue(self, task: dict[str, Any], today: date) -> bool:
        return bool(task["due"]) and not task["done"] and task["due"] < today.isoformat()

    def _task(self, number: int) -> dict[str, Any]:
        for task in self._storage.all("tasks"):
            if task["id"] == number:
                return task
        raise TaskError("That task is gone.")


def _day(text: str) -> str:
    try:
        return read_day(text, date.today())
    except ValueError as error:
        raise TaskError(str(error), "due") from None


def _checked(text: str) -> str:
    text = " ".join(text.split())
    if not text:
        raise TaskError("Write what is to be done first.")
    if len(text) > MAX_TEXT:
        raise TaskError(f"A task has at most {MAX_TEXT} characters.")
    return text
