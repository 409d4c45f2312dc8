"""Pascal's triangle: each number is the sum of the two above it."""

from __future__ import annotations

from logic import Made, Typed, whole_in


def work_out(typed: Typed, changed: str) -> Made:
    count = whole_in(typed, "rows", 1, 30)
    rows = [[1]]
    while len(rows) < count:
        rows.append([1, *(a + b for a, b in zip(rows[-1], rows[-1][1:], strict=False)), 1])
    lines = ["  ".join(map(str, row)) for row in rows]
    width = len(lines[-1])
    text = "\n".join(line.center(width).rstrip() for line in lines)
    return Made([("Sum of the last row", str(sum(rows[-1]))), ("Largest number", str(max(rows[-1])))], text=text)
