"""An exit is told in words: what ended it, and why, as far as that can be known."""

from __future__ import annotations

import os
import signal
import socket
import sys
from collections.abc import Iterator

import pytest

from stableagents.supervisor import Command, RestartPolicy, ServiceSpec, State
from stableagents.supervisor.process import describe_exit, out_of_memory_kills
from tests.supervisor.test_supervisor import Bench

EATS_MEMORY = """
import resource
resource.setrlimit(resource.RLIMIT_AS, (200 << 20, 200 << 20))
kept = bytearray(1 << 30)
"""


@pytest.fixture
def bench() -> Iterator[Bench]:
    made = Bench(uses_zygote=False)
    made.thread.start()
    yield made
    made.supervisor.shutdown()
    made.thread.join(20)


def last_exit(bench: Bench, program: str, **more: object) -> str | None:
    command = Command(argv=(sys.executable, "-c", program), env=dict(os.environ))
    policy = RestartPolicy(restarts=False)
    spec = ServiceSpec(name="a", command=lambda launch: command, policy=policy, has_channel=False, **more)  # type: ignore[arg-type]
    bench.supervisor.add(spec).result(30)
    bench.supervisor.start("a").result(30)
    return bench.wait_for("a", State.EXITED).status.last_exit


def test_an_app_that_runs_out_of_memory_says_so(bench: Bench) -> None:
    assert last_exit(bench, EATS_MEMORY) == "out of memory (exit code 1)"


def test_a_program_that_finds_its_port_taken_says_so(bench: Bench) -> None:
    with socket.socket() as squatter:
        squatter.bind(("127.0.0.1", 0))
        squatter.listen()
        port = squatter.getsockname()[1]
        program = f"import socket; socket.socket().bind(('127.0.0.1', {port}))"
        assert last_exit(bench, program) == "port taken (exit code 1)"


@pytest.mark.parametrize(
    ("program", "words"),
    [
        ("pass", "clean exit"),
        ("raise SystemExit(7)", "exited with code 7"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)", "crashed with SIGSEGV"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", "killed by SIGKILL"),
        ("import os; os.abort()", "crashed with SIGABRT"),
    ],
)
def test_other_ends_are_told_by_code_or_signal(bench: Bench, program: str, words: str) -> None:
    assert last_exit(bench, program) == words


def test_a_service_may_give_its_exit_codes_a_meaning(bench: Bench) -> None:
    assert last_exit(bench, "raise SystemExit(75)", exit_words={75: "hang: it said so"}) == "hang: it said so"


def test_the_systems_own_kill_for_want_of_memory_is_told() -> None:
    assert describe_exit(-signal.SIGKILL, ran_out_of_memory=True) == "out of memory: the system ended it"
    assert describe_exit(-signal.SIGTERM, ran_out_of_memory=True) == "killed by SIGTERM"
    assert out_of_memory_kills() >= 0


def test_a_signal_without_a_name_is_a_number() -> None:
    assert describe_exit(-63) == "crashed with signal 63"
