"""What happens on each action with the stamp cards."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app_info import PAID
from logic import CardError, Cards
from marks import day_here
from storage import Storage

if TYPE_CHECKING:
    from main import App

IN_A_ROW = 10
TYPED = ("customer_name", "phone")


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.cards = Cards(storage, PAID)

    def start(self) -> None:
        for name in TYPED:
            getattr(self.view, name).set(self.storage.setting(name, ""))
        self.show()

    def keep(self) -> None:
        for name in TYPED:
            self.storage.set_setting(name, getattr(self.view, name).get())

    def search(self) -> None:
        self.show()

    def choose(self) -> None:
        """Show the card of the chosen customer."""
        number = self._number()
        customer = None if number is None else self.cards.get(number)
        if customer is None:
            self.view.chosen_name.set("Choose a customer in the list.")
            self.view.stamps.set("")
            self.view.counted.set("")
            return
        self.view.chosen_name.set(customer["name"])
        signs = ("●" * customer["stamps"]).ljust(PAID, "○")
        self.view.stamps.set("\n".join(signs[at : at + IN_A_ROW] for at in range(0, PAID, IN_A_ROW)))
        if self.cards.is_full(customer):
            self.view.counted.set("The card is full: the next one is free!")
        else:
            self.view.counted.set(f"{customer['stamps']} of {PAID} stamps")

    def stamp(self) -> None:
        number = self._number()
        if number is None:
            self.view.status.set("Choose a customer in the list first.")
            return
        is_free = self.cards.stamp(number, date.today())
        self.show("This one is free. The card begins again." if is_free else "A stamp.", str(number))

    def add(self) -> None:
        view = self.view
        try:
            added = self.cards.add(view.customer_name.get(), view.phone.get())
        except CardError as error:
            view.problem.set(str(error))
            view.point_at(getattr(view, f"{error.field}_entry"))
            return
        for name in (*TYPED, "wanted"):
            getattr(view, name).set("")
        self.show("Kept.", str(added))

    def remove(self) -> None:
        number = self._number()
        if number is None:
            self.view.status.set("Choose a customer in the list first.")
            return
        self.cards.remove(number)
        self.show("Removed. Undo brings it back.")

    def undo(self) -> None:
        chosen = self.view.customers.selected()
        self.show("It is as before." if self.cards.undo() else "There is nothing to undo.", chosen or "")

    def show(self, message: str = "", chosen: str = "") -> None:
        view, customers = self.view, self.cards.found(self.view.wanted.get())
        chosen = chosen or view.customers.selected() or ""
        view.customers.show([(one["id"], self._row(one)) for one in customers])
        if any(str(one["id"]) == chosen for one in customers):
            view.customers.select(chosen)
        view.problem.set("")
        view.status.set(message or f"Customers: {len(customers)}")
        self.choose()

    def _row(self, customer: dict[str, object]) -> list[str]:
        stamps = "free!" if self.cards.is_full(customer) else f"{customer['stamps']}/{PAID}"
        last = day_here(str(customer["last"]))
        return [str(customer["name"]), str(customer["phone"]), stamps, str(customer["free"]), last]

    def _number(self) -> int | None:
        chosen = self.view.customers.selected()
        return None if chosen is None else int(chosen)
