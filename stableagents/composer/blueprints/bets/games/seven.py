"""Over or under seven: the sum of two dice."""

from __future__ import annotations

import random
from fractions import Fraction

BETS = ("Under 7", "Exactly 7", "Over 7")
PAYS = (("Under 7", "× 2"), ("Exactly 7", "× 5"), ("Over 7", "× 2"))


def play(bet: str, chance: random.Random) -> tuple[str, Fraction]:
    """The dice, and how many times the stake comes back."""
    dice = [chance.randint(1, 6), chance.randint(1, 6)]
    came = BETS[0] if sum(dice) < 7 else BETS[1] if sum(dice) == 7 else BETS[2]
    back = (5 if came == BETS[1] else 2) if bet == came else 0
    return f"{dice[0]} + {dice[1]} = {sum(dice)}", Fraction(back)
