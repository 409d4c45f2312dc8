"""Where a server's connections come in: whoever asks for an event stream waits at the door for a turn.

Letting a connection in costs far more than looking at who it is. Of a thousand that come at once, and all want
streams, each is looked at first and let in later, so that a short request behind them is reached in a few milliseconds.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import re
import socket
from collections import deque
from collections.abc import Callable

from stableagents.api.turns import turns_here

log = logging.getLogger("uvicorn.door")

_LOOKED_AT = 64  # that come in between two looks at what else there is; each takes some 8 microseconds
_NO_MORE_FILES_S = 0.5  # until the next try, where this process may open no more
_STREAM = re.compile(rb"GET /\S*/events[? ]")
_LINE = 2048  # bytes; the longest first line that is looked at


def asks_for_stream(data: bytes) -> bool:
    """Whether a connection that begins with ``data`` asks for an event stream."""
    return _STREAM.match(data) is not None


class Door:
    """Lets the callers of one listening socket in, each to a protocol of its own.

    ``make_protocol`` is told whether the caller has waited for its turn already.
    """

    def __init__(self, listening: socket.socket, make_protocol: Callable[[bool], asyncio.Protocol]) -> None:
        self._listening = listening
        self._make_protocol = make_protocol
        self._waiting: deque[socket.socket] = deque()
        self._entering: set[asyncio.Task[None]] = set()
        self._task: asyncio.Task[None] | None = None

    def open(self, waiting: int) -> None:
        """Begin to let callers in; the system keeps ``waiting`` of them until they are."""
        self._listening.listen(waiting)
        self._listening.setblocking(False)
        self._task = asyncio.create_task(self._stand_open())

    async def close(self) -> None:
        """Let nobody in any more. Who waits for a turn is let go; who was not looked at stays with the system."""
        for caller in self._waiting:
            with contextlib.suppress(OSError):
                caller.recv(_LINE)  # what is left unread would make the end look like a fault
            caller.close()
        self._waiting.clear()
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    @property
    def waiting(self) -> int:
        """How many wait for their turn."""
        return len(self._waiting)

    async def _stand_open(self) -> None:
        loop = asyncio.get_running_loop()
        while True:
            try:
                caller, _ = await loop.sock_accept(self._listening)
                for _ in range(_LOOKED_AT):
                    self._look_at(caller)
                    caller, _ = self._listening.accept()
                self._look_at(caller)
            except (BlockingIOError, ConnectionError):
                continue  # there is nobody else, or somebody went again before they came in
            except OSError as error:
                log.error("Nobody can be let in: %s", error.strerror)
                await asyncio.sleep(_NO_MORE_FILES_S)
                continue
            await asyncio.sleep(0)

    def _look_at(self, caller: socket.socket) -> None:
        caller.setblocking(False)
        begin = b""
        with contextlib.suppress(OSError):  # nothing has come yet, or never will
            begin = caller.recv(_LINE, socket.MSG_PEEK)
        if not asks_for_stream(begin):
            self._let_in(caller, False)
            return
        self._waiting.append(caller)
        if len(self._waiting) == 1:
            self._ask_for_a_turn()

    def _ask_for_a_turn(self) -> None:
        turns_here().ask().add_done_callback(lambda _turn: self._let_next_in())

    def _let_next_in(self) -> None:
        if self._waiting:
            self._let_in(self._waiting.popleft(), True)
        if self._waiting:
            self._ask_for_a_turn()

    def _let_in(self, caller: socket.socket, has_waited: bool) -> None:
        task = asyncio.create_task(self._enter(caller, has_waited))
        self._entering.add(task)
        task.add_done_callback(self._entering.discard)

    async def _enter(self, caller: socket.socket, has_waited: bool) -> None:
        try:
            await asyncio.get_running_loop().connect_accepted_socket(lambda: self._make_protocol(has_waited), caller)
        except OSError:
            caller.close()
