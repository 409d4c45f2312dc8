"""What happens on each action at the till."""

from __future__ import annotations

import json
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from amounts import as_money, as_short
from app_info import GOODS
from logic import Till, TillError, amount_of, total_of
from storage import Storage

if TYPE_CHECKING:
    from main import App

TYPED = ("name", "price", "quantity", "given")


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.till = Till(storage)
        self.more: Any = view  # what only some windows have

    def start(self) -> None:
        self.till.fill(GOODS)
        typed = json.loads(self.storage.setting("typed", "{}"))
        for name in TYPED:
            getattr(self.view, name).set(typed.get(name, "1" if name == "quantity" else ""))
        self.show()

    def keep_typed(self) -> None:
        self.storage.set_setting("typed", json.dumps({name: getattr(self.view, name).get() for name in TYPED}))

    def add_good(self) -> None:
        view = self.view
        try:
            self.till.add_good(view.name.get(), view.price.get())
        except TillError as error:
            self._tell(error)
            return
        view.name.set("")
        view.price.set("")
        view.name_entry.focus_set()
        self.show("It is for sale now.")

    def remove_good(self) -> None:
        chosen = self.view.goods.selected()
        if chosen is None or not self.till.remove_good(int(chosen)):
            self.view.status.set("Choose something that is for sale first.")
            return
        self.show("Removed. Undo brings it back.")

    def sell(self) -> None:
        chosen = self.view.goods.selected()
        if chosen is None:
            self.view.status.set("Choose something that is for sale first.")
            return
        self._sell(int(chosen))

    def _sell(self, good: int) -> None:
        try:
            self.till.sell(good, self.view.quantity.get())
        except TillError as error:
            self._tell(error)
            return
        self.view.quantity.set("1")
        self.show()

    def sell_numbers(self) -> None:
        """Sell what the typed numbers stand for."""
        try:
            self.till.sell_numbers(self.more.numbers.get())
        except TillError as error:
            self._tell(error)
            return
        self.more.numbers.set("")
        self.show()

    def press_good(self, name: str) -> None:
        """Sell what a key names."""
        found = [one for one in self.till.goods(name) if one["name"].casefold() == name.casefold()]
        if not found:
            self.view.status.set(f"{name} is not for sale any more.")
            return
        self._sell(found[0]["id"])

    def remove_line(self) -> None:
        chosen = self.view.lines.selected()
        if chosen is None:
            self.view.status.set("Choose a line first.")
            return
        self.till.remove_line(int(chosen))
        self.show("Removed. Undo brings it back.")

    def pay(self) -> None:
        total = self.till.total()
        try:
            change = self.till.pay(self.view.given.get(), datetime.now())
        except TillError as error:
            self._tell(error)
            return
        self.view.given.set("")
        self.show(f"Paid: {as_money(total)}. Change: {as_money(change)}.")

    def undo(self) -> None:
        is_undone = self.till.undo()
        self.show("It is as before." if is_undone else "There is nothing to undo.")

    def count_change(self) -> None:
        """Show the change while the cash is being typed."""
        try:
            change = self.till.change(self.view.given.get())
        except TillError as error:
            self.view.change.set(str(error))
        else:
            self.view.change.set(f"Change: {as_money(change)}")

    def search_goods(self) -> None:
        goods = self.till.goods(self.view.search.get())
        numbered = self.till.numbered() if hasattr(self.view, "numbers") else {}
        numbers = {one["id"]: str(number) for number, one in numbered.items()}
        rows = []
        for one in goods:
            shown = [one["name"], as_money(Decimal(one["price"]))]
            rows.append((one["id"], [numbers[one["id"]], *shown] if numbers else shown))
        self.view.goods.show(rows)

    def show(self, message: str = "") -> None:
        self.search_goods()
        lines = []
        for place, line in enumerate(self.till.lines):
            count, price = as_short(Decimal(line["quantity"])), as_money(Decimal(line["price"]))
            lines.append((place, [line["name"], count, price, as_money(amount_of(line))]))
        self.view.lines.show(lines)
        self.view.total.set(f"Total: {as_money(self.till.total())}")
        self.count_change()
        sales = self.till.sales(datetime.now().date().isoformat())
        taken = sum((total_of(sale["lines"]) for sale in sales), Decimal(0))
        self.view.takings.set(f"Taken today: {as_money(taken)} in {len(sales)} sales")
        self.view.sales.show([(sale["id"], self._sale_row(sale["time"], sale["lines"])) for sale in sales])
        self.view.problem.set("")
        self.view.status.set(message)

    @staticmethod
    def _sale_row(time: str, lines: list[dict[str, str]]) -> list[str]:
        bought = ", ".join(f"{as_short(Decimal(line['quantity']))} × {line['name']}" for line in lines)
        return [time[11:16], bought, as_money(total_of(lines))]

    def _tell(self, error: TillError) -> None:
        self.view.problem.set(str(error))
        self.view.point_at(getattr(self.view, f"{error.field}_entry"))
