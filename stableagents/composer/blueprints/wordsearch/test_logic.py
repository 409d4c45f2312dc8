"""Tests of the word search. Run them with: python -m pytest"""

from __future__ import annotations

import random

import pytest
from logic import PuzzleError, directions, from_json, make, page, read_side, read_words

ALL = directions(across=True, down=True, diagonal=True, backwards=True)
WORDS = ["GARDEN", "ROSE", "TULIP", "TREE", "LAWN"]


@pytest.mark.parametrize("seed", range(10))
def test_every_word_is_in_the_grid_where_it_is_said_to_be(seed: int) -> None:
    puzzle = make(WORDS, 8, 10, ALL, random.Random(seed))
    assert [len(row) for row in puzzle.rows] == [10] * 8
    for word, places in puzzle.places.items():
        assert "".join(puzzle.rows[row][column] for row, column in places) == word


def test_only_the_ticked_directions_are_used() -> None:
    steps = directions(across=True, down=False, diagonal=False, backwards=False)
    puzzle = make(WORDS, 8, 8, steps, random.Random(1))
    assert all(word in "/".join(puzzle.rows) for word in WORDS)
    with pytest.raises(PuzzleError):
        directions(across=False, down=False, diagonal=False, backwards=True)


def test_a_word_is_found_by_its_ends_once() -> None:
    puzzle = make(WORDS, 8, 8, ALL, random.Random(1))
    first, last = puzzle.places["ROSE"][0], puzzle.places["ROSE"][-1]
    assert puzzle.mark(last, first) == "ROSE"
    assert puzzle.mark(first, last) == ""
    assert puzzle.mark(first, first) == ""
    assert from_json(puzzle.as_json()) == puzzle
    for word in WORDS:
        puzzle.mark(puzzle.places[word][0], puzzle.places[word][-1])
    assert puzzle.is_solved


def test_what_does_not_fit_is_told() -> None:
    with pytest.raises(PuzzleError):
        make(["GARDEN"], 5, 5, ALL, random.Random(1))
    with pytest.raises(PuzzleError):
        make([letter * 4 for letter in "ABCDEFGHIJKLM"], 4, 4, ALL, random.Random(1))


def test_words_are_cleaned_and_checked() -> None:
    assert read_words(" rose\nSüden, ice cream\nrose\nfuß") == ["ROSE", "SÜDEN", "ICECREAM", "FUSS"]
    for text in ("", "  \n", "a", "h2o", "\n".join(f"word{chr(97 + n % 26)}{chr(97 + n // 26)}" for n in range(41))):
        with pytest.raises(PuzzleError):
            read_words(text)
    for text in ("", "3", "21", "x", "1.5"):
        with pytest.raises(PuzzleError):
            read_side(text, "rows")


def test_a_page_for_printing_has_the_letters_and_may_have_the_solution() -> None:
    puzzle = make(["ROSE"], 5, 5, ALL, random.Random(1))
    assert page(puzzle, "<Roses>", is_solved=False).count('class="word"') == 0
    solved = page(puzzle, "<Roses>", is_solved=True)
    assert solved.count('class="word"') == 4
    assert "&lt;Roses&gt;" in solved
