"""Tests of mancala. Run them with: python -m pytest"""

from __future__ import annotations

import random

import pytest
from logic import ALL, ENOUGH, PITS, Game, Position, best_pit


def set_up(first: list[int], second: list[int], stores: tuple[int, int] = (0, 0)) -> Game:
    game = Game()
    game.seeds = [*first, stores[0], *second, stores[1]]
    return game


def test_seeds_go_round_one_by_one_and_miss_the_others_store() -> None:
    game = set_up([0, 2, 0, 0, 0, 9], [1, 0, 0, 0, 0, 0])
    assert game.play(5)
    assert game.seeds == [1, 3, 0, 0, 0, 0, 1, 2, 1, 1, 1, 1, 1, 0]


def test_a_last_seed_in_the_own_store_gives_another_turn() -> None:
    game = Game()
    assert game.play(2)
    assert (game.turn, game.stores()) == (0, (1, 0))
    assert game.play(0)
    assert game.turn == 1


def test_a_last_seed_in_an_own_empty_pit_takes_what_is_opposite() -> None:
    game = set_up([1, 0, 0, 0, 0, 1], [1, 0, 0, 0, 5, 0])
    assert game.play(0)
    assert game.stores() == (6, 0)
    assert game.seeds[1] == game.seeds[11] == 0


def test_what_is_left_at_the_end_belongs_to_its_side() -> None:
    game = set_up([0, 0, 0, 0, 0, 1], [3, 0, 0, 0, 0, 2], (20, 22))
    assert game.play(5)
    assert (game.is_over(), game.stores(), game.winner()) == (True, (21, 27), 1)
    assert not game.play(0)


def test_empty_pits_and_pits_that_are_none_can_not_be_played() -> None:
    game = set_up([0, 1, 0, 0, 0, 0], [1, 0, 0, 0, 0, 0])
    assert not any(game.play(pit) for pit in (0, -1, PITS))


def test_moves_are_taken_back_to_the_persons_own() -> None:
    game = Game()
    game.play(0)
    game.play(best_pit(game, random.Random(1)))
    assert game.undo(to=0)
    assert game.seeds == Game().seeds
    assert not game.undo()


def test_the_computer_takes_what_it_can() -> None:
    game = set_up([1, 0, 0, 1, 0, 0], [0, 1, 0, 0, 9, 0], (10, 10))
    assert best_pit(game, random.Random(1)) == 0


def test_a_move_takes_no_more_than_a_certain_work(monkeypatch: pytest.MonkeyPatch) -> None:
    seen, after = [], Position.after
    monkeypatch.setattr(Position, "after", lambda position, way: seen.append(way) or after(position, way))
    best_pit(Game(), random.Random(1))
    assert len(seen) == ENOUGH + 1


@pytest.mark.parametrize("seed", range(2))
def test_the_computer_beats_one_who_plays_at_random_and_no_seed_is_lost(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("logic.ENOUGH", 150)
    chance, game = random.Random(seed), Game()
    while not game.is_over():
        free = game.position().free()
        assert game.play(chance.choice(free) if game.turn == 0 else best_pit(game, chance))
        assert sum(game.seeds) == 4 * PITS * 2
    assert game.winner() == 1
    assert len(game.seeds) == ALL
