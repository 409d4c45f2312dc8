"""One question to a model, brought to its end: watched, cancelled at once, tried again, continued, within a budget."""

from __future__ import annotations

import asyncio
import contextlib
import random
import threading
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from dataclasses import dataclass, field, replace

from stableagents.generation.models import faults
from stableagents.generation.models.asking import Ending, Limits, Piece, Prompt, Reply, TextModel, Usage, tokens_of
from stableagents.generation.models.faults import ModelFault
from stableagents.generation.progress import Progress

_CONTINUE = "Go on exactly where you stopped, with the very next character. Repeat nothing, explain nothing."
_OWN_WORDS = "Write everything anew, in your own way; quote no existing program."
_MAX_OVERLAP = 400
_LONGEST_LOOK = 4
_CIRCLE = 1500  # characters that are the same few over and over
_MOST_IN_CIRCLE = 180

OnText = Callable[[str], None]


@dataclass(slots=True)
class _Talk:
    model: TextModel
    progress: Progress
    limits: Limits
    on_text: OnText
    deadline: float
    usage: Usage = field(default_factory=Usage)
    text: str = ""  # of the answers that are over
    current: str = ""
    failures: int = 0

    async def run(self, prompt: Prompt) -> Reply:
        asked = prompt
        continuations = 0
        while True:
            try:
                if self.limits.allowance is not None:
                    self.limits.allowance.check()
                ending = await self._answer(asked)
            except ModelFault as fault:
                if self.text and fault.code == "prompt_too_long":  # no room to continue: what there is may do
                    return Reply(text=self.text, usage=self.usage, is_whole=False)
                await self._wait_or_raise(fault)
                if fault.code == "blocked_by_recitation":
                    asked = replace(asked, system=f"{asked.system}\n\n{_OWN_WORDS}", temperature=0.9)
                continue
            self.text, self.current = _joined(self.text, self.current), ""
            is_over_budget = len(self.text) >= self.limits.characters or time.monotonic() >= self.deadline
            is_over_budget = is_over_budget or _is_going_in_circles(self.text)
            if ending is not Ending.LENGTH or is_over_budget or continuations >= self.limits.continuations:
                return Reply(text=self.text, usage=self.usage, is_whole=ending is not Ending.LENGTH)
            continuations += 1
            self.progress.log("The answer was cut at the model's limit; asking for the rest.")
            asked = prompt.followed_by(self.text, _CONTINUE)

    async def _answer(self, prompt: Prompt) -> Ending:
        """One answer of the model, in ``current``. Raises ``ModelFault``, ``CancelledError``."""
        self.current = ""
        ending, used = Ending.OTHER, None
        seen = looked_at = 0
        stream = self.model.stream(prompt)
        try:
            async with contextlib.aclosing(_watched(stream, self)) as pieces:
                async for piece in pieces:
                    seen += len(piece.text)
                    used = piece.usage or used
                    ending = piece.ending or ending
                    if piece.text and not piece.is_thought:
                        self.current += piece.text
                        self.on_text(_joined(self.text, self.current))
                    if seen - looked_at > _CIRCLE and _is_going_in_circles(self.current):
                        self.progress.log("The model repeats itself; taking what there is.")
                        ending = Ending.LENGTH
                        break
                    looked_at = seen if seen - looked_at > _CIRCLE else looked_at
                    if seen + len(self.text) > self.limits.characters or time.monotonic() > self.deadline:
                        self.progress.log("The answer did not end within its budget; taking what there is.")
                        ending = Ending.LENGTH
                        break
        finally:
            if used is not None or seen:  # what was cancelled or broke off has cost something too
                self._count(prompt, used, seen)
        if ending is Ending.BLOCKED:
            raise faults.blocked(self.model.label)
        if ending is Ending.RECITATION:
            raise faults.recited(self.model.label)
        if not self.current.strip() and not self.text:
            raise faults.empty(self.model.label)
        return ending

    def _count(self, prompt: Prompt, used: Usage | None, seen: int) -> None:
        counted = used or Usage(prompt=tokens_of(prompt.characters), answer=tokens_of(seen))
        self.usage += counted
        self.progress.spend(counted.prompt, counted.answer)
        if self.limits.allowance is not None:
            self.limits.allowance.spend(counted.prompt + counted.answer)

    async def _wait_or_raise(self, fault: ModelFault) -> None:
        self.failures += 1
        delay = self.limits.first_delay_s * 2 ** (self.failures - 1) * random.uniform(0.8, 1.2)
        delay = min(delay, self.limits.longest_delay_s) if fault.wait_s is None else fault.wait_s
        out_of_time = time.monotonic() + delay > self.deadline
        if not fault.is_passing or self.failures > self.limits.retries or out_of_time:
            raise fault
        if delay > self.limits.longest_delay_s:
            fault.hint = f"It asks to wait {_spoken(delay)}. Try again then, or choose another provider."
            raise fault
        self.progress.log(f"{fault.message} Trying again in {_spoken(delay)}.")
        end = time.monotonic() + delay
        while (left := end - time.monotonic()) > 0:
            self.progress.stop_if_cancelled()
            await asyncio.sleep(min(left, self.limits.look_s))


async def _watched(stream: AsyncIterator[Piece], talk: _Talk) -> AsyncGenerator[Piece, None]:
    """The pieces of ``stream``, which ends at once when the person cancels and fails when nothing comes."""
    silent_s, looked_at = 0.0, time.monotonic()
    pending: asyncio.Future[Piece | None] | None = None
    try:
        while True:
            if pending is None:
                pending = asyncio.ensure_future(_next(stream))
            done, _ = await asyncio.wait({pending}, timeout=talk.limits.look_s)
            talk.progress.stop_if_cancelled()
            # A computer that slept, or a client that was still loading, is no silence of the server.
            silent_s += min(time.monotonic() - looked_at, _LONGEST_LOOK * talk.limits.look_s)
            looked_at = time.monotonic()
            if done:
                piece, pending = pending.result(), None
                if piece is None:
                    return
                silent_s = 0.0
                yield piece
            elif silent_s > talk.limits.stall_s or time.monotonic() > talk.deadline:
                raise faults.stalled(talk.model.label)
    finally:
        await _end(stream, pending)


async def _next(stream: AsyncIterator[Piece]) -> Piece | None:
    return await anext(stream, None)


async def _end(stream: AsyncIterator[Piece], pending: asyncio.Future[Piece | None] | None) -> None:
    if pending is not None:
        pending.cancel()
        await asyncio.wait({pending})
    close = getattr(stream, "aclose", None)
    if close is not None:
        with contextlib.suppress(Exception):
            await close()


def ask(
    model: TextModel,
    prompt: Prompt,
    progress: Progress,
    limits: Limits,
    on_text: OnText = lambda _text: None,
) -> Reply:
    """The model's whole answer. ``on_text`` is told all text so far, again and again.

    Raises ``ModelFault`` where nothing helped, and ``CancelledError`` soon after a cancel; the connection is closed.
    """
    talk = _Talk(model, progress, limits, on_text, time.monotonic() + limits.whole_s)
    return _in_a_loop(lambda: asyncio.run(talk.run(prompt)))


def _in_a_loop(run: Callable[[], Reply]) -> Reply:
    """``run()`` here, or in a thread of its own where this thread has a loop already, as a notebook's has."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return run()
    outcome: list[Reply | BaseException] = []

    def in_thread() -> None:
        try:
            outcome.append(run())
        except BaseException as error:
            outcome.append(error)

    thread = threading.Thread(target=in_thread, name="model")
    thread.start()
    thread.join()
    if isinstance(outcome[0], BaseException):
        raise outcome[0]
    return outcome[0]


def _joined(before: str, after: str) -> str:
    """Both texts as one; what the second repeats of the first's end is there once."""
    if not before:
        return after
    for size in range(min(len(before), len(after), _MAX_OVERLAP), 15, -1):
        if before.endswith(after[:size]):
            return before + after[size:]
    return before + after


def _is_going_in_circles(text: str) -> bool:
    """Whether the end of ``text`` is one short piece over and over, as small models fall into."""
    end = text[-_CIRCLE:]
    if len(end) < _CIRCLE or not end.strip():
        return False
    before = end.rfind(end[-40:], 0, len(end) - 1)
    length = len(end) - 40 - before
    return before >= 0 and length <= _MOST_IN_CIRCLE and end[length:] == end[:-length]


def _spoken(seconds: float) -> str:
    return f"{seconds:.0f} s" if seconds < 120 else f"{seconds / 60:.0f} minutes"
