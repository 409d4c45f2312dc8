"""How many rolls of wallpaper a room needs."""

from __future__ import annotations

from decimal import ROUND_CEILING, Decimal


def work_out(walls: Decimal, height: Decimal, roll_length: Decimal, roll_width: Decimal) -> list[tuple[str, str]]:
    """Lengths in m, the width of a roll in cm."""
    of_a_roll = roll_length // height
    if of_a_roll == 0:
        raise ValueError("Length of a roll: it is shorter than the wall is high.")
    strips = (walls * 100 / roll_width).to_integral_value(ROUND_CEILING)
    rolls = (strips / of_a_roll).to_integral_value(ROUND_CEILING)
    return [("Rolls", f"{rolls:,}"), ("Strips", f"{strips:,}"), ("Strips of a roll", f"{of_a_roll:,}")]
