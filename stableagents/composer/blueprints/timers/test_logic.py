"""Tests of the clocks' rules, on a time that the tests set. Run them with: python -m pytest"""

from __future__ import annotations

import pytest
from lengths import TimeError, as_clock, read_length
from logic import (
    Countdown,
    FocusTimer,
    IntervalTimer,
    StepTimer,
    Stopwatch,
    as_csv,
    best_and_worst,
    read_rounds,
    read_steps,
    written,
)


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


def test_steps_run_one_after_another_with_a_pause_between() -> None:
    timer, now, seen = StepTimer([("Left", 30), ("Right", 20)], rounds=2, pause=5), 0.0, []
    timer.countdown.start_or_pause(now)
    assert (timer.name, timer.next_name, timer.left_in_all(now)) == ("Left", "Right", 115)
    while not timer.is_done:
        now += timer.countdown.seconds
        assert timer.tick(now)
        seen.append((timer.is_pause, timer.name, timer.round))
    assert seen[:3] == [(True, "Right", 1), (False, "Right", 1), (True, "Left", 2)]
    assert seen[-1] == (False, "", 2)
    assert now == 115
    assert timer.left_in_all(now) == 0
    assert timer.done_part(now) == 1


def test_a_step_begins_again_before_the_one_before_it_does() -> None:
    timer = StepTimer([("Left", 30), ("Right", 20)])
    timer.skip(0)
    timer.countdown.start_or_pause(0)
    timer.back(10)
    assert (timer.name, timer.countdown.left(10), timer.countdown.is_running) == ("Right", 20, True)
    timer.back(10)
    assert timer.name == "Left"
    timer.back(10)
    assert timer.name == "Left"


def test_skipping_beyond_the_last_step_stays_done() -> None:
    timer = StepTimer([("Left", 30)])
    timer.skip(0)
    timer.skip(0)
    assert timer.is_done
    timer.back(0)
    assert timer.name == "Left"


def test_steps_are_read_a_line_each() -> None:
    steps = read_steps("Molar 30 s\n\nStep 2 1:30\nRice 12\n45 sec")
    assert steps == [("Molar", 30), ("Step 2", 90), ("Rice", 720), ("", 45)]
    assert read_steps(written(steps)) == steps


@pytest.mark.parametrize("text", ["", "Plank", "Plank soon", "Plank 0", "A 1\n" * 61])
def test_what_are_no_steps_is_explained(text: str) -> None:
    with pytest.raises(TimeError):
        read_steps(text)


def test_the_fastest_and_the_slowest_lap_are_told_where_laps_differ() -> None:
    assert best_and_worst([5.0, 3.0, 9.0, 3.0]) == (1, 2)
    assert best_and_worst([4.0, 4.0]) == (-1, -1)
    assert best_and_worst([4.0]) == (-1, -1)


def test_a_countdown_can_be_made_longer_while_it_runs() -> None:
    countdown = Countdown(60)
    countdown.start_or_pause(0)
    countdown.lengthen(30)
    assert countdown.left(50) == 40
