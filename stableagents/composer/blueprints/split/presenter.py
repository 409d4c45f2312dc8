"""What happens on each action with the shared costs."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from amounts import as_money
from app_info import FIRST_PEOPLE
from logic import Group, SplitError, payments
from marks import day_here
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.group = Group(storage)
        self.due: list[tuple[str, str, Decimal]] = []
        if not storage.setting("was_opened", ""):
            storage.set_setting("was_opened", "yes")
            for name in FIRST_PEOPLE:
                Group(storage).add_person(name)

    def start(self) -> None:
        self.view.day.set(date.today().isoformat())
        self.refresh()

    def add_person(self) -> None:
        try:
            self.group.add_person(self.view.person.get())
        except SplitError as error:
            self._tell(error)
            return
        self.view.person.set("")
        self.refresh()

    def rename_person(self) -> None:
        """Give the person chosen in the table the name in the field."""
        chosen = self.view.people.selected()
        if chosen is None:
            self.view.status.set("Choose a person in the list first.")
            return
        try:
            self.group.rename_person(chosen, self.view.person.get())
        except SplitError as error:
            self._tell(error)
            return
        self.view.person.set("")
        self.refresh("Saved.")

    def remove_person(self) -> None:
        chosen = self.view.people.selected()
        if chosen is None:
            self.view.status.set("Choose a person in the list first.")
            return
        try:
            self.group.remove_person(chosen)
        except SplitError as error:
            self._tell(error)
            return
        self.refresh("Deleted. Undo brings it back.")

    def add_cost(self) -> None:
        view = self.view
        typed = [field.get() for field in (view.what, view.amount, view.payer, view.sharers, view.day)]
        try:
            self.group.add_cost(*typed, today=date.today())
        except SplitError as error:
            self._tell(error)
            return
        for field in (view.what, view.amount, view.sharers):
            field.set("")
        view.what_entry.focus_set()
        self.refresh()

    def remove_cost(self) -> None:
        chosen = self.view.costs.selected()
        if chosen is None:
            self.view.status.set("Choose a cost in the list first.")
            return
        self.group.remove_cost(int(chosen))
        self.refresh("Deleted. Undo brings it back.")

    def settle(self) -> None:
        """Keep that the chosen payment was made."""
        chosen = self.view.due_payments.selected()
        if chosen is None:
            self.view.status.set("Choose a payment in the list first.")
            return
        payer, receiver, amount = self.due[int(chosen)]
        self.group.settle(payer, receiver, amount, "Paid back", date.today())
        self.refresh("Kept as paid.")

    def undo(self) -> None:
        self.refresh("It is as before." if self.group.undo() else "There is nothing to undo.")

    def refresh(self, message: str = "") -> None:
        view, people, balances = self.view, self.group.people(), self.group.balances()
        view.problem.set("")
        view.set_choices(view.payer_box, people or [""])
        if view.payer.get() not in people:
            view.payer.set(people[0] if people else "")
        view.people.show([(name, [name, as_money(balances[name])]) for name in people])
        costs = [(one["id"], self._row(one, people)) for one in reversed(self.group.costs())]
        view.costs.show(costs)
        self.due = payments(balances)
        view.due_payments.show(
            [(place, [payer, to, as_money(amount)]) for place, (payer, to, amount) in enumerate(self.due)]
        )
        view.total.set(f"Total: {as_money(self.group.total())}")
        view.status.set(message)

    def _tell(self, error: SplitError) -> None:
        self.view.problem.set(str(error))
        name = "payer_box" if error.field == "payer" else f"{error.field}_entry"
        self.view.point_at(getattr(self.view, name))

    @staticmethod
    def _row(cost: dict[str, str], people: list[str]) -> list[str]:
        sharers = "Everybody" if list(cost["sharers"]) == people else ", ".join(cost["sharers"])
        return [day_here(cost["day"]), cost["what"], as_money(Decimal(cost["amount"])), cost["payer"], sharers]
