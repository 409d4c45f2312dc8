"""What happens on each action at the vending machine."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from amounts import as_money
from app_info import COINS, GOODS
from logic import Machine, MachineError
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.machine = Machine(storage, COINS)

    def start(self) -> None:
        self.machine.fill(GOODS)
        self.show()
        self.view.output.set("Put coins in and choose something.")

    def insert(self, coin: str) -> None:
        try:
            self.machine.insert(coin)
        except MachineError as error:
            self._tell(error)
            return
        self.show()

    def buy(self) -> None:
        try:
            name = self.machine.buy(self._chosen())
        except MachineError as error:
            self._tell(error)
            return
        self.show()
        self.view.output.set(f"Here is your {name}.")

    def give_back(self) -> None:
        given = self.machine.give_back()
        self.show()
        coins = ", ".join(f"{count} × {as_money(coin)}" for coin, count in given)
        self.view.output.set(f"Your change: {coins}" if given else "There is no money in it.")

    def add_good(self) -> None:
        view = self.view
        try:
            self.machine.add_good(view.name.get(), view.price.get(), view.count.get())
        except MachineError as error:
            self._tell(error)
            return
        view.name.set("")
        view.price.set("")
        view.name_entry.focus_set()
        self.show("It is in the machine now.")

    def remove_good(self) -> None:
        try:
            self.machine.remove_good(self._chosen())
        except MachineError as error:
            self._tell(error)
            return
        self.show("Removed. Undo brings it back.")

    def refill(self) -> None:
        self.machine.refill()
        self.show("The machine is full again.")

    def undo(self) -> None:
        is_undone = self.machine.undo()
        self.show("It is as before." if is_undone else "There is nothing to undo.")

    def show(self, message: str = "") -> None:
        view = self.view
        rows = [
            (one["id"], [one["name"], as_money(Decimal(one["price"])), one["count"] or "Sold out"])
            for one in self.machine.goods()
        ]
        view.goods.show(rows)
        view.credit.set(f"Credit: {as_money(self.machine.credit)}")
        view.taken.set(f"Takings: {as_money(self.machine.taken)}")
        view.problem.set("")
        view.status.set(message)

    def _chosen(self) -> int:
        return int(self.view.goods.selected() or 0)

    def _tell(self, error: MachineError) -> None:
        self.view.problem.set(str(error))
        if error.field:
            self.view.point_at(getattr(self.view, f"{error.field}_entry"))
