"""Savings with compound interest and a monthly deposit."""

from __future__ import annotations

from decimal import Decimal


def work_out(start: Decimal, monthly: Decimal, rate: Decimal, years: Decimal) -> list[tuple[str, str]]:
    """``rate`` is the interest of a year in percent, added every month; deposits are at the end of each month."""
    months = int((years * 12).to_integral_value())
    final = balance(start, monthly, rate, months)
    paid = start + monthly * months
    return [
        ("At the end", f"{final:,.2f}"),
        ("Paid in", f"{paid:,.2f}"),
        ("Interest", f"{final - paid:,.2f}"),
        *((f"Year {year}", f"{balance(start, monthly, rate, 12 * year):,.2f}") for year in range(1, months // 12 + 1)),
    ]


def balance(start: Decimal, monthly: Decimal, rate: Decimal, months: int) -> Decimal:
    """What there is after so many months."""
    factor = 1 + rate / 1200
    deposits = monthly * months if rate == 0 else monthly * (factor**months - 1) / (rate / 1200)
    return start * factor**months + deposits
