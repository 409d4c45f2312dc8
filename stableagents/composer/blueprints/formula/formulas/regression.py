"""The line through pairs of numbers, and how well it fits."""

from __future__ import annotations

import statistics
from decimal import Decimal


def work_out(x: list[Decimal], y: list[Decimal]) -> list[tuple[str, str]]:
    """Pearson's correlation and the line of least squares; the first of ``x`` belongs to the first of ``y``."""
    if len(x) != len(y):
        raise ValueError(f"There are {len(x)} numbers for x, but {len(y)} for y.")
    if len(x) < 2:
        raise ValueError("Write at least two numbers for each.")
    if len(set(x)) == 1 or len(set(y)) == 1:
        raise ValueError("The numbers must not all be the same.")
    across, up = [float(each) for each in x], [float(each) for each in y]
    fit = statistics.correlation(across, up)
    slope, start = statistics.linear_regression(across, up)
    return [
        ("Correlation coefficient r", f"{fit:.4f}"),
        ("The line", f"y = {slope:.4g}·x {'-' if start < 0 else '+'} {abs(start):.4g}"),
        ("r², the share explained", f"{fit * fit:.4f}"),
        ("Mean of x", f"{statistics.fmean(across):.6g}"),
        ("Mean of y", f"{statistics.fmean(up):.6g}"),
        ("Standard deviation of x (sample)", f"{statistics.stdev(across):.6g}"),
        ("Standard deviation of y (sample)", f"{statistics.stdev(up):.6g}"),
        ("Pairs", str(len(x))),
    ]
