"""Cho-han: two dice in a bamboo cup, an even sum or an odd one."""

from __future__ import annotations

import random
from fractions import Fraction

from app_info import HOUSE

BETS = ("Cho (even)", "Han (odd)")
PAYS = ((f"{BETS[0]}, {BETS[1]}", f"× 2 − {HOUSE} %"),)


def play(bet: str, chance: random.Random) -> tuple[str, Fraction]:
    """The dice, and how many times the stake comes back: of what is won the house takes its part."""
    dice = [chance.randint(1, 6), chance.randint(1, 6)]
    came = BETS[sum(dice) % 2]
    back = 1 + Fraction(100 - HOUSE, 100) if bet == came else Fraction(0)
    return f"{dice[0]} + {dice[1]} = {sum(dice)}: {came}", back
