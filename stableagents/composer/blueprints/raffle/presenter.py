"""What happens on each action in the raffle."""

from __future__ import annotations

import random
from datetime import datetime
from typing import TYPE_CHECKING

from amounts import as_money
from app_info import FIRST_PRICE, FIRST_PRIZES, TICKETS
from logic import Raffle, RaffleError
from marks import day_here
from storage import Storage

if TYPE_CHECKING:
    from main import App

TYPED = ("buyer", "count", "numbers", "prize")


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.raffle = Raffle(storage, TICKETS, FIRST_PRICE, FIRST_PRIZES)
        self.chance = random.Random()

    def start(self) -> None:
        for name in TYPED:
            getattr(self.view, name).set(self.storage.setting(name, ""))
        self.view.price.set(self.raffle.price)
        self.view.once_each.set(self.storage.setting("once_each", "") == "yes")
        self.show()

    def keep(self) -> None:
        for name in TYPED:
            self.storage.set_setting(name, getattr(self.view, name).get())

    # Drawing.

    def draw(self) -> None:
        """A winner for the next prize."""
        try:
            self.raffle.draw(self.chance, datetime.now(), once_each=self.view.once_each.get())
        except RaffleError as error:
            self.show(str(error))
            return
        self.show()

    def miss(self) -> None:
        """Nobody came for the last prize."""
        self.show("The prize can be drawn for again." if self.raffle.miss() else "Nothing was drawn yet.")

    def change_once_each(self) -> None:
        self.storage.set_setting("once_each", "yes" if self.view.once_each.get() else "")
        self.show()

    def begin_again(self) -> None:
        if self.view.confirm("Put all tickets back? The winners are gone then."):
            self.raffle.begin_again()
            self.show("All tickets are in again. Undo brings the winners back.")

    def undo(self) -> None:
        self.show("It is as before." if self.raffle.undo() else "There is nothing to undo.")

    # Tickets.

    def sell(self) -> None:
        view = self.view
        try:
            sold = self.raffle.sell(view.buyer.get(), view.count.get(), view.numbers.get())
        except RaffleError as error:
            self._refuse(error)
            return
        for name in ("buyer", "count", "numbers"):
            getattr(view, name).set("")
        view.buyer_entry.focus_set()
        self.show(f"Sold: {', '.join(map(str, sold[:20]))}")

    def take_back(self) -> None:
        chosen = self.view.tickets.selected()
        if chosen is None:
            self.show("Choose a ticket in the list first.")
            return
        self.raffle.take_back(int(chosen))
        self.show("Removed. Undo brings it back.")

    def change_price(self) -> None:
        try:
            self.raffle.set_price(self.view.price.get())
        except RaffleError as error:
            self._refuse(error)
            return
        self.show("Kept.")

    # Prizes.

    def add_prize(self) -> None:
        try:
            self.raffle.add_prize(self.view.prize.get())
        except RaffleError as error:
            self.view.prize_problem.set(str(error))
            self.view.point_at(self.view.prize_entry)
            return
        self.view.prize.set("")
        self.view.prize_entry.focus_set()
        self.show("Kept.")

    def remove_prize(self) -> None:
        chosen = self.view.prizes.selected()
        if chosen is None:
            self.show("Choose a prize in the list first.")
            return
        self.raffle.remove_prize(int(chosen))
        self.show("Removed. Undo brings it back.")

    def show(self, message: str = "") -> None:
        view, raffle = self.view, self.raffle
        draws, tickets = raffle.draws(), raffle.tickets()
        last, prize = draws[-1] if draws else None, raffle.next_prize()
        left = len(raffle.in_the_drum(once_each=view.once_each.get()))
        view.drawn.set(str(last["number"]) if last else "?")
        view.winner.set(f"{last['name']}: {last['prize']}".rstrip(": ") if last else "")
        view.next_prize.set(
            f"Next prize: {prize['name']}" if prize else "All prizes are won." if raffle.prizes() else ""
        )
        view.left.set(f"Tickets that can win: {left}")
        view.winners.show(
            [
                (draw["id"], [draw["prize"], str(draw["number"]), self._name(draw), self._time(draw)])
                for draw in reversed(draws)
            ]
        )
        view.tickets.show([(one["id"], [str(one["number"]), one["name"]]) for one in tickets])
        sold = f"Sold: {len(tickets)} of {TICKETS}" if TICKETS else f"Sold: {len(tickets)}"
        takings = f"Takings: {as_money(raffle.takings())}" if raffle.price else ""
        view.sold.set(f"{sold}   {takings}")
        view.prizes.show([(one["id"], [one["name"], self._won(one["id"])]) for one in raffle.prizes()])
        view.problem.set("")
        view.prize_problem.set("")
        view.status.set(message)

    def _name(self, draw: dict[str, str]) -> str:
        return f"{draw['name']} (did not come)" if draw["missed"] else draw["name"]

    def _time(self, draw: dict[str, str]) -> str:
        day, time = draw["time"].split()
        return f"{day_here(day)} {time}"

    def _won(self, prize: int) -> str:
        draw = self.raffle.winner(prize)
        return f"{draw['number']}: {draw['name']}" if draw else ""

    def _refuse(self, error: RaffleError) -> None:
        self.view.problem.set(str(error))
        self.view.point_at(getattr(self.view, f"{error.field}_entry"))
