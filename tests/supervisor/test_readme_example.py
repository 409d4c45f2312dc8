"""The README's example of the supervisor, run as it stands there."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

from tests.support import wait_until

ROOT = Path(__file__).resolve().parents[2]
CLOCK = """
import os, time

def serve(launch):
    with open("pids", "a") as file:
        file.write(f"{os.getpid()}\\n")
    while True:
        time.sleep(0.1)
"""


def test_the_readmes_service_runs_and_is_started_again_when_killed(tmp_path: Path) -> None:
    examples = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(), re.DOTALL)
    [example] = [text for text in examples if "ServiceSpec" in text]
    (tmp_path / "my_package").mkdir()
    (tmp_path / "my_package" / "clock.py").write_text(CLOCK)
    (tmp_path / "program.py").write_text(example)
    environment = {**os.environ, "PYTHONPATH": f"{ROOT}:{tmp_path}"}
    program = subprocess.Popen([sys.executable, "program.py"], cwd=tmp_path, env=environment)

    def pids() -> list[int]:
        file = tmp_path / "pids"
        return [int(line) for line in file.read_text().splitlines()] if file.exists() else []

    try:
        wait_until(lambda: len(pids()) == 1, 20)
        os.kill(pids()[0], signal.SIGKILL)
        wait_until(lambda: len(pids()) == 2, 20)
    finally:
        program.kill()
        program.wait()
