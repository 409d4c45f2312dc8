"""The moon on a day: its phase, how much of it is lit, and when it is full and new again (after Meeus, within a quarter
of an hour)."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta

from logic import Made, ToolError, Typed, day_in
from marks import day_here
from shapes import Shape, circle

NAMES = (
    "New moon",
    "Waxing crescent",
    "First quarter",
    "Waxing gibbous",
    "Full moon",
    "Waning gibbous",
    "Last quarter",
    "Waning crescent",
)
MONTH = 29.530588861  # days from one new moon to the next, on average
FIRST = datetime(2000, 1, 6, 14, 20, 36, tzinfo=UTC)  # the mean new moon from which they are counted
DARK, LIT = "#3a3f4b", "#f3e9c6"
RADIUS = 80.0


def work_out(typed: Typed, changed: str) -> Made:
    day = day_in(typed, "day")
    if not 1000 < day.year < 3000:
        raise ToolError("Write a day like 2026-12-31.", "day")
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    before, share = _share(noon)
    quarter = next((at % 4 for at in range(6) if _at(before + at / 4).date() == day), None)
    phase = 2 * quarter if quarter is not None else 1 + 2 * min(3, int(share * 4))
    lit = (1 - math.cos(2 * math.pi * share)) / 2
    rows = [
        ("Phase", NAMES[phase]),
        ("Lit", f"{round(100 * lit)} %"),
        ("Days since the new moon", f"{(noon - _at(before)).total_seconds() / 86400:.1f}"),
        ("Next full moon", _told(_next(noon, 0.5))),
        ("Next new moon", _told(_next(noon, 0.0))),
    ]
    return Made(rows, shapes=_drawn(share))


def _share(moment: datetime) -> tuple[int, float]:
    """The new moon before, by its number, and how much of the way to the next one is gone: 0.5 is the full moon."""
    number = round((moment - FIRST).total_seconds() / 86400 / MONTH)
    before = next(one for one in (number + 1, number, number - 1, number - 2) if _at(one) <= moment)
    quarters = [_at(before + at / 4) for at in range(5)]
    at = max(place for place in range(4) if quarters[place] <= moment)
    return before, (at + (moment - quarters[at]) / (quarters[at + 1] - quarters[at])) / 4


def _next(moment: datetime, part: float) -> datetime:
    before, _part = _share(moment)
    return next(found for number in (before, before + 1) if (found := _at(number + part)) > moment)


def _at(count: float) -> datetime:
    """When a phase is: whole numbers are new moons, halves full ones; quarters without the smaller corrections."""
    century = count / 1236.85
    sun = math.radians(2.5534 + 29.1053567 * count - 0.0000014 * century**2)
    moon = math.radians(201.5643 + 385.81693528 * count + 0.0107582 * century**2)
    node = math.radians(160.7108 + 390.67050284 * count - 0.0016118 * century**2)
    strength = 1 - 0.002516 * century
    if count * 2 % 1:
        days = -0.62801 * math.sin(moon) + 0.17172 * strength * math.sin(sun)
        days += -0.01183 * strength * math.sin(moon + sun) + 0.00862 * math.sin(2 * moon) + 0.00804 * math.sin(2 * node)
        days += 0.00454 * strength * math.sin(moon - sun)
        days += (0.00306 - 0.00038 * math.cos(sun)) * (1 if count % 1 < 0.5 else -1)
    else:
        is_full = count % 1 > 0.25
        days = (-0.40614 if is_full else -0.4072) * math.sin(moon)
        days += (0.17302 if is_full else 0.17241) * strength * math.sin(sun)
        days += 0.01611 * math.sin(2 * moon) + 0.01041 * math.sin(2 * node) + 0.00737 * strength * math.sin(moon - sun)
        days += -0.00514 * strength * math.sin(moon + sun) + 0.00208 * strength**2 * math.sin(2 * sun)
    delta_t = 69.0  # seconds between the time of the planets and that of clocks, in these years
    return FIRST + timedelta(days=MONTH * count + 0.00015437 * century**2 + days, seconds=-delta_t)


def _told(moment: datetime) -> str:
    return f"{day_here(moment.date().isoformat())} {moment:%H:%M}"


def _drawn(share: float) -> list[Shape]:
    """The disc, and its lit part: half an edge of it, and half an ellipse between light and dark."""
    width = math.cos(2 * math.pi * share) * RADIUS
    side = 1 if share < 0.5 else -1
    steps = [math.pi * (step / 40 - 0.5) for step in range(41)]
    edge = [(100 + side * RADIUS * math.cos(one), 100 + RADIUS * math.sin(one)) for one in steps]
    between = [(100 + side * width * math.cos(one), 100 + RADIUS * math.sin(one)) for one in reversed(steps)]
    points = tuple(round(part, 1) for point in [*edge, *between] for part in point)
    return [circle(100, 100, RADIUS, fill=DARK), Shape("polygon", points, fill=LIT)]
