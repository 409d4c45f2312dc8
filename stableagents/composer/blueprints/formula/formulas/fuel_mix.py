"""The oil that two-stroke petrol takes."""

from __future__ import annotations

from decimal import Decimal


def work_out(litres: Decimal, ratio: str) -> list[tuple[str, str]]:
    """``litres`` of petrol; ``ratio`` such as 1:50, one part of oil for so many of petrol."""
    oil = litres * 1000 / Decimal(ratio.partition(":")[2])
    return [("Oil in ml", f"{oil:,.0f}"), ("Mixture in all", f"{litres + oil / 1000:.2f} l")]
