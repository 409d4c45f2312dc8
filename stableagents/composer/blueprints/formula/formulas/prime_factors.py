"""What a whole number is made of."""

from __future__ import annotations

import math
from collections import Counter
from decimal import Decimal

SHOWN = 40  # of the divisors


def work_out(number: Decimal) -> list[tuple[str, str]]:
    """The prime factors of ``number``, whether it is a prime, and its divisors."""
    if number % 1:
        raise ValueError("Write a whole number.")
    whole = int(number)
    factors = factors_of(whole)
    is_prime = factors == [whole]
    return [
        ("Prime factors", " × ".join(str(f) if n == 1 else f"{f}^{n}" for f, n in Counter(factors).items()) or "None"),
        ("Is it a prime?", "Yes" if is_prime else "No"),
        ("Number of divisors", str(math.prod(n + 1 for n in Counter(factors).values()))),
        ("Divisors", _listed(divisors_of(factors))),
        ("Next prime", str(next_prime(whole))),
    ]


def divisors_of(factors: list[int]) -> list[int]:
    """Every number that divides the product of these primes, the smallest first."""
    divisors = {1}
    for factor in factors:
        divisors |= {factor * divisor for divisor in divisors}
    return sorted(divisors)


def _listed(divisors: list[int]) -> str:
    shown = ", ".join(map(str, divisors[:SHOWN]))
    return f"{shown}, …, {divisors[-1]}" if len(divisors) > SHOWN else shown


def factors_of(whole: int) -> list[int]:
    """The primes whose product is ``whole``, the smallest first."""
    factors, divisor = [], 2
    while divisor * divisor <= whole:
        while whole % divisor == 0:
            factors.append(divisor)
            whole //= divisor
        divisor += 1 if divisor == 2 else 2
    return [*factors, whole] if whole > 1 else factors


def next_prime(whole: int) -> int:
    """The smallest prime above ``whole``."""
    candidate = whole + 1
    while factors_of(candidate) != [candidate]:
        candidate += 1
    return candidate
