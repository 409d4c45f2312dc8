"""The rules of a reaction test: begin, wait for the signal, press; what comes before it is a false start."""

from __future__ import annotations

MAX_MS = 10_000  # whoever takes longer was not there


class Reaction:
    """``state`` is idle, waiting or go. Times are seconds of a clock that only goes forward; results milliseconds."""

    def __init__(self) -> None:
        self.state = "idle"
        self._at = 0.0

    def begin(self, now: float, wait: float) -> None:
        """Wait so many seconds before the signal."""
        self.state, self._at = "waiting", now + wait

    def tick(self, now: float) -> bool:
        """Give the signal when it is time, and end a try that nobody answers. Returns whether the state has changed."""
        if self.state == "waiting" and now >= self._at:
            self.state, self._at = "go", now
            return True
        if self.state == "go" and (now - self._at) * 1000 > MAX_MS:
            self.state = "idle"
            return True
        return False

    def press(self, now: float) -> int | None:
        """The reaction in milliseconds, or ``None`` for a false start. Ends the try."""
        state, self.state = self.state, "idle"
        return round((now - self._at) * 1000) if state == "go" else None


def mean(results: list[int]) -> int:
    """The mean to the millisecond; 0 without results."""
    return round(sum(results) / len(results)) if results else 0
