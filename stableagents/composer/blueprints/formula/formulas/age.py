"""A person's age in years, months and days."""

from __future__ import annotations

from calendar import monthrange
from datetime import date


def work_out(born: date, on: date) -> list[tuple[str, str]]:
    """The age ``on`` a day."""
    if on < born:
        raise ValueError("The birthday is after that day.")
    months = (on.year - born.year) * 12 + on.month - born.month
    months -= later(born, months) > on
    start = later(born, months)
    years = months // 12
    birthday = later(born, (years + 1) * 12)
    return [
        ("Age", f"{years} years"),
        ("Exactly", f"{years} years, {months % 12} months, {(on - start).days} days"),
        ("Days lived", f"{(on - born).days:,}"),
        ("Weeks lived", f"{(on - born).days // 7:,}"),
        ("Hours lived", f"{(on - born).days * 24:,}"),
        ("Days until the next birthday", f"{(birthday - on).days}"),
    ]


def later(day: date, months: int) -> date:
    """The same day some months later, or the last of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
