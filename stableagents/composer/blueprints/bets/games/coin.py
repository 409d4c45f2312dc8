"""Heads or tails."""

from __future__ import annotations

import random
from fractions import Fraction

BETS = ("Heads", "Tails")
PAYS = (("Heads", "× 2"), ("Tails", "× 2"))


def play(bet: str, chance: random.Random) -> tuple[str, Fraction]:
    """The side of the coin, and how many times the stake comes back."""
    came = chance.choice(BETS)
    return came, Fraction(2 if bet == came else 0)
