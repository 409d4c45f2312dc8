"""The rules of the timer: time goes by until the duration is over."""

from __future__ import annotations


class Timer:
    """``elapsed`` seconds of ``duration`` have gone by; time itself is given with ``pass_time``."""

    def __init__(self, duration: float) -> None:
        self.duration = duration
        self.elapsed = 0.0

    @property
    def is_over(self) -> bool:
        return self.elapsed >= self.duration

    @property
    def filled(self) -> float:
        """How full the gauge is, from 0 to 1."""
        return min(1.0, self.elapsed / self.duration) if self.duration > 0 else 1.0

    def pass_time(self, seconds: float) -> None:
        """Let time go by; it stops at the end of the duration, and goes on when that becomes longer."""
        if not self.is_over:
            self.elapsed = min(self.duration, self.elapsed + seconds)

    def reset(self) -> None:
        self.elapsed = 0.0
