"""A tax such as VAT, added to a price or taken out of it."""

from __future__ import annotations

from decimal import Decimal


def work_out(price: Decimal, rate: Decimal) -> list[tuple[str, str]]:
    """``rate`` in percent; both readings of ``price``, as net and as gross."""
    net = price / (1 + rate / 100)
    return [
        ("Price with tax", f"{price * (1 + rate / 100):,.2f}"),
        ("Tax added", f"{price * rate / 100:,.2f}"),
        ("Without tax, if it is in the price", f"{net:,.2f}"),
        ("Tax in the price", f"{price - net:,.2f}"),
    ]
