"""What happens on each action with the turns."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app_info import FIRST_PEOPLE
from logic import TurnError, Turns
from marks import day_here
from storage import Storage

if TYPE_CHECKING:
    from main import App

SHOWN = 200


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.turns = Turns(storage, FIRST_PEOPLE)

    def start(self) -> None:
        self.view.new_name.set(self.storage.setting("new_name", ""))
        self.show()

    def keep_typed(self) -> None:
        self.storage.set_setting("new_name", self.view.new_name.get())

    def done(self) -> None:
        following = self.turns.next()
        if following is None:
            self.view.status.set("Write who takes part first.")
            return
        self._did(following["id"], following["name"])

    def done_by(self) -> None:
        number = self._number()
        person = next((one for one in self.turns.people() if one["id"] == number), None)
        if person is None:
            self.view.status.set("Choose a name in the list first.")
            return
        self._did(person["id"], person["name"])

    def _did(self, number: int, name: str) -> None:
        self.turns.done(number, date.today())
        self.show(f"{name} did it. Undo takes it back.")

    def add(self) -> None:
        try:
            self.turns.add(self.view.new_name.get())
        except TurnError as error:
            self.view.problem.set(str(error))
            self.view.point_at(self.view.new_name_entry)
            return
        self.view.new_name.set("")
        self.show()

    def remove(self) -> None:
        number = self._number()
        if number is None:
            self.view.status.set("Choose a name in the list first.")
            return
        self.turns.remove(number)
        self.show("Removed. Undo brings it back.")

    def undo(self) -> None:
        self.show("It is as before." if self.turns.undo() else "There is nothing to undo.")

    def show(self, message: str = "") -> None:
        view, people, following = self.view, self.turns.people(), self.turns.next()
        chosen = view.people.selected() or ""
        names = {one["id"]: one["name"] for one in people}
        view.people.show([(one["id"], self._row(one)) for one in people])
        if any(str(one["id"]) == chosen for one in people):
            view.people.select(chosen)
        done = self.turns.turns()[:SHOWN]
        view.turns.show([(one["id"], [day_here(one["day"]), names.get(one["person"], "–")]) for one in done])
        view.next_name.set(following["name"] if following else "–")
        view.why.set(f"is next: did it {self.turns.times(following)} times so far" if following else "")
        view.problem.set("")
        view.status.set(message)

    def _row(self, person: dict[str, object]) -> list[str]:
        return [str(person["name"]), str(self.turns.times(person)), day_here(self.turns.last(person))]

    def _number(self) -> int | None:
        chosen = self.view.people.selected()
        return None if chosen is None else int(chosen)
