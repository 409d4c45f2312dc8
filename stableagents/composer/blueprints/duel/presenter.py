"""What happens on each action in the duel."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from app_info import HEALTH, MOVES
from logic import COMPUTER, YOU, Done, Duel, Move
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.duel = Duel(storage, [Move(*move) for move in MOVES], HEALTH, random.Random())
        self.done: list[Done] = []  # the latest first

    def start(self) -> None:
        self.view.moves_text.set("   ".join(f"{move.name}: {move.least}–{move.most}" for move in self.duel.moves))
        self.show()

    def play(self, name: str) -> None:
        """A press on a move."""
        done = self.duel.play(name)
        if not done:
            self.view.status.set("Press New game.")
            return
        self.done = [*reversed(done), *self.done]
        self.show()

    def new_game(self) -> None:
        self.duel.new_game()
        self.done = []
        self.show()

    def show(self) -> None:
        view, duel = self.view, self.duel
        own, other = duel.health
        view.own_text.set(f"Your health: {own} of {duel.most}")
        view.other_text.set(f"The computer's health: {other} of {duel.most}")
        view.own.set(str(round(100 * own / duel.most)))
        view.other.set(str(round(100 * other / duel.most)))
        view.happened.show([(n, [str(done.round), told(done)]) for n, done in enumerate(self.done)])
        results = {None: "", YOU: "You have won!", COMPUTER: "The computer has won."}
        view.result.set(results[duel.winner])
        view.status.set(f"Won: you {duel.won[YOU]}, the computer {duel.won[COMPUTER]}.")


def told(done: Done) -> str:
    """One line of what somebody did."""
    if done.who == YOU:
        if done.move.heals:
            return f"You: {done.move.name}, {done.points} healed"
        return f"You: {done.move.name}, {done.points} damage"
    if done.move.heals:
        return f"Computer: {done.move.name}, {done.points} healed"
    return f"Computer: {done.move.name}, {done.points} damage"
