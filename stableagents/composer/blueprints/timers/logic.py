"""The rules of clocks: a stopwatch with laps, a countdown, and a focus timer. The time is given, never taken."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from itertools import accumulate

from lengths import TimeError


class Stopwatch:
    """Counts up while it runs; with earlier laps it goes on behind them."""

    def __init__(self, laps: Sequence[float] = ()) -> None:
        self._before = float(sum(laps))
        self._started: float | None = None
        self.laps = list(laps)

    @property
    def is_running(self) -> bool:
        return self._started is not None

    def elapsed(self, now: float) -> float:
        return self._before + (now - self._started if self._started is not None else 0.0)

    def start_or_stop(self, now: float) -> None:
        if self._started is None:
            self._started = now
        else:
            self._before, self._started = self.elapsed(now), None

    def lap(self, now: float) -> None:
        """Note a lap's length; only a running watch has laps."""
        if self.is_running:
            self.laps.append(self.elapsed(now) - sum(self.laps))

    def reset(self) -> None:
        self._before, self._started = 0.0, None
        self.laps.clear()


def as_csv(heads: Sequence[str], laps: Sequence[float]) -> str:
    """Laps as a table: the number of each, its seconds, and the seconds since the start."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(heads)
    for number, (lap, since) in enumerate(zip(laps, accumulate(laps), strict=True), start=1):
        writer.writerow([number, f"{lap:.1f}", f"{since:.1f}"])
    return out.getvalue()


class Countdown:
    """Counts down from a length of time; ``is_over`` is true once it has reached nothing."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._watch = Stopwatch()

    @property
    def is_running(self) -> bool:
        return self._watch.is_running

    def left(self, now: float) -> float:
        return max(0.0, self.seconds - self._watch.elapsed(now))

    def is_over(self, now: float) -> bool:
        return self.left(now) <= 0

    def start_or_pause(self, now: float) -> None:
        if self._watch.is_running or not self.is_over(now):
            self._watch.start_or_stop(now)

    def pause(self, now: float) -> None:
        if self._watch.is_running:
            self._watch.start_or_stop(now)

    def reset(self) -> None:
        self._watch.reset()


class FocusTimer:
    """Work and breaks in turn: after so many ``rounds`` of work the break is a long one."""

    def __init__(self, work: float, short_break: float, long_break: float, rounds: int) -> None:
        self._rounds = rounds
        self._lengths = {"Work": work, "Short break": short_break, "Long break": long_break}
        self.phase = "Work"
        self.done = 0
        self.countdown = Countdown(work)

    def tick(self, now: float) -> bool:
        """Go on to the next phase when this one is over. Returns whether it did."""
        if not self.countdown.is_running or not self.countdown.is_over(now):
            return False
        self.skip(now)
        return True

    def skip(self, now: float) -> None:
        """End this phase now; the next one runs if this one did."""
        was_running = self.countdown.is_running
        if self.phase == "Work":
            self.done += 1
            self.phase = "Long break" if self.done % self._rounds == 0 else "Short break"
        else:
            self.phase = "Work"
        self.countdown = Countdown(self._lengths[self.phase])
        if was_running:
            self.countdown.start_or_pause(now)

    def reset(self) -> None:
        self.phase, self.done = "Work", 0
        self.countdown = Countdown(self._lengths["Work"])


class IntervalTimer:
    """Work and rest in turn for some rounds; after the last work time it is done."""

    def __init__(self, work: float, rest: float, rounds: int) -> None:
        self._lengths = {"Work": work, "Rest": rest}
        self.rounds = rounds
        self.reset()

    @property
    def is_done(self) -> bool:
        return self.phase == "Done"

    def reset(self) -> None:
        self.phase, self.round = "Work", 1
        self.countdown = Countdown(self._lengths["Work"])

    def tick(self, now: float) -> bool:
        """Go on to the next phase when this one is over. Returns whether it did."""
        if not self.countdown.is_running or not self.countdown.is_over(now):
            return False
        self.skip(now)
        return True

    def skip(self, now: float) -> None:
        """End this phase now; the next one runs if this one did."""
        was_running = self.countdown.is_running
        if self.phase == "Work" and self.round == self.rounds:
            self.phase = "Done"
        elif self.phase == "Work":
            self.phase = "Rest"
        elif self.phase == "Rest":
            self.phase, self.round = "Work", self.round + 1
        self.countdown = Countdown(self._lengths.get(self.phase, 0.0))
        if was_running:
            self.countdown.start_or_pause(now)


def read_rounds(text: str) -> int:
    """How many rounds. Raises ``TimeError``."""
    if not text.strip().isdecimal() or not 1 <= len(text.strip()) <= 3 or int(text) == 0:
        raise TimeError("Write a number of rounds from 1 to 999.")
    return int(text)
