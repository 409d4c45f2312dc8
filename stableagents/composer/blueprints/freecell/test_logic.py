"""Tests of FreeCell. Run them with: python -m pytest"""

from __future__ import annotations

import random

import pytest
from deck import Card
from logic import FreeCell, rank


def card(name: str) -> Card:
    return Card(name[:-1], name[-1])


@pytest.fixture
def game() -> FreeCell:
    return FreeCell(random.Random(1))


def lay(game: FreeCell, *columns: str) -> None:
    game.columns = [list(map(card, column.split())) for column in columns] + [[]] * (8 - len(columns))
    game.columns = [list(column) for column in game.columns]


def test_a_deal_has_every_card_once(game: FreeCell) -> None:
    cards = [one for column in game.columns for one in column]
    assert len(set(cards)) == len(cards) == 52
    assert [len(column) for column in game.columns] == [7, 7, 7, 7, 6, 6, 6, 6]
    assert [rank(card("A♠")), rank(card("10♥")), rank(card("K♦"))] == [1, 10, 13]


def test_colours_take_turns_and_go_down(game: FreeCell) -> None:
    lay(game, "K♠", "Q♥ J♠", "Q♣")
    assert not game.move(("columns", 2), 0, ("columns", 0))
    assert game.move(("columns", 1), 0, ("columns", 0))
    assert game.columns[0] == [card("K♠"), card("Q♥"), card("J♠")]
    assert game.cards_from(("columns", 0), 0) == game.columns[0]


def test_what_is_no_run_stays(game: FreeCell) -> None:
    lay(game, "K♠ J♥ 10♠")
    assert game.cards_from(("columns", 0), 0) == []
    assert game.cards_from(("columns", 0), 1) == [card("J♥"), card("10♠")]


def test_as_many_cards_go_at_once_as_cells_and_columns_allow(game: FreeCell) -> None:
    lay(game, "J♥ 10♠ 9♥", "Q♠", "2♠", "3♠", "4♠", "5♠", "6♠", "7♠")
    game.cells = [card("K♥"), card("K♦"), card("K♣"), None]
    assert game.most_cards(("columns", 1)) == 2
    assert not game.move(("columns", 0), 0, ("columns", 1))
    game.cells[2] = None
    assert game.move(("columns", 0), 0, ("columns", 1))
    assert game.most_cards(("columns", 1)) == 6  # an empty column counts twice
    assert game.most_cards(("columns", 0)) == 3  # but not the one that they go to


def test_a_cell_holds_one_card(game: FreeCell) -> None:
    lay(game, "K♠ Q♥", "3♣")
    assert not game.move(("columns", 0), 0, ("cells", 0))
    assert game.move(("columns", 0), 1, ("cells", 0))
    assert not game.move(("columns", 1), 0, ("cells", 0))
    assert game.place_for(("cells", 0), 0) == ("columns", 0)


def test_each_suit_goes_up_from_its_ace_until_the_game_is_won(game: FreeCell) -> None:
    ranks = ("A", *map(str, range(2, 11)), "J", "Q", "K")
    lay(game, *(" ".join(f"{one}{suit}" for one in reversed(ranks)) for suit in "♠♥♦♣"))
    assert not game.fits([card("2♠")], ("suits", 0))
    assert not game.fits([card("A♠")], ("suits", 1))
    assert game.move_up() == 52
    assert game.is_won
    game.begin_again()
    assert (game.suits, game.moves) == ([0, 0, 0, 0], 0)


def test_moves_are_taken_back_and_a_game_goes_on(game: FreeCell) -> None:
    before = game.as_text()
    assert not game.undo()
    assert game.move(("columns", 0), 6, ("cells", 1))
    other = FreeCell(random.Random(2))
    other.go_on(game.as_text())
    assert other.as_text() == game.as_text()
    assert game.undo()
    assert game.as_text() == before


def test_nothing_can_move_where_cells_and_columns_are_full(game: FreeCell) -> None:
    assert game.has_moves()
    lay(game, *(f"{one}♠" for one in ("3", "5", "7", "9", "J", "K")), "2♣", "4♣")
    game.cells = [card("6♣"), card("8♣"), card("10♣"), card("Q♣")]
    assert not game.has_moves()
