"""One request and its response as the gate sees them: what comes in is counted, what goes out gets the headers."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from typing import Any

from starlette.types import Message, Receive, Send

from stableagents.errors import Kind, StableAgentsError

MAX_BODY_BYTES = 1_000_000
_DRAIN_BYTES = 64_000_000
_DRAIN_S = 2.0
_DRAIN_PAUSE_S = 0.02  # between two parts of what nobody wants, so that many large bodies hold nobody else up
BODY_S = 30.0  # for each part of a body to come

Headers = list[tuple[bytes, bytes]]


class Exchange:
    """A request with its limit, in bytes, and the headers that its response gets."""

    def __init__(self, receive: Receive, send: Send, headers: Headers) -> None:
        self._receive = receive
        self._send = send
        self._headers = headers
        self._received = 0
        self._has_all = False
        self.limit = MAX_BODY_BYTES
        self.has_started = False
        self.is_over = False

    async def receive(self) -> Message:
        """The next message for the app; a body that grows over the limit is answered here and ends the exchange."""
        if self.is_over:
            return {"type": "http.disconnect"}
        try:
            async with asyncio.timeout(None if self._has_all else BODY_S):
                message = await self._receive()
        except TimeoutError:
            await self._give_up_waiting()
            return {"type": "http.disconnect"}
        if message["type"] == "http.request":
            self._has_all = not message.get("more_body", False)
            self._received += len(message.get("body", b""))
            if self._received > self.limit:
                await self._cut_off(message)
                return {"type": "http.disconnect"}
        return message

    async def send(self, message: Message) -> None:
        """Pass on what the app answers, unless the answer was given already."""
        if self.is_over:
            return
        if message["type"] == "http.response.start":
            self.has_started = True
            message = {**message, "headers": self._completed(list(message.get("headers", [])))}
        await self._send(message)

    async def _cut_off(self, message: Message) -> None:
        if not self.has_started:
            self.is_over = True
            await self._drain(message)
            await self.answer_problem(too_large(self.limit).as_problem())

    async def _give_up_waiting(self) -> None:
        if not self.has_started:
            self.is_over = True
            await self.answer_problem(
                {
                    "type": "urn:stableagents:error:request_timeout",
                    "title": "The request did not come to its end",
                    "status": 408,
                    "detail": f"No more of this request's body came for {BODY_S:g} s.",
                    "success": False,
                    "code": "request_timeout",
                    "hint": "Send it again, all of it.",
                }
            )

    async def refuse(self, refusal: StableAgentsError, *, expects_continue: bool) -> None:
        """Answer with the problem, after reading off what the caller is still sending."""
        if not expects_continue:
            await self._drain({"more_body": True})
        await self.answer_problem(refusal.as_problem())

    async def answer_problem(self, problem: dict[str, Any]) -> None:
        """Answer with a problem document."""
        body = json.dumps(problem).encode()
        headers = {"content-type": "application/problem+json"}
        if problem["status"] == 401:
            headers["www-authenticate"] = "Bearer"
        await self.answer(problem["status"], body, headers)

    async def answer(self, status: int, body: bytes, headers: Mapping[str, str]) -> None:
        """Answer in place of the app."""
        self.has_started = True
        own = [(name.encode(), value.encode()) for name, value in headers.items()]
        if status != 204:
            own.append((b"content-length", str(len(body)).encode()))
        await self._send({"type": "http.response.start", "status": status, "headers": self._completed(own)})
        await self._send({"type": "http.response.body", "body": body})

    def _completed(self, given: Headers) -> Headers:
        present = {name.lower() for name, _ in given}
        return given + [header for header in self._headers if header[0] == b"vary" or header[0] not in present]

    async def _drain(self, message: Message) -> None:
        # A caller that is cut off in mid-sentence sees a reset connection and never reads why.
        left = _DRAIN_BYTES
        try:
            async with asyncio.timeout(_DRAIN_S):
                while left > 0 and message.get("more_body", False):
                    message = await self._receive()
                    left -= len(message.get("body", b""))
                    if message.get("more_body", False):
                        await asyncio.sleep(_DRAIN_PAUSE_S)
        except TimeoutError:
            pass


def too_large(limit: int) -> StableAgentsError:
    """The refusal of a body over ``limit`` bytes."""
    return StableAgentsError(
        f"The body of this request is over {limit:,} bytes.",
        kind=Kind.TOO_LARGE,
        code="body_too_large",
        hint="Send less at once.",
    )
