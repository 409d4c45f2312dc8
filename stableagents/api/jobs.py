"""Jobs: a queue with a limit, a few worker threads, and progress that outlives this process.

A job that was interrupted goes on after the next start; a project that it had saved already is not made twice.
"""

from __future__ import annotations

import logging
import queue
import secrets
import threading
from collections import OrderedDict
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from typing import Any

from stableagents.api.events import Event, Signals
from stableagents.api.job_rows import Job, JobRows, now
from stableagents.errors import Kind, StableAgentsError
from stableagents.generation.progress import CancelledError, Progress

log = logging.getLogger("uvicorn.jobs")

WORKERS = 2
MAX_WAITING = 50
MAX_ATTEMPTS = 3
FINAL = frozenset({"done", "failed", "cancelled"})
_STOP_S = 3.0
_OVER_KEPT = 32


@dataclass(slots=True)
class _Active:
    """A job that waits or runs in this process. ``events`` are those of this process's life."""

    job: Job
    is_wanted: Callable[[], bool]
    seq: int = 0
    first_seq: int = 1
    events: list[Event] = field(default_factory=list)
    cancel: threading.Event = field(default_factory=threading.Event)
    outcome: Future[Job] = field(default_factory=Future)

    def cancelled(self) -> bool:
        return self.cancel.is_set() or not self.is_wanted()


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """What the work of one job is given: the job, a voice, and whether an earlier try was interrupted."""

    job: Job
    progress: Progress
    was_interrupted: bool


# Does a job; what it returns is the job's result and the data of its ``done`` event, with ``project_name`` in it.
Work = Callable[[Assignment], dict[str, Any]]


class JobRunner:
    """Runs jobs of the kinds in ``work``. All methods are safe in any thread."""

    def __init__(
        self, rows: JobRows, signals: Signals, work: Mapping[str, Work], *, max_waiting: int = MAX_WAITING
    ) -> None:
        self._rows = rows
        self._signals = signals
        self._work = work
        self._max_waiting = max_waiting
        self._lock = threading.Lock()
        self._active: dict[str, _Active] = {}
        self._over: OrderedDict[str, _Active] = OrderedDict()  # those that ended last
        self._queue: queue.SimpleQueue[_Active | None] = queue.SimpleQueue()
        self._is_stopping = False
        self._threads: list[threading.Thread] = []

    def start(self, *, resumes: bool) -> None:
        """Start the workers; with ``resumes``, first queue what an earlier process left unfinished."""
        for job in self._rows.unfinished() if resumes else []:
            self._enqueue(job, seq=self._rows.last_seq(job.id))
        for number in range(WORKERS):
            thread = threading.Thread(target=self._serve, name=f"job-worker-{number + 1}", daemon=True)
            thread.start()
            self._threads.append(thread)

    def interrupt(self) -> None:
        """Have what runs stop soon, and tell whoever waits; all of it goes on at the next start. Never waits."""
        with self._lock:
            self._is_stopping = True
            waiting = [active for active in self._active.values() if active.job.state == "queued"]
        for active in waiting:
            self._forget(active, _stopping())
        for _ in self._threads:
            self._queue.put(None)

    def stop(self) -> None:
        """Interrupt what runs, and wait until it has stopped."""
        self.interrupt()
        for thread in self._threads:
            thread.join(_STOP_S)

    def submit(
        self,
        kind: str,
        request: dict[str, Any],
        *,
        project_name: str | None = None,
        if_another: StableAgentsError | None = None,
    ) -> tuple[Job, Future[Job]]:
        """Queue a job; the future gives the finished job or the error that it failed with.

        Raises ``too_many_jobs`` where too many wait already, and ``if_another`` where one of this kind is not over.
        """
        moment = now()
        job = Job(
            id=f"job-{secrets.token_hex(8)}",
            kind=kind,
            state="queued",
            stage=None,
            request=request,
            result=None,
            error=None,
            project_name=project_name,
            created_at=moment,
            updated_at=moment,
        )
        with self._lock:
            if if_another is not None and any(active.job.kind == kind for active in self._active.values()):
                raise if_another
            waiting = sum(active.job.state == "queued" for active in self._active.values())
            if waiting >= self._max_waiting:
                raise StableAgentsError(
                    f"{waiting} jobs are waiting already.",
                    kind=Kind.TOO_MANY,
                    code="too_many_jobs",
                    hint="Wait until some of them are done, or cancel one.",
                )
            self._rows.add(job)
            return job, self._enqueue(job, seq=0).outcome

    def get(self, job_id: str) -> Job:
        """The job as it stands. Raises ``job_not_found``."""
        return self._rows.get(job_id)

    def newest(self, limit: int) -> list[Job]:
        """The newest jobs first."""
        return self._rows.newest(limit)

    def cancel(self, job_id: str) -> Job:
        """Cancel a job: at once where it waits, soon where it runs, nothing where it is over."""
        with self._lock:
            active = self._active.get(job_id)
            waits = active is not None and active.job.state == "queued"
            if active is not None:
                active.cancel.set()
        if active is not None and waits:
            self._finish(active, "cancelled", {}, error=CancelledError())
        return self._rows.get(job_id)

    def live_events_after(self, job_id: str, seq: int) -> tuple[list[Event], bool] | None:
        """The events after ``seq`` where this process has them in memory, and whether there will be no more."""
        active = self._active.get(job_id) or self._over.get(job_id)
        if active is None or seq < active.first_seq - 1:
            return None
        events = active.events[seq - active.first_seq + 1 :]
        return events, bool(active.events) and active.events[-1].type in FINAL

    def events_after(self, job_id: str, seq: int) -> tuple[list[Event], bool]:
        """Kept events after ``seq``, and whether there will be no more. Reads the database."""
        job = self._rows.get(job_id)  # first, so that an end that comes meanwhile is seen by the next call
        events = self._rows.events_after(job_id, seq)
        if events:
            return events, events[-1].type in FINAL
        return [], job.is_over

    def _enqueue(self, job: Job, seq: int) -> _Active:
        active = _Active(replace(job, state="queued"), lambda: not self._is_stopping, seq=seq, first_seq=seq + 1)
        self._active[job.id] = active
        self._queue.put(active)
        return active

    def _serve(self) -> None:
        while not self._is_stopping:
            active = self._queue.get()
            if active is None:
                return
            with self._lock:
                if active.cancel.is_set() or self._is_stopping:
                    continue  # cancel() has answered for it
                active.job = replace(active.job, state="running")
            try:
                self._run(active)
            except Exception:
                log.exception("job %s could not be brought to its end", active.job.id)
                self._forget(active, StableAgentsError("This was a fault of StableAgents itself.", code="internal"))

    def _run(self, active: _Active) -> None:
        attempts = int(active.job.request.get("attempts", 0)) + 1
        active.job = replace(active.job, request=active.job.request | {"attempts": attempts})
        try:
            self._rows.set_running(active.job.id, active.job.request)
            result = self._attempt(active, attempts)
        except CancelledError as error:
            if active.cancel.is_set():
                self._finish(active, "cancelled", {}, error=error)
            else:  # the server stops: the row stays as it is, for the next one to go on with
                self._rows.set_running(active.job.id, active.job.request | {"attempts": attempts - 1})
                self._forget(active, _stopping())
        except StableAgentsError as error:
            self._fail(active, error)
        except Exception:
            log.exception("job %s failed", active.job.id)
            message = "This was a fault of StableAgents itself. It has been written to the log."
            self._fail(active, StableAgentsError(message, code="internal"))
        else:
            self._finish(active, "done", result, result=result)

    def _attempt(self, active: _Active, attempts: int) -> dict[str, Any]:
        progress = Progress(lambda type, data: self._emit(active, type, data), active.cancelled)
        if attempts > MAX_ATTEMPTS:
            raise StableAgentsError(
                f"This was interrupted {attempts - 1} times and is not tried again.", code="interrupted_too_often"
            )
        was_interrupted = active.seq > 0
        if was_interrupted:
            progress.log("StableAgents was restarted in the middle of this; it starts again.")
        assignment = Assignment(job=active.job, progress=progress, was_interrupted=was_interrupted)
        return self._work[active.job.kind](assignment)

    def _emit(self, active: _Active, type: str, data: dict[str, Any]) -> None:
        event = Event(active.seq + 1, type, data)
        self._rows.add_event(active.job.id, event)
        active.seq += 1
        active.events.append(event)
        self._signals.notify(active.job.id)

    def _fail(self, active: _Active, error: StableAgentsError) -> None:
        log.info("job %s failed: %s", active.job.id, error.message)
        data = {"detail": error.message, "code": error.code, "hint": error.hint}
        self._finish(active, "failed", data, error=error)

    def _finish(
        self,
        active: _Active,
        state: str,
        data: dict[str, Any],
        *,
        result: dict[str, Any] | None = None,
        error: StableAgentsError | None = None,
    ) -> None:
        final = Event(active.seq + 1, state, data)
        try:
            self._rows.set_over(
                active.job.id,
                state,
                final=final,
                result=result,
                error=error.as_problem() if error is not None and state == "failed" else None,
                project_name=(result or {}).get("project_name"),
            )
        except StableAgentsError as unsaved:
            log.error("job %s: its end could not be saved: %s", active.job.id, unsaved.message)
            error = error or unsaved  # whoever waits hears of the first failure, which the second would hide
        with self._lock:
            active.events.append(final)
            self._over[active.job.id] = active
            while len(self._over) > _OVER_KEPT:
                self._over.popitem(last=False)
        self._forget(active, error)

    def _forget(self, active: _Active, error: StableAgentsError | None) -> None:
        with self._lock:
            self._active.pop(active.job.id, None)
        self._signals.notify(active.job.id)
        if active.outcome.done():
            return
        if error is not None:
            active.outcome.set_exception(error)
        else:
            active.outcome.set_result(self._rows.get(active.job.id))


def _stopping() -> StableAgentsError:
    return StableAgentsError(
        "StableAgents is stopping; this goes on at its next start.",
        kind=Kind.UNAVAILABLE,
        code="stopping",
        hint="Look into the list of projects after the next start.",
    )
