"""A plotter: up to two functions of x, drawn while they are typed, with zeros, zoom and moving by hand."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
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

_PLOTS = (
    r"\b(?:(?:graph(?:ing)?|function|curve|equation|maths?) (?:plotter|plotting|grapher|drawer|viewer)"
    r"|graphing calculator|graph of (?:a |the )?functions?"
    r"|(?:plot|draw|graph)\w* (?:(?:a|the|any|some|math\w*|my|two) )*(?:functions?|equations?|curves?|f\(x\))"
    r"|funktions?(?:plotter|graphen?|zeichner)\w*|funktionen (?:zeichnen|plotten)"
    r"|(?:graficador|gr[áa]fica) de funciones|dibujar funciones|(?:traceur|graphe) de (?:courbes?|fonctions?)"
    r"|tracer des (?:fonctions|courbes))\b"
    r"|\b(?:plot|draw|graph|zeichne|dibuja|grafica|trace)\w* (?:[^\W\d]+ ){0,3}?(?:y|f ?\(x\)) ?="
)
_PIECE = r"[-+*/^().\dx² ]|pi\b|e\b|a?(?:sin|cos|tan)(?= ?\()|(?:exp|log|ln|sqrt|abs)(?= ?\()"
_WRITTEN = re.compile(rf"(?:\by|\bf ?\(x\)) ?= ?((?:{_PIECE})*x(?:{_PIECE})*)")


def _view(spec: AppSpec) -> View:
    plot = Section(
        name="plot",
        about="The functions, what is drawn of them, and their zeros.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Form(
                    items=(
                        Entry(var="f", label="f(x)", on_enter="draw", on_change="draw", takes_focus=True),
                        Entry(var="g", label="g(x)", on_enter="draw", on_change="draw"),
                    )
                ),
                Label(var="problem", style="error"),
                Drawing(name="sheet", width=640, height=400, on_press="press", on_drag="drag"),
                Row(
                    items=(
                        Button(text="Zoom in", action="zoom_in", style="primary"),
                        Button(text="Zoom out", action="zoom_out"),
                        Button(text="To the origin", action="see_origin"),
                        Button(text="Copy points", action="copy_points"),
                    )
                ),
                Table(
                    name="found",
                    columns=(TableColumn(title="Function", width=110), TableColumn(title="Zeros seen", width=420)),
                    empty="Write a function of x, such as x^2 - 3x.",
                    height=2,
                ),
                Label(text="Press to read values; drag to move.", style="hint"),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(plot,),
        menus=menus(
            "Plot",
            MenuItem(text="Zoom in", action="zoom_in", shortcut="F6"),
            MenuItem(text="Zoom out", action="zoom_out", shortcut="F7"),
            MenuItem(text="To the origin", action="see_origin", shortcut="F8"),
            MenuItem(text="Copy points", action="copy_points", shortcut="Ctrl+Shift+C"),
        ),
        vars={"f": "", "g": "", "problem": ""},
        on_close="keep",
        width=720,
        height=780,
    )


def _refine(spec: AppSpec) -> AppSpec:
    written = _WRITTEN.search(spec.description.lower())
    return replace(spec, options={"function": written[1].strip() if written else "x^2 - 4"})


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"FIRST_FUNCTION": str(spec.options["function"])}


def _weigh(text: str) -> int:
    return 100 if pattern_of(_PLOTS).search(text) else 0


BLUEPRINT = Blueprint(
    kind="plotter",
    title="Function plotter",
    summary="Draws functions of x while they are typed, with their zeros, zoom and moving by hand.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        "zoom",
        "axis",
        "axes",
        "grid",
        "function",
        "zero",
        "root",
        "plot",
        "graph",
        "curve",
        "copy",
        "point",
        "move",
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("FIRST_FUNCTION",),
    screens=("The functions and their curves",),
    data_kept=("The functions and the part that is seen", "The window's place and theme"),
    checks=("A curve is cut where it has no value", "What is no function is explained"),
    help=(
        "Write a function such as x^2 - 3x or 2sin(x); it is drawn while you type.",
        "Press on the sheet to read values there; drag to move; zoom with the buttons.",
    ),
)
