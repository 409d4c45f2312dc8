"""A colour picker with every notation, harmonies and saved colours."""

from __future__ import annotations

import re

from stableagents.composer.blueprints.base import Blueprint, menus
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
    Slider,
    Stack,
    Table,
    TableColumn,
    View,
)

_NOTATIONS = r"(?:hex(?:adecimal)?|rgba?|hsl|hsv|cmyk)"
_CONVERTED = re.compile(
    r"\bcolou?r (?:code |format |value |space )?(?:convert\w*|conversions?|codes?)\b"
    r"|\bconver\w+ (?:\w+ ){0,3}colou?rs?\b"
    rf"|\b{_NOTATIONS}\b[^.;]{{0,30}}\b(?:to|into|and|from|in|nach|und|a|y|en|et|vers)\b[^.;]{{0,20}}\b(?:rgba?|hsl|hsv|cmyk)\b"
    rf"|\b(?:rgba?|hsl|hsv|cmyk)\b[^.;]{{0,30}}\b(?:to|into|and|from|in|nach|und|a|y|en|et|vers)\b[^.;]{{0,20}}\bhex\b"
    r"|\bfarb(?:en|code|wert)?-?(?:umrechner|rechner|konverter|umwandler)\b|\bconver\w+ de colou?res\b"
    r"|\bconver\w+ de couleurs\b"
)


def _weigh(text: str) -> int:
    return 40 if _CONVERTED.search(text) else 0


def _view(spec: AppSpec) -> View:
    picker = Section(
        name="picker",
        about="The colour, its sliders and its notations.",
        grows=True,
        content=Stack(
            items=(
                Label(text=spec.title, style="title"),
                Drawing(name="swatch", width=480, height=120, on_press="take_harmony"),
                Form(
                    items=(
                        Slider(var="red", label="Red", most=255, action="follow_sliders"),
                        Slider(var="green", label="Green", most=255, action="follow_sliders"),
                        Slider(var="blue", label="Blue", most=255, action="follow_sliders"),
                        Entry(var="typed", label="Colour", on_enter="take_typed", takes_focus=True),
                    )
                ),
                Label(var="problem", style="error"),
                Table(
                    name="notations",
                    columns=(TableColumn(title="Notation", width=150), TableColumn(title="Value", width=240)),
                    empty="",
                    on_open="copy_notation",
                    height=7,
                    grows=False,
                ),
                Row(
                    items=(
                        Button(text="Copy", action="copy_notation", style="primary"),
                        Button(text="Random", action="take_random"),
                        Button(text="Save colour", action="save"),
                    )
                ),
                Table(
                    name="saved",
                    columns=(TableColumn(title="Saved colours", width=160), TableColumn(title="RGB", width=180)),
                    empty="Save colours to make a palette.",
                    on_select="take_saved",
                    keys=(("Delete", "remove"),),
                    height=3,
                ),
                Row(items=(Button(text="Remove", action="remove", style="danger"), Button(text="Undo", action="undo"))),
                Label(var="status", style="hint"),
            )
        ),
    )
    return View(
        sections=(picker,),
        menus=menus(
            "Colour",
            MenuItem(text="Copy", action="copy_notation", shortcut="Ctrl+Shift+C"),
            MenuItem(text="Random", action="take_random", shortcut="Ctrl+R"),
            MenuItem(text="Save colour", action="save", shortcut="Ctrl+S"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        vars={"red": "63", "green": "122", "blue": "179", "typed": "", "problem": ""},
        on_close="keep",
        width=520,
        height=760,
    )


BLUEPRINT = Blueprint(
    kind="colours",
    title="Colour picker",
    summary="A colour picker with hex, RGB, HSL, HSV and CMYK, matching colours, contrast, and a palette to keep.",
    words=dict.fromkeys(
        (
            "color picker",
            "colour picker",
            "color palette",
            "colour palette",
            "palette generator",
            "color converter",
            "colour converter",
            "hex to rgb",
            "rgb to hex",
            "color mixer",
            "colour mixer",
            "color tool",
            "farbwähler",
            "farbpalette",
            "farbmischer",
            "selector de color",
            "paleta de colores",
            "sélecteur de couleur",
            "palette de couleurs",
        ),
        20,
    )
    | {"rgb": 6, "hsl": 7},
    features=(
        "hex",
        "rgb",
        "hsl",
        "copy",
        "palette",
        "slider",
        "preview",
        "random",
        "save",
        "contrast",
        "complement",
        *("cmyk", "convert", "code", "invalid", "valid", "error", "copy", "umrechn", "ungültig", "inválid", "invalide"),
    ),
    weigh=_weigh,
    weigh_whole=_weigh,
    view=_view,
    screens=("The colour with its sliders", "Saved colours"),
    data_kept=("Saved colours", "The window's place and theme"),
    checks=("Hex, RGB and HSL mean the same colour", "What is no colour is explained"),
    help=(
        "Move the sliders or type a colour: #3f7ab3, rgb(63, 122, 179) or hsl(209, 48%, 47%).",
        "Press one of the matching colours to take it.",
    ),
)
