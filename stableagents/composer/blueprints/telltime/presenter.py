"""What happens on each action while learning the time."""

from __future__ import annotations

import random
from datetime import datetime
from typing import TYPE_CHECKING

from app_info import HOURS, SPOKEN
from clockface import NUMBERS, face, hands
from logic import CHOOSE, READ, SET, Trainer, as_figures, as_words, read_answer
from storage import Storage

if TYPE_CHECKING:
    from main import App

LEVELS = ("Full hours", "Half hours", "Quarter hours", "Five minutes", "Every minute")
EXERCISES = ("Read the clock", "Choose the time", "Set the hands")


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        level = LEVELS.index(view.level.get()) if view.level.get() in LEVELS else 0
        exercise = EXERCISES.index(view.exercise.get()) if view.exercise.get() in EXERCISES else READ
        self.trainer = Trainer(storage, random.Random(), level, exercise)

    def start(self) -> None:
        self.view.level.set(LEVELS[self.trainer.level])
        self.view.exercise.set(EXERCISES[self.trainer.exercise])
        self.show()

    def change(self) -> None:
        """Go on with the level and the exercise that are chosen."""
        view = self.view
        level = LEVELS.index(view.level.get()) if view.level.get() in LEVELS else 0
        exercise = EXERCISES.index(view.exercise.get()) if view.exercise.get() in EXERCISES else READ
        self.trainer.choose(level, exercise)
        self.show()

    def check(self) -> None:
        """Compare what was typed, or where the hands are set."""
        trainer, view = self.trainer, self.view
        if trainer.exercise == CHOOSE:
            self.show("Press one of the four times.")
            return
        if trainer.exercise == SET:
            self._answer(trainer.hands)
            return
        try:
            time = read_answer(view.answer.get())
        except ValueError as error:
            view.problem.set(str(error))
            view.point_at(view.answer_entry)
            return
        self._answer(time)

    def choose_first(self) -> None:
        self._choose(0)

    def choose_second(self) -> None:
        self._choose(1)

    def choose_third(self) -> None:
        self._choose(2)

    def choose_fourth(self) -> None:
        self._choose(3)

    def hour_on(self) -> None:
        self._turn(60)

    def minutes_on(self) -> None:
        self._turn(min(self.trainer.step, 30))

    def minutes_back(self) -> None:
        self._turn(-min(self.trainer.step, 30))

    def press(self, x: float, y: float) -> None:
        """Set the hand that is meant."""
        if self.trainer.exercise == SET:
            self.trainer.point_at(x, y)
            self._draw()

    def solve(self) -> None:
        """Tell the answer, and go on."""
        told = self._named(self.trainer.time)
        self.trainer.new_question()
        self.show(f"It was {told}.")

    def reset(self) -> None:
        self.trainer.reset()
        self.show("The score is at nothing.")

    def show(self, message: str = "") -> None:
        view, trainer = self.view, self.trainer
        is_set, is_choose = trainer.exercise == SET, trainer.exercise == CHOOSE
        view.task.set(f"Set the hands to {self._named(trainer.time)}." if is_set else "What time is it?")
        for name, time in zip(("first", "second", "third", "fourth"), trainer.choices, strict=True):
            getattr(view, f"{name}_text").set(as_figures(time) if is_choose else "–")
            view.set_enabled(getattr(view, f"{name}_button"), is_choose)
        for button in (view.hour_button, view.back_button, view.on_button):
            view.set_enabled(button, is_set)
        view.set_enabled(view.check_button, not is_choose)
        view.answer.set("")
        view.problem.set("")
        view.said.set(message)
        score = trainer.score
        view.status.set(f"Right: {score.right} of {score.asked}. In a row: {score.streak}, at most {score.best}.")
        self._draw()

    def _choose(self, place: int) -> None:
        if self.trainer.exercise != CHOOSE:
            self.show("Read the clock and press Check.")
            return
        self._answer(self.trainer.choices[place])

    def _answer(self, time: int) -> None:
        asked = self.trainer.time
        if self.trainer.answer(time):
            self.show(f"Right! {self._named(asked)}.")
        else:
            hands = self.trainer.hands
            self.show(f"{as_figures(time)} is not right. Try again.")
            self.trainer.hands = hands
            self._draw()

    def _turn(self, minutes: int) -> None:
        if self.trainer.exercise == SET:
            self.trainer.turn(minutes)
            self._draw()

    def _draw(self) -> None:
        time = self.trainer.hands if self.trainer.exercise == SET else self.trainer.time
        shown = datetime(2000, 1, 1, time // 60, time % 60)
        self.view.face.show([*face(NUMBERS), *hands(shown, has_seconds=False)])

    @staticmethod
    def _named(time: int) -> str:
        """A time in figures, and as people say it."""
        said = as_words(time, HOURS, SPOKEN)
        return f"{as_figures(time)} ({said})" if said else as_figures(time)
