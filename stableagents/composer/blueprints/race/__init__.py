"""Timing a race: one start for all, numbers typed at the finish, and the ranking with the gaps."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint, menus
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

_USUAL = ("Women", "Men", "Youth")
_RACES = r"(?:race|running|marathon|fun ?run|triathlon|cross|bike|cycling|swim\w*|sports? day|5 ?k|10 ?k)"
_ABOUT = re.compile(
    rf"\b{_RACES}[- ]?(?:tim(?:ing|er|ekeeping)|clock|results?)\b|\btim(?:e|ing|ekeeping) (?:for |of |at )?(?:a "
    rf"|the |our |my )?(?:\w+ )?{_RACES}\b"
    r"|\b(?:bib|start|race) numbers?\b.*\b(?:finish|arriv\w*)|\b(?:runners?|racers?|riders?)\b.*\bfinish(?:es"
    r"|ing)? (?:line|times?)\b"
    r"|\b(?:zeitnahme|zeitmessung|laufzeit\w*)\b.*\b(?:lauf|rennen|läufer\w*|startnummer\w*|volkslauf)"
    r"|\bstartnummern?\b.*\bziel"
    r"|\b(?:stop ?watch|timer)\b[^.;]*\blanes\b|\b(?:stopp?uhr)\b[^.;]*\bbahnen\b|\bcronómetro\b[^.;]*\bcalles\b"
    r"|\bchronomètre\b[^.;]*\b(?:couloirs|lignes)\b"
    r"|\b(?:start|begin)s? together\b.*\bstops? (?:each|every)\b"
    r"|\b(?:volkslauf|sponsorenlauf|spendenlauf|rennen)\b.*\b(?:zeit\w*|startnummer)"
    r"|\b(?:cronometr\w+|tiempos) (?:de |para |del |una |la |nuestra )*(?:carrera|marat[óo]n|crono)"
    r"|\bdorsal(?:es)?\b.*\b(?:meta|llega\w*)"
    r"|\bchronom[ée]tr\w+ (?:de |du |d['’]une |la |notre |une )*(?:course|trail|marathon)|\bdossards?\b.*\barriv"
)
_CATEGORIES = re.compile(
    r"\b(?:categor(?:y|ies)|class(?:es)?|age groups?|kategorien?|klassen?|altersklassen?|categor[íi]as?"
    r"|cat[ée]gories?)\s*[(:]\s*([^().;:]{3,120})",
    re.IGNORECASE,
)


def _view(spec: AppSpec) -> View:
    categories = tuple(spec.options["categories"])
    finish = Section(
        name="finish_line",
        about="The clock, the numbers that arrive, and the ranking.",
        grows=True,
        share=3,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Label(var="clock", style="big"),
                Row(
                    items=(
                        Button(text="Start", action="start_race", style="primary"),
                        Label(text="Number at the finish"),
                        Entry(var="finish_number", on_enter="finish", width=10, takes_focus=True),
                        Button(text="Arrived", action="finish", style="primary"),
                        Button(text="Undo arrival", action="undo_finish"),
                    )
                ),
                Label(var="finish_problem", style="error"),
                Row(
                    items=(
                        Label(text="Show"),
                        Choice(var="shown", options=("All", *categories), action="show_category", width=16),
                        Label(var="summary"),
                    )
                ),
                Table(
                    name="ranking",
                    columns=(
                        TableColumn(title="Place", width=60, is_number=True),
                        TableColumn(title="Number", width=80),
                        TableColumn(title="Name", width=170),
                        TableColumn(title="Category", width=110),
                        TableColumn(title="Time", width=100, is_number=True),
                        TableColumn(title="Gap", width=110, is_number=True),
                    ),
                    empty="Nobody has arrived yet. Press Start, then type each number at the finish.",
                    height=10,
                    grows=True,
                ),
                Row(
                    items=(
                        Button(text="Export as CSV", action="export"),
                        Button(text="Start over", action="start_over", style="danger"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    runners = Section(
        name="start_list",
        about="Who takes part.",
        grows=True,
        share=2,
        content=Stack(
            items=(
                Label(text="Runners", style="title"),
                Table(
                    name="runners",
                    columns=(
                        TableColumn(title="Number", width=80),
                        TableColumn(title="Name", width=170),
                        TableColumn(title="Category", width=110),
                    ),
                    empty="No runners yet. Write a number and a name below.",
                    keys=(("Delete", "remove"),),
                    height=10,
                    grows=True,
                ),
                Form(
                    items=(
                        Entry(var="number", label="Number", on_enter="add", width=10),
                        Entry(var="name", label="Name", on_enter="add"),
                        Choice(var="category", label="Category", options=categories),
                    )
                ),
                Label(var="problem", style="error"),
                Row(
                    items=(
                        Button(text="Add runner", action="add", style="primary"),
                        Button(text="Delete", action="remove", style="danger"),
                        Button(text="Undo", action="undo"),
                    )
                ),
            )
        ),
    )
    return View(
        sections=(finish, runners),
        side_by_side=True,
        on_close="keep",
        menus=menus(
            "Race",
            MenuItem(text="Start", action="start_race", shortcut="F5"),
            MenuItem(text="Export as CSV", action="export", shortcut="Ctrl+E"),
            MenuItem(text="Undo arrival", action="undo_finish", shortcut="Ctrl+Z"),
        ),
        vars={
            **dict.fromkeys(("clock", "finish_number", "finish_problem", "summary", "number", "name", "problem"), ""),
            "shown": "All",
            "category": categories[0],
        },
        width=1180,
        height=680,
    )


def _refine(spec: AppSpec) -> AppSpec:
    found = _CATEGORIES.search(spec.description)
    said = re.split(r",|\s(?:and|und|y|et|or|oder|o|ou)\s", found[1]) if found else []
    named = [name.strip()[:30] for name in said if name.strip()]
    shown = [name[:1].upper() + name[1:] for name in named if len(name.split()) < 4]
    return replace(spec, options={"categories": list(dict.fromkeys(shown))[:12] or list(_USUAL)})


def _weigh(text: str) -> int:
    return 60 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="race",
    title="Race timing",
    summary="Race timing: one start for all, numbers typed at the finish, and the ranking with the gaps.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *(
            "race",
            "lane",
            "swimmer",
            "stop",
            "order",
            "start",
            "finish",
            "number",
            "runner",
            "name",
            "categor",
            "rank",
            "gap",
            "place",
            "time",
            "csv",
            "export",
        ),
        *(
            "twice",
            "undo",
            "arriv",
            "bib",
            "age",
            "clock",
            "first",
            "läufer",
            "startnummer",
            "ziel",
            "zeit",
            "rückstand",
        ),
        *("abstand", "rangliste", "kategorie", "doppelt", "zweimal", "corredor", "dorsal", "meta", "llega", "salida"),
        *(
            "clasific",
            "diferencia",
            "primero",
            "categor",
            "coureur",
            "dossard",
            "arriv",
            "départ",
            "classement",
            "écart",
        ),
        *(
            "premier",
            "catégor",
            "deux fois",
            "exporter",
            "nom\\b",
            "nombre",
            "hombres",
            "mujeres",
            "bouton",
            "button",
            "knopf",
        ),
    ),
    view=_view,
    refine=_refine,
    screens=("The clock and the ranking", "Who takes part"),
    data_kept=("The runners, the start and every time", "The window's place and theme"),
    checks=("The ranking follows the times", "No number arrives twice"),
    help=(
        "Add the runners with their numbers, then press Start once for all.",
        "Type the number of whoever arrives and press Enter; the time is that of this moment.",
        "The clock goes on when the app is closed and opened again.",
    ),
)
