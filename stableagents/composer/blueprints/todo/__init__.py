"""A to-do list with due days, filters, search and undo."""

from __future__ import annotations

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Choice,
    Entry,
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
    new = Section(
        name="new_task",
        about="A new task, with the day it is due if there is one.",
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Row(
                    items=(
                        Label(text="Task"),
                        Entry(var="new_text", on_enter="add", takes_focus=True, grows=True),
                        Label(text="Due"),
                        Entry(var="new_due", on_enter="add", width=12),
                        Button(var="add_text", action="add", style="primary"),
                    )
                ),
                Label(var="problem", style="error"),
            )
        ),
    )
    tasks = Section(
        name="tasks_shown",
        about="The tasks, with a filter and a search.",
        grows=True,
        content=Stack(
            items=(
                Row(
                    items=(
                        Label(text="Show"),
                        Choice(var="which", options=("All", "Open", "Done"), action="refresh", width=10),
                        Label(text="Search"),
                        Entry(var="search", on_change="refresh", grows=True),
                    )
                ),
                Table(
                    name="tasks",
                    columns=(
                        TableColumn(title="Done", width=56),
                        TableColumn(title="Task", width=220),
                        TableColumn(title="Due", width=110),
                    ),
                    empty="Nothing to do. Add your first task above.",
                    on_open="toggle",
                    keys=(("Space", "toggle"), ("Delete", "remove")),
                ),
                Row(
                    items=(
                        Button(text="Done / open", action="toggle"),
                        Button(text="Edit", action="edit"),
                        Button(text="Delete", action="remove", style="danger"),
                        Button(text="Clear done", action="clear_done"),
                        Button(text="Undo", action="undo"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(new, tasks),
        menus=menus(
            "Tasks",
            MenuItem(text="Done or open", action="toggle", shortcut="Ctrl+Enter"),
            MenuItem(text="Edit", action="edit", shortcut="F2"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
            MenuItem(text="Clear done", action="clear_done"),
        ),
        keys=(("Esc", "stop_editing"),),
        vars={"new_text": "", "new_due": "", "add_text": "Add", "problem": "", "which": "All", "search": ""},
        width=640,
        height=600,
    )


BLUEPRINT = Blueprint(
    kind="todo",
    title="To-do list",
    summary="A to-do list with due days, a filter, search and undo.",
    words={
        "todo": 10,
        "to-do": 10,
        "to do list": 10,
        "todos": 10,
        "task": 6,
        "tasks": 9,
        "task list": 9,
        "chores": 9,
        "shopping list": 9,
        "grocery list": 9,
        "packing list": 9,
        "tick things off": 6,
        "bucket list": 9,
        "checklist": 7,
        "aufgaben": 9,
        "tareas": 9,
        "tâches": 9,
    },
    features=(
        "due",
        "date",
        "deadline",
        "filter",
        "search",
        "undo",
        "done",
        "complete",
        "delet",
        "edit",
        "task",
        "add",
        "remov",
    ),
    shared=("days.py",),
    view=_view,
    screens=("A field for a new task", "The list with filter and search"),
    data_kept=("Tasks with their due day", "The window's place and theme"),
    checks=("An empty task is refused", "Tasks are still there after a restart", "A deleted task comes back with undo"),
    help=(
        "Write a task and press Enter.",
        "A due day is written like 2026-12-31, tomorrow or friday.",
        "A double click or the space bar marks a task as done or open.",
        "Ctrl+Z brings back what was deleted.",
    ),
)
