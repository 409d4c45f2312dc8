"""Long work in slices, so that the window answers meanwhile: the work is a generator that yields after each small
step and returns what it found."""

from __future__ import annotations

from collections.abc import Generator
from itertools import islice
from typing import Generic, TypeVar

T = TypeVar("T")
Steps = Generator[None, None, T]


class Work(Generic[T]):
    """``result`` is there when ``go_on`` has come to the end; what the steps raise, ``go_on`` raises."""

    def __init__(self, steps: Steps[T]) -> None:
        self._steps = self._kept(steps)
        self.result: T | None = None

    def go_on(self, count: int) -> bool:
        """Do some steps. Returns whether the work is done."""
        for _ in islice(self._steps, count):
            pass
        return self.result is not None

    def _kept(self, steps: Steps[T]) -> Generator[None, None, None]:
        self.result = yield from steps
