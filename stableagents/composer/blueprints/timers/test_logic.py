"""Tests of the clocks' rules, on a time that the tests set. Run them with: python -m pytest"""

from __future__ import annotations

import pytest
from lengths import TimeError, as_clock, read_length
from logic import Countdown, FocusTimer, IntervalTimer, Stopwatch, as_csv, read_rounds


@pytest.mark.parametrize(
    ("text", "seconds"), [("5", 300), ("1:30", 90), ("1:00:00", 3600), ("90 s", 90), ("0,5", 30), ("2 hours", 7200)]
)
def test_lengths_are_read_as_people_write_them(text: str, seconds: float) -> None:
    assert read_length(text) == seconds


@pytest.mark.parametrize("text", ["", "soon", "0", "-5", "1:99", "1000 h", "5 apples"])
def test_what_is_no_length_is_explained(text: str) -> None:
    with pytest.raises(TimeError):
        read_length(text)


def test_times_are_shown_as_a_clock_does() -> None:
    assert [as_clock(0), as_clock(61), as_clock(3661), as_clock(-1)] == ["00:00", "01:01", "1:01:01", "00:00"]
    assert as_clock(1.25, tenths=True) == "00:01.2"


def test_a_stopwatch_goes_on_where_it_was_stopped() -> None:
    watch = Stopwatch()
    watch.start_or_stop(10)
    watch.lap(13)
    watch.lap(14)
    watch.start_or_stop(15)
    assert watch.elapsed(99) == 5
    assert watch.laps == [3, 1]
    watch.start_or_stop(100)
    assert watch.elapsed(102) == 7
    watch.reset()
    assert (watch.elapsed(200), watch.laps, watch.is_running) == (0, [], False)


def test_a_stopwatch_goes_on_behind_earlier_laps() -> None:
    watch = Stopwatch([3, 1])
    watch.start_or_stop(10)
    watch.lap(12)
    assert watch.laps == [3, 1, 2]


def test_a_countdown_ends_at_nothing() -> None:
    countdown = Countdown(10)
    countdown.start_or_pause(0)
    assert countdown.left(4) == 6
    assert countdown.is_over(10)
    assert countdown.left(50) == 0


def test_laps_are_written_with_the_time_since_the_start() -> None:
    assert as_csv(["a", "b", "c"], [3, 1.26]).splitlines() == ["a,b,c", "1,3.0,3.0", "2,1.3,4.3"]


def test_the_break_after_the_second_work_time_is_long() -> None:
    timer = FocusTimer(10, 1, 5, 2)
    for phase in ("Short break", "Work", "Long break", "Work"):
        timer.skip(0)
        assert timer.phase == phase


def test_every_fourth_break_is_long() -> None:
    timer, now, phases = FocusTimer(10, 1, 5, 4), 0.0, []
    timer.countdown.start_or_pause(now)
    for _ in range(9):
        now += 100
        assert timer.tick(now)
        phases.append(timer.phase)
    assert phases[:8] == ["Short break", "Work"] * 3 + ["Long break", "Work"]
    assert timer.done == 5


def test_intervals_end_after_the_last_work_time() -> None:
    timer, now, phases = IntervalTimer(20, 10, 2), 0.0, []
    timer.countdown.start_or_pause(now)
    for _ in range(3):
        now += 30
        assert timer.tick(now)
        phases.append((timer.phase, timer.round))
    assert phases == [("Rest", 1), ("Work", 2), ("Done", 2)]
    assert timer.is_done
    assert not timer.tick(now + 100)


@pytest.mark.parametrize("text", ["", "0", "-1", "two", "1000"])
def test_rounds_are_a_number_of_at_least_one(text: str) -> None:
    with pytest.raises(TimeError):
        read_rounds(text)
