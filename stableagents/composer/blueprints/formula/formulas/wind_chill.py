"""How cold the air feels in the wind: the index of 2001 that weather services use."""

from __future__ import annotations

from decimal import Decimal


def work_out(temperature: Decimal, wind: Decimal) -> list[tuple[str, str]]:
    """``temperature`` in °C, ``wind`` in km/h, as measured ten metres above the ground."""
    power = wind ** Decimal("0.16")
    felt = Decimal("13.12") + Decimal("0.6215") * temperature
    felt += (Decimal("0.3965") * temperature - Decimal("11.37")) * power
    return [
        ("Feels like", f"{felt:.1f} °C"),
        ("In Fahrenheit", f"{felt * 9 / 5 + 32:.1f} °F"),
        ("Colder than the air by", f"{temperature - felt:.1f} °C"),
        ("Frostbite", "within 30 minutes" if felt <= -27 else "unlikely"),
    ]
