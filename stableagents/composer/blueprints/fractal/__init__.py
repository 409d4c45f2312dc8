"""Fractals: a tree that forks again and again, a snowflake and a triangle, with sliders, to save as a picture."""

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
    Form,
    Label,
    MenuItem,
    Row,
    Section,
    Slider,
    Stack,
    View,
)

_FIGURES = ("Tree", "Snowflake", "Triangle")
_ABOUT = re.compile(
    r"\b(?:fractals?|fractales?|fraktale?n?)\b|\bfraktal\w*|\brecursive (?:\w+ )?tree\b|\btree (?:\w+ )?recursi"
    r"|\bpythagoras[- ](?:tree|baum)|\brekursive\w* baum|\b[áa]rbol recursivo|\barbre r[ée]cursif"
    r"|\bkoch (?:curve|snowflake)|\bkoch-?(?:kurve|schneeflocke)|\bsierpi[nń]ski"
)
_ANOTHER = re.compile(r"\b(?:mandelbrot|julia)\b")


def _view(spec: AppSpec) -> View:
    picture = Section(
        name="picture",
        about="The drawing, and the sliders that change it.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Drawing(name="sheet", width=600, height=500),
                Form(
                    items=(
                        Choice(var="figure", label="Figure", options=_FIGURES, action="draw"),
                        Slider(var="levels", label="Depth", least=1, most=12, action="draw"),
                        Slider(var="angle", label="Angle", least=0, most=90, action="draw"),
                        Slider(var="length", label="Length", least=20, most=100, action="draw"),
                    )
                ),
                Label(var="state_text"),
                Row(
                    items=(
                        Button(text="Save picture", action="save_picture", style="primary"),
                        Button(text="Reset", action="reset"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(picture,),
        menus=menus("Picture", MenuItem(text="Save picture", action="save_picture", shortcut="Ctrl+S")),
        on_close="keep",
        vars={
            "state_text": "",
            "figure": _FIGURES[int(spec.options["figure"])],
            "levels": str(spec.options["depth"]),
            "angle": str(spec.options["angle"]),
            "length": "90",
        },
        width=660,
        height=780,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    figure = 1 if re.search(r"koch|snowflake|schneeflocke|copo|flocon", text) else 2 if "sierpi" in text else 0
    angle = re.search(
        r"(?:angle|winkel|[áa]ngulo)\w*(?: \w+)? (\d{1,2})|(\d{1,2}) ?(?:°|degrees?|grad\b|grados|degr)", text
    )
    said = re.search(r"(?:depth|levels?|tiefe|profundidad|profondeur)(?: \w+)? (\d{1,2})\b(?! (?:to|bis|a|à|-))", text)
    options: dict[str, Any] = {
        "figure": figure,
        "angle": min(90, int(angle[1] or angle[2])) if angle else 25,
        "depth": min(12, max(1, int(said[1]))) if said else 9,
    }
    return replace(spec, options=options)


def _weigh(text: str) -> int:
    return 60 if _ABOUT.search(text) and not _ANOTHER.search(text) else 0


BLUEPRINT = Blueprint(
    kind="fractal",
    title="Fractals",
    summary="Fractals: a tree, a snowflake and a triangle, with depth, angle and length, to save as a picture.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("tree", "depth", "angle", "length", "slider", "recursi", "draw", "branch", "save", "picture", "image"),
        *("level", "colour", "color", "export", "svg", "button", "snowflake", "triangle", "leaves", "[0-9]"),
        *("baum", "tiefe", "winkel", "länge", "regler", "schieber", "zeichn", "ast", "äste", "speicher", "bild"),
        *("árbol", "profundidad", "ángulo", "longitud", "control", "desliz", "dibuj", "rama", "guard", "imagen"),
        *("arbre", "profondeur", "longueur", "curseur", "dessin", "branche", "enregistr", "réglable", "bouton"),
    ),
    view=_view,
    refine=_refine,
    screens=("The drawing, and the sliders that change it",),
    data_kept=("What the sliders say", "The window's place and theme"),
    checks=("The tree forks at the angle that was chosen", "The picture is saved as a file"),
    help=("Move the sliders; the drawing follows.", "Save picture writes an SVG file, which every browser opens."),
)
