"""The rules of a clock face: where hands and marks are. The time is given."""

from __future__ import annotations

import math
from datetime import datetime

from shapes import Shape, circle, line, words

MIDDLE = 200.0
RADIUS = 185.0
NUMBERS, ROMAN, MARKS, BINARY, DIGITAL = range(5)
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


def dots(now: datetime, *, has_seconds: bool) -> list[Shape]:
    """The time in dots: a row each for hours, minutes and seconds, from 32 on the left to 1 on the right."""
    parts = [(now.hour, "h"), (now.minute, "min"), *([(now.second, "s")] if has_seconds else [])]
    shapes = [words(80 + 56 * place, 50, str(32 >> place), size=16, color="hint") for place in range(6)]
    for row, (value, unit) in enumerate(parts):
        y = 120.0 + 90 * row
        shapes.append(words(28, y, unit, size=18, color="hint"))
        for place in range(6):
            is_lit = bool(value >> (5 - place) & 1)
            shapes.append(circle(80 + 56 * place, y, 22, fill="accent" if is_lit else "field", line="line", width=2))
    return shapes


def hands(now: datetime, *, has_seconds: bool) -> list[Shape]:
    hour, minute, second = angles(now)
    shapes = [
        line(*point(hour + 180, 18), *point(hour, 98), color="text", width=9),
        line(*point(minute + 180, 22), *point(minute, 140), color="text", width=6),
    ]
    if has_seconds:
        shapes.append(line(*point(second + 180, 30), *point(second, 152), color=SECOND_COLOR, width=2))
    return [*shapes, circle(MIDDLE, MIDDLE, 8, fill=SECOND_COLOR if has_seconds else "text")]


def digits(time: str) -> list[Shape]:
    """The time in figures as large as the face takes them."""
    return [words(MIDDLE, MIDDLE, time, size=min(88, 620 // len(time)), color="accent")]


def in_figures(now: datetime, *, has_seconds: bool, is_24: bool) -> str:
    """The time as 17:05:09 or 5:05:09 PM."""
    seconds = f":{now.second:02}" if has_seconds else ""
    if is_24:
        return f"{now.hour:02}:{now.minute:02}{seconds}"
    half = "AM" if now.hour < 12 else "PM"
    return f"{(now.hour - 1) % 12 + 1}:{now.minute:02}{seconds} {half}"
