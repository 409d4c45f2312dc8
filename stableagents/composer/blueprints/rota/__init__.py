"""A rota: tasks that go round among named people, week by week, with swaps and what is done."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.rota import named
from stableagents.composer.blueprints.said import number_of, people_numbered
from stableagents.composer.languages import words_of
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
    Tabs,
    TextArea,
    View,
)

UNITS = ("Days", "Weeks", "Months")
_PEOPLE = (
    r"(?:flat|house|room)?mates?|people|persons|kids|children|family members|members|friends|colleagues|mitbewohner\w*"
    r"|personen|kinder\w*|leute|kollegen|compañer[oa]s(?: de piso)?|personas|niños|hijos|colocataires|colocs|personnes"
    r"|enfants"
)
_UNIT = (  # what it goes on by: days, weeks or months
    r"\b(?:daily|every day|each day|day by day|täglich|jeden tag|tag für tag|diari\w+|cada día|todos los días"
    r"|chaque jour"
    r"|quotidien\w*|tous les jours|every (?:\d|two|three) days|alle (?:\d|zwei|drei) tage|cada (?:\d|dos|tres) días)\b",
    r"\b(?:weeks?|weekly|fortnight\w*|w[öo]ch\w+|woche|semana\w*|hebdo\w*|semaines?)\b",
    r"\b(?:months?|monthly|monat\w*|mes(?:es)?|mensual\w*|mensuel\w*|mois)\b",
)
_EVERY = r"(?:days|weeks|months|tage|wochen|monate|días|semanas|meses|jours|semaines|mois)\b"
_FORTNIGHT = re.compile(r"\bfortnight\w*|\bevery (?:other|second) week|\b(?:jede zweite|alle zwei) wochen?")


def _view(spec: AppSpec) -> View:
    now = Section(
        name="this_period",
        about="Whose turn it is with what.",
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Label(var="this_time"),
                Table(
                    name="turns",
                    columns=(
                        TableColumn(title="Task", width=200),
                        TableColumn(title="Whose turn", width=200),
                        TableColumn(title="Done", width=80),
                    ),
                    empty="No tasks yet. Write them under Who and what.",
                    on_open="tick",
                    keys=(("Space", "tick"),),
                    height=5,
                ),
                Label(var="free", style="hint"),
                Row(
                    items=(
                        Button(text="Done or not", action="tick", style="primary"),
                        Choice(var="person", options=(), width=14),
                        Button(text="Takes it this time", action="give"),
                        Button(text="Undo", action="undo"),
                    )
                ),
            )
        ),
    )
    coming = Section(
        name="coming_periods",
        about="What comes.",
        grows=True,
        content=Stack(
            items=(
                Table(
                    name="coming",
                    columns=(TableColumn(title="From", width=120),),
                    empty="What comes appears here.",
                    height=7,
                    grows=True,
                ),
                Row(
                    items=(
                        Button(text="All move on by one", action="move_on"),
                        Button(text="Copy", action="copy_rota"),
                        Button(text="Save as", action="save_rota"),
                    )
                ),
            )
        ),
    )
    plan = Section(
        name="who_and_what",
        about="Who takes part, what is to be done, and how often it goes on.",
        grows=True,
        content=Stack(
            items=(
                Form(
                    items=(
                        TextArea(name="people", label="Who, one a line", height=6),
                        TextArea(name="tasks", label="What, one a line", height=6),
                        Entry(var="often", label="Moves on every", on_enter="change", width=8),
                        Choice(var="unit", label="Unit", options=UNITS, width=10),
                        Entry(var="first_day", label="First day", on_enter="change", width=14),
                    ),
                    grows=True,
                ),
                Label(var="problem", style="error"),
                Row(items=(Button(text="Take this", action="change", style="primary"),)),
            )
        ),
    )
    footer = Section(name="footer", about="What is going on.", content=Label(var="status", style="hint"))
    return View(
        sections=(now, Tabs(pages=(("What comes", coming), ("Who and what", plan))), footer),
        menus=menus(
            "Rota",
            MenuItem(text="Save as", action="save_rota", shortcut="Ctrl+S"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        vars={**dict.fromkeys(("this_time", "free", "person", "often", "first_day", "problem"), ""), "unit": UNITS[1]},
        on_close="keep_typed",
        width=620,
        height=760,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text, lowered, words = spec.description, spec.description.lower(), words_of(spec.language, "rota")
    people, tasks = named.lists_in(text)
    count = number_of(lowered, rf"(?:\w+ )?(?:{_PEOPLE})", 3, 1, 20)
    unit = next((place for place in (1, 0, 2) if re.search(_UNIT[place], lowered)), 1)
    every = 2 if _FORTNIGHT.search(lowered) else number_of(lowered, _EVERY, 1, 1, 99)
    usual = named.USUAL if named.is_of_a_home(lowered) else (named.ON_DUTY,)
    options: dict[str, Any] = {
        "people": people or people_numbered(count, spec.language),
        "tasks": tasks or [words.get(one, one) for one in usual],
        "every": every,
        "unit": unit,
    }
    return replace(spec, options=options)


BLUEPRINT = Blueprint(
    kind="rota",
    title="Rota",
    summary="A rota: tasks go round among named people week by week, with swaps, what is done, and what comes.",
    words={},
    weigh=named.weigh,
    weigh_whole=named.weigh,
    features=(
        *("rota", "roster", "turn", "rotat", "week", "chore", "clean", "who", "whose", "next", "swap", "done", "tick"),
        *(
            "skip",
            "moves? on",
            "person",
            "name",
            "member",
            "fair",
            "task",
            "plan",
            "day",
            "month",
            "print",
            "undo",
            "list",
        ),
        *("woche", "wechsel", "reih", "putz", "dienst", "tausch", "erledigt", "aufgabe", "dran", "monat", "tag"),
        *("semana", "turno", "limpieza", "cambi", "hecho", "tarea", "rotat", "toca", "mes", "día"),
        *("semaine", "tour", "ménage", "échang", "fait", "tâche", "corvée", "roul", "mois", "jour"),
    ),
    view=_view,
    refine=_refine,
    constants=lambda spec: {
        "FIRST_PEOPLE": list(spec.options["people"]),
        "FIRST_TASKS": list(spec.options["tasks"]),
        "FIRST_EVERY": spec.options["every"],
        "FIRST_UNIT": spec.options["unit"],
    },
    verbatim=("FIRST_PEOPLE", "FIRST_TASKS"),
    screens=("Whose turn it is with what", "What comes", "Who takes part, and what is to be done"),
    data_kept=("The names, tasks, swaps, and what is done", "The window's place and theme"),
    checks=("Each task goes to the next one", "A swap holds for its week alone"),
    help=(
        "The list shows whose turn it is now; a double click or the space bar marks a task as done.",
        "Choose a task and a name, and press Takes it this time: the two swap for this time alone.",
        "All move on by one is for a time that did not count.",
    ),
)
