"""Tests of dominoes. Run them with: python -m pytest"""

from __future__ import annotations

import random

from logic import COMPUTER, LEFT, PERSON, RIGHT, Game, best_move, pips


def game(person: str, computer: str = "56 66", row: str = "") -> Game:
    made = Game(random.Random(1))
    made.hands = [[(int(one[0]), int(one[1])) for one in hand.split()] for hand in (person, computer)]
    made.row = [(int(one[0]), int(one[1])) for one in row.split()]
    made.turn = PERSON
    return made


def test_a_deal_has_every_tile_once() -> None:
    made = Game(random.Random(2))
    tiles = [*made.hands[0], *made.hands[1], *made.stock]
    assert len(set(tiles)) == len(tiles) == 28
    assert [len(hand) for hand in made.hands] == [7, 7]


def test_who_has_the_highest_double_begins() -> None:
    made = game("12 11", "56 00")
    assert made._first() == PERSON
    made.hands = [[(1, 2)], [(5, 6)]]
    assert made._first() == COMPUTER


def test_tiles_are_turned_so_that_figures_meet() -> None:
    made = game("12 23 14 56", row="15 52")
    assert made.ends() == (1, 2)
    assert made.fits((1, 2)) == [LEFT, RIGHT]
    assert made.fits((5, 6)) == []
    assert not made.play((2, 3), LEFT)
    assert made.play((2, 3), RIGHT)
    assert made.row[-1] == (2, 3)
    made.turn = PERSON
    assert made.play((1, 4), LEFT)
    assert made.row[0] == (4, 1)


def test_only_who_can_not_play_draws_and_passes_when_none_is_left() -> None:
    made = game("56", row="12")
    made.stock = [(0, 0)]
    assert not made.end_turn()
    assert made.draw()
    assert made.hands[PERSON] == [(0, 0), (5, 6)]
    assert not made.draw()
    assert made.end_turn()
    assert made.turn == COMPUTER
    assert made.end_turn()
    assert made.is_over
    assert made.winner() == PERSON
    assert made.points() == 23 - 11


def test_who_has_no_tile_left_gets_what_the_other_has() -> None:
    made = game("12", "34 35", row="61")
    assert made.play((1, 2), RIGHT)
    assert (made.is_over, made.winner(), made.points()) == (True, PERSON, 15)
    assert made.possible() == []


def test_as_many_points_are_nobodys() -> None:
    made = game("12", "03", row="66")
    made.stock = []
    assert made.end_turn()
    assert made.end_turn()
    assert (made.is_over, made.winner()) == (True, None)


def test_two_computers_come_to_an_end() -> None:
    for number in range(20):
        made = Game(random.Random(number))
        for _turn in range(200):
            move = best_move(made)
            if made.is_over:
                break
            assert made.play(*move) if move else made.draw() or made.end_turn()
            again = Game(random.Random(0))
            again.go_on(made.as_text())
            assert again.as_text() == made.as_text()
        assert made.is_over
        assert all(left[1] == right[0] for left, right in zip(made.row, made.row[1:], strict=False))
        assert pips(made.row) + pips(made.stock) + pips(made.hands[0]) + pips(made.hands[1]) == 168
