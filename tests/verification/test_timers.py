"""Timers that multiply, what is due before anybody presses again, and a step's own pace.

The code that plays the app is compiled as a file of the app's folder, so that it has lines to be blamed.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from stableagents.verification.harness import background
from stableagents.verification.harness.driver import Driver
from stableagents.verification.harness.timers import Timers
from stableagents.verification.harness.watch import Watch
from stableagents.verification.harness.wire import Wire
from tests.verification.harness_kit import app_of, told


class Clock:
    """Timers that fire when they are told to, in the order in which they were started."""

    def __init__(self, timers: Timers) -> None:
        self.timers, self.waiting = timers, [("", lambda: None)][:0]

    def after(self, ms: int, function: Any, *given: Any) -> str:
        fire = self.timers.armed(function, given, ms)
        name = str(len(self.waiting)) + str(id(fire))
        self.waiting.append((name, lambda: fire(*given)))
        return str(self.timers.named(name))

    def cancel(self, name: str) -> None:
        self.timers.cancelled(name)
        self.waiting = [each for each in self.waiting if each[0] != name]

    def turn(self, times: int) -> None:
        for _ in range(times):
            waiting, self.waiting = self.waiting, []
            for _name, fire in waiting:
                fire()


LOOP = """
def tick(thing=None):
    global name
    name = clock.after(100, tick, *([thing] if thing else []))


def start():
    tick()
"""


def test_a_loop_of_timers_that_is_started_twice_is_told_where_it_is_started(wire: Wire, tmp_path: Path) -> None:
    clock = Clock(Timers(wire))
    app = app_of(tmp_path, LOOP, clock=clock)
    app["start"]()
    clock.turn(4)
    assert told(wire) == []
    app["start"]()
    assert clock.timers.are_unsure
    clock.turn(4)
    assert told(wire) == [("growing_timers", 8)]


def test_what_goes_off_before_anybody_presses_again_is_due_at_once_and_a_second_is_not(
    wire: Wire, tmp_path: Path
) -> None:
    clock = Clock(Timers(wire))
    app = app_of(tmp_path, LOOP + "\ndef later():\n    clock.after(1000, later)\n", clock=clock)
    app["later"]()
    assert clock.timers.due_between_presses() == []
    app["tick"]()
    assert clock.timers.due_between_presses() == [app["name"]]
    clock.cancel(app["name"])
    assert clock.timers.due_between_presses() == []


def test_loops_for_different_things_and_one_that_is_called_off_first_are_let_be(wire: Wire, tmp_path: Path) -> None:
    clock = Clock(Timers(wire))
    app = app_of(tmp_path, LOOP, clock=clock)
    for thing in ("tea", "egg"):
        app["tick"](thing)
    clock.turn(5)
    app["tick"]("rice")
    clock.cancel(app["name"])
    app["tick"]("rice")
    clock.turn(5)
    assert clock.timers.have_loops
    assert told(wire) == []


def test_a_step_in_an_app_at_rest_begins_at_once_and_the_next_looks_take_their_time(
    wire: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(background, "_threads", set)  # those of the tests are no app's
    waits: list[int] = []
    toolkit: Any = SimpleNamespace(
        tree=None,
        wire=wire,
        arm=waits.append,
        is_at_rest=True,
        is_steady=False,
        thread_begins=0,
        appearing=0,
        waits=0,
        GONE=(),
    )
    config = {"life": 1, "use_s": 1, "seed": 1, "skip": [], "expected": []}
    driver = Driver(wire, Watch(wire), toolkit, config)
    for is_at_rest in (True, False):
        toolkit.is_at_rest = is_at_rest
        driver._go_on(lambda: None)
        for _ in range(4):
            toolkit.on_tick()
    assert waits == [1, 1, 10, 10] + [10] * 4
    assert driver.user.waited_s == pytest.approx(sum(waits) / 1000)


_MOVING = """
import sys
from PySide6 import QtCore
from stableagents.verification.harness.qt.timers import QtTimers
from stableagents.verification.harness.timers import Timers
from stableagents.verification.harness.wire import Wire

app, wire = QtCore.QCoreApplication([]), Wire(1, sys.argv[1])
timers = QtTimers(wire, Timers(wire))
timers.install()
moving = QtCore.QVariantAnimation(startValue=0, endValue=1, duration=60_000)
for act in (bool, moving.start, moving.stop):
    act()
    print(timers.are_over)
"""


def test_an_animation_goes_on_in_an_app_of_qt_as_a_timer_does(tmp_path: Path) -> None:
    ran = subprocess.run([sys.executable, "-c", _MOVING, str(tmp_path)], capture_output=True, text=True, timeout=60)
    assert ran.stdout.split() == ["True", "False", "True"], ran.stderr
