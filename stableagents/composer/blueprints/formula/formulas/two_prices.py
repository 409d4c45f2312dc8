"""Which of two packs is cheaper."""

from __future__ import annotations

from decimal import Decimal


def work_out(price: Decimal, amount: Decimal, price2: Decimal, amount2: Decimal) -> list[tuple[str, str]]:
    """The prices of two packs, and how much is in each, in the same unit."""
    one, other = price / amount * 1000, price2 / amount2 * 1000
    cheaper = "Both are the same" if one == other else "The first" if one < other else "The second"
    return [
        ("Cheaper", cheaper),
        ("First: 1,000 of it cost", f"{one:,.2f}"),
        ("Second: 1,000 of it cost", f"{other:,.2f}"),
        ("Cheaper by", f"{abs(one - other) / max(one, other) * 100 if one != other else 0:.1f} %"),
    ]
