"""In how many ways some can be chosen out of many."""

from __future__ import annotations

import math
from decimal import Decimal


def work_out(many: Decimal, some: Decimal) -> list[tuple[str, str]]:
    """Ways to choose ``some`` out of ``many``."""
    if many % 1 or some % 1:
        raise ValueError("Write whole numbers.")
    if some > many:
        raise ValueError("That is more than there are.")
    n, k = int(many), int(some)
    ways = math.comb(n, k)
    return [
        ("Combinations", f"{ways:,}"),
        ("Permutations, where the order counts", f"{math.perm(n, k):,}"),
        ("Chance of one of them", f"1 : {ways:,}"),
    ]
