"""A loan with equal monthly payments (an annuity)."""

from __future__ import annotations

from decimal import Decimal


def work_out(amount: Decimal, rate: Decimal, years: Decimal) -> list[tuple[str, str]]:
    """``rate`` is the interest of a year in percent; payments are at the end of each month."""
    months = int((years * 12).to_integral_value())
    if months < 1:
        raise ValueError("The loan runs for at least one month.")
    monthly = rate / 1200
    payment = amount / months if monthly == 0 else amount * monthly / (1 - (1 + monthly) ** -months)
    total = payment * months
    return [
        ("Monthly payment", f"{payment:,.2f}"),
        ("Number of payments", f"{months}"),
        ("Paid in all", f"{total:,.2f}"),
        ("Interest in all", f"{total - amount:,.2f}"),
    ]
