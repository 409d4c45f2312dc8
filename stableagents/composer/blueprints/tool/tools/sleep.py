"""When to wake up after whole cycles of sleep, or when to go to bed for that."""

from __future__ import annotations

from logic import Made, Typed, as_clock, time_in, whole_in

CYCLES = (6, 5, 4, 3)


def work_out(typed: Typed, changed: str) -> Made:
    time = time_in(typed, "time")
    falling, cycle = whole_in(typed, "falling", 0, 120), whole_in(typed, "cycle", 30, 180)
    is_bedtime = typed["known"] == "I go to bed at"
    start = time.hour * 60 + time.minute
    rows = []
    for count in CYCLES:
        slept = count * cycle
        length = slept + falling
        at = as_clock(start + length if is_bedtime else start - length)
        rows.append((f"{count} cycles", f"{at} ({slept // 60}:{slept % 60:02} h)"))
    best = rows[1][1].partition(" ")[0]
    return Made([("Wake up at" if is_bedtime else "Go to bed at", best), *rows])
