"""A calendar: the sheet of a month, with events on its days."""

from __future__ import annotations

import re

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Board,
    Button,
    Entry,
    Form,
    Label,
    MenuItem,
    Row,
    Section,
    Stack,
    Table,
    TableColumn,
    View,
)


def _view(spec: AppSpec) -> View:
    month = Section(
        name="month_shown",
        about="The sheet of a month; days with events are marked.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Row(
                    items=(
                        Button(text="◀", action="previous_month"),
                        Label(var="month", style="title", grows=True, is_centered=True),
                        Button(text="Today", action="show_today"),
                        Button(text="▶", action="next_month"),
                    )
                ),
                Board(name="month_sheet", action="press"),
            )
        ),
    )
    return View(
        sections=(month, _day()),
        side_by_side=True,
        menus=menus(
            "Calendar",
            MenuItem(text="Previous month", action="previous_month", shortcut="Alt+Left"),
            MenuItem(text="Next month", action="next_month", shortcut="Alt+Right"),
            MenuItem(text="Today", action="show_today", shortcut="Ctrl+T"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        keys=(("Esc", "clear"),),
        vars={**dict.fromkeys(("month", "text", "day", "time", "search", "problem"), ""), "add_text": "Add"},
        width=980,
        height=600,
    )


def _day() -> Section:
    return Section(
        name="events_shown",
        about="The events from the chosen day on, and a new one.",
        grows=True,
        content=Stack(
            items=(
                Form(
                    items=(
                        Entry(var="text", label="Event", on_enter="save", takes_focus=True),
                        Entry(var="day", label="Day", on_enter="save"),
                        Entry(var="time", label="Time", on_enter="save"),
                    )
                ),
                Label(var="problem", style="error"),
                Row(items=(Button(var="add_text", action="save", style="primary"), Button(text="New", action="clear"))),
                Row(items=(Label(text="Search"), Entry(var="search", on_change="look_for", grows=True))),
                Table(
                    name="events",
                    columns=(
                        TableColumn(title="Day", width=100),
                        TableColumn(title="Time", width=70),
                        TableColumn(title="Event", width=200),
                    ),
                    empty="No events yet. Press a day and add one.",
                    on_open="edit",
                    keys=(("Delete", "remove"),),
                ),
                Row(
                    items=(
                        Button(text="Edit", action="edit"),
                        Button(text="Delete", action="remove", style="danger"),
                        Button(text="Undo", action="undo"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )


_AGENDA = re.compile(r"\bagenda\b(?! de (?:contactos|tel[eé]fonos|direcciones|clientes))")

BLUEPRINT = Blueprint(
    kind="calendar",
    title="Calendar",
    summary="A calendar with events on its days, a search, and a bell when one's time has come.",
    words={
        "calendar": 10,
        "calender": 10,
        "day planner": 9,
        "month view": 9,
        "event planner": 9,
        "kalender": 10,
        "calendario": 10,
        "calendrier": 10,
        "planner": 3,
    },
    weigh=lambda text: 7 if _AGENDA.search(text) else 0,
    features=(
        "event",
        "month",
        "day",
        "date",
        "time",
        "remind",
        "search",
        "add",
        "delet",
        "edit",
        "undo",
        "appointment",
        "view",
        "week",
        "notif",
    ),
    view=_view,
    screens=("The sheet of a month", "The events of a day, and a new one"),
    data_kept=("Events with day and time", "The window's place and theme"),
    checks=("An event without words or day is refused", "Events are still there after a restart"),
    help=(
        "Press a day, write what it is and press Add.",
        "Times are written like 7:30, days like 2026-12-31 or tomorrow.",
        "Alt and the arrow keys turn the month; a double click changes an event.",
    ),
)
