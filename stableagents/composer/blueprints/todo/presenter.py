"""What happens on each action in the to-do list."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from amounts import as_money
from app_info import DETAILS, FIRST_ORDER, FIRST_TASKS, GROUPS, PERSONS, SHOWS_DAYS
from logic import ALL, REPEATS, Task, TaskError, TodoList, days_left
from marks import day_here
from storage import Storage

if TYPE_CHECKING:
    from main import App


# What the fields of a new task begin with.
FIRST = {"priority": "Normal", "repeat": REPEATS[0]}


def _shown(task: Task) -> str:
    return f"    ↳ {task['text']}" if task.get("part_of") else str(task["text"])


class Presenter:
    """Between the window and the rules. ``DETAILS`` are what this app keeps of a task beside its words."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        order, descending = FIRST_ORDER
        self.todo = TodoList(storage, order, descending=descending, groups=GROUPS)
        self.editing: int | None = None
        if not storage.setting("was_opened", ""):
            storage.set_setting("was_opened", "yes")
            for text in FIRST_TASKS:
                TodoList(storage).add(text)

    def start(self) -> None:
        self.stop_editing()
        self.refresh()

    def add(self) -> None:
        """Keep what is in the fields, as a new task or as the one that is being edited."""
        self._keep(None)

    def add_part(self) -> None:
        """Keep what is in the fields as a part of the chosen task."""
        number = self._chosen()
        if number is not None:
            self._keep(number)

    def _keep(self, part_of: int | None) -> None:
        view, text = self.view, self.view.new_text.get()
        details = {name: getattr(view, f"new_{name}").get() for name in DETAILS}
        try:
            if self.editing is None:
                self.todo.add(text, part_of, **details)
            elif text.strip():
                self.todo.change(self.editing, text, **details)
            else:  # a task without words is none any more
                self.todo.remove(self.editing)
        except TaskError as error:
            view.problem.set(str(error))
            view.point_at(getattr(view, f"new_{error.field}_entry"))
            return
        self.stop_editing()
        self.refresh()

    def stop_editing(self) -> None:
        """Empty the fields for a new task."""
        self.editing = None
        for name in ("text", *DETAILS):
            getattr(self.view, f"new_{name}").set(FIRST.get(name, ""))
        self.view.problem.set("")
        self.view.add_text.set("Add")
        self.view.new_text_entry.focus_set()

    def toggle(self) -> None:
        number = self._chosen()
        if number is not None:
            due = self.todo.toggle(number, date.today())
            self.refresh(f"Done. It is due again on {day_here(due)}." if due else "")

    def toggle_all(self) -> None:
        """Complete all, or make all active again."""
        self.todo.toggle_all()
        self.refresh()

    def edit(self) -> None:
        """Put the chosen task into the fields above."""
        number = self._chosen()
        for task in self.todo.tasks():
            if task["id"] == number:
                self.editing = number
                for name in ("text", *DETAILS):
                    getattr(self.view, f"new_{name}").set(task[name] or FIRST.get(name, ""))
                self.view.add_text.set("Save")
                self.view.problem.set("")
                self.view.new_text_entry.focus_set()
                self.view.status.set("Change the task above and press Save, or Esc to leave it.")

    def remove(self) -> None:
        number = self._chosen()
        if number is not None:
            self.stop_editing()
            self.todo.remove(number)
            self.refresh("Removed. Undo brings it back.")

    def clear_completed(self) -> None:
        self.stop_editing()
        removed = self.todo.clear_completed()
        self.refresh(f"{removed} removed. Undo brings them back." if removed else "Nothing is completed yet.")

    def undo(self) -> None:
        self.stop_editing()
        self.refresh("It is as before." if self.todo.undo() else "There is nothing to undo.")

    def refresh(self, message: str = "") -> None:
        tasks = self.todo.tasks(self.view.which.get(), self.view.search.get(), self._whose(), self._group())
        rows = [(task["id"], ["✓" if task["done"] else "", _shown(task), *self._details(task)]) for task in tasks]
        self.view.tasks.show(rows, "No task is like that." if self._is_filtered() else "")
        left = self.todo.count_active()
        overdue = sum(self.todo.is_overdue(task, date.today()) for task in self.todo.tasks())
        late = f"   {overdue} overdue" if overdue else ""
        cost = as_money(self.todo.open_price()) if "price" in DETAILS else ""
        costs = f"   {cost} in all" if cost else ""
        self.view.left.set(("1 item left" if left == 1 else f"{left} items left") + late + costs)
        self.view.status.set(message)

    def _details(self, task: Task) -> list[str]:
        due = day_here(task["due"])
        days = days_left(task, date.today()) if SHOWS_DAYS else None
        due = due if days is None or days < 0 else f"{due} (1 day)" if days == 1 else f"{due} ({days} days)"
        shown = {
            **task,
            "price": as_money(Decimal(task["price"])) if task["price"] else "",
            "due": f"{due} (overdue)" if self.todo.is_overdue(task, date.today()) else due,
        }
        return ["" if shown[name] == REPEATS[0] else shown[name] for name in DETAILS]

    def _whose(self) -> str:
        """The person whose tasks alone are shown; nothing for those of all."""
        whose = self.view.whose.get() if PERSONS else ALL
        return "" if whose == ALL else whose

    def _group(self) -> str:
        """The group whose tasks alone are shown; nothing for those of all."""
        group = self.view.group.get() if GROUPS else ALL
        return "" if group == ALL else group

    def _is_filtered(self) -> bool:
        return bool(self.view.search.get().strip() or self._whose() or self._group()) or self.view.which.get() != ALL

    def _chosen(self) -> int | None:
        chosen = self.view.tasks.selected()
        if chosen is None:
            self.view.status.set("Choose a task in the list first.")
            return None
        return int(chosen)
