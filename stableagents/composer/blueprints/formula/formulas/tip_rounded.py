"""A bill with a tip, rounded to full amounts, shared among people."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, ROUND_UP, Decimal

CENT = Decimal("0.01")


def work_out(bill: Decimal, percent: Decimal, people: Decimal, step: Decimal, way: str) -> list[tuple[str, str]]:
    """The bill with ``percent`` of tip in full amounts of ``step``; shares are rounded up, so that they are enough."""
    if people != people.to_integral_value():
        raise ValueError("The number of people is a whole number.")
    exact = (bill * (1 + percent / 100)).quantize(CENT)
    total = (exact / step).to_integral_value(ROUND_UP if way == "Up" else ROUND_HALF_UP) * step
    share = (total / people / step).to_integral_value(ROUND_UP) * step
    paid = share * people
    results = [("Total with tip", f"{total:,.2f}"), ("Tip", f"{paid - bill:,.2f}")]
    if bill:
        results.append(("That is", f"{(paid - bill) / bill * 100:.1f} %"))
    if people > 1:
        results += [("Each person pays", f"{share:,.2f}"), ("All shares together", f"{paid:,.2f}")]
    return results
