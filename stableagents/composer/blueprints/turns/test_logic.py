"""Tests of the turns. Run them with: python -m pytest"""

from __future__ import annotations

from datetime import date

import pytest
from logic import TurnError, Turns
from storage import Storage

TODAY = date(2026, 11, 28)


@pytest.fixture
def turns() -> Turns:
    return Turns(Storage(":memory:"), ["Ann", "Ben", "Cleo"])


def following(turns: Turns) -> str:
    person = turns.next()
    assert person is not None
    return str(person["name"])


def test_it_goes_round(turns: Turns) -> None:
    seen = []
    for _ in range(4):
        person = turns.next()
        assert person is not None
        seen.append(person["name"])
        turns.done(person["id"], TODAY)
    assert seen == ["Ann", "Ben", "Cleo", "Ann"]


def test_who_had_it_least_often_is_next(turns: Turns) -> None:
    ann, ben, cleo = (one["id"] for one in turns.people())
    for number in (ann, cleo, ben, cleo):
        turns.done(number, TODAY)
    assert following(turns) == "Ann"
    turns.done(ann, TODAY)
    assert following(turns) == "Ben"
    assert [turns.times(one) for one in turns.people()] == [2, 1, 2]


def test_who_joins_later_does_not_have_to_catch_up(turns: Turns) -> None:
    for _ in range(6):
        person = turns.next()
        assert person is not None
        turns.done(person["id"], TODAY)
    dora = turns.add("Dora")
    turns.done(dora, TODAY)
    assert following(turns) == "Ann"
    assert turns.times(turns.people()[3]) == 1


def test_a_turn_is_taken_back(turns: Turns) -> None:
    turns.done(turns.people()[0]["id"], TODAY)
    assert following(turns) == "Ben"
    assert turns.undo()
    assert following(turns) == "Ann"


def test_who_is_removed_comes_back_with_the_turns(turns: Turns) -> None:
    ann = turns.people()[0]["id"]
    turns.done(ann, TODAY)
    turns.remove(ann)
    assert [one["name"] for one in turns.people()] == ["Ben", "Cleo"]
    assert len(turns.turns()) == 1
    turns.undo()
    assert turns.times(turns.people()[0]) == 1


def test_names_are_told_apart(turns: Turns) -> None:
    for name in (" ", "ann"):
        with pytest.raises(TurnError):
            turns.add(name)


def test_nobody_is_next_where_nobody_takes_part() -> None:
    storage = Storage(":memory:")
    turns = Turns(storage, ["Ann"])
    turns.remove(turns.people()[0]["id"])
    assert turns.next() is None
    assert Turns(storage, ["Ann"]).people() == []


def test_all_is_kept() -> None:
    storage = Storage(":memory:")
    first = Turns(storage, ["Ann", "Ben"])
    first.done(first.people()[0]["id"], TODAY)
    assert following(Turns(storage, ["Ann", "Ben"])) == "Ben"
    assert Turns(storage, []).last(first.people()[0]) == "2026-11-28"
