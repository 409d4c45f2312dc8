"""A job of the running application, asked for over its API and followed event by event from a terminal.

The job is the API server's own: it goes on when that one is started again, and so does the reading of its events.
"""

from __future__ import annotations

import contextlib
import http.client
import json
import time
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urlsplit

from stableagents.errors import Kind, StableAgentsError, error_in_problem

_SILENCE_S = 40.0  # an event stream says something at least every 15 s
_AWAY_S = 60.0  # for so long an API server that is being started again is waited for
_AGAIN_S = 0.3

Tell = Callable[[str, dict[str, Any]], None]


class JobLink:
    """The API at ``address``, such as ``http://localhost:8000``; ``token`` may be empty where none is asked for."""

    def __init__(self, address: str, token: str) -> None:
        self._place = urlsplit(address)
        self._headers = {"Content-Type": "application/json"}
        if token:
            self._headers["Authorization"] = f"Bearer {token}"

    def done(self, path: str, body: dict[str, Any], tell: Tell) -> dict[str, Any]:
        """Start a job with a POST of ``body``, hand each of its events to ``tell``, and give its result.

        Ctrl-C cancels the job. Raises ``StableAgentsError`` where it is refused, fails or is cancelled elsewhere, and
        where the application has ended.
        """
        job = f"/desktop/jobs/{self._asked('POST', path, body)['job']['id']}"
        try:
            return self._followed(job, tell)
        except KeyboardInterrupt:
            with contextlib.suppress(StableAgentsError):
                self._asked("DELETE", job)
            raise

    def _followed(self, job: str, tell: Tell) -> dict[str, Any]:
        last_id, deadline = "0", time.monotonic() + _AWAY_S
        while True:
            try:
                for id, type, data in self._events(f"{job}/events", last_id):
                    last_id, deadline = id, time.monotonic() + _AWAY_S
                    if type == "done":
                        return {"success": True, **data}
                    if type in ("failed", "cancelled"):
                        raise self._why(job, type)
                    tell(type, data)
            except (OSError, http.client.HTTPException) as error:
                if isinstance(error, ConnectionRefusedError) or time.monotonic() > deadline:
                    raise _gone() from error
            time.sleep(_AGAIN_S)

    def _events(self, path: str, last_id: str) -> Iterator[tuple[str, str, dict[str, Any]]]:
        with self._answered("GET", path, headers={"Last-Event-ID": last_id}) as response:
            fields: dict[str, str] = {}
            for line in response:
                name, _, value = line.decode().rstrip("\n").partition(": ")
                fields[name] = value
                if not name and "data" in fields:  # an empty line ends an event
                    yield fields.get("id", last_id), fields.get("event", ""), json.loads(fields["data"])
                if not name:
                    fields = {}

    def _why(self, job: str, state: str) -> StableAgentsError:
        problem = self._asked("GET", job)["job"].get("error") if state == "failed" else None
        if problem is not None:
            return error_in_problem(problem)
        return StableAgentsError("This was cancelled; nothing was saved.", kind=Kind.CONFLICT, code="cancelled")

    def _asked(self, method: str, path: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
        try:
            with self._answered(method, path, {} if body is None else body) as response:
                answer: dict[str, Any] = json.load(response)
                return answer
        except (OSError, http.client.HTTPException) as error:
            raise _gone() from error

    @contextlib.contextmanager
    def _answered(
        self, method: str, path: str, body: dict[str, Any] | None = None, headers: dict[str, str] | None = None
    ) -> Iterator[http.client.HTTPResponse]:
        connection = http.client.HTTPConnection(self._place.hostname or "", self._place.port, timeout=_SILENCE_S)
        with contextlib.closing(connection):
            content = None if body is None or method == "GET" else json.dumps(body)
            connection.request(method, path, content, self._headers | (headers or {}))
            response = connection.getresponse()
            if response.status >= 400:
                raise error_in_problem(_read(response))
            yield response


def _read(response: http.client.HTTPResponse) -> dict[str, Any]:
    try:
        told = json.load(response)
    except ValueError:
        told = {}
    return told if isinstance(told, dict) else {}


def _gone() -> StableAgentsError:
    return StableAgentsError(
        "The running StableAgents does not answer any more.",
        kind=Kind.UNAVAILABLE,
        code="not_running",
        hint="What it was making goes on when it is started again: stableagents start",
    )
