"""The rules of trying keys: which are down, which went down so far, and the last ones with their codes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

MOST_SHOWN = 100
KEY, GAP = 44.0, 4.0  # how large a usual key is, and how far from the next


@dataclass(frozen=True)
class Press:
    """A key that went down: its number in the order, its name and its code."""

    number: int
    name: str
    code: int


class Keys:
    """``down`` are the names of the keys that are held, ``tried`` of those that went down at some time."""

    def __init__(self) -> None:
        self._count = 0
        self.down: set[str] = set()
        self.tried: set[str] = set()
        self.presses: list[Press] = []

    def take(self, name: str, code: int, *, is_down: bool) -> None:
        """A key goes down or up; the last one that went down stands first."""
        key = named(name)
        if not is_down:
            self.down.discard(key)
            return
        self._count += 1
        self.down.add(key)
        self.tried.add(key)
        self.presses = [Press(self._count, key, code), *self.presses][:MOST_SHOWN]


def named(name: str) -> str:
    """A key as it is called on the keyboard: letters are capitals."""
    return name.upper() if len(name) == 1 else name


def places(rows: Sequence[Sequence[tuple[str, float]]]) -> list[tuple[str, float, float, float]]:
    """Where each key of a keyboard lies on the sheet: its name, its left edge, its upper edge and how wide it is."""
    found = []
    for row, keys in enumerate(rows):
        left, top = GAP, GAP + row * (KEY + GAP)
        for name, share in keys:
            wide = share * KEY + (share - 1) * GAP
            found.append((name, left, top, wide))
            left += wide + GAP
    return found
