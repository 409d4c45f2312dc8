"""A power of whole numbers, in full, by squaring; and its rest by division."""

from __future__ import annotations

from logic import Made, Typed, whole_in


def work_out(typed: Typed, changed: str) -> Made:
    base, exponent = whole_in(typed, "base", -9999, 9999), whole_in(typed, "exponent", 0, 1000)
    divider = whole_in(typed, "divider", 1, 10**12) if typed["divider"].strip() else 0
    result, square, left, times = 1, base, exponent, 0
    while left:
        if left & 1:
            result, times = result * square, times + 1
        left >>= 1
        if left:
            square, times = square * square, times + 1
    rows = [("Digits", str(len(str(abs(result))))), ("Multiplications", str(times))]
    return Made([*rows, *([("Rest", str(result % divider))] if divider else [])], text=str(result))
