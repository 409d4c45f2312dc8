"""What happens on each action in one list of records: its form, its table, its chart."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from amounts import read_number, rounded
from app_info import TITLE
from computing import as_number
from fields import Field, FieldError
from logic import ALL, Records, as_figure, month_of, week_of, year_of
from marks import as_here, day_here
from overview import rows, rows_in
from printed import page_of
from progress import days_to_go, share, so_far, used_in
from storage import Storage
from summary import Summary

if TYPE_CHECKING:
    from main import App

MAX_CSV_BYTES = 5_000_000
MAX_BARS = 12
DROP_QUESTION = "What you typed in the form is not saved yet. Drop it?"
MONTH, WEEK = "Month", "Week"
NAMES_OF: dict[str, Callable[[str], str] | None] = {"": None, MONTH: month_of, WEEK: week_of}
# What days are grouped by in the overview.
PERIODS = {"": None, "day": day_here, "week": week_of, "month": month_of, "year": year_of}
Names = Mapping[str, Callable[[], dict[str, str]]]


class Page:
    """Between the window and one list. What is typed and not saved is kept as a draft when the window closes.

    ``settings`` is an entry of LISTS in app_info; the names of its widgets begin with its prefix. ``names`` are those
    of the records of other lists.
    """

    def __init__(self, view: App, storage: Storage, settings: dict[str, Any], names: Names) -> None:
        self.view = view
        self.storage = storage
        self.settings = settings
        self.one, self.many = settings["one"], settings["many"]
        fields = [Field(*field) for field in settings["fields"]]
        fields = [
            Field(f.key, f.label, f.type, f.choices, names[f.choices[0]] if f.type == "link" else dict, storage.all)
            for f in fields
        ]
        self.records = Records(storage, fields, settings["rules"], settings["name"])
        self.summary = Summary(self.records, settings)
        self.form = [field for field in fields if not field.is_computed]
        self.editing: int | None = None
        self.filled: dict[str, str] = {}
        self.order, self.descending = settings["order"]
        self.users: list[tuple[Page, str]] = []  # lists whose records belong to one of these, by which field
        self.changed: Callable[[], None] = self.refresh_choices

    def start(self) -> None:
        keys = [field.key for field in self.records.fields]
        if self.order in keys:
            self._part("table").mark_order(keys.index(self.order), descending=self.descending)
        allowance = self.settings["allowance"]
        if allowance and not allowance["is_refused"] and not allowance["figures"]:
            self._part("allowance").set(as_here(str(self._allowance())))
        self._offer_choices()
        self._show_first()
        self._new_form()
        self._take_draft()
        self.refresh()

    def save(self) -> None:
        try:
            number = self.records.save(self._typed(), self.editing)
        except FieldError as error:
            self._part("problem").set(str(error))
            self.view.point_at(self._widget(error.field))
            return
        self._new_form()
        self.changed()
        record = self.records.get(number)
        warned = self.summary.warnings(record) if record else ""
        self.view.status.set(f"Saved. {warned}" if warned else "Saved.")

    def clear(self) -> None:
        """Empty the form for a new record."""
        if self._may_drop():
            self._new_form()
            self.view.status.set("")

    def select(self) -> None:
        """Show the chosen record in the form."""
        chosen = self._part("table").selected()
        record = self.records.get(int(chosen)) if chosen is not None else None
        if record is None or record["id"] == self.editing:
            return
        if not self._may_drop():
            if self.editing is None:
                self._part("table").unselect()
            else:
                self._part("table").select(self.editing)
            return
        self.editing = record["id"]
        self._fill(record)
        belonging = [page.told_of(key, record["id"]) for page, key in self.users]
        self.view.status.set("   ".join(belonging) or f"Change the {self.one} and press Save.")

    def remove(self) -> None:
        number = self._chosen()
        if number is None:
            return
        belonging = [page.told_of(key, number) for page, key in self.users if page.belonging_to(key, number)]
        if belonging:
            self.view.status.set(f"It can't be deleted while there is {', '.join(belonging)}.")
            return
        self.records.remove(number)
        if self.editing == number:
            self._new_form()
        self.changed()
        self.view.status.set("Deleted. Undo brings it back.")

    def undo(self) -> None:
        is_undone = self.records.undo()
        if is_undone and self.editing is not None:
            self._new_form()
        self.changed()
        self.view.status.set("It is as before." if is_undone else "There is nothing to undo.")

    def sort(self, column: int) -> None:
        """Order by a column; once more turns the order round."""
        key = self.records.fields[column].key
        self.descending = key == self.order and not self.descending
        self.order = key
        self._part("table").mark_order(column, descending=self.descending)
        self.refresh()

    def refresh(self) -> None:
        """Show the records that the search and the filter leave, and their sums."""
        if self.settings["fresh"]:
            self.records.untick_once_a_day(self.settings["fresh"], date.today().isoformat())
        self.summary.forget()
        words, found = self._part("search").get(), self.shown_records()
        rows = [(r["id"], [self._cell(field, r) for field in self.records.fields]) for r in found]
        is_narrowed = bool(words.strip()) or self._mark() or self._where()[1] != ALL
        self._part("table").show(rows, f"No {self.one} is like that." if is_narrowed else "")
        self._part("summary").set(self.summary.told(found))
        self._show_left()
        self._show_groups(found)
        self._show_goal()
        self.draw_chart()

    def shown_records(self) -> list[dict[str, Any]]:
        """The records that the search and the filter leave."""
        words = self._part("search").get()
        found = self.records.find(words, self.order, descending=self.descending, where=self._where())
        mark = self._mark()
        return [record for record in found if self.summary.marks[mark](record)] if mark else found

    def draw_chart(self) -> None:
        """Draw the shown records by what is chosen above the chart."""
        if not self.settings["charts"]:
            return
        by, of = self._part("chart_by").get(), self._part("chart_of").get()
        period = by if by in (MONTH, WEEK) else ""
        field = next(f for f in self.records.fields if f.label == by or (period and f.type == "date"))
        figure = next((f for f in self.records.fields if f.label == of), None)
        key = figure.key if figure else ""
        bars = []
        for name, group in self.records.grouped(self.shown_records(), field, key, NAMES_OF[period]):
            total = self.records.summed(group, key) if key else Decimal(len(group))
            if key in self.settings["averages"]:
                total = self.summary.average(group, key) or Decimal(0)
            bars.append((name, float(total), as_figure(figure, total) if figure else str(total)))
        self._part("chart").show(bars[-MAX_BARS:] if field.type == "date" else bars[:MAX_BARS])

    def export(self) -> None:
        path = self.view.ask_save_path(f"{self.many}.csv")
        if path and self._is_written(path, self.records.as_csv(), newline=""):
            self.view.status.set(f"Written to {path}")

    def save_to_print(self) -> None:
        """Write what is shown, in its order, as a page that a browser prints."""
        path = self.view.ask_save_path(f"{self.many}.html")
        if not path:
            return
        found, shown = self.shown_records(), self.records.fields
        rows = [[self._cell(field, record) for field in shown] for record in found]
        title = f"{TITLE}: {self.many}" if TITLE.casefold() != self.many.casefold() else TITLE
        page = page_of(title, [field.label for field in shown], rows, [self.summary.told(found)])
        if self._is_written(path, page):
            self.view.status.set(f"Written to {path}. Open it in a browser to print it or keep it as PDF.")

    def _is_written(self, path: str, text: str, newline: str | None = None) -> bool:
        """Write a text to a file, or say why that can't be."""
        try:
            Path(path).write_text(text, encoding="utf-8", newline=newline)
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be written: {error}")
            return False
        return True

    def import_csv(self) -> None:
        path = self.view.ask_open_path()
        if not path:
            return
        try:
            if Path(path).stat().st_size > MAX_CSV_BYTES:
                raise ValueError("the file is too large")
            taken, refused = self.records.add_csv(Path(path).read_text(encoding="utf-8-sig"))
        except (OSError, ValueError) as error:
            self.view.status.set(f"It could not be read: {error}")
        else:
            self.changed()
            self.view.status.set(f"{taken} taken, {refused} could not be.")

    def keep_draft(self) -> None:
        """Keep what is typed and not saved for the next start."""
        typed = self._typed()
        draft = {"record": self.editing, "typed": typed} if typed != self.filled else {}
        self.storage.set_setting(self._draft(), json.dumps(draft))

    def names(self) -> dict[str, str]:
        """What the records are called, by their number; those with the same name get it added."""
        first = self.records.fields[0]
        found: dict[str, str] = {}
        for record in self.records.all():
            name = first.shown(record[first.key])[:60] or f"{self.one} {record['id']}"
            found[str(record["id"])] = f"{name} ({record['id']})" if name in found.values() else name
        return found

    def belonging_to(self, key: str, number: int) -> list[dict[str, Any]]:
        return [record for record in self.records.all() if record[key] == str(number)]

    def told_of(self, key: str, number: int) -> str:
        """How many records belong to one of another list, and their sums."""
        return self.summary.told(self.belonging_to(key, number))

    def refresh_choices(self) -> None:
        """Show the present records, and offer what can be chosen now."""
        self._offer_choices()
        self.refresh()

    def _chosen(self) -> int | None:
        chosen = self._part("table").selected()
        if chosen is None:
            self.view.status.set("Choose one in the list first.")
        return int(chosen) if chosen is not None else None

    def _cell(self, field: Field, record: dict[str, Any]) -> str:
        shown = field.shown(record[field.key])
        if field.key == self.settings["due"] and self.summary.is_overdue(record):
            return f"{shown} (overdue)"
        bound = self.summary.bound(field.key, record)
        if bound:
            return f"{shown} (too high)" if bound == "high" else f"{shown} (too low)"
        if self.summary.is_best(record, field.key):
            return f"{shown} (lowest)" if self.settings["best"]["how"] == "least" else f"{shown} (highest)"
        return f"{shown} (low)" if field.key == self.settings["counted"] and self.summary.is_low(record) else shown

    def _show_groups(self, found: list[dict[str, Any]]) -> None:
        asked = self.settings["overview"]
        if not asked:
            return
        named = PERIODS[asked["period"]]
        within = rows_in(self.records, found, asked, named) if asked["within"] and named else None
        shown = (
            rows(self.records, found, asked["by"], asked["columns"], named, asked["also"]) if within is None else within
        )
        self._part("overview").show(shown)

    def _show_goal(self) -> None:
        goal = self.settings["goal"]
        if not goal:
            return
        field = next((f for f in self.records.fields if f.key == goal["of"]), None)
        now, left = so_far(self.records, goal, date.today().isoformat())
        figures = [as_figure(field, one) if field else str(one) for one in (now, Decimal(goal["figure"]), left)]
        told, wanted, rest = figures
        if not left:
            text = f"{told}: the goal {wanted} is reached."
        elif goal["how"] == "latest":
            text = f"{told} now, goal {wanted}, {rest} to go."
        else:
            ways = {"": f"{told} of {wanted}, {rest} to go.", "day": f"Today {told} of {wanted}, {rest} to go."}
            ways |= {"week": f"This week {told} of {wanted}, {rest} to go."}
            ways |= {"month": f"This month {told} of {wanted}, {rest} to go."}
            ways |= {"year": f"This year {told} of {wanted}, {rest} to go."}
            text = ways[goal["period"]]
        self._part("goal").set(text)
        if goal["how"] != "latest":
            self._part("reached").set(str(share(goal, now)))

    def set_allowance(self) -> None:
        """Keep another figure for what there is in each period; what is no figure is waited for."""
        try:
            figure = read_number(self._part("allowance").get())
        except ValueError:
            return
        if figure > 0:
            self.storage.set_setting(f"{self.settings['name']}_allowance", str(figure))
            self._show_left()

    def _allowance(self, whose: str = "") -> Decimal:
        """What there is in each period: as it was told at first, of each by itself, or as it was typed since."""
        allowance = self.settings["allowance"]
        if allowance["figures"]:
            return Decimal(allowance["figures"][whose])
        return Decimal(self.storage.setting(f"{self.settings['name']}_allowance", allowance["figure"]))

    def _show_left(self) -> None:
        """Tell what is left of what there is today, this week, month or year."""
        allowance = self.settings["allowance"]
        if not allowance:
            return
        by = self._field(allowance["by"]) if allowance["by"] else None
        if by is None:
            self._part("left").set(self._left_of())
            self._part("left_when").set("   ".join([self._left_when(), *self._left_a_day()]))
            return
        each = (
            tuple(allowance["figures"])
            or by.choices
            or sorted({one[by.key] for one in self.records.all() if one[by.key]})
        )
        told = [f"{name}: {self._left_of(name)} {self._left_when(name)}" for name in each]
        self._part("left_when").set("   ".join(told))

    def _left(self, whose: str = "") -> Decimal:
        """What is left of the allowance, below 0 where too much was used."""
        return self._allowance(whose) - used_in(self.records, self.settings["allowance"], date.today(), whose)

    def _left_of(self, whose: str = "") -> str:
        return as_figure(self._field(self.settings["allowance"]["of"]), abs(self._left(whose)))

    def _left_a_day(self) -> list[str]:
        """What there is for each day until the period ends, where that is wanted and something is left."""
        allowance, left = self.settings["allowance"], self._left()
        if not allowance["a_day"] or left <= 0:
            return []
        each = rounded(left / days_to_go(allowance["period"], date.today()))
        figure = as_figure(self._field(allowance["of"]), each)
        return [f"{figure} for each day to come"]

    def _left_when(self, whose: str = "") -> str:
        """Of which period something is left, or that it was too much."""
        left = {"": "left in all", "day": "left today", "week": "left this week", "month": "left this month"}
        left["year"] = "left this year"
        over = {"": "too much", "day": "too much today", "week": "too much this week", "month": "too much this month"}
        over["year"] = "too much this year"
        return (left if self._left(whose) >= 0 else over)[self.settings["allowance"]["period"]]

    def _mark(self) -> str:
        """What is chosen in the filter beside the values of its field: what is overdue, due soon or low."""
        wanted = self._part("filter").get() if self.summary.marks else ALL
        return wanted if wanted in self.summary.marks else ""

    def _where(self) -> tuple[str, str]:
        """The field that the list is filtered by, and the value that is kept there."""
        key = self.settings["filter"]
        if not key or self._mark():
            return "", ALL
        field = next(field for field in self.records.fields if field.key == key)
        wanted = self._part("filter").get()
        if wanted == ALL:
            return key, ALL
        return key, next((kept for kept, shown in self._values(field) if shown == wanted), wanted)

    def _values(self, field: Field) -> list[tuple[str, str]]:
        """What may be kept in a field, and how it is offered in the filter."""
        if field.type == "link":
            return list(field.names().items())
        if field.type == "tick":
            return [("yes", field.label), ("", f"Not: {field.label}")]
        if field.type in ("date", "time"):
            return [("", f"Not: {field.label}")]
        present = sorted({record[field.key] for record in self.records.all() if record[field.key]}, key=str.casefold)
        return [(value, value) for value in field.choices or present]

    def _offer_choices(self) -> None:
        values: list[str] = []
        for field in self.form:
            if field.type == "link":
                self.view.set_choices(self._part(f"field_{field.key}_box"), ["", *field.names().values()])
            if field.key == self.settings["filter"]:
                values = [shown for _kept, shown in self._values(field)]
        if self.settings["filter"] or self.summary.marks:
            offered = [ALL, *self.summary.marks, *values]
            self.view.set_choices(self._part("filter_box"), offered)
            if self._part("filter").get() not in offered:
                self._part("filter").set(ALL)

    def _show_first(self) -> None:
        """Begin with the value in the filter that this app is to begin with."""
        for field in self.form:
            if field.key == self.settings["filter"]:
                values = dict(self._values(field))
                self._part("filter").set(values.get(self.settings["shown_first"], ALL))

    def _take_draft(self) -> None:
        draft = json.loads(self.storage.setting(self._draft(), "{}"))
        if not draft:
            return
        record = self.records.get(draft["record"]) if draft["record"] is not None else None
        self.editing = record["id"] if record else None
        if record:
            self._fill(record)
        for field in self.form:
            self._set(field, draft["typed"].get(field.key, ""))
        self.view.status.set("What you had typed is here again; it is not saved yet.")

    def _may_drop(self) -> bool:
        return self._typed() == self.filled or self.view.confirm(DROP_QUESTION)

    def _new_form(self) -> None:
        self.editing = None
        today = {key: date.today().isoformat() for key, rule, _other in self.records.rules if rule == "today"}
        numbers = {key: self.records.next_number(key) for key, rule, _other in self.records.rules if rule == "next"}
        self._fill(self.settings["first"] | today | numbers)
        self._part("table").unselect()
        self._widget(self.form[0].key).focus_set()

    def _fill(self, record: dict[str, Any]) -> None:
        for field in self.form:
            self._set(field, field.written(record.get(field.key, "")))
        self._part("problem").set("")
        self.filled = self._typed()

    def _draft(self) -> str:
        """What the draft is kept under: it is the same when further lists join a list that was alone."""
        return "draft" if self.settings["name"] == "records" else f"{self.settings['prefix']}draft"

    def _field(self, key: str) -> Field:
        return next(field for field in self.records.fields if field.key == key)

    def _part(self, name: str) -> Any:
        return getattr(self.view, self.settings["prefix"] + name)

    def _widget(self, key: str) -> Any:
        """The entry, box or text area of a field."""
        name = f"{self.settings['prefix']}field_{key}"
        names = (f"{name}_entry", f"{name}_box", f"{name}_check", name)
        return next(getattr(self.view, name) for name in names if hasattr(self.view, name))

    def _typed(self) -> dict[str, str]:
        typed = {}
        for field in self.form:
            value = self._part(f"field_{field.key}")
            if field.type == "long_text":
                typed[field.key] = value.get_text()
            else:
                typed[field.key] = ("yes" if value.get() else "") if field.type == "tick" else value.get()
        return typed

    def _set(self, field: Field, text: str) -> None:
        value = self._part(f"field_{field.key}")
        if field.type == "long_text":
            value.set_text(text)
        elif field.type == "stars":
            value.set("★" * int(as_number(text)) if text.isdecimal() else text)
        else:
            value.set(bool(text) if field.type == "tick" else text)
