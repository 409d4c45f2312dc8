"""Which of two packs is cheaper."""

from __future__ import annotations

from decimal import Decimal

LARGEST = 50  # an amount in kilograms, litres or pieces; what is larger is in grams or millilitres


def work_out(price: Decimal, amount: Decimal, price2: Decimal, amount2: Decimal) -> list[tuple[str, str]]:
    """The prices of two packs, and how much is in each, in the same unit."""
    is_small = max(amount, amount2) <= LARGEST
    one, other = price / amount * (1 if is_small else 1000), price2 / amount2 * (1 if is_small else 1000)
    cheaper = "Both are the same" if one == other else "The first" if one < other else "The second"
    return [
        ("Cheaper", cheaper),
        ("First: one costs" if is_small else "First: 1,000 of it cost", f"{one:,.2f}"),
        ("Second: one costs" if is_small else "Second: 1,000 of it cost", f"{other:,.2f}"),
        ("Cheaper by", f"{abs(one - other) / max(one, other) * 100 if one != other else 0:.1f} %"),
    ]
