"""How likely it is that two people have the same birthday: worked out, and tried."""

from __future__ import annotations

import random

from logic import Made, Typed, whole_in

DAYS = 365


def work_out(typed: Typed, changed: str) -> Made:
    people, tries = whole_in(typed, "people", 1, 1000), whole_in(typed, "tries", 1, 20_000)
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
    return Made([*rows, ("Hits", f"{hits} / {tries}"), ("Pairs of people", str(people * (people - 1) // 2))])
