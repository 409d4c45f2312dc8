"""Tests of War. Run them with: python -m pytest"""

from __future__ import annotations

import random

from deck import Card
from logic import Game
from storage import Storage


def game(first: str, second: str) -> Game:
    """A game with cards of these ranks, the next one first."""
    game = Game(Storage(":memory:"), random.Random(1))
    game.hands = [[Card(rank, "♠") for rank in first.split()], [Card(rank, "♥") for rank in second.split()]]
    return game


def test_each_begins_with_half_of_the_cards() -> None:
    new = Game(Storage(":memory:"), random.Random(1))
    assert (new.count(0), new.count(1), new.winner) == (26, 26, None)


def test_the_higher_card_takes_both_and_an_ace_is_the_highest() -> None:
    played = game("A 2", "K 3")
    assert played.draw() == 0
    assert (played.count(0), played.count(1)) == (3, 1)
    assert played.draw() == 1
    assert (played.count(0), played.count(1)) == (2, 2)


def test_equal_cards_mean_war_with_three_face_down() -> None:
    played = game("5 2 3 4 9 2", "5 6 7 8 10 2")
    assert played.draw() is None
    assert played.is_war
    assert played.draw() == 1
    assert not played.is_war
    assert (played.count(0), played.count(1)) == (1, 11)


def test_a_second_war_follows_when_the_cards_are_equal_again() -> None:
    played = game("5 2 3 4 9 2 2 2 K 4", "5 6 7 8 9 2 2 2 Q 4")
    assert played.draw() is None
    assert played.draw() is None
    assert played.draw() == 0
    assert (played.count(0), played.count(1)) == (19, 1)


def test_who_has_too_few_cards_for_a_war_puts_down_the_last_one() -> None:
    played = game("5 9", "5 6 7 8 10 2")
    played.draw()
    assert played.draw() == 1
    assert played.winner == 1


def test_who_has_no_card_for_a_war_has_lost() -> None:
    played = game("5", "5 6")
    assert played.draw() is None
    assert played.winner == 1
    assert played.draw() is None


def test_no_card_is_lost_and_a_game_ends() -> None:
    played = Game(Storage(":memory:"), random.Random(3))
    assert played.play_on() > 10
    assert played.winner is not None
    assert played.count(played.winner) + sum(map(len, played.table)) * played.is_war == 52


def test_a_game_is_kept() -> None:
    storage = Storage(":memory:")
    played = Game(storage, random.Random(1))
    for _round in range(5):
        played.draw()
    again = Game(storage, random.Random(2))
    assert (again.hands, again.table, again.rounds) == (played.hands, played.table, played.rounds)
