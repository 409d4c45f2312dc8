"""The rules of the typing test: what counts as right, and how fast it was."""

from __future__ import annotations

from typing import Any

from storage import Storage

LETTERS_A_WORD = 5  # as is usual in typing tests
MAX_RESULTS = 200


class Test:
    """One test. Time is given; it begins with the first letter."""

    __test__ = False  # pytest takes a class of this name for tests

    def __init__(self, passage: str, seconds: float) -> None:
        self.passage, self.seconds = passage, seconds
        self.elapsed = 0.0
        self.typed = ""

    @property
    def is_running(self) -> bool:
        return bool(self.typed) and not self.is_over

    @property
    def is_over(self) -> bool:
        return self.elapsed >= self.seconds or self.typed == self.passage

    def type(self, text: str) -> None:
        if not self.is_over:
            self.typed = text

    def pass_time(self, seconds: float) -> None:
        if self.is_running:
            self.elapsed = min(self.seconds, self.elapsed + seconds)

    @property
    def right(self) -> int:
        """Letters that are as in the text."""
        return sum(a == b for a, b in zip(self.typed, self.passage, strict=False))

    @property
    def accuracy(self) -> float:
        """Right letters in percent of those typed."""
        return 100 * self.right / len(self.typed) if self.typed else 100.0

    @property
    def words_a_minute(self) -> float:
        return self.right / LETTERS_A_WORD / (self.elapsed / 60) if self.elapsed else 0.0

    @property
    def first_mistake(self) -> str:
        """The word of the text where the first mistake is; nothing where there is none."""
        for place, (typed, wanted) in enumerate(zip(self.typed, self.passage, strict=False)):
            if typed != wanted:
                start = self.passage.rfind(" ", 0, place) + 1
                return self.passage[start:].split(" ")[0]
        return ""


class Results:
    """Earlier tests, newest first."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage

    def keep(self, test: Test, day: str) -> None:
        result = {"day": day, "words": round(test.words_a_minute, 1), "accuracy": round(test.accuracy, 1)}
        self._storage.add("results", result)
        for old in self.all()[MAX_RESULTS:]:
            self._storage.remove(old["id"])

    def all(self) -> list[dict[str, Any]]:
        return self._storage.all("results")[::-1]
