"""What happens on each action in rock, paper, scissors."""

from __future__ import annotations

import json
import random
from functools import partialmethod
from typing import TYPE_CHECKING

from app_info import BEST_OF, HANDS
from logic import Game, reason, result
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.chance = random.Random()
        self.game = Game(BEST_OF)
        self.game.rounds = [(own, other) for own, other in json.loads(storage.setting("rounds", "[]"))]

    def start(self) -> None:
        needed = BEST_OF // 2 + 1
        goal = f"Best of {BEST_OF} rounds: the first with {needed} wins." if BEST_OF else "As many rounds as you like."
        self.view.goal.set(goal)
        self.show()

    def new_game(self) -> None:
        self.game = Game(BEST_OF)
        self.show()

    def play(self, hand: int) -> None:
        played = self.game.play(hand, self.chance.randrange(len(HANDS)))
        self.show("" if played else "The game is over. Press New game.")

    hand_1 = partialmethod(play, 0)
    hand_2 = partialmethod(play, 1)
    hand_3 = partialmethod(play, 2)
    hand_4 = partialmethod(play, 3)
    hand_5 = partialmethod(play, 4)

    def show(self, message: str = "") -> None:
        game = self.game
        self.storage.set_setting("rounds", json.dumps(game.rounds))
        words = {1: "You win", 0: "A draw", -1: "The computer wins"}
        rows = [
            (n, [HANDS[own], HANDS[other], words[result(own, other)]]) for n, (own, other) in enumerate(game.rounds)
        ]
        self.view.rounds.show(rows[::-1])
        self.view.round_text.set(" – ".join(rows[-1][1]) if rows else "")
        self.view.why.set(reason(*game.rounds[-1]) if rows else "")
        draws = len(game.rounds) - game.won - game.lost
        self.view.score_text.set(f"You {game.won}   Computer {game.lost}   Draws {draws}")
        if game.is_over:
            message = message or ("You win the game!" if game.won > game.lost else "The computer wins the game.")
        self.view.status.set(message)
