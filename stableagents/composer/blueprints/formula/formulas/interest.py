"""Simple and compound interest on a sum."""

from __future__ import annotations

from decimal import Decimal


def work_out(amount: Decimal, rate: Decimal, years: Decimal) -> list[tuple[str, str]]:
    """``rate`` is the interest of a year in percent; compound interest is added once a year."""
    compound = amount * (1 + rate / 100) ** years
    simple = amount * (1 + rate * years / 100)
    return [
        ("With compound interest", f"{compound:,.2f}"),
        ("Compound interest", f"{compound - amount:,.2f}"),
        ("With simple interest", f"{simple:,.2f}"),
        ("Simple interest", f"{simple - amount:,.2f}"),
    ]
