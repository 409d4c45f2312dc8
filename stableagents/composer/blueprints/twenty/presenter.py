"""What happens on each action in twenty questions."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

from app_info import ONLY_ANIMALS
from logic import MOST, NO, UNKNOWN, YES, Finder, LearningError, Secret, known_things, learn
from storage import Storage
from things import QUESTIONS

if TYPE_CHECKING:
    from main import App

SAID = {YES: "Yes", NO: "No", UNKNOWN: "Sometimes, or hard to say"}


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.chance = random.Random()
        self.things = known_things(storage, only_animals=ONLY_ANIMALS)
        self.finder = Finder(self.things, self.chance)
        self.secret = Secret(self.things, self.chance)
        self.score: list[int] = json.loads(storage.setting("score", "[0, 0, 0, 0]"))  # found and not, by it and by you
        self.is_counted = [False, False]

    def start(self) -> None:
        self.view.set_choices(self.view.wanted_box, self._questions())
        self.view.wanted.set(self._questions()[0])
        self._offer_names()
        self.show()
        self.show_secret()

    # The computer guesses.

    def new_game(self) -> None:
        self.finder = Finder(self.things, self.chance)
        self.is_counted[0] = False
        self.view.learnt.set("")
        self.show()

    def say_yes(self) -> None:
        self._answer(YES)

    def say_no(self) -> None:
        self._answer(NO)

    def say_unknown(self) -> None:
        self._answer(UNKNOWN)

    def teach(self) -> None:
        """Keep what it was, with the answers that were given."""
        finder = self.finder
        if finder.question or (finder.guess and not finder.is_found) or not finder.answers:
            self.view.problem.set("Let it ask to the end first.")
            return
        try:
            name = learn(self.storage, self.view.learnt.get(), finder.answers, only_animals=ONLY_ANIMALS)
        except LearningError as error:
            self.view.problem.set(str(error))
            self.view.point_at(self.view.learnt_entry)
            return
        self.things = known_things(self.storage, only_animals=ONLY_ANIMALS)
        self._offer_names()
        self.new_game()
        self.view.status.set(f"{name} is known now.")

    def show(self) -> None:
        finder = self.finder
        is_over = finder.is_found or not (finder.question or finder.guess)
        if is_over and not self.is_counted[0]:
            self.is_counted[0] = True
            self._count(0 if finder.is_found else 1)
        asked = QUESTIONS[finder.question] if finder.question else f"I guess: {finder.guess}. Is that it?"
        told = f"Found with {finder.count} questions!" if finder.is_found else "I give up. What was it?"
        self.view.question.set(told if is_over else asked)
        number = min(finder.count + 1, MOST)
        self.view.counted.set("" if is_over else f"Question {number} of {MOST}")
        self.view.problem.set("")
        self._show_score()

    def _answer(self, answer: str) -> None:
        if self.finder.is_found or not (self.finder.question or self.finder.guess):
            self.view.status.set("The game is over. Press New game.")
            return
        self.finder.answer(NO if self.finder.guess and answer == UNKNOWN else answer)
        self.show()

    # The person guesses.

    def think(self) -> None:
        """Think of something else."""
        self.secret = Secret(self.things, self.chance)
        self.is_counted[1] = False
        self.show_secret()

    def ask(self) -> None:
        wanted = self.view.wanted.get()
        question = next((letter for letter, text in QUESTIONS.items() if text == wanted), "")
        if self.secret.is_over or not question:
            self.view.status.set("The game is over. Press Think of another." if question else "Choose a question.")
            return
        self.secret.ask(question)
        self.show_secret()

    def guess(self) -> None:
        name = self.view.name.get()
        if self.secret.is_over or name not in self.things:
            is_name = name in self.things
            self.view.status.set("The game is over. Press Think of another." if is_name else "Choose what it may be.")
            return
        is_right = self.secret.guess(name)
        self.show_secret()
        if not is_right and not self.secret.is_over:
            self.view.status.set(f"It is not: {name}")

    def give_up(self) -> None:
        self.secret.count = MOST
        self.show_secret()

    def show_secret(self) -> None:
        secret = self.secret
        if secret.is_over and not self.is_counted[1]:
            self.is_counted[1] = True
            self._count(2 if secret.is_found else 3)
        told = f"Right, with {secret.count} questions: {secret.name}" if secret.is_found else f"It was: {secret.name}"
        thought = f"I have thought of something. Questions left: {secret.left}"
        self.view.secret_text.set(told if secret.is_over else thought)
        self.view.answers.show([(letter, (QUESTIONS[letter], SAID[said])) for letter, said in secret.asked.items()])
        self._show_score()

    def _questions(self) -> list[str]:
        return [text for letter, text in QUESTIONS.items() if not (ONLY_ANIMALS and letter in "agocikx")]

    def _offer_names(self) -> None:
        names = sorted(self.things)
        self.view.set_choices(self.view.name_box, names)
        if self.view.name.get() not in names:
            self.view.name.set(names[0])

    def _count(self, place: int) -> None:
        self.score[place] += 1
        self.storage.set_setting("score", json.dumps(self.score))

    def _show_score(self) -> None:
        found, missed, yours, lost = self.score
        self.view.status.set(f"The computer found {found} of {found + missed}, you {yours} of {yours + lost}.")
