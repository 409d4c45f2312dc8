"""Tests of the board's rules. Run them with: python -m pytest"""

from __future__ import annotations

import pytest
from logic import Board, CardError
from storage import Storage


def texts(board: Board, column: int) -> list[str]:
    return [card["text"] for card in board.cards(column)]


def test_a_card_moves_from_column_to_column() -> None:
    board = Board(Storage(":memory:"), 3)
    card = board.add("Paint")
    assert not board.move(card, -1)
    assert board.move(card, 1)
    assert board.move(card, 1)
    assert not board.move(card, 1)
    assert texts(board, 2) == ["Paint"]


def test_cards_change_places() -> None:
    board = Board(Storage(":memory:"), 2)
    board.add("one")
    two = board.add("two")
    assert board.move_up(two)
    assert not board.move_up(two)
    assert texts(board, 0) == ["two", "one"]


def test_a_deleted_card_comes_back_in_its_place() -> None:
    board = Board(Storage(":memory:"), 2)
    one = board.add("one")
    board.add("two")
    board.remove(one)
    assert texts(board, 0) == ["two"]
    assert board.undo()
    assert texts(board, 0) == ["one", "two"]
    assert not board.undo()


def test_cards_of_a_column_that_is_gone_are_in_the_last_one() -> None:
    storage = Storage(":memory:")
    board = Board(storage, 3)
    card = board.add("one")
    board.move(card, 1)
    board.move(card, 1)
    assert texts(Board(storage, 2), 1) == ["one"]


@pytest.mark.parametrize("text", ["", " ", "x" * 400])
def test_a_card_needs_words(text: str) -> None:
    with pytest.raises(CardError):
        Board(Storage(":memory:"), 2).add(text)
