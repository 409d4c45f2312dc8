"""Whether a year has a 29 February, and which years near it have one."""

from __future__ import annotations

from calendar import isleap
from datetime import date

from logic import Made, Typed, whole_in


def work_out(typed: Typed, changed: str) -> Made:
    year = whole_in(typed, "year", 1, 9999)
    rows = [("Leap year", "Yes" if isleap(year) else "No"), ("Days", "366" if isleap(year) else "365")]
    reason = (
        "It can be divided by 400."
        if year % 400 == 0
        else "It can be divided by 100, but not by 400."
        if year % 100 == 0
        else "It can be divided by 4."
        if year % 4 == 0
        else "It can't be divided by 4."
    )
    following = next((one for one in range(year + 1, year + 9) if isleap(one)), year)
    before = next((one for one in range(year - 1, max(0, year - 9), -1) if isleap(one)), 0)
    rows += [("Because", reason), ("Next leap year", f"{following}"), ("Leap year before", f"{before or '–'}")]
    weekdays = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    return Made([*rows, ("1 January is a", weekdays[date(year, 1, 1).weekday()])])
