"""Tests of the timer. Run them with: python -m pytest"""

from __future__ import annotations

from logic import Timer


def test_it_stops_at_the_end_and_goes_on_when_that_moves() -> None:
    timer = Timer(10)
    timer.pass_time(4)
    assert timer.filled == 0.4
    timer.pass_time(20)
    assert (timer.elapsed, timer.is_over) == (10, True)
    timer.duration = 20
    timer.pass_time(1)
    assert (timer.elapsed, timer.is_over) == (11, False)


def test_a_shorter_duration_ends_it_at_once() -> None:
    timer = Timer(10)
    timer.pass_time(6)
    timer.duration = 5
    assert timer.is_over
    assert timer.filled == 1


def test_reset_begins_again() -> None:
    timer = Timer(5)
    timer.pass_time(3)
    timer.reset()
    assert timer.elapsed == 0


def test_no_duration_is_a_full_gauge() -> None:
    assert Timer(0).filled == 1
