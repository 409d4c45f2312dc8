"""How much water a pool, a tank or an aquarium holds."""

from __future__ import annotations

from decimal import Decimal


def work_out(length: Decimal, width: Decimal, depth: Decimal) -> list[tuple[str, str]]:
    """All in centimetres."""
    litres = length * width * depth / 1000
    return [("Litres", f"{litres:,.1f}".removesuffix(".0")), ("Cubic metres", f"{litres / 1000:,.3f}")]
