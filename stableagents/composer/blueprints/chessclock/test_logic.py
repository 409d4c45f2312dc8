"""Tests of the chess clock, on a time that the tests give. Run them with: python -m pytest"""

from __future__ import annotations

import pytest
from logic import Clock, ClockError, read_seconds, shown


def test_one_clock_runs_at_a_time_and_each_move_gives_seconds() -> None:
    clock = Clock(300, 3)
    clock.pass_time(10)
    assert clock.left == [300, 300]
    assert clock.end_turn()
    clock.pass_time(5)
    assert clock.end_turn()
    clock.pass_time(7)
    assert (clock.left, clock.turn, clock.moves) == ([298, 293], 1, [1, 0])
    assert not clock.press(0)


def test_a_pause_stops_both() -> None:
    clock = Clock(60, 0)
    clock.press(1)
    clock.pause()
    clock.pass_time(30)
    assert clock.left == [60, 60]
    clock.pause()
    clock.pass_time(30)
    assert clock.left == [30, 60]


def test_whose_time_is_over_has_lost() -> None:
    clock = Clock(10, 0)
    clock.end_turn()
    assert clock.pass_time(12)
    assert (clock.loser, clock.left[0], clock.is_running) == (0, 0, False)
    assert not clock.pass_time(1)
    assert not clock.end_turn()


def test_a_turn_can_be_taken_back() -> None:
    clock = Clock(60, 2)
    clock.end_turn()
    clock.pass_time(5)
    clock.end_turn()
    assert clock.undo()
    assert (clock.left, clock.turn, clock.moves, clock.is_running) == ([55, 60], 0, [0, 0], False)
    assert clock.undo()
    assert not clock.undo()


@pytest.mark.parametrize(
    ("seconds", "text"), [(300, "5:00"), (3723, "1:02:03"), (59.2, "1:00"), (9.34, "0:09.3"), (0, "0:00")]
)
def test_times_are_shown_with_tenths_at_the_end(seconds: float, text: str) -> None:
    assert shown(seconds) == text


def test_what_the_clocks_begin_with_is_read() -> None:
    assert read_seconds("1,5", "2") == (90, 2)
    for minutes, increment, field in (("", "0", "minutes"), ("0", "0", "minutes"), ("5", "x", "increment")):
        with pytest.raises(ClockError) as caught:
            read_seconds(minutes, increment)
        assert caught.value.field == field
