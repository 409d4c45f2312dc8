"""Which weekday a date is, and where it stands in its year."""

from __future__ import annotations

from datetime import date

from logic import Made, Typed, day_in, plain

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def work_out(typed: Typed, changed: str) -> Made:
    today = date.today()
    day = day_in(typed, "day")
    last = date(day.year, 12, 31)
    return Made(
        [
            ("Day of the week", WEEKDAYS[day.weekday()]),
            ("Week of the year", str(day.isocalendar().week)),
            ("Day of the year", str(day.timetuple().tm_yday)),
            ("Days left in the year", str((last - day).days)),
            ("Days from today", plain((day - today).days)),
        ]
    )
