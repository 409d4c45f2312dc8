"""A slot machine with three reels."""

from __future__ import annotations

import random
from fractions import Fraction

REEL = ("♣", "♣", "♣", "♣", "♦", "♦", "♦", "★", "★", "7")
PAID = {"♣": 5, "♦": 10, "★": 25, "7": 100}
BETS = ("Spin",)
PAYS = (*((f"{sign} {sign} {sign}", f"× {times}") for sign, times in PAID.items()), ("♣ ♣", "× 1"))


def play(_bet: str, chance: random.Random) -> tuple[str, Fraction]:
    """The three signs, and how many times the stake comes back."""
    signs = [chance.choice(REEL) for _ in range(3)]
    back = PAID[signs[0]] if len(set(signs)) == 1 else int(signs.count("♣") == 2)
    return " ".join(signs), Fraction(back)
