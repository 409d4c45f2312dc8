"""How much flour, sugar or butter a cup and a spoon hold, in grams and the other way round."""

from __future__ import annotations

from decimal import Decimal

from logic import Made, Typed, number_in, plain

# The grams of a cup of 240 ml.
OF_A_CUP = {
    "Flour": 125,
    "Sugar": 200,
    "Powdered sugar": 120,
    "Brown sugar": 220,
    "Butter": 227,
    "Rice": 185,
    "Oats": 90,
    "Cocoa": 100,
    "Ground almonds": 100,
    "Honey": 340,
    "Oil": 218,
    "Milk": 245,
    "Water": 240,
    "Salt": 290,
}
# How many of each measure make a cup.
OF_ONE = {"Cups": 1, "Tablespoons": 16, "Teaspoons": 48, "Millilitres": 240}
OUNCE = Decimal("28.3495")


def work_out(typed: Typed, changed: str) -> Made:
    amount, weight = number_in(typed, "amount", 0, 1_000_000), OF_A_CUP[typed["what"]]
    measure = typed["measure"]
    grams = amount * OUNCE if measure == "Ounces" else amount
    if measure in OF_ONE:
        grams = amount * weight / OF_ONE[measure]
    shown = [("Grams", plain(grams, 1))]
    shown += [(name, plain(grams / weight * count, 2)) for name, count in OF_ONE.items()]
    shown.append(("Ounces", plain(grams / OUNCE, 2)))
    first = "Grams" if measure != "Grams" else "Cups"
    return Made(sorted((row for row in shown if row[0] != measure), key=lambda row: row[0] != first))
