"""The average of grades, each with its credits or weight: a grade point average where they are letters."""

from __future__ import annotations

import re
from decimal import Decimal

from logic import Made, ToolError, Typed, plain, text_in

POINTS = {"A": 40, "B": 30, "C": 20, "D": 10, "F": 0}  # tenths of a point
MOST = 200  # courses
HOW = "Write each course as: name B+ 3 (grade, credits)."


def work_out(typed: Typed, changed: str) -> Made:
    courses = [_course(line) for line in text_in(typed, "courses").splitlines() if line.strip()]
    if len(courses) > MOST:
        raise ToolError(f"At most {MOST} courses.", "courses")
    weight = sum((credits for _name, _points, credits in courses), Decimal(0))
    if not weight:
        raise ToolError("One course at least must have credits.", "courses")
    total = sum((points * credits for _name, points, credits in courses), Decimal(0))
    rows = [("Average", plain(total / weight, 2)), ("Credits", plain(weight, 2)), ("Courses", str(len(courses)))]
    lines = [f"{name}: {plain(points, 2)} × {plain(credits, 2)}" for name, points, credits in courses]
    return Made(rows, text="\n".join(lines))


def _course(line: str) -> tuple[str, Decimal, Decimal]:
    """A name, the points of its grade, and its credits: one where none are written. Raises ``ToolError``."""
    words = re.sub(r"[,;](?!\d)|%|\b(?:credits?|ects)\b", " ", line[:200], flags=re.IGNORECASE).split()
    values = [_points(word) for word in words[-2:]]
    if len(values) == 2 and values[0] is not None and (credits := _number(words[-1])) is not None:
        return " ".join(words[:-2])[:60] or "?", values[0], credits
    if not words or values[-1] is None:
        raise ToolError(HOW, "courses")
    return " ".join(words[:-1])[:60] or "?", values[-1], Decimal(1)


def _points(word: str) -> Decimal | None:
    """A+ counts as A, every other + or - for three tenths of a point."""
    found = re.fullmatch(r"([A-DF])([+-]?)", word.upper())
    if found is None:
        return _number(word)
    more = {"+": 3, "-": -3}.get(found[2], 0)
    return Decimal(min(40, max(0, POINTS[found[1]] + more))) / 10


def _number(word: str) -> Decimal | None:
    word = word.replace(",", ".")
    return Decimal(word) if re.fullmatch(r"\d{1,4}(?:\.\d{1,3})?", word) else None
