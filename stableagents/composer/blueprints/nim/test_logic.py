"""Tests of nim. Run them with: python -m pytest"""

from __future__ import annotations

import random
from functools import cache

import pytest
from logic import Game, best_move, leaves_a_loss


@cache
def wins(heaps: tuple[int, ...], last_loses: bool) -> bool:
    """Whether whose turn it is can win, by trying every game."""
    if not any(heaps):
        return last_loses
    places = [(h, n) for h in range(len(heaps)) for n in range(1, heaps[h] + 1)]
    return any(not wins(tuple(sorted((*heaps[:h], heaps[h] - n, *heaps[h + 1 :]))), last_loses) for h, n in places)


@pytest.mark.parametrize("last_loses", [False, True])
def test_the_computers_rule_agrees_with_trying_every_game(last_loses: bool) -> None:
    for heaps in ((a, b, c) for a in range(4) for b in range(a, 5) for c in range(b, 5) if c):
        game = Game(list(heaps), last_loses=last_loses)
        for heap, stones in enumerate(heaps):
            for count in range(1, stones + 1):
                left = tuple(sorted((*heaps[:heap], stones - count, *heaps[heap + 1 :])))
                assert leaves_a_loss(game, heap, count) == (not wins(left, last_loses)), (heaps, heap, count)


@pytest.mark.parametrize("last_loses", [False, True])
def test_where_only_three_may_be_taken_the_computer_leaves_what_loses(last_loses: bool) -> None:
    game = Game([21], most=3, last_loses=last_loses)
    assert not game.take(0, 4)
    losing = [stones for stones in range(21) if leaves_a_loss(Game([stones + 1], most=3, last_loses=last_loses), 0, 1)]
    assert losing == [stones for stones in range(21) if stones % 4 == (1 if last_loses else 0)]


def test_who_takes_the_last_stone_wins_or_loses() -> None:
    for last_loses, winner in ((False, 0), (True, 1)):
        game = Game([2], last_loses=last_loses)
        assert game.take(0, 2)
        assert game.winner() == winner
        assert not game.take(0, 1)


def test_moves_that_are_none_change_nothing() -> None:
    game = Game([3, 0])
    assert not any(game.take(heap, count) for heap, count in ((0, 0), (0, 4), (1, 1), (2, 1), (-1, 1), (0, -1)))
    assert (game.heaps, game.turn) == ([3, 0], 0)


def test_moves_can_be_undone() -> None:
    game = Game([3, 5])
    game.take(0, 1)
    game.take(1, 5)
    assert game.undo(5) == 2
    assert (game.heaps, game.turn) == ([3, 5], 0)


@pytest.mark.parametrize("last_loses", [False, True])
def test_the_computer_never_loses_a_game_that_it_can_win(last_loses: bool) -> None:
    for seed in range(5):
        chance, game = random.Random(seed), Game([3, 4, 5], last_loses=last_loses)
        while game.winner() is None:  # who begins can win with these heaps
            if game.turn == 0:
                game.take(*best_move(game, chance))
            else:
                heap = chance.choice([heap for heap, stones in enumerate(game.heaps) if stones])
                game.take(heap, chance.randint(1, game.heaps[heap]))
        assert game.winner() == 0
