"""A service's life as one pure, total function: ``transition(status, event, policy)``. No OS, no clock, no chance.

Every event carries its time (monotonic seconds) and, where it speaks of a process, that process's generation, so that a
late word of an earlier life is ignored.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from stableagents.supervisor.spec import RestartPolicy


class State(Enum):
    """Where a service is in its life."""

    STOPPED = "stopped"
    STARTING = "starting"
    RUNNING = "running"
    BACKOFF = "backoff"
    STOPPING = "stopping"
    EXITED = "exited"
    FATAL = "fatal"


ALIVE = frozenset({State.STARTING, State.RUNNING, State.STOPPING})


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """All that is known of a service's life. ``deadline``, where there is one, is when ``Tick`` has something to do."""

    state: State = State.STOPPED
    generation: int = 0
    since: float = 0.0
    ready_at: float | None = None
    deadline: float | None = None
    short_lives: int = 0  # in a row
    failed_restarts: int = 0  # in a row
    is_restart: bool = False  # whether the present life is an automatic restart
    restarts: int = 0  # automatic ones, in all
    starts_again: bool = False  # after the stop that is under way
    verdict: str | None = None  # why a life is being ended that nobody asked to end
    last_exit: str | None = None
    reason: str | None = None  # why the service is fatal


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    at: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    at: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Restart:
    at: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    at: float
    generation: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Exited:
    """The process ended (or never came to be); ``chance`` in [0, 1) spreads the delay of the next start."""

    at: float
    generation: int
    reason: str
    is_clean: bool = False
    chance: float = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Hung:
    at: float
    generation: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    at: float


Event = Start | Stop | Restart | Ready | Exited | Hung | Tick


class Order(Enum):
    """What the loop is to do to the process of the status's generation."""

    SPAWN = "spawn"
    TERMINATE = "terminate"
    KILL = "kill"


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The part of a service's spec that decides transitions. Times are in seconds."""

    policy: RestartPolicy
    start_timeout: float = 30.0
    stop_timeout: float = 5.0


@dataclass(frozen=True, slots=True)
class Outcome:
    """The next status and what to do; ``ignored`` says why an event changed nothing."""

    status: Status
    orders: tuple[Order, ...] = ()
    ignored: str | None = None


def transition(status: Status, event: Event, limits: Limits) -> Outcome:
    """The next status for any event in any state; never raises."""
    match event:
        case Start():
            return _start(status, event.at, limits)
        case Stop():
            return _stop(status, event.at, limits)
        case Restart():
            return _restart(status, event.at, limits)
        case Tick():
            return _tick(status, event.at, limits)
        case Ready() | Exited() | Hung() if event.generation != status.generation:
            return Outcome(status, ignored=f"it speaks of generation {event.generation}, now is {status.generation}")
        case Ready():
            return _ready(status, event.at)
        case Hung():
            return _hung(status, event)
        case Exited():
            return _exited(status, event, limits)


def _start(status: Status, at: float, limits: Limits) -> Outcome:
    if status.state in (State.STARTING, State.RUNNING):
        return Outcome(status, ignored=f"it is {status.state.value} already")
    if status.state is State.STOPPING:
        return Outcome(replace(status, starts_again=True))
    return _spawn(replace(status, short_lives=0, failed_restarts=0), at, limits, is_restart=False)


def _stop(status: Status, at: float, limits: Limits) -> Outcome:
    if status.state in (State.STARTING, State.RUNNING):
        return _end_life(status, at, limits, starts_again=False)
    if status.state is State.STOPPING:
        return Outcome(replace(status, starts_again=False, verdict=None))
    if status.state is State.STOPPED:
        return Outcome(status, ignored="it is stopped already")
    return Outcome(replace(status, state=State.STOPPED, since=at, deadline=None, reason=None))


def _restart(status: Status, at: float, limits: Limits) -> Outcome:
    if status.state in (State.STARTING, State.RUNNING):
        return _end_life(status, at, limits, starts_again=True)
    return _start(status, at, limits)


def _end_life(status: Status, at: float, limits: Limits, *, starts_again: bool) -> Outcome:
    stopping = replace(
        status, state=State.STOPPING, since=at, deadline=at + limits.stop_timeout, starts_again=starts_again
    )
    return Outcome(stopping, (Order.TERMINATE,))


def _tick(status: Status, at: float, limits: Limits) -> Outcome:
    if status.deadline is None or at < status.deadline:
        return Outcome(status, ignored="nothing is due")
    if status.state is State.BACKOFF:
        return _spawn(status, at, limits, is_restart=True)
    if status.state is State.STARTING:
        return _doom(status, at, f"failed to start: not ready within {limits.start_timeout:g} s")
    # STOPPING: it was asked and had its time. A kill can't fail, but say it again if the end does not come.
    return Outcome(replace(status, deadline=at + 1.0), (Order.KILL,))


def _ready(status: Status, at: float) -> Outcome:
    if status.state is not State.STARTING:
        return Outcome(status, ignored=f"it is {status.state.value}")
    return Outcome(replace(status, state=State.RUNNING, since=at, ready_at=at, deadline=None))


def _hung(status: Status, event: Hung) -> Outcome:
    if status.state is not State.RUNNING:
        return Outcome(status, ignored=f"it is {status.state.value}")
    return _doom(status, event.at, event.reason)


def _doom(status: Status, at: float, verdict: str) -> Outcome:
    doomed = replace(status, state=State.STOPPING, since=at, deadline=at + 1.0, verdict=verdict, starts_again=False)
    return Outcome(doomed, (Order.KILL,))


def _exited(status: Status, event: Exited, limits: Limits) -> Outcome:
    if status.state not in ALIVE:
        return Outcome(status, ignored=f"it is {status.state.value}")
    was_asked = status.state is State.STOPPING and status.verdict is None
    reason = f"stopped as asked ({event.reason})" if was_asked else status.verdict or event.reason
    ended = replace(status, since=event.at, deadline=None, last_exit=reason)
    if status.state is State.STOPPING and status.starts_again:
        return _spawn(replace(ended, short_lives=0, failed_restarts=0), event.at, limits, is_restart=False)
    if was_asked:
        return Outcome(replace(ended, state=State.STOPPED))
    is_done = event.is_clean and status.verdict is None and not limits.policy.restarts_after_clean_exit
    if is_done or not limits.policy.restarts:
        return Outcome(replace(ended, state=State.EXITED))
    return _after_failure(ended, event, limits)


def _after_failure(ended: Status, event: Exited, limits: Limits) -> Outcome:
    policy = limits.policy
    if ended.ready_at is not None and event.at - ended.ready_at >= policy.stable_seconds:
        short_lives = failed_restarts = 0
    else:
        short_lives = ended.short_lives + 1
        failed_restarts = ended.failed_restarts + (1 if ended.is_restart else 0)
        if failed_restarts >= policy.restart_attempts:
            why = f"{ended.last_exit}; gave up after {failed_restarts} restarts in a row that did not hold"
            return Outcome(replace(ended, state=State.FATAL, failed_restarts=failed_restarts, reason=why))
    counted = replace(ended, short_lives=short_lives, failed_restarts=failed_restarts)
    delay = policy.delay(short_lives, event.chance)
    if delay == 0:
        return _spawn(counted, event.at, limits, is_restart=True)
    return Outcome(replace(counted, state=State.BACKOFF, deadline=event.at + delay))


def _spawn(status: Status, at: float, limits: Limits, *, is_restart: bool) -> Outcome:
    started = replace(
        status,
        state=State.STARTING,
        generation=status.generation + 1,
        since=at,
        ready_at=None,
        deadline=at + limits.start_timeout,
        is_restart=is_restart,
        restarts=status.restarts + (1 if is_restart else 0),
        starts_again=False,
        verdict=None,
        reason=None,
    )
    return Outcome(started, (Order.SPAWN,))
