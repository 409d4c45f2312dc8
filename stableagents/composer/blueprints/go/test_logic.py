"""Tests of the rules of Go. Run them with: python -m pytest"""

from __future__ import annotations

import random

import pytest
from logic import BLACK, EMPTY, KOMI, WHITE, Game, MoveError
from moves import best_move


def game_of(*rows: str) -> Game:
    """A game whose board looks like that: x is black, o is white; black plays."""
    game = Game(len(rows))
    game.board = tuple({"x": BLACK, "o": WHITE}.get(letter, EMPTY) for row in rows for letter in row)
    return game


def picture(game: Game) -> list[str]:
    letters = {BLACK: "x", WHITE: "o", EMPTY: "."}
    return ["".join(letters[game.at((row, column))] for column in range(game.size)) for row in range(game.size)]


def test_a_stone_without_liberties_is_taken() -> None:
    game = game_of(".x.", "xo.", ".x.")
    game.play((1, 2))
    assert picture(game) == [".x.", "x.x", ".x."]
    assert game.captured == [1, 0]


def test_a_whole_group_is_taken_at_once() -> None:
    game = game_of("oo.x", "xx..", "....", "....")
    game.play((0, 2))
    assert picture(game)[0] == "..xx"
    assert game.captured == [2, 0]


def test_a_stone_must_have_a_liberty_but_where_it_takes() -> None:
    with pytest.raises(MoveError):
        game_of(".o.", "o..", "...").play((0, 0))
    taking = game_of(".ox", "ox.", "x..")
    taking.play((0, 0))
    assert picture(taking) == ["x.x", ".x.", "x.."]


def test_a_ko_may_not_be_taken_back_at_once() -> None:
    game = Game(5)
    for move in ((1, 0), (1, 3), (0, 1), (0, 2), (2, 1), (2, 2), (4, 4), (1, 1), (1, 2)):
        game.play(move)
    assert game.at((1, 1)) == EMPTY
    with pytest.raises(MoveError):
        game.play((1, 1))
    game.play((4, 0))
    game.play((4, 2))
    game.play((1, 1))
    assert game.at((1, 2)) == EMPTY


def test_a_taken_place_is_refused() -> None:
    game = Game(5)
    game.play((2, 2))
    with pytest.raises(MoveError):
        game.play((2, 2))
    assert (game.turn, game.moves) == (WHITE, [(2, 2)])


def test_two_passes_end_the_game_and_the_area_counts() -> None:
    game = game_of(".x.o.", ".x.o.", ".x.o.", ".x.o.", ".x.oo")
    game.play(None)
    assert not game.is_over
    game.play(None)
    assert game.is_over
    assert game.score() == (10.0, 10 + KOMI)
    assert game.winner() == WHITE
    with pytest.raises(MoveError):
        game.play((0, 2))


def test_dead_groups_are_taken_off_and_put_back() -> None:
    game = game_of(".x.x.", ".x.x.", ".xo.x", ".x.x.", ".x.x.")
    with pytest.raises(MoveError):
        game.turn_dead((2, 2))
    game.play(None)
    game.play(None)
    before = game.score()
    game.turn_dead((2, 2))
    assert game.score() == (25.0, KOMI)
    game.turn_dead((2, 2))
    assert game.score() == before
    with pytest.raises(MoveError):
        game.turn_dead((0, 0))


def test_a_game_is_the_same_when_it_is_played_again() -> None:
    chance, game = random.Random(4), Game(5)
    while not game.is_over and len(game.moves) < 120:
        game.play(best_move(game, chance))
    assert game.is_over
    again = Game(5, game.moves)
    assert (again.board, again.captured, again.is_over) == (game.board, game.captured, True)


def test_the_computer_takes_and_saves() -> None:
    assert best_move(game_of(".....", ".xo..", ".xo..", "..x..", "....."), random.Random(1)) is not None
    assert best_move(game_of(".x...", "xo...", ".x...", ".....", "....."), random.Random(1)) == (1, 2)
    saving = game_of(".o...", "ox...", ".o...", ".....", ".....")
    assert best_move(saving, random.Random(1)) == (1, 2)


def test_the_computer_leaves_its_eyes_alone() -> None:
    game = game_of(".x.xo", "xxxxo", "ooooo", "o.o.o", ".o.o.")
    assert best_move(game, random.Random(1)) not in ((0, 0), (0, 2))
