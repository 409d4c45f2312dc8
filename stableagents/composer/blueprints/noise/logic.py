"""The rules of steady sounds: noises of several colours, rain, waves and wind, made from chance; and when they end."""

from __future__ import annotations

import math
import random
from array import array
from collections.abc import Iterator

from sounds import RATE

SECONDS = 10  # how long a sound is before it begins anew
EDGE = 0.25  # seconds in which it comes and goes, while the next one goes and comes
LOUDEST = 26_000


def made(kind: str, percent: int, chance: random.Random, seconds: float = SECONDS) -> array[int]:
    """A sound of so many percent of the full loudness; it begins and ends softly."""
    count = int(RATE * seconds)
    heights = list(_heights(kind, count, chance))
    loudest = max(1e-9, max(abs(height) for height in heights))
    edge = int(RATE * min(EDGE, seconds / 4))
    scale = LOUDEST * percent / 100 / loudest
    sound = array("h")
    for place, height in enumerate(heights):
        soft = min(1.0, place / edge, (count - 1 - place) / edge)
        sound.append(int(height * scale * soft))
    return sound


class Clock:
    """When a sound is to begin again, and when it ends for good: after ``minutes``, or with 0 never."""

    def __init__(self) -> None:
        self._began: float | None = None
        self._again = 0.0
        self._ends = math.inf

    @property
    def is_running(self) -> bool:
        return self._began is not None

    def start(self, now: float, minutes: int) -> None:
        self._began, self._again = now, now
        self._ends = now + 60 * minutes if minutes else math.inf

    def stop(self) -> None:
        self._began = None

    def left(self, now: float) -> float:
        """Seconds until the end; infinite where there is none."""
        return self._ends - now

    def is_due(self, now: float) -> bool:
        """Whether the sound is to begin again now; it is then due a sound's length later."""
        if self._began is None or now < self._again:
            return False
        self._again = now + SECONDS - EDGE
        return True

    def is_over(self, now: float) -> bool:
        return self._began is not None and now >= self._ends


def _heights(kind: str, count: int, chance: random.Random) -> Iterator[float]:
    if kind == "Pink noise":
        return _pink(count, chance)
    if kind == "Brown noise":
        return _smooth(count, chance, 0.985)
    if kind == "Rain":
        return _rain(count, chance)
    if kind in ("Waves", "Wind"):
        return _swelling(kind, count, chance)
    return (chance.uniform(-1, 1) for _place in range(count))


def _smooth(count: int, chance: random.Random, keep: float) -> Iterator[float]:
    """Noise whose high tones are weaker, the more so the more is kept of each value."""
    height = 0.0
    for _place in range(count):
        height = keep * height + (1 - keep) * chance.uniform(-1, 1)
        yield height


def _pink(count: int, chance: random.Random) -> Iterator[float]:
    """Each octave as strong as any other: values that change more and more seldom are added up."""
    values = [chance.uniform(-1, 1) for _row in range(12)]
    for place in range(count):
        row = (place & -place).bit_length() - 1 if place else 0
        values[row % len(values)] = chance.uniform(-1, 1)
        yield sum(values) + chance.uniform(-1, 1)


def _rain(count: int, chance: random.Random) -> Iterator[float]:
    """A soft noise, and drops that fade at once."""
    drop = 0.0
    for height in _smooth(count, chance, 0.6):
        if chance.random() < 0.004:
            drop = chance.uniform(0.3, 1.4)
        drop *= 0.97
        yield 0.8 * height + drop * chance.uniform(-0.5, 0.5)


def _swelling(kind: str, count: int, chance: random.Random) -> Iterator[float]:
    """Waves come twice in the length of a sound; wind swells slowly, and its gusts overlap."""
    keep = 0.93 if kind == "Waves" else 0.975
    for place, height in enumerate(_smooth(count, chance, keep)):
        part = 2 * math.pi * place / count
        gusts = (2 + math.sin(part) + 0.6 * math.sin(3 * part)) / 3.6
        swell = (1 + math.sin(2 * part)) / 2 if kind == "Waves" else gusts
        yield height * (0.15 + 0.85 * swell**2)
