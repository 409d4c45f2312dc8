"""Which weekday a date is, and where it stands in its year."""

from __future__ import annotations

from datetime import date

from days import read_day
from logic import Made, ToolError, Typed, plain, text_in

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def work_out(typed: Typed, changed: str) -> Made:
    today = date.today()
    try:
        day = date.fromisoformat(read_day(text_in(typed, "day"), today))
    except ToolError:
        raise
    except ValueError as error:
        raise ToolError(str(error), "day") from None
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
