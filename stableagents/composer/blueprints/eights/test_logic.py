"""Tests of crazy eights and Mau-Mau. Run them with: python -m pytest"""

from __future__ import annotations

import random

import pytest
from deck import Card
from logic import COMPUTER, EIGHTS, MAU, PERSON, Game, best_card


def game(rules: str, top: str, person: str, computer: str = "2♦ 3♦") -> Game:
    made = Game(random.Random(1), rules)
    made.pile = [Card(top[:-1], top[-1])]
    made.hands = [[Card(one[:-1], one[-1]) for one in hand.split()] for hand in (person, computer)]
    return made


@pytest.mark.parametrize(("rules", "dealt", "size"), [(EIGHTS, 7, 52), (MAU, 5, 32)])
def test_a_deal_has_every_card_once(rules: str, dealt: int, size: int) -> None:
    made = Game(random.Random(3), rules)
    assert [len(hand) for hand in made.hands] == [dealt, dealt]
    cards = [*made.hands[0], *made.hands[1], *made.pile, *made.stock]
    assert len(set(cards)) == len(cards) == size
    assert not made.asks(made.top)


def test_suit_or_rank_fits_and_an_eight_on_everything() -> None:
    made = game(EIGHTS, "10♥", "10♠ 3♥ 4♣ 8♣")
    assert [made.fits(card) for card in made.hands[PERSON]] == [True, True, False, True]
    assert not made.play(Card("4", "♣"))
    assert made.play(Card("8", "♣"), "♦")
    assert (made.wished, made.turn) == ("♦", COMPUTER)
    assert made.fits(Card("2", "♦"))
    assert not made.fits(Card("9", "♣"))


def test_in_mau_mau_a_seven_makes_the_other_draw_unless_there_is_a_seven() -> None:
    made = game(MAU, "10♥", "7♥ 9♠", "7♣ K♦")
    assert made.play(Card("7", "♥"))
    assert made.owed == 2
    assert (best_card(made) or [None])[0] == Card("7", "♣")
    assert made.play(Card("7", "♣"))
    assert made.owed == 4
    assert made.draw() == 4
    assert made.owed == 0
    assert len(made.hands[PERSON]) == 5
    assert made.end_turn()


def test_after_an_eight_the_other_misses_a_turn_and_no_jack_goes_on_a_jack() -> None:
    made = game(MAU, "10♥", "8♥ J♥ 9♥")
    assert made.play(Card("8", "♥"))
    assert made.turn == PERSON
    made.pile.append(Card("J", "♠"))
    assert not made.fits(Card("J", "♥"))


def test_who_has_no_card_left_has_won() -> None:
    made = game(EIGHTS, "10♥", "9♥")
    assert made.winner() is None
    assert made.play(Card("9", "♥"))
    assert made.winner() == PERSON
    assert (made.draw(), made.end_turn(), made.play(Card("2", "♦"))) == (0, False, False)


def test_one_card_is_drawn_in_a_turn_and_the_pile_is_mixed_when_none_is_left() -> None:
    made = game(EIGHTS, "10♥", "2♠")
    made.pile, made.stock = [Card("3", "♠"), Card("4", "♠"), Card("10", "♥")], []
    assert not made.end_turn()
    assert made.draw() == 1
    assert made.draw() == 0
    assert made.pile == [Card("10", "♥")]
    assert made.end_turn()
    made.stock, made.pile = [], [Card("10", "♥")]
    assert made.draw() == 0
    assert made.end_turn()


@pytest.mark.parametrize("rules", [EIGHTS, MAU])
def test_two_computers_come_to_an_end_and_lose_no_card(rules: str) -> None:
    made = Game(random.Random(5), rules)
    before = {*made.hands[0], *made.hands[1], *made.pile, *made.stock}
    for _turn in range(2000):
        if made.winner() is not None:
            break
        found = best_card(made)
        if found is not None:
            assert made.play(*found)
        elif not made.has_drawn:
            made.draw()
        else:
            assert made.end_turn()
        again = Game(random.Random(1))
        again.go_on(made.as_text())
        assert again.as_text() == made.as_text()
    assert made.winner() is not None
    assert {*made.hands[0], *made.hands[1], *made.pile, *made.stock} == before
