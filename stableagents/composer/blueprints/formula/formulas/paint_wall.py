"""How much paint a wall needs."""

from __future__ import annotations

from decimal import Decimal


def work_out(
    length: Decimal, height: Decimal, openings: Decimal, coats: Decimal, covers: Decimal
) -> list[tuple[str, str]]:
    """Lengths in m, areas in m²; ``covers`` is what a litre does once."""
    area = length * height - openings
    if area <= 0:
        raise ValueError("Doors and windows are larger than the walls.")
    return [("Paint", f"{area * coats / covers:.1f} l"), ("Area of the wall", f"{area:.2f} m²")]
