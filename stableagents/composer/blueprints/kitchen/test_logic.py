"""Tests of the timers' rules, on a time that the tests set. Run them with: python -m pytest"""

from __future__ import annotations

import pytest
from lengths import TimeError
from logic import MAX_TIMERS, RINGS_S, Timers, TooManyError, is_over, left_of
from storage import Storage


@pytest.fixture
def timers() -> Timers:
    return Timers(Storage(":memory:"))


def left(timers: Timers, number: int, now: float) -> float:
    timer = timers.get(number)
    assert timer is not None
    return left_of(timer, now)


def test_several_run_at_the_same_time(timers: Timers) -> None:
    noodles, cake = timers.add("Noodles", "8", 1000), timers.add("Cake", "50 min", 1060)
    assert left(timers, noodles, 1120) == 6 * 60
    assert left(timers, cake, 1120) == 49 * 60
    following = timers.next_over(1120)
    assert following is not None
    assert following["name"] == "Noodles"


def test_what_is_over_rings_until_it_is_heard_or_a_minute_has_passed(timers: Timers) -> None:
    timers.add("Noodles", "8", 0)
    timers.add("Sauce", "0:10", 0)
    assert timers.ringing(9) == []
    assert timers.ringing(10) == ["Sauce"]
    timers.hear(11)
    assert timers.ringing(12) == []
    assert timers.ringing(480) == ["Noodles"]
    assert timers.ringing(480 + RINGS_S) == []


def test_a_timer_rests_goes_on_and_begins_again(timers: Timers) -> None:
    number = timers.add("Eggs", "1", 0)
    timers.go_or_pause(number, 20)
    assert left(timers, number, 500) == 40
    timers.go_or_pause(number, 500)
    assert left(timers, number, 510) == 30
    timers.give_more(number, 60, 510)
    assert left(timers, number, 510) == 90
    timers.go_or_pause(number, 600)
    assert left(timers, number, 600) == 60
    timers.set_back(number)
    assert left(timers, number, 900) == 60


def test_a_minute_more_counts_from_now_once_it_is_over(timers: Timers) -> None:
    number = timers.add("Tea", "1", 0)
    timers.give_more(number, 60, 200)
    assert left(timers, number, 200) == 60


def test_what_was_named_rests_until_it_is_started(timers: Timers) -> None:
    timers.fill([("Tea", 240), ("Rice", 600)])
    timers.fill([("Tea", 240)])
    assert [timer["ends"] for timer in timers.all()] == [0, 0]
    timers.start_all(100)
    assert [timer["ends"] for timer in timers.all()] == [340, 700]


def test_timers_are_kept_and_run_on_while_the_app_is_closed() -> None:
    storage = Storage(":memory:")
    number = Timers(storage).add("Cake", "50", 0)
    timer = Timers(storage).get(number)
    assert timer is not None
    assert is_over(timer, 3000)
    assert not is_over(timer, 2999)


def test_a_removed_timer_comes_back_as_it_was(timers: Timers) -> None:
    number = timers.add("Cake", "50", 0)
    timers.remove(number)
    assert timers.all() == []
    assert timers.undo()
    assert left(timers, number, 60) == 49 * 60


def test_what_is_no_time_and_too_many_timers_are_told(timers: Timers) -> None:
    with pytest.raises(TimeError):
        timers.add("Cake", "soon", 0)
    timers.fill([(str(number), 60) for number in range(MAX_TIMERS)])
    with pytest.raises(TooManyError):
        timers.add("Cake", "50", 0)
