"""How many tiles or other pieces cover a floor."""

from __future__ import annotations

from decimal import ROUND_CEILING, Decimal


def work_out(
    length: Decimal, width: Decimal, tile_length: Decimal, tile_width: Decimal, extra: Decimal
) -> list[tuple[str, str]]:
    """The room in m, a piece in cm, ``extra`` in percent."""
    area = length * width
    exact = area * 10000 * (100 + extra) / (tile_length * tile_width * 100)
    bare = area * 10000 / (tile_length * tile_width)
    return [
        ("Pieces", f"{exact.to_integral_value(ROUND_CEILING):,}"),
        ("Without extra", f"{bare.to_integral_value(ROUND_CEILING):,}"),
        ("Area of the room", f"{area:.2f} m²"),
    ]
