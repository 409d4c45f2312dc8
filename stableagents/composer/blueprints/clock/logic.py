"""What a clock shows beside its hands: dots in binary and figures. The time is given."""

from __future__ import annotations

from datetime import datetime

from clockface import MIDDLE
from shapes import Shape, circle, words

BINARY, DIGITAL = 3, 4  # beside the faces with hands


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
