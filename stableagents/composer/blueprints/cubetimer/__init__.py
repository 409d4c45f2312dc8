"""A timer for puzzle cubes: scrambles, a clock by the space bar, penalties, averages of five and twelve."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Choice,
    Drawing,
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

_CUBES = ("3×3", "2×2", "4×4")
_CUBE = (
    r"(?:rubik['’]?s?(?: cubes?)?|speed[- ]?cub\w*|(?:magic |puzzle )?cubes?|zauberwürfel\w*"
    r"|cubos? (?:de )?rubik|cubos?)"
)
_ABOUT = re.compile(
    rf"\b{_CUBE}[- ]?(?:\w+ )?(?:timers?|stop ?watch|scrambl\w*|solv\w+ times?|solves|times|zeiten|stoppuhr|timer)\b"
    rf"|\b(?:scrambl\w*|timers?|stop ?watch|stoppuhr|solves?|cronómetro|temporizador|chronom[èe]tre|minuteur|mezclas?"
    r"|mélanges?)\b.{0,30}\b(?:rubik|speed[- ]?cub\w*|zauberwürfel\w*"
    r"|(?:for|of|my|a|the|de|del|pour|le|un)(?: \w+)? cub(?:es?|os?|ing)\b)"
    r"|\bcubing (?:timer|app)\b|\bspeedcubing\b|\bcstimer\b"
)


def _view(spec: AppSpec) -> View:
    timing = Section(
        name="timing",
        about="The scramble, the clock and the averages.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Form(items=(Choice(var="cube", label="Cube", options=_CUBES, action="choose_cube", width=8),)),
                Label(var="scramble", style="title", is_centered=True),
                Drawing(name="clock", width=600, height=120, on_press="press", keys=(("Space", "press"),)),
                Row(
                    items=(
                        Button(var="start_text", action="press", style="primary"),
                        Button(text="New scramble", action="new_scramble"),
                    ),
                    is_centered=True,
                ),
                Label(text="Space starts and stops the clock.", style="hint", is_centered=True),
                Table(
                    name="averages",
                    columns=(
                        TableColumn(title="Average", width=180),
                        TableColumn(title="Now", width=110, is_number=True),
                        TableColumn(title="Best", width=110, is_number=True),
                    ),
                    empty="",
                    height=5,
                    grows=False,
                ),
                Table(
                    name="solves",
                    columns=(
                        TableColumn(title="Number", width=80, is_number=True),
                        TableColumn(title="Time", width=90, is_number=True),
                        TableColumn(title="Penalty", width=90),
                        TableColumn(title="Scramble", width=320),
                    ),
                    empty="Solves appear here.",
                    keys=(("Delete", "remove"),),
                    height=5,
                ),
                Row(
                    items=(
                        Button(text="+2 seconds", action="plus_two"),
                        Button(text="Not finished (DNF)", action="not_finished"),
                        Button(text="Delete", action="remove", style="danger"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(timing,),
        menus=menus("Timer", MenuItem(text="New scramble", action="new_scramble", shortcut="Ctrl+N")),
        vars={"cube": str(spec.options["cube"]), "scramble": "", "start_text": "Start"},
        width=640,
        height=760,
    )


def _refine(spec: AppSpec) -> AppSpec:
    found = re.search(r"\b([24]) ?[x×] ?\1\b|\b([24])(?:x[24]){1,2}\b", spec.description.lower())
    side = (found[1] or found[2]) if found and "3x3" not in spec.description.lower() else "3"
    said = {
        int(count) for count in re.findall(r"\b(?:ao|averages? of (?:\d+ and )?)(\d{1,4})\b", spec.description.lower())
    }
    averages = sorted({5, 12} | {count for count in said if 3 <= count <= 1000})
    return replace(spec, options={"cube": f"{side}×{side}", "averages": averages})


def _weigh(text: str) -> int:
    return 120 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="cubetimer",
    title="Cube timer",
    summary="A timer for puzzle cubes with scrambles, penalties and averages of 5 and 12.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("scrambl", "average", "ao5", "ao12", "best", "single", "mean", "solve", "time", "penalt", "dnf", "space"),
        *("history", "list", "delet", "stat", "session", "cube", "2x2", "3x3", "4x4", "record", "durchschnitt"),
        *("mittel", "beste", "zeit", "würfel", "mezcl", "promedio", "media", "mejor", "tiempo", "cubo"),
        *("mélang", "moyenne", "meilleur", "temps", "verdreh", "start", "stop"),
    ),
    view=_view,
    refine=_refine,
    constants=lambda spec: {"AVERAGES": spec.options["averages"]},
    screens=("The scramble, the clock, the averages and the solves",),
    data_kept=("Solves with their scramble and penalty, for each cube", "The window's place and theme"),
    checks=(
        "A scramble turns no face twice in a row",
        "An average leaves out the best and the worst, and two that were not finished make it none",
    ),
    help=(
        "Mix the cube by the scramble, press the space bar to start and again to stop.",
        "A penalty goes to the solve that is chosen, or else to the last one; the same button takes it off again.",
    ),
)
