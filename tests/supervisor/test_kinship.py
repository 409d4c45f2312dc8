"""What descends from a service ends with it, wherever it went; what is the person's own stays."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from stableagents.supervisor import Command, ServiceSpec, State
from stableagents.supervisor.kinship import end_kin, marked, without_mark
from tests.supervisor.test_supervisor import PROGRAMS, Bench
from tests.support import pid_alive, wait_until

ROOT = Path(__file__).parents[2]


def escaped(bench: Bench, name: str) -> list[int]:
    def pids() -> list[int]:
        return [int(line.split()[1]) for line in list(bench.of(name).output) if line.startswith("escaped")]

    wait_until(lambda: len(pids()) == 3, 10)
    assert all(map(pid_alive, pids()))
    return pids()


def add_program(bench: Bench, name: str) -> None:
    command = Command(argv=(sys.executable, "-m", PROGRAMS), env=dict(os.environ), cwd=ROOT)
    spec = ServiceSpec(name=name, command=lambda launch: command, is_ready_when_started=True, has_channel=False)
    bench.supervisor.add(spec).result(30)
    bench.supervisor.start(name).result(30)


@pytest.fixture
def bench() -> Iterator[Bench]:
    made = Bench(uses_zygote=True)
    made.thread.start()
    yield made
    made.supervisor.shutdown()
    made.thread.join(20)
    assert not made.thread.is_alive()


@pytest.mark.parametrize("way", ["stop", "crash", "shutdown"])
@pytest.mark.parametrize("kind", ["forked", "program"])
def test_descendants_that_got_away_end_with_their_service(bench: Bench, kind: str, way: str) -> None:
    if kind == "forked":
        bench.add("a", "leave_grandchildren")
    else:
        add_program(bench, "a")
    add_program(bench, "bystander")
    first, others = escaped(bench, "a"), escaped(bench, "bystander")
    if way == "stop":
        bench.supervisor.stop("a").result(30)
        bench.wait_for("a", State.STOPPED)
    elif way == "crash":
        os.kill(bench.pid("a"), signal.SIGKILL)
    else:
        bench.supervisor.shutdown()
        bench.thread.join(20)
    wait_until(lambda: not any(map(pid_alive, first)), 5, "some descendant is left")
    assert all(map(pid_alive, others)) == (way != "shutdown")


SUPERVISED = """
import sys
from stableagents.supervisor import ServiceSpec, Supervisor
from tests.supervisor.programs import __name__ as programs
supervisor = Supervisor(preload=[programs], uses_zygote=True, reaps_orphans=True)
show = lambda stream, lines: print(*lines, sep="\\n", flush=True)
supervisor.add(ServiceSpec(name="a", target=programs + ":leave_grandchildren", on_output=show))
supervisor.start("a")
supervisor.run()
"""


def test_descendants_that_got_away_end_when_the_supervisor_is_killed() -> None:
    supervisor = subprocess.Popen([sys.executable, "-c", SUPERVISED], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert supervisor.stdout is not None
    said = (line for line in supervisor.stdout if line.startswith("escaped"))
    pids = [int(next(said).split()[1]) for _ in range(3)]
    assert all(map(pid_alive, pids))
    supervisor.kill()
    supervisor.communicate()
    wait_until(lambda: not any(map(pid_alive, pids)), 5, "some descendant is left")


def test_what_a_killed_service_leaves_behind_is_gone_for_good_without_a_probe() -> None:
    supervisor = subprocess.Popen([sys.executable, "-c", SUPERVISED], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert supervisor.stdout is not None
    try:
        said = (line.split() for line in supervisor.stdout if line.startswith(("escaped", "serves")))
        told = [next(said) for _ in range(4)]
        os.kill(next(int(pid) for word, pid in told if word == "serves"), signal.SIGKILL)
        left = [Path("/proc", pid) for word, pid in told if word == "escaped"]
        assert len(left) == 3
        wait_until(lambda: not any(path.exists() for path in left), 5, "some number is still taken")
    finally:
        supervisor.kill()
        supervisor.communicate()


def test_a_program_of_the_persons_own_outlives_us() -> None:
    environment = marked(dict(os.environ), "ours", "life")
    argv = [sys.executable, "-c", "import sys; sys.stdin.read()"]
    ours = subprocess.Popen(argv, env=environment, stdin=subprocess.PIPE)
    theirs = subprocess.Popen(argv, env=without_mark(environment), stdin=subprocess.PIPE)
    threading.Thread(target=ours.wait).start()
    assert end_kin("ours.") == 1
    wait_until(lambda: not pid_alive(ours.pid), 5)
    assert pid_alive(theirs.pid)
    assert end_kin("ours.") == 0
    theirs.communicate()
