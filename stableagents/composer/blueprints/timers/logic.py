"""The rules of clocks: a stopwatch, a countdown, focus, intervals, and steps. The time is given, never taken."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from itertools import accumulate

from lengths import TimeError, as_clock, read_length

MAX_STEPS = 60
MAX_LENGTH = 360_000.0  # seconds


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


def best_and_worst(laps: Sequence[float]) -> tuple[int, int]:
    """The places of the fastest and the slowest lap, the first of those that are alike; -1 where none stands out."""
    if len(set(laps)) < 2:
        return -1, -1
    return laps.index(min(laps)), laps.index(max(laps))


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

    def lengthen(self, seconds: float) -> None:
        """Let it run so much longer."""
        self.seconds = min(self.seconds + seconds, MAX_LENGTH)

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


class StepTimer:
    """Named steps that run one after another, for some rounds, with a pause between two where one is wanted."""

    def __init__(self, steps: Sequence[tuple[str, float]], rounds: int = 1, pause: float = 0) -> None:
        self._plan = [(number, name, length) for number in range(1, rounds + 1) for name, length in steps]
        self.rounds, self.pause = rounds, pause
        self.reset()

    @property
    def is_done(self) -> bool:
        return self._at >= len(self._plan)

    @property
    def name(self) -> str:
        """What is to be done now; nothing once it is done."""
        return "" if self.is_done else self._plan[self._at][1]

    @property
    def round(self) -> int:
        return self._plan[min(self._at, len(self._plan) - 1)][0]

    @property
    def next_name(self) -> str:
        return self._plan[self._at + 1][1] if self._at + 1 < len(self._plan) else ""

    def left_in_all(self, now: float) -> float:
        later = [length for _round, _name, length in self._plan[self._at + 1 :]]
        between = self.pause * len(later)
        now_left = self.countdown.left(now)
        if self.is_pause:
            now_left += self._plan[self._at][2]
        return 0.0 if self.is_done else now_left + sum(later) + between

    def done_part(self, now: float) -> float:
        """How much of the time is over, from 0 to 1."""
        whole = sum(length for _round, _name, length in self._plan) + self.pause * (len(self._plan) - 1)
        return 1 - self.left_in_all(now) / whole

    def reset(self) -> None:
        self._begin(0)

    def tick(self, now: float) -> bool:
        """Go on when this step is over. Returns whether it did."""
        if not self.countdown.is_running or not self.countdown.is_over(now):
            return False
        self.skip(now)
        return True

    def skip(self, now: float) -> None:
        """End this step or pause now; what follows runs if this did."""
        was_running = self.countdown.is_running
        if self.is_pause:
            self._begin(self._at)
        elif not self.is_done:
            self._begin(self._at + 1, is_pause=self.pause > 0)
        if was_running and not self.is_done:
            self.countdown.start_or_pause(now)

    def back(self, now: float) -> None:
        """To the beginning of this step; to the one before it from a beginning."""
        was_running = self.countdown.is_running
        has_begun = not self.is_done and not self.is_pause and self.countdown.left(now) < self.countdown.seconds - 1
        self._begin(self._at if has_begun else max(0, self._at - 1))
        if was_running:
            self.countdown.start_or_pause(now)

    def _begin(self, at: int, *, is_pause: bool = False) -> None:
        self._at = at
        self.is_pause = is_pause and not self.is_done
        length = 0.0 if self.is_done else self.pause if self.is_pause else self._plan[at][2]
        self.countdown = Countdown(length)


def read_steps(text: str) -> list[tuple[str, float]]:
    """Steps, one a line, each a name and its time, such as ``Top left 30 s``. Raises ``TimeError``."""
    steps = []
    for line in text.splitlines():
        if line.strip():
            steps.append(_read_step(line.split()))
    if not steps:
        raise TimeError("Write the steps first, one a line.")
    if len(steps) > MAX_STEPS:
        raise TimeError(f"No more than {MAX_STEPS} steps, please.")
    return steps


def _read_step(words: Sequence[str]) -> tuple[str, float]:
    for count in (2, 1):  # "30 s" before "30"
        try:
            return " ".join(words[:-count])[:60], read_length(" ".join(words[-count:]))
        except TimeError:
            continue
    shown = " ".join(words)[:40]
    raise TimeError(f"{shown}: write a name and a time, like Rest 30 s.")


def written(steps: Sequence[tuple[str, float]]) -> str:
    """Steps as ``read_steps`` reads them."""
    return "\n".join(f"{name} {as_clock(seconds)}".strip() for name, seconds in steps)
