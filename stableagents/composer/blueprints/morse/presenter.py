"""What happens on each action while learning Morse code."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from app_info import APP_ID, EXERCISES, LEVELS, WORDS
from logic import CODES, HEAR, READ, SEND, MorseError, Trainer, shown, tones
from sounds import Sounds
from storage import Storage, data_folder

if TYPE_CHECKING:
    from main import App

DOTS_S = {"Slow": 0.16, "Normal": 0.1, "Fast": 0.06}  # how long a dot is
KEPT = ("exercise", "level", "tempo")


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.trainer = Trainer(storage, random.Random(), WORDS)
        self.sounds = Sounds(data_folder(APP_ID) / "tones")

    def start(self) -> None:
        for name in KEPT:
            getattr(self.view, name).set(self.storage.setting(name, getattr(self.view, name).get()))
        self.view.signs.show([(letter, [letter, shown(code)]) for letter, code in CODES.items()])
        self._take()

    def change(self) -> None:
        """Go on with the level and the exercise that are chosen."""
        for name in KEPT:
            self.storage.set_setting(name, getattr(self.view, name).get())
        self._take()
        self.hear()

    def hear(self) -> None:
        """Play what is asked for, but where it is to be sent."""
        if self.trainer.exercise == SEND:
            self.view.said.set("Type its dots and dashes; the sound would tell them.")
            return
        self._play(self.trainer.code)

    def hear_chosen(self) -> None:
        """Play the sign that is chosen in the list."""
        chosen = self.view.signs.selected()
        if chosen is not None:
            self._play(CODES[chosen])

    def check(self) -> None:
        trainer, view = self.trainer, self.view
        asked, code = trainer.asked, trainer.code
        try:
            is_right = trainer.answer(view.answer.get())
        except MorseError as error:
            view.problem.set(str(error))
            view.point_at(view.answer_entry)
            return
        if not is_right:
            self.show("That is not right. Try again.")
            return
        trainer.new_question()
        self.show(f"Right! {asked} is {shown(code)}")
        if trainer.exercise == HEAR:
            self.hear()

    def solve(self) -> None:
        """Tell the answer, and go on."""
        told = f"{self.trainer.asked} is {shown(self.trainer.code)}"
        self.trainer.new_question()
        self.show(told)

    def reset(self) -> None:
        self.trainer.reset()
        self.show("The score is at nothing.")

    def show(self, message: str = "") -> None:
        view, trainer = self.view, self.trainer
        can_hear = trainer.exercise == HEAR and self.sounds.can_play
        view.asked.set(trainer.asked if trainer.exercise == SEND else "?" if can_hear else shown(trainer.code))
        tasks = {HEAR: "What do you hear?", READ: "What is this?", SEND: "How is it sent?"}
        view.task.set(tasks[trainer.exercise if can_hear or trainer.exercise != HEAR else READ])
        view.answer.set("")
        view.problem.set("")
        silent = trainer.exercise == HEAR and not self.sounds.can_play
        view.said.set(message or ("This computer has no player for sounds: the signs are shown." if silent else ""))
        score = trainer.score
        view.status.set(f"Right: {score.right} of {score.asked}. In a row: {score.streak}, at most {score.best}.")

    def _take(self) -> None:
        level, exercise = self.view.level.get(), self.view.exercise.get()
        self.trainer.choose(
            LEVELS.index(level) if level in LEVELS else 0, EXERCISES.index(exercise) if exercise in EXERCISES else HEAR
        )
        self.show()

    def _play(self, code: str) -> None:
        tempo = self.view.tempo.get()
        name = code.translate(str.maketrans(".- ", "13_"))
        self.sounds.stop()
        self.sounds.play_made(f"morse-{tempo}-{name}", lambda: tones(code, DOTS_S.get(tempo, 0.1)))
