"""The rules of timing a puzzle cube: scrambles, solves with penalties, and averages as in competitions."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from storage import Storage

PENALTY_S = 2.0
DNF = "DNF"  # did not finish
PLUS_TWO = "+2"
AXES = {"U": 0, "D": 0, "L": 1, "R": 1, "F": 2, "B": 2}
TURNS = ("", "'", "2")
FACES = {"2×2": "URF", "3×3": "".join(AXES), "4×4": "".join(AXES)}
LENGTHS = {"2×2": 9, "3×3": 20, "4×4": 40}
WIDE = "URF"  # the faces of which two layers are turned as well, where there are four


@dataclass(frozen=True)
class Solve:
    """One solve: ``seconds`` on the clock, and what it is charged with: nothing, +2 or DNF."""

    number: int
    seconds: float
    penalty: str
    scramble: str

    @property
    def counted(self) -> float | None:
        """The seconds that count; ``None`` where it was not finished."""
        if self.penalty == DNF:
            return None
        return self.seconds + (PENALTY_S if self.penalty == PLUS_TWO else 0.0)


def scramble(cube: str, chance: random.Random) -> str:
    """Turns to mix a cube with. No face is turned twice in a row, nor again after only the one opposite."""
    moves: list[str] = []
    before: list[str] = []
    while len(moves) < LENGTHS[cube]:
        face = chance.choice(FACES[cube])
        beside = [one for one in before[-2:] if AXES[one] == AXES[face]]
        if before[-1:] == [face] or len(beside) == 2:
            continue
        before.append(face)
        wide = "w" if cube == "4×4" and face in WIDE and chance.random() < 0.4 else ""
        moves.append(face + wide + chance.choice(TURNS))
    return " ".join(moves)


def average(times: Sequence[float | None]) -> float | None:
    """The mean without the best and the worst; a solve that was not finished is the worst. ``None``: two of these."""
    if sum(time is None for time in times) > 1:
        return None
    finished = sorted(time for time in times if time is not None)
    middle = finished[1:] if len(finished) < len(times) else finished[1:-1]
    return sum(middle) / len(middle)


def as_time(seconds: float | None) -> str:
    """Seconds with two decimals, from a minute on as 1:02.34; ``None`` is DNF."""
    if seconds is None:
        return DNF
    hundredths = int(seconds * 100 + 0.5)
    minutes, rest = divmod(hundredths, 6000)
    text = f"{rest // 100:02}.{rest % 100:02}" if minutes else f"{rest // 100}.{rest % 100:02}"
    return f"{minutes}:{text}" if minutes else text


class Solves:
    """The solves of each cube, which are kept."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage

    def of(self, cube: str) -> list[Solve]:
        """The solves of a cube, the first one first."""
        return [self._as_solve(one) for one in self._records(cube)]

    def add(self, cube: str, seconds: float, mixed_by: str) -> None:
        self._storage.add("solves", {"cube": cube, "seconds": round(seconds, 2), "penalty": "", "scramble": mixed_by})

    def charge(self, number: int, penalty: str) -> None:
        """Charge a solve with a penalty, or take the same one off again."""
        for one in self._storage.all("solves"):
            if one["id"] == number:
                self._storage.change({**one, "penalty": "" if one["penalty"] == penalty else penalty})

    def remove(self, number: int) -> None:
        self._storage.remove(number)

    def latest(self, cube: str, count: int) -> str:
        """The average of the last ``count`` solves; a dash as long as there are fewer."""
        times = [solve.counted for solve in self.of(cube)]
        return as_time(average(times[-count:])) if len(times) >= count else "–"

    def best(self, cube: str, count: int) -> str:
        """The best average of ``count`` solves in a row, or with 1 the best solve."""
        times = [solve.counted for solve in self.of(cube)]
        rows = [times[at : at + count] for at in range(len(times) - count + 1)]
        found = [one for one in (row[0] if count == 1 else average(row) for row in rows) if one is not None]
        return as_time(min(found)) if found else "–"

    def mean(self, cube: str) -> str:
        """The mean of all that were finished."""
        times = [solve.counted for solve in self.of(cube) if solve.counted is not None]
        return as_time(sum(times) / len(times)) if times else "–"

    def _records(self, cube: str) -> list[dict[str, Any]]:
        return [one for one in self._storage.all("solves") if one["cube"] == cube]

    @staticmethod
    def _as_solve(one: dict[str, Any]) -> Solve:
        return Solve(one["id"], one["seconds"], one["penalty"], one["scramble"])
