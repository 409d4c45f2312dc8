"""How far the records are on the way to a goal."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from computing import as_number
from logic import Records


def so_far(records: Records, goal: dict[str, Any], today: str) -> tuple[Decimal, Decimal]:
    """What there is now, and what is still to go; of a figure such as a weight the last one counts, and a goal below
    the first one is reached by going down."""
    wanted, day, key = Decimal(goal["figure"]), goal["day"], goal["of"]
    found = [record for record in records.all() if not goal["daily"] or record[day] == today]
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


def share(goal: dict[str, Any], now: Decimal) -> int:
    """How much of a goal there is, in percent from 0 to 100."""
    wanted = Decimal(goal["figure"])
    return int(min(Decimal(100), max(Decimal(0), 100 * now / wanted))) if wanted else 100
