"""What happens on each action in the to-do list."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from logic import TaskError, TodoList
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.todo = TodoList(storage)
        self.editing: int | None = None

    def start(self) -> None:
        self.refresh()

    def add(self) -> None:
        """Keep what is in the fields, as a new task or as the one that is being edited."""
        view = self.view
        text, due = view.new_text.get(), view.new_due.get()
        try:
            if self.editing is None:
                self.todo.add(text, due)
            else:
                self.todo.change(self.editing, text, due)
        except TaskError as error:
            view.problem.set(str(error))
            view.point_at(view.new_due_entry if error.field == "due" else view.new_text_entry)
            return
        self.stop_editing()
        self.refresh()

    def stop_editing(self) -> None:
        """Empty the fields for a new task."""
        self.editing = None
        for field in (self.view.new_text, self.view.new_due, self.view.problem):
            field.set("")
        self.view.add_text.set("Add")
        self.view.new_text_entry.focus_set()

    def toggle(self) -> None:
        number = self._chosen()
        if number is not None:
            self._try(lambda: self.todo.toggle(number))

    def edit(self) -> None:
        """Put the chosen task into the fields above."""
        number = self._chosen()
        for task in self.todo.tasks():
            if task["id"] == number:
                self.editing = number
                self.view.new_text.set(task["text"])
                self.view.new_due.set(task["due"])
                self.view.add_text.set("Save")
                self.view.problem.set("")
                self.view.new_text_entry.focus_set()
                self.view.status.set("Change the task above and press Save, or Esc to leave it.")

    def remove(self) -> None:
        number = self._chosen()
        if number is not None:
            self.stop_editing()
            self._try(lambda: self.todo.remove(number), "Removed. Undo brings it back.")

    def clear_done(self) -> None:
        self.stop_editing()
        removed = self.todo.clear_done()
        self.refresh(f"{removed} removed. Undo brings them back." if removed else "Nothing is done yet.")

    def undo(self) -> None:
        brought = self.todo.undo()
        self.refresh("It is back." if brought else "There is nothing to undo.")

    def refresh(self, message: str = "") -> None:
        today = date.today()
        rows = []
        for task in self.todo.tasks(self.view.which.get(), self.view.search.get()):
            due = f"{task['due']} (overdue)" if self.todo.is_overdue(task, today) else task["due"]
            rows.append((task["id"], ["✓" if task["done"] else "", task["text"], due]))
        self.view.tasks.show(rows, "No task is like that." if self._is_filtered() else "")
        left = self.todo.count_open()
        self.view.status.set(message or ("1 task open" if left == 1 else f"{left} tasks open"))

    def _is_filtered(self) -> bool:
        return bool(self.view.search.get().strip()) or self.view.which.get() != "All"

    def _chosen(self) -> int | None:
        chosen = self.view.tasks.selected()
        if chosen is None:
            self.view.status.set("Choose a task in the list first.")
            return None
        return int(chosen)

    def _try(self, action: Callable[[], object], message: str = "") -> None:
        try:
            action()
        except TaskError as error:
            self.view.status.set(str(error))
        else:
            self.refresh(message)
