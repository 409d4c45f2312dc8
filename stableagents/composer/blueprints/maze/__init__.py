"""A maze to walk through, different every time."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint
from stableagents.composer.blueprints.games import game_view
from stableagents.composer.blueprints.said import board_size
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Choice, Label, MenuItem, View

_SIZES = ("9", "15", "21", "31")


def _view(spec: AppSpec) -> View:
    sizes = tuple(sorted({*_SIZES, str(spec.options["size"])}, key=int))
    return game_view(
        spec,
        about="The maze and the way that was gone.",
        choices=(Label(text="Size"), Choice(var="side", options=sizes, action="new_game", width=6)),
        keys=(("Up", "up"), ("Down", "down"), ("Left", "left"), ("Right", "right")),
        buttons=(Button(text="Show the way", action="show_way"), Button(text="Start over", action="start_over")),
        items=(MenuItem(text="Show the way", action="show_way", shortcut="Ctrl+H"),),
        first={"side": str(spec.options["size"])},
        hint="Walk with the arrow keys, or press a cell in sight, to the star.",
        height=680,
    )


def _refine(spec: AppSpec) -> AppSpec:
    size = board_size(spec.description, 15, 7, 41)
    return replace(spec, options={"size": size if size % 2 else size + 1})


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {}


BLUEPRINT = Blueprint(
    kind="maze",
    title="Maze",
    summary="A maze to walk through, different every time, with the way shown on demand.",
    words={"maze": 16, "labyrinth": 16, "irrgarten": 16, "laberinto": 16, "labyrinthe": 16},
    features=(
        "arrow",
        "key",
        "generat",
        "random",
        "solve",
        "time",
        "timer",
        "step",
        "size",
        "exit",
        "path",
        "level",
        "wall",
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    screens=("The maze",),
    data_kept=("Mazes that were walked through", "The window's place and theme"),
    checks=("There is always a way out", "Walls can't be walked through"),
    help=("Walk with the arrow keys.", "Show the way marks the shortest way out."),
)
