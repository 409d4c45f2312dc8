"""A circle's area and circumference."""

from __future__ import annotations

from decimal import Decimal

PI = Decimal("3.14159265358979323846")


def work_out(radius: Decimal) -> list[tuple[str, str]]:
    """Everything in the unit of ``radius``."""
    return [
        ("Area", f"{PI * radius**2:,.4f}"),
        ("Circumference", f"{2 * PI * radius:,.4f}"),
        ("Diameter", f"{2 * radius:f}"),
        ("Volume of the sphere", f"{PI * radius**3 * 4 / 3:,.4f}"),
    ]
