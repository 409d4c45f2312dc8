"""What is given back of the money that was handed over, in as few coins and notes as possible."""

from __future__ import annotations

from decimal import Decimal

from coins import taken


def work_out(cost: Decimal, given: Decimal, currency: str) -> list[tuple[str, str]]:
    """The change and its coins and notes; or what is still to be paid where too little was given."""
    if given < cost:
        return [("Still to pay", f"{cost - given:,.2f}")]
    pieces, rest = taken(given - cost, currency)
    return [
        ("Change due", f"{given - cost:,.2f}"),
        *((name, f"{number:,}") for name, number in pieces),
        *([("Left over", f"{rest / 100:.2f}")] if rest else []),
    ]
