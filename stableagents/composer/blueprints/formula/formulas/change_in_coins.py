"""An amount in as few coins and notes as possible."""

from __future__ import annotations

from decimal import Decimal

from coins import taken


def work_out(amount: Decimal, currency: str) -> list[tuple[str, str]]:
    """How many of each coin and note ``amount`` takes; what is smaller than the least coin is left over."""
    pieces, rest = taken(amount, currency)
    return [
        ("Pieces", f"{sum(number for _name, number in pieces):,}"),
        *((name, f"{number:,}") for name, number in pieces),
        ("In cents", f"{int(amount * 100):,}"),
        *([("Left over", f"{rest / 100:.2f}")] if rest else []),
    ]
