"""How likely it is that two people have the same birthday: worked out, and tried."""

from __future__ import annotations

import random
from collections import Counter
from datetime import date, timedelta

from logic import Made, Typed, whole_in
from marks import day_here

DAYS = 365
YEAR = 2025  # of the days that are shown; any without a 29 February


def work_out(typed: Typed, changed: str) -> Made:
    people, tries = whole_in(typed, "people", 1, 100), whole_in(typed, "tries", 1, 20_000)
    different = 1.0
    for number in range(people):
        different *= max(0, DAYS - number) / DAYS
    chance, hits = random.Random(people), 0
    for _ in range(tries):
        seen: set[int] = set()
        for _person in range(people):
            day = chance.randrange(DAYS)
            if day in seen:
                hits += 1
                break
            seen.add(day)
    rows = [("Two have the same birthday", f"{100 * (1 - different):.2f} %"), ("Tried", f"{100 * hits / tries:.2f} %")]
    group = [random.randrange(DAYS) for _person in range(people)]
    same = [day for day, count in Counter(group).items() if count > 1]
    rows += [("Birthdays of one group", _listed(group)), ("The same day", _listed(same) or "–")]
    return Made([*rows, ("Hits", f"{hits} / {tries}"), ("Pairs of people", str(people * (people - 1) // 2))])


def _listed(days: list[int]) -> str:
    """Days of the year in their order, without the year."""
    shown = [day_here((date(YEAR, 1, 1) + timedelta(days=day)).isoformat()) for day in sorted(days)]
    return ", ".join(day.replace(str(YEAR), "").strip("-/") for day in shown)
