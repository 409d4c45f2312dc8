"""Percentages, each way round."""

from __future__ import annotations

from decimal import Decimal


def work_out(percent: Decimal, number: Decimal) -> list[tuple[str, str]]:
    """``percent`` of ``number``, and what is near to it."""
    part = number * percent / 100
    results = [
        (f"{percent:f} % of {number:f}", plain(part)),
        (f"{number:f} plus {percent:f} %", plain(number + part)),
        (f"{number:f} minus {percent:f} %", plain(number - part)),
    ]
    if number != 0:
        results.append((f"{percent:f} is of {number:f}", f"{plain(percent / number * 100)} %"))
    return results


def plain(number: Decimal) -> str:
    """At most four digits after the point, without needless zeros."""
    return f"{number:,.4f}".rstrip("0").rstrip(".")
