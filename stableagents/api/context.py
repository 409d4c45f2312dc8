"""What one API server holds: its settings, the store, the jobs, the runs, and the way to the main process."""

from __future__ import annotations

import contextlib
import logging
import threading
import time
from typing import TYPE_CHECKING, Any

import anyio
import anyio.lowlevel
from fastapi import FastAPI, Request

from stableagents.api.events import Signals
from stableagents.api.preferences import Preferences
from stableagents.api.runs import RunLogs
from stableagents.errors import Kind, StableAgentsError, error_in
from stableagents.ipc.link import MainLink
from stableagents.locks import InstanceLock
from stableagents.settings import Settings

if TYPE_CHECKING:
    from stableagents.api.job_rows import JobRows
    from stableagents.api.jobs import JobRunner
    from stableagents.projects.store import ProjectStore

log = logging.getLogger("uvicorn.api")

_OPEN_S = 20.0
_FIRST_ANSWERS_S = 0.25  # what needs no data is answered before the loading begins


class Context:
    """Made with the app, opened when the server starts, closed when it stops."""

    def __init__(self, settings: Settings, main: MainLink | None, launch_id: str) -> None:
        self.settings = settings
        self.main = main
        self.launch_id = launch_id
        self.started_at = time.monotonic()
        self.signals = Signals()
        self.runs = RunLogs(self.signals)
        self.preferences = Preferences(settings.data, frozenset({settings.api_port, settings.frontend_port}))
        self._store: ProjectStore | None = None
        self._jobs: JobRunner | None = None
        self._rows: JobRows | None = None
        self._resuming = InstanceLock(settings.data.root / "jobs.lock")
        self._is_wanted = threading.Event()
        self._is_open = threading.Event()
        self._refusal: StableAgentsError | None = None
        self._opening: threading.Thread | None = None
        self._retrying = threading.Lock()

    @property
    def store(self) -> ProjectStore:
        self.wait_until_open()
        assert self._store is not None
        return self._store

    @property
    def jobs(self) -> JobRunner:
        self.wait_until_open()
        assert self._jobs is not None
        return self._jobs

    def open(self) -> None:
        """Open the database and start the workers in a while, or once somebody waits: ``/health`` needs neither."""
        if self.main is not None:
            self.runs.catch_up(self.main)
        self._begin_to_open()

    def _begin_to_open(self) -> None:
        self._opening = threading.Thread(target=self._open, name="open", daemon=True)
        self._opening.start()

    def _open(self) -> None:
        self._is_wanted.wait(_FIRST_ANSWERS_S)
        self._refusal = None
        try:
            self._open_all()
        except StableAgentsError as error:
            log.error("%s", error.message)
            self._refusal = error
        except Exception:
            log.exception("the API server could not open its data")
            self._refusal = StableAgentsError("The data can't be opened; the log says why.", kind=Kind.STORAGE)
        self._is_open.set()

    def _open_all(self) -> None:
        anyio.run(anyio.lowlevel.checkpoint)  # loads what the loop would load, and wait for, at the first request
        # Loaded here, as nothing that is asked for first needs it.
        from stableagents.api.job_rows import JobRows
        from stableagents.api.job_work import job_work
        from stableagents.api.jobs import JobRunner
        from stableagents.generation.pipeline import clear_old_work
        from stableagents.projects.store import ProjectStore

        data = self.settings.data.prepare()
        self._store = ProjectStore(data)
        self._rows = JobRows(data)
        self._jobs = JobRunner(self._rows, self.signals, job_work(self._store, data, self.preferences, self._rows))
        # Of two servers over one data folder only the first takes over what was left unfinished.
        is_first = self._resuming.acquire()
        self._jobs.start(resumes=is_first)
        if is_first:
            clear_old_work(data)

    def begin_to_stop(self) -> None:
        """End the streams and interrupt the jobs; their callers come back to the next server."""
        self.signals.close()
        if self._jobs is not None:
            self._jobs.interrupt()

    def close(self) -> None:
        """Stop the jobs and close the database."""
        self._is_wanted.set()
        if self._opening is not None:
            self._opening.join(_OPEN_S)
        self.begin_to_stop()
        self._is_open.clear()
        with contextlib.suppress(StableAgentsError):
            if self._jobs is not None:
                self._jobs.stop()
        if self._rows is not None:
            self._rows.close()
        if self._store is not None:
            self._store.close()
        self._resuming.release()

    def ask_main(self, type: str, data: dict[str, Any] | None = None, timeout_s: float | None = None) -> dict[str, Any]:
        """Ask the main process. Raises ``StableAgentsError`` where there is none or where it says no."""
        if self.main is None:
            raise StableAgentsError(
                "This API server runs alone; there is no main process that could do that.",
                kind=Kind.UNAVAILABLE,
                code="no_main_process",
                hint="Start everything with: python start_multi_process.py",
            )
        answer = self.main.request(type, data or {}, self.settings.ipc_timeout if timeout_s is None else timeout_s)
        error = error_in(answer)
        if error is not None:
            raise error
        return answer

    @property
    def is_open(self) -> bool:
        return self._is_open.is_set()

    def wait_until_open(self) -> None:
        """Wait until the data is there; a message from main may come even before the server's start.

        Raises ``StableAgentsError`` where it can't be opened. Not for the server's own loop.
        """
        self._is_wanted.set()
        with self._retrying:
            if self._is_open.is_set() and self._refusal is not None:  # the disk may have room again
                self._is_open.clear()
                self._begin_to_open()
        if not self._is_open.wait(_OPEN_S):
            raise StableAgentsError(
                "The API server is still starting.", kind=Kind.UNAVAILABLE, hint="Try again in a moment."
            )
        if self._refusal is not None:
            raise self._refusal


def context_of(app: FastAPI) -> Context:
    """The context that ``create_app`` has put into the app."""
    context = app.state.context
    assert isinstance(context, Context)
    return context


def context(request: Request) -> Context:
    """The context of the app that serves this request."""
    return context_of(request.app)
