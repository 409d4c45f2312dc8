"""The apps that run: main starts them as services, keeps their last output, and tells the API server of both.

Standard library only, as the main process loads it.
"""

from __future__ import annotations

import secrets
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from stableagents.errors import Kind, StableAgentsError
from stableagents.running.box import plan
from stableagents.running.box.policy import Box
from stableagents.running.output import exit_code_in, failure_in, plain
from stableagents.supervisor import Command, RestartPolicy, ServiceEvent, ServiceSpec, State, Supervisor

KEPT_LINES = 2000
STOP_TIMEOUT_S = 2.0
MAX_RUNNING = 16
_ENDED_KEPT = 20
PREFIX = "app:"


@dataclass(slots=True)
class Run:
    """One run of one project; times are seconds since 1970."""

    id: str
    project_name: str
    started_at: float
    box: Box
    folder: Path
    state: str = "running"
    pid: int | None = None
    ended_at: float | None = None
    exit_reason: str | None = None
    exit_code: int | None = None
    traceback: dict[str, Any] | None = None
    output: deque[tuple[int, str, str]] = field(default_factory=lambda: deque(maxlen=KEPT_LINES))
    lines_seen: int = 0
    has_ended: threading.Event = field(default_factory=threading.Event)

    def as_dict(self) -> dict[str, Any]:
        left_out = ("box", "folder", "output", "lines_seen", "has_ended")
        names = [name for name in self.__slots__ if name not in left_out]
        return {name: getattr(self, name) for name in names} | {"box": self.box.as_dict()}


class Runs:
    """The table of runs. ``tell(type, data)`` reaches the API server and must not raise."""

    def __init__(self, supervisor: Supervisor, tell: Callable[[str, dict[str, Any]], None]) -> None:
        self._supervisor = supervisor
        self._tell = tell
        self._lock = threading.Lock()
        self._runs: dict[str, Run] = {}  # by project name: the present or the last one

    def start(self, project_name: str, command: Command, box: Box) -> dict[str, Any]:
        """Start a project, whose command makes that box; if it runs already, that run is the answer."""
        with self._lock:
            known = self._runs.get(project_name)
            if known is not None and known.state == "running":
                return {"success": True, "run": known.as_dict(), "code": "already_running"}
            if sum(run.state == "running" for run in self._runs.values()) >= MAX_RUNNING:
                raise StableAgentsError(
                    f"{MAX_RUNNING} apps are running already.",
                    kind=Kind.TOO_MANY,
                    hint="Stop one of them first.",
                )
            self._forget_oldest()
            folder = command.cwd or Path()
            run = Run(f"run-{secrets.token_hex(6)}", project_name, time.time(), box, folder)
            self._runs[project_name] = run
        name = PREFIX + project_name
        self._supervisor.add(self._spec(name, run, command)).result(5)
        self._supervisor.start(name).result(5)
        snapshot = self._supervisor.snapshot()[name]
        if snapshot.pid is None:
            raise StableAgentsError(f"{project_name} could not be started.", kind=Kind.FAILED, code="run_failed")
        with self._lock:
            run.pid = snapshot.pid if run.state == "running" else None
        return {"success": True, "run": run.as_dict()}

    def stop(self, project_name: str) -> dict[str, Any]:
        """End a project's run and all that belongs to it, within a few seconds."""
        with self._lock:
            run = self._runs.get(project_name)
        if run is None or run.state != "running":
            raise StableAgentsError(f"{project_name} is not running.", kind=Kind.CONFLICT, code="not_running")
        self._supervisor.stop(PREFIX + project_name).result(5)
        if not run.has_ended.wait(STOP_TIMEOUT_S + 3):
            raise StableAgentsError(
                f"{project_name} is still ending.", kind=Kind.TIMEOUT, hint="Look again in a moment."
            )
        return {"success": True, "project_name": project_name}

    def all(self) -> dict[str, Any]:
        """Every run that is known, with its kept output."""
        with self._lock:
            return {
                "success": True,
                "runs": [run.as_dict() | {"output": list(run.output)} for run in self._runs.values()],
            }

    def on_event(self, event: ServiceEvent) -> None:
        """Note the end of a run. Called by the supervisor's loop."""
        if not event.name.startswith(PREFIX) or event.after.state not in (State.EXITED, State.STOPPED, State.FATAL):
            return
        with self._lock:
            run = self._runs.get(event.name.removeprefix(PREFIX))
            if run is None or run.state != "running":
                return
            was_asked = event.after.state is State.STOPPED
            run.state, run.ended_at, run.pid = "ended", time.time(), None
            run.exit_reason = "stopped" if was_asked else event.after.last_exit or "ended"
            run.exit_code = exit_code_in(event.after.last_exit)
            if not was_asked and run.exit_code != 0:
                place = failure_in([text for _, stream, text in run.output if stream == "stderr"], run.folder)
                run.traceback = place.as_dict() if place else None
        data: dict[str, Any] = {"run_id": run.id, "project_name": run.project_name, "exit_reason": run.exit_reason}
        data |= {"exit_code": run.exit_code, "traceback": run.traceback}
        run.has_ended.set()
        self._tell("run_ended", data)

    def _spec(self, name: str, run: Run, command: Command) -> ServiceSpec:
        return ServiceSpec(
            name=name,
            command=lambda _launch: command,
            policy=RestartPolicy(restarts=False),
            has_channel=False,
            is_ready_when_started=True,
            stop_timeout=STOP_TIMEOUT_S,
            on_output=lambda stream, lines: self._keep(run, stream, lines),
            exit_words=plan.EXIT_WORDS,
            stop_order=0,
        )

    def _keep(self, run: Run, stream: str, lines: list[str]) -> None:
        with self._lock:
            kept = [plain(line) for line in lines[-KEPT_LINES:]]
            run.lines_seen += len(lines) - len(kept)  # what came too fast to be read by anybody
            numbered = [(run.lines_seen + offset, stream, line) for offset, line in enumerate(kept, start=1)]
            run.lines_seen += len(kept)
            run.output.extend(numbered)
        self._tell("run_output", {"run_id": run.id, "project_name": run.project_name, "lines": numbered})

    def _forget_oldest(self) -> None:
        ended = sorted((run for run in self._runs.values() if run.ended_at is not None), key=lambda r: r.ended_at or 0)
        for run in ended[: max(0, len(ended) - _ENDED_KEPT)]:
            del self._runs[run.project_name]
