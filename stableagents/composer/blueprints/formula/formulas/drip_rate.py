"""How fast an infusion drips."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal


def work_out(volume: Decimal, hours: Decimal, factor: Decimal) -> list[tuple[str, str]]:
    """``volume`` in ml, ``factor`` in drops of a ml."""
    drops = volume * factor / (hours * 60)
    return [
        ("Drops a minute", f"{drops.to_integral_value(ROUND_HALF_UP):,}"),
        ("Exactly", f"{drops:.2f}"),
        ("Millilitres an hour", f"{volume / hours:.1f}"),
    ]
