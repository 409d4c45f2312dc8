"""The supervisor with real processes: killed, stopped, hung, never ready, in the zygote's way and spawned."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from stableagents.ipc.channel import Channel, Handler
from stableagents.ipc.queues import JsonQueue
from stableagents.supervisor import RestartPolicy, ServiceSpec, State, Supervisor
from stableagents.supervisor.begin import Begun
from stableagents.supervisor.snapshot import ServiceSnapshot
from stableagents.supervisor.starting import Life
from stableagents.supervisor.zygote import Zygote
from tests.support import pid_alive, wait_until

PROGRAMS = "tests.supervisor.programs"
QUICK = RestartPolicy(stable_seconds=0.3, first_delay=0.05, max_delay=0.1)


class Bench:
    """A running supervisor with channels, as the main process has it."""

    def __init__(self, *, uses_zygote: bool) -> None:
        self.channels: dict[str, Channel] = {}
        self.supervisor = Supervisor(preload=[PROGRAMS], uses_zygote=uses_zygote, on_launch=self._on_launch)
        self.thread = threading.Thread(target=self.supervisor.run)

    def _on_launch(self, name: str, life: Life) -> None:
        incoming, outgoing = JsonQueue(life.incoming, None), JsonQueue(None, life.outgoing)
        handlers = {
            "ready": Handler(lambda data: self.supervisor.ready(name, data["launch_id"])),
            "pong": Handler(lambda data: self.supervisor.alive(name, data["generation"])),
            "echo": Handler(lambda data: {"success": True, **data}),
        }
        self.channels[name] = Channel(incoming, outgoing, name=name, handlers=handlers).start()

    def add(self, name: str, program: str, **more: Any) -> None:
        spec = ServiceSpec(name=name, target=f"{PROGRAMS}:{program}", **{"policy": QUICK, **more})
        self.supervisor.add(spec).result(30)
        self.supervisor.start(name).result(30)

    def probe(self, name: str) -> Callable[[int], None]:
        def ask(generation: int) -> None:
            with contextlib.suppress(Exception):
                self.channels[name].push("ping", {"generation": generation})

        return ask

    def of(self, name: str) -> ServiceSnapshot:
        return self.supervisor.snapshot()[name]

    def wait_for(self, name: str, state: State, *, other_than: int | None = None) -> ServiceSnapshot:
        wait_until(
            lambda: self.of(name).status.state is state and (other_than is None or self.of(name).pid != other_than),
            20,
            f"{name} is not {state.value}",
        )
        return self.of(name)

    def standby_pid(self, name: str) -> int | None:
        standby = self.supervisor._services[name].standby
        return standby.process.pid if standby is not None and standby.process is not None else None

    def pid(self, name: str) -> int:
        pid = self.wait_for(name, State.RUNNING).pid
        assert pid is not None
        return pid


@pytest.fixture(params=["zygote", "spawn"])
def bench(request: pytest.FixtureRequest) -> Iterator[Bench]:
    made = Bench(uses_zygote=request.param == "zygote")
    made.thread.start()
    yield made
    made.supervisor.shutdown()
    made.thread.join(20)
    assert not made.thread.is_alive(), "the supervisor did not end"


@pytest.fixture
def zygote_bench() -> Iterator[Bench]:
    made = Bench(uses_zygote=True)
    made.thread.start()
    yield made
    made.supervisor.shutdown()
    made.thread.join(20)
    assert not made.thread.is_alive()


def test_a_killed_service_is_back_with_a_new_process_and_generation(bench: Bench) -> None:
    bench.add("a", "serve")
    first = bench.pid("a")
    os.kill(first, signal.SIGKILL)
    back = bench.wait_for("a", State.RUNNING, other_than=first)
    assert back.status.generation == 2
    assert back.status.restarts == 1
    assert back.status.last_exit == "killed by SIGKILL"


def test_gives_up_on_a_service_that_never_holds_and_keeps_its_last_words(bench: Bench) -> None:
    bench.add("broken", "crash")
    dead = bench.wait_for("broken", State.FATAL)
    assert "exited with code 3" in (dead.status.reason or "")
    wait_until(lambda: "about to give up" in bench.of("broken").output, 5)


def test_an_exception_in_a_service_is_in_its_output(bench: Bench) -> None:
    bench.add("buggy", "raise_error", policy=RestartPolicy(restarts=False))
    bench.wait_for("buggy", State.EXITED)
    wait_until(lambda: "RuntimeError: a bug on purpose" in bench.of("buggy").output, 5)


def test_a_stopped_service_stays_stopped_and_its_process_is_gone(bench: Bench) -> None:
    bench.add("a", "serve")
    pid = bench.pid("a")
    bench.supervisor.stop("a")
    bench.wait_for("a", State.STOPPED)
    assert not pid_alive(pid)


def test_what_ignores_sigterm_is_killed_when_its_time_is_up(bench: Bench) -> None:
    bench.add("deaf", "serve_ignoring_sigterm", stop_timeout=0.2)
    bench.pid("deaf")
    bench.supervisor.stop("deaf")
    assert bench.wait_for("deaf", State.STOPPED).status.last_exit == "stopped as asked (killed by SIGKILL)"


def test_a_restart_that_was_asked_for_is_no_failure(bench: Bench) -> None:
    bench.add("a", "serve")
    first = bench.pid("a")
    bench.supervisor.restart("a")
    assert bench.wait_for("a", State.RUNNING, other_than=first).status.restarts == 0


def test_a_frozen_service_is_replaced_by_its_probe(bench: Bench) -> None:
    bench.add("a", "serve", probe=bench.probe("a"), probe_interval=0.5)
    first = bench.pid("a")
    os.kill(first, signal.SIGSTOP)
    back = bench.wait_for("a", State.RUNNING, other_than=first)
    assert back.status.last_exit == "hang: no sign of life for 0.5 s"


def test_a_healthy_service_is_left_alone_by_its_probe(bench: Bench) -> None:
    answers: list[int] = []
    bench.add("a", "serve", probe=bench.probe("a"), probe_interval=1.5)
    bench.pid("a")
    original = bench.supervisor.alive
    bench.supervisor.alive = lambda name, generation: (answers.append(generation), original(name, generation))  # type: ignore[assignment,func-returns-value]
    wait_until(lambda: len(answers) >= 2, 10)
    assert bench.of("a").status.generation == 1


def test_a_service_that_is_never_ready_has_failed_to_start(bench: Bench) -> None:
    bench.add("slow", "never_ready", start_timeout=0.3, policy=RestartPolicy(restart_attempts=0))
    dead = bench.wait_for("slow", State.FATAL)
    assert "failed to start: not ready within 0.3 s" in (dead.status.reason or "")


def test_a_warm_standby_takes_over_and_is_replaced(zygote_bench: Bench) -> None:
    bench = zygote_bench
    bench.add("a", "serve", has_standby=True)
    for _ in range(3):
        first = bench.pid("a")
        wait_until(lambda: bench.standby_pid("a") is not None, 10)
        expected = bench.standby_pid("a")
        os.kill(first, signal.SIGKILL)
        assert bench.wait_for("a", State.RUNNING, other_than=first).pid == expected


def test_only_a_standby_is_told_to_wait_and_so_has_time_to_prepare(zygote_bench: Bench) -> None:
    bench = zygote_bench
    bench.add("a", "say_whether_standby", has_standby=True)
    first = bench.pid("a")
    wait_until(lambda: "at once" in bench.of("a").output, 10)
    wait_until(lambda: bench.standby_pid("a") is not None, 10)
    os.kill(first, signal.SIGKILL)
    bench.wait_for("a", State.RUNNING, other_than=first)
    wait_until(lambda: "standby" in bench.of("a").output, 10)


def test_a_zygote_that_is_let_go_never_hears_of_an_end_in_which_it_would_end_its_children() -> None:
    ours, theirs = socket.socketpair()
    heard: list[str] = []

    class Process:
        def kill(self) -> None:
            with contextlib.suppress(BlockingIOError):
                heard.append(repr(theirs.recv(1, socket.MSG_DONTWAIT)))
            theirs.close()

        def wait(self) -> None:
            pass

    died: list[Zygote] = []
    zygote = Zygote(Begun("id", Process(), ours), lambda _id, _pid: None, died.append)  # type: ignore[arg-type]
    zygote.close()
    wait_until(lambda: died == [zygote], 5)
    assert heard == []


def test_killing_the_zygote_harms_no_child_and_the_next_start_works(zygote_bench: Bench) -> None:
    bench = zygote_bench
    bench.add("a", "serve")
    first = bench.pid("a")
    zygote = bench.supervisor._starter.zygote
    assert zygote is not None
    zygote.process.send_signal(signal.SIGKILL)
    wait_until(lambda: bench.supervisor._starter.zygote is not zygote, 5)
    assert pid_alive(first)
    os.kill(first, signal.SIGKILL)
    bench.wait_for("a", State.RUNNING, other_than=first)


def test_a_hundred_kills_in_a_row_never_leave_it_down(zygote_bench: Bench) -> None:
    bench = zygote_bench
    bench.add("a", "serve", has_standby=True, policy=RestartPolicy(stable_seconds=0.0001))
    for _ in range(100):
        first = bench.pid("a")
        os.kill(first, signal.SIGKILL)
        bench.wait_for("a", State.RUNNING, other_than=first)
    assert bench.of("a").status.restarts == 100


def test_a_child_killed_two_hundred_times_while_it_puts_and_gets_answers_after_every_start(zygote_bench: Bench) -> None:
    bench = zygote_bench
    bench.add("a", "serve_talkatively", has_standby=True, policy=RestartPolicy(stable_seconds=0.0001))
    for number in range(200):
        pid = bench.pid("a")
        assert bench.channels["a"].request("echo", {"number": number}, 20)["number"] == number
        os.kill(pid, signal.SIGKILL)
        bench.wait_for("a", State.RUNNING, other_than=pid)
    assert bench.of("a").status.restarts == 200


def test_an_unknown_service_is_the_callers_error(bench: Bench) -> None:
    with pytest.raises(KeyError):
        bench.supervisor.start("nobody").result(30)
