"""Consumption of fuel in litres for 100 km, and in miles a gallon."""

from __future__ import annotations

from decimal import Decimal

# Litres for 100 km times miles a gallon: 100 × litres of the gallon ÷ kilometres of the mile.
US = 100 * Decimal("3.785411784") / Decimal("1.609344")
IMPERIAL = 100 * Decimal("4.54609") / Decimal("1.609344")


def work_out(amount: Decimal, unit: str) -> list[tuple[str, str]]:
    """What ``amount`` in ``unit`` is in the other units."""
    if amount == 0:
        raise ValueError("0 can't be converted: write more than nothing.")
    products = {"mpg (US)": US, "mpg (imperial)": IMPERIAL, "km/l": Decimal(100)}
    litres = products[unit] / amount if unit in products else amount
    shown = {"l/100 km": litres} | {name: product / litres for name, product in products.items()}
    return [(name, f"{value:,.2f}") for name, value in shown.items() if name != unit]
