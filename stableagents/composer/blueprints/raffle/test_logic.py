"""Tests of the raffle. Run them with: python -m pytest"""

from __future__ import annotations

import random
from datetime import datetime
from decimal import Decimal

import pytest
from logic import Raffle, RaffleError
from storage import Storage

NOW = datetime(2026, 11, 27, 20, 15)


@pytest.fixture
def raffle() -> Raffle:
    return Raffle(Storage(":memory:"), 20, "2", ["Bike", "Cake"])


def drawn(raffle: Raffle, seed: int = 1, *, once_each: bool = False) -> int:
    return int(raffle.draw(random.Random(seed), NOW, once_each=once_each)["number"])


def test_the_next_free_numbers_are_sold(raffle: Raffle) -> None:
    assert raffle.sell("Ann", "2", "") == [1, 2]
    assert raffle.sell("Ben", "", "4, 6-7") == [4, 6, 7]
    assert raffle.sell("Carla", "2", "") == [3, 5]
    assert [one["name"] for one in raffle.tickets()] == ["Ann", "Ann", "Carla", "Ben", "Carla", "Ben", "Ben"]
    assert raffle.takings() == Decimal(14)


@pytest.mark.parametrize(
    ("name", "count", "numbers", "field"),
    [
        ("", "1", "", "buyer"),
        ("Ann", "x", "", "count"),
        ("Ann", "0", "", "count"),
        ("Ann", "21", "", "count"),
        ("Ann", "²", "", "count"),
        ("Ann", "", "21", "numbers"),
        ("Ann", "", "0", "numbers"),
        ("Ann", "", "7-5", "numbers"),
        ("Ann", "", "a", "numbers"),
    ],
)
def test_what_can_not_be_sold_is_told(raffle: Raffle, name: str, count: str, numbers: str, field: str) -> None:
    with pytest.raises(RaffleError) as caught:
        raffle.sell(name, count, numbers)
    assert caught.value.field == field
    assert raffle.tickets() == []


def test_no_number_is_sold_twice(raffle: Raffle) -> None:
    raffle.sell("Ann", "", "3")
    with pytest.raises(RaffleError, match="3"):
        raffle.sell("Ben", "", "2-4")


def test_each_prize_is_drawn_in_turn_and_no_ticket_twice(raffle: Raffle) -> None:
    raffle.sell("Ann", "3", "")
    raffle.add_prize("Wine")
    assert sorted(drawn(raffle) for _ in range(3)) == [1, 2, 3]
    assert [draw["prize"] for draw in raffle.draws()] == ["Bike", "Cake", "Wine"]
    with pytest.raises(RaffleError):
        drawn(raffle)


def test_somebody_who_has_won_can_be_left_out(raffle: Raffle) -> None:
    raffle.sell("Ann", "5", "")
    raffle.sell("Ben", "1", "")
    names = [raffle.draw(random.Random(n), NOW, once_each=True)["name"] for n in range(2)]
    assert sorted(names) == ["Ann", "Ben"]


def test_a_prize_that_nobody_comes_for_is_drawn_again(raffle: Raffle) -> None:
    raffle.sell("Ann", "2", "")
    first = drawn(raffle)
    assert raffle.miss()
    second = raffle.draw(random.Random(2), NOW, once_each=False)
    assert (second["prize"], second["number"]) == ("Bike", 3 - first)
    prize = raffle.prizes()[0]
    winner = raffle.winner(prize["id"])
    assert winner is not None
    assert winner["number"] == 3 - first


def test_a_draw_is_taken_back_and_all_begin_again(raffle: Raffle) -> None:
    raffle.sell("Ann", "2", "")
    drawn(raffle)
    assert raffle.undo()
    assert raffle.draws() == []
    drawn(raffle)
    raffle.begin_again()
    assert len(raffle.in_the_drum(once_each=False)) == 2
    assert not raffle.miss()


def test_without_tickets_nothing_is_drawn(raffle: Raffle) -> None:
    with pytest.raises(RaffleError):
        drawn(raffle)


def test_a_price_is_read_and_kept(raffle: Raffle) -> None:
    raffle.sell("Ann", "3", "")
    raffle.set_price("1.50")
    assert raffle.takings() == Decimal("4.50")
    for text in ("x", "-1"):
        with pytest.raises(RaffleError):
            raffle.set_price(text)


def test_removed_prizes_stay_removed() -> None:
    storage = Storage(":memory:")
    raffle = Raffle(storage, 0, "", ["Bike"])
    raffle.remove_prize(raffle.prizes()[0]["id"])
    assert Raffle(storage, 0, "", ["Bike"]).prizes() == []
