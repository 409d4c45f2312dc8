"""What happens on each action while a hidden number is found."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

from app_info import ELSEWHERE, NOTHING, PLACES, RIGHT, TRIES
from logic import Game, GuessError
from storage import Storage

if TYPE_CHECKING:
    from main import App


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.score: list[int] = json.loads(storage.setting("score", "[0, 0]"))
        self.game = Game(PLACES, TRIES, random.Random())

    def start(self) -> None:
        self.show()

    def new_game(self) -> None:
        self.game = Game(PLACES, TRIES, random.Random())
        self.view.guess.set("")
        self.view.guess_entry.focus_set()
        self.show()

    def try_guess(self) -> None:
        try:
            self.game.guess(self.view.guess.get())
        except GuessError as error:
            self.view.problem.set(str(error))
            self.view.point_at(self.view.guess_entry)
            return
        if self.game.is_over:
            self.score[0 if self.game.is_won else 1] += 1
            self.storage.set_setting("score", json.dumps(self.score))
        self.view.guess.set("")
        self.show()

    def show(self) -> None:
        view, game = self.view, self.game
        rows = [(n, [guess, _clue(right, elsewhere)]) for n, (guess, right, elsewhere) in enumerate(game.guesses)]
        view.guesses.show(rows[::-1])
        if game.is_won:
            view.state_text.set(f"Found in {len(game.guesses)} tries!")
        elif game.is_over:
            view.state_text.set(f"Not found. It was {game.secret}.")
        else:
            view.state_text.set(f"Try {len(game.guesses) + 1} of {TRIES}: {PLACES} different digits.")
        view.problem.set("")
        view.status.set(f"Won: {self.score[0]}   Lost: {self.score[1]}")


def _clue(right: int, elsewhere: int) -> str:
    """The words of the game for right and misplaced digits."""
    said = [f"{count} {word}" for count, word in ((right, RIGHT), (elsewhere, ELSEWHERE)) if count]
    return ", ".join(said) or NOTHING
