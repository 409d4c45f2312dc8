"""What happens on each action in blackjack."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from app_info import FIRST_CHIPS
from logic import Card, Round, is_natural, value
from storage import Storage

if TYPE_CHECKING:
    from main import App

COLUMNS = 7


class Presenter:
    """Between the window and the rules. The dealer's second card is hidden until the round is over."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.chance = random.Random()
        self.chips = int(storage.setting("chips", str(FIRST_CHIPS)))
        self.round: Round | None = None

    def start(self) -> None:
        self.show()

    def new_game(self) -> None:
        """Deal, if the last round is over and the bet can be paid."""
        if self.round is not None and not self.round.is_over:
            self.show("Finish this round first.")
            return
        bet = int(self.view.bet.get())
        if bet > self.chips:
            self.show("You have too few chips for this bet.")
            return
        self.round = Round(bet, self.chance)
        self._settle()

    def hit(self) -> None:
        if self._is_playing():
            self._now().hit()
            self._settle()

    def stand(self) -> None:
        if self._is_playing():
            self._now().stand()
            self._settle()

    def double(self) -> None:
        if not self._is_playing():
            return
        if self._now().bet * 2 > self.chips or len(self._now().own) > 2:
            self.show("Doubling needs two cards and enough chips.")
            return
        self._now().double()
        self._settle()

    def press(self, row: int, column: int) -> None:
        """A press on the table takes a card, or deals."""
        if self.round is None or self.round.is_over:
            self.new_game()
        else:
            self.hit()

    def new_chips(self) -> None:
        if self.view.confirm("Begin again with new chips?"):
            self.chips, self.round = FIRST_CHIPS, None
            self.storage.set_setting("chips", str(self.chips))
            self.show()

    def show(self, message: str = "") -> None:
        view, now = self.view, self.round
        is_playing = now is not None and not now.is_over
        dealer = now.dealer if now else []
        own = now.own if now else []
        view.board.show([self._cards(dealer, hides=is_playing), self._cards(own, hides=False)])
        shown = value(dealer[:1]) if is_playing else value(dealer)
        view.dealer_text.set(f"Dealer: {shown}" if now else "Dealer")
        view.own_text.set(f"You: {value(own)}" if now else "You")
        view.state_text.set(self._result() if now and now.is_over else "Hit or stand?" if now else "Press Deal.")
        view.status.set(message or f"Chips: {self.chips}")
        view.set_enabled(view.deal_button, not is_playing)
        for button in (view.hit_button, view.stand_button, view.double_button):
            view.set_enabled(button, is_playing)

    def _cards(self, cards: list[Card], *, hides: bool) -> list[tuple[str, str]]:
        cells = [(rank + suit, "bad" if suit in "♥♦" else "ink") for rank, suit in cards[:COLUMNS]]
        if hides:
            cells[1] = ("?", "accent")
        return cells + [("", "plain")] * (COLUMNS - len(cells))

    def _result(self) -> str:
        now = self._now()
        if now.gain > 0:
            return f"Blackjack! You win {now.gain}." if is_natural(now.own) else f"You win {now.gain}."
        if now.gain == 0:
            return "A draw; the bet is yours again."
        return f"Over 21. You lose {-now.gain}." if value(now.own) > 21 else f"You lose {-now.gain}."

    def _settle(self) -> None:
        if self._now().is_over:
            self.chips += self._now().gain
            self.storage.set_setting("chips", str(self.chips))
        self.show()

    def _is_playing(self) -> bool:
        if self.round is None or self.round.is_over:
            self.show("Press Deal first.")
            return False
        return True

    def _now(self) -> Round:
        assert self.round is not None
        return self.round
