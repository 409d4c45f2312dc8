"""The rules of true or false: statements in a random order, a point for each right answer."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from storage import Storage

MAX_TEXT = 300
MAX_OWN = 500


class StatementError(ValueError):
    """A statement can't be kept like this; the message says why."""


@dataclass(frozen=True)
class Statement:
    text: str
    is_true: bool


class Round:
    """Some statements, one after the other; ``missed`` are those that were answered wrongly."""

    def __init__(self, statements: Sequence[Statement], count: int, chance: random.Random) -> None:
        self._statements = chance.sample(list(statements), min(count, len(statements)))
        self.place = 0
        self.points = 0
        self.is_answered = False
        self.missed: list[Statement] = []

    @property
    def count(self) -> int:
        return len(self._statements)

    @property
    def statement(self) -> Statement | None:
        """The present statement; ``None`` at the end."""
        return self._statements[self.place] if self.place < self.count else None

    def answer(self, is_true: bool) -> bool | None:
        """Whether the answer is right; ``None`` where nothing is asked. Only the first answer counts."""
        if self.statement is None or self.is_answered:
            return None
        self.is_answered = True
        is_right = is_true == self.statement.is_true
        self.points += is_right
        if not is_right:
            self.missed.append(self.statement)
        return is_right

    def go_on(self) -> bool:
        """The next statement, once this one is answered. Returns whether it went on."""
        if self.statement is None or not self.is_answered:
            return False
        self.place += 1
        self.is_answered = False
        return True


class OwnStatements:
    """The person's own statements, and the best result in percent."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._before: list[Callable[[], object]] = []

    def all(self) -> list[dict[str, Any]]:
        return self._storage.all("statements")

    def statements(self) -> list[Statement]:
        return [Statement(one["text"], one["is_true"]) for one in self.all()]

    def add(self, text: str, is_true: bool) -> None:
        """Raises ``StatementError``."""
        text = " ".join(text.split())[:MAX_TEXT]
        if not text:
            raise StatementError("Write a statement.")
        if any(one.text.casefold() == text.casefold() for one in self.statements()):
            raise StatementError("That statement is there already.")
        if len(self.all()) >= MAX_OWN:
            raise StatementError(f"There are {MAX_OWN} statements, which is as many as can be.")
        added = self._storage.add("statements", {"text": text, "is_true": is_true})
        self._before.append(lambda: self._storage.remove(added))

    def remove(self, number: int) -> None:
        removed = next((one for one in self.all() if one["id"] == number), None)
        if removed is not None:
            self._storage.remove(number)
            self._before.append(lambda: self._storage.add("statements", removed))

    def undo(self) -> bool:
        """Take the last change back. Returns whether there was one."""
        if not self._before:
            return False
        self._before.pop()()
        return True

    def best(self) -> int:
        return int(self._storage.setting("best", "0"))

    def note_result(self, percent: int) -> bool:
        """Keep the result if it is the best one. Returns whether it is."""
        is_best = percent > self.best()
        if is_best:
            self._storage.set_setting("best", str(percent))
        return is_best
