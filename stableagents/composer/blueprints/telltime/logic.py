"""The rules of learning the time: a time to be read, to be chosen or to be set, in levels, and what was right."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

from clockface import HOUR_HAND, MIDDLE
from days import read_time
from scored import Score, Scores
from storage import Storage

STEPS = (60, 30, 15, 5, 1)  # minutes between the times of each level
READ, CHOOSE, SET = range(3)
ROUND = 12 * 60
CHOICES = 4


class Trainer:
    """``time`` is what is asked for, in minutes since twelve; ``hands`` where the hands are set, ``choices`` the
    times to choose from. What was right is kept, for each level."""

    def __init__(self, storage: Storage, chance: random.Random, level: int, exercise: int) -> None:
        self._storage = storage
        self._chance = chance
        self.level = int(storage.setting("level", str(level)))
        self.exercise = int(storage.setting("exercise", str(exercise)))
        self._scores = Scores(storage, len(STEPS))
        self.time = -1
        self.hands = 0
        self.choices: list[int] = []
        self.new_question()

    @property
    def score(self) -> Score:
        """Of this level."""
        return self._scores.of(self.level)

    @property
    def step(self) -> int:
        return STEPS[self.level]

    def choose(self, level: int, exercise: int) -> None:
        """Go on with another level or exercise."""
        self.level, self.exercise = level, exercise
        self._storage.set_setting("level", str(level))
        self._storage.set_setting("exercise", str(exercise))
        self.new_question()

    def new_question(self) -> None:
        """Another time than the one before."""
        before = self.time
        while self.time == before or self.time < 0:
            self.time = self._chance.randrange(0, ROUND, self.step)
        others: set[int] = set()
        while len(others) < CHOICES - 1:
            near = self._chance.choice([self._swapped(), self.time + self.step, self.time - 60, self.time + 60, -1])
            other = self._chance.randrange(0, ROUND, self.step) if near < 0 else near % ROUND
            if other != self.time:
                others.add(other)
        self.choices = [self.time, *sorted(others)]
        self._chance.shuffle(self.choices)
        self.hands = 0 if self.time else 60

    def answer(self, time: int) -> bool:
        """Whether a time is the one that was asked for; it counts. A right one brings the next question."""
        is_right = time % ROUND == self.time
        self._scores.count(self.level, is_right=is_right)
        if is_right:
            self.new_question()
        return is_right

    def turn(self, minutes: int) -> None:
        """Move the hands on, or back."""
        self.hands = (self.hands + minutes) % ROUND

    def point_at(self, x: float, y: float) -> None:
        """Turn the hand that is meant towards a place of the face: near the middle it is that of the hours."""
        right, down = x - MIDDLE, y - MIDDLE
        share = math.degrees(math.atan2(right, -down)) % 360 / 360
        hours, minutes = divmod(self.hands, 60)
        if math.hypot(right, down) <= HOUR_HAND + 8:
            self.hands = round((share * ROUND - minutes) / 60) % 12 * 60 + minutes
        else:
            fine = min(self.step, 30)
            self.hands = hours * 60 + round(share * 60 / fine) * fine % 60

    def reset(self) -> None:
        """Begin to count anew, in every level."""
        self._scores.reset()

    def _swapped(self) -> int:
        """The time that is read when the two hands are taken for each other."""
        hours, minutes = divmod(self.time, 60)
        swapped = minutes // 5 % 12 * 60 + hours * 5
        return swapped if swapped % self.step == 0 else -1


def as_figures(time: int) -> str:
    """A time such as 3:05; twelve is 12:00."""
    hours, minutes = divmod(time % ROUND, 60)
    return f"{hours or 12}:{minutes:02}"


def as_words(time: int, hours: Sequence[str], spoken: Sequence[str]) -> str:
    """A time as people say it, nothing where it is no five minutes: ``hours`` from twelve on, ``spoken`` by five
    minutes."""
    hour, minutes = divmod(time % ROUND, 60)
    if minutes % 5:
        return ""
    names = {"hour": hours[hour], "next": hours[(hour + 1) % 12]}
    return spoken[minutes // 5].format(**names)


def read_answer(text: str) -> int:
    """A time as it was typed, in minutes since twelve. Raises ``ValueError`` with a sentence."""
    time = read_time(text)
    if not time:
        raise ValueError("Write a time like 3:15.")
    return (int(time[:2]) * 60 + int(time[3:5])) % ROUND
