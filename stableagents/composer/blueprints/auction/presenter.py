"""What happens on each action in the blind auction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from amounts import as_money
from logic import Auction, AuctionError
from storage import Storage

if TYPE_CHECKING:
    from main import App

HIDDEN = "•••"


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.auction = Auction(storage)

    def start(self) -> None:
        self.view.thing.set(self.storage.setting("thing", ""))
        self.show()

    def keep_thing(self) -> None:
        self.storage.set_setting("thing", self.view.thing.get()[:200])

    def bid(self) -> None:
        try:
            self.auction.bid(self.view.name.get(), self.view.amount.get())
        except AuctionError as error:
            self._refuse(error)
            return
        self.view.name.set("")
        self.view.amount.set("")
        self.show()
        self.view.status.set("The bid is in. Now the next one.")
        self.view.name_entry.focus_set()

    def end(self) -> None:
        try:
            self.auction.end()
        except AuctionError as error:
            self._refuse(error)
            return
        self.show()

    def again(self) -> None:
        if self.auction.bids and not self.view.confirm("Begin a new auction? All bids are deleted."):
            return
        self.auction.again()
        self.show()

    def show(self) -> None:
        view, auction = self.view, self.auction
        view.problem.set("")
        rows = auction.ranked() if auction.is_over else [(name, None) for name in auction.bids]
        view.bidders.show([(name, [name, HIDDEN if amount is None else as_money(amount)]) for name, amount in rows])
        view.result.set("")
        view.status.set("")
        if auction.is_over:
            winner, highest = auction.ranked()[0]
            view.result.set(f"{winner} has won with {as_money(highest)}.")
            view.status.set("Two bids were equal: the earlier one wins." if auction.is_tied() else "")

    def _refuse(self, error: AuctionError) -> None:
        self.view.problem.set(str(error))
        self.view.point_at(getattr(self.view, f"{error.field}_entry"))
