"""What is left of a year's pay after tax and social security."""

from __future__ import annotations

from decimal import Decimal


def work_out(gross: Decimal, tax: Decimal, insurance: Decimal, payments: str) -> list[tuple[str, str]]:
    """``gross`` of a year; ``tax`` and ``insurance`` in percent of it; paid in so many ``payments``."""
    taken = [("Tax", gross * tax / 100), ("Social security", gross * insurance / 100)]
    net = gross - sum(amount for _name, amount in taken)
    if net < 0:
        raise ValueError("More is taken off than is paid.")
    return [
        ("Net in a year", f"{net:,.2f}"),
        ("Net of each payment", f"{net / int(payments):,.2f}"),
        ("Gross of each payment", f"{gross / int(payments):,.2f}"),
        *((name, f"{amount:,.2f}") for name, amount in taken),
    ]
