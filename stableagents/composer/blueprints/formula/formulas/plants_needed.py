"""How many plants rows have room for, and how many seeds that takes."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal


def work_out(length: Decimal, spacing: Decimal, rows: Decimal, share: Decimal) -> list[tuple[str, str]]:
    """``length`` in metres, ``spacing`` in centimetres, ``share`` is what comes up in percent."""
    in_a_row = (length * 100 / spacing).to_integral_value(ROUND_FLOOR) + 1
    plants = in_a_row * rows
    seeds = (plants * 100 / share).to_integral_value(ROUND_CEILING)
    return [("Plants", f"{plants:,.0f}"), ("Seeds to sow", f"{seeds:,.0f}"), ("Plants in a row", f"{in_a_row:,.0f}")]
