"""What happens on each action in the word finder."""

from __future__ import annotations

import json
import random
import string
from typing import TYPE_CHECKING

from app_info import TRIES, WORDS
from logic import ELSEWHERE, MISSING, RIGHT, Game, GuessError, judge
from storage import Storage

if TYPE_CHECKING:
    from main import App

LOOKS = {RIGHT: "good", ELSEWHERE: "warm", MISSING: "ink"}


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.chance = random.Random()
        self.score: dict[str, int] = json.loads(storage.setting("score", '{"played": 0, "won": 0, "row": 0}'))
        self.game = Game(self.chance.choice(WORDS), TRIES)

    def start(self) -> None:
        kept = json.loads(self.storage.setting("game", "null"))
        if kept:
            self.game = Game(kept["secret"], TRIES)
            self.game.guesses = kept["guesses"]
        self.show()

    def new_game(self) -> None:
        others = [word for word in WORDS if word != self.game.secret]
        self.game = Game(self.chance.choice(others), TRIES)
        self._keep()
        self.show()
        self.view.typed_entry.focus_set()

    def guess(self) -> None:
        try:
            self.game.guess(self.view.typed.get())
        except GuessError as error:
            self.view.problem.set(str(error))
            self.view.point_at(self.view.typed_entry)
            return
        self.view.typed.set("")
        if self.game.is_over:
            self.score["played"] += 1
            self.score["won"] += self.game.is_won
            self.score["row"] = self.score["row"] + 1 if self.game.is_won else 0
            self.storage.set_setting("score", json.dumps(self.score))
        self._keep()
        self.show()

    def hint(self) -> None:
        letter = "" if self.game.is_over else self.game.hint(self.chance)
        self.view.problem.set("")
        self.view.status.set(f"The word has the letter {letter.upper()}." if letter else "There is no more to tell.")

    def press(self, row: int, column: int) -> None:
        """A press on the board goes back to typing."""
        self.view.typed_entry.focus_set()

    def show(self) -> None:
        game, view = self.game, self.view
        view.problem.set("")
        cells = []
        for row in range(TRIES):
            if row < len(game.guesses):
                word, marks = game.guesses[row], judge(game.secret, game.guesses[row])
                cells.append([(letter.upper(), LOOKS[mark]) for letter, mark in zip(word, marks, strict=True)])
            else:
                cells.append([("", "plain")] * len(game.secret))
        view.board.show(cells)
        if game.is_won:
            view.state_text.set(f"Found in {len(game.guesses)} tries.")
        elif game.is_over:
            view.state_text.set(f"The word was {game.secret.upper()}.")
        else:
            view.state_text.set(f"Try {len(game.guesses) + 1} of {TRIES}.")
        known = game.known()
        out = " ".join(letter.upper() for letter in string.ascii_lowercase if known.get(letter) != MISSING)
        view.letters.set(f"Possible letters: {out}")
        view.status.set(f"Played: {self.score['played']}   Won: {self.score['won']}   In a row: {self.score['row']}")

    def _keep(self) -> None:
        self.storage.set_setting("game", json.dumps({"secret": self.game.secret, "guesses": self.game.guesses}))
