"""The face of a clock as shapes: the rim, the numerals and the hands."""

from __future__ import annotations

import math
from datetime import datetime

from shapes import Shape, circle, line, words

MIDDLE = 200.0
RADIUS = 185.0
HOUR_HAND, MINUTE_HAND, SECOND_HAND = 98.0, 140.0, 152.0  # how far they reach
NUMBERS, ROMAN, MARKS = range(3)
ROMANS = "I II III IV V VI VII VIII IX X XI XII"
SECOND_COLOR = "#d0453b"


def angles(now: datetime) -> tuple[float, float, float]:
    """The angles of the hour, minute and second hand, in degrees from the top, clockwise."""
    minutes = now.minute + now.second / 60
    return (now.hour % 12 + minutes / 60) * 30, minutes * 6, now.second * 6.0


def point(angle: float, distance: float) -> tuple[float, float]:
    """A place at an angle and a distance from the middle."""
    turned = math.radians(angle)
    return MIDDLE + distance * math.sin(turned), MIDDLE - distance * math.cos(turned)


def face(numerals: int) -> list[Shape]:
    """The rim, the marks and the numerals."""
    shapes = [circle(MIDDLE, MIDDLE, RADIUS, fill="back", line="text", width=4)]
    for minute in range(60):
        is_hour = minute % 5 == 0
        inner = RADIUS - (16 if is_hour else 9)
        ends = (*point(minute * 6, RADIUS - 5), *point(minute * 6, inner))
        shapes.append(line(*ends, color="text" if is_hour else "hint", width=4 if is_hour else 1))
    shown = ROMANS.split() if numerals == ROMAN else [str(hour) for hour in range(1, 13)]
    for hour, text in enumerate(shown, start=1):
        if numerals != MARKS:
            shapes.append(words(*point(hour * 30, RADIUS - 38), text, size=24))
    return shapes


def hands(now: datetime, *, has_seconds: bool) -> list[Shape]:
    hour, minute, second = angles(now)
    shapes = [
        line(*point(hour + 180, 18), *point(hour, HOUR_HAND), color="text", width=9),
        line(*point(minute + 180, 22), *point(minute, MINUTE_HAND), color="text", width=6),
    ]
    if has_seconds:
        shapes.append(line(*point(second + 180, 30), *point(second, SECOND_HAND), color=SECOND_COLOR, width=2))
    return [*shapes, circle(MIDDLE, MIDDLE, 8, fill=SECOND_COLOR if has_seconds else "text")]
