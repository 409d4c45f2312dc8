"""A right triangle from its two short sides (Pythagoras)."""

from __future__ import annotations

import math
from decimal import Decimal


def work_out(a: Decimal, b: Decimal) -> list[tuple[str, str]]:
    """The sides beside the right angle, in the same unit."""
    c = (a**2 + b**2).sqrt()
    angle = math.degrees(math.atan2(float(a), float(b)))
    return [
        ("Hypotenuse", f"{c:,.4f}".rstrip("0").rstrip(".")),
        ("Area", f"{a * b / 2:,.2f}"),
        ("Perimeter", f"{a + b + c:,.2f}"),
        ("Angle opposite a", f"{angle:.1f}°"),
    ]
