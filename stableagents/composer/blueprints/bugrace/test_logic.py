"""Tests of the bug race. Run them with: python -m pytest"""

from __future__ import annotations

import random

import pytest
from logic import LANES, Race, RaceError, checked


def test_names_are_there_and_each_once() -> None:
    assert checked([" a ", "b", "c  d", "e"]) == ["a", "b", "c d", "e"]
    with pytest.raises(RaceError) as caught:
        checked(["a", "b", "A", "c"])
    assert caught.value.lane == 3
    with pytest.raises(RaceError) as missing:
        checked(["a", " ", "b", "c"])
    assert missing.value.lane == 2


@pytest.mark.parametrize("speed", ["Slow", "Normal", "Fast"])
def test_all_stop_when_the_first_is_there(speed: str) -> None:
    chance = random.Random(1)
    race = Race(speed, chance)
    won = None
    while won is None:
        won = race.tick(chance)
    assert race.places[won] == 1.0
    assert max(race.places) == 1.0
    before = list(race.places)
    assert race.tick(chance) is None
    assert race.places == before


def test_any_bug_can_win() -> None:
    chance, winners = random.Random(2), set()
    for _race in range(60):
        race = Race("Fast", chance)
        while race.winner is None:
            race.tick(chance)
        winners.add(race.winner)
    assert winners == set(range(LANES))
