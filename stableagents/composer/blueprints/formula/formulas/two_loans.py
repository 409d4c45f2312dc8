"""Which of two loans is cheaper."""

from __future__ import annotations

from decimal import Decimal


def work_out(
    amount: Decimal, rate: Decimal, years: Decimal, amount2: Decimal, rate2: Decimal, years2: Decimal
) -> list[tuple[str, str]]:
    """Amounts, interest of a year in percent, and years of two loans with equal monthly payments."""
    first, interest = cost_of(amount, rate, years)
    second, interest2 = cost_of(amount2, rate2, years2)
    cheaper = "Both are the same" if interest == interest2 else "The first" if interest < interest2 else "The second"
    return [
        ("Less interest", cheaper),
        ("First: monthly payment", f"{first:,.2f}"),
        ("Second: monthly payment", f"{second:,.2f}"),
        ("First: interest in all", f"{interest:,.2f}"),
        ("Second: interest in all", f"{interest2:,.2f}"),
        ("Difference in interest", f"{abs(interest - interest2):,.2f}"),
    ]


def cost_of(amount: Decimal, rate: Decimal, years: Decimal) -> tuple[Decimal, Decimal]:
    """What is paid each month, and the interest in all."""
    months = int((years * 12).to_integral_value())
    if months < 1:
        raise ValueError("The loan runs for at least one month.")
    monthly = rate / 1200
    payment = amount / months if monthly == 0 else amount * monthly / (1 - (1 + monthly) ** -months)
    return payment, payment * months - amount
