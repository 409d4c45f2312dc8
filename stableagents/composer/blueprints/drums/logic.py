"""The rules of a drum machine: six sounds, sixteen steps, and what they sound like."""

from __future__ import annotations

import json
import math
import random
from array import array
from functools import cache
from typing import Any

from history import History
from sounds import RATE
from storage import Storage

SOUNDS = ("Kick", "Snare", "Closed hi-hat", "Open hi-hat", "Clap", "Tom")
STEPS = 16
MAX_NAME = 40
LOUDEST = 32_000
# What each begins with: x is a beat.
USUAL = {
    "Rock": ("x.......x.x.....", "....x.......x...", "x.x.x.x.x.x.x.x.", "", "", ""),
    "House": ("x...x...x...x...", "", "", "..x...x...x...x.", "....x.......x...", ""),
    "Hip hop": ("x..x..x...x.....", "....x.......x...", "x.x.x.x.x.x.x.xx", "", "", ""),
    "Bossa nova": ("x..xx..xx..xx..x", "x..x..x...x..x..", "x.x.x.x.x.x.x.x.", "", "", ""),
    "Disco": ("x...x...x...x...", "....x.......x...", "x.x.x.x.x.x.x.x.", "..x...x...x...x.", "", "..............xx"),
}

Pattern = list[list[bool]]


class PatternError(ValueError):
    """That can't be kept; the message says why."""


def empty() -> Pattern:
    return [[False] * STEPS for _ in SOUNDS]


def usual(name: str) -> Pattern:
    """A pattern of those that there are; an unknown name is an empty one."""
    rows = USUAL.get(name, ("",) * len(SOUNDS))
    return [[mark == "x" for mark in row.ljust(STEPS, ".")] for row in rows]


def as_text(pattern: Pattern) -> str:
    return json.dumps(["".join("x" if beat else "." for beat in row) for row in pattern])


def from_text(text: str) -> Pattern:
    """A pattern that was kept; what does not fit is left out."""
    rows: list[Any] = json.loads(text)
    made = empty()
    for row, beats in zip(made, rows, strict=False):
        row[:] = [mark == "x" for mark in str(beats)[:STEPS].ljust(STEPS, ".")]
    return made


def at_step(pattern: Pattern, step: int) -> tuple[int, ...]:
    """The sounds of a step, by their places."""
    return tuple(number for number, row in enumerate(pattern) if row[step % STEPS])


class Clock:
    """Which step it is; ``tempo`` is in beats a minute, of which each has four steps. Time is given in seconds."""

    def __init__(self, tempo: int = 110) -> None:
        self.tempo = tempo
        self.step = -1
        self._next: float | None = None

    @property
    def is_running(self) -> bool:
        return self._next is not None

    @property
    def seconds_a_step(self) -> float:
        return 60 / self.tempo / 4

    def start(self, now: float) -> None:
        self.step, self._next = -1, now

    def stop(self) -> None:
        self.step, self._next = -1, None

    def tick(self, now: float) -> bool:
        """Whether the next step has come; a long pause of the computer is not caught up with."""
        if self._next is None or now < self._next:
            return False
        self.step = (self.step + 1) % STEPS
        self._next = max(self._next + self.seconds_a_step, now - self.seconds_a_step)
        return True


class Patterns:
    """Patterns under their names; a removed one can be brought back."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._history = History(storage, "patterns")

    def all(self) -> list[dict[str, Any]]:
        return sorted(self._storage.all("patterns"), key=lambda one: one["name"].casefold())

    def save(self, name: str, pattern: Pattern, tempo: int) -> None:
        """Keep a pattern; one of the same name is replaced. Raises ``PatternError``."""
        name = " ".join(name.split())
        if not name or len(name) > MAX_NAME:
            raise PatternError(f"Write a name of at most {MAX_NAME} characters.")
        record = {"name": name, "rows": as_text(pattern), "tempo": tempo}
        known = next((one for one in self.all() if one["name"] == name), None)
        if known:
            self._history.note((known["id"], known))
            self._storage.change({**record, "id": known["id"]})
        else:
            self._history.note((self._storage.add("patterns", record), None))

    def get(self, number: int) -> dict[str, Any] | None:
        return next((one for one in self._storage.all("patterns") if one["id"] == number), None)

    def remove(self, number: int) -> None:
        known = self.get(number)
        if known:
            self._history.note((number, known))
            self._storage.remove(number)

    def undo(self) -> bool:
        """Take the last change back. Returns whether there was one."""
        return self._history.undo()


@cache
def sound(number: int) -> array[int]:
    """What a drum sounds like: a tone that falls, noise, or both."""
    begin, end, tone_fade, noise, noise_fade, length = (
        (150, 45, 9, 0.0, 1, 0.35),
        (220, 160, 18, 0.6, 16, 0.25),
        (0, 0, 1, 0.5, 60, 0.08),
        (0, 0, 1, 0.5, 10, 0.35),
        (0, 0, 1, 0.8, 22, 0.2),
        (190, 90, 8, 0.0, 1, 0.35),
    )[number]
    chance = random.Random(number)
    made, angle, before = array("h"), 0.0, 0.0
    for place in range(int(RATE * length)):
        at = place / RATE
        frequency = end + (begin - end) * math.exp(-at * 25)
        angle += 2 * math.pi * frequency / RATE
        hiss = chance.uniform(-1, 1)
        bright = hiss - before if number in (2, 3) else hiss
        before = hiss
        tone = math.sin(angle) * math.exp(-tone_fade * at) if begin else 0.0
        value = tone * (1 - noise) + bright * noise * math.exp(-noise_fade * at)
        made.append(int(14_000 * max(-1.0, min(1.0, value))))
    return made


def mixed(numbers: tuple[int, ...]) -> array[int]:
    """Several drums at once."""
    parts = [sound(number) for number in numbers]
    return _added([0] * len(parts), parts)


def as_sound(pattern: Pattern, tempo: int, bars: int) -> array[int]:
    """A pattern played so many times."""
    wide = 60 / tempo / 4 * RATE
    drums = [sound(number) for number in range(len(SOUNDS))]
    starts, parts = [], []
    for step in range(STEPS * bars):
        for number in at_step(pattern, step):
            starts.append(int(step * wide))
            parts.append(drums[number])
    made = _added(starts, parts)
    made.extend([0] * max(0, int(STEPS * bars * wide) - len(made)))
    return made


def _added(starts: list[int], parts: list[array[int]]) -> array[int]:
    sums = [0] * max((start + len(part) for start, part in zip(starts, parts, strict=True)), default=0)
    for start, part in zip(starts, parts, strict=True):
        for place, value in enumerate(part, start):
            sums[place] += value
    return array("h", (max(-LOUDEST, min(LOUDEST, value)) for value in sums))
