"""Figures that describe a list of numbers."""

from __future__ import annotations

import statistics
from decimal import Decimal


def work_out(numbers: list[Decimal]) -> list[tuple[str, str]]:
    """Mean, median and what else describes ``numbers``."""
    if not numbers:
        raise ValueError("Write at least one number.")
    modes = statistics.multimode(numbers)
    results = [
        ("Mean", plain(statistics.mean(numbers))),
        ("Median", plain(statistics.median(numbers))),
        ("Mode", ", ".join(map(plain, modes)) if len(modes) < len(set(numbers)) or len(modes) == 1 else "none"),
        ("Sum", plain(sum(numbers, Decimal(0)))),
        ("Count", str(len(numbers))),
        ("Least", plain(min(numbers))),
        ("Most", plain(max(numbers))),
    ]
    if len(numbers) > 1:
        results.append(("Standard deviation (sample)", plain(statistics.stdev(numbers))))
    return results


def plain(number: Decimal) -> str:
    """At most four digits after the point, without needless zeros."""
    text = f"{number:,.4f}"
    return text.rstrip("0").rstrip(".")
