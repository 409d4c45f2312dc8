"""The rules of practising mental arithmetic."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from storage import Storage

SIGNS = {"Addition": "+", "Subtraction": "−", "Times tables": "×", "Division": "÷"}
MOST_TABLES = 20
REPEATED = 0.35  # how often something that was wrong is asked again


class AnswerError(ValueError):
    """That is no answer; the message says why."""


@dataclass(frozen=True)
class Sum:
    """Two numbers and the sign between them."""

    first: int
    sign: str
    second: int

    @property
    def result(self) -> int:
        a, b = self.first, self.second
        return {"+": a + b, "−": a - b, "×": a * b, "÷": a // b if b else 0}[self.sign]

    def __str__(self) -> str:
        return f"{self.first} {self.sign} {self.second}"


def make(
    kind: str,
    largest: int,
    chance: random.Random,
    mixed: Sequence[str] = tuple(SIGNS),
    tables: Sequence[int] = (),
) -> Sum:
    """A new one, of the kinds of ``mixed`` where it is of no single one: nothing below zero, and division comes out
    whole. Of times tables and division those of ``tables`` alone, where it names some."""
    sign = SIGNS.get(kind) or SIGNS[chance.choice(mixed)]
    a, b = chance.randint(1, largest), chance.randint(1, largest)
    if tables and sign in "×÷":
        b = chance.choice(tables)
    if sign == "−":
        return Sum(max(a, b), sign, min(a, b))
    if sign == "÷":
        return Sum(a * b, sign, b)
    return Sum(a, sign, b)


def read(typed: str) -> int:
    try:
        return int(typed.strip().replace("−", "-"))
    except ValueError:
        raise AnswerError("Type a whole number.") from None


def read_tables(typed: str) -> tuple[int, ...]:
    """Numbers such as "6, 7 and 8"; none for all of them. Raises ``AnswerError``."""
    numbers = re.findall(r"\d+", typed)
    if len(numbers) > MOST_TABLES or re.search(r"\d{4}", typed) or "0" in numbers or (typed.strip() and not numbers):
        raise AnswerError("Write the tables as numbers, such as 6, 7, 8.")
    return tuple(map(int, numbers))


class Practice:
    """A round of sums; those that were wrong are kept and come again."""

    def __init__(
        self,
        storage: Storage,
        chance: random.Random,
        kind: str,
        largest: int,
        length: int,
        mixed: Sequence[str] = tuple(SIGNS),
        tables: Sequence[int] = (),
    ) -> None:
        self._storage, self._chance, self._mixed, self._tables = storage, chance, mixed, tables
        self.kind, self.largest, self.length = kind, largest, length
        self.asked = self.right = 0
        self._is_ended = False
        self.now = self._next()

    @property
    def is_over(self) -> bool:
        return self._is_ended or self.asked >= self.length

    def end(self) -> None:
        """The time is up."""
        self._is_ended = True

    def wrong(self) -> list[dict[str, Any]]:
        """What was wrong: first, sign, second and how many times, the most frequent first."""
        return sorted(self._storage.all("wrong"), key=lambda entry: -entry["times"])

    def answer(self, number: int | None) -> bool:
        """Take an answer, ``None`` for none, and go on. Returns whether it was right."""
        is_right = number == self.now.result
        self.asked += 1
        self.right += is_right
        self._remember(self.now, is_right)
        self.now = self._next()
        return is_right

    def _next(self) -> Sum:
        before = getattr(self, "now", None)
        again = [Sum(w["first"], w["sign"], w["second"]) for w in self.wrong()]
        again = [s for s in again if s != before and SIGNS.get(self.kind, s.sign) == s.sign and self._is_wanted(s)]
        if again and self._chance.random() < REPEATED:
            return self._chance.choice(again)
        return make(self.kind, self.largest, self._chance, self._mixed, self._tables)

    def _is_wanted(self, asked: Sum) -> bool:
        return not self._tables or asked.sign in "+−" or asked.second in self._tables

    def _remember(self, asked: Sum, is_right: bool) -> None:
        same = {"first": asked.first, "sign": asked.sign, "second": asked.second}
        kept = next((w for w in self.wrong() if same.items() <= w.items()), None)
        if not is_right:
            if kept:
                self._storage.change({**kept, "times": kept["times"] + 1})
            else:
                self._storage.add("wrong", {**same, "times": 1})
        elif kept:
            if kept["times"] > 1:
                self._storage.change({**kept, "times": kept["times"] - 1})
            else:
                self._storage.remove(kept["id"])
