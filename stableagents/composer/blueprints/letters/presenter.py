"""What happens on each action while learning letters."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from app_info import EXERCISES, LETTERS
from logic import MISSING, NEXT, SMALL, Trainer
from storage import Storage

if TYPE_CHECKING:
    from main import App

IN_A_ROW = 7


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.trainer = Trainer(storage, random.Random(), [(letter, word) for letter, word in LETTERS])
        self.place = 0
        self.wrong: set[str] = set()

    def start(self) -> None:
        self.view.exercise.set(self.storage.setting("exercise", self.view.exercise.get()))
        self.place = min(int(self.storage.setting("letter", "0")), len(LETTERS) - 1)
        self.show_letter()
        self._take()

    # The page to look at.

    def choose_letter(self, row: int, column: int) -> None:
        place = row * IN_A_ROW + column
        if place < len(LETTERS):
            self.place = place
            self.show_letter()

    def next_letter(self) -> None:
        self.place = (self.place + 1) % len(LETTERS)
        self.show_letter()

    def letter_before(self) -> None:
        self.place = (self.place - 1) % len(LETTERS)
        self.show_letter()

    def show_letter(self) -> None:
        letter, word = LETTERS[self.place]
        self.view.big_letter.set(f"{letter} {letter.lower()}")
        self.view.word.set(word)
        cells = [(one, "accent" if at == self.place else "raised") for at, (one, _word) in enumerate(LETTERS)]
        cells += [("", "plain")] * (-len(cells) % IN_A_ROW)
        self.view.all_letters.show([cells[at : at + IN_A_ROW] for at in range(0, len(cells), IN_A_ROW)])
        self.storage.set_setting("letter", str(self.place))

    # The page to practise on.

    def change(self) -> None:
        self.storage.set_setting("exercise", self.view.exercise.get())
        self._take()

    def press(self, row: int, column: int) -> None:
        """A letter was chosen; a wrong one is marked until the right one is found."""
        letter = self.trainer.choices[column]
        if self.trainer.answer(letter):
            self.wrong = set()
            self.show("Right!")
        else:
            self.wrong.add(letter)
            self.show("Not that one. Try again.")

    def solve(self) -> None:
        """Tell the letter, and go on."""
        told = self.trainer.letter
        self.wrong = set()
        self.trainer.new_question()
        self.show(f"It was {told}.")

    def reset(self) -> None:
        self.trainer.reset()
        self.show("The score is at nothing.")

    def show(self, message: str = "") -> None:
        view, trainer = self.view, self.trainer
        tasks = {SMALL: "Where is this letter?", NEXT: "Which letter comes next?", MISSING: "Which letter is missing?"}
        view.task.set(tasks[trainer.exercise])
        view.shown.set(trainer.shown)
        view.choices.show([[(one, "bad" if one in self.wrong else "raised") for one in trainer.choices]])
        view.said.set(message)
        score = trainer.score
        view.status.set(f"Right: {score.right} of {score.asked}. In a row: {score.streak}, at most {score.best}.")

    def _take(self) -> None:
        chosen = self.view.exercise.get()
        self.wrong = set()
        self.trainer.choose(EXERCISES.index(chosen) if chosen in EXERCISES else SMALL)
        self.show()
