"""What whole numbers have in common."""

from __future__ import annotations

import math
from decimal import Decimal


def work_out(numbers: list[Decimal]) -> list[tuple[str, str]]:
    """The greatest common divisor and the least common multiple of ``numbers``."""
    if len(numbers) < 2:
        raise ValueError("Write at least two numbers.")
    if any(number % 1 or number <= 0 for number in numbers):
        raise ValueError("Write whole numbers above 0.")
    whole = [int(number) for number in numbers]
    return [
        ("Greatest common divisor", f"{math.gcd(*whole):,}"),
        ("Least common multiple", f"{math.lcm(*whole):,}"),
    ]
