"""What is told of a service to others: a change, how it stands, and a line for the log."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from stableagents.supervisor.lifecycle import ALIVE, State, Status
from stableagents.supervisor.spec import ServiceSpec


@dataclass(frozen=True, slots=True)
class ServiceEvent:
    """A change in a service's life, as the log, ``get_status`` and the page show it."""

    name: str
    before: Status
    after: Status


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceSnapshot:
    """What is known of a service right now; ``started_at`` is wall-clock time in seconds."""

    status: Status
    pid: int | None
    started_at: float | None
    output: deque[str]  # it goes on growing


def as_line(spec: ServiceSpec, before: Status, after: Status) -> str:
    """A change of state in words."""
    line = f"{spec.name}: {before.state.value} -> {after.state.value}"
    if after.state is State.FATAL:
        return f"{line} ({after.reason})"
    if before.state in ALIVE and after.state is not State.STOPPING and after.state is not State.RUNNING:
        line += f" ({after.last_exit})"
    if after.verdict is not None:
        line += f" ({after.verdict})"
    if after.state is State.BACKOFF:
        delay = (after.deadline or 0.0) - after.since
        line += f", retry {after.failed_restarts + 1}/{spec.policy.restart_attempts} in {delay:.1f} s"
    elif after.is_restart and after.state is State.STARTING:
        line += f", restart {after.restarts}"
    return line
