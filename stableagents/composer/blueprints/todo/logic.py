"""The rules of a to-do list: tasks that are active or completed, with an optional day they are due and a priority."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from amounts import read_number, rounded
from days import read_day
from history import History
from storage import Storage

MAX_TEXT = 500
ALL, ACTIVE, COMPLETED = "All", "Active", "Completed"
PRIORITIES = ("High", "Normal", "Low")
DETAILS = ("due", "priority", "category", "quantity", "price", "person", "repeat")
REPEATS = ("Never", "Every day", "Every week", "Every month", "Every year")

Task = dict[str, Any]


class TaskError(ValueError):
    """A task can't be kept like this: the message says why, ``field`` is text, due or price."""

    def __init__(self, message: str, field: str = "text") -> None:
        super().__init__(message)
        self.field = field


class TodoList:
    """Tasks with ``text``, ``done`` and details; every change is kept at once, and can be taken back."""

    def __init__(
        self, storage: Storage, order: str = "", *, descending: bool = False, groups: Sequence[str] = ()
    ) -> None:
        self._storage = storage
        self._groups = tuple(groups)
        self._by = order
        self._descending = descending
        self._history = History(storage, "tasks")

    def tasks(self, which: str = ALL, words: str = "", person: str = "", group: str = "") -> list[Task]:
        """The tasks to show, of one person and of one group if any: the active ones first, then the more important,
        then those due soonest, or in the order of one detail, what has none last."""
        nothing = dict.fromkeys(DETAILS, "")
        found = [{**nothing, **task} for task in self._storage.all("tasks")]
        found = [task for task in found if which == ALL or task["done"] == (which == COMPLETED)]
        found = [task for task in found if person in ("", task["person"])]
        found = [task for task in found if group in ("", task["category"])]
        found = [task for task in found if words.strip().lower() in _searched(task)]
        if not self._by:
            return _with_parts(sorted(found, key=_order))
        found.sort(key=lambda task: self._rank(task), reverse=self._descending)
        return _with_parts(sorted(found, key=lambda task: (task["done"], not task[self._by])))

    def add(self, text: str, part_of: int | None = None, **details: str) -> int:
        """Keep a new task, or a part of another. Raises ``TaskError``."""
        if part_of is not None:
            part_of = self._task(part_of).get("part_of") or part_of  # parts have no parts
        new = {"text": _checked(text), "done": False, "part_of": part_of, **_read(details)}
        number = self._storage.add("tasks", new)
        self._history.note((number, None))
        return number

    def change(self, number: int, text: str, **details: str) -> None:
        """Keep new words and details of a task. Raises ``TaskError``."""
        task = self._task(number)
        self._storage.change({**task, "text": _checked(text), **_read(details)})
        self._history.note((number, task))

    def toggle(self, number: int, today: date) -> str:
        """Complete a task with its parts, or make it active again. One that repeats is due again instead: returns the
        day, else nothing."""
        task = self._task(number)
        due = "" if task["done"] else next_day(task["due"], task["repeat"], today)
        changed = [task, *(self._parts(number) if due or not task["done"] else [])]
        for one in changed:
            self._storage.change({**one, "done": not due and not task["done"]})
        if due:
            self._storage.change({**task, "due": due})
        self._history.note(*((one["id"], one) for one in changed))
        return due

    def toggle_all(self) -> None:
        """Complete every task, or make all active again where all are completed."""
        tasks = self.tasks()
        is_done = bool(self.count_active())
        for task in tasks:
            self._storage.change({**task, "done": is_done})
        self._history.note(*((task["id"], task) for task in tasks))

    def remove(self, number: int) -> None:
        """Take a task away, with its parts."""
        removed = [self._task(number), *self._parts(number)]
        for task in removed:
            self._storage.remove(task["id"])
        self._history.note(*((task["id"], task) for task in removed))

    def clear_completed(self) -> int:
        """Remove what is completed. Returns how many that were."""
        removed = self.tasks(COMPLETED)
        for task in removed:
            self._storage.remove(task["id"])
        self._history.note(*((task["id"], task) for task in removed))
        return len(removed)

    def undo(self) -> bool:
        """Take the last change back. Returns whether there was one."""
        return self._history.undo()

    def count_active(self) -> int:
        return len(self.tasks(ACTIVE))

    def open_price(self) -> Decimal:
        """What the active tasks cost together, each as often as its quantity says."""
        return sum((_cost(task) for task in self.tasks(ACTIVE)), Decimal(0))

    def is_overdue(self, task: Task, today: date) -> bool:
        return bool(task["due"]) and not task["done"] and task["due"] < today.isoformat()

    def _rank(self, task: Task) -> tuple[int, str, int]:
        """The place by one detail: priorities by their weight, groups as they were told, all else by its words."""
        told = {"priority": PRIORITIES, "category": self._groups}.get(self._by, ())
        if told:
            return told.index(task[self._by]) if task[self._by] in told else 1, "", task["id"]
        return 0, "" if self._by == "id" else task[self._by].lower(), task["id"]

    def _parts(self, number: int) -> list[Task]:
        return [task for task in self.tasks() if task.get("part_of") == number]

    def _task(self, number: int) -> Task:
        for task in self.tasks():
            if task["id"] == number:
                return task
        raise TaskError("That task is gone.")


def _searched(task: Task) -> str:
    return f"{task['text']} {task['category']} {task['person']}".lower()


def days_left(task: Task, today: date) -> int | None:
    """How many days there are until a task is due, below 0 once it was; ``None`` for one without a day or done."""
    return (date.fromisoformat(task["due"]) - today).days if task["due"] and not task["done"] else None


def next_day(due: str, repeat: str, today: date) -> str:
    """The day that a task which repeats is due again, after today; nothing for one that does not."""
    day = date.fromisoformat(due) if due else today
    begun, times = day, 0
    while repeat in REPEATS[1:] and (times == 0 or day <= today):
        times += 1
        if repeat in REPEATS[1:3]:
            day = begun + timedelta(days=times * (1 if repeat == REPEATS[1] else 7))
        else:
            months = begun.month - 1 + times * (1 if repeat == REPEATS[3] else 12)
            year, month = begun.year + months // 12, months % 12 + 1
            day = date(year, month, min(begun.day, monthrange(year, month)[1]))
    return day.isoformat() if times else ""


def _with_parts(tasks: list[Task]) -> list[Task]:
    """The tasks, each followed by its parts."""
    numbers = {task["id"] for task in tasks}
    ordered = []
    for task in tasks:
        if task.get("part_of") not in numbers:
            ordered += [task, *(part for part in tasks if part.get("part_of") == task["id"])]
    return ordered


def _order(task: Task) -> tuple[bool, int, str, int]:
    rank = PRIORITIES.index(task["priority"]) if task["priority"] in PRIORITIES else 1
    return task["done"], rank, task["due"] or "9999", task["id"]


def _read(details: dict[str, str]) -> dict[str, str]:
    read = {name: " ".join(text.split())[:60] for name, text in details.items()}
    try:
        read["due"] = read_day(read.get("due", ""), date.today())
    except ValueError as error:
        raise TaskError(str(error), "due") from None
    try:
        read["price"] = str(rounded(read_number(read["price"]))) if read.get("price") else ""
    except ValueError as error:
        raise TaskError(str(error), "price") from None
    return read


def _cost(task: Task) -> Decimal:
    price = Decimal(task["price"] or 0)
    return price * (int(task["quantity"]) if task["quantity"].isdecimal() else 1)


def _checked(text: str) -> str:
    text = " ".join(text.split())
    if not text:
        raise TaskError("Write what is to be done first.")
    if len(text) > MAX_TEXT:
        raise TaskError(f"A task has at most {MAX_TEXT} characters.")
    return text
