"""When somebody reaches an age, how long that is still, and how much of the way is over."""

from __future__ import annotations

from datetime import date

from logic import Made, ToolError, Typed, bar_of, day_in, whole_in
from marks import day_here


def work_out(typed: Typed, changed: str) -> Made:
    born, today = day_in(typed, "born"), day_in(typed, "day")
    age = whole_in(typed, "age", 1, 130)
    if born > today:
        raise ToolError("The day of birth is still to come.", "born")
    reached = birthday(born, born.year + age)
    days, lived = (reached - today).days, (today - born).days
    share = min(1.0, lived / (reached - born).days)
    years, months = divmod(_months(today, reached), 12)
    rest = [("Still to go", f"{years} years, {months} months"), ("Days still to go", f"{days:,}")]
    return Made(
        [
            ("On the day", day_here(reached.isoformat())),
            *(rest if days > 0 else [("Reached already", "Yes")]),
            ("Of that time over", f"{100 * share:.1f} %"),
            ("Shown as a bar", bar_of(share)),
            ("Days lived", f"{lived:,}"),
        ]
    )


def birthday(born: date, year: int) -> date:
    """The birthday of a year; that of 29 February is on the 28th in others. Raises ``ToolError`` for a year that has
    no days."""
    try:
        return born.replace(year=year)
    except ValueError:
        if year > date.max.year:
            raise ToolError("Write a day like 2026-12-31.", "born") from None
        return date(year, 2, 28)


def _months(first: date, last: date) -> int:
    """The whole months from one day to another."""
    return max(0, (last.year - first.year) * 12 + last.month - first.month - (last.day < first.day))
