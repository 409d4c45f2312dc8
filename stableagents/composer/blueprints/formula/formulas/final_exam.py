"""The grade that a final exam has to bring."""

from __future__ import annotations

from decimal import Decimal


def work_out(now: Decimal, wanted: Decimal, share: Decimal) -> list[tuple[str, str]]:
    """All in percent; ``share`` is what the exam counts."""
    needed = (wanted - now * (100 - share) / 100) / share * 100
    shown = f"{needed:.2f}".rstrip("0").rstrip(".")
    rows = [("Needed in the final exam", f"{shown} %")]
    if needed > 100:
        best = (now * (100 - share) + 100 * share) / 100
        rows += [("It can't be reached", "more than 100 % would be needed"), ("The best grade is", f"{best:.2f} %")]
    elif needed <= 0:
        rows.append(("It is reached already", "whatever the exam brings"))
    return rows
