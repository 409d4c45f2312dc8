"""The live API under a fuzzer that reads its description: no fault of ours, no answer but what it says."""

from __future__ import annotations

import os
import subprocess

import pytest

from bench.fuzz import command
from bench.product import Product, running, wait_for_answer
from stableagents.locks import InstanceLock

# Stopping the servers, making real apps and asking models take long: the bench has them, and all the rest on both.
_SLOW = r"^/processes/|^/desktop/(create|jobs|generate-code)$|^/providers/test$"
_LEFT_OUT = {
    "fresh": rf"{_SLOW}|{{name}}",
    "with a project": rf"{_SLOW}|^(?!.*{{name}})(?!/desktop/(projects|trash|runs))",
}


def fuzz(product: Product, project: str, left_out: str, *, examples: int) -> subprocess.CompletedProcess[str]:
    """Run every check on every operation of a running product, with about so many examples for each."""
    return subprocess.run(
        command(product, examples=examples, left_out=left_out),
        capture_output=True,
        text=True,
        cwd=product.data_dir,
        env={**os.environ, "FUZZED_PROJECT": project},
        check=False,
    )


@pytest.mark.timeout(400)
@pytest.mark.parametrize("folder", _LEFT_OUT)
def test_no_request_breaks_the_api_or_what_it_promises(folder: str) -> None:
    with running() as product:
        wait_for_answer(product.api_port, "/health")
        project = "no-such-project"
        if folder == "with a project":
            body = {"description": "a stopwatch", "ui_framework": "tkinter", "provider": "offline"}
            project = str(product.post("/desktop/create", body, timeout_s=120)["project_name"])
        building = InstanceLock(product.data_dir / "packaging.lock")
        assert building.acquire()  # as if an executable were being made: no request starts a build of its own
        done = fuzz(product, project, _LEFT_OUT[folder], examples=3)
        building.release()
        assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
        log = (product.data_dir / "logs" / "api_server.log").read_text(encoding="utf-8")
        assert "Traceback" not in log, log[-4000:]
