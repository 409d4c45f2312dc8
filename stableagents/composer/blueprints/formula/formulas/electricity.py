"""What a device costs in electricity."""

from __future__ import annotations

from decimal import Decimal


def work_out(power: Decimal, hours: Decimal, price: Decimal) -> list[tuple[str, str]]:
    """``power`` in watts, ``hours`` of use a day, ``price`` of a kilowatt hour."""
    daily = power * hours / 1000
    return [
        ("Cost of a year", f"{daily * price * 365:,.2f}"),
        ("Cost of a month", f"{daily * price * 365 / 12:,.2f}"),
        ("Cost of a day", f"{daily * price:,.2f}"),
        ("Energy in a year", f"{daily * 365:,.1f} kWh"),
    ]
