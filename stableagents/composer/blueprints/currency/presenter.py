"""What happens on each action in the currency converter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app_info import CURRENCIES
from logic import DATED, AmountError, Rates, as_money, read
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules. The result follows while you type."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.rates = Rates(storage)

    def start(self) -> None:
        self.view.dated.set(f"The built-in rates are of {DATED}; a star marks those that you changed.")
        for var in ("amount", "source", "target"):
            field = getattr(self.view, var)
            field.set(self.storage.setting(var, field.get()))
        self.convert()

    def convert(self) -> None:
        view = self.view
        view.problem.set("")
        try:
            amount = read(view.amount.get())
        except AmountError as error:
            view.problem.set(str(error) if view.amount.get().strip() else "")
            view.result.set("")
            view.all.show([])
            return
        source, target = view.source.get(), view.target.get()
        there = self.rates.convert(amount, source, target)
        view.result.set(f"{as_money(amount)} {source} = {as_money(there)} {target}")
        rows = []
        for code in CURRENCIES:
            star = " *" if self.rates.is_changed(code) else ""
            value = as_money(self.rates.convert(amount, source, code))
            rows.append((code, [code + star, value, str(self.rates.of(code))]))
        view.all.show(rows)

    def swap(self) -> None:
        source = self.view.source.get()
        self.view.source.set(self.view.target.get())
        self.view.target.set(source)
        self.convert()

    def copy_result(self) -> None:
        text = self.view.result.get()
        self.view.copy(text)
        self.view.status.set("Copied." if text else "There is nothing to copy yet.")

    def take_rate(self) -> None:
        chosen = self.view.all.selected()
        if chosen is not None:
            self.view.rate.set(str(self.rates.of(chosen)))

    def change_rate(self) -> None:
        chosen = self.view.all.selected()
        if chosen is None:
            self.view.status.set("Choose a currency in the table first.")
            return
        try:
            self.rates.change(chosen, self.view.rate.get())
        except AmountError as error:
            self.view.status.set(str(error))
            self.view.point_at(self.view.rate_entry)
            return
        self.convert()
        self.view.status.set("Changed. Built-in rates brings the old ones back.")

    def reset_rates(self) -> None:
        if self.view.confirm("Forget the rates that you changed?"):
            self.rates.reset()
            self.convert()

    def keep(self) -> None:
        for var in ("amount", "source", "target"):
            self.storage.set_setting(var, getattr(self.view, var).get())
