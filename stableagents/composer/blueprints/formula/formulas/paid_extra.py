"""How much sooner a loan is paid off when more is paid each month."""

from __future__ import annotations

from decimal import Decimal

CENT = Decimal("0.01")


def work_out(amount: Decimal, rate: Decimal, years: Decimal, extra: Decimal) -> list[tuple[str, str]]:
    """``rate`` is the interest of a year in percent, ``extra`` what is paid each month on top of the payment."""
    months = int((years * 12).to_integral_value())
    if months < 1:
        raise ValueError("The loan runs for at least one month.")
    monthly = rate / 1200
    payment = amount / months if monthly == 0 else amount * monthly / (1 - (1 + monthly) ** -months)
    needed, interest = paid_off(amount, monthly, payment + extra)
    whole, rest = divmod(needed, 12)
    usual = payment * months - amount
    return [
        ("Months sooner", f"{months - needed}"),
        ("Interest saved", f"{max(usual - interest, Decimal(0)):,.2f}"),
        ("Paid off after", f"{whole} years and {rest} months"),
        ("Monthly payment without it", f"{payment:,.2f}"),
        ("Interest without it", f"{usual:,.2f}"),
        ("Interest with it", f"{interest:,.2f}"),
    ]


def paid_off(left: Decimal, monthly: Decimal, payment: Decimal) -> tuple[int, Decimal]:
    """After how many months nothing is left, and the interest in all."""
    months, interest = 0, Decimal(0)
    while left > CENT / 2:  # what rounding leaves is no month
        added = left * monthly
        left += added - min(payment, left + added)
        months, interest = months + 1, interest + added
    return months, interest
