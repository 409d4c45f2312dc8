"""The times table of a number."""

from __future__ import annotations

from logic import Made, Typed, whole_in


def work_out(typed: Typed, changed: str) -> Made:
    number, last = whole_in(typed, "number", -(10**6), 10**6), whole_in(typed, "last", 1, 1000)
    lines = [f"{number} × {factor} = {number * factor}" for factor in range(1, last + 1)]
    total = number * last * (last + 1) // 2
    return Made([("Last line", lines[-1]), ("Sum", str(total))], text="\n".join(lines))
