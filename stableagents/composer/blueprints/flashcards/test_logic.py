"""Tests of the flashcards' rules. Run them with: python -m pytest"""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from logic import WAITS, CardError, Cards, is_right
from storage import Storage

TODAY = date(2026, 1, 1)


def test_cards_that_are_there_at_first_come_once() -> None:
    cards = Cards(Storage(":memory:"))
    cards.begin_with((("What has hands but cannot clap?", "A clock"),), "Riddles", TODAY)
    first = cards.find()
    assert [(card["front"], card["back"], card["deck"]) for card in first] == [
        ("What has hands but cannot clap?", "A clock", "Riddles")
    ]
    cards.remove(first[0]["id"])
    cards.begin_with((("What has hands but cannot clap?", "A clock"),), "Riddles", TODAY)
    assert cards.find() == []


def test_a_known_card_comes_back_later_and_later() -> None:
    cards, day = Cards(Storage(":memory:")), TODAY
    number = cards.add("dog", "perro", day)
    for wait in WAITS[1:]:
        assert [card["id"] for card in cards.due(day)] == [number]
        cards.answer(number, day, is_known=True)
        assert cards.due(day + timedelta(days=wait - 1)) == []
        day += timedelta(days=wait)
    assert cards.due(day)


def test_a_card_that_was_not_known_is_due_today() -> None:
    cards = Cards(Storage(":memory:"))
    number = cards.add("dog", "perro", TODAY)
    cards.answer(number, TODAY, is_known=True)
    cards.answer(number, TODAY, is_known=False)
    assert len(cards.due(TODAY)) == 1


def test_a_deleted_card_comes_back() -> None:
    cards = Cards(Storage(":memory:"))
    number = cards.add("dog", "perro", TODAY)
    cards.remove(number)
    assert cards.undo()
    assert cards.find("PERRO")
    assert not cards.undo()


@pytest.mark.parametrize(("front", "back", "field"), [("", "x", "front"), ("x", " ", "back"), ("x", "y" * 999, "back")])
def test_both_sides_are_needed(front: str, back: str, field: str) -> None:
    with pytest.raises(CardError) as caught:
        Cards(Storage(":memory:")).add(front, back, TODAY)
    assert caught.value.field == field


def test_csv_goes_out_and_in() -> None:
    cards, again = Cards(Storage(":memory:")), Cards(Storage(":memory:"))
    cards.add("a, b", 'say "c"', TODAY)
    assert again.add_csv(cards.as_csv() + "alone\n", TODAY) == (1, 1)
    assert again.find()[0]["front"] == "a, b"


def test_a_deck_is_learnt_by_itself() -> None:
    cards = Cards(Storage(":memory:"))
    cards.add("dog", "perro", TODAY, " Zoo ")
    cards.add("Rome", "Italy", TODAY, "Alps")
    cards.add("2 + 2", "4", TODAY)
    assert cards.decks() == ["Alps", "Zoo"]
    assert [card["front"] for card in cards.due(TODAY, "zoo")] == ["dog"]
    assert len(cards.due(TODAY)) == 3
    assert [card["front"] for card in cards.find("alps")] == ["Rome"]


def test_a_deck_can_be_learnt_again_on_the_same_day() -> None:
    cards = Cards(Storage(":memory:"))
    number = cards.add("dog", "perro", TODAY, "Spanish")
    cards.answer(number, TODAY, is_known=True)
    assert cards.due(TODAY) == []
    assert cards.begin_again(TODAY, "Spanish") == 1
    assert [card["id"] for card in cards.due(TODAY)] == [number]


def test_csv_keeps_the_decks() -> None:
    cards, again = Cards(Storage(":memory:")), Cards(Storage(":memory:"))
    cards.add("dog", "perro", TODAY, "Spanish")
    again.add_csv(cards.as_csv(), TODAY)
    assert again.decks() == ["Spanish"]


def test_a_typed_answer_is_held_against_the_other_side() -> None:
    assert is_right(" The  Car ", "the car")
    assert is_right("automobile", "car, automobile")
    assert not is_right("", "car,")
    assert not is_right("cart", "car")
