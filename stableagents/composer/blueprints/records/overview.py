"""What the records of each group come to: how many they are, and the figures that are asked for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from amounts import as_short
from computing import as_number, holds
from fields import Field
from logic import Records, as_average, as_figure
from marks import day_here

# sum, average, most, least, last, latest, since (latest, the oldest first), ticked, unticked, share; "free:" with how
# many places there are and the key of how many one takes; "under:" and "over:" with what the sum is to come to, or not
# to go beyond; "open:" and "done:" with the key of what is done; "newest:" with that of the day; or "weighted:" with
# that of the weight, and maybe of which records, as "type=Buy"; and the key of the field
Column = tuple[str, str]


def rows(
    records: Records,
    found: list[dict[str, Any]],
    by: str,
    columns: list[Column],
    named: Callable[[str], str] | None = None,
    also: str = "",
) -> list[tuple[str, list[str]]]:
    """A row for each value of the field ``by`` among the records: its name, how many they are, a cell for each of
    the columns. The largest of the first column is above, with ``least`` the smallest; of days the last. ``named``
    gives the month or the week of a day. With ``also`` each value of that field has a row of its own in each group."""
    fields = {field.key: field for field in records.fields}
    groups = records.grouped(found, fields[by], named=named)
    if columns and columns[0][0].startswith("under:"):  # who can be chosen and has nothing yet is short as well
        there = {name for name, _group in groups}
        groups += [(name, []) for name in fields[by].choices if fields[by].type == "choice" and name not in there]
    if also:
        groups = [
            (f"{name}, {other}", ones)
            for name, group in groups
            for other, ones in records.grouped(group, fields[also], named=named)
        ]
    how, key = columns[0] if columns else ("", "")
    figures = {name: figure(records, group, how, key) for name, group in groups}
    if fields[by].type == "date":
        groups.reverse()
    else:
        groups.sort(key=lambda group: _rank(figures[group[0]], how, len(group[1])))
    return [
        (name, [name, str(len(group)), *(_cell(records, group, column, fields[column[1]]) for column in columns)])
        for name, group in groups
    ]


def rows_in(
    records: Records,
    found: list[dict[str, Any]],
    asked: dict[str, Any],
    named: Callable[[str], str],
) -> list[tuple[str, list[str]]]:
    """The rows of each month or week of the day ``asked["within"]``, the last one above: in each a row for each value
    of the field that they are grouped by. ``named`` gives the month or the week of a day."""
    day = next(field for field in records.fields if field.key == asked["within"])
    shown = []
    for period, group in reversed(records.grouped(found, day, named=named)):
        for name, (first, *cells) in rows(records, group, asked["by"], asked["columns"]):
            shown.append((f"{period} {name}", [f"{period}   {first}", *cells]))
    return shown


def figure(records: Records, group: list[dict[str, Any]], how: str, key: str) -> Decimal | None:
    """What a field comes to in a group; ``None`` where it is filled in nowhere."""
    if how in ("ticked", "unticked", "share") and group:
        ticked = Decimal(sum(bool(record[key]) for record in group))
        return {"ticked": ticked, "unticked": len(group) - ticked}.get(how, 100 * ticked / len(group))
    if how.startswith(("open:", "done:")):
        is_done, done = how.startswith("done:"), how.partition(":")[2]
        return records.summed([record for record in group if bool(record[done]) == is_done], key)
    if how.startswith("free:"):
        _free, most, count = how.split(":")
        taken = [as_number(one[count]) if count and one[count] else Decimal(1) for one in group]
        return Decimal(most) - sum(taken, Decimal(0))
    if how.startswith(("under:", "over:")):
        limit, whole = Decimal(how.partition(":")[2]), records.summed(group, key)
        beyond = limit - whole if how.startswith("under:") else whole - limit
        return beyond if beyond > 0 else None
    if how == "average":
        return records.average(group, key)
    if how.startswith("weighted:"):
        _how, weight, *kinds = how.split(":")
        return records.average([one for one in group if all(holds(kind, one) for kind in kinds)], key, weight)
    if how == "last":
        day = next(field.choices[0] for field in records.fields if field.key == key)
        return as_number(records.in_time(group, day)[-1][key])
    if how.startswith("newest:"):
        day = how.partition(":")[2]
        kept_on = [(record[day], record["id"], as_number(record[key])) for record in group if record[key]]
        return max(kept_on)[2] if kept_on else None
    if how in ("latest", "since"):
        days = [record[key] for record in group if record[key]]
        return Decimal(date.fromisoformat(max(days)).toordinal()) if days else None
    kept = [as_number(record[key]) for record in group if key and record[key]]
    if not kept:
        return None
    return max(kept) if how == "most" else min(kept) if how == "least" else sum(kept, Decimal(0))


def _rank(value: Decimal | None, how: str, count: int) -> tuple[bool, Decimal, int]:
    """A sorting key: groups without a figure come last."""
    shown = value or Decimal(0)
    return (value is None, shown if how in ("least", "since") else -shown, -count)


def _cell(records: Records, group: list[dict[str, Any]], column: Column, field: Field) -> str:
    how, key = column
    value = figure(records, group, how, key)
    if value is None:
        return ""
    if how in ("latest", "since"):
        return day_here(date.fromordinal(int(value)).isoformat())
    if how == "share":
        return f"{as_short(value)} %"
    return as_average(field, value) if how == "average" or how.startswith("weighted:") else as_figure(field, value)
