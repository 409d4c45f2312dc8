"""Tests of snakes and ladders. Run them with: python -m pytest"""

from __future__ import annotations

import random

from app_info import PLAYERS
from logic import LADDERS, LAST, SNAKES, Game, where
from storage import Storage


class Thrown(random.Random):
    """Gives the throws of a list."""

    def __init__(self, *throws: int) -> None:
        super().__init__()
        self.throws = list(throws)

    def randint(self, _least: int, _most: int) -> int:
        return self.throws.pop(0)


def game(*throws: int, storage: Storage | None = None) -> Game:
    return Game(storage or Storage(":memory:"), ["Ann", "Ben"], Thrown(*throws))


def test_ladders_lead_up_and_snakes_down() -> None:
    assert all(end > start for start, end in LADDERS.items())
    assert all(end < start for start, end in SNAKES.items())
    assert not set(LADDERS) & set(SNAKES)
    played = game(3)
    assert played.roll() == (3, 3, 22)
    assert (played.places, played.turn) == ([22, 0], 1)


def test_a_six_throws_again() -> None:
    played = game(6, 1)
    played.roll()
    assert played.turn == 0
    played.roll()
    assert (played.places, played.turn) == ([7, 0], 1)


def test_the_last_field_must_be_hit() -> None:
    played = game(5, 2, 4)
    played.places = [96, 50]
    assert played.roll() == (5, 96, 96)
    played.roll()
    played.roll()
    assert played.winner == 0


def test_the_game_is_kept_and_begins_again() -> None:
    storage = Storage(":memory:")
    game(4, storage=storage).roll()
    again = game(storage=storage)
    assert (again.places, again.turn) == ([4, 0], 1)
    again.new_game()
    assert game(storage=storage).places == [0, 0]


def test_each_field_has_its_own_place() -> None:
    assert (where(1), where(10), where(11), where(LAST)) == ((9, 0), (9, 9), (8, 9), (0, 0))
    assert len({where(field) for field in range(1, LAST + 1)}) == LAST


def test_a_game_ends_by_itself() -> None:
    played = Game(Storage(":memory:"), list(PLAYERS), random.Random(1))
    for _ in range(5000):
        if played.winner is not None:
            break
        played.roll()
    assert played.winner is not None
