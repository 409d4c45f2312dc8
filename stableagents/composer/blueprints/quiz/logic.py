"""The rules of a quiz: questions in a random order, one right answer each, a score."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from storage import Storage

CHOICES = 4
MOST_RANKS = 20  # lines of the score table
# What each right answer is worth on the ladder, and after how many the prize is safe.
PRIZES = (100, 200, 300, 500, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 64_000, 125_000, 250_000, 500_000, 1_000_000)
SAFE = (10, 5)


class QuestionError(ValueError):
    """A question can't be kept like this; the message says why."""


@dataclass(frozen=True)
class Question:
    """A question with its right answer and some wrong ones."""

    text: str
    right: str
    wrong: tuple[str, ...]

    def choices(self, chance: random.Random) -> list[str]:
        """All answers in a random order."""
        answers = [self.right, *self.wrong]
        chance.shuffle(answers)
        return answers


def arithmetic(count: int, chance: random.Random) -> list[Question]:
    """Questions on the four kinds of sum, each with answers that are near but wrong."""
    questions = []
    for _ in range(count):
        sign = chance.choice("+-×÷")
        first, second = chance.randint(2, 12), chance.randint(2, 12)
        right = {"+": first + second, "-": first, "×": first * second, "÷": first}[sign]
        left = {"+": first, "-": first + second, "×": first, "÷": first * second}[sign]
        near = [right + step for step in (-10, -3, -2, -1, 1, 2, 3, 10) if right + step >= 0]
        wrong = tuple(str(number) for number in chance.sample(near, CHOICES - 1))
        questions.append(Question(f"{left} {sign} {second} = ?", str(right), wrong))
    return questions


def prize_of(right: int, *, is_lost: bool = False) -> int:
    """The prize after so many right answers; where the next was wrong, the last safe one."""
    steps = next((safe for safe in SAFE if right >= safe), 0) if is_lost else min(right, len(PRIZES))
    return PRIZES[steps - 1] if steps else 0


def votes_of(choices: Sequence[str], right: str, chance: random.Random) -> dict[str, int]:
    """How an audience votes, in percent that add up to 100: the right answer gets half and more."""
    shares = dict.fromkeys(choices, 0)
    shares[right] = chance.randint(50, 80) if len(choices) > 1 else 100
    others = [text for text in choices if text != right]
    for text in others[:-1]:
        shares[text] = chance.randint(0, 100 - sum(shares.values()))
    if others:
        shares[others[-1]] = 100 - sum(shares.values())
    return shares


class Quiz:
    """One round: the present question, the answers given, the score; ``seconds`` for each question, 0 for any time."""

    def __init__(self, questions: Sequence[Question], chance: random.Random, seconds: int = 0) -> None:
        self.seconds = self.left = seconds
        self._questions = list(questions)
        self._chance = chance
        chance.shuffle(self._questions)
        self.place = 0
        self.score = 0
        self.choices = self._new_choices()
        self.is_answered = False
        self.missed: list[tuple[Question, str]] = []  # what was answered wrongly, and how

    @property
    def count(self) -> int:
        return len(self._questions)

    @property
    def question(self) -> Question | None:
        """The present question; ``None`` at the end."""
        return self._questions[self.place] if self.place < self.count else None

    def answer(self, text: str) -> bool | None:
        """Whether ``text`` is right; ``None`` where nothing is being asked. Only the first answer counts."""
        if self.question is None or self.is_answered or text not in self.choices:
            return None
        self.is_answered = True
        is_right = text == self.question.right
        self.score += is_right
        if not is_right:
            self.missed.append((self.question, text))
        return is_right

    def tick(self) -> bool:
        """A second goes by. Returns whether the time for the question is over, which is then answered wrongly."""
        if not self.seconds or self.question is None or self.is_answered:
            return False
        self.left -= 1
        if self.left > 0:
            return False
        self.is_answered = True
        self.missed.append((self.question, ""))
        return True

    def next(self) -> None:
        """Go on, once the present question has been answered."""
        if self.question is not None and self.is_answered:
            self.place += 1
            self.is_answered = False
            self.left = self.seconds
            self.choices = self._new_choices()

    def halve(self) -> None:
        """Take away all wrong answers but one."""
        if self.question is not None:
            kept = (self.question.right, next((text for text in self.choices if text != self.question.right), ""))
            self.choices = [text for text in self.choices if text in kept]

    def end(self) -> None:
        """Nothing more is asked."""
        self.place, self.is_answered = self.count, False

    def _new_choices(self) -> list[str]:
        return self.question.choices(self._chance) if self.question else []


class OwnQuestions:
    """Questions that the person added, and the best score so far."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage

    def all(self) -> list[dict[str, Any]]:
        return self._storage.all("questions")

    def questions(self) -> list[Question]:
        return [Question(q["text"], q["right"], tuple(q["wrong"])) for q in self.all()]

    def add(self, text: str, right: str, wrong: str) -> None:
        """Keep a question; ``wrong`` answers are divided by commas. Raises ``QuestionError``."""
        text, right = " ".join(text.split())[:300], " ".join(right.split())[:100]
        others = list(dict.fromkeys(part.strip()[:100] for part in wrong.split(",") if part.strip()))
        if not text or not right:
            raise QuestionError("Write a question and its right answer.")
        if not others or right in others:
            raise QuestionError("Write one to three wrong answers, divided by commas.")
        self._storage.add("questions", {"text": text, "right": right, "wrong": others[: CHOICES - 1]})

    def remove(self, number: int) -> None:
        self._storage.remove(number)

    def best(self) -> int:
        return int(self._storage.setting("best", "0"))

    def note_score(self, percent: int) -> bool:
        """Keep the score if it is the best one. Returns whether it is."""
        is_best = percent > self.best()
        if is_best:
            self._storage.set_setting("best", str(percent))
        return is_best


@dataclass(frozen=True)
class Rank:
    """A line of the score table; rounds with as many percent share a place."""

    place: int
    name: str
    right: int
    count: int
    day: str

    @property
    def percent(self) -> int:
        return round(100 * self.right / self.count)


class ScoreTable:
    """The best rounds, by the percent that were right; of two alike the earlier one stands first."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage

    @property
    def player(self) -> str:
        return self._storage.setting("player", "")

    def name_player(self, name: str) -> None:
        self._storage.set_setting("player", " ".join(name.split())[:40])

    def add(self, right: int, count: int, day: date) -> None:
        """Write down a round of whoever plays."""
        kept = {"name": self.player, "right": right, "count": count, "day": day.isoformat()}
        self._storage.add("rounds", kept)

    def ranks(self) -> list[Rank]:
        rounds = [Rank(0, one["name"], one["right"], one["count"], one["day"]) for one in self._storage.all("rounds")]
        best = sorted(rounds, key=lambda one: -one.percent)[:MOST_RANKS]
        places = [1 + sum(other.percent > one.percent for other in best) for one in best]
        return [replace(one, place=place) for one, place in zip(best, places, strict=True)]

    def clear(self) -> None:
        for one in self._storage.all("rounds"):
            self._storage.remove(one["id"])
