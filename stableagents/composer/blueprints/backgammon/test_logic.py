"""Tests of backgammon. Run them with: python -m pytest"""

from __future__ import annotations

import random

import pytest
from logic import Game
from moves import BAR, OFF, PIECES, Position, best_play, dice_of, first_steps, plays, worth
from scene import HEIGHT, STEP, WIDTH, column, point_at
from storage import Storage


def side(**points: int) -> tuple[int, ...]:
    """Pieces by point, as ``p6=2``; ``off`` and ``bar`` beside them."""
    named = {OFF: points.pop("off", 0), BAR: points.pop("bar", 0)}
    named |= {int(name[1:]): count for name, count in points.items()}
    return tuple(named.get(point, 0) for point in range(26))


FAR = side(p1=2, off=13)  # of another one who is in nobody's way


def test_the_beginning_has_fifteen_pieces_each_with_167_to_go() -> None:
    position = Position()
    assert sum(position.own) == sum(position.other) == PIECES
    assert position.pips == position.turned().pips == 167


def test_a_point_of_two_is_closed_and_a_single_piece_is_hit() -> None:
    position = Position(side(p10=1), side(p16=2, p18=1))
    assert position.target(10, 1) is None
    assert position.target(10, 3) == 7
    after = position.after((10, 3))
    assert after.other[BAR] == 1
    assert position.hits((10, 3))


def test_who_is_on_the_bar_enters_first() -> None:
    position = Position(side(bar=1, p6=2), side(p3=2))
    assert first_steps(position, [3, 2]) == [(BAR, 2)]
    assert first_steps(position, [3, 3]) == []


def test_pieces_go_off_only_from_home_and_exactly_or_from_the_highest_point() -> None:
    assert Position(side(p7=1, p3=1), FAR).target(3, 3) is None
    home = Position(side(p5=1, p3=1, off=13), FAR)
    assert home.target(3, 3) == OFF
    assert home.target(3, 4) is None
    assert home.target(5, 6) == OFF


def test_both_dice_are_used_where_that_can_be() -> None:
    blocked = Position(side(p8=1, p4=1, off=13), side(p19=2, p23=2, off=11))
    ways = plays(blocked, [1, 2])
    assert {len(way) for way in ways} == {2}


def test_where_only_one_die_can_be_used_it_is_the_larger() -> None:
    closed = Position(side(p10=1, off=14), side(p21=2, p20=2, off=11))  # from 8 or 6, both come to 4
    assert first_steps(closed, [4, 2]) == [(10, 4)]


def test_a_double_counts_four_times() -> None:
    assert dice_of(3, 3) == [3, 3, 3, 3]
    assert max(map(len, plays(Position(), dice_of(3, 3)))) == 4


def test_the_computer_makes_a_good_point_and_hits() -> None:
    assert set(best_play(Position(), [3, 1], 1)) == {(8, 3), (6, 1)}
    open_one = Position(side(p24=2, p13=5, p8=3, p6=5), side(p24=1, p18=1, p13=5, p8=3, p6=5))
    hit = best_play(open_one, [6, 1], 4)
    position = open_one
    for step in hit:
        position = position.after(step)
    assert position.other[BAR] >= 1


def test_what_is_won_is_worth_most() -> None:
    assert worth(Position(side(off=15), FAR)) > worth(Position(side(off=14, p1=1), FAR))


def game(position: Position, thrown: list[int]) -> Game:
    game = Game(Storage(":memory:"), random.Random(1))
    game.position, game.turn, game.thrown, game.dice = position, 0, thrown, dice_of(*thrown)
    return game


def test_a_turn_ends_only_when_nothing_can_be_moved() -> None:
    play = game(Position(), [6, 1])
    assert not play.end_turn()
    while play.steps():
        play.move(play.steps()[0])
    assert play.end_turn()
    assert (play.turn, play.thrown) == (1, [])


def test_a_step_can_be_taken_back_within_the_turn() -> None:
    play = game(Position(), [6, 1])
    play.move((13, 6))
    assert play.take_back()
    assert play.position == Position()
    assert sorted(play.dice) == [1, 6]
    assert not play.take_back()


@pytest.mark.parametrize(
    ("other", "points"),
    [(side(off=1, p1=14), 1), (side(p1=15), 2), (side(p20=1, p1=14), 3), (side(bar=1, p1=14), 3)],
)
def test_what_a_game_is_worth(other: tuple[int, ...], points: int) -> None:
    play = game(Position(side(off=14, p1=1), other), [2, 1])
    play.move((1, 2))
    assert play.winner == 0
    assert play.points == [points, 0]


def test_a_game_is_kept() -> None:
    storage = Storage(":memory:")
    play = Game(storage, random.Random(2))
    play.move(play.steps()[0])
    again = Game(storage, random.Random(3))
    assert (again.position, again.turn, again.dice) == (play.position, play.turn, play.dice)
    assert again.take_back()


def test_a_whole_game_of_two_computers_comes_to_an_end() -> None:
    play = Game(Storage(":memory:"), random.Random(4))
    for _turn in range(400):
        play.roll()
        while play.steps():
            play.move(play.best(1))
        if play.winner is not None:
            break
        play.end_turn()
    assert play.winner is not None
    assert sum(play.points) == play.value()


def test_every_point_is_found_where_it_is_drawn() -> None:
    for point in range(1, 25):
        y = HEIGHT - 20 if point <= 12 else 20
        assert point_at((column(point) + 0.5) * STEP, y) == point
    assert point_at(6.5 * STEP, 100) == BAR
    assert point_at(WIDTH - 5, 100) == OFF
    assert point_at(-1, 5) is None
