"""What happens on each action while betting."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from app_info import FIRST_MONEY
from game import BETS, PAYS, play
from logic import BetError, Purse
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.chance = random.Random()
        self.purse = Purse(storage, FIRST_MONEY)

    def start(self) -> None:
        view = self.view
        view.set_choices(view.bet_box, list(BETS))
        view.bet.set(BETS[0])
        view.stake.set(self.storage.setting("stake", view.stake.get()))
        view.pays.show([(n, list(one)) for n, one in enumerate(PAYS)])
        self.show("Choose your bet and your stake.")

    def play(self) -> None:
        bet = self.view.bet.get()
        try:
            stake = self.purse.stake(self.view.stake.get())
        except BetError as error:
            self.view.problem.set(str(error))
            self.view.point_at(self.view.stake_entry)
            return
        result, back = play(bet, self.chance)
        gain = self.purse.settle(bet, result, stake, back)
        said = f"You win {gain}." if gain > 0 else f"You lose {-gain}." if gain < 0 else "You get your stake back."
        self.show(f"{result}   {said}")

    def all_in(self) -> None:
        self.view.stake.set(str(self.purse.money))

    def new_game(self) -> None:
        if self.purse.rounds() and not self.view.confirm("Begin again? What you won is gone then."):
            return
        self.purse.new_game()
        self.show("Choose your bet and your stake.")

    def keep(self) -> None:
        self.storage.set_setting("stake", self.view.stake.get())

    def show(self, message: str) -> None:
        view, purse = self.view, self.purse
        view.problem.set("" if purse.money else "You have nothing left. Press New game.")
        view.result.set(message)
        view.money_text.set(f"You have {purse.money}.   Most so far: {purse.most}")
        rows = [[one["bet"], one["result"], one["stake"], one["gain"]] for one in purse.rounds()]
        view.rounds.show([(n, list(map(str, row))) for n, row in enumerate(rows)])
        view.status.set(f"Rounds: {len(rows)}")
