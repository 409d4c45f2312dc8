"""What the buttons under a list do with the chosen record: one more or less, some of it used, a figure raised."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from amounts import as_short, read_number, rounded
from computing import as_number
from fields import FieldError
from logic import as_figure
from marks import day_here
from page import Page
from reminding import comes_between, told_now

MOST_PERCENT = 1000
LOOK_AGAIN_MS = 5000


class ActingPage(Page):
    """A page that changes records without their form, too, and reminds of those whose day or time has come."""

    looked = datetime.max  # at the clock, when last

    def start(self) -> None:
        super().start()
        if self.settings["remind"]:
            self.looked = datetime.now()
            self.view.every(LOOK_AGAIN_MS, self.look_at_clock)

    def refresh(self) -> None:
        super().refresh()
        if self.settings["remind"]:
            self._show_coming(datetime.now())

    def look_at_clock(self) -> None:
        """Tell what comes today and what is late, and ring as the time of a record comes while the app is open."""
        now, remind = datetime.now(), self.settings["remind"]
        for when, record in self._show_coming(now):
            if remind["time"] and record[remind["time"]] and comes_between(when, remind, self.looked, now):
                self.view.bell()
                break
        self.looked = now

    def _show_coming(self, now: datetime) -> list[tuple[datetime, dict[str, Any]]]:
        """Show what is to be thought of now, and return it: each with when it comes."""
        records = [record for record in self.records.all() if not self.summary.is_done(record)]
        found = told_now(records, self.settings["remind"], now, self.summary.is_overdue)
        today = now.date()
        late = ", ".join(self._named(*one) for one in found if one[0].date() < today)
        on_day = ", ".join(self._named(*one) for one in found if one[0].date() == today)
        soon = ", ".join(self._named(*one) for one in found if one[0].date() > today)
        parts = [f"Late: {late}"] if late else []
        parts += [f"Today: {on_day}"] if on_day else []
        parts += [f"Coming: {soon}"] if soon else []
        self._part("coming").set("   ".join(parts))
        return found

    def _named(self, when: datetime, record: dict[str, Any]) -> str:
        """What a record is called by its first words, with when it comes."""
        remind = self.settings["remind"]
        words = (f.shown(record[f.key]) for f in self.form if f.type in ("text", "choice", "link", "long_text"))
        name = next((word for word in words if word), f"{self.one} {record['id']}")[:60]
        day = "" if when.date() == date.today() else day_here(when.date().isoformat())
        time = when.strftime("%H:%M") if remind["time"] and record.get(remind["time"]) else ""
        told = " ".join(part for part in (day, time) if part)
        return f"{name} ({told})" if told else name

    def one_more(self) -> None:
        self._count(1)

    def one_less(self) -> None:
        self._count(-1)

    def mark(self) -> None:
        """Tick the chosen record, or take its tick away; where it has the day of what was done last, that is today."""
        record = self.records.get(self._chosen())
        if record is None:
            return
        field = self._field(self.settings["marked_by"])
        value = date.today().isoformat() if field.type == "date" else "" if record[field.key] else "yes"
        if self._keep((record["id"], {field.key: value})):
            self.view.status.set(f"{field.label}: {field.shown(value) or '–'}. Undo takes it back.")

    def use(self) -> None:
        """Take off the chosen record what was used of it now."""
        try:
            part = read_number(self._part("part").get())
        except ValueError as error:
            self.view.status.set(f"Used now: {error}")
            self.view.point_at(self._part("part_entry"))
            return
        if self._take(part):
            self._part("part").set("")

    def use_one(self) -> None:
        self._take(Decimal(1))

    def raise_by(self) -> None:
        """Raise what the app is to raise by so many percent: of the chosen record, or of all that are shown."""
        try:
            percent = read_number(self._part("percent").get())
            if abs(percent) > MOST_PERCENT or percent <= -100:
                raise ValueError("write a percentage such as 5, or -5 for less.")
        except ValueError as error:
            self.view.status.set(f"Percent: {error}")
            self.view.point_at(self._part("percent_entry"))
            return
        raised = self.settings["raised"]
        found = self.shown_records() if raised["all"] else [self.records.get(self._chosen())]
        changes = [
            (record["id"], {key: str(rounded(as_number(record[key]) * (100 + percent) / 100)) for key in kept})
            for record in found
            if record is not None and (kept := [key for key in raised["keys"] if record[key]])
        ]
        if changes and self._keep(*changes):
            self.view.status.set(f"Changed by {as_short(percent)} %: {len(changes)}.")

    def _take(self, part: Decimal) -> bool:
        """Take some off what is left of the chosen record, unless there is less. Returns whether it was done."""
        record = self.records.get(self._chosen())
        if record is None:
            return False
        uses = self.settings["uses"]
        left, field = as_number(record[uses["left"]]), self._field(uses["left"])
        if part <= 0:
            self.view.status.set("Used now: this must be more than 0.")
            return False
        if part > left:
            shown = as_figure(field, max(left, Decimal(0)))
            self.view.status.set(f"There is only {shown} left." if left > 0 else "There is none left.")
            return False
        used = as_number(record[uses["used"]]) + part
        if not self._keep((record["id"], {uses["used"]: str(used)})):
            return False
        self.view.status.set(f"{as_figure(field, left - part)} left. Undo takes it back.")
        return True

    def _count(self, step: int) -> None:
        record = self.records.get(self._chosen())
        if record is None:
            return
        key = self.settings["counted"]
        left = as_number(record[key]) + step
        if left < 0:
            self.view.status.set("There is none left.")
            return
        self._keep((record["id"], {key: str(left)}))

    def _keep(self, *changes: tuple[int, dict[str, str]]) -> bool:
        """Keep other values of some fields, as one change. Returns whether the rules allow it; why not, is told."""
        chosen = self._part("table").selected()
        try:
            self.records.change(dict(changes))
        except FieldError as error:
            self.view.status.set(str(error))
            return False
        self._new_form()
        self.changed()
        if chosen is not None:
            self._part("table").select(int(chosen))
        return True
