"""Tests of solitaire. Run them with: python -m pytest"""

from __future__ import annotations

import random
from itertools import pairwise

import pytest
from logic import Solitaire, is_red, name, rank


@pytest.fixture
def game() -> Solitaire:
    return Solitaire(random.Random(1))


def all_cards(game: Solitaire) -> list[int]:
    return sorted([*game.stock, *game.waste, *(card for pile in [*game.columns, *game.suits] for card in pile)])


def test_a_deal_has_every_card_once(game: Solitaire) -> None:
    assert all_cards(game) == list(range(52))
    assert [len(column) for column in game.columns] == [1, 2, 3, 4, 5, 6, 7]
    assert len(game.stock) == 24
    assert [name(0), name(25), name(51)] == ["A♠", "K♥", "K♣"]


def test_colours_take_turns_and_go_down_on_the_columns(game: Solitaire) -> None:
    game.columns[0], game.columns[1], game.hidden = [12], [24, 10], [0, 0, 0, 0, 0, 0, 0]  # K♠; Q♥ J♠
    assert game.move(("columns", 1), 0, ("columns", 0))
    assert game.columns[0] == [12, 24, 10]
    assert not game.fits([11], ("columns", 0))
    assert not game.fits([11], ("columns", 1))  # only a king on an empty column
    assert game.fits([25], ("columns", 1))


def test_each_suit_goes_up_from_its_ace(game: Solitaire) -> None:
    assert not game.fits([1], ("suits", 0))
    assert game.fits([0], ("suits", 0))
    assert not game.fits([0], ("suits", 1))
    game.waste = [1, 0]
    assert game.move_up() >= 2
    assert game.suits[0][:2] == [0, 1]


def test_what_lay_below_is_turned_over(game: Solitaire) -> None:
    game.columns[6] = [3, 0]
    game.hidden[6] = 1
    assert game.cards_from(("columns", 6), 0) == []
    assert game.move(("columns", 6), 1, ("suits", 0))
    assert game.hidden[6] == 0


def test_the_stock_begins_again(game: Solitaire) -> None:
    first = game.stock[-1]
    for _ in range(8):
        assert game.draw(3)
    assert (len(game.stock), len(game.waste)) == (0, 24)
    game.draw(3)
    assert (len(game.stock), game.stock[-1]) == (24, first)


def test_every_move_is_taken_back(game: Solitaire) -> None:
    before = game.as_text()
    for _ in range(30):
        game.draw(1)
        game.move_up()
    while game.undo():
        pass
    assert game.as_text() == before


@pytest.mark.parametrize("seed", range(5))
def test_no_card_is_lost_while_playing(seed: int) -> None:
    chance = random.Random(seed)
    game = Solitaire(chance)
    for _ in range(300):
        number = chance.randrange(7)
        column = game.columns[number]
        place = ("columns", number) if column and chance.random() < 0.7 else ("waste", 0)
        pile = column if place[0] == "columns" else game.waste
        index = chance.randrange(len(pile)) if pile else 0
        target = game.place_for(place, index) if pile else None
        if target is None or not game.move(place, index, target):
            game.draw(1)
    assert all_cards(game) == list(range(52))
    for column, hidden in zip(game.columns, game.hidden, strict=True):
        shown = column[hidden:]
        assert all(is_red(a) != is_red(b) and rank(a) == rank(b) + 1 for a, b in pairwise(shown))


def test_a_won_game_is_told(game: Solitaire) -> None:
    game.suits = [list(range(first, first + 13)) for first in (0, 13, 26, 39)]
    assert game.is_won
