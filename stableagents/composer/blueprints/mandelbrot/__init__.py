"""The Mandelbrot set, Julia sets and the burning ship, to be explored by zooming in."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.blueprints.said import number_of
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

_ABOUT = re.compile(
    r"\bmandelbrot\w*|\bjulia[- ]?(?:sets?|mengen?|fra[ck]tal\w*)|\b(?:conjuntos?|ensembles?) (?:de )?julia"
    r"|\bapfelm[äa]nnchen|\bburning ship\b|\bfractal (?:explorer|zoom\w*|viewer)\b|\bfraktal-?(?:explorer|zoom\w*)"
    r"|\bzoom\w* (?:in ?to|into|in|through) (?:a |the )?fractals?\b"
)
_SETS = ("Mandelbrot", "Julia", "Burning ship")
_PALETTES = ("Sea", "Fire", "Rainbow", "Grey")
_STEPS = r"(?:max\w* )?(?:iterations?|iterationen|iteraciones|itérations|schritten?|steps)"


def _view(spec: AppSpec) -> View:
    seen = Section(
        name="seen",
        about="The picture, and what of it is seen.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Row(
                    items=(
                        Label(text="Set"),
                        Choice(var="figure", options=_SETS, action="draw", width=14),
                        Label(text="Colours"),
                        Choice(var="shades", options=_PALETTES, action="draw", width=12),
                    )
                ),
                Drawing(
                    name="sheet",
                    width=640,
                    height=480,
                    on_press="press",
                    on_second="second",
                    keys=(
                        ("Left", "left_a_bit"),
                        ("Right", "right_a_bit"),
                        ("Up", "up_a_bit"),
                        ("Down", "down_a_bit"),
                    ),
                ),
                Label(var="state_text"),
                Form(
                    items=(
                        Slider(var="detail", label="Detail", least=20, most=1000, action="draw"),
                        Slider(var="real", label="Julia, real part", least=-200, most=200, action="draw"),
                        Slider(var="imaginary", label="Julia, imaginary part", least=-200, most=200, action="draw"),
                    )
                ),
                Row(
                    items=(
                        Button(text="Zoom in", action="zoom_in", style="primary"),
                        Button(text="Zoom out", action="zoom_out"),
                        Button(text="One step back", action="go_back"),
                        Button(text="See all of it", action="see_all"),
                        Button(text="Julia set of the middle", action="show_julia"),
                        Button(text="Save picture", action="save_picture"),
                    )
                ),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(seen,),
        menus=menus(
            "Picture",
            MenuItem(text="Zoom in", action="zoom_in", shortcut="F2"),
            MenuItem(text="Zoom out", action="zoom_out", shortcut="F3"),
            MenuItem(text="One step back", action="go_back", shortcut="Ctrl+Z"),
            MenuItem(text="Save picture", action="save_picture", shortcut="Ctrl+S"),
        ),
        vars={
            "figure": _SETS[int(spec.options["set"])],
            "shades": _PALETTES[0],
            "detail": "100",
            "real": "-70",
            "imaginary": "27",
            "state_text": "",
        },
        on_close="keep",
        width=760,
        height=800,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    first = re.search(r"mandelbrot|apfelm|julia|burning", text)
    chosen = {"j": 1, "b": 2}.get(first[0][0], 0) if first else 0
    return replace(spec, options={"set": chosen, "detail": number_of(text, _STEPS, 100, 20, 1000)})


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"FIRST_SET": spec.options["set"], "FIRST_DETAIL": spec.options["detail"]}


BLUEPRINT = Blueprint(
    kind="mandelbrot",
    title="Mandelbrot explorer",
    summary="The Mandelbrot set, Julia sets and the burning ship, to zoom into; the window answers while it draws.",
    words={},
    weigh=lambda text: 70 if _ABOUT.search(text) else 0,
    weigh_whole=lambda text: 70 if _ABOUT.search(text) else 0,
    features=(
        *(
            "zoom",
            "mandelbrot",
            "julia",
            "ship",
            "colou?r",
            "palette",
            "iteration",
            "detail",
            "depth",
            "click",
            "mouse",
        ),
        *("move", "pan", "save", "picture", "image", "png", "export", "explor", "responsive", "progress", "slider"),
        *("back", "reset", "coordinate", "farb", "speicher", "bild", "vergrößer", "klick", "maus", "tiefe", "regler"),
        *("ampli", "acerc", "colores", "guardar", "imagen", "ratón", "agrandi", "couleur", "enregistr", "souris"),
        *("fra[ck]tal", "menge", "conjunto", "ensemble", "parameter", "real", "arrow", "pfeil"),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    screens=("The picture, and what of it is seen",),
    data_kept=("What was looked at last, and the colours", "The window's place and theme"),
    checks=("A press zooms in around that place", "The window answers while a picture is drawn"),
    help=(
        "Press a place to see it closer; the second mouse button goes back out.",
        "Arrow keys move; One step back undoes it.",
        "Julia set of the middle shows the Julia set that belongs to the place in the middle.",
    ),
)
