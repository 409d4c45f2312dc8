"""Tests of timing a cube. Run them with: python -m pytest"""

from __future__ import annotations

import random
from itertools import pairwise

import pytest
from logic import AXES, DNF, FACES, LENGTHS, PLUS_TWO, Solves, as_time, average, scramble
from storage import Storage


@pytest.mark.parametrize("cube", list(FACES))
@pytest.mark.parametrize("seed", range(10))
def test_no_turn_of_a_scramble_undoes_or_joins_another(cube: str, seed: int) -> None:
    faces = [move[0] for move in scramble(cube, random.Random(seed)).split()]
    assert len(faces) == LENGTHS[cube]
    assert set(faces) <= set(FACES[cube])
    assert all(first != second for first, second in pairwise(faces))
    axes = [AXES[face] for face in faces]
    assert all(len(set(axes[at : at + 3])) > 1 for at in range(len(axes) - 2))


def test_an_average_leaves_out_the_best_and_the_worst() -> None:
    assert average([10, 12, 14, 16, 60]) == 14
    assert average([10, 12, 14, None, 16]) == 14
    assert average([10, None, 14, None, 16]) is None


@pytest.mark.parametrize(
    ("seconds", "text"), [(9.5, "9.50"), (59.994, "59.99"), (62.34, "1:02.34"), (59.999, "1:00.00"), (None, "DNF")]
)
def test_a_time_is_shown_as_at_competitions(seconds: float | None, text: str) -> None:
    assert as_time(seconds) == text


def test_solves_are_kept_for_each_cube_with_their_averages() -> None:
    storage = Storage(":memory:")
    solves = Solves(storage)
    for seconds in (10, 12, 14, 16, 60, 11):
        solves.add("3×3", seconds, "U R")
    solves.add("2×2", 4, "R U")
    again = Solves(storage)
    assert [one.seconds for one in again.of("2×2")] == [4]
    assert again.latest("3×3", 5) == "14.00"  # 12, 14, 16 in the middle
    assert again.best("3×3", 1) == "10.00"
    assert again.latest("3×3", 12) == "–"


def test_a_penalty_counts_and_is_taken_off_again() -> None:
    solves = Solves(Storage(":memory:"))
    solves.add("3×3", 10, "U")
    number = solves.of("3×3")[0].number
    solves.charge(number, PLUS_TWO)
    assert solves.of("3×3")[0].counted == 12
    solves.charge(number, DNF)
    assert solves.of("3×3")[0].counted is None
    assert solves.mean("3×3") == "–"
    solves.charge(number, DNF)
    assert solves.of("3×3")[0].counted == 10
