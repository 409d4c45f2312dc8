"""What happens on each action at the cash machine."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app_info import FIRST_CENTS, FIRST_PIN, SIGN
from logic import Bank, BankError
from marks import as_here, day_here
from storage import Storage

if TYPE_CHECKING:
    from main import App

KINDS = {"opening": "Opening balance", "deposit": "Deposit", "withdrawal": "Withdrawal"}


class Presenter:
    """Between the window and the rules. Without the PIN nothing is shown."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.bank = Bank(storage, FIRST_PIN, FIRST_CENTS)

    def start(self) -> None:
        self.show("The first PIN is 1234. Change it once you are in." if FIRST_PIN == "1234" else "")

    def enter(self) -> None:
        try:
            self.bank.enter(self.view.pin.get())
        except BankError as error:
            self.view.pin.set("")
            self._refuse(error)
            return
        self.view.pin.set("")
        self.show("Welcome.")
        self.view.amount_entry.focus_set()

    def leave(self) -> None:
        self.bank.leave()
        for name in ("amount", "new_pin", "pin"):
            getattr(self.view, name).set("")
        self.show("Take your card.")
        self.view.pin_entry.focus_set()

    def unblock(self) -> None:
        if self.view.confirm("Unblock the card, as the bank would?"):
            self.bank.unblock()
            self.show("The card works again.")

    def pay_in(self) -> None:
        self._move(is_in=True)

    def take_out(self) -> None:
        self._move(is_in=False)

    def take_quick(self, amount: str) -> None:
        """An amount of a key."""
        self.view.amount.set(amount)
        self._move(is_in=False)

    def change_pin(self) -> None:
        if not self._is_in():
            return
        try:
            self.bank.change_pin(self.view.new_pin.get())
        except BankError as error:
            self._refuse(error)
            return
        self.view.new_pin.set("")
        self.show("The PIN is changed.")

    def export(self) -> None:
        """The movements as a file of comma separated values."""
        path = self.view.ask_save_path("movements.csv") if self._is_in() else ""
        if not path:
            return
        lines = [f"{one['time']},{KINDS[one['kind']]},{one['cents'] / 100:.2f}" for one in self.bank.movements()]
        try:
            Path(path).write_text("\n".join(lines) + "\n", encoding="utf-8")
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be written: {error}")
        else:
            self.view.status.set(f"Written to {path}")

    def show(self, message: str = "") -> None:
        view, bank = self.view, self.bank
        view.problem.set("")
        view.balance.set(_money(bank.balance()) if bank.is_open else "• • •")
        rows, total = [], 0
        for number, one in enumerate(bank.movements() if bank.is_open else []):
            total += one["cents"]
            when = day_here(one["time"][:10]) + one["time"][10:]
            rows.append((number, [when, KINDS[one["kind"]], _money(one["cents"]), _money(total)]))
        view.movements.show(rows[::-1])
        view.status.set(message or ("" if bank.is_open else "Enter your PIN."))

    def _move(self, *, is_in: bool) -> None:
        if not self._is_in():
            return
        time = datetime.now().strftime("%Y-%m-%d %H:%M")
        try:
            move = self.bank.pay_in if is_in else self.bank.take_out
            cents = move(self.view.amount.get(), time)
        except BankError as error:
            self._refuse(error)
            return
        self.view.amount.set("")
        self.show(f"Paid in: {_money(cents)}" if is_in else f"Take your money: {_money(cents)}")

    def _is_in(self) -> bool:
        if not self.bank.is_open:
            self.view.problem.set("Enter your PIN first.")
            self.view.point_at(self.view.pin_entry)
        return self.bank.is_open

    def _refuse(self, error: BankError) -> None:
        self.view.problem.set(str(error))
        self.view.point_at(getattr(self.view, f"{error.field}_entry"))


def _money(cents: int) -> str:
    return f"{as_here(f'{cents / 100:,.2f}')} {SIGN}".strip()
