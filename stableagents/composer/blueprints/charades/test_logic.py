"""Tests of guessing words in teams. Run them with: python -m pytest"""

from __future__ import annotations

import random

import pytest
from app_info import FIRST_SECONDS, FIRST_TEAMS, SORTS, WORDS
from logic import Game, TurnError
from pile import Card, CardError, OwnCards, Pile
from storage import Storage


def game(storage: Storage | None = None) -> Game:
    return Game(storage or Storage(":memory:"), ["Red", "Blue"], 10)


def test_a_turn_ends_once_and_the_next_team_follows() -> None:
    played = game()
    played.begin()
    assert not played.pass_time(9)
    assert played.pass_time(2)
    assert not played.pass_time(2)
    assert (played.team, played.is_running) == (1, False)


def test_points_count_only_during_a_turn() -> None:
    played = game()
    played.guessed()
    assert (played.points, played.ahead()) == ([0, 0], [])
    played.begin()
    played.guessed()
    played.guessed()
    played.take_back()
    assert (played.points, played.ahead()) == ([1, 0], ["Red"])


def test_points_and_teams_are_kept() -> None:
    storage = Storage(":memory:")
    played = game(storage)
    played.begin()
    played.guessed()
    played.change("Cats\nDogs\n\nFoxes", "45")
    again = game(storage)
    assert (again.names, again.points, again.seconds) == (["Cats", "Dogs", "Foxes"], [1, 0, 0], 45)
    again.new_game()
    assert again.points == [0, 0, 0]


@pytest.mark.parametrize(("names", "seconds"), [("", "60"), ("A", ""), ("A", "x"), ("A", "1"), ("A", "99999")])
def test_rules_that_can_not_be_played_are_refused(names: str, seconds: str) -> None:
    with pytest.raises(TurnError):
        game().change(names, seconds)


def test_no_word_comes_twice_before_all_were_there() -> None:
    pile, cards = Pile(random.Random(1)), [Card(*one) for one in WORDS]
    assert len({pile.draw(cards) for _ in cards}) == len(cards)
    assert pile.draw(cards) in cards


def test_own_words_are_checked_and_kept() -> None:
    own = OwnCards(Storage(":memory:"))
    own.add("Rainbow", SORTS[0], "sun, rain")
    assert own.cards() == [Card("Rainbow", SORTS[0], "sun, rain")]
    with pytest.raises(CardError):
        own.add(" rainbow ", SORTS[0])
    assert own.undo()
    assert own.cards() == []


def test_the_first_teams_and_words_are_there() -> None:
    assert FIRST_TEAMS
    assert FIRST_SECONDS >= 5
    assert all(text for text, _sort, _more in WORDS)
