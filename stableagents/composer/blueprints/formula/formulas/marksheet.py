"""The marks of a pupil in all subjects: total, percentage, grade, and whether it is passed."""

from __future__ import annotations

from decimal import Decimal

GRADES = ((90, "A"), (75, "B"), (60, "C"), (0, "D"))  # from so many percent


def work_out(marks: list[Decimal], most: Decimal, needed: Decimal) -> list[tuple[str, str]]:
    """``marks`` of one subject each, out of ``most``; less than ``needed`` percent in any is a failure."""
    if not marks:
        raise ValueError("Write the mark of each subject.")
    if max(marks) > most or min(marks) < 0:
        raise ValueError(f"A mark is from 0 to {most:f}.")
    percent = sum(marks, Decimal(0)) / (most * len(marks)) * 100
    failed = sum(mark * 100 < needed * most for mark in marks)
    grade = next(name for least, name in GRADES if percent >= least)
    return [
        ("Percentage", f"{percent:.2f} %"),
        ("Total", f"{sum(marks, Decimal(0)):f}"),
        ("Out of", f"{most * len(marks):f}"),
        ("Grade", "F" if failed else grade),
        ("Result", "Failed" if failed else "Passed"),
        *([("Subjects not passed", str(failed))] if failed else []),
    ]
