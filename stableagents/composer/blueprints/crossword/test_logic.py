"""Tests of the crossword. Run them with: python -m pytest"""

from __future__ import annotations

import random

import pytest
from logic import ACROSS, DOWN, SIDE, Crossword, CrosswordError, as_letters, from_json, make, read_words

PAIRS = [(word, f"about {word}") for word in ("PLANET", "TABLE", "LEMON", "ANTELOPE", "NOTE", "ONION", "EAGLE", "PEN")]


@pytest.fixture
def crossword() -> Crossword:
    return make(PAIRS, 6, random.Random(1))


@pytest.mark.parametrize("seed", range(8))
def test_words_cross_and_touch_nowhere_else(seed: int) -> None:
    made = make(PAIRS, 8, random.Random(seed))
    assert len(made.words) > 4
    rows, columns = made.size
    assert rows <= SIDE
    assert columns <= SIDE
    letters = made.solution
    texts = {word.text for word in made.words}
    for way in (ACROSS, DOWN):
        for row, column in letters:
            if (row - way[0], column - way[1]) in letters:
                continue
            run = ""
            at = (row, column)
            while at in letters:
                run += letters[at]
                at = (at[0] + way[0], at[1] + way[1])
            assert len(run) == 1 or run in texts


def test_numbers_go_from_the_upper_left(crossword: Crossword) -> None:
    starts = sorted({word.start for word in crossword.words})
    assert {word.number for word in crossword.words} == set(range(1, len(starts) + 1))
    assert all(word.number == starts.index(word.start) + 1 for word in crossword.words)


def test_an_answer_fills_its_cells_and_must_have_the_length(crossword: Crossword) -> None:
    word = crossword.words[0]
    with pytest.raises(CrosswordError):
        crossword.fill(word, word.text + "X")
    crossword.fill(word, word.text.lower())
    assert crossword.is_full(word)
    assert crossword.wrong() == []


def test_wrong_letters_are_found_and_can_be_revealed(crossword: Crossword) -> None:
    word = crossword.words[0]
    crossword.fill(word, "X" * len(word.text))
    assert sorted(crossword.wrong()) == sorted(word.cells)
    crossword.reveal([word])
    assert crossword.wrong() == []
    assert not crossword.is_solved
    crossword.reveal(crossword.words)
    assert crossword.is_solved


def test_clearing_a_word_leaves_the_crossing_letters_of_full_words(crossword: Crossword) -> None:
    crossword.reveal(crossword.words)
    first = crossword.words[0]
    crossword.clear(first)
    others = {cell for word in crossword.words[1:] for cell in word.cells}
    assert all((cell in crossword.filled) == (cell in others) for cell in first.cells)


def test_a_crossword_is_kept_with_its_letters(crossword: Crossword) -> None:
    crossword.fill(crossword.words[0], crossword.words[0].text)
    again = from_json(crossword.as_json())
    assert (again.words, again.filled) == (crossword.words, crossword.filled)


def test_words_are_read_with_their_clues() -> None:
    assert read_words("Été: summer\n\nsea  horse:  swims ") == [("ETE", "summer"), ("SEAHORSE", "swims")]
    assert as_letters("Fuß und Ñandú") == "FUSSUNDÑANDU"


@pytest.mark.parametrize("text", ["", "one: clue", "word without a clue\nother: x", "a: too short\nother: x"])
def test_what_makes_no_crossword_is_told(text: str) -> None:
    with pytest.raises(CrosswordError):
        read_words(text)


def test_words_that_never_cross_are_told() -> None:
    with pytest.raises(CrosswordError):
        make([("ABBA", "x"), ("CODE", "y")], 5, random.Random(1))
