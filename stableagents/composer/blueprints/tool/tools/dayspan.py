"""How much of a time from one hour to another is over: a working day, a lesson, a flight."""

from __future__ import annotations

from logic import Made, Typed, bar_of, time_in

DAY = 24 * 60  # minutes


def work_out(typed: Typed, changed: str) -> Made:
    first, last, now = (_minutes(typed, name) for name in ("begin", "end", "time"))
    whole = (last - first) % DAY or DAY
    gone = (now - first) % DAY
    if gone > whole:  # before it or after it, whichever is nearer
        gone = whole if gone - whole < DAY - gone else 0
    share = gone / whole
    return Made(
        [
            ("Over", f"{100 * share:.0f} %"),
            ("Shown as a bar", bar_of(share)),
            ("Gone", _length(gone)),
            ("Still to go", _length(whole - gone)),
        ]
    )


def _minutes(typed: Typed, name: str) -> int:
    time = time_in(typed, name)
    return time.hour * 60 + time.minute


def _length(minutes: int) -> str:
    return f"{minutes // 60}:{minutes % 60:02} h"
