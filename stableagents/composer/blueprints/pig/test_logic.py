"""Tests of Pig. Run them with: python -m pytest"""

from __future__ import annotations

import random

from app_info import GOAL, PLAYERS
from logic import Game
from storage import Storage


class Thrown(random.Random):
    """Gives the throws of a list."""

    def __init__(self, *throws: int) -> None:
        super().__init__()
        self.throws = list(throws)

    def randint(self, _least: int, _most: int) -> int:
        return self.throws.pop(0)


def game(*throws: int, storage: Storage | None = None) -> Game:
    return Game(storage or Storage(":memory:"), ["Ann", "Ben"], 20, Thrown(*throws))


def test_kept_points_stay_and_the_next_player_follows() -> None:
    played = game(4, 6)
    played.roll()
    played.roll()
    assert (played.pot, played.turn) == (10, 0)
    assert played.hold() == 10
    assert (played.points, played.turn, played.pot) == ([10, 0], 1, 0)


def test_a_one_costs_the_points_of_the_turn() -> None:
    played = game(6, 1)
    played.roll()
    assert played.roll() == 1
    assert (played.points, played.turn, played.pot) == ([0, 0], 1, 0)


def test_the_goal_wins_and_nothing_moves_any_more() -> None:
    played = game(6, 6, 6, 6)
    for _ in range(4):
        played.roll()
    assert played.would_hold()
    played.hold()
    assert played.winner == 0
    assert played.roll() == played.hold() == 0


def test_the_game_is_kept() -> None:
    storage = Storage(":memory:")
    game(5, storage=storage).roll()
    again = game(storage=storage)
    assert again.pot == 5
    again.new_game()
    assert game(storage=storage).pot == 0


def test_there_is_somebody_to_play() -> None:
    assert PLAYERS
    assert GOAL > 0
