"""Lights out: a press changes a light and its neighbours; all are to be dark."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint
from stableagents.composer.blueprints.games import game_view
from stableagents.composer.blueprints.said import board_size
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, MenuItem, View


def _view(spec: AppSpec) -> View:
    return game_view(
        spec,
        about="The lights and the number of moves.",
        buttons=(Button(text="Hint", action="hint"), Button(text="Undo", action="undo")),
        items=(MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),),
        hint="A press changes a light and those beside it. Turn all lights off.",
    )


def _refine(spec: AppSpec) -> AppSpec:
    return replace(spec, options={"size": board_size(spec.description, 5, 2, 8)})


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"SIZE": spec.options["size"]}


BLUEPRINT = Blueprint(
    kind="lightsout",
    title="Lights out",
    summary="Lights that change with their neighbours; every puzzle can be solved, and a hint shows the way.",
    words={"lights out": 20, "lights-out": 20, "turn off all the lights": 14, "turn all the lights off": 14},
    features=("light", "toggle", "move", "count", "hint", "undo", "size", "level", "win", "puzzle", "neighbo", "press"),
    view=_view,
    refine=_refine,
    constants=_constants,
    screens=("The lights",),
    data_kept=("The fewest moves", "The window's place and theme"),
    checks=("A press changes the light and its neighbours", "Every puzzle can be solved"),
    help=("Press a light: it and those beside it change.", "All lights off is the aim."),
)
