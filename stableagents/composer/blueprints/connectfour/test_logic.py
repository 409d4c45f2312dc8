"""Tests of four in a row. Run them with: python -m pytest"""

from __future__ import annotations

import random

import pytest
from logic import COLUMNS, ENOUGH, ROWS, Game, Position, best_move


def played(*moves: int) -> Game:
    game = Game()
    for column in moves:
        assert game.play(column)
    return game


@pytest.mark.parametrize(
    "moves",
    [
        (0, 0, 1, 1, 2, 2, 3),
        (0, 1, 0, 1, 0, 1, 0),
        (0, 1, 1, 2, 2, 3, 2, 3, 3, 6, 3),
        (6, 5, 5, 4, 4, 3, 4, 3, 3, 0, 3),
    ],
)
def test_four_in_any_line_win_and_end_the_game(moves: tuple[int, ...]) -> None:
    game = played(*moves)
    assert game.winner() == 0
    assert not game.play(5)


def test_a_line_does_not_run_over_the_edge() -> None:
    assert played(0, 6, 0, 6, 0, 6, 1).winner() is None


def test_discs_fall_and_a_full_column_takes_no_more() -> None:
    game = played(*[3] * ROWS)
    assert (game.owner(ROWS - 1, 3), game.owner(0, 3)) == (0, 1)
    assert not game.play(3)
    assert not game.play(99)


def test_moves_can_be_undone() -> None:
    game = played(3, 3)
    assert game.undo(5) == 2
    assert game.discs == [0, 0]


def test_the_computer_wins_where_it_can_and_blocks_where_it_must() -> None:
    assert best_move(played(0, 6, 0, 6, 0, 6), random.Random(1)) == 0
    assert best_move(played(0, 6, 0, 6, 0), random.Random(1)) == 0


def test_the_computer_sees_a_win_of_some_moves() -> None:
    """Three discs with room on both sides can't be stopped any more."""
    assert best_move(played(2, 2, 3, 3), random.Random(1)) in (1, 4)


def test_a_move_takes_no_more_than_a_certain_work(monkeypatch: pytest.MonkeyPatch) -> None:
    seen, after = [], Position.after
    monkeypatch.setattr(Position, "after", lambda position, disc: seen.append(disc) or after(position, disc))
    best_move(Game(), random.Random(1))
    assert len(seen) == ENOUGH + 1


@pytest.mark.parametrize("seed", range(3))
def test_the_computer_beats_one_who_plays_at_random(seed: int) -> None:
    chance, game = random.Random(seed), Game()
    while not game.is_over():
        game.play(chance.choice(game.free()) if game.turn == 0 else best_move(game, chance))
    assert game.winner() == 1


def test_a_game_to_the_end_stays_within_the_board() -> None:
    chance, game = random.Random(7), Game()
    while not game.is_over():
        assert game.play(best_move(game, chance, is_easy=True))
    assert len(game.moves) <= ROWS * COLUMNS
