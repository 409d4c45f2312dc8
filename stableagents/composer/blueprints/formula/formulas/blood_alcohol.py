"""Alcohol in the blood, as Widmark estimated it."""

from __future__ import annotations

from decimal import Decimal

DENSITY = Decimal("0.8")  # grams in a millilitre of alcohol
SPREADS = {"Female": Decimal("0.6"), "Male": Decimal("0.7")}  # of the weight that alcohol spreads in
BROKEN_DOWN = Decimal("0.15")  # per mille in an hour


def work_out(sex: str, weight: Decimal, drunk: Decimal, strength: Decimal, hours: Decimal) -> list[tuple[str, str]]:
    """``weight`` in kg, ``drunk`` in ml with ``strength`` percent of alcohol, ``hours`` since the first glass."""
    grams = drunk * strength / 100 * DENSITY
    highest = grams / (weight * SPREADS[sex])
    now = max(highest - BROKEN_DOWN * hours, Decimal(0))
    return [
        ("Alcohol in the blood", f"{now:.2f} ‰"),
        ("Alcohol drunk", f"{grams:.1f} g"),
        ("Sober in", f"{now / BROKEN_DOWN:.1f} h"),
    ]
