"""What goes into the dough of so many pizzas: everything is a part of the flour."""

from __future__ import annotations

from decimal import Decimal


def work_out(count: Decimal, ball: Decimal, water: Decimal, salt: Decimal, yeast: Decimal) -> list[tuple[str, str]]:
    """``ball`` is the dough of one pizza in grams; water, salt and yeast are in percent of the flour."""
    flour = count * ball * 100 / (100 + water + salt + yeast)
    parts = [("Water", flour * water / 100), ("Salt", flour * salt / 100), ("Yeast", flour * yeast / 100)]
    rows = [(name, f"{grams:,.1f} g") for name, grams in parts]
    return [("Flour", f"{flour:,.0f} g"), *rows, ("Dough in all", f"{count * ball:,.0f} g")]
