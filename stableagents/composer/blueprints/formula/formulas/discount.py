"""The price after a discount."""

from __future__ import annotations

from decimal import Decimal


def work_out(price: Decimal, discount: Decimal, tax: Decimal) -> list[tuple[str, str]]:
    """``discount`` and ``tax`` in percent; the tax is added after the discount."""
    saved = price * discount / 100
    reduced = price - saved
    results = [("You pay", f"{reduced * (1 + tax / 100):,.2f}"), ("You save", f"{saved:,.2f}")]
    if tax:
        results.append(("Tax in it", f"{reduced * tax / 100:,.2f}"))
    return results
