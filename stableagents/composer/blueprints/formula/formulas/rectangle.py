"""A rectangle's area, and the room of a box on it."""

from __future__ import annotations

from decimal import Decimal


def work_out(length: Decimal, width: Decimal) -> list[tuple[str, str]]:
    """Both sides in the same unit."""
    return [
        ("Area", f"{length * width:,.2f}"),
        ("Perimeter", f"{2 * (length + width):,.2f}"),
        ("Diagonal", f"{(length**2 + width**2).sqrt():,.2f}"),
    ]
