"""Tests of dots and boxes. Run them with: python -m pytest"""

from __future__ import annotations

import random

import pytest
from logic import Edge, Game, beside, best_line, nearest

BOX: list[Edge] = [("h", 0, 0), ("h", 1, 0), ("v", 0, 0), ("v", 0, 1)]


def test_who_closes_a_box_gets_it_and_plays_again() -> None:
    game = Game(2)
    turns = []
    for edge in BOX:
        turns.append(game.turn)
        assert game.draw(edge)
    assert turns == [0, 1, 0, 1]
    assert (game.owners, game.turn, game.score()) == ({(0, 0): 1}, 1, (0, 1))
    assert not game.draw(BOX[0])
    assert not game.draw(("h", 9, 9))


def test_lines_can_be_taken_back_with_their_boxes() -> None:
    game = Game(2)
    for edge in BOX:
        game.draw(edge)
    assert game.undo()
    assert (game.owners, game.turn, len(game.lines)) == ({}, 1, 3)
    assert game.undo(to=0)
    assert (game.turn, len(game.lines)) == (0, 2)


def test_the_computer_closes_what_it_can_and_gives_nothing_away() -> None:
    chance = random.Random(2)
    game = Game(3)
    for edge in BOX[:3]:
        game.draw(edge)
    assert best_line(game, chance) == BOX[3]
    game = Game(3)
    for edge in BOX[:2]:
        game.draw(edge)
    for _ in range(8):
        assert all(len(game.missing(box)) > 2 for box in game.boxes_at(best_line(game, chance)))


def test_the_computer_gives_the_shorter_row_away() -> None:
    game = Game(2)  # a row of three boxes that hang together, and one box alone
    game.lines = set(game.edges()) - {("v", 0, 0), ("v", 0, 1), ("v", 1, 0), ("h", 1, 1), ("v", 1, 1)}
    game.lines -= {("h", 2, 0)}
    assert game.given_by(best_line(game, random.Random(1))) == min(map(game.given_by, game.free()))


@pytest.mark.parametrize("seed", range(3))
def test_the_computer_beats_chance(seed: int) -> None:
    chance, game = random.Random(seed), Game(3)
    while not game.is_over():
        game.draw(best_line(game, chance) if game.turn else chance.choice(game.free()))
    assert game.winner() == 1


def test_a_point_and_the_arrows_find_a_line() -> None:
    game = Game(3)
    assert nearest(game, 0.5, 0.1) == ("h", 0, 0)
    assert nearest(game, 2.9, 1.4) == ("v", 1, 3)
    assert beside(game, ("h", 0, 0), 0, 1) == ("h", 0, 1)
    assert beside(game, ("h", 0, 0), 1, 0) == ("v", 0, 1)
    assert beside(game, ("v", 0, 3), 1, 0) == ("h", 1, 2)
    assert beside(game, ("h", 0, 0), -1, 0) == ("h", 0, 0)
