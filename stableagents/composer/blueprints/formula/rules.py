"""What a calculation does with an amount: rounds it up, looks it up in tiers, adds up its parts."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal

CENT = Decimal("0.01")


def as_money(amount: Decimal) -> str:
    """An amount with two decimals, such as 1,234.50; half a cent goes up."""
    return f"{amount.quantize(CENT, ROUND_HALF_UP):,.2f}"


def rounded_up(number: Decimal) -> Decimal:
    """The next whole number; what division left behind the tenth decimal does not count."""
    return number.quantize(Decimal("1e-10")).to_integral_value(ROUND_CEILING)


def rounded_down(number: Decimal, divisor: Decimal) -> Decimal:
    """How many whole times a number holds its divisor."""
    return (number / divisor).to_integral_value(ROUND_FLOOR)


def remainder(number: Decimal, divisor: Decimal) -> Decimal:
    """What is left over when a number is dealt out in whole ones."""
    return number - rounded_down(number, divisor) * divisor


def tier_of(number: Decimal, tiers: Sequence[tuple[str, Decimal, Decimal]]) -> Decimal:
    """What the first tier says that ``number`` is in; a tier is up to, under, from or over a bound, or all else.
    Raises ``ValueError`` where it is in none."""
    for kind, bound, amount in tiers:
        is_in = {"upto": number <= bound, "under": number < bound, "from": number >= bound, "over": number > bound}
        if is_in.get(kind, True):
            return amount
    raise ValueError("For that much nothing was said.")


def group_of(number: Decimal, groups: Sequence[tuple[str, Decimal, str]]) -> str:
    """The name of the first group that ``number`` is in, bounded as tiers are. Raises ``ValueError`` where it is in
    none."""
    tiers = [(kind, bound, Decimal(place)) for place, (kind, bound, _name) in enumerate(groups)]
    return groups[int(tier_of(number, tiers))][2]


def in_parts(number: Decimal, parts: Sequence[tuple[Decimal | None, Decimal, str]]) -> Decimal:
    """The price of the first ones, of the next ones, and of all further ones, which have no width. ``each`` is the
    price of one, ``all`` that of the whole part."""
    total = Decimal(0)
    if number <= 0:
        return total
    for width, amount, kind in parts:
        taken = number if width is None else min(number, width)
        total += amount * taken if kind == "each" else amount
        number -= taken
        if number <= 0:
            return total
    raise ValueError("For that much nothing was said.")


def grade_of(percent: Decimal, grades: Sequence[tuple[Decimal, str]]) -> str:
    """The first grade whose least percentage is reached."""
    return next((grade for least, grade in grades if percent >= least), grades[-1][1])
