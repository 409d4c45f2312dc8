"""When to leave, to be somewhere in time."""

from __future__ import annotations

from logic import Made, Typed, as_clock, time_in, whole_in

DAY = 24 * 60  # minutes


def work_out(typed: Typed, changed: str) -> Made:
    there = time_in(typed, "there")
    way, before, ready = (whole_in(typed, name, 0, DAY) for name in ("way", "before", "ready"))
    leave = there.hour * 60 + there.minute - way - before
    return Made([("Leave at", as_clock(leave)), ("Begin to get ready at", as_clock(leave - ready))])
