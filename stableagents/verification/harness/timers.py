"""Notices timers that the app starts again and again: two loops where there should be one, or one that never rests.

A chain is a timer that starts itself anew each time. Two chains of the same function, for the same things, that both
go on are one too many; one-shot timers and loops for different things are not.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import CodeType, FrameType
from typing import Any

from .boundary import sooner
from .wire import Place, Wire

_ENOUGH = 2  # turns of each of two chains, one after the other, prove that both go on
_ENOUGH_COUNTING = 4  # where something changes with each turn: a countdown or an animation may end by itself
_RESTLESS_MS = 1
_HURRIES = 16
_QUICK_LOOP_MS = 120
_RESTLESS_TURNS = 1500
_MOST_CHAINS = 400
_SOON_MS = 200  # a timer that takes no longer here is worth waiting for
_BETWEEN_PRESSES_MS = 300  # nobody presses twice, on purpose, in less


class Chain:
    """One loop of timers. ``things`` is what it was given each time alike; ``turns`` counts how often it came back."""

    def __init__(self, code: CodeType, things: list[Any], number: int) -> None:
        self.code, self.number = code, number
        self.things = things
        self.is_counting = False
        self.turns = self.last = self.quick = self.ms = 0
        self.is_waiting = True
        self.timer = ""  # the toolkit's name for it
        self.is_loop = False  # its function starts it anew
        self.begun: Place | None = None  # the line of the app that started it

    def is_same(self, other: Chain) -> bool:
        """Whether both are for the same things, as far as these stay the same from turn to turn."""
        return all(a is None or b is None or a == b for a, b in zip(self.things, other.things, strict=False))


class Timers:
    """All chains of one life."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self.hurry = False  # short timers come sooner, so that a game gets to its later moments
        self.repeating: Callable[[], list[int]] = list  # milliseconds of each timer of the toolkit's that repeats
        self.last_armed: Chain | None = None
        self._by_timer: dict[str, Chain] = {}
        self._chains: dict[CodeType, list[Chain]] = {}
        self._running: list[Chain] = []
        self._waited_for: set[Chain] = set()  # loops that have been given their time
        self._known_loops: set[CodeType] = set()
        self._known: set[CodeType] = set()  # what has had a turn, or was waited for in vain
        self._turn = self._made = 0
        self._is_told = False

    def armed(
        self, function: Callable[..., Any], arguments: tuple[Any, ...], ms: int, *, depth: int = 2
    ) -> Callable[..., Any]:
        """What to hand to the toolkit in place of ``function``; called when the app starts a timer.

        ``depth`` is how many calls up the app's own one is.
        """
        self.last_armed = None
        code, things = identity(function, arguments)
        if code is None or self._is_told or self._made > _MOST_CHAINS or not self._wire.relative(code.co_filename):
            return function
        chain = self._chain(code, things)
        chain.quick = chain.quick + 1 if ms <= _RESTLESS_MS else 0
        self.last_armed = chain
        chain.ms = ms
        frame = self._wire.frame_of_app(sys._getframe(depth))
        place = self._wire.place_of_frame(frame)
        if chain.begun is None:
            chain.begun = self._begun(frame, code) or place
        chain.is_loop |= frame is not None and frame.f_code in (code, *_makers(code, frame))
        if chain.quick > _RESTLESS_TURNS:
            self._tell("This timer starts itself again at once, for ever: it leaves the processor no rest.", place)

        def fire(*given: Any) -> Any:
            self._fired(chain, place)
            self._running.append(chain)
            try:
                return function(*given)
            finally:
                self._running.pop()

        fire.__wrapped__ = function  # type: ignore[attr-defined]
        return fire

    def _begun(self, frame: FrameType | None, code: CodeType) -> Place | None:
        """The app's line that called the function of a loop, or armed its timer, from outside of the loop."""
        while frame is not None and frame.f_code in (code, *_makers(code, frame)):
            frame = self._wire.frame_of_app(frame.f_back)
        return self._wire.place_of_frame(frame) if frame is not None else None

    def cancelled(self, timer: Any) -> None:
        """The app has called a timer off."""
        chain = self._by_timer.pop(str(timer), None)
        if chain is not None:
            chain.is_waiting = False

    def named(self, timer: Any) -> Any:
        """Remember the toolkit's name for the timer that was armed last; gives the name."""
        if self.last_armed is not None:
            if len(self._by_timer) > _MOST_CHAINS:
                self._by_timer.clear()
            self.last_armed.timer = str(timer)
            self._by_timer[str(timer)] = self.last_armed
        return timer

    def due_between_presses(self) -> list[str]:
        """The toolkit's names of the timers that go off before a person has pressed anything else."""
        return [
            chain.timer
            for chains in self._chains.values()
            for chain in chains
            if chain.is_waiting and chain.timer in self._by_timer and chain.ms <= _BETWEEN_PRESSES_MS
        ]

    def delay(self, ms: int) -> int:
        """How long a timer of ``ms`` milliseconds takes here."""
        sped_up = int(sooner(ms / 1000) * 1000)
        return max(min(1, ms), sped_up // _HURRIES) if self.hurry else sped_up

    @property
    def are_unsure(self) -> bool:
        """Whether two loops of one function may be going on, so that it is worth waiting for their next turns."""
        return not self._is_told and any(_has_two_alike(chains) for chains in self._chains.values())

    @property
    def are_new(self) -> bool:
        """Whether something is due soon that has never run yet."""
        return any(chain.is_waiting and sooner(chain.ms / 1000) * 1000 <= _SOON_MS for chain in self._untried())

    def give_up(self) -> None:
        """What is due now and has never run yet has been waited for."""
        self._known |= {chain.code for chain in self._untried()}

    @property
    def have_new_loops(self) -> bool:
        """Whether something moves by itself that was not given its time before."""
        return any(
            chain.is_waiting and chain.turns and chain.ms < _QUICK_LOOP_MS
            for code, chains in self._chains.items()
            if code not in self._known_loops
            for chain in chains
        )

    def loops_are_known(self) -> None:
        """What moves by itself now was given its time."""
        self._known_loops |= {code for code, chains in self._chains.items() if any(c.turns for c in chains)}

    def _untried(self) -> list[Chain]:
        return [chain for code, chains in self._chains.items() if code not in self._known for chain in chains]

    def has_waited(self) -> None:
        """The loops that go on now have been given their time."""
        self._waited_for = {c for chains in self._chains.values() for c in chains if c.is_waiting and c.turns}

    def goes_round(self, timer: str) -> bool:
        """Whether the timer of this name is one of a loop that was given its time, and may go on for ever."""
        chain = self._by_timer.get(timer)
        return chain is not None and chain in self._waited_for and not chain.is_counting

    @property
    def have_loops(self) -> bool:
        """Whether something goes on by itself: a game, a clock."""
        is_chained = any(chain.is_waiting and chain.turns > 1 for chains in self._chains.values() for chain in chains)
        return is_chained or bool(self.repeating())

    @property
    def have_quick_loops(self) -> bool:
        """Whether something moves by itself."""
        is_chained = any(
            chain.is_waiting and chain.turns > 1 and chain.ms < _QUICK_LOOP_MS
            for chains in self._chains.values()
            for chain in chains
        )
        return is_chained or any(ms < _QUICK_LOOP_MS for ms in self.repeating())

    def _chain(self, code: CodeType, things: list[Any]) -> Chain:
        running = self._running[-1] if self._running else None
        if running is not None and running.code is code and not running.is_waiting:
            changed = [None if old != new else old for old, new in zip(running.things, things, strict=False)]
            running.is_counting |= changed != running.things
            running.things, running.is_waiting = changed, True
            running.turns += 1
            return running
        self._made += 1
        chain = Chain(code, things, self._made)
        self._chains.setdefault(code, []).append(chain)
        return chain

    def _fired(self, chain: Chain, place: Place) -> None:
        self._turn += 1
        before, chain.last, chain.is_waiting = chain.last, self._turn, False
        self._known.add(chain.code)
        for other in self._chains[chain.code]:
            enough = _ENOUGH_COUNTING if chain.is_counting or other.is_counting else _ENOUGH
            if (
                other is not chain
                and other.is_waiting
                and min(chain.turns, other.turns) >= enough
                and other.last > before
                and chain.is_same(other)
            ):
                later = max(chain, other, key=lambda each: each.number).begun
                message = "This loop of timers runs more than once at the same time: each start here adds one more."
                self._tell(message, later or place)
                return

    def _tell(self, message: str, place: Place) -> None:
        if place[0] is not None:
            self._is_told = True
            self._wire.finding("growing_timers", message, place)


def _has_two_alike(chains: list[Chain]) -> bool:
    if not any(chain.turns > 0 or chain.is_loop for chain in chains):
        return False  # no loop so far
    alive = [chain for chain in chains if chain.is_waiting]
    return any(one.is_same(other) for number, one in enumerate(alive) for other in alive[number + 1 :])


def _makers(code: CodeType, frame: FrameType) -> tuple[CodeType, ...]:
    """The running function's code, if ``code`` is a lambda in it that calls the function again."""
    is_inside = code in frame.f_code.co_consts and frame.f_code.co_name in code.co_names + code.co_freevars
    return (frame.f_code,) if is_inside else ()


def identity(function: Any, arguments: tuple[Any, ...]) -> tuple[CodeType | None, list[Any]]:
    """The code of what is called, and the things that it is called for."""
    things = list(arguments)
    while hasattr(function, "func") and hasattr(function, "args"):  # functools.partial
        things = [*function.args, *things]
        function = function.func
    if getattr(function, "__self__", None) is not None:
        things.insert(0, function.__self__)
        function = function.__func__ if hasattr(function, "__func__") else function
    things += [_content(cell) for cell in getattr(function, "__closure__", None) or ()]
    things += list(getattr(function, "__defaults__", None) or ())
    return getattr(function, "__code__", None), [_sign(thing) for thing in things]


def _content(cell: Any) -> Any:
    try:
        return cell.cell_contents
    except ValueError:
        return None


def _sign(thing: Any) -> Any:
    """Something that tells two things apart without keeping them alive."""
    return thing if isinstance(thing, str | int | float) else ("object", id(thing))
