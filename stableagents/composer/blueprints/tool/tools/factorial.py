"""The factorial of a whole number, in full."""

from __future__ import annotations

import math

from logic import Made, Typed, whole_in


def work_out(typed: Typed, changed: str) -> Made:
    number = whole_in(typed, "number", 0, 1000)
    found = str(math.factorial(number))
    zeros = len(found) - len(found.rstrip("0"))
    steps = " × ".join(str(factor) for factor in range(number, 0, -1)) if 1 < number <= 20 else ""
    rows = [("Digits", str(len(found))), ("Zeros at the end", str(zeros))]
    return Made([*rows, *([("As a product", steps)] if steps else [])], text=found)
