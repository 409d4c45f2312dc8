"""What a service is: values only. A supervisor is a table of these."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from socket import socket
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class RestartPolicy:
    """When a service that ended is started again.

    A life that was ready for at least ``stable_seconds`` clears the count, and its end is answered by an immediate
    restart; so is a first short life. Each further short life in a row doubles the delay, from ``first_delay`` up to
    ``max_delay`` seconds. After ``restart_attempts`` restarts in a row that didn't hold, the service is fatal.
    """

    restarts: bool = True
    restarts_after_clean_exit: bool = True
    restart_attempts: int = 3
    stable_seconds: float = 10.0
    first_delay: float = 0.5
    max_delay: float = 8.0
    jitter: float = 0.2  # the share of a delay that chance may add or take away

    def delay(self, short_lives: int, chance: float) -> float:
        """Seconds to wait after the given number of short lives in a row; ``chance`` is in [0, 1)."""
        if short_lives <= 1:
            return 0.0
        delay = min(self.max_delay, self.first_delay * 2.0 ** min(short_lives - 2, 32))
        return delay * (1 + self.jitter * (2 * chance - 1))


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A program to execute: the whole environment is given, nothing is inherited but ``inherit_fds``."""

    argv: tuple[str, ...]
    env: Mapping[str, str]
    cwd: Path | None = None
    inherit_fds: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Launch:
    """What a started child is given: who it is, its two pipe ends to the supervisor's process, its sockets."""

    name: str
    launch_id: str
    generation: int
    arguments: Mapping[str, Any] = field(default_factory=dict)
    incoming: Connection | None = None
    outgoing: Connection | None = None
    sockets: Mapping[str, socket] = field(default_factory=dict)
    go: Connection | None = None

    @property
    def is_standby(self) -> bool:
        """Whether it is to wait for its turn, and so has time to prepare for it."""
        return self.go is not None

    def wait_until_needed(self) -> Launch:
        """Block until this process is to serve: at once, or for a warm standby when its turn comes."""
        if self.go is None:
            return self
        try:
            number = int(self.go.recv_bytes(32))
        except (EOFError, OSError):
            os._exit(0)  # the supervisor is gone: nobody will need this process
        self.go.close()
        return Launch(
            name=self.name,
            launch_id=self.launch_id,
            generation=number,
            arguments=self.arguments,
            incoming=self.incoming,
            outgoing=self.outgoing,
            sockets=self.sockets,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceSpec:
    """One row of the table. Times are in seconds.

    ``target`` names a function ``module:function`` that takes a ``Launch`` and runs in a child of the zygote (or of
    ``spawn`` where there is no fork server); ``command`` builds a program to execute instead. ``is_ready_when_started``
    is for programs that can't say when they are ready. ``probe`` asks a running service for a sign of life, which
    comes back through ``Supervisor.alive``; one that has not come by the next probe is a hang.
    ``ask_to_stop`` asks politely in the service's own way and tells whether it could; else SIGTERM does.
    ``on_output(stream, lines)`` is called from the threads that drain the output.
    """

    name: str
    target: str = ""
    arguments: Mapping[str, Any] = field(default_factory=dict)
    command: Callable[[Launch], Command] | None = None
    sockets: Mapping[str, socket] = field(default_factory=dict)
    environment: Mapping[str, str] = field(default_factory=dict)
    policy: RestartPolicy = field(default_factory=RestartPolicy)
    has_channel: bool = True
    has_standby: bool = False
    is_ready_when_started: bool = False
    start_timeout: float = 30.0
    stop_timeout: float = 5.0
    probe: Callable[[int], None] | None = None
    probe_interval: float = 3.0
    ask_to_stop: Callable[[int], bool] | None = None
    exit_words: Mapping[int, str] = field(default_factory=dict)  # for exit codes that the service gives a meaning
    output_limit: int = 400  # lines kept for whoever asks what it said last
    on_output: Callable[[str, list[str]], None] | None = None
    stop_order: int = 0  # at shutdown the lower ones stop first
