"""Body mass index: weight divided by the height squared."""

from __future__ import annotations

from decimal import Decimal


def work_out(weight: Decimal, height: Decimal) -> list[tuple[str, str]]:
    """``weight`` in kilograms, ``height`` in centimetres, or in metres where it is below 3."""
    metres = height if height < 3 else height / 100
    bmi = weight / metres**2
    lowest, highest = Decimal("18.5") * metres**2, 25 * metres**2
    return [
        ("Body mass index", f"{bmi:.1f}"),
        ("That is", group(bmi)),
        ("Usual weight at this height", f"{lowest:.1f} to {highest:.1f} kg"),
    ]


def group(bmi: Decimal) -> str:
    """The World Health Organization's groups for adults."""
    if bmi < Decimal("18.5"):
        return "Underweight"
    if bmi < 25:
        return "Normal weight"
    return "Overweight" if bmi < 30 else "Obesity"
