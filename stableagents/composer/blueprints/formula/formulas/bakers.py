"""Baker's percentages: everything in a dough is a part of its flour."""

from __future__ import annotations

from decimal import Decimal


def work_out(flour: Decimal, water: Decimal, salt: Decimal, starter: Decimal) -> list[tuple[str, str]]:
    """``flour`` in grams, the others in percent of it."""
    parts = [("Water", flour * water / 100), ("Salt", flour * salt / 100), ("Starter or yeast", flour * starter / 100)]
    total = flour + sum(grams for _name, grams in parts)
    return [("Dough in all", f"{total:,.0f} g"), *((name, f"{grams:,.1f} g") for name, grams in parts)]
