"""Tests of the reaction test. Run them with: python -m pytest"""

from __future__ import annotations

from logic import Reaction, mean


def test_the_time_from_the_signal_to_the_press_counts() -> None:
    reaction = Reaction()
    reaction.begin(10.0, 2.0)
    assert not reaction.tick(11.9)
    assert reaction.tick(12.01)
    assert reaction.press(12.26) == 250
    assert reaction.state == "idle"


def test_a_press_before_the_signal_is_a_false_start() -> None:
    reaction = Reaction()
    reaction.begin(10.0, 2.0)
    assert reaction.press(11.0) is None
    assert not reaction.tick(13.0)


def test_a_try_that_nobody_answers_ends() -> None:
    reaction = Reaction()
    reaction.begin(0.0, 1.0)
    assert reaction.tick(1.0)
    assert reaction.tick(60.0)
    assert reaction.state == "idle"


def test_the_mean_is_to_the_millisecond() -> None:
    assert mean([200, 301]) == 250
    assert mean([]) == 0
