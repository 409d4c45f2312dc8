"""What happens on each action with the accounts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from amounts import as_money
from logic import Bank, BankError, Record
from marks import day_here
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules. ``account`` is the chosen one."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.bank = Bank(storage)
        self.account: int | None = None

    def start(self) -> None:
        accounts = self.bank.accounts()
        self.account = accounts[0]["id"] if accounts else None
        self.refresh()

    def choose(self) -> None:
        key = self.view.accounts.selected()
        if key is not None and int(key) != self.account:
            self.account = int(key)
            self._show_account()

    def open_account(self) -> None:
        try:
            self.account = self.bank.open_account(self.view.owner.get())
        except BankError as error:
            self._refuse(error)
            return
        self.view.owner.set("")
        self.refresh("The account is open.")

    def close_account(self) -> None:
        account = self._chosen()
        if account is None:
            return
        try:
            self.bank.close_account(account)
        except BankError as error:
            self._refuse(error)
            return
        self.refresh("Closed. Undo opens it again.")

    def pay_in(self) -> None:
        self._move(self.bank.pay_in)

    def take_out(self) -> None:
        self._move(self.bank.take_out)

    def transfer(self) -> None:
        target = {_shown(one): one["id"] for one in self.bank.accounts()}.get(self.view.target.get())
        if target is None:
            self.view.problem.set("Choose an account to transfer to.")
            return
        self._move(lambda account, amount, time: self.bank.transfer(account, target, amount, time))

    def undo(self) -> None:
        self.refresh("It is as before." if self.bank.undo() else "There is nothing to undo.")

    def refresh(self, message: str = "") -> None:
        view, accounts = self.view, self.bank.accounts()
        if self.account not in [one["id"] for one in accounts]:
            self.account = accounts[0]["id"] if accounts else None
        balances = self.bank.balances()
        view.accounts.show(
            [(one["id"], [str(one["id"]), one["name"], _money(balances[one["id"]])]) for one in accounts]
        )
        if self.account is not None:
            view.accounts.select(self.account)
        view.total.set(f"In all accounts: {_money(sum(balances.values()))}" if accounts else "")
        self._show_account()
        view.status.set(message)

    def _show_account(self) -> None:
        """The chosen account: its movements, and where money may go from it."""
        view = self.view
        view.problem.set("")
        view.status.set("")
        known = {one["id"]: one for one in self.bank.accounts()}
        chosen = known.get(self.account or 0)
        view.chosen.set(_shown(chosen) if chosen else "")
        offered = [_shown(one) for number, one in known.items() if number != self.account]
        view.set_choices(view.target_box, offered or [""])
        if view.target.get() not in offered:
            view.target.set("")
        rows, total = [], 0
        for one in self.bank.movements(self.account) if self.account else []:
            total += one["cents"]
            when = day_here(one["time"][:10]) + one["time"][10:]
            rows.append((one["id"], [when, _told(one, known), _money(one["cents"]), _money(total)]))
        view.movements.show(rows[::-1])

    def _move(self, how: Callable[[int, str, str], None]) -> None:
        account = self._chosen()
        if account is None:
            return
        try:
            how(account, self.view.amount.get(), datetime.now().strftime("%Y-%m-%d %H:%M"))
        except BankError as error:
            self._refuse(error)
            return
        self.view.amount.set("")
        self.refresh("Booked. Undo takes it back.")

    def _chosen(self) -> int | None:
        if self.account is None:
            self.view.problem.set("Open an account first.")
            self.view.point_at(self.view.owner_entry)
        return self.account

    def _refuse(self, error: BankError) -> None:
        self.view.problem.set(str(error))
        if error.field != "target":
            self.view.point_at(getattr(self.view, f"{error.field}_entry"))


def _told(movement: Record, accounts: dict[int, Record]) -> str:
    """What a movement was."""
    if movement["other"] is None:
        return "Paid in" if movement["cents"] > 0 else "Withdrawn"
    other = accounts.get(movement["other"])
    name = _shown(other) if other else "a closed account"
    return f"From {name}" if movement["cents"] > 0 else f"To {name}"


def _shown(account: Record) -> str:
    return f"{account['id']} {account['name']}"


def _money(cents: int) -> str:
    return as_money(Decimal(cents) / 100)
