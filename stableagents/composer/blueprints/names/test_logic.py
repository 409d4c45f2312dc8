"""Tests of the names. Run them with: python -m pytest"""

from __future__ import annotations

import random

import pytest
from logic import Favourites, Names, WishError
from storage import Storage

POOLS = [
    ["al bel cor", "a o", "dan rel win"],
    "Anna Bernadette Otto",
    ["The {first} {second}", "Red Blue", "Foxes Trains"],
    ["Oak Stone", "ford hill"],
]


@pytest.fixture
def names() -> Names:
    return Names(POOLS, random.Random(3))


@pytest.mark.parametrize("sort", range(len(POOLS)))
def test_as_many_different_names_are_made_as_there_are(names: Names, sort: int) -> None:
    made = names.made(sort, "3")
    assert len(set(made)) == 3
    assert all(name[0].isupper() for name in made)
    assert len(names.made(1, "50")) == 3


def test_names_begin_as_it_is_wished(names: Names) -> None:
    assert all(name.startswith("Be") for name in names.made(0, "5", "be"))
    assert all(name.startswith("Zyx") for name in names.made(0, "5", "ZYX"))
    assert set(names.made(2, "9", "fo")) == {"The Red Foxes", "The Blue Foxes"}
    with pytest.raises(WishError):
        names.made(1, "5", "z")


def test_names_are_as_long_as_it_is_wished(names: Names) -> None:
    assert set(names.made(1, "9", length=-1)) == {"Anna", "Otto"}
    assert names.made(1, "9", length=1) == ["Bernadette"]


@pytest.mark.parametrize("count", ["", "0", "-1", "101", "many", "²"])
def test_how_many_is_a_whole_number(names: Names, count: str) -> None:
    with pytest.raises(WishError) as caught:
        names.made(0, count)
    assert caught.value.field == "count"


def test_favourites_are_kept_once_and_come_back() -> None:
    storage = Storage(":memory:")
    favourites = Favourites(storage)
    assert favourites.keep("Anna", "Girl")
    assert not favourites.keep("Anna", "Girl")
    [anna] = Favourites(storage).all()
    assert favourites.remove(anna["id"])
    assert favourites.undo()
    assert [one["name"] for one in favourites.all()] == ["Anna"]
    assert favourites.undo()
    assert favourites.all() == []
    assert not favourites.undo()
