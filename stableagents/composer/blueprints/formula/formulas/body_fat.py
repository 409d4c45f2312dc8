"""Body fat from girths, by the method of the US Navy (Hodgdon and Beckett 1984)."""

from __future__ import annotations

from decimal import Decimal
from math import log10


def work_out(
    sex: str, height: Decimal, neck: Decimal, waist: Decimal, hips: Decimal, weight: Decimal
) -> list[tuple[str, str]]:
    """Girths and ``height`` in cm, ``weight`` in kg. Raises ``ValueError`` for girths that can't be."""
    is_male = sex == "Male"
    if not is_male and not hips:
        raise ValueError("Write the girth of the hips too: it counts for women.")
    girth = float(waist - neck if is_male else waist + hips - neck)
    if girth < 1:
        raise ValueError("The waist must be wider than the neck.")
    tall = log10(float(height))
    density = (
        1.0324 - 0.19077 * log10(girth) + 0.15456 * tall
        if is_male
        else 1.29579 - 0.35004 * log10(girth) + 0.22100 * tall
    )
    percent = Decimal(max(2.0, min(75.0, 495 / density - 450)))
    rows = [("Body fat", f"{percent:.1f} %")]
    if weight:
        fat = weight * percent / 100
        rows += [("Fat", f"{fat:.1f} kg"), ("Without fat", f"{weight - fat:.1f} kg")]
    return rows
