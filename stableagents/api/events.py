"""Server-sent events: streams that sleep until there is news, and then read it from where the news is kept.

A stream holds no queue of its own, so a slow reader costs nothing and a resumed one misses nothing. Streams are opened
and told in turns, so a thousand of them that have news, or come, at once keep nobody else waiting.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import threading
from collections.abc import Awaitable, Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from fastapi import Request
from fastapi.responses import Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from stableagents.api.turns import turns_here
from stableagents.errors import Kind, StableAgentsError

PING_S = 15.0
_PING = b": ping\n\n"
_MAX_SEQ = 2**53
MAX_STREAMS = 2000


@dataclass(frozen=True)
class Event:
    """One event of a stream; ``seq`` counts up within it."""

    seq: int
    type: str
    data: dict[str, Any]

    @cached_property
    def frame(self) -> bytes:
        """The event on the wire; made once for however many streams."""
        return f"id: {self.seq}\nevent: {self.type}\ndata: {json.dumps(self.data)}\n\n".encode("ascii")


@dataclass(slots=True)
class _Waiter:
    loop: asyncio.AbstractEventLoop
    news: asyncio.Event = field(default_factory=asyncio.Event)


class Signals:
    """Wakes the streams that wait for news of a topic. ``notify`` may be called in any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiters: dict[str, set[int]] = {}
        self._by_id: dict[int, _Waiter] = {}
        self.is_closed = False

    @contextlib.contextmanager
    def waiting_for(self, topic: str) -> Iterator[asyncio.Event]:
        """The event that is set at each news of ``topic`` while the block runs; in the stream's own loop."""
        waiter = _Waiter(asyncio.get_running_loop())
        with self._lock:
            self._by_id[id(waiter)] = waiter
            self._waiters.setdefault(topic, set()).add(id(waiter))
        try:
            yield waiter.news
        finally:
            with self._lock:
                del self._by_id[id(waiter)]
                self._waiters[topic].discard(id(waiter))
                if not self._waiters[topic]:
                    del self._waiters[topic]

    @property
    def count(self) -> int:
        """How many streams wait for news."""
        return len(self._by_id)

    def notify(self, topic: str) -> None:
        """Wake every stream of ``topic``."""
        with self._lock:
            waiters = [self._by_id[key] for key in self._waiters.get(topic, ())]
        _wake(waiters)

    def close(self) -> None:
        """End every stream: the server is about to stop. The readers come back with their last id."""
        self.is_closed = True
        with self._lock:
            waiters = list(self._by_id.values())
        _wake(waiters)


def _wake(waiters: Iterable[_Waiter]) -> None:
    by_loop: dict[asyncio.AbstractEventLoop, list[_Waiter]] = {}
    for waiter in waiters:
        by_loop.setdefault(waiter.loop, []).append(waiter)
    for loop, of_loop in by_loop.items():
        with contextlib.suppress(RuntimeError):  # the loop has ended, and its streams with it
            loop.call_soon_threadsafe(_wake_in_turns, iter(of_loop))


def _wake_in_turns(waiters: Iterator[_Waiter]) -> None:
    waiter = next(waiters, None)
    if waiter is not None:
        waiter.news.set()
        turns_here().ask().add_done_callback(lambda _turn: _wake_in_turns(waiters))


# Gives the events after a number, oldest first, and whether the last of them is the stream's last for ever.
ReadAfter = Callable[[int], Awaitable[tuple[list[Event], bool]]]


async def stream(signals: Signals, topic: str, read_after: ReadAfter, last_id: int) -> Response:
    """The response that follows ``topic`` from after ``last_id``; 204 where there is nothing more to come."""
    if signals.count >= MAX_STREAMS:
        raise StableAgentsError(
            f"{MAX_STREAMS:,} event streams are open already.",
            kind=Kind.TOO_MANY,
            code="too_many_streams",
            hint="Close some; one stream for each job or run is enough.",
        )
    first, is_over = await read_after(last_id)
    if is_over and not first:
        return Response(status_code=204)  # tells an EventSource to stop coming back
    return _Following(signals, topic, read_after, last_id, first)


class _Following(StreamingResponse):
    """The answer that follows a topic until that is over, or its reader has gone, which a task beside it hears of.

    Nothing is called off when a reader goes, as a thousand of them may at once: an exception for each, with all that
    hangs on it, would be garbage that has to be searched for.
    """

    def __init__(self, signals: Signals, topic: str, read_after: ReadAfter, last_id: int, first: list[Event]) -> None:
        super().__init__((), media_type="text/event-stream", headers={"X-Accel-Buffering": "no"})
        self._signals = signals
        self._topic = topic
        self._read_after = read_after
        self._last_id = last_id
        self._first = first

    async def __call__(self, _scope: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        with self._signals.waiting_for(self._topic) as news:
            gone = asyncio.create_task(_until_gone(receive))
            gone.add_done_callback(lambda _task: news.set())
            try:
                await self._follow(news, gone, send)
            finally:
                gone.cancel()  # nothing, where it has ended
        await send({"type": "http.response.body", "body": b""})

    async def _follow(self, news: asyncio.Event, gone: asyncio.Task[None], send: Send) -> None:
        events, is_over = self._first, False
        await _send_part(send, b"retry: 1000\n\n" + b"".join([event.frame for event in events]))
        while not (is_over or gone.done() or self._signals.is_closed):
            self._last_id = events[-1].seq if events else self._last_id
            news.clear()
            events, is_over = await self._read_after(self._last_id)
            if events:
                await _send_part(send, b"".join([event.frame for event in events]))
            elif not is_over:
                await _news_or_ping(news, send)


async def _news_or_ping(news: asyncio.Event, send: Send) -> None:
    try:
        async with asyncio.timeout(PING_S):
            await news.wait()
    except TimeoutError:
        await _send_part(send, _PING)


async def _send_part(send: Send, body: bytes) -> None:
    await send({"type": "http.response.body", "body": body, "more_body": True})


async def _until_gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


def last_event_id(request: Request) -> int:
    """Where a reader left off: the header that an EventSource sends, or ``?last_event_id=`` for those that can't."""
    text = request.headers.get("last-event-id") or request.query_params.get("last_event_id") or "0"
    return min(int(text), _MAX_SEQ) if text.isascii() and text.isdigit() and len(text) < 20 else 0
