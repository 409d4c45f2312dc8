"""What the notes and coins in a till or a purse come to."""

from __future__ import annotations

from decimal import Decimal

NOTES = {"hundred": 100, "fifty": 50, "twenty": 20, "ten": 10, "five": 5}
COINS = {"two": 200, "one": 100, "half": 50, "fifth": 20, "tenth": 10, "twentieth": 5, "pair": 2, "penny": 1}  # cents


def work_out(**pieces: Decimal) -> list[tuple[str, str]]:
    """``pieces`` are how many there are of each note and coin, by its name."""
    notes = sum((pieces[name] * worth for name, worth in NOTES.items()), Decimal(0))
    coins = sum((pieces[name] * worth for name, worth in COINS.items()), Decimal(0)) / 100
    return [
        ("Total", f"{notes + coins:,.2f}"),
        ("In notes", f"{notes:,.2f}"),
        ("In coins", f"{coins:,.2f}"),
        ("Pieces", f"{sum(pieces.values()):,.0f}"),
    ]
