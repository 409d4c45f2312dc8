"""Tests of the memory game. Run them with: python -m pytest"""

from __future__ import annotations

import random

from logic import SYMBOLS, Cards


def test_every_symbol_is_there_twice() -> None:
    cards = Cards(6, 6, random.Random(1))
    assert len(SYMBOLS) >= 18
    assert all(cards.symbols.count(symbol) == 2 for symbol in cards.symbols)


def test_equal_cards_stay_open_and_others_close() -> None:
    cards = Cards(2, 2, random.Random(1))
    first = cards.symbols[0]
    partner = cards.symbols.index(first, 1)
    other = next(place for place in range(4) if cards.symbols[place] != first)
    assert cards.turn(0)
    assert not cards.turn(0)
    assert cards.turn(other)
    assert cards.shown(0) == first
    assert cards.turn(0)
    assert cards.shown(other) == ""
    assert cards.turn(partner)
    assert cards.found == {0, partner}
    assert cards.moves == 2


def test_the_game_is_won_when_all_are_found() -> None:
    cards = Cards(2, 2, random.Random(2))
    for symbol in set(cards.symbols):
        for place in range(4):
            if cards.symbols[place] == symbol:
                cards.turn(place)
    assert cards.is_won()


def test_two_different_words_belong_together() -> None:
    cards = Cards(2, 2, random.Random(3), [("Hund", "dog"), ("Katze", "cat")])
    assert sorted(cards.symbols) == ["Hund", "Katze", "cat", "dog"]
    cards.turn(cards.symbols.index("Hund"))
    cards.turn(cards.symbols.index("dog"))
    assert len(cards.found) == 2


def test_who_finds_a_pair_goes_on_and_most_pairs_win() -> None:
    cards = Cards(2, 2, random.Random(3), [("Hund", "dog"), ("Katze", "cat")], players=2)
    for face in ("Hund", "cat"):
        cards.turn(cards.symbols.index(face))
    assert cards.player == 1
    for face in ("Hund", "dog", "Katze", "cat"):
        cards.turn(cards.symbols.index(face))
    assert cards.points == [0, 2]
    assert cards.winners() == [1]
