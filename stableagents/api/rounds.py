"""The event loop of our servers: of many streams that something happens to at once, a few are seen to in each round."""

from __future__ import annotations

import asyncio
import selectors
import socket
import sys
from typing import Any

A_ROUND = 16  # streams whose sockets are looked at in one; each takes some 20 microseconds

Ready = list[tuple[selectors.SelectorKey, int]]


class StreamsWait(selectors.DefaultSelector):
    """A selector that tells of all sockets that are ready, but of no more than ``A_ROUND`` of those in ``streams``.

    The others are still ready in the next round. So when a thousand readers of streams go at once, whoever asks for
    something else is not behind them all.
    """

    def __init__(self) -> None:
        super().__init__()
        self.streams: set[int] = set()  # their file descriptors

    def select(self, timeout: float | None = None) -> Ready:
        ready = super().select(timeout)
        if len(ready) <= A_ROUND:
            return ready
        told = [one for one in ready if one[0].fd not in self.streams]
        told += [one for one in ready if one[0].fd in self.streams][:A_ROUND]
        return told

    def unregister(self, fileobj: Any) -> selectors.SelectorKey:
        key = super().unregister(fileobj)
        self.streams.discard(key.fd)
        return key


def make_loop() -> asyncio.AbstractEventLoop:
    """The loop that uvicorn is told to use. Windows has one without a selector, where nothing is put off."""
    return asyncio.new_event_loop() if sys.platform == "win32" else asyncio.SelectorEventLoop(StreamsWait())


def may_wait_a_round(connection: socket.socket) -> None:
    """Say that ``connection``, of the loop that runs here, is a stream's."""
    selector = getattr(asyncio.get_running_loop(), "_selector", None)
    if isinstance(selector, StreamsWait):
        selector.streams.add(connection.fileno())
