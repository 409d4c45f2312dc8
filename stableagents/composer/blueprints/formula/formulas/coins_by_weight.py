"""How many American coins lie in the jar, from what they weigh."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal

# Cents, grams and how many a wrapper holds: the figures of the United States Mint.
COINS = {
    "Pennies": (1, Decimal("2.5"), 50),
    "Nickels": (5, Decimal(5), 40),
    "Dimes": (10, Decimal("2.268"), 50),
    "Quarters": (25, Decimal("5.67"), 40),
}
GRAMS = {"Grams": Decimal(1), "Pounds": Decimal("453.59237")}


def work_out(unit: str, pennies: Decimal, nickels: Decimal, dimes: Decimal, quarters: Decimal) -> list[tuple[str, str]]:
    """What the coins are worth in dollars, how many they are, and how many wrappers they take; rounded to whole
    coins."""
    weights = dict(zip(COINS, (pennies, nickels, dimes, quarters), strict=True))
    rows: list[tuple[str, str]] = []
    cents = coins = 0
    for name, (worth, grams, in_wrapper) in COINS.items():
        count = int((weights[name] * GRAMS[unit] / grams).quantize(Decimal(1), ROUND_HALF_UP))
        wrappers = int((Decimal(count) / in_wrapper).to_integral_value(ROUND_CEILING))
        cents += count * worth
        coins += count
        rows += [(name, f"{count:,}"), ("Wrappers for them", f"{wrappers:,}")] if count else []
    return [("Total value", f"{Decimal(cents) / 100:,.2f}"), ("Coins", f"{coins:,}"), *rows]
