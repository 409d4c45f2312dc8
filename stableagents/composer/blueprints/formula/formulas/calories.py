"""Calories needed in a day, by the Mifflin-St Jeor equation."""

from __future__ import annotations

from decimal import Decimal

FACTORS = {"Sitting": "1.2", "Light exercise": "1.375", "Moderate exercise": "1.55", "Hard exercise": "1.725"}


def work_out(sex: str, age: Decimal, weight: Decimal, height: Decimal, activity: str) -> list[tuple[str, str]]:
    """``weight`` in kg, ``height`` in cm."""
    resting = 10 * weight + Decimal("6.25") * height - 5 * age + (5 if sex == "Male" else -161)
    needed = resting * Decimal(FACTORS[activity])
    return [
        ("Calories a day", f"{needed:,.0f} kcal"),
        ("At rest", f"{resting:,.0f} kcal"),
        ("To lose half a kilogram a week", f"{needed - 500:,.0f} kcal"),
    ]
