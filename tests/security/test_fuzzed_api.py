"""The live API under a fuzzer that reads its description: no fault of ours, no answer but what it says."""

from __future__ import annotations

import os
import subprocess

import pytest

from bench.fuzz import command
from bench.product import Product, running, wait_for_answer
from stableagents.locks import InstanceLock

# Stopping the servers, making real apps and asking models take long: the bench has them too.
_LEFT_OUT = r"^/processes/|^/desktop/(create|jobs|generate-code)$|^/providers/test$"


def fuzz(product: Product, project: str, *, examples: int) -> subprocess.CompletedProcess[str]:
    """Run every check on every operation of a running product, with about so many examples for each."""
    return subprocess.run(
        command(product, examples=examples, left_out=_LEFT_OUT),
        capture_output=True,
        text=True,
        cwd=product.data_dir,
        env={**os.environ, "FUZZED_PROJECT": project},
        check=False,
    )


@pytest.mark.timeout(400)
@pytest.mark.parametrize("with_project", [False, True], ids=["fresh", "with a project"])
def test_no_request_breaks_the_api_or_what_it_promises(with_project: bool) -> None:
    with running() as product:
        wait_for_answer(product.api_port, "/health")
        project = "no-such-project"
        if with_project:
            body = {"description": "a stopwatch", "ui_framework": "tkinter", "provider": "offline"}
            project = str(product.post("/desktop/create", body, timeout_s=120)["project_name"])
        building = InstanceLock(product.data_dir / "packaging.lock")
        assert building.acquire()  # as if an executable were being made: no request starts a build of its own
        done = fuzz(product, project, examples=5)
        building.release()
        assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
        log = (product.data_dir / "logs" / "api_server.log").read_text(encoding="utf-8")
        assert "Traceback" not in log, log[-4000:]
