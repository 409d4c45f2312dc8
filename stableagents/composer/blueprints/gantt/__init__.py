"""Gantt charts: tasks with their days, one after another, as bars on an axis of time."""

from __future__ import annotations

import re

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Check,
    Choice,
    Drawing,
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

_ABOUT = re.compile(
    r"\bgantt\w*|\bproject (?:timeline|schedule)\b.*\b(?:bars?|tasks?|depend\w*)"
    r"|\btimeline (?:chart )?of (?:\w+ )?tasks"
    r"|\btasks?\b.{0,60}\bbars?\b.{0,20}\b(?:time ?line|calendar|time axis)"
    r"|\bbalken(?:plan|diagramm)\b.{0,40}\b(?:aufgaben|projekt\w*)"
    r"|\bprojektplan\b.{0,40}\b(?:balken|abhängig\w*)|\bcronograma\b.{0,40}\b(?:tareas|barras|proyecto)"
    r"|\bplanning de projet\b.{0,40}\b(?:barres|tâches)"
)


def _view(spec: AppSpec) -> View:
    chart = Section(
        name="chart",
        about="The bars of the tasks.",
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Drawing(
                    name="sheet",
                    width=860,
                    height=420,
                    on_press="press",
                    keys=(("Up", "go_up"), ("Down", "go_down")),
                ),
                Row(
                    items=(
                        Label(var="total", grows=True),
                        Check(text="Weekends are free", var="free_weekends", action="change_weekends"),
                        Button(text="Save list", action="save_list"),
                        Button(text="Save picture", action="save_picture"),
                    )
                ),
            )
        ),
    )
    return View(
        sections=(chart, _task()),
        menus=menus(
            "Plan",
            MenuItem(text="New task", action="new_task", shortcut="Ctrl+N"),
            MenuItem(text="Save list", action="save_list", shortcut="Ctrl+E"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        vars={
            **dict.fromkeys(("total", "task_name", "begins", "days", "done_percent", "waits_for", "problem"), ""),
            "free_weekends": False,
        },
        width=960,
        height=860,
    )


def _task() -> Section:
    return Section(
        name="task_page",
        about="One task, and all of them.",
        grows=True,
        content=Stack(
            items=(
                Row(
                    items=(
                        Label(text="Task"),
                        Entry(var="task_name", on_enter="save", grows=True, takes_focus=True),
                        Label(text="Start"),
                        Entry(var="begins", on_enter="save", width=11),
                        Label(text="Days"),
                        Entry(var="days", on_enter="save", width=5),
                        Label(text="Done in %"),
                        Entry(var="done_percent", on_enter="save", width=5),
                    )
                ),
                Form(items=(Choice(var="waits_for", label="After", options=("",), width=30),)),
                Label(var="problem", style="error"),
                Row(
                    items=(
                        Button(text="Save", action="save", style="primary"),
                        Button(text="New task", action="new_task"),
                        Button(text="Up", action="move_up"),
                        Button(text="Down", action="move_down"),
                        Button(text="Delete", action="remove", style="danger"),
                        Button(text="Undo", action="undo"),
                    )
                ),
                Label(var="status", style="hint"),
                Table(
                    name="tasks",
                    columns=(
                        TableColumn(title="Task", width=220),
                        TableColumn(title="Start", width=110),
                        TableColumn(title="End", width=110),
                        TableColumn(title="Days", width=70, is_number=True),
                        TableColumn(title="After", width=180),
                        TableColumn(title="Done", width=80, is_number=True),
                    ),
                    empty="No tasks yet. Write one above and press Save.",
                    on_select="choose",
                    keys=(("Delete", "remove"),),
                    height=5,
                ),
            )
        ),
    )


def _weigh(text: str) -> int:
    return 110 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="gantt",
    title="Gantt chart",
    summary="A plan of tasks with their days, one after another, as bars on an axis of time.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("chart", "diagram", "graph", "gráfic"),
        *("task", "start", "end", "day", "duration", "depend", "after", "bar", "time", "progress", "done", "percent"),
        *("export", "csv", "picture", "weekend", "project", "date", "axis", "undo", "predecessor", "today", "length"),
        *(
            "aufgabe",
            "anfang",
            "beginn",
            "dauer",
            "abhängig",
            "balken",
            "fortschritt",
            "wochenende",
            "projekt",
            "datum",
        ),
        *("tarea", "inicio", "fin", "duración", "depende", "barra", "avance", "proyecto", "fecha", "día"),
        *("tâche", "début", "durée", "dépend", "barre", "avancement", "projet", "date", "jour", "ende", "vorgänger"),
    ),
    view=_view,
    screens=("The bars on the axis of time", "The tasks and their fields"),
    data_kept=("The tasks, their days and their order", "The window's place and theme"),
    checks=("A task begins when the one before it has ended", "No task waits for itself"),
    help=(
        "Write a task and how many days it takes; with a task under After it begins when that one has ended.",
        "A day is written like 2026-12-31, tomorrow or +3; without one a task begins today.",
    ),
)
