"""Tests of rock, paper, scissors. Run them with: python -m pytest"""

from __future__ import annotations

import pytest
from app_info import BEATS
from logic import Game, reason, result

USUAL = pytest.mark.skipif(bool(BEATS), reason="this app has hands of its own")


def test_every_hand_beats_and_is_beaten_alike() -> None:
    for hands in (3, 5) if not BEATS else ():
        for own in range(hands):
            results = [result(own, other) for other in range(hands)]
            assert (results.count(1), results.count(-1), results.count(0)) == (hands // 2, hands // 2, 1)


@USUAL
def test_rock_beats_scissors_and_paper_beats_rock() -> None:
    assert result(0, 2) == 1
    assert result(1, 0) == 1
    assert result(2, 0) == -1


@USUAL
def test_best_of_three_ends_with_two() -> None:
    game = Game(3)
    assert game.play(0, 2)
    assert game.play(0, 0)
    assert game.play(0, 2)
    assert game.is_over
    assert not game.play(0, 2)
    assert (game.won, game.lost) == (2, 0)


@USUAL
def test_a_win_has_its_reason_whoever_wins() -> None:
    assert reason(4, 0) == reason(0, 4) == "Spock vaporizes rock."
    assert reason(1, 1) == ""


def test_hands_of_ones_own_beat_as_they_were_said_to() -> None:
    for own, other in BEATS:
        assert (result(own, other), result(other, own)) == (1, -1)
        assert reason(own, other) == reason(other, own) != ""
