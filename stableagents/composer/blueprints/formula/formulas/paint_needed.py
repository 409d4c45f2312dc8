"""Paint for the walls of a room."""

from __future__ import annotations

from decimal import Decimal


def work_out(
    length: Decimal, width: Decimal, height: Decimal, openings: Decimal, coats: Decimal, covers: Decimal
) -> list[tuple[str, str]]:
    """Sides in metres, ``openings`` (doors and windows) in square metres, ``covers`` in square metres a litre."""
    area = 2 * (length + width) * height - openings
    if area <= 0:
        raise ValueError("Doors and windows are larger than the walls.")
    return [("Paint", f"{area * coats / covers:.1f} l"), ("Area of the walls", f"{area:.1f} m²")]
