"""What happens on each action with the deck of cards."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from app_info import DECK_SIZE, JOKERS, PACKS
from deck import Card, Deck, DeckError, in_rows
from logic import MAX_HANDS, DealError, as_text, deal, kept, restored, wanted
from storage import Storage

if TYPE_CHECKING:
    from main import App

SHEET_WIDTH = 640


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.deck = Deck(random.Random(), DECK_SIZE, PACKS, JOKERS)
        self.hands: list[list[Card]] = []

    def start(self) -> None:
        self.view.count.set(self.storage.setting("count", self.view.count.get()))
        self.view.hands.set(self.storage.setting("hands", self.view.hands.get()))
        self.hands = restored(self.storage.setting("table", ""), self.deck)
        self.show()

    def deal(self) -> None:
        view = self.view
        try:
            count = wanted(view.count.get(), "count", self.deck.size)
            hands = wanted(view.hands.get(), "hands", MAX_HANDS)
            self.hands = deal(self.deck, count, hands)
        except DealError as error:
            view.problem.set(str(error))
            view.point_at(getattr(view, f"{error.field}_entry"))
            return
        except DeckError as error:
            view.problem.set(str(error))
            view.point_at(view.count_entry)
            return
        self.show()

    def shuffle(self) -> None:
        self.deck.shuffle()
        self.hands = []
        self.show("All cards are back and mixed.")

    def copy_hands(self) -> None:
        self.view.copy("\n".join(map(as_text, self.hands)))
        self.view.status.set("Copied." if self.hands else "Nothing is dealt yet.")

    def keep(self) -> None:
        self.storage.set_setting("count", self.view.count.get())
        self.storage.set_setting("hands", self.view.hands.get())

    def show(self, message: str = "") -> None:
        view, hands = self.view, self.hands
        self.storage.set_setting("table", kept(self.deck, hands))
        view.sheet.show(in_rows(hands, SHEET_WIDTH))
        lines = [f"{number}: {as_text(cards)}" for number, cards in enumerate(hands, start=1)]
        one = as_text(hands[0]) if hands else "Press Deal."
        view.dealt.set("   ".join(lines) if len(hands) > 1 else one)
        view.left_text.set(f"Cards left: {self.deck.left} of {self.deck.size}")
        view.problem.set("")
        view.status.set(message)
