"""What happens on each action in the list of names."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from logic import People, PersonError
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.people = People(storage)

    def start(self) -> None:
        self.show()

    def show(self) -> None:
        """Show the names that the filter lets through."""
        people = self.people.matching(self.view.prefix.get())
        is_filtered = bool(self.view.prefix.get().strip())
        rows = [(person["id"], [f"{person['surname']}, {person['name']}".rstrip(", ")]) for person in people]
        self.view.names.show(rows, "No surname begins like that." if is_filtered else "")
        self._allow()

    def take(self) -> None:
        """Put the chosen name into the fields."""
        person = self._chosen()
        if person is not None:
            self.view.name.set(person["name"])
            self.view.surname.set(person["surname"])
        self.view.problem.set("")
        self._allow()

    def create(self) -> None:
        number = self._try(lambda: self.people.create(self.view.name.get(), self.view.surname.get()))
        if number is not None:
            self._clear()
            self.show()
            self.view.status.set("Created.")
            self.view.name_entry.focus_set()

    def update(self) -> None:
        person = self._chosen()
        if person is None:
            self.view.status.set("Choose a name first.")
            return
        changed = self._try(
            lambda: self.people.update(person["id"], self.view.name.get(), self.view.surname.get()) or 0
        )
        if changed is not None:
            self.show()
            self.view.status.set("Changed. Undo takes it back.")

    def delete(self) -> None:
        person = self._chosen()
        if person is None:
            self.view.status.set("Choose a name first.")
            return
        self.people.delete(person["id"])
        self._clear()
        self.show()
        self.view.status.set("Deleted. Undo brings it back.")

    def undo(self) -> None:
        self.view.status.set("It is as before." if self.people.undo() else "There is nothing to undo.")
        self.show()

    def _try(self, change: Callable[[], int]) -> int | None:
        """Do it, or say at which field something is wrong."""
        self.view.problem.set("")
        try:
            return change()
        except PersonError as error:
            self.view.problem.set(str(error))
            self.view.point_at(self.view.name_entry if error.field == "name" else self.view.surname_entry)
            return None

    def _chosen(self) -> dict[str, Any] | None:
        chosen = self.view.names.selected()
        return None if chosen is None else self.people.get(int(chosen))

    def _clear(self) -> None:
        self.view.name.set("")
        self.view.surname.set("")

    def _allow(self) -> None:
        is_chosen = self.view.names.selected() is not None
        self.view.set_enabled(self.view.update_button, is_chosen)
        self.view.set_enabled(self.view.delete_button, is_chosen)
