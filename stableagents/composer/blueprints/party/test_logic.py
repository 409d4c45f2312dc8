"""Tests of the game with cards. Run them with: python -m pytest"""

from __future__ import annotations

import random
from itertools import pairwise

import pytest
from app_info import CARDS, SORTS
from logic import Answers, Players
from pile import Card, CardError, OwnCards, Pile
from storage import Storage


def test_no_card_comes_twice_before_all_were_there() -> None:
    pile, cards = Pile(random.Random(1)), [Card(text) for text in "abc"]
    assert {pile.draw(cards) for _ in range(3)} == set(cards)
    assert pile.left(cards) == 0
    assert pile.draw(cards) in cards  # mixed again
    assert pile.left(cards) == 2
    assert pile.draw([]) is None


def test_players_have_their_turn_one_after_the_other() -> None:
    players, chance = Players(Storage(":memory:"), ["Ann", "Ben"]), random.Random(1)
    assert [players.next(chance, is_drawn=False) for _ in range(3)] == ["Ann", "Ben", "Ann"]
    drawn = [players.next(chance, is_drawn=True) for _ in range(9)]
    assert all(one != other for one, other in pairwise(drawn))
    players.change("")
    assert players.next(chance, is_drawn=True) == ""


def test_points_are_kept_and_stay_with_the_name() -> None:
    storage = Storage(":memory:")
    players = Players(storage, ["Ann", "Ben"])
    players.give("Ben", 1)
    players.change("Ben\n\n Cleo \nBen")
    again = Players(storage, ["Ann", "Ben"])
    assert (again.names, again.points) == (["Ben", "Cleo"], {"Ben": 1})
    again.begin_again()
    assert again.points == {}


def test_answers_are_counted_for_the_card_and_for_the_game() -> None:
    answers = Answers()
    for answer in (0, 0, 1):
        answers.count(answer)
    assert (answers.percent(0), answers.percent(1)) == (67, 33)
    answers.next_card()
    assert (answers.here, answers.all, answers.percent(0)) == ([0, 0], [2, 1], 0)


def test_own_cards_are_checked_kept_and_brought_back() -> None:
    own = OwnCards(Storage(":memory:"))
    own.add("  Sing   a song ")
    assert own.cards() == [Card("Sing a song")]
    for text in ("", "  ", "sing a SONG"):
        with pytest.raises(CardError):
            own.add(text)
    own.remove(own.all()[0]["id"])
    assert own.cards() == []
    assert own.undo()
    assert own.undo()
    assert not own.undo()


def test_there_are_cards_of_each_sort() -> None:
    assert len({text for _sort, text in CARDS}) == len(CARDS) > 5
    assert {sort for sort, _text in CARDS} <= {"", *SORTS}
