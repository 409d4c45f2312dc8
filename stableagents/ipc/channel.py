"""A two-way conversation with one peer: requests that are answered by id, and messages that want no answer.

One thread reads. Quick handlers run in it; slow ones run in a few threads of their own, so that ``get_status`` never
waits behind ``create_app``. Answers that come too late are dropped.
"""

from __future__ import annotations

import contextlib
import itertools
import logging
import queue
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

from stableagents.errors import Kind, StableAgentsError
from stableagents.ipc.messages import Message, MessageError
from stableagents.ipc.queues import JsonQueue, QueueClosedError

log = logging.getLogger("ipc")

Answer = dict[str, Any]
SLOW_THREADS = 16
MAX_WAITING = 2048
DEFAULT_TIMEOUT_S = 5.0
_MAX_BAD_FRAMES = 100


@dataclass(frozen=True, slots=True)
class Handler:
    """What answers one message type: ``run(data) -> answer``; ``slow`` where it may wait for anything."""

    run: Callable[[dict[str, Any]], Answer | None]
    slow: bool = False


def failure(message: str, code: str) -> Answer:
    return {"success": False, "error": message, "code": code}


class _Waiter:
    """One caller waiting for one answer."""

    __slots__ = ("answer", "arrived")

    def __init__(self) -> None:
        self.arrived = threading.Lock()
        self.arrived.acquire()
        self.answer: Answer | None = None

    def give(self, answer: Answer) -> None:
        self.answer = answer
        self.arrived.release()


class Channel:
    """A conversation over two queues. ``handlers`` is the table of what this peer may ask for; nothing else is run."""

    def __init__(
        self,
        incoming: JsonQueue,
        outgoing: JsonQueue,
        *,
        name: str,
        handlers: Mapping[str, Handler] | None = None,
        on_close: Callable[[Channel], None] | None = None,
    ) -> None:
        self.name = name
        self.handlers: dict[str, Handler] = dict(handlers or {})
        self._incoming = incoming
        self._outgoing = outgoing
        self._on_close = on_close
        self._ids = itertools.count(1)
        self._waiters: dict[str, _Waiter] = {}
        self._lock = threading.Lock()
        self._closed = False
        self._slow: ThreadPoolExecutor | None = None
        self._slow_waiting = 0
        self._reader = threading.Thread(target=self._read, name=f"ipc-{name}", daemon=True)

    def start(self) -> Channel:
        self._reader.start()
        return self

    @property
    def is_closed(self) -> bool:
        return self._closed

    def request(self, type: str, data: dict[str, Any] | None = None, timeout_s: float | None = None) -> Answer:
        """Ask the peer and wait for its answer. Raises ``StableAgentsError`` on a timeout or a closed channel."""
        limit = DEFAULT_TIMEOUT_S if timeout_s is None else timeout_s
        waiter, request_id = _Waiter(), f"r{next(self._ids)}"
        self._waiters[request_id] = waiter  # before the look at _closed in _send, so that close() misses nobody
        try:
            self._send(Message(type=type, data=data or {}, response_queue=request_id))
            if not waiter.arrived.acquire(timeout=limit):
                raise StableAgentsError(
                    f"{self.name} did not answer {type!r} within {limit:g} s.", kind=Kind.TIMEOUT, code="ipc_timeout"
                )
        finally:
            self._waiters.pop(request_id, None)
        assert waiter.answer is not None
        return waiter.answer

    def push(self, type: str, data: dict[str, Any] | None = None) -> None:
        """Tell the peer something that wants no answer. Raises ``StableAgentsError`` where the channel is closed."""
        self._send(Message(type=type, data=data or {}))

    def close(self) -> None:
        """End the conversation: whoever waits gets an answer that says so. Twice is fine."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
        with contextlib.suppress(KeyError):  # whoever takes a waiter out of the table gives it its answer
            while True:
                _id, waiter = self._waiters.popitem()
                waiter.give(failure(f"{self.name} went away before it answered.", "channel_closed"))
        self._outgoing.hang_up()
        if threading.current_thread() is self._reader or not self._reader.is_alive():
            self._incoming.close()
        if self._slow is not None:
            self._slow.shutdown(wait=False, cancel_futures=True)
        if self._on_close is not None:
            self._on_close(self)

    def _send(self, message: Message) -> None:
        if self._closed:
            raise StableAgentsError(f"{self.name} is gone.", kind=Kind.UNAVAILABLE, code="channel_closed")
        try:
            self._outgoing.put(message)
        except QueueClosedError as error:
            raise StableAgentsError(
                f"{self.name} takes no messages: {error}.", kind=Kind.UNAVAILABLE, code="channel_closed"
            ) from error
        except queue.Full as error:
            raise StableAgentsError(
                f"{self.name} takes no messages: it is too busy.", kind=Kind.UNAVAILABLE, code="channel_full"
            ) from error
        except MessageError as error:
            raise StableAgentsError(f"{error}.", kind=Kind.INVALID, code="bad_message") from error

    def _read(self) -> None:
        bad_frames = 0
        while not self._closed:
            try:
                message = self._incoming.get()
            except MessageError as error:
                bad_frames += 1
                log.warning("%s: bad message: %s", self.name, error)
                if bad_frames > _MAX_BAD_FRAMES:
                    break
                self._answer_quietly(
                    Message(type="unreadable", data={}), failure(f"Bad message: {error}.", "bad_message")
                )
                continue
            except QueueClosedError:
                break
            if message.is_answer:
                self._deliver(message)
            else:
                self._dispatch(message)
        self.close()
        self._incoming.close()

    def _deliver(self, message: Message) -> None:
        waiter = self._waiters.pop(message.response_queue or "", None)
        if waiter is None:
            log.debug("%s: late or unasked answer %s dropped", self.name, message.response_queue)
        else:
            waiter.give(message.data)

    def _dispatch(self, message: Message) -> None:
        handler = self.handlers.get(message.type)
        if handler is None:
            text = f"{self.name} may not send {message.type!r}, or there is no such message."
            self._answer_quietly(message, failure(text, "unknown_type"))
        elif not message.data_is_object:
            self._answer_quietly(message, failure("'data' must be an object.", "bad_message"))
        elif not handler.slow:
            self._run(handler, message)
        elif self._slow_waiting >= MAX_WAITING:
            self._answer_quietly(message, failure("Too many requests are waiting; try again soon.", "too_many"))
        else:
            self._run_slowly(handler, message)

    def _run_slowly(self, handler: Handler, message: Message) -> None:
        with self._lock:
            if self._slow is None:
                self._slow = ThreadPoolExecutor(SLOW_THREADS, thread_name_prefix=f"ipc-{self.name}")
            self._slow_waiting += 1

        def run() -> None:
            try:
                self._run(handler, message)
            finally:
                with self._lock:
                    self._slow_waiting -= 1

        try:
            self._slow.submit(run)
        except RuntimeError:  # the pool was shut down by close()
            log.debug("%s: %r dropped, the channel is closing", self.name, message.type)

    def _run(self, handler: Handler, message: Message) -> None:
        try:
            answer = handler.run(message.data)
        except StableAgentsError as error:
            answer = error.as_answer()
        except Exception:
            log.exception("%s: handler of %r failed", self.name, message.type)
            answer = failure(f"The request {message.type!r} could not be done; the log says why.", "internal")
        if answer is not None:
            self._answer_quietly(message, answer)

    def _answer_quietly(self, message: Message, answer: Answer) -> None:
        if message.response_queue is None and message.type != "unreadable":
            return
        try:
            self._send(message.answer(answer))
        except StableAgentsError as error:
            log.debug("%s: answer to %r not delivered: %s", self.name, message.type, error.message)
            if error.code == "channel_full":
                self.close()  # who asks and takes no answers would keep us waiting again and again
            elif error.code == "bad_message":
                self._answer_quietly(message, failure("The answer is too large to send.", "too_large"))
