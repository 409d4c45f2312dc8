"""Turns: a crowd that wants the same works one after the other, so that whoever wants something else comes between.

What one does with its turn goes through several rounds of the event loop, a little work in each. So the next turn comes
a few rounds later, and no round has more than a little of the crowd's work.
"""

from __future__ import annotations

import asyncio
from collections import deque
from weakref import WeakKeyDictionary

ROUNDS = 8  # of the loop from one turn to the next: about as many as opening a stream takes


class Turns:
    """Lets one of those who ask go on every ``ROUNDS`` rounds of their event loop, first come, first served."""

    def __init__(self) -> None:
        self._waiting: deque[asyncio.Future[None]] = deque()
        self._is_counting = False

    def ask(self) -> asyncio.Future[None]:
        """One's turn, to be waited for. Its result is there when it has come."""
        loop = asyncio.get_running_loop()
        turn = loop.create_future()
        self._waiting.append(turn)
        if not self._is_counting:
            self._is_counting = True
            loop.call_soon(self._count, loop, 0)
        return turn

    def _count(self, loop: asyncio.AbstractEventLoop, rounds: int) -> None:
        if rounds == 0:
            while self._waiting and self._waiting[0].done():  # as one that was cancelled is
                self._waiting.popleft()
            if not self._waiting:
                self._is_counting = False
                return
            self._waiting.popleft().set_result(None)
            rounds = ROUNDS
        loop.call_soon(self._count, loop, rounds - 1)


_BY_LOOP: WeakKeyDictionary[asyncio.AbstractEventLoop, Turns] = WeakKeyDictionary()


def turns_here() -> Turns:
    """Those of the event loop that runs here."""
    return _BY_LOOP.setdefault(asyncio.get_running_loop(), Turns())
