"""Tests of battleships. Run them with: python -m pytest"""

from __future__ import annotations

import random

from logic import Sea, next_shot

FLEET = [5, 4, 3, 3, 2]


def test_ships_are_whole_and_never_touch() -> None:
    for seed in range(20):
        sea = Sea(10, FLEET, random.Random(seed))
        assert sorted(map(len, sea.ships)) == sorted(FLEET)
        for ship in sea.ships:
            around = {(r + down, c + right) for r, c in ship for down in (-1, 0, 1) for right in (-1, 0, 1)}
            assert not any(around & other for other in sea.ships if other is not ship)


def test_shots_are_answered() -> None:
    sea = Sea(10, [2], random.Random(1))
    first, second = sorted(sea.ships[0])
    water = next((r, c) for r in range(10) for c in range(10) if (r, c) not in sea.ships[0])
    assert [sea.shoot(place) for place in (water, first, first, second)] == ["water", "hit", "again", "sunk"]
    assert sea.is_beaten


def test_the_computer_hunts_what_it_hit() -> None:
    sea = Sea(10, [3], random.Random(1))
    sea.ships = [frozenset([(5, 4), (5, 5), (5, 6)])]
    sea.shoot((5, 5))
    assert next_shot(sea, random.Random(1)) in [(4, 5), (6, 5), (5, 4), (5, 6)]
    sea.shoot((5, 4))
    assert next_shot(sea, random.Random(1)) in [(5, 3), (5, 6)]


def test_the_computer_beats_every_fleet() -> None:
    sea, chance = Sea(10, FLEET, random.Random(4)), random.Random(5)
    for _ in range(100):
        if sea.is_beaten:
            break
        assert sea.shoot(next_shot(sea, chance)) != "again"
    assert sea.is_beaten
