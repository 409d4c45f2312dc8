"""Tests of the duel. Run them with: python -m pytest"""

from __future__ import annotations

import random

import pytest
from app_info import HEALTH, MOVES
from logic import COMPUTER, YOU, Duel, Move
from storage import Storage

BLOW, HEALING = Move("Blow", 30, 30, heals=False), Move("Healing", 20, 20, heals=True)


def duel(storage: Storage | None = None, *moves: Move) -> Duel:
    return Duel(storage or Storage(":memory:"), list(moves or (BLOW,)), 100, random.Random(1))


def test_both_hit_each_other_in_a_round() -> None:
    fought = duel()
    done = fought.play("Blow")
    assert [(each.who, each.points) for each in done] == [(YOU, 30), (COMPUTER, 30)]
    assert fought.health == [70, 70]


def test_health_never_falls_below_nothing_and_who_has_none_has_lost() -> None:
    fought = duel()
    for _ in range(4):
        done = fought.play("Blow")
    assert fought.health == [10, 0]
    assert [(each.who, each.points) for each in done] == [(YOU, 10)]
    assert fought.winner == YOU
    assert fought.won == [1, 0]
    assert fought.play("Blow") == []


def test_healing_never_gives_more_than_there_was_at_first() -> None:
    fought = duel(None, BLOW, HEALING)
    fought.health = [95, 100]
    assert fought.play("Healing")[0].points == 5


def test_a_weak_computer_heals_more_often() -> None:
    def share(health: int) -> float:
        fought = duel(None, BLOW, BLOW, BLOW, HEALING)
        fought.health = [100, health]
        return sum(fought._chosen() == HEALING for _ in range(400)) / 400

    assert share(100) == 0
    assert share(20) > 0.5 > share(80) > 0


def test_the_duel_is_kept() -> None:
    storage = Storage(":memory:")
    duel(storage).play("Blow")
    again = duel(storage)
    assert (again.health, again.round) == ([70, 70], 1)
    again.new_game()
    assert duel(storage).health == [100, 100]


@pytest.mark.parametrize("move", MOVES)
def test_there_is_something_to_do(move: tuple[str, int, int, bool]) -> None:
    assert move[0]
    assert 0 < move[1] <= move[2]
    assert HEALTH > 0
