"""Circles that are drawn, made larger or smaller, undone and done again; the sixth of the 7GUIs."""

from __future__ import annotations

from stableagents.composer.blueprints.base import Blueprint, menus
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import (
    Button,
    Dialog,
    Drawing,
    Label,
    MenuItem,
    Row,
    Section,
    Slider,
    Stack,
    View,
)


def _view(spec: AppSpec) -> View:
    sheet = Section(
        name="drawing",
        about="Undo and redo above the sheet with its circles.",
        grows=True,
        content=Stack(
            items=(
                Row(
                    is_centered=True,
                    items=(
                        Button(text="Undo", action="undo", name="undo_button"),
                        Button(text="Redo", action="redo", name="redo_button"),
                    ),
                ),
                Drawing(
                    name="sheet",
                    on_press="press",
                    on_move="point",
                    on_second="choose",
                    menu=(MenuItem(text="Adjust diameter…", action="adjust"),),
                ),
                Label(text="Press to draw a circle; the second mouse button adjusts the one under it.", style="hint"),
                Label(var="status", style="hint"),
            )
        ),
    )
    adjusting = Section(
        name="adjusting",
        about="The diameter of the chosen circle.",
        content=Stack(
            items=(Label(var="adjust_text"), Slider(var="diameter", least=2, most=200, action="change_diameter"))
        ),
    )
    return View(
        sections=(sheet,),
        dialogs=(Dialog(name="diameter_box", title="Diameter", content=adjusting, on_close="keep_diameter"),),
        menus=menus(
            "Circles",
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
            MenuItem(text="Redo", action="redo", shortcut="Ctrl+Y"),
        ),
        vars={"adjust_text": "", "diameter": "40"},
        width=680,
        height=560,
    )


BLUEPRINT = Blueprint(
    kind="circles",
    title="Circle drawer",
    summary="Circles that can be drawn, made larger or smaller, undone and done again.",
    words={"circle drawer": 14, "draw circles": 14, "circle drawing": 14, "drawing circles": 12, "diameter": 3},
    features=("circle", "undo", "redo", "diameter", "adjust", "right", "click", "draw", "dialog", "slider", "canvas"),
    view=_view,
    screens=("The sheet with undo and redo", "The diameter"),
    data_kept=("The circles", "The window's place and theme"),
    checks=("A press draws a circle", "A changed diameter is one step of undo"),
    help=(
        "Press on the sheet to draw a circle.",
        "The second mouse button on a circle offers to adjust its diameter.",
    ),
)
