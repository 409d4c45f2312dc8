"""Reminders and alarms: at a day and a time, once or again and again, with a bell."""

from __future__ import annotations

from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Choice,
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

_REPEATS = ("Once", "Every day", "Monday to Friday", "Every week", "Every month")


def _view(spec: AppSpec) -> View:
    new = Section(
        name="new_reminder",
        about="The clock, what rings, and a new reminder.",
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Label(var="clock", style="big"),
                Label(var="ringing", style="title"),
                Row(
                    items=(
                        Button(text="Seen", action="answer", style="primary"),
                        Button(text="5 minutes more", action="snooze"),
                    )
                ),
                Form(
                    items=(
                        Entry(var="what", label="What", on_enter="add", takes_focus=True),
                        Entry(var="time", label="Time", on_enter="add"),
                        Entry(var="day", label="Day", on_enter="add"),
                        Choice(var="repeat", label="Repeat", options=_REPEATS),
                    )
                ),
                Label(text="Without a day it comes at that time next.", style="hint"),
                Label(var="problem", style="error"),
                Button(text="Add", action="add", style="primary"),
            )
        ),
    )
    listed = Section(
        name="all_reminders",
        about="The reminders, the soonest first.",
        grows=True,
        content=Stack(
            items=(
                Table(
                    name="reminders",
                    columns=(
                        TableColumn(title="What", width=180),
                        TableColumn(title="Time", width=70),
                        TableColumn(title="Day", width=100),
                        TableColumn(title="Repeat", width=110),
                    ),
                    empty="Nothing to remind of yet.",
                    keys=(("Delete", "remove"),),
                ),
                Row(
                    items=(
                        Button(text="Delete", action="remove", style="danger"),
                        Button(text="Undo", action="undo"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(new, listed),
        side_by_side=True,
        menus=menus("Reminders", MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z")),
        vars={
            **dict.fromkeys(("clock", "ringing", "what", "time", "day", "problem"), ""),
            "repeat": str(spec.options["repeat"]),
        },
        width=860,
        height=520,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    is_alarm = any(word in text for word in ("alarm", "wecker", "despertador", "réveil"))
    return replace(spec, options={**spec.options, "repeat": "Every day" if is_alarm else "Once"})


def _title(spec: AppSpec) -> str:
    return "Alarm clock" if spec.options["repeat"] == "Every day" else "Reminders"


def _weigh(text: str) -> int:
    """Birthdays, plants and the like have apps of their own, which tell what is due."""
    return (
        -10
        if pattern_of(r"\b(?:birthday|plants?|water|bills?|subscriptions?|medic\w+|habits?|to-?do|tasks?)").search(text)
        else 0
    )


BLUEPRINT = Blueprint(
    kind="reminders",
    title="Reminders",
    summary="Reminders and alarms at a day and a time, once or again and again, with a bell while the app is open.",
    words={
        "alarm clock": 14,
        "alarm": 6,
        "alarms": 8,
        "reminder": 6,
        "reminders": 6,
        "remind me": 6,
        "reminder app": 6,
        "wecker": 10,
        "despertador": 10,
        "réveil": 10,
    },
    features=(
        "label|title|bezeichnung|etiqueta|título|étiquette|titre",
        "remind",
        "alarm",
        "repeat",
        "snooze",
        "sound",
        "bell",
        "daily",
        "weekly",
        "date",
        "time",
        "message",
        "pop",
        "delet",
        "notif",
    ),
    view=_view,
    refine=_refine,
    weigh=_weigh,
    title_for=_title,
    screens=("The clock, what rings, and a new reminder", "The reminders, the soonest first"),
    data_kept=("Reminders with their moment", "The window's place and theme"),
    checks=(
        "A reminder without words or time is refused",
        "Reminders are still there after a restart",
        "One that repeats comes again",
    ),
    help=(
        "Write what and when, and press Add.",
        "Times are written like 7:30, days like 2026-12-31 or tomorrow.",
        "It rings while the app is open; Seen ends it, or it waits 5 minutes more.",
    ),
)
