"""A timetable: a week of lessons or shifts in colours, what is on now, and what comes next."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
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

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_COLORS = (
    *("By itself", "Red", "Orange", "Yellow", "Green", "Turquoise", "Blue"),
    *("Purple", "Pink", "Brown", "Grey"),
)
_ABOUT = re.compile(
    r"\btime-?table|\b(?:class|lesson|lecture|course|school|university|college|uni|study) (?:schedule|planner week)\b"
    r"|\bschedule of (?:my |the )?(?:classes|lessons|lectures|courses)\b"
    r"|\b(?:schedule|week\w*)\b.*\bwhat(?: i|['’])s (?:on )?now\b.*\bnext\b"
    r"|\b(?:stunden|unterrichts|vorlesungs)pl[aä]n\w*"
    r"|\bhorario (?:escolar|de (?:las |mis )?(?:clases?|asignaturas|lecciones)|semanal|del? (?:colegio|instituto|curso"
    r"|la (?:escuela|universidad|semana)))"
    r"|\bemplois? du temps"
)
_OTHER = re.compile(
    r"\b(?:bus|train|tram|ferry|flight|departures?|abfahrt\w*|zug|züge|fahrplan|tren(?:es)?|autob[úu]s\w*|bus|vuelos?"
    r"|trains?|vols?|exams?|prüfung\w*|ex[áa]menes|examens?|paid|bezahlt|pagad\w+|pay[ée]\w*|attendance"
    r"|generat\w+|times tables?)\b"
)


def _view(spec: AppSpec) -> View:
    return View(
        sections=(_week(spec), _entry(spec)),
        side_by_side=True,
        on_close="keep_typed",
        menus=menus(
            "Timetable",
            MenuItem(text="New", action="clear", shortcut="Ctrl+N"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        keys=(("Esc", "clear"),),
        vars={
            **dict.fromkeys(("now_text", "next_text", "subject", "begins", "ends", "room", "who", "problem"), ""),
            "day": _WEEKDAYS[0],
            "color": _COLORS[0],
            "save_text": "Add",
        },
        width=1120,
        height=680,
    )


def _week(spec: AppSpec) -> Section:
    return Section(
        name="week",
        about="What is on now, what comes next, and the week.",
        grows=True,
        share=2,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Label(var="now_text", style="title"),
                Label(var="next_text"),
                Drawing(name="sheet", width=720, height=560, on_press="press"),
            )
        ),
    )


def _entry(spec: AppSpec) -> Section:
    is_school = spec.options["is_school"]
    subject, room, who = ("Subject", "Room", "Teacher") if is_school else ("What", "Place", "With")
    return Section(
        name="entry_page",
        about="What is new or chosen, and everything in the week.",
        grows=True,
        content=Stack(
            items=(
                Form(
                    items=(
                        Entry(var="subject", label=subject, on_enter="save", takes_focus=True),
                        Choice(var="day", label="Day", options=_WEEKDAYS),
                        Entry(var="begins", label="From", on_enter="save", width=8),
                        Entry(var="ends", label="Until", on_enter="save", width=8),
                        Entry(var="room", label=room, on_enter="save"),
                        Entry(var="who", label=who, on_enter="save"),
                        Choice(var="color", label="Colour", options=_COLORS),
                    )
                ),
                Label(var="problem", style="error"),
                Row(
                    items=(
                        Button(var="save_text", action="save", style="primary"),
                        Button(text="New", action="clear"),
                        Button(text="Delete", action="remove", style="danger"),
                        Button(text="Undo", action="undo"),
                    )
                ),
                Table(
                    name="entries",
                    columns=(
                        TableColumn(title="Day", width=100),
                        TableColumn(title="Time", width=110),
                        TableColumn(title=subject, width=110),
                        TableColumn(title=room, width=70),
                        TableColumn(title=who, width=90),
                    ),
                    empty="Nothing yet. Fill in the fields and press Add.",
                    on_select="choose",
                    keys=(("Delete", "remove"),),
                    height=8,
                ),
                Label(var="status", style="hint"),
            )
        ),
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    is_whole = re.search(
        r"\b(?:7|seven|sieben|siete|sept|all) (?:days|tage|días|jours)|\bsunday|\bweekends?\b|\bsonntag"
        r"|\bwochenende|\bdomingo|\bfin de semana|\bdimanche|\bweek-end",
        text,
    )
    is_six = re.search(r"\bsaturday|\bsamstag|\bsábado|\bsamedi", text)
    is_work = re.search(
        r"\bwork\b|\bshifts?\b|\bjob\b|\boffice|\barbeit(?!sblatt)|\bschicht|\bbüro|\btrabajo|\bturnos?\b|\btravail",
        text,
    )
    is_school = not is_work or bool(re.search(r"\bschool|\bsubjects?\b|\bschule|\bfach|\bfächer|\bescol|\bécole", text))
    return replace(spec, options={"days": 7 if is_whole else 6 if is_six else 5, "is_school": is_school})


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"LEAST_DAYS": spec.options["days"]}


def _weigh(text: str) -> int:
    return 40 if _ABOUT.search(text) and not _OTHER.search(text) else 0


BLUEPRINT = Blueprint(
    kind="timetable",
    title="Timetable",
    summary="A timetable: the week in the colours of its subjects, what is on now, and what comes next.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("subject", "lesson", "class", "colou?r", "now", "current", "next", "comes", "room", "day", "week", "time"),
        *(
            "start",
            "end",
            "break",
            "free",
            "highlight",
            "today",
            "course",
            "lecture",
            "shift",
            "work",
            "school",
            "hour",
        ),
        *(
            "add",
            "edit",
            "delet",
            "undo",
            "overlap",
            "fach",
            "fächer",
            "stunde",
            "farb",
            "raum",
            "tag",
            "woche",
            "jetzt",
        ),
        *("gerade", "nächst", "aktuell", "läuft", "beginn", "ende", "uhrzeit", "von", "bis", "pause", "kommt", "heute"),
        *("asignatura", "materia", "clase", "aula", "día", "semana", "hora", "ahora", "siguiente", "próxim", "viene"),
        *(
            "toca",
            "turno",
            "matière",
            "cours",
            "salle",
            "jour",
            "semaine",
            "heure",
            "maintenant",
            "suivant",
            "prochain",
        ),
        *(
            "couleur",
            "vient",
            "en cours",
            "teacher",
            "lehrer",
            "profesor",
            "prof",
            "actual",
            "empieza",
            "termina",
            "début",
            "fin",
        ),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    screens=("What is on now, what comes next, and the week", "What is new or chosen, and everything in the week"),
    data_kept=("What is on when, and the colours of the subjects", "The window's place and theme"),
    checks=("What is on now and what comes next is told", "Two things at the same time are refused"),
    help=(
        "Fill in the fields and press Add; a press on a free place of the week fills in its day and hour.",
        "Press something in the week or in the list to change it. A subject has the same colour everywhere.",
    ),
)
