"""Tests of the sliding puzzle. Run them with: python -m pytest"""

from __future__ import annotations

import random

from logic import Puzzle


def inversions(tiles: list[int]) -> int:
    numbers = [tile for tile in tiles if tile]
    return sum(a > b for n, a in enumerate(numbers) for b in numbers[n + 1 :])


def test_every_puzzle_can_be_solved() -> None:
    for seed in range(20):
        puzzle = Puzzle(4)
        puzzle.shuffle(random.Random(seed))
        row_from_below = 4 - puzzle.tiles.index(0) // 4
        assert (inversions(puzzle.tiles) + row_from_below) % 2 == 1
        assert not puzzle.is_solved


def test_only_a_tile_beside_the_gap_moves() -> None:
    puzzle = Puzzle(3, [1, 2, 3, 4, 5, 6, 7, 0, 8])
    assert not puzzle.move(0)
    assert puzzle.move(8)
    assert puzzle.is_solved
    assert len(puzzle.moves) == 1


def test_an_arrow_moves_the_tile_that_way_and_undo_takes_it_back() -> None:
    puzzle = Puzzle(3, [1, 2, 3, 4, 0, 6, 7, 5, 8])
    assert puzzle.slide("up")
    assert puzzle.tiles == [1, 2, 3, 4, 5, 6, 7, 0, 8]
    assert puzzle.undo()
    assert puzzle.tiles[4] == 0
