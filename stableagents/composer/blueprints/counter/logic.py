"""The rules of a counter: up, down to nothing, reset, and one step back from it."""

from __future__ import annotations

LARGEST = 10**12


class Counter:
    """``number`` is never below 0."""

    def __init__(self, number: int = 0, step: int = 1) -> None:
        self.number = min(max(number, 0), LARGEST)
        self.step = step
        self._before_reset: int | None = None

    def up(self) -> None:
        self.number = min(self.number + self.step, LARGEST)

    def down(self) -> bool:
        """One step less. Returns whether anything was left to take."""
        before, self.number = self.number, max(self.number - self.step, 0)
        return before != self.number

    def reset(self) -> None:
        if self.number:
            self._before_reset, self.number = self.number, 0

    def undo(self) -> bool:
        """Take back the last reset. Returns whether there was one."""
        before, self._before_reset = self._before_reset, None
        if before is not None:
            self.number = min(self.number + before, LARGEST)
        return before is not None
