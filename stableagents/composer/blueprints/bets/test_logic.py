"""Tests of betting. Run them with: python -m pytest"""

from __future__ import annotations

import random
from fractions import Fraction

import pytest
from game import BETS, PAYS, play
from logic import BetError, Purse
from storage import Storage


def test_what_is_won_and_lost_changes_the_money_and_is_kept() -> None:
    storage = Storage(":memory:")
    purse = Purse(storage, 100)
    assert purse.settle("a", "x", 10, Fraction(3)) == 20
    assert purse.settle("a", "x", 50, Fraction(0)) == -50
    assert purse.settle("a", "x", 10, Fraction(1)) == 0
    again = Purse(storage, 100)
    assert (again.money, again.most, len(again.rounds())) == (70, 120, 3)
    again.new_game()
    assert (again.money, again.most, again.rounds()) == (100, 120, [])


@pytest.mark.parametrize("text", ["", "x", "0", "-5", "101", "1.5"])
def test_a_stake_that_is_not_there_is_refused(text: str) -> None:
    with pytest.raises(BetError):
        Purse(Storage(":memory:"), 100).stake(text)


def test_nothing_can_be_staked_of_nothing() -> None:
    purse = Purse(Storage(":memory:"), 5)
    assert purse.stake("5") == 5
    purse.settle("a", "x", 5, Fraction(0))
    with pytest.raises(BetError):
        purse.stake("1")


def test_every_bet_can_be_played_and_the_house_wins_in_the_end() -> None:
    chance = random.Random(1)
    assert PAYS
    for bet in BETS:
        played = [play(bet, chance) for _ in range(3000)]
        assert all(text and back >= 0 for text, back in played)
        assert any(back > 1 for _text, back in played)
        assert sum(back for _text, back in played) < 1.35 * len(played)


def test_a_strange_bet_wins_nothing() -> None:
    assert play("?", random.Random(1))[1] in (0, *[back for _text, back in [play(BETS[0], random.Random(1))]])
