"""How far the records are on the way to a goal."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from computing import as_number
from logic import Records, month_of, week_of, year_of


def so_far(records: Records, goal: dict[str, Any], today: str) -> tuple[Decimal, Decimal]:
    """What there is now, and what is still to go; of a figure such as a weight the last one counts, and a goal below
    the first one is reached by going down."""
    wanted, day, key = Decimal(goal["figure"]), goal["day"], goal["of"]
    found = _within(records.all(), goal["period"], day, today)
    if goal["how"] == "count":
        return Decimal(len(found)), max(Decimal(0), wanted - len(found))
    if goal["how"] == "sum":
        total = records.summed(found, key)
        return total, max(Decimal(0), wanted - total)
    kept = records.in_time([record for record in found if record[key]], day)
    if not kept:
        return Decimal(0), wanted
    first, now = as_number(kept[0][key]), as_number(kept[-1][key])
    return now, max(Decimal(0), now - wanted if first > wanted else wanted - now)


def _within(found: list[dict[str, Any]], period: str, day: str, today: str) -> list[dict[str, Any]]:
    """Those of the day, week, month or year of today, or all where there is no period."""
    name_of = {"day": str, "week": week_of, "month": month_of, "year": year_of}.get(period)
    return [one for one in found if name_of is None or name_of(one[day]) == name_of(today)]


def used_in(records: Records, allowance: dict[str, Any], today: date, whose: str = "") -> Decimal:
    """How much of an allowance was used in the day, week, month or year of today, or in all; where each has one,
    ``whose`` tells of which it is."""
    found = _within(records.all(), allowance["period"], allowance["day"], today.isoformat())
    if whose:
        found = [one for one in found if one[allowance["by"]] == whose]
    return records.summed(found, allowance["of"])


def days_to_go(period: str, today: date) -> int:
    """How many days of the week, month or year of today there still are, today among them."""
    if period == "week":
        return 7 - today.weekday()
    first = (
        date(today.year + 1, 1, 1) if period == "year" or today.month == 12 else date(today.year, today.month + 1, 1)
    )
    return (first - today).days


def share(goal: dict[str, Any], now: Decimal) -> int:
    """How much of a goal there is, in percent from 0 to 100."""
    wanted = Decimal(goal["figure"])
    return int(min(Decimal(100), max(Decimal(0), 100 * now / wanted))) if wanted else 100
