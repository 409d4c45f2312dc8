"""Tests of the board's rules. Run them with: python -m pytest"""

from __future__ import annotations

import pytest
from logic import Board, CardError, LimitError, limit_in
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


def test_a_full_column_takes_no_more_cards() -> None:
    board = Board(Storage(":memory:"), 2)
    board.limits = [0, 1]
    one, two = board.add("one"), board.add("two")
    assert board.move_to(one, 1)
    with pytest.raises(LimitError):
        board.move(two, 1)
    with pytest.raises(LimitError):
        board.add("three", 1)
    assert (texts(board, 0), texts(board, 1), board.is_over(1)) == (["two"], ["one"], False)
    board.limits = [1, 1]
    board.limits[0] = 0
    board.move(one, -1)
    board.limits[0] = 1
    assert board.is_over(0)


def test_a_card_goes_to_another_column_while_it_is_changed() -> None:
    board = Board(Storage(":memory:"), 4)
    card = board.add("one", 3)
    board.change(card, "two", 1)
    assert (texts(board, 1), texts(board, 3), board.column_of(card)) == (["two"], [], 1)
    assert not board.move_to(card, 1)


@pytest.mark.parametrize(("text", "limit"), [("3", 3), (" 12 ", 12), ("", 0), ("many", 0), ("-1", 0), ("99999", 0)])
def test_a_limit_is_a_number_or_none(text: str, limit: int) -> None:
    assert limit_in(text) == limit
