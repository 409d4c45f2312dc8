"""Sorting, one comparison at a time, by one of four methods."""

from __future__ import annotations

import random
from collections.abc import Iterator

from logic import HEIGHT, WIDTH, Settings, color
from shapes import Shape, rectangle

METHODS = ("Bubble sort", "Insertion sort", "Selection sort", "Quicksort")


class Bars(list[int]):
    """Their heights; counts how often two of them change places."""

    swaps = 0

    def swap(self, one: int, other: int) -> None:
        self.swaps += one != other
        self[one], self[other] = self[other], self[one]


class Model:
    """``bars`` are the heights; ``looked`` are the places that were compared last."""

    def __init__(self, settings: Settings, chance: random.Random) -> None:
        self._chance = chance
        self.bars = Bars()
        self.looked: tuple[int, ...] = ()
        self.comparisons = 0
        self.settings: Settings = {}
        self.change(settings)

    def change(self, settings: Settings) -> None:
        """Other bars or another method begin anew; another speed goes on."""
        before, self.settings = self.settings, dict(settings)
        if [before.get(name) for name in ("bars", "method")] != [settings[name] for name in ("bars", "method")]:
            self._mix()

    def press(self, x: float, y: float) -> None:
        """Mix the bars again."""
        self._mix()

    def step(self) -> None:
        for _ in range(max(1, self.settings["speed"])):
            self.looked = next(self._work, ())
            self.comparisons += bool(self.looked)

    def shapes(self) -> list[Shape]:
        wide = WIDTH / len(self.bars)
        return [
            rectangle(
                n * wide + 0.5,
                HEIGHT - bar * HEIGHT / len(self.bars),
                (n + 1) * wide - 0.5,
                HEIGHT,
                fill=color(1 if n in self.looked else 0),
            )
            for n, bar in enumerate(self.bars)
        ]

    def told(self) -> str:
        return f"{METHODS[self._method]}   Comparisons: {self.comparisons:,}   Swaps: {self.bars.swaps:,}"

    @property
    def _method(self) -> int:
        return max(1, min(len(METHODS), self.settings["method"])) - 1

    def _mix(self) -> None:
        self.bars = Bars(range(1, max(2, self.settings["bars"]) + 1))
        self._chance.shuffle(self.bars)
        self.comparisons, self.looked = 0, ()
        methods = (bubble, insertion, selection, quick)
        self._work = methods[self._method](self.bars)


def bubble(bars: Bars) -> Iterator[tuple[int, ...]]:
    """Neighbours change places, so that the largest rises."""
    for end in range(len(bars) - 1, 0, -1):
        for n in range(end):
            yield n, n + 1
            if bars[n] > bars[n + 1]:
                bars.swap(n, n + 1)


def insertion(bars: Bars) -> Iterator[tuple[int, ...]]:
    """Each goes left until it stands right."""
    for start in range(1, len(bars)):
        for n in range(start, 0, -1):
            yield n - 1, n
            if bars[n - 1] <= bars[n]:
                break
            bars.swap(n - 1, n)


def selection(bars: Bars) -> Iterator[tuple[int, ...]]:
    """The smallest of the rest comes next."""
    for start in range(len(bars) - 1):
        least = start
        for n in range(start + 1, len(bars)):
            yield least, n
            least = n if bars[n] < bars[least] else least
        bars.swap(start, least)


def quick(bars: Bars) -> Iterator[tuple[int, ...]]:
    """The smaller to the left of a middle one, the larger to the right; then each side by itself."""
    parts = [(0, len(bars) - 1)]
    while parts:
        first, last = parts.pop()
        if first >= last:
            continue
        border = first
        for n in range(first, last):
            yield n, last
            if bars[n] < bars[last]:
                bars.swap(n, border)
                border += 1
        bars.swap(border, last)
        parts += [(first, border - 1), (border + 1, last)]
