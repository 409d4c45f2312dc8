"""The loop: it alone starts, signals and waits for processes, and asks the state machine what to do.

It sleeps until something happens or is due; it never polls. Everybody else posts to it from any thread.
"""

from __future__ import annotations

import contextlib
import logging
import math
import os
import queue
import random
import signal
import socket
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from multiprocessing import connection
from typing import Any

from stableagents.supervisor import lifecycle
from stableagents.supervisor.begin import Begun
from stableagents.supervisor.lifecycle import ALIVE, Event, Limits, Order, Outcome, State, Status
from stableagents.supervisor.output import Output
from stableagents.supervisor.process import AdoptedProcess, describe_exit, out_of_memory_kills
from stableagents.supervisor.snapshot import ServiceEvent, ServiceSnapshot, as_line
from stableagents.supervisor.spec import ServiceSpec
from stableagents.supervisor.starting import Life, Starter
from stableagents.supervisor.sweeping import Sweeper, reap_all_but
from stableagents.supervisor.zygote import Zygote

log = logging.getLogger("supervisor")

_STANDBY_DELAY_S = 0.5
_SETTLE_S = 0.1
_LAST_LINES = 5
_LATE_S = 1.0  # a wake-up this much too late means that we ourselves were stopped, not that the children hang


@dataclass(slots=True)
class _Service:
    spec: ServiceSpec
    limits: Limits
    status: Status
    life: Life | None = None
    standby: Life | None = None
    standby_due: float | None = None
    probe_due: float | None = None
    probe_sent: float | None = None
    sign_of_life: float = 0.0
    last_output: Output | None = None
    shown: ServiceSnapshot | None = None  # made by the loop alone, so that other threads never see half a change


class Supervisor:
    """A table of services and one loop. ``run`` blocks until ``shutdown`` has ended everything.

    ``on_event`` is told of every change, ``on_launch(name, life)`` is handed our ends of a new life's channel; both are
    called in the loop's thread and must not wait. ``preload`` names the modules that the zygote loads once; ``begun``
    is one that was started before (``begin``).
    """

    def __init__(
        self,
        *,
        preload: Sequence[str] = (),
        environment: Mapping[str, str] | None = None,
        uses_zygote: bool = sys.platform == "linux",
        on_event: Callable[[ServiceEvent], None] | None = None,
        on_launch: Callable[[str, Life], None] | None = None,
        reaps_orphans: bool = False,
        begun: Begun | None = None,
    ) -> None:
        self._services: dict[str, _Service] = {}
        self._inbox: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._wake_reader, self._wake_writer = socket.socketpair()
        self._wake_reader.setblocking(False)
        self._wake_writer.setblocking(False)
        self._on_event = on_event
        self._on_launch = on_launch
        self._reaps_orphans = reaps_orphans
        self._is_ending = False
        self._thread: int | None = None
        self._starter = Starter(
            preload=preload,
            environment=dict(os.environ) if environment is None else environment,
            uses_zygote=uses_zygote,
            begun=begun,
            on_born=lambda life_id, pid: self._post(lambda: self._born(life_id, pid)),
            on_zygote_death=lambda zygote: self._post(lambda: self._zygote_died(zygote)),
        )
        self._sweeper = Sweeper(self._starter.id, lambda: self._post(self._reap_orphans))

    # What any thread may call.

    def add(self, spec: ServiceSpec) -> Future[None]:
        """Put a service into the table, stopped."""
        return self._call(lambda: self._add(spec))

    def remove(self, name: str) -> Future[None]:
        """Take a service that is not alive out of the table. Raises ``KeyError``, or ``ValueError`` while it lives."""
        return self._call(lambda: self._remove(name))

    def start(self, name: str) -> Future[Outcome]:
        return self._call(lambda: self._apply(self._service(name), lifecycle.Start(at=time.monotonic())))

    def stop(self, name: str) -> Future[Outcome]:
        return self._call(lambda: self._apply(self._service(name), lifecycle.Stop(at=time.monotonic())))

    def restart(self, name: str) -> Future[Outcome]:
        return self._call(lambda: self._apply(self._service(name), lifecycle.Restart(at=time.monotonic())))

    def forget_code(self) -> Future[None]:
        """Let the zygote go, so that the next start loads the code as it is now."""
        return self._call(self._starter.close)

    def ready(self, name: str, launch_id: str) -> None:
        """A child says that it serves; only the present life is believed."""
        self._post(lambda: self._ready(name, launch_id))

    def alive(self, name: str, generation: int) -> None:
        """A sign of life, the answer to a probe. It wakes nobody: the next probe looks at it."""
        service = self._services.get(name)
        if service is not None and service.status.generation == generation:
            service.sign_of_life = time.monotonic()

    def shutdown(self) -> None:
        """End all services in their stop order, then the loop. Safe in a signal handler; twice is fine."""
        self._post(self._begin_ending)

    def snapshot(self) -> dict[str, ServiceSnapshot]:
        """What is known of each service, without waiting for the loop."""
        return {name: service.shown or _snapshot(service) for name, service in list(self._services.items())}

    # The loop.

    def run(self) -> None:
        """Supervise until ``shutdown`` is done. Blocks."""
        self._thread = threading.get_ident()
        self._starter.warm_up()
        while not self._is_done():
            wake_at = self._next_deadline()
            timeout = None if wake_at is None else max(0.0, wake_at - time.monotonic())
            ended = self._wait(timeout)
            self._drain_inbox()
            self._forgive_lateness(wake_at)
            for service, life in ended:
                self._check_exit(service, life)
            self._act_on_deadlines(time.monotonic())
        self._starter.close()
        self._sweeper.finish()
        self._reap_orphans()

    def _wait(self, timeout: float | None) -> list[tuple[_Service, Life]]:
        waiting: dict[Any, tuple[_Service, Life]] = {}
        for service in self._services.values():
            for life in (service.life, service.standby):
                if life is not None and life.process is not None:
                    waiting[life.process.sentinel] = (service, life)
        readable = connection.wait([self._wake_reader, *waiting], timeout)
        with contextlib.suppress(BlockingIOError):
            while self._wake_reader in readable and len(self._wake_reader.recv(4096)) == 4096:
                pass
        return [waiting[sentinel] for sentinel in readable if sentinel is not self._wake_reader]

    def _drain_inbox(self) -> None:
        with contextlib.suppress(queue.Empty):
            while True:
                self._inbox.get_nowait()()

    def _post(self, action: Callable[[], None]) -> None:
        self._inbox.put(action)
        with contextlib.suppress(OSError):  # full means that a wake-up is on its way already
            self._wake_writer.send(b"\0")

    def _call(self, action: Callable[[], Any]) -> Future[Any]:
        future: Future[Any] = Future()

        def run() -> None:
            try:
                future.set_result(action())
            except Exception as error:  # it belongs to the caller, not to the loop
                future.set_exception(error)

        if self._thread is None or self._thread == threading.get_ident():
            run()
        else:
            self._post(run)
        return future

    def _is_done(self) -> bool:
        return self._is_ending and all(s.life is None and s.standby is None for s in self._services.values())

    # Deadlines.

    def _next_deadline(self) -> float | None:
        times = []
        for service in self._services.values():
            times += [service.status.deadline, service.probe_due, service.standby_due]
        return min((at for at in times if at is not None), default=None)

    def _forgive_lateness(self, wake_at: float | None) -> None:
        if wake_at is None or time.monotonic() - wake_at < _LATE_S:
            return
        for service in self._services.values():
            service.probe_sent = None

    def _act_on_deadlines(self, now: float) -> None:
        for service in list(self._services.values()):
            if service.status.deadline is not None and now >= service.status.deadline:
                self._apply(service, lifecycle.Tick(at=now))
            if service.standby_due is not None and now >= service.standby_due:
                self._make_standby(service)
        due = [s for s in self._services.values() if s.probe_due is not None and now >= s.probe_due]
        if due:
            self._reap_orphans()
        for service in due:  # last of all, so that the answers find this thread asleep again
            self._probe(service, now)

    def _probe(self, service: _Service, now: float) -> None:
        """Ask for the next sign of life, if the last one was given; one wake-up does for both."""
        if service.probe_sent is not None and service.sign_of_life < service.probe_sent:
            reason = f"hang: no sign of life for {service.spec.probe_interval:g} s"
            self._apply(service, lifecycle.Hung(at=now, generation=service.status.generation, reason=reason))
            return
        service.probe_sent = now
        self._plan_probe(service)
        assert service.spec.probe is not None
        service.spec.probe(service.status.generation)

    def _plan_probe(self, service: _Service) -> None:
        if service.spec.probe is not None and service.status.state is State.RUNNING:
            # All services are probed at the same moments, so that a resting supervisor wakes rarely.
            interval = service.spec.probe_interval
            service.probe_due = (math.floor(time.monotonic() / interval) + 1) * interval

    # Events.

    def _add(self, spec: ServiceSpec) -> None:
        if spec.name in self._services and self._services[spec.name].status.state in ALIVE:
            raise ValueError(f"{spec.name} is alive")
        limits = Limits(policy=spec.policy, start_timeout=spec.start_timeout, stop_timeout=spec.stop_timeout)
        status = Status(since=time.monotonic())
        if spec.name in self._services:
            status = Status(since=time.monotonic(), generation=self._services[spec.name].status.generation)
        self._services[spec.name] = _Service(spec, limits, status)

    def _remove(self, name: str) -> None:
        if self._service(name).life is not None:
            raise ValueError(f"{name} is alive")
        del self._services[name]

    def _service(self, name: str) -> _Service:
        return self._services[name]

    def _ready(self, name: str, launch_id: str) -> None:
        service = self._services.get(name)
        life = service.life if service is not None else None
        if service is None or life is None or life.launch_id != launch_id:
            return
        if life.process is None:  # it was quicker than the news of its birth
            life.is_ready = True
            return
        self._apply(service, lifecycle.Ready(at=time.monotonic(), generation=life.generation))

    def _apply(self, service: _Service, event: Event) -> Outcome:
        before = service.status
        outcome = lifecycle.transition(before, event, service.limits)
        service.status = outcome.status
        if outcome.ignored is not None:
            log.debug("%s: %s ignored: %s", service.spec.name, type(event).__name__, outcome.ignored)
            return outcome
        if before.state is not outcome.status.state or before.generation != outcome.status.generation:
            self._after_change(service, before)
        for order in outcome.orders:
            self._carry_out(service, order)
        service.shown = _snapshot(service)
        return outcome

    def _after_change(self, service: _Service, before: Status) -> None:
        service.shown = _snapshot(service)
        service.probe_due = service.probe_sent = None
        self._plan_probe(service)
        if service.status.state is State.RUNNING and service.spec.has_standby and service.standby is None:
            service.standby_due = time.monotonic() + _STANDBY_DELAY_S
        if service.status.state in (State.STOPPED, State.FATAL, State.EXITED):
            self._drop_standby(service)
        log.info("%s", as_line(service.spec, before, service.status))
        if self._on_event is not None:
            self._on_event(ServiceEvent(service.spec.name, before, service.status))

    # Orders.

    def _carry_out(self, service: _Service, order: Order) -> None:
        if order is Order.SPAWN:
            self._spawn(service)
        elif order is Order.TERMINATE:
            self._terminate(service)
        else:
            self._kill(service)

    def _spawn(self, service: _Service) -> None:
        generation = service.status.generation
        life, service.standby = service.standby, None
        # Who asks for a start wants everything read anew; a standby has read its settings already.
        may_use_standby = service.status.is_restart and life is not None and life.process is not None
        if life is None or not may_use_standby or not life.go_live(generation):
            if life is not None:
                self._discard(life)
            life = Life(service.spec, generation)
            try:
                self._starter.start(life)
            except (OSError, ValueError) as error:
                log.error("%s could not be started: %s", service.spec.name, error)
                service.life = None
                reason = f"failed to start: {error}"
                self._post(lambda: self._failed_to_start(service, generation, reason))
                return
        service.life = life
        if self._on_launch is not None:
            self._on_launch(service.spec.name, life)
        if service.spec.is_ready_when_started:
            self._apply(service, lifecycle.Ready(at=time.monotonic(), generation=generation))

    def _failed_to_start(self, service: _Service, generation: int, reason: str) -> None:
        event = lifecycle.Exited(at=time.monotonic(), generation=generation, reason=reason, chance=random.random())
        self._apply(service, event)

    def _terminate(self, service: _Service) -> None:
        life = service.life
        if life is None or life.process is None:
            self._kill(service)
            return
        asks = service.spec.ask_to_stop
        if asks is None or not asks(life.generation):
            life.process.send(signal.SIGTERM)

    def _kill(self, service: _Service) -> None:
        life = service.life
        if life is None:
            return
        life.is_killed = True  # a child that is not born yet is killed when it is
        if life.process is not None:
            life.process.send(signal.SIGKILL)
        elif self._starter.zygote is not None:
            self._starter.zygote.process.kill()  # it is what hangs; its death ends this life

    def _make_standby(self, service: _Service) -> None:
        service.standby_due = None
        if self._is_ending or service.standby is not None or service.status.state is not State.RUNNING:
            return
        standby = Life(service.spec, service.status.generation, waits=True)
        try:
            self._starter.start(standby)
        except OSError as error:
            log.warning("%s: no standby: %s", service.spec.name, error)
            return
        service.standby = standby

    def _drop_standby(self, service: _Service) -> None:
        service.standby_due = None
        if service.standby is not None:
            service.standby.is_killed = True
            if service.standby.process is not None:
                service.standby.process.send(signal.SIGKILL)  # it has done nothing yet, so nothing is lost

    def _discard(self, life: Life) -> None:
        if life.process is not None:
            life.process.send(signal.SIGKILL)
            life.process.exit_code()
            life.process.close()

    # News of processes.

    def _born(self, life_id: int, pid: int) -> None:
        for service in self._services.values():
            for life in (service.life, service.standby):
                if life is not None and life.id == life_id:
                    life.process = AdoptedProcess(pid)
                    service.shown = _snapshot(service)
                    if life.is_killed:
                        life.process.send(signal.SIGKILL)
                    elif life.is_ready:
                        self._ready(service.spec.name, life.launch_id)
                    return
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)  # nobody waits for this one any more

    def _zygote_died(self, zygote: Zygote) -> None:
        self._starter.forget_zygote(zygote)
        if self._is_ending:
            log.debug("the zygote ended")
        else:
            log.warning("the zygote ended; the next start makes another")
        for service in self._services.values():
            if service.standby is not None and service.standby.process is None:
                service.standby = None
            if service.life is not None and service.life.process is None:
                self._end_life(service, service.life, "failed to start: the zygote died", is_clean=False)

    def _check_exit(self, service: _Service, life: Life) -> None:
        code = life.process.exit_code() if life.process is not None else None
        if code is None:
            return
        if life is service.standby:
            service.standby = None
            if service.status.state is State.RUNNING:
                service.standby_due = time.monotonic() + _STANDBY_DELAY_S
            assert life.process is not None
            life.process.close()
        elif life is service.life:
            self._end_life(service, life, self._words_for(life, code), is_clean=code == 0)

    def _words_for(self, life: Life, code: int) -> str:
        if code > 0 or life.spec.on_output is not None:
            life.output.settle(_SETTLE_S)
        said = life.spec.exit_words.get(code)
        kills = out_of_memory_kills() if code == -signal.SIGKILL and not life.is_killed else 0
        last_lines = list(life.output.lines)[-_LAST_LINES:]
        return said or describe_exit(code, last_lines, ran_out_of_memory=kills > life.memory_kills)

    def _end_life(self, service: _Service, life: Life, reason: str, *, is_clean: bool) -> None:
        service.life = None
        service.last_output = life.output
        if life.process is not None:
            life.process.close()
        self._sweeper.sweep(life.launch_id)
        self._reap_orphans()
        self._apply(
            service,
            lifecycle.Exited(
                at=time.monotonic(),
                generation=life.generation,
                reason=reason,
                is_clean=is_clean,
                chance=random.random(),
            ),
        )
        if self._is_ending:
            self._stop_next()

    # The end.

    def _begin_ending(self) -> None:
        if not self._is_ending:
            self._is_ending = True
            for service in self._services.values():
                self._drop_standby(service)
            self._stop_next()

    def _stop_next(self) -> None:
        first = min((s.spec.stop_order for s in self._services.values() if s.life is not None), default=0)
        for service in self._services.values():
            if service.life is None or service.spec.stop_order == first:
                self._apply(service, lifecycle.Stop(at=time.monotonic()))

    def _reap_orphans(self) -> None:
        if self._reaps_orphans:
            lives = [life for s in self._services.values() for life in (s.life, s.standby)]
            known = {life.process.pid for life in lives if life is not None and life.process is not None}
            zygote = self._starter.zygote
            reap_all_but(known if zygote is None else known | {zygote.process.pid})


def _snapshot(service: _Service) -> ServiceSnapshot:
    life = service.life
    process = life.process if life is not None else None
    output = life.output if life is not None else service.last_output
    return ServiceSnapshot(
        status=service.status,
        pid=process.pid if process is not None else None,
        started_at=process.started_at if process is not None else None,
        output=output.lines if output is not None else deque(),
    )
