"""What happens on each action in the shop."""

from __future__ import annotations

import json
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from amounts import as_money
from app_info import GOODS
from logic import Record, Shop, ShopError, total_of
from marks import day_here
from storage import Storage

if TYPE_CHECKING:
    from main import App

TYPED = ("name", "price", "stock", "quantity", "customer")


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.shop = Shop(storage)

    def start(self) -> None:
        self.shop.fill(GOODS)
        typed = json.loads(self.storage.setting("typed", "{}"))
        for name in TYPED:
            getattr(self.view, name).set(typed.get(name, "1" if name == "quantity" else ""))
        self.show()

    def keep_typed(self) -> None:
        self.storage.set_setting("typed", json.dumps({name: getattr(self.view, name).get() for name in TYPED}))

    def save_good(self) -> None:
        view = self.view
        try:
            self.shop.save_good(view.name.get(), view.price.get(), view.stock.get())
        except ShopError as error:
            self._tell(error)
            return
        for name in ("name", "price", "stock"):
            getattr(view, name).set("")
        view.name_entry.focus_set()
        self.show("It is for sale now.")

    def edit_good(self) -> None:
        """Show what is for sale in the fields, to be changed."""
        chosen = self.view.goods.selected()
        good = next((one for one in self.shop.goods() if str(one["id"]) == chosen), None)
        if good is None:
            self.view.status.set("Choose something that is for sale first.")
            return
        self.view.name.set(good["name"])
        self.view.price.set(as_money(Decimal(good["price"])))
        self.view.stock.set(str(good["stock"]))
        self.view.price_entry.focus_set()

    def remove_good(self) -> None:
        chosen = self.view.goods.selected()
        if chosen is None:
            self.view.status.set("Choose something that is for sale first.")
            return
        self.shop.remove_good(int(chosen))
        self.show("Removed. Undo brings it back.")

    def put(self) -> None:
        """Put what is chosen in the cart."""
        chosen = self.view.goods.selected()
        if chosen is None:
            self.view.status.set("Choose something that is for sale first.")
            return
        self._put(int(chosen), self.view.quantity.get())
        self.view.goods.select(int(chosen))

    def one_more(self) -> None:
        if (number := self._chosen_line()) is not None:
            self._put(number, "1")
            self.view.lines.select(number)

    def one_less(self) -> None:
        if (number := self._chosen_line()) is not None:
            self.shop.take_one(number)
            self.show()
            if number in [line.number for line in self.shop.lines()]:
                self.view.lines.select(number)

    def remove_line(self) -> None:
        if (number := self._chosen_line()) is not None:
            self.shop.remove_line(number)
            self.show("Removed. Undo brings it back.")

    def empty_cart(self) -> None:
        self.shop.empty_cart()
        self.show("The cart is empty. Undo brings it back.")

    def check_out(self) -> None:
        try:
            total = self.shop.check_out(self.view.customer.get(), datetime.now())
        except ShopError as error:
            self._tell(error)
            return
        self.view.customer.set("")
        self.show(f"Ordered for {as_money(total)}. Thank you!")

    def cancel_order(self) -> None:
        chosen = self.view.orders.selected()
        if chosen is None:
            self.view.status.set("Choose an order first.")
            return
        self.shop.cancel(int(chosen))
        self.show("The order is cancelled and its goods are back. Undo takes that back.")

    def undo(self) -> None:
        is_undone = self.shop.undo()
        self.show("It is as before." if is_undone else "There is nothing to undo.")

    def search_goods(self) -> None:
        goods = self.shop.goods(self.view.search.get())
        self.view.goods.show([(good["id"], self._good_row(good)) for good in goods])

    def show(self, message: str = "") -> None:
        view, shop = self.view, self.shop
        self.search_goods()
        lines = shop.lines()
        view.lines.show(
            [
                (line.number, [line.name, str(line.quantity), as_money(line.price), as_money(line.amount)])
                for line in lines
            ]
        )
        view.total.set(f"Total: {as_money(shop.total())}")
        orders = shop.orders()
        view.orders.show([(order["id"], self._order_row(order)) for order in orders])
        sold = sum(map(total_of, orders), Decimal(0))
        view.sold.set(f"Orders: {len(orders)}, together {as_money(sold)}")
        view.problem.set("")
        view.status.set(message)

    def _put(self, number: int, quantity: str) -> None:
        try:
            self.shop.put(number, quantity)
        except ShopError as error:
            self._tell(error)
            return
        self.view.quantity.set("1")
        self.show()

    def _chosen_line(self) -> int | None:
        chosen = self.view.lines.selected()
        if chosen is None:
            self.view.status.set("Choose a line first.")
            return None
        return int(chosen)

    def _good_row(self, good: Record) -> list[str]:
        left = self.shop.left(good)
        return [good["name"], as_money(Decimal(good["price"])), str(left) if left else "sold out"]

    @staticmethod
    def _order_row(order: Record) -> list[str]:
        bought = ", ".join(f"{quantity} × {name}" for name, _price, quantity, _good in order["lines"])
        day, time = order["time"][:10], order["time"][11:16]
        return [f"{day_here(day)} {time}", order["customer"], bought, as_money(total_of(order))]

    def _tell(self, error: ShopError) -> None:
        self.view.problem.set(str(error))
        if error.field:
            self.view.point_at(getattr(self.view, f"{error.field}_entry"))
