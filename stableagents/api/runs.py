"""The runs of apps as the main process tells them: the last lines of output of each, kept for the page.

Main owns the runs; this is a bounded memory of them, filled by its messages and, at the start, by one question.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from stableagents.api.events import Event, Signals
from stableagents.errors import Kind, StableAgentsError
from stableagents.ipc.link import MainLink

log = logging.getLogger("uvicorn.runs")

KEPT_LINES = 2000
KEPT_RUNS = 60
LAST_WORDS_S = 0.3  # output still in the pipe when main tells of the end comes within this time
CATCH_UP_S = 5.0


@dataclass(slots=True)
class RunLog:
    """What is known of one run; times are seconds since 1970."""

    id: str
    project_name: str
    state: str = "running"
    pid: int | None = None
    started_at: float | None = None
    ended_at: float | None = None
    exit_reason: str | None = None
    exit_code: int | None = None
    traceback: dict[str, Any] | None = None
    box: dict[str, Any] | None = None
    is_complete: bool = False
    lines: dict[int, Event] = field(default_factory=dict)

    def as_dict(self) -> dict[str, Any]:
        names = (
            "id",
            "project_name",
            "state",
            "pid",
            "started_at",
            "ended_at",
            "exit_reason",
            "exit_code",
            "traceback",
            "box",
        )
        return {name: getattr(self, name) for name in names}


class RunLogs:
    """All runs that are known. Safe for threads."""

    def __init__(self, signals: Signals) -> None:
        self._signals = signals
        self._lock = threading.Lock()
        self._runs: dict[str, RunLog] = {}
        self._is_current = threading.Event()
        self._is_current.set()

    def catch_up(self, main: MainLink) -> None:
        """Ask main, in a thread of its own, for what happened before this process was there."""
        self._is_current.clear()
        threading.Thread(target=self._catch_up, args=(main,), name="runs-catch-up", daemon=True).start()

    def wait_until_current(self) -> None:
        """Wait, a few seconds at most, until what happened before is known."""
        self._is_current.wait(CATCH_UP_S)

    def started(self, run: Mapping[str, Any]) -> None:
        """Note a run as main describes it; what is known already of its end stays."""
        with self._lock:
            known = self._run(str(run["id"]), str(run["project_name"]))
            known.started_at, known.box = run.get("started_at"), run.get("box")
            if known.state == "running":
                known.pid = run.get("pid")
        self._signals.notify(str(run["id"]))

    def output(self, data: Mapping[str, Any]) -> None:
        """Note lines of output: main's ``run_output``."""
        with self._lock:
            self._add_lines(self._run(str(data["run_id"]), str(data["project_name"])), data["lines"])
        self._signals.notify(str(data["run_id"]))

    def ended(self, data: Mapping[str, Any]) -> None:
        """Note the end of a run: main's ``run_ended``."""
        with self._lock:
            run = self._run(str(data["run_id"]), str(data["project_name"]))
            run.state, run.pid, run.ended_at = "ended", None, time.time()
            run.exit_reason, run.exit_code = data.get("exit_reason"), data.get("exit_code")
            run.traceback = data.get("traceback")
        last_words = threading.Timer(LAST_WORDS_S, self._complete, (run,))
        last_words.daemon = True
        last_words.start()

    def running(self) -> dict[str, RunLog]:
        """The runs that go on, by project name."""
        with self._lock:
            return {run.project_name: run for run in self._runs.values() if run.state == "running"}

    def latest_of(self, project_name: str) -> dict[str, Any] | None:
        """The newest known run of a project."""
        with self._lock:
            runs = [run for run in self._runs.values() if run.project_name == project_name]
            return runs[-1].as_dict() if runs else None

    def events_after(self, run_id: str, seq: int) -> tuple[list[Event], bool]:
        """Output after ``seq`` and then the end; and whether there will be no more. Raises ``run_not_found``."""
        with self._lock:
            run = self._runs.get(run_id)
            if run is None:
                raise StableAgentsError(f"There is no run {run_id[:60]!r}.", kind=Kind.NOT_FOUND, code="run_not_found")
            events = [run.lines[number] for number in sorted(number for number in run.lines if number > seq)]
            if run.is_complete:
                final = max(run.lines, default=0) + 1
                if final > seq:
                    data: dict[str, Any] = {"exit_reason": run.exit_reason, "exit_code": run.exit_code}
                    data |= {"traceback": run.traceback} if run.traceback else {}
                    events.append(Event(final, "ended", data))
            return events, run.is_complete

    def _catch_up(self, main: MainLink) -> None:
        try:
            answer = main.request("list_runs", {}, CATCH_UP_S)
            for told in answer.get("runs", []):
                self._take_over(told)
        except (StableAgentsError, KeyError, TypeError, ValueError):
            log.exception("main could not be asked for its runs")
        finally:
            self._is_current.set()

    def _take_over(self, told: Mapping[str, Any]) -> None:
        with self._lock:
            run = self._run(str(told["id"]), str(told["project_name"]))
            self._add_lines(run, told.get("output", []))
            run.started_at, run.box = told.get("started_at"), told.get("box")
            if told.get("state") == "running":
                run.pid = told.get("pid") if run.state == "running" else None
            else:
                run.state, run.pid, run.is_complete = "ended", None, True
                run.ended_at, run.exit_reason = told.get("ended_at"), told.get("exit_reason")
                run.exit_code, run.traceback = told.get("exit_code"), told.get("traceback")
        self._signals.notify(run.id)

    def _complete(self, run: RunLog) -> None:
        with self._lock:
            run.is_complete = True
        self._signals.notify(run.id)

    def _run(self, run_id: str, project_name: str) -> RunLog:
        run = self._runs.get(run_id)
        if run is None:
            run = self._runs[run_id] = RunLog(run_id, project_name)
            ended = [known.id for known in self._runs.values() if known.state != "running"]
            for old in ended[: max(0, len(ended) - KEPT_RUNS)]:
                del self._runs[old]
        return run

    def _add_lines(self, run: RunLog, lines: Any) -> None:
        for number, stream, text in lines:
            told = {"seq": int(number), "stream": str(stream), "text": str(text)}
            run.lines[int(number)] = Event(int(number), "output", told)
        for old in sorted(run.lines)[: max(0, len(run.lines) - KEPT_LINES)]:
            del run.lines[old]
