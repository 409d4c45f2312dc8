"""What is told of records together: sums, averages, what is done, what is overdue, due soon or low."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from functools import partial
from typing import Any

from amounts import as_short
from computing import BY, as_number
from fields import AMOUNTS, Field
from logic import Records, as_average, as_figure, month_of, week_of, year_of
from marks import as_here, day_here

OVERDUE, SOON, LOW, USED_UP = "Overdue", "Due soon", "Running low", "Used up"
TODAY, TOMORROW, DUE_TODAY, FREE = "Today", "Tomorrow", "Due today", "Free"
TOO_HIGH, TOO_LOW = "Too high", "Too low"
FROM = "from "  # before a bound that is itself beyond: "7 or more"
Record = dict[str, Any]


class Summary:
    """The sums of some records, and which of them need attention. ``settings`` is an entry of LISTS in app_info."""

    def __init__(self, records: Records, settings: dict[str, Any]) -> None:
        self.records = records
        self.settings = settings
        self.seen: list[Record] | None = None  # for what is asked of each record beside all others
        self.bests: dict[str, Decimal] = {}  # the best figure of each group of those seen
        marks = {"overdue": (OVERDUE, self.is_overdue), "soon": (SOON, self.is_soon), "low": (LOW, self.is_low)}
        marks |= {"used_up": (USED_UP, self.is_used_up), "free": (FREE, self.is_free)}
        marks |= {"due_today": (DUE_TODAY, self.is_due_today)}
        marks |= {"high": (TOO_HIGH, self.is_too_high), "below": (TOO_LOW, self.is_too_low)}
        marks |= {"on_today": (TODAY, self.is_today), "on_tomorrow": (TOMORROW, self.is_tomorrow)}
        alone = {f"alone_{place}": one for place, one in enumerate(settings["seen_alone"])}
        marks |= {name: (self._named(*one), partial(self._is_beyond, *one)) for name, one in alone.items()}
        self.marks: dict[str, Callable[[Record], bool]] = dict(marks[name] for name in settings["marks"])

    def told(self, found: list[Record]) -> str:
        """How many records these are, and what they come to."""
        parts = [f"1 {self.settings['one']}" if len(found) == 1 else f"{len(found)} {self.settings['many']}"]
        for field in self.records.fields if found else []:
            if field.type in ("running", "level"):
                parts += self._balances(field, found)
            if field.key in self.settings["sums"]:
                parts.append(f"{field.label}: {as_figure(field, self.records.summed(found, field.key))}")
                parts += self._lately(field, found)
            average = self.average(found, field.key) if field.key in self.settings["averages"] else None
            if average is not None:
                parts.append(f"Average {field.label}: {as_average(field, average)}")
                parts += self._average_lately(field, found)
            parts += self._of_all(field, found)
        parts += self._split(found)
        overdue = sum(map(self.is_overdue, found))
        low = sum(map(self.is_low, found))
        parts += [f"{overdue} overdue"] if overdue else []
        parts += [f"{low} low"] if low else []
        used_up = sum(map(self.is_used_up, found))
        parts += [f"{used_up} used up"] if used_up else []
        high, below = sum(map(self.is_too_high, found)), sum(map(self.is_too_low, found))
        parts += [f"{high} too high"] if high else []
        parts += [f"{below} too low"] if below else []
        return "   ".join(parts)

    def _balances(self, field: Field, found: list[Record]) -> list[str]:
        """Where a balance stands at last, or that of each who has one."""
        in_time = self.records.in_time(found, field.choices[0])
        group = next((step.removeprefix(BY) for step in field.choices if step.startswith(BY)), "")
        if not group:
            return [f"{field.label}: {field.shown(in_time[-1][field.key])}"]
        whose = self._field(group)
        last = {whose.shown(record[whose.key]): field.shown(record[field.key]) for record in in_time}
        return [f"{field.label} {name}: {shown}" for name, shown in sorted(last.items())]

    def _average_lately(self, field: Field, found: list[Record]) -> list[str]:
        """The average of a field in the last days, where that is wanted."""
        days = self.settings["lately"]
        if not days:
            return []
        first = (date.today() - timedelta(days=days - 1)).isoformat()
        average = self.average([one for one in found if one[self.settings["day"]] >= first], field.key)
        return [f"Average of {days} days: {as_average(field, average)}"] if average is not None else []

    def _of_all(self, field: Field, found: list[Record]) -> list[str]:
        """What else is told of a field: how many are different, how many are ticked, the highest and the lowest."""
        kept = [record[field.key] for record in found if record[field.key]]
        told = []
        if field.key in self.settings["distinct"]:
            told.append(f"{field.label}: {len({one.casefold() for one in kept})} different")
        if field.key in self.settings["ticked"]:
            told += [f"{field.label}: {len(kept)}", f"Not: {field.label}: {len(found) - len(kept)}"]
        for key, value, count in self.settings["valued"]:
            chosen = [record for record in found if record[key] == value]
            if key == field.key:
                told.append(f"{value}: {as_short(self.records.summed(chosen, count)) if count else len(chosen)}")
        if field.key in self.settings["last"]:
            days = [record[self.settings["day"]] for record in found if record[field.key]]
            shown = day_here(max(days)) if any(days) else "-"
            told.append(f"{field.label}, last: {shown}")
        for how, key in self.settings["extremes"]:
            if key == field.key and kept:
                choose = max if how == "most" else min
                best = choose((one for one in found if one[key]), key=lambda one: as_number(one[key]))
                day = day_here(best.get(self.settings["day"], ""))
                shown = as_figure(field, as_number(best[key])) + (f" ({day})" if day else "")
                told.append(f"{field.label}, highest: {shown}" if how == "most" else f"{field.label}, lowest: {shown}")
        return told

    def average(self, found: list[Record], key: str) -> Decimal | None:
        """The average of a field, weighted where another tells how much each figure counts."""
        is_weighted = key in self.settings["averages"][:1]
        return self.records.average(found, key, self.settings["weights"] if is_weighted else "")

    def is_done(self, record: Record) -> bool:
        """Whether a record is ticked, has its day, or one of the values that say so."""
        kept, values = record.get(self.settings["done"], ""), self.settings["done_as"]
        return kept in values if values else bool(kept)

    def is_overdue(self, record: Record) -> bool:
        due = self._due(record)
        return bool(due) and not self.is_done(record) and due < date.today().isoformat() and self._is_latest(record)

    def _is_latest(self, record: Record) -> bool:
        """Whether nothing was noted later of the same hive, plant or customer, where each is to be seen to again."""
        by, day = self.settings["latest_of"], self.settings["due"]
        return not by or not any(one[by] == record[by] and one[day] > record[day] for one in self._all())

    def forget(self) -> None:
        """Read the records anew, as one was added or changed."""
        self.seen, self.bests = None, {}

    def _all(self) -> list[Record]:
        """All records, read once for as long as none is added or changed."""
        if self.seen is None:
            self.seen = self.records.all()
        return self.seen

    def is_today(self, record: Record) -> bool:
        return bool(record[self.settings["day"]] == date.today().isoformat())

    def is_tomorrow(self, record: Record) -> bool:
        return bool(record[self.settings["day"]] == (date.today() + timedelta(days=1)).isoformat())

    def is_due_today(self, record: Record) -> bool:
        """Whether a record is to be seen to today, as one is that was due before and is not done."""
        due = self._due(record)
        return self.is_overdue(record) or (due == date.today().isoformat() and not self.is_done(record))

    def is_free(self, record: Record) -> bool:
        """Whether nobody has what is given out."""
        return not record.get(self.settings["holder"], "")

    def is_soon(self, record: Record) -> bool:
        """Whether a record is due today or within the days that the settings tell."""
        due, last = self._due(record), date.today() + timedelta(days=self.settings["soon"])
        return not self.is_done(record) and date.today().isoformat() <= due <= last.isoformat()

    def _due(self, record: Record) -> str:
        """The last day on which a record is in time: that of its field, or so many days later."""
        due, days = record.get(self.settings["due"], ""), self.settings["due_days"]
        if not due or not days:
            return due
        return date.fromordinal(min(date.fromisoformat(due).toordinal() + days, date.max.toordinal())).isoformat()

    def bound(self, key: str, record: Record) -> str:
        """Whether a figure of a record is "high", "low", or neither, where the settings have bounds for it."""
        for bounded, least, most in self.settings["bounds"]:
            if bounded == key and record.get(key):
                beyond = _beyond(as_number(record[key]), least, most)
                if beyond:
                    return beyond
        return ""

    def _is_beyond(self, key: str, least: str, most: str, record: Record) -> bool:
        return bool(record.get(key)) and bool(_beyond(as_number(record[key]), least, most))

    def _named(self, key: str, least: str, most: str) -> str:
        """What the filter calls the records that lie beyond a bound."""
        label, shown = self._field(key).label, as_here((most or least).removeprefix(FROM))
        if most:
            return f"{label}: {shown} or more" if most.startswith(FROM) else f"{label}: over {shown}"
        return f"{label}: {shown} or less" if least.startswith(FROM) else f"{label}: under {shown}"

    def is_too_high(self, record: Record) -> bool:
        return any(self.bound(key, record) == "high" for key, _least, _most in self.settings["bounds"])

    def is_too_low(self, record: Record) -> bool:
        return any(self.bound(key, record) == "low" for key, _least, _most in self.settings["bounds"])

    def warnings(self, record: Record) -> str:
        """What of a record is over or under its bound, in words."""
        told = []
        for key, least, most in self.settings["bounds"]:
            label, bound = self._field(key).label, self.bound(key, record)
            shown = as_here((most if bound == "high" else least).removeprefix(FROM))
            if bound == "high":
                told.append(f"{label} is {shown} or more!" if most.startswith(FROM) else f"{label} is over {shown}!")
            if bound == "low":
                told.append(f"{label} is {shown} or less!" if least.startswith(FROM) else f"{label} is under {shown}!")
        return " ".join(told)

    def is_best(self, record: Record, key: str) -> bool:
        """Whether no record, or none of its group, has a better figure in the field whose best is marked."""
        best = self.settings["best"]
        if not best or key != best["of"] or not record.get(key):
            return False
        by, choose = best["by"], min if best["how"] == "least" else max
        if not self.bests:
            for one in self._all():
                if one.get(key):
                    group, figure = one[by] if by else "", as_number(one[key])
                    self.bests[group] = choose(self.bests.get(group, figure), figure)
        return as_number(record[key]) == self.bests.get(record[by] if by else "")

    def is_used_up(self, record: Record) -> bool:
        """Whether nothing is left of what is used in parts."""
        uses = self.settings["uses"]
        left = record.get(uses["left"], "") if uses else ""
        return bool(left) and as_number(left) <= 0

    def is_low(self, record: Record) -> bool:
        least = self.settings["low"]
        if not least or not record[self.settings["counted"]]:
            return False
        wanted = as_number(least) if least.isdecimal() else as_number(record[least])
        left = as_number(record[self.settings["counted"]])
        return left < wanted or (left == wanted and left == 0)

    def _split(self, found: list[Record]) -> list[str]:
        """How much of a sum is done, and how much is not: what is paid, and what is still to be."""
        if not self.settings["split"] or not found:
            return []
        field, done = (self._field(self.settings[name]) for name in ("split", "done"))
        ticked = self.records.summed([record for record in found if self.is_done(record)], field.key)
        rest = self.records.summed(found, field.key) - ticked
        name = ", ".join(self.settings["done_as"]) or done.label
        if field.type in AMOUNTS and not self.settings["done_as"]:
            return [f"{name}: {as_figure(field, ticked)}", f"Still open: {as_figure(field, rest)}"]
        return [f"{name}: {as_figure(field, ticked)}", f"Not: {name}: {as_figure(field, rest)}"]

    def _lately(self, field: Field, found: list[Record]) -> list[str]:
        """The sums of a field today, this week, this month and this year, as far as they are wanted."""
        today, day = date.today().isoformat(), self.settings["day"]
        last_month = (date.today().replace(day=1) - timedelta(days=1)).isoformat()
        told = []
        for period in self.settings["periods"]:
            name_of = {"today": str, "week": week_of, "month": month_of, "year": year_of, "last_month": month_of}[
                period
            ]
            meant = name_of(last_month if period == "last_month" else today)
            total = self.records.summed([one for one in found if name_of(one[day]) == meant], field.key)
            shown = as_figure(field, total)
            texts = {"today": f"today: {shown}", "week": f"this week: {shown}", "month": f"this month: {shown}"}
            texts |= {"year": f"this year: {shown}", "last_month": f"last month: {shown}"}
            told.append(f"{field.label} {texts[period]}")
        return told

    def _field(self, key: str) -> Field:
        return next(field for field in self.records.fields if field.key == key)


def _beyond(figure: Decimal, least: str, most: str) -> str:
    """Whether a figure is "high", "low", or neither; a bound with "from" before it is itself beyond."""
    if most and (figure >= _bound(most) if most.startswith(FROM) else figure > Decimal(most)):
        return "high"
    if least and (figure <= _bound(least) if least.startswith(FROM) else figure < Decimal(least)):
        return "low"
    return ""


def _bound(told: str) -> Decimal:
    return Decimal(told.removeprefix(FROM))
