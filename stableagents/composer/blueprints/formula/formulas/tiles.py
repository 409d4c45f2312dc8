"""How many tiles or other pieces cover a floor."""

from __future__ import annotations

from decimal import ROUND_CEILING, Decimal


def work_out(
    length: Decimal, width: Decimal, tile_length: Decimal, tile_width: Decimal, extra: Decimal, pack: Decimal | None
) -> list[tuple[str, str]]:
    """The room in m, a piece in cm, ``extra`` in percent, ``pack`` the pieces of a pack."""
    area = length * width
    exact = area * 10000 * (100 + extra) / (tile_length * tile_width * 100)
    bare = area * 10000 / (tile_length * tile_width)
    pieces = exact.to_integral_value(ROUND_CEILING)
    packs = [("Packs", f"{(pieces / pack).to_integral_value(ROUND_CEILING):,}")] if pack is not None else []
    return [
        ("Pieces", f"{pieces:,}"),
        *packs,
        ("Without extra", f"{bare.to_integral_value(ROUND_CEILING):,}"),
        ("Area of the room", f"{area:.2f} m²"),
    ]
