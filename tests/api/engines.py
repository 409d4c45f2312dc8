"""Engines for tests: they write small apps at once, or wait until they are let go, or fail."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from pathlib import Path

from stableagents.errors import Kind, StableAgentsError
from stableagents.generation.engines.base import Availability, GeneratedApp
from stableagents.generation.progress import Progress
from stableagents.generation.request import CreateRequest
from stableagents.verification.findings import Finding

# Reading finds the mistake at once, so nothing is started and a test with this app is quick.
BROKEN = "def broken(:\n"
_PATIENCE_S = 30.0


def app(main: str = BROKEN) -> GeneratedApp:
    """An app of one file."""
    return GeneratedApp(
        title="Test app", kind="test", framework="tkinter", summary="A test app.", files={"main.py": main}
    )


class QuickEngine:
    """Writes ``app`` at once. What else it does is in the description: ``fail``, ``crash``, ``wait PATH``."""

    name = "quick"
    label = "Quick"
    cost = "Free."
    leaves_computer = False
    needs_key = False

    def available(self) -> Availability:
        return Availability(available=True)

    def check_request(self, request: CreateRequest) -> None:
        return None

    def generate(self, request: CreateRequest, progress: Progress) -> GeneratedApp:
        with progress.stage("understand", "Reading the description"):
            self._act(request.description, progress)
        with progress.stage("plan", "Planning"):
            progress.plan("Test app", {"screens": ["One"]}, [])
        with progress.stage("write", "Writing"):
            progress.file("main.py", BROKEN)
        return app()

    def repair(
        self, request: CreateRequest, app: GeneratedApp, findings: Sequence[Finding], progress: Progress
    ) -> GeneratedApp | None:
        return None

    def _act(self, description: str, progress: Progress) -> None:
        verb, _, rest = description.partition(" ")
        if verb == "fail":
            raise StableAgentsError("The model is out of order.", kind=Kind.PROVIDER, code="out_of_order", hint="Wait.")
        if verb == "crash":
            raise RuntimeError("a fault that nobody foresaw")
        if verb == "wait":
            wait_for(Path(rest), progress)


class UnavailableEngine(QuickEngine):
    """One that is there and can't be used."""

    name = "absent"
    label = "Absent"
    needs_key = True

    def available(self) -> Availability:
        return Availability(available=False, reason="it has no key", hint="Give it a key.")


def wait_for(path: Path, progress: Progress) -> None:
    """Wait until the file is there, or until it is cancelled."""
    path.with_suffix(".reached").touch()
    tick, deadline = threading.Event(), time.monotonic() + _PATIENCE_S
    while not path.exists():
        progress.stop_if_cancelled()
        assert time.monotonic() < deadline, "nobody let this go"
        tick.wait(0.01)


ENGINES = {
    "quick": f"{__name__}:QuickEngine",
    "absent": f"{__name__}:UnavailableEngine",
}
