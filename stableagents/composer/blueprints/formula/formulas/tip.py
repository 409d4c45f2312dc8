"""A tip on a bill, shared among people."""

from __future__ import annotations

from decimal import ROUND_UP, Decimal

CENT = Decimal("0.01")


def work_out(bill: Decimal, percent: Decimal, people: Decimal) -> list[tuple[str, str]]:
    """The tip is ``percent`` of ``bill``; each of the ``people`` pays the same, rounded up to the cent."""
    if people != people.to_integral_value():
        raise ValueError("The number of people is a whole number.")
    tip = (bill * percent / 100).quantize(CENT)
    total = bill + tip
    return [
        ("Total with tip", f"{total:,.2f}"),
        ("Tip", f"{tip:,.2f}"),
        ("Each person pays", f"{(total / people).quantize(CENT, ROUND_UP):,.2f}"),
        ("Tip for each person", f"{(tip / people).quantize(CENT, ROUND_UP):,.2f}"),
    ]
