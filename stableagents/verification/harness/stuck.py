"""What keeps the app's code from returning: a dialog that is to be answered, or a loop of its own inside a callback."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from . import rounds
from .loops import head_of_loop
from .toolkit import Toolkit
from .watch import Watch
from .wire import Wire, stack_text

if TYPE_CHECKING:
    from .driver import Driver

STUCK_TICKS = 60
_OWN_LOOP_TICKS = 200


class Stuck:
    """Uses what a dialog offers, and tells one that never ends. ``ticks`` counts how long nothing has helped."""

    def __init__(self, driver: Driver, wire: Wire, watch: Watch, toolkit: Toolkit) -> None:
        self._driver, self._wire, self._watch, self._toolkit = driver, wire, watch, toolkit
        self.ticks = 0
        self._is_told = False
        self._sleeps_before = 0  # how often the app had slept when it was not stuck

    def is_over(self) -> None:
        """The app's code has returned to its event loop."""
        self.ticks, self._is_told = 0, False
        self._sleeps_before = self._watch.sleeps

    def step(self) -> None:
        """One step in a dialog, or in a loop of the app's own."""
        user, windows = self._driver.user, self._toolkit.usable_windows()
        if user.use_one_of(windows, user.round or rounds.TYPICAL):
            self.ticks = 0 if self._toolkit.waits else self.ticks
            return
        self._driver.slow_down()
        self.ticks += 1
        extra = [window for window in windows if not user.is_main(window)]
        if not (self._toolkit.waits or extra):
            self._step_in_own_loop()
        elif self.ticks >= STUCK_TICKS and not self._is_told:
            self._tell("dialog_never_ends", "A dialog never ends: no button of it, nor closing it, lets the app go on.")
            for window in extra:
                user.hands.force(window)
        elif self.ticks > 2 * STUCK_TICKS:
            self._driver.leave("stuck")

    def _step_in_own_loop(self) -> None:
        """Nothing is left to use, and a callback still lets events in: one that rests ends with its window."""
        if self.ticks <= _OWN_LOOP_TICKS or self._is_told:
            return
        if self._watch.sleeps == self._sleeps_before:
            self._tell("hang", "This loop goes on for ever inside a callback, and leaves the processor no rest.")
            self._driver.leave("stuck")
        elif not self._watch.is_closing:
            self._driver.close_now()
        elif self.ticks > 2 * _OWN_LOOP_TICKS:
            self._tell("hang", "This loop goes on for ever inside a callback, even when the window is closed.")
            self._driver.leave("stuck")

    def _tell(self, kind: str, message: str) -> None:
        self._is_told = True
        frame = sys._getframe()
        file, line = self._wire.place_of_frame(frame)
        if kind == "hang" and file is not None and line is not None:
            line = head_of_loop(Path(self._wire.folder, file), line)
        self._wire.finding(kind, message, (file, line), stack_text(frame))
