"""Tests of hand cricket. Run them with: python -m pytest"""

from __future__ import annotations

import random

from logic import COMPUTER, YOU, Game
from storage import Storage


class Shown(random.Random):
    """The computer shows the numbers of a list."""

    def __init__(self, *numbers: int) -> None:
        super().__init__()
        self.numbers = list(numbers)

    def choice(self, seq: object) -> int:  # type: ignore[override]
        return self.numbers.pop(0)


def game(*numbers: int, storage: Storage | None = None) -> Game:
    return Game(storage or Storage(":memory:"), Shown(*numbers))


def test_another_number_is_runs_and_the_same_is_out() -> None:
    played = game(1, 3, 4)
    played.show(6)
    played.show(5)
    assert (played.runs, played.batting) == ([11, 0], YOU)
    played.show(4)
    assert (played.runs, played.batting) == ([11, 0], COMPUTER)


def test_the_computer_wins_with_one_run_more() -> None:
    storage = Storage(":memory:")
    played = game(1, 2, 3, storage=storage)
    played.show(2)
    played.show(2)
    played.show(1)
    assert played.runs == [2, 3]
    assert (played.is_over, played.winner) == (True, COMPUTER)
    assert game(storage=storage).won == [0, 1]
    assert played.show(1) is None


def test_equal_runs_are_a_tie() -> None:
    played = game(1, 2, 2, 4)
    for number in (2, 2, 1, 4):
        played.show(number)
    assert played.runs == [2, 2]
    assert played.is_over
    assert played.winner is None
