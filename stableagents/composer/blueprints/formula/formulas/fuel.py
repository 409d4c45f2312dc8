"""What a journey uses and costs in fuel."""

from __future__ import annotations

from decimal import Decimal


def work_out(distance: Decimal, litres: Decimal, price: Decimal) -> list[tuple[str, str]]:
    """``distance`` in km, ``litres`` that were used for it, ``price`` of a litre."""
    use = litres / distance * 100
    cost = litres * price
    return [
        ("Consumption", f"{use:.2f} l/100 km"),
        ("Cost of the journey", f"{cost:,.2f}"),
        ("Cost of a kilometre", f"{cost / distance:,.3f}"),
        ("Miles per US gallon", f"{Decimal('235.214583') / use:.1f}"),
    ]
