"""The Collatz sequence: half of an even number, three times an odd one and one more, until 1."""

from __future__ import annotations

from decimal import Decimal


def work_out(number: Decimal) -> list[tuple[str, str]]:
    """How many steps it takes from ``number`` to 1, the largest number on the way, and every step."""
    if number % 1:
        raise ValueError("Write a whole number.")
    sequence = [int(number)]
    while sequence[-1] != 1:
        last = sequence[-1]
        sequence.append(last // 2 if last % 2 == 0 else 3 * last + 1)
    steps = [(str(step), f"{value:,}") for step, value in enumerate(sequence)]
    return [("Number of steps", str(len(sequence) - 1)), ("Largest number", f"{max(sequence):,}"), *steps]
