"""Roulette with one zero."""

from __future__ import annotations

import random
from fractions import Fraction

RED = frozenset([1, 3, 5, 7, 9, 12, 14, 16, 18, 19, 21, 23, 25, 27, 30, 32, 34, 36])
BETS = (
    *("Red", "Black", "Even", "Odd", "1 to 18", "19 to 36", "First dozen", "Second dozen", "Third dozen"),
    *map(str, range(37)),
)
PAYS = (("Red or black, even or odd, a half", "× 2"), ("A dozen", "× 3"), ("A number", "× 36"))


def play(bet: str, chance: random.Random) -> tuple[str, Fraction]:
    """The number, and how many times the stake comes back."""
    number = chance.randrange(37)
    hits = {
        "Red": number in RED,
        "Black": number > 0 and number not in RED,
        "Even": number > 0 and number % 2 == 0,
        "Odd": number % 2 == 1,
        "1 to 18": 1 <= number <= 18,
        "19 to 36": number >= 19,
    }
    dozens = {"First dozen": 1 <= number <= 12, "Second dozen": 13 <= number <= 24, "Third dozen": number >= 25}
    back = 36 * (bet == str(number)) + 2 * hits.get(bet, False) + 3 * dozens.get(bet, False)
    color = "Red" if number in RED else "Black" if number else "Zero"
    return f"{number} {color}", Fraction(back)
