"""The rules of a piano: where its keys lie, how high they sound, what was played when. The time is given."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Any

from shapes import Shape, rectangle, words
from storage import Storage

WIDTH, HEIGHT = 750, 230
LOWEST, COUNT = 60, 25  # as MIDI counts: middle C, and two octaves above it
BLACK = (1, 3, 6, 8, 10)  # within an octave
WHITE_WIDTH = WIDTH / 15
BLACK_WIDTH, BLACK_HEIGHT = 30.0, 140.0
KEYS = "awsedftgyhujkolp"
MAX_NOTES = 5_000
MAX_MELODIES = 200

Played = list[tuple[float, int]]  # seconds from the beginning, and the note


def frequency(note: int) -> float:
    """In Hz, by equal temperament with an A of 440 Hz."""
    return 440.0 * 2 ** ((note - 69) / 12)


def is_black(note: int) -> bool:
    return note % 12 in BLACK


def box(note: int) -> tuple[float, float, float, float]:
    """Where a key lies: left, top, right, bottom."""
    whites = sum(not is_black(one) for one in range(LOWEST, note))
    left = whites * WHITE_WIDTH
    if is_black(note):
        return left - BLACK_WIDTH / 2, 0, left + BLACK_WIDTH / 2, BLACK_HEIGHT
    return left, 0, left + WHITE_WIDTH, HEIGHT


def note_at(x: float, y: float) -> int | None:
    """The key at a place; black ones lie above white ones."""
    notes = sorted(range(LOWEST, LOWEST + COUNT), key=is_black, reverse=True)
    for note in notes:
        left, top, right, bottom = box(note)
        if left <= x < right and top <= y < bottom:
            return note
    return None


def shapes(names: Sequence[str], sounding: Collection[int]) -> list[Shape]:
    """The keys with their names and those of the computer's keys; what sounds is in colour."""
    drawn = []
    for note in sorted(range(LOWEST, LOWEST + COUNT), key=is_black):
        left, top, right, bottom = box(note)
        dark = is_black(note)
        fill = "accent" if note in sounding else "#26292c" if dark else "#ffffff"
        color = "#ffffff" if dark or note in sounding else "#26292c"
        drawn.append(rectangle(left, top, right, bottom, fill=fill, line="#6a6e73"))
        middle, place = (left + right) / 2, note - LOWEST
        drawn.append(words(middle, bottom - 18, names[note % 12], 11 if dark else 15, color))
        if place < len(KEYS):
            drawn.append(words(middle, bottom - 40, KEYS[place].upper(), 11, "#a9adb2" if dark else "#6a6e73"))
    return drawn


class Melodies:
    """Recorded melodies with ``name`` and ``played``; a removal can be taken back."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._before: list[Callable[[], object]] = []

    def all(self) -> list[dict[str, Any]]:
        return self._storage.all("melodies")

    def add(self, name: str, played: Played) -> None:
        """Keep a melody; the oldest goes when there are too many."""
        self._storage.add("melodies", {"name": name, "played": played[:MAX_NOTES]})
        for old in self.all()[:-MAX_MELODIES]:
            self._storage.remove(old["id"])

    def get(self, number: int) -> Played | None:
        found = next((one for one in self.all() if one["id"] == number), None)
        return [(float(at), int(note)) for at, note in found["played"]] if found else None

    def remove(self, number: int) -> bool:
        found = next((one for one in self.all() if one["id"] == number), None)
        if found is None:
            return False
        self._storage.remove(number)
        self._before.append(lambda: self._storage.add("melodies", found))
        return True

    def undo(self) -> bool:
        """Take the last removal back. Returns whether there was one."""
        if not self._before:
            return False
        self._before.pop()()
        return True


class Recorder:
    """Takes down what is played from the first note on."""

    def __init__(self) -> None:
        self.played: Played = []
        self._begin: float | None = None

    def note(self, note: int, now: float) -> None:
        if self._begin is None:
            self._begin = now
        if len(self.played) < MAX_NOTES:
            self.played.append((now - self._begin, note))


class Playback:
    """Gives the notes of a melody when their time has come."""

    def __init__(self, played: Played, now: float) -> None:
        self._left = list(played)
        self._begin = now

    def due(self, now: float) -> list[int]:
        found = [note for at, note in self._left if at <= now - self._begin]
        self._left = self._left[len(found) :]
        return found

    @property
    def is_over(self) -> bool:
        return not self._left
