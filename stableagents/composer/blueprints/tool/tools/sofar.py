"""How much of the year, the month, the week and the day is over."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from logic import Made, Typed, bar_of, day_in, time_in


def work_out(typed: Typed, changed: str) -> Made:
    day, time = day_in(typed, "day"), time_in(typed, "time")
    of_day = (time.hour * 60 + time.minute) / (24 * 60)
    first, last = date(day.year, 1, 1), date(day.year, 12, 31)
    gone, length = (day - first).days, (last - first).days + 1
    year = (gone + of_day) / length
    return Made(
        [
            ("Of the year over", f"{100 * year:.1f} %"),
            ("Shown as a bar", bar_of(year)),
            ("Days gone", f"{gone}"),
            ("Days left", f"{length - gone}"),
            ("Of the month over", _shown((day.day - 1 + of_day) / monthrange(day.year, day.month)[1])),
            ("Of the week over", _shown((day.weekday() + of_day) / 7)),
            ("Of the day over", _shown(of_day)),
            ("Week of the year", f"{day.isocalendar().week}"),
        ]
    )


def _shown(share: float) -> str:
    return f"{bar_of(share)} {100 * share:.1f} %"
