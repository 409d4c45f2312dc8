"""The solutions of a quadratic equation."""

from __future__ import annotations

from decimal import Decimal


def work_out(a: Decimal, b: Decimal, c: Decimal) -> list[tuple[str, str]]:
    """The real x with a·x² + b·x + c = 0."""
    if a == 0:
        raise ValueError("a is not zero in a quadratic equation.")
    inside = b**2 - 4 * a * c
    vertex = ("Vertex", f"({plain(-b / (2 * a))}, {plain(c - b**2 / (4 * a))})")
    if inside < 0:
        return [("Solutions", "no real solution"), ("Discriminant", plain(inside)), vertex]
    root = inside.sqrt()
    solutions = sorted({(-b - root) / (2 * a), (-b + root) / (2 * a)})
    shown = " or ".join(f"x = {plain(solution)}" for solution in solutions)
    return [("Solutions", shown), ("Discriminant", plain(inside)), vertex]


def plain(number: Decimal) -> str:
    """At most four digits after the point, without needless zeros."""
    text = f"{number + 0:.4f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text
