"""Strange input by the thousand: the live API under Schemathesis, the archive and answer readers under Atheris.

``FUZZ_EXAMPLES`` (for each operation) and ``FUZZ_SECONDS`` (for each reader) make it longer or shorter; with another
``FUZZ_SEED`` the API is asked for other things. What is fuzzed is a copy of the product, in which nothing may change.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from bench.product import ROOT, Product, running, wait_for_answer
from bench.row import Row

CONFIG = ROOT / "tests" / "security" / "fuzzing.toml"
EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "60"))
SEED = int(os.environ.get("FUZZ_SEED", "1"))
SECONDS = int(os.environ.get("FUZZ_SECONDS", "60"))
READERS = ("archive", "entries", "answer", "message")
# Stopping the servers would end what is fuzzed.
_LEFT_OUT = r"^/processes/[^/]+/(start|stop|restart)$"
_WAITED_FOR = r"^/desktop/(create|generate-code)$|^/providers/test$"  # each really makes an app, or asks for a model
_QUEUED = r"^/desktop/jobs$|/change$|/check$|/package$"  # what they ask for is made later; whoever waits comes before
_SLOW = f"{_WAITED_FOR}|{_QUEUED}"


def run() -> list[Row]:
    """Faults found, of each target; none is the goal. Raises ``ModuleNotFoundError`` without Atheris."""
    if importlib.util.find_spec("atheris") is None:
        raise ModuleNotFoundError("Atheris is not installed: pip install '.[bench]'")
    rows = [_fuzz_api(with_project=False), _fuzz_api(with_project=True)]
    return rows + [_fuzz_reader(name) for name in READERS]


def command(product: Product, *, examples: int, left_out: str, timeout_s: int = 60) -> list[str]:
    """What runs every check of Schemathesis on a running product; ``timeout_s`` is for each answer."""
    program = Path(sys.executable).with_name("schemathesis")
    options = ["--phases", "coverage,fuzzing,stateful", "--max-examples", str(examples)]
    options += [
        "--exclude-path-regex",
        left_out,
        "--request-timeout",
        str(timeout_s),
        "--suppress-health-check",
        "all",
        "--seed",
        str(SEED),
        "--no-color",
    ]
    options += ["--generation-database", "none", "--continue-on-failure"]
    address = f"http://localhost:{product.api_port}/openapi.json"
    return [str(program), "--config-file", str(CONFIG), "run", address, *options]


def _fuzz_api(*, with_project: bool) -> Row:
    with tempfile.TemporaryDirectory() as copy, running(code=_copy_of_product(Path(copy))) as product:
        wait_for_answer(product.api_port, "/health")
        project = "no-such-project"
        if with_project:
            body = {"description": "a stopwatch", "ui_framework": "tkinter", "provider": "offline"}
            project = str(product.post("/desktop/create", body, timeout_s=120)["project_name"])
        before = _outside(product, Path(copy))
        environment = {**os.environ, "FUZZED_PROJECT": project}
        texts, cases, failed = [], 0, 0
        parts = [(f"{_LEFT_OUT}|{_SLOW}", EXAMPLES, 60)]
        parts += [(f"{_LEFT_OUT}|^(?!.*({these}))", 3, 600) for these in (_WAITED_FOR, _QUEUED)]
        for left_out, examples, timeout_s in parts:
            argv = command(product, examples=examples, left_out=left_out, timeout_s=timeout_s)
            done = subprocess.run(argv, cwd=product.data_dir, env=environment, capture_output=True, text=True)
            texts.append(done.stdout + done.stderr)
            cases += sum(int(number) for number in re.findall(r"(\d+) generated", done.stdout))
            failed += done.returncode != 0
        log = (product.data_dir / "logs" / "api_server.log").read_text(encoding="utf-8", errors="replace")
        faults = failed + log.count("Traceback") + len(_outside(product, Path(copy)) - before)
    what = "the API with a project" if with_project else "the API of a fresh folder"
    if faults:
        print("\n".join(texts)[-20_000:], log[-5_000:], file=sys.stderr)
    return Row(what=f"faults of {what}", ours=faults, unit="", note=f"{cases} cases; the goal is 0")


def _copy_of_product(folder: Path) -> Path:
    for path in ROOT.glob("*.py"):
        shutil.copy(path, folder)
    for name in ("stableagents", "frontend"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def _outside(product: Product, code: Path) -> set[str]:
    """What lies beside the data folder and in the code: nothing may come to it, or change."""
    seen = {str(path) for path in product.data_dir.parent.glob("*") if path.name.startswith(("pwn", "x", "a", ".."))}
    files = (path for path in code.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return seen | {f"{path} {hashlib.sha256(path.read_bytes()).hexdigest()}" for path in files}


def _fuzz_reader(name: str) -> Row:
    argv = [sys.executable, "-m", "bench.fuzz_reader", name, f"-max_total_time={SECONDS}", "-max_len=65536"]
    argv += ["-print_final_stats=1", "-timeout=10", "-rss_limit_mb=2048"]
    with tempfile.TemporaryDirectory() as findings:  # what is found is printed, too
        done = subprocess.run([*argv, f"-artifact_prefix={findings}/"], cwd=ROOT, capture_output=True, text=True)
    runs = re.search(r"stat::number_of_executed_units: (\d+)", done.stderr)
    if done.returncode:
        print(done.stderr[-8_000:], file=sys.stderr)
    note = f"{int(runs[1]) if runs else 0} inputs in {SECONDS} s; the goal is 0"
    return Row(what=f"faults of the {name} reader", ours=int(done.returncode != 0), unit="", note=note)
