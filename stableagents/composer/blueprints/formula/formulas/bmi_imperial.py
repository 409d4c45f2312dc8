"""Body mass index in pounds, feet and inches: 703 times the weight, divided by the height squared."""

from __future__ import annotations

from decimal import Decimal


def work_out(weight: Decimal, feet: Decimal, inches: Decimal) -> list[tuple[str, str]]:
    """``weight`` in pounds, height in ``feet`` and ``inches``."""
    height = feet * 12 + inches
    if height <= 0:
        raise ValueError("Write your height.")
    bmi = 703 * weight / height**2
    lowest, highest = Decimal("18.5") * height**2 / 703, 25 * height**2 / 703
    return [
        ("Body mass index", f"{bmi:.1f}"),
        ("That is", group(bmi)),
        ("Usual weight at this height", f"{lowest:.0f} to {highest:.0f} lb"),
    ]


def group(bmi: Decimal) -> str:
    """The World Health Organization's groups for adults."""
    if bmi < Decimal("18.5"):
        return "Underweight"
    if bmi < 25:
        return "Normal weight"
    return "Overweight" if bmi < 30 else "Obesity"
