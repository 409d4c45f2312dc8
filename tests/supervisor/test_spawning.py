"""Programs that are started beside other threads: as Python starts them, without the fork that all wait for."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
_SHOW = """
import json, os, sys
print(json.dumps([os.getcwd(), os.getsid(0) == os.getpid(), sys.stdin.read(), dict(os.environ)]))
"""
_PROGRAM = f"""
import json, os, subprocess, sys
from stableagents.supervisor.spawning import start_programs_beside_other_threads
if sys.argv[1] == "beside":
    start_programs_beside_other_threads()
    subprocess._fork_exec = None

def run(code, **asked):
    done = subprocess.run([sys.executable, "-I", "-S", "-c", code], stdout=subprocess.PIPE, **{{"env": {{}}}} | asked)
    return done.returncode, done.stdout.decode()

def error_of(program, folder):
    try:
        subprocess.run([program], env={{}}, cwd=folder)
    except OSError as error:
        return error.errno

os.set_inheritable(os.open(os.devnull, os.O_RDONLY), True)
reader, writer = os.pipe()
killed = subprocess.Popen(["/bin/sleep", "100"], env={{}})
killed.kill()
environment = {{"LC_ALL": "C.UTF-8", "NAME": "ä"}}
print(json.dumps([
    run({_SHOW!r}, input=b"said", cwd="/usr", env=environment, start_new_session=True),
    run("import os; print(os.listdir('/proc/self/fd'))"),
    run("import os; print(len(os.listdir('/proc/self/fd')))", pass_fds=[writer]),
    run(f"import os; os.write({{writer}}, b'through'); os._exit(3)", pass_fds=[writer]),
    os.read(reader, 9).decode(),
    run("import os; os.write(2, b'error')", stderr=subprocess.STDOUT),
    [error_of(*what) for what in (("/no/program", None), ("/etc/passwd", None), ("/bin/true", "/no/folder"))],
    killed.wait(),
]))
"""


def _answers(way: str) -> list[Any]:
    argv, nothing = [sys.executable, "-c", _PROGRAM, way], subprocess.DEVNULL
    done = subprocess.run(argv, cwd=ROOT, stdin=nothing, capture_output=True, text=True, check=True)
    answers: list[Any] = json.loads(done.stdout)
    return answers


def test_programs_are_started_as_python_does_but_without_its_fork() -> None:
    beside = _answers("beside")
    assert beside == _answers("alone")
    (code, shown), (_, left_open), (_, with_one_more), *_ = beside
    assert (code, json.loads(shown)) == (0, ["/usr", True, "said", {"LC_ALL": "C.UTF-8", "NAME": "ä"}])
    assert left_open == "['0', '1', '2', '3']\n", "what is not passed on is closed"
    assert with_one_more == "5\n"
