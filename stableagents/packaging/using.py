"""Uses an executable as a person does who has not seen it: presses whatever there is to see in its windows, and types.

Nothing of ours is in an executable that is handed over, so it is used from outside: the display presses and types. A
place worth pressing is where the window has more than one colour, as controls and words have.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator

from stableagents.packaging.windows import Window, Windows
from stableagents.verification.display import PrivateDisplay

_CELL = 16  # pixels; less than the words on a button
_MOST = 160  # places in one window
_AT_ONCE = 8  # between two looks at what the program says
_ROUNDS = 2  # what the first presses bring up is pressed in the second
_LOOK_EVERY_S, _PATIENCE_S = 0.004, 0.5  # with a program that is still busy with the last press
_RESTLESS = 5  # times that it was busy all the while: something moves in it, and is not waited for
_ESCAPE, _DIGIT, _TAB = 9, 16, 23  # key codes of every X display's keyboard: Esc, 7, Tab


class Use:
    """Everything that is done in one life of an executable, a little at a time.

    ``is_at_rest`` tells whether the program waits for something to happen: a press is over only then, as a dialog that
    it brings up must be seen before the next.
    """

    def __init__(self, display: PrivateDisplay, windows: Windows, is_at_rest: Callable[[], bool]) -> None:
        self._display, self._windows, self._is_at_rest = display, windows, is_at_rest
        self._restless = 0
        self._steps = self._all()
        self.presses = 0

    def go_on(self) -> bool:
        """Do a little more. True once everything is done."""
        return any(next(self._steps, "done") == "done" for _ in range(_AT_ONCE))

    def _all(self) -> Iterator[str]:
        for _ in range(_ROUNDS):
            main = self._windows.shown()
            for window in main:
                for place in self._places(window):
                    yield self._press(*place)
                    known = {each.id for each in main}
                    for other in [each for each in self._windows.shown() if each.id not in known]:
                        yield from self._use_and_close(other)

    def _use_and_close(self, window: Window) -> Iterator[str]:
        """What came up meanwhile: a dialog, mostly, without whose end nothing else can be pressed."""
        for place in self._places(window)[:_AT_ONCE]:
            if window.id not in {each.id for each in self._windows.shown()}:
                return
            yield self._press(*place)
        self._windows.key(_ESCAPE)
        self._let_it_react()
        yield "escaped"
        if window.id in {each.id for each in self._windows.shown()}:
            self._windows.ask_to_close(window)
            yield "closed"

    def _press(self, left: int, top: int) -> str:
        self._windows.press(left, top)
        self._windows.key(_DIGIT)
        if self.presses % _AT_ONCE == 0:
            self._windows.key(_TAB)
        self.presses += 1
        self._let_it_react()
        return "pressed"

    def _let_it_react(self) -> None:
        if self._restless >= _RESTLESS:
            return
        end = time.monotonic() + _PATIENCE_S
        seen = 0
        while seen < 2 and time.monotonic() < end:
            time.sleep(_LOOK_EVERY_S)
            seen = seen + 1 if self._is_at_rest() else 0
        self._restless = 0 if seen == 2 else self._restless + 1

    def _places(self, window: Window) -> list[tuple[int, int]]:
        """Where to press in a window, in an order that is the same each time and not from one corner to the other."""
        left, top = max(window.left, 0), max(window.top, 0)
        width, height, pixels = self._display.pixels((left, top, window.width, window.height))
        found = []
        for row in range(0, height - _CELL + 1, _CELL):
            has_left = False
            for column in range(0, width - _CELL + 1, _CELL):
                lines = [
                    pixels[start : start + _CELL * 4]
                    for start in range((row * width + column) * 4, ((row + _CELL) * width + column) * 4, width * 4)
                ]
                is_worth_it = any(line != lines[0][:4] * _CELL for line in lines)
                if is_worth_it and not has_left:
                    found.append((left + column + _CELL // 2, top + row + _CELL // 2))
                has_left = is_worth_it and not has_left  # of two neighbours the first
        random.Random(1).shuffle(found)
        return found[:_MOST]
