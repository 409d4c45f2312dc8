"""The rules of the dice game: what each line counts, three rolls a turn, thirteen turns each."""

from __future__ import annotations

import random
from collections import Counter

UPPER = ("Ones", "Twos", "Threes", "Fours", "Fives", "Sixes")
LOWER = (
    "Three of a kind",
    "Four of a kind",
    "Full house",
    "Small straight",
    "Large straight",
    "Five of a kind",
    "Chance",
)
LINES = (*UPPER, *LOWER)
BONUS_FROM, BONUS = 63, 35
ROLLS = 3


def points(line: int, dice: list[int]) -> int:
    """What dice count in a line; lines are numbers in the order of ``LINES``."""
    counts = sorted(Counter(dice).values(), reverse=True)
    if line < len(UPPER):
        return dice.count(line + 1) * (line + 1)
    name = LOWER[line - len(UPPER)]
    if name in ("Three of a kind", "Four of a kind"):
        return sum(dice) if counts[0] >= (3 if name == "Three of a kind" else 4) else 0
    if name == "Full house":
        return 25 if counts in ([3, 2], [5]) else 0
    if name == "Five of a kind":
        return 50 if counts == [5] else 0
    if name == "Chance":
        return sum(dice)
    needed, worth = (4, 30) if name == "Small straight" else (5, 40)
    starts = range(1, 8 - needed)
    return worth if any(set(range(start, start + needed)) <= set(dice) for start in starts) else 0


class Game:
    """``sheets`` has a dictionary of line and points for each player."""

    def __init__(self, players: int, chance: random.Random) -> None:
        self._chance = chance
        self.sheets: list[dict[int, int]] = [{} for _ in range(players)]
        self.turn = 0
        self.rolls = 0
        self.dice = [1, 2, 3, 4, 5]
        self.kept: set[int] = set()

    @property
    def is_over(self) -> bool:
        return all(len(sheet) == len(LINES) for sheet in self.sheets)

    def roll(self) -> bool:
        """Roll the dice that are not kept. Returns whether a roll was left."""
        if self.is_over or self.rolls >= ROLLS:
            return False
        for place in range(5):
            if place not in self.kept:
                self.dice[place] = self._chance.randint(1, 6)
        self.rolls += 1
        return True

    def keep(self, place: int) -> bool:
        """Keep a die, or no longer. Returns whether it is the time for that."""
        if not 0 < self.rolls < ROLLS:
            return False
        self.kept ^= {place}
        return True

    def take(self, line: int) -> bool:
        """Write the dice into a line; the next player goes on. Returns whether the line was free."""
        sheet = self.sheets[self.turn]
        if self.rolls == 0 or line in sheet:
            return False
        sheet[line] = points(line, self.dice)
        self.turn = (self.turn + 1) % len(self.sheets)
        self.rolls, self.kept = 0, set()
        return True


def upper(sheet: dict[int, int]) -> int:
    return sum(count for line, count in sheet.items() if line < len(UPPER))


def total(sheet: dict[int, int]) -> int:
    """All lines and the bonus of the upper part."""
    return sum(sheet.values()) + (BONUS if upper(sheet) >= BONUS_FROM else 0)
