"""Which records the app reminds of: what comes today, or soon enough to be told of ahead, and what is late."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import Any

Record = dict[str, Any]


def begin(record: Record, remind: dict[str, Any], now: datetime) -> datetime | None:
    """When a record comes. ``remind`` tells the keys of its day, or of the days that are left, and of its time, which
    may be missing; a day without a time begins at midnight."""
    day, time = record.get(remind["day"], ""), record.get(remind["time"], "") if remind["time"] else ""
    try:
        if day.isdecimal():
            day = (now + timedelta(days=int(day))).date().isoformat()
        return datetime.fromisoformat(f"{day}T{time.zfill(5)}" if time else day)
    except (ValueError, OverflowError):
        return None


def told_now(
    records: Iterable[Record], remind: dict[str, Any], now: datetime, is_late: Callable[[Record], bool]
) -> list[tuple[datetime, Record]]:
    """The records to be told of now with when they come, the earliest first: on their day, on the day on which so many
    minutes ``ahead`` of them begins, and what is late."""
    found = []
    for record in records:
        when = begin(record, remind, now)
        if when is None:
            continue
        is_near = (when - timedelta(minutes=remind["ahead"])).date() <= now.date() <= when.date()
        if is_near or is_late(record):
            found.append((when, record))
    return sorted(found, key=lambda one: one[0])


def comes_between(when: datetime, remind: dict[str, Any], before: datetime, now: datetime) -> bool:
    """Whether the time of a record, or so many minutes ``ahead`` of it, came after ``before`` and until ``now``."""
    return before < when - timedelta(minutes=remind["ahead"]) <= now
