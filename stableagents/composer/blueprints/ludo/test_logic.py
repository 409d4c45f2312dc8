"""Tests of Ludo. Run them with: python -m pytest"""

from __future__ import annotations

import random

import pytest
from logic import HOMES, LAST, OUTSIDE, ROUND, WAY, Game, where
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


def test_a_six_brings_a_piece_in_and_throws_again() -> None:
    played = game(6, 3)
    assert played.roll() == (6, [0, 1, 2, 3])
    assert played.move(0) == (0, "")
    assert played.turn == 0
    assert played.roll() == (3, [0])
    played.move(0)
    assert (played.places[0], played.turn) == ([3, -1, -1, -1], 1)


def test_who_is_outside_has_three_throws_for_a_six() -> None:
    played = game(1, 2, 3, 4)
    for _ in range(2):
        played.roll()
        assert played.turn == 0
    played.roll()
    assert played.turn == 1


def test_a_piece_that_is_met_is_sent_out() -> None:
    played = game(5)
    played.places = [[15, -1, -1, -1], [0, 4, -1, -1]]
    assert played.on_board(1, 0) == 20
    played.roll()
    assert played.move(0) == (20, "Ben")
    assert played.places[1] == [-1, 4, -1, -1]


def test_home_must_be_hit_exactly_and_own_pieces_are_in_the_way() -> None:
    played = game(3, 2)
    played.places = [[LAST - 2, LAST, 5, 6], [7, -1, -1, -1]]
    assert played.roll() == (3, [2, 3])
    played = game(2)
    played.places = [[LAST - 2, LAST, 5, 6], [7, -1, -1, -1]]
    assert played.roll() == (2, [2, 3])


def test_the_start_is_left_first_while_others_wait() -> None:
    played = game(4)
    played.places[0] = [0, 10, -1, -1]
    assert played.roll() == (4, [0])


def test_four_pieces_at_home_win() -> None:
    played = game(1)
    played.places[0] = [WAY, WAY + 1, WAY + 2, WAY + 3]
    assert played.winner == 0
    played.places[0] = [WAY - 1, WAY + 1, WAY + 2, WAY + 3]
    assert played.winner is None
    played.roll()
    played.move(0)
    assert played.winner == 0


def test_a_piece_that_may_not_move_is_refused() -> None:
    played = game(6)
    with pytest.raises(ValueError, match="0"):
        played.move(0)


def test_the_game_is_kept_and_begins_again() -> None:
    storage = Storage(":memory:")
    game(6, storage=storage).roll()
    again = game(storage=storage)
    assert (again.thrown, again.movable()) == (6, [0, 1, 2, 3])
    again.new_game()
    assert game(storage=storage).thrown == 0


def test_each_field_has_its_own_place_on_the_board() -> None:
    fields = [*ROUND, *(field for some in (*HOMES, *OUTSIDE) for field in some)]
    assert len(ROUND) == WAY
    assert len(set(fields)) == len(fields) == 72
    steps = [abs(a[0] - b[0]) + abs(a[1] - b[1]) for a, b in zip(ROUND, ROUND[1:] + ROUND[:1], strict=True)]
    assert set(steps) == {1}
    assert where(1, 0, 0) == ROUND[10]
    for seat in range(4):
        before_home, first = ROUND[(10 * seat - 1) % WAY], HOMES[seat][0]
        assert abs(before_home[0] - first[0]) + abs(before_home[1] - first[1]) == 1


def test_a_game_of_computers_ends() -> None:
    played = Game(Storage(":memory:"), ["Ann", "Ben", "Cem", "Dan"], random.Random(3))
    for _ in range(5000):
        if played.winner is not None:
            break
        if played.roll()[1]:
            played.move(played.best())
    assert played.winner is not None
