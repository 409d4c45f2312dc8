"""Craps: the first throw wins, loses, or sets the point that must come again before a seven."""

from __future__ import annotations

import random
from fractions import Fraction

BETS = ("Pass", "Don't pass")
PAYS = (("Pass: 7 or 11, or the point again", "× 2"), ("Don't pass: 2 or 3, or 7 before the point", "× 2"))


def play(bet: str, chance: random.Random) -> tuple[str, Fraction]:
    """All throws of a round, and how many times the stake comes back."""
    throws = [_throw(chance)]
    if throws[0] not in (2, 3, 7, 11, 12):
        throws.append(_throw(chance))
        while throws[-1] not in (7, throws[0]):
            throws.append(_throw(chance))
    passes = throws[0] in (7, 11) if len(throws) == 1 else throws[-1] == throws[0]
    is_tied = throws == [12]
    is_won = passes if bet == BETS[0] else not passes
    back = 1 if is_tied and bet != BETS[0] else 2 if is_won else 0
    return " → ".join(map(str, throws)), Fraction(back)


def _throw(chance: random.Random) -> int:
    return chance.randint(1, 6) + chance.randint(1, 6)
