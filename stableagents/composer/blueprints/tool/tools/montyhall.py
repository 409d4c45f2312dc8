"""The three doors: how often one wins who stays, and who takes the other door."""

from __future__ import annotations

import random

from logic import Made, Typed, whole_in


def work_out(typed: Typed, changed: str) -> Made:
    doors, games = whole_in(typed, "doors", 3, 100), whole_in(typed, "games", 1, 100_000)
    chance = random.Random(doors * games)
    stayed = sum(chance.randrange(doors) == chance.randrange(doors) for _ in range(games))
    switched = games - stayed  # all doors but two are opened: who was wrong at first then finds the prize
    rows = [
        ("By switching, in theory", f"{100 * (doors - 1) / doors:.2f} %"),
        ("By staying, in theory", f"{100 / doors:.2f} %"),
    ]
    rows += [
        ("Wins by switching", f"{100 * switched / games:.2f} %"),
        ("Wins by staying", f"{100 * stayed / games:.2f} %"),
    ]
    return Made([*rows, ("Games", str(games))])
