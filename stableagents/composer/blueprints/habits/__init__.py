"""A habit tracker: what was done on which day, streaks, a chart of the month."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.ticked import SAID, is_anew, names_none, things_in
from stableagents.composer.readings import parts_in
from stableagents.composer.spec import AppSpec
from stableagents.composer.titles import subject, topic
from stableagents.composer.view import (
    Button,
    Chart,
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

_MOST = 8
# What a list of wishes has, and no list of things to do.
_DONE_BY_IT = ("add", "edit", "delete", "mark", "streak", "statistic", "chart", "graph", "remind", "habit")
_PARTS_OF_DAY = (
    r"mornings?|noon|evenings?|nights?|morgens|mittags|abends|nachts|mañana|mediodía|noche|matin|midi|soir",
)
_FEATURES = ("streak", "chart", "month", "week", "day", "done", "tick", "check", "undo", "export", "statist", "graph")


def _view(spec: AppSpec) -> View:
    is_of_habits = not is_anew(spec.description.lower())
    listed = Section(
        name="habits_shown",
        about="The habits with their last seven days and streaks.",
        grows=True,
        share=3,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Row(
                    items=(
                        Label(text="New habit" if is_of_habits else "New task"),
                        Entry(var="new_name", on_enter="add", grows=True, takes_focus=True),
                        Button(var="add_text", action="add", style="primary"),
                    )
                ),
                Label(var="problem", style="error"),
                Row(
                    items=(
                        Label(text="Day"),
                        Entry(var="day", on_enter="show_day", on_change="show_day", width=12),
                        Button(text="Day before", action="day_before"),
                        Button(text="Today", action="today"),
                        Label(var="day_text", style="hint", grows=True),
                    )
                ),
                Table(
                    name="habits",
                    columns=(
                        TableColumn(title="Done", width=56),
                        TableColumn(title="Habit" if is_of_habits else "Task", width=200),
                        TableColumn(title="Last 7 days", width=118),
                        TableColumn(title="Streak", width=70, is_number=True),
                        TableColumn(title="Longest", width=78, is_number=True),
                    ),
                    empty="No habits yet. Write the first one above."
                    if is_of_habits
                    else "Nothing to do. Add your first task above.",
                    on_open="toggle",
                    keys=(("Space", "toggle"), ("Delete", "remove")),
                    height=5,
                ),
                Row(
                    items=(
                        Button(text="Done / not done", action="toggle"),
                        Button(text="Rename", action="rename"),
                        Button(text="Delete", action="remove", style="danger"),
                        Button(text="Undo", action="undo"),
                        Button(text="Export CSV", action="export"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    chart = Section(
        name="month",
        about="How often each habit was done in the last thirty days.",
        grows=True,
        share=2,
        content=Stack(items=(Label(text="Last 30 days", style="hint"), Chart(name="chart"))),
    )
    return View(
        sections=(listed, chart),
        menus=menus(
            "Habits",
            MenuItem(text="Done or not done", action="toggle", shortcut="Ctrl+Enter"),
            MenuItem(text="Rename", action="rename", shortcut="F2"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
            MenuItem(text="Export CSV", action="export", shortcut="Ctrl+E"),
        ),
        keys=(("Esc", "stop_renaming"),),
        vars={"new_name": "", "add_text": "Add", "problem": "", "day": "", "day_text": ""},
        width=640,
        height=680,
    )


def _weigh_whole(text: str) -> int:
    """A list that is ticked off anew each day; a list of fields is kept as records."""
    is_list = bool(things_in(text, _DONE_BY_IT, _MOST))
    return 100 if is_anew(text) and (is_list or names_none(text)) else 0


def _weigh(text: str) -> int:
    """Things that are ticked off anew each day, whatever they are: pills are no plan of their own then."""
    return 40 if is_anew(text) and things_in(text, _DONE_BY_IT, _MOST) else 0


def _refine(spec: AppSpec) -> AppSpec:
    things = things_in(spec.description, _DONE_BY_IT, _MOST)
    parts = parts_in(spec.description, spec.language) if is_anew(spec.description.lower()) else []
    if things or parts:
        return replace(spec, options={"habits": tuple(things), "parts": parts})
    found = re.search(r"(?:habits? (?:such as|like)|habits:|such as)\s+([^.;)]+)", spec.description, re.IGNORECASE)
    named = [part.strip().capitalize()[:40] for part in re.split(r",|\band\b|/|\bor\b", found[1])] if found else []
    return replace(spec, options={"habits": tuple(dict.fromkeys(name for name in named if name))[:_MOST]})


def _title(spec: AppSpec) -> str:
    said = spec.description
    named = (subject(said, spec.language) or topic(said)) if is_anew(said.lower()) else ""
    return named or "Habit tracker"


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"FIRST_HABITS": list(spec.options["habits"]), "PARTS": list(spec.options.get("parts", ()))}


BLUEPRINT = Blueprint(
    kind="habits",
    title="Habit tracker",
    title_for=_title,
    summary="A habit tracker with streaks and the last seven days.",
    words={"habit": 12, "habits": 12, "streak": 9, "streaks": 9, "daily routine": 9, "routines": 7}
    | {"gewohnheit": 12, "gewohnheiten": 12, "hábitos": 12, "habitudes": 12, "gewohnheitstracker": 14},
    features=(*_FEATURES, *SAID, *_PARTS_OF_DAY),
    view=_view,
    refine=_refine,
    weigh=_weigh,
    weigh_whole=_weigh_whole,
    constants=_constants,
    verbatim=("PARTS",),
    screens=("The habits with their last days and streaks", "A chart of thirty days"),
    data_kept=("Habits and the days they were done", "The window's place and theme"),
    checks=("A missed day ends a streak", "A deleted habit comes back with all its days"),
    help=(
        "Write a habit and press Enter.",
        "A double click or the space bar marks it as done on the shown day.",
        "Today still open does not end a streak.",
    ),
)
