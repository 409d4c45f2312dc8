"""The Fibonacci sequence: its first numbers, or those up to a limit."""

from __future__ import annotations

from decimal import Decimal

from logic import Made, Typed, whole_in

MOST = 500


def work_out(typed: Typed, changed: str) -> Made:
    counts = typed["way"] == "How many"
    limit = whole_in(typed, "limit", 1, MOST if counts else 10**18)
    numbers = [0, 1]
    while len(numbers) < limit if counts else numbers[-1] + numbers[-2] <= limit:
        numbers.append(numbers[-1] + numbers[-2])
    shown = numbers[:limit] if counts else numbers
    rows = [("Last number", str(shown[-1])), ("How many", str(len(shown))), ("Sum", str(sum(shown)))]
    if len(shown) > 1 and shown[-2]:
        rows.append(("Last number ÷ the one before", f"{Decimal(shown[-1]) / shown[-2]:.10f}".rstrip("0").rstrip(".")))
    return Made(rows, text=", ".join(map(str, shown)))
