"""The average of marks, and what is needed for an aim."""

from __future__ import annotations

from decimal import Decimal


def work_out(marks: list[Decimal], aim: Decimal) -> list[tuple[str, str]]:
    """``marks`` so far; the next mark that brings the average to ``aim``."""
    if not marks:
        raise ValueError("Write at least one mark.")
    average = sum(marks, Decimal(0)) / len(marks)
    needed = aim * (len(marks) + 1) - sum(marks, Decimal(0))
    return [
        ("Average", f"{average:.2f}"),
        ("Next mark needed for the aim", f"{needed:.2f}"),
        ("Best mark", f"{max(marks):f}"),
        ("Marks so far", str(len(marks))),
    ]
