"""What a trip will cost in fuel."""

from __future__ import annotations

from decimal import Decimal


def work_out(distance: Decimal, consumption: Decimal, price: Decimal, people: Decimal) -> list[tuple[str, str]]:
    """``distance`` in km, ``consumption`` in litres for 100 km, ``price`` of a litre."""
    litres = distance * consumption / 100
    cost = litres * price
    return [
        ("Cost of the trip", f"{cost:,.2f}"),
        ("Fuel needed", f"{litres:.1f} l"),
        ("Cost for each person", f"{cost / people:,.2f}"),
    ]
