"""The state machine as a table, then as a story of any events in any order."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stableagents.supervisor.lifecycle import (
    ALIVE,
    Event,
    Exited,
    Hung,
    Limits,
    Order,
    Ready,
    Restart,
    Start,
    State,
    Status,
    Stop,
    Tick,
    transition,
)
from stableagents.supervisor.spec import RestartPolicy

LIMITS = Limits(policy=RestartPolicy(jitter=0.0), start_timeout=30.0, stop_timeout=5.0)
NOW = 100.0


def status(state: State, **more: object) -> Status:
    deadlines = {State.STARTING: NOW + 30, State.STOPPING: NOW + 5, State.BACKOFF: NOW + 0.5}
    made = Status(state=state, generation=7, since=NOW, deadline=deadlines.get(state))
    if state is State.RUNNING:
        made = replace(made, ready_at=NOW)
    return replace(made, **more)  # type: ignore[arg-type]


EXIT = Exited(at=NOW + 1, generation=7, reason="killed by SIGKILL")

TABLE: list[tuple[State, Event, State | None, tuple[Order, ...]]] = [
    (State.STOPPED, Start(at=NOW), State.STARTING, (Order.SPAWN,)),
    (State.EXITED, Start(at=NOW), State.STARTING, (Order.SPAWN,)),
    (State.FATAL, Start(at=NOW), State.STARTING, (Order.SPAWN,)),
    (State.BACKOFF, Start(at=NOW), State.STARTING, (Order.SPAWN,)),
    (State.STARTING, Start(at=NOW), None, ()),
    (State.RUNNING, Start(at=NOW), None, ()),
    (State.STOPPING, Start(at=NOW), State.STOPPING, ()),
    (State.STOPPED, Stop(at=NOW), None, ()),
    (State.EXITED, Stop(at=NOW), State.STOPPED, ()),
    (State.FATAL, Stop(at=NOW), State.STOPPED, ()),
    (State.BACKOFF, Stop(at=NOW), State.STOPPED, ()),
    (State.STARTING, Stop(at=NOW), State.STOPPING, (Order.TERMINATE,)),
    (State.RUNNING, Stop(at=NOW), State.STOPPING, (Order.TERMINATE,)),
    (State.STOPPING, Stop(at=NOW), State.STOPPING, ()),
    (State.STOPPED, Restart(at=NOW), State.STARTING, (Order.SPAWN,)),
    (State.FATAL, Restart(at=NOW), State.STARTING, (Order.SPAWN,)),
    (State.RUNNING, Restart(at=NOW), State.STOPPING, (Order.TERMINATE,)),
    (State.STARTING, Ready(at=NOW, generation=7), State.RUNNING, ()),
    (State.STARTING, Ready(at=NOW, generation=6), None, ()),
    (State.RUNNING, Ready(at=NOW, generation=7), None, ()),
    (State.STOPPING, Ready(at=NOW, generation=7), None, ()),
    (State.RUNNING, Hung(at=NOW, generation=7, reason="hang"), State.STOPPING, (Order.KILL,)),
    (State.RUNNING, Hung(at=NOW, generation=6, reason="hang"), None, ()),
    (State.STARTING, Hung(at=NOW, generation=7, reason="hang"), None, ()),
    (State.STOPPED, EXIT, None, ()),
    (State.RUNNING, EXIT, State.STARTING, (Order.SPAWN,)),
    (State.STOPPING, EXIT, State.STOPPED, ()),
    (State.RUNNING, replace(EXIT, generation=6), None, ()),
    (State.STARTING, Tick(at=NOW + 31), State.STOPPING, (Order.KILL,)),
    (State.STARTING, Tick(at=NOW + 29), None, ()),
    (State.STOPPING, Tick(at=NOW + 6), State.STOPPING, (Order.KILL,)),
    (State.BACKOFF, Tick(at=NOW + 0.6), State.STARTING, (Order.SPAWN,)),
    (State.BACKOFF, Tick(at=NOW + 0.4), None, ()),
    (State.RUNNING, Tick(at=NOW + 999), None, ()),
]


@pytest.mark.parametrize(("state", "event", "after", "orders"), TABLE)
def test_each_state_answers_each_event(
    state: State, event: Event, after: State | None, orders: tuple[Order, ...]
) -> None:
    outcome = transition(status(state), event, LIMITS)
    assert outcome.orders == orders
    assert (outcome.ignored is not None) == (after is None)
    assert outcome.status.state is (after or state)


def fail(current: Status, at: float) -> Status:
    """Let the present life end; if the answer is to wait, wait."""
    ended = transition(current, Exited(at=at, generation=current.generation, reason="exited with code 3"), LIMITS)
    if ended.status.state is State.BACKOFF:
        assert ended.status.deadline is not None
        return transition(ended.status, Tick(at=ended.status.deadline), LIMITS).status
    return ended.status


def test_gives_up_after_three_restarts_in_a_row_that_did_not_hold() -> None:
    current = transition(Status(), Start(at=0.0), LIMITS).status
    for _ in range(3):
        current = fail(current, at=current.since + 1)
        assert current.state is State.STARTING
    current = fail(current, at=current.since + 1)
    assert current.state is State.FATAL
    assert current.reason == "exited with code 3; gave up after 3 restarts in a row that did not hold"
    assert current.generation == 4


def test_the_first_short_life_is_answered_at_once_and_further_ones_wait_twice_as_long_each() -> None:
    policy = RestartPolicy(jitter=0.0)
    assert [policy.delay(lives, 0.9) for lives in range(1, 8)] == [0.0, 0.5, 1.0, 2.0, 4.0, 8.0, 8.0]


def test_chance_spreads_a_delay_within_its_share() -> None:
    policy = RestartPolicy(jitter=0.2)
    assert policy.delay(2, 0.0) == pytest.approx(0.4)
    assert policy.delay(2, 1.0) == pytest.approx(0.6)


def test_a_stable_life_clears_the_count_and_is_answered_at_once() -> None:
    tired = status(State.RUNNING, short_lives=3, failed_restarts=2, is_restart=True)
    outcome = transition(tired, replace(EXIT, at=NOW + 10), LIMITS)
    assert outcome.status.state is State.STARTING
    assert (outcome.status.short_lives, outcome.status.failed_restarts) == (0, 0)


def test_a_life_that_was_never_ready_is_short_however_long_it_took() -> None:
    outcome = transition(status(State.STARTING), replace(EXIT, at=NOW + 25), LIMITS)
    assert outcome.status.short_lives == 1


def test_a_person_who_starts_a_fatal_service_gives_it_all_its_tries_again() -> None:
    dead = status(State.FATAL, short_lives=4, failed_restarts=3, reason="why")
    after = transition(dead, Start(at=NOW), LIMITS).status
    assert (after.short_lives, after.failed_restarts, after.reason) == (0, 0, None)


def test_no_attempts_means_that_the_first_failure_is_fatal() -> None:
    limits = replace(LIMITS, policy=RestartPolicy(restart_attempts=0))
    assert transition(status(State.RUNNING), EXIT, limits).status.state is State.FATAL


def test_a_service_without_restarts_stays_exited() -> None:
    limits = replace(LIMITS, policy=RestartPolicy(restarts=False))
    assert transition(status(State.RUNNING), EXIT, limits).status.state is State.EXITED


def test_a_clean_exit_can_mean_done() -> None:
    limits = replace(LIMITS, policy=RestartPolicy(restarts_after_clean_exit=False))
    assert transition(status(State.RUNNING), replace(EXIT, is_clean=True), limits).status.state is State.EXITED
    assert transition(status(State.RUNNING), EXIT, limits).status.state is State.STARTING


def test_a_hang_is_told_as_the_reason_and_answered_like_a_crash() -> None:
    doomed = transition(status(State.RUNNING), Hung(at=NOW + 1, generation=7, reason="hang: silent"), LIMITS).status
    after = transition(doomed, EXIT, LIMITS)
    assert after.orders == (Order.SPAWN,)
    assert after.status.last_exit == "hang: silent"


def test_a_stop_during_a_restart_wins() -> None:
    stopping = transition(status(State.RUNNING), Restart(at=NOW), LIMITS).status
    stopping = transition(stopping, Stop(at=NOW), LIMITS).status
    assert transition(stopping, EXIT, LIMITS).status.state is State.STOPPED


times = st.floats(0, 50, allow_nan=False)
events = st.one_of(
    st.builds(lambda: Start),
    st.builds(lambda: Stop),
    st.builds(lambda: Restart),
    st.builds(lambda: Tick),
    st.builds(lambda: Ready),
    st.builds(lambda: Exited),
    st.builds(lambda: Hung),
)


@given(st.lists(st.tuples(events, times, st.integers(-1, 0)), max_size=60))
def test_no_sequence_of_events_finds_a_stuck_state_or_breaks_a_rule(
    story: list[tuple[type[Event], float, int]],
) -> None:
    current, now, has_process = Status(), 0.0, False
    for kind, later, offset in story:
        now += later
        generation = current.generation + offset
        if kind is Exited and offset == 0 and not has_process:
            continue  # the OS tells of no end of a process that there isn't
        if kind in (Ready, Exited, Hung):
            extra = {} if kind is Ready else {"reason": "x"}
            event = kind(at=now, generation=generation, **extra)  # type: ignore[call-arg]
        else:
            event = kind(at=now)  # type: ignore[call-arg]
        outcome = transition(current, event, LIMITS)
        if kind is Exited and offset == 0:
            has_process = False
        if Order.SPAWN in outcome.orders:
            assert not has_process, "two processes of one service"
            assert outcome.status.generation == current.generation + 1
            has_process = True
        current = outcome.status
        assert has_process == (current.state in ALIVE)
        waits = current.state in (State.STARTING, State.STOPPING, State.BACKOFF)
        assert waits == (current.deadline is not None), "a state that waits needs a deadline, no other has one"
        assert current.failed_restarts <= LIMITS.policy.restart_attempts
