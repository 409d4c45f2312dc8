"""Several timers at once, each with a name: all run together, and it says which one is ready."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.named_with import timed
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
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

_TIMER = re.compile(
    r"\b(?:\w*timers?|countdowns?|kurzzeitmesser|küchenuhr\w*|eieruhren|stoppuhren|temporizador(?:es)?|minuteurs?"
    r"|minuterie\w*|cronómetros|avisador(?:es)?)\b"
)
_SEVERAL = re.compile(
    r"\b(?:(?:several|many|multiple|more than one|various|some|[2-9]|two|three|four|five|six)"
    r" (?:\w+ ){0,2}(?:timers|countdowns)|multi[- ]?timers?|at (?:the same time|once)|simultaneous\w*|in parallel"
    r"|side by side|all running|each with (?:its|a|their) (?:own )?name"
    r"|mehrere\w*|gleichzeitig\w*|parallel\w*|nebeneinander|verschiedene timer"
    r"|varios|a la vez|al mismo tiempo|simult[áa]ne\w*|plusieurs|en m[êe]me temps|à la fois)\b"
)
_OTHER = re.compile(
    r"\b(?:laps?|runners?|swimmers?|chess|exercises?|workout|hiit|interval\w*|project\w*|client\w*|pomodoro|students?"
    r"|läufer\w*|runden|corredores|coureurs|days until|tage bis|events?|ereignisse|eventos|événements|meeting|tasks?"
    r"|aufgaben|tareas|tâches)\b"
)

_OF_ONE = 5  # what a timer alone weighs: less than for the kind of one clock, which has it then


def _view(spec: AppSpec) -> View:
    shown = Section(
        name="next_one",
        about="Which timer is ready, or which one will be first.",
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Label(var="shown", style="title", is_centered=True),
                Label(var="shown_left", style="big", is_centered=True),
                Row(
                    items=(Button(text="Stop ringing", action="hear", style="primary", name="hear_button"),),
                    is_centered=True,
                ),
            )
        ),
    )
    listed = Section(
        name="listed",
        about="All timers.",
        grows=True,
        content=Stack(
            items=(
                Table(
                    name="clocks",
                    columns=(
                        TableColumn(title="Timer", width=200),
                        TableColumn(title="Still to go", width=110, is_number=True),
                        TableColumn(title="State", width=170),
                    ),
                    empty="No timers yet. Write a name and a time below.",
                    on_open="go_or_pause",
                    keys=(("Space", "go_or_pause"), ("Delete", "remove")),
                    height=7,
                    grows=True,
                ),
                Row(
                    items=(
                        Button(text="Start or pause", action="go_or_pause", style="primary"),
                        Button(text="One minute more", action="give_minute"),
                        Button(text="Reset", action="set_back"),
                        Button(text="Start all", action="start_all"),
                    )
                ),
                Form(
                    items=(
                        Entry(var="timer_name", label="Name", on_enter="add", takes_focus=True),
                        Entry(var="length", label="Time", on_enter="add"),
                    )
                ),
                Label(var="problem", style="error"),
                Row(
                    items=(
                        Button(text="Start new timer", action="add", style="primary"),
                        Button(text="Delete", action="remove", style="danger"),
                        Button(text="Undo", action="undo"),
                    )
                ),
                Label(text="Write a time like 5 (minutes), 1:30 or 90 s.", style="hint"),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(shown, listed),
        menus=menus(
            "Timer",
            MenuItem(text="Start all", action="start_all", shortcut="F5"),
            MenuItem(text="Stop ringing", action="hear", shortcut="Esc"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        vars=dict.fromkeys(("shown", "shown_left", "timer_name", "length", "problem"), ""),
        on_close="keep_typed",
        width=600,
        height=660,
    )


def _refine(spec: AppSpec) -> AppSpec:
    return replace(spec, options={"timers": [list(one) for one in timed(spec.description)]})


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"FIRST_TIMERS": [tuple(one) for one in spec.options["timers"]]}


def _weigh(text: str) -> int:
    is_meant = _TIMER.search(text) and _SEVERAL.search(text) and not _OTHER.search(text)
    return 120 if is_meant else _OF_ONE if _TIMER.search(text) else 0


BLUEPRINT = Blueprint(
    kind="kitchen",
    title="Timers",
    summary="Several timers at once, each with a name: they run together, ring, and say which one is ready.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("timer", "name", "minute", "second", "time", "ring", "bell", "alarm", "beep", "sound", "ready", "done"),
        *("finish", "run", "same", "once", "pause", "reset", "delete", "several", "see", "which", "kitchen", "up"),
        *("klingel", "fertig", "läuft", "laufen", "gleichzeitig", "küche", "piep", "ton", "anhalt", "lösch", "welche"),
        *("suena", "sonar", "avis", "listo", "termin", "cocina", "nombre", "pausa", "borrar", "cuál", "minuto"),
        *("sonne", "prêt", "cuisine", "nom", "lequel", "supprim", "arrêt", "bip", "minute", "fini", "chacun"),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("FIRST_TIMERS",),
    screens=("Which timer is ready, and what runs",),
    data_kept=("The timers, which run on while the app is closed", "The window's place and theme"),
    checks=("Several timers run at the same time", "The one that is ready is named and rings"),
    help=(
        "Write a name and a time, such as 8 for minutes, and press Enter: the timer runs.",
        "A double click or the space bar pauses the chosen timer, and starts it again.",
        "What is ready rings until you press Stop ringing.",
    ),
)
