"""Turns: a crowd that wants the same works a few at a time, so that whoever wants something else comes between."""

from __future__ import annotations

import asyncio
from collections import deque
from weakref import WeakKeyDictionary

A_ROUND = 2  # that work between two looks at what else there is; each takes a fraction of a millisecond


class Turns:
    """Lets ``A_ROUND`` of those who ask go on in each round of their event loop, first come, first served."""

    def __init__(self) -> None:
        self._waiting: deque[asyncio.Future[None]] = deque()

    def ask(self) -> asyncio.Future[None]:
        """One's turn, to be waited for. Its result is there when it has come."""
        loop = asyncio.get_running_loop()
        turn = loop.create_future()
        self._waiting.append(turn)
        if len(self._waiting) == 1:
            loop.call_soon(self._give, loop)
        return turn

    def _give(self, loop: asyncio.AbstractEventLoop) -> None:
        for _ in range(min(A_ROUND, len(self._waiting))):
            turn = self._waiting.popleft()
            if not turn.done():  # as one that was cancelled is
                turn.set_result(None)
        if self._waiting:
            loop.call_soon(self._give, loop)


_BY_LOOP: WeakKeyDictionary[asyncio.AbstractEventLoop, Turns] = WeakKeyDictionary()


def turns_here() -> Turns:
    """Those of the event loop that runs here."""
    return _BY_LOOP.setdefault(asyncio.get_running_loop(), Turns())
