"""A time tracker: start and stop by project, entries by hand, totals of the day, the week and the month."""

from __future__ import annotations

import re

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Chart,
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

_PERIODS = ("Today", "This week", "This month", "All")
_WORK = r"(?:projects?|clients?|tasks?|jobs?|activit(?:y|ies)|customers?)"
_ABOUT = re.compile(
    rf"\b(?:time|hours?)[- ]?(?:track(?:er|ing)|clock|logg(?:er|ing)|keeping)\b.*\b(?:{_WORK}|start|stop|toggl)"
    rf"|\b{_WORK} time[- ]?(?:track(?:er|ing)|logg(?:er|ing)|clock)\b|\btoggl\b"
    r"|\b(?:work|working|time|hours?) (?:log|diary|sheet)\b.*\bstart\b.*\bstop\b.*\bbuttons?\b"
    rf"|\btrack\w* (?:how (?:long|much time)|(?:the |my )?(?:time|hours)) (?:\w+ ){{0,5}}?"
    rf"(?:on|per|for|by) (?:\w+ ){{0,2}}?{_WORK}\b"
    rf"|\btrack time (?:per|by|on) {_WORK}\b"
    r"|\bzeiterfassung\b.*\b(?:(?:pro|je) (?:projekt|kunde)\w*|start\w*|stopp?\w*)"
    r"|\bprojekt-?zeit\w*|\bzeit(?:en)? (?:pro|je) projekt\b"
    r"|\b(?:control|registro|seguimiento) (?:de|del) (?:tiempo|horas)\b.*\bproyectos?\b|\btiempo por proyecto\b"
    r"|\bsuivi (?:du|de) temps\b|\btemps (?:passé )?par projet\b"
)
_FIELDS = re.compile(r"\bwith (?:\w+, ){2}|\bfields?\b")


def _view(spec: AppSpec) -> View:
    clock = Section(
        name="clock_section",
        about="What runs, and the projects with their totals.",
        grows=True,
        share=3,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Label(var="clock", style="title"),
                Form(
                    items=(
                        Entry(var="project", label="Project", on_enter="start_project", takes_focus=True),
                        Entry(var="day", label="Day", on_enter="add_entry", width=14),
                        Entry(var="duration", label="Duration", on_enter="add_entry", width=14),
                    )
                ),
                Row(
                    items=(
                        Button(text="Start", action="start_project", style="primary"),
                        Button(text="Stop", action="stop_project"),
                        Button(text="Add by hand", action="add_entry"),
                    )
                ),
                Label(var="problem", style="error"),
                Row(
                    items=(
                        Choice(var="period", options=_PERIODS, action="change_period"),
                        Label(var="total"),
                        Button(text="All projects", action="see_all"),
                    )
                ),
                Table(
                    name="projects",
                    columns=(
                        TableColumn(title="Runs", width=60),
                        TableColumn(title="Project", width=240),
                        TableColumn(title="Time", width=110, is_number=True),
                    ),
                    empty="No project yet. Write one above and press Start.",
                    on_select="choose",
                    on_open="start_project",
                ),
            )
        ),
    )
    entries = Section(
        name="entries_section",
        about="The entries of the period, and a chart of the projects.",
        grows=True,
        share=3,
        content=Stack(
            items=(
                Table(
                    name="entries",
                    columns=(
                        TableColumn(title="Day", width=100),
                        TableColumn(title="Begin", width=80),
                        TableColumn(title="Project", width=200),
                        TableColumn(title="Time", width=110, is_number=True),
                    ),
                    empty="What you track appears here.",
                    keys=(("Delete", "remove_entry"),),
                ),
                Row(
                    items=(
                        Button(text="Delete", action="remove_entry", style="danger"),
                        Button(text="Undo", action="undo"),
                        Button(text="Export CSV", action="export"),
                    )
                ),
                Chart(name="chart"),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(clock, entries),
        side_by_side=True,
        menus=menus(
            "Time",
            MenuItem(text="Stop", action="stop_project", shortcut="F8"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
            MenuItem(text="Export CSV", action="export", shortcut="Ctrl+E"),
        ),
        vars=dict.fromkeys(("clock", "project", "day", "duration", "problem", "period", "total"), ""),
        width=960,
        height=640,
    )


def _weigh(text: str) -> int:
    return 40 if _ABOUT.search(text) and not _FIELDS.search(text) else 0


BLUEPRINT = Blueprint(
    kind="timetracker",
    title="Time tracker",
    summary="A time tracker: start and stop by project, with totals of the day, the week and the month.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("start", "stop", "project", "client", "task", "total", "day", "week", "month", "report", "chart", "export"),
        *(
            "csv",
            "undo",
            "time",
            "hour",
            "manual",
            "entr",
            "pause",
            "running",
            "clock",
            "projekt",
            "proyecto",
            "projet",
        ),
        *("stunde", "hora", "heure", "summe"),
    ),
    view=_view,
    screens=("What runs, with the projects and their totals", "The entries and a chart"),
    data_kept=("Every entry, and what runs", "The window's place and theme"),
    checks=("One project runs at a time", "What runs goes on over a restart"),
    help=(
        "Write a project and press Start; starting another one stops it.",
        "Choose a project to see its entries; a double click starts it again.",
        "Add by hand takes a duration such as 1:30, 1.5 h or 45 min; the day may be empty for today.",
    ),
)
