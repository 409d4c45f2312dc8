"""What happens on each action while learning with pictures."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING

from app_info import CHOICES, GAME_NAMES, LENGTH, LIVES, OWN, SECONDS
from logic import ALL_TOPICS, CARDS, FIND, NAME, ODD, Pictures
from shapes import Shape, rectangle, words
from sketches import drawn
from storage import Storage

if TYPE_CHECKING:
    from main import App

WIDTH, HEIGHT = 720, 520
GAP = 14


class Presenter:
    """Between the window and the rules."""

    def __init__(self, view: App, storage: Storage) -> None:
        self.view = view
        self.storage = storage
        self.pictures = Pictures(storage, random.Random(), CHOICES, LENGTH, LIVES, OWN)
        self.is_turned = False
        self.ends = 0.0

    def start(self) -> None:
        self.view.game.set(self.storage.setting("game", self.view.game.get()))
        self.view.topic.set(self.storage.setting("topic", self.view.topic.get()))
        self.new_round()
        if SECONDS:
            self.view.every(250, self.tick)

    def new_round(self) -> None:
        game, topic = self.view.game.get(), self.view.topic.get()
        self.storage.set_setting("game", game)
        self.storage.set_setting("topic", topic)
        known = topic if topic in ALL_TOPICS else next(iter(ALL_TOPICS))
        self.pictures.begin(GAME_NAMES.index(game) if game in GAME_NAMES else FIND, known)
        self._ask()

    def press(self, x: float, y: float) -> None:
        """A picture or a word was pressed; a card is turned over."""
        if self.pictures.is_over():
            self.show("The round is over. Press New round.")
            return
        if self.pictures.game == CARDS:
            self.turn()
            return
        place = next((at for at, box in enumerate(self._boxes()) if _is_in(box, x, y)), None)
        if place is None:
            self.show("Press one of the boxes.")
            return
        if not self.pictures.answer(place):
            self.show("Not that one. Try again.")
            return
        self._ask("Right!")

    def key(self, name: str, code: int, is_down: bool) -> None:
        """A figure chooses the box with that number."""
        if is_down and name.isdigit() and 0 < int(name) <= len(self._boxes()):
            box = self._boxes()[int(name) - 1]
            self.press(box[0] + 1, box[1] + 1)

    def turn(self) -> None:
        """Say what it is, or go on to the next one where that was said already."""
        if self.pictures.is_over():
            self.show("The round is over. Press New round.")
            return
        if self.pictures.game == CARDS and not self.is_turned:
            self.is_turned = True
            self.show()
            return
        told = self.pictures.asked
        self.pictures.next()
        self._ask("" if self.pictures.game == CARDS else f"It was: {told}")

    def tick(self) -> None:
        """The time for a question runs."""
        if self.pictures.is_over() or self.pictures.game == CARDS:
            return
        if time.monotonic() >= self.ends:
            told = self.pictures.asked
            self.pictures.run_out()
            self._ask(f"The time is over. It was: {told}")
        self._show_time()

    def reset(self) -> None:
        self.pictures.reset()
        self.show("The score is at nothing.")

    def show(self, message: str = "") -> None:
        view, pictures = self.view, self.pictures
        tasks = {
            FIND: f"Where is it? {pictures.asked}",
            ODD: "Which one does not belong?",
            NAME: "What is it?",
            CARDS: pictures.asked if self.is_turned else "What is it? Press the card.",
        }
        view.task.set(self._result() if pictures.is_over() else tasks[pictures.game])
        view.sheet.show([] if pictures.is_over() else self._shapes())
        view.said.set(message)
        view.status.set(self._counted())

    def _ask(self, message: str = "") -> None:
        self.is_turned = False
        self.ends = time.monotonic() + SECONDS
        if SECONDS:
            self._show_time()
        self.show(message)

    def _show_time(self) -> None:
        """How many seconds are left for the question; cards have no time."""
        left = f"{max(0, round(self.ends - time.monotonic()))} s"
        self.view.clock_text.set("" if self.pictures.game == CARDS else left)

    def _result(self) -> str:
        pictures = self.pictures
        return f"{pictures.right} of {pictures.done} right at once."

    def _counted(self) -> str:
        pictures, score = self.pictures, self.pictures.score
        if pictures.game == CARDS:
            return ""
        told = f"Right: {score.right} of {score.asked}. In a row: {score.streak}, at most {score.best}."
        if LENGTH:
            told = f"Question {min(pictures.done + 1, LENGTH)} of {LENGTH}. {told}"
        return f"{'♥' * max(0, pictures.lives_left)} {told}" if LIVES else told

    def _shapes(self) -> list[Shape]:
        pictures = self.pictures
        if pictures.game == CARDS:
            return drawn(pictures.asked, (WIDTH - HEIGHT) / 2, 0, HEIGHT)
        shapes: list[Shape] = drawn(pictures.asked, WIDTH / 2 - 150, 10, 300) if pictures.game == NAME else []
        for place, (box, name) in enumerate(zip(self._boxes(), pictures.offered, strict=True)):
            left, top, right, bottom = box
            is_wrong = place in pictures.wrong
            shapes.append(rectangle(*box, fill="#f3c7c2" if is_wrong else "#f4f6f8", line="line"))
            if pictures.game == NAME:
                shapes.append(words((left + right) / 2, (top + bottom) / 2, name, 26, "#24292f"))
            else:
                size = min(right - left, bottom - top) - 2 * GAP
                shapes += drawn(name, (left + right - size) / 2, (top + bottom - size) / 2, size)
        return shapes

    def _boxes(self) -> list[tuple[float, float, float, float]]:
        """Where the pictures or words to choose from stand."""
        count, top = len(self.pictures.offered), 330 if self.pictures.game == NAME else 0
        across = count if count < 4 else (count + 1) // 2 if count < 7 else 3
        down = -(-count // across)
        wide, high = (WIDTH - GAP * (across + 1)) / across, (HEIGHT - top - GAP * (down + 1)) / down
        corners = (
            (GAP + (at % across) * (wide + GAP), top + GAP + (at // across) * (high + GAP)) for at in range(count)
        )
        return [(left, upper, left + wide, upper + high) for left, upper in corners]


def _is_in(box: tuple[float, float, float, float], x: float, y: float) -> bool:
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]
