"""Snake: steer with the arrow keys, eat, grow, don't bite yourself."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint
from stableagents.composer.blueprints.games import game_view
from stableagents.composer.blueprints.said import board_size
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Check, Choice, Label, MenuItem, View

_SPEEDS = ("Slow", "Normal", "Fast")


def _view(spec: AppSpec) -> View:
    return game_view(
        spec,
        about="The field, the score and the speed.",
        choices=(
            Label(text="Speed"),
            Choice(var="speed", options=_SPEEDS, width=10),
            Check(text="Walls", var="has_walls", action="new_game"),
        ),
        keys=(("Up", "up"), ("Down", "down"), ("Left", "left"), ("Right", "right"), ("Space", "pause")),
        buttons=(Button(var="pause_text", action="pause"),),
        items=(MenuItem(text="Pause or go on", action="pause", shortcut="F5"),),
        first={"speed": "Normal", "has_walls": bool(spec.options["walls"]), "pause_text": "Start"},
        hint="Steer with the arrow keys; Space starts and pauses.",
        height=640,
    )


def _refine(spec: AppSpec) -> AppSpec:
    size = board_size(spec.description, 16, 8, 30)
    walls = not re.search(r"\b(?:no|without) walls?|wrap|other side", spec.description.lower())
    return replace(spec, options={"size": size, "walls": walls})


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"SIZE": spec.options["size"]}


BLUEPRINT = Blueprint(
    kind="snake",
    title="Snake",
    summary="The game of snake with three speeds, with or without walls; the best score is kept.",
    words={"snake": 14, "schlangenspiel": 14, "juego de la serpiente": 14, "jeu du serpent": 14, "serpiente": 12}
    | {"serpent": 12},
    features=(
        "score",
        "best",
        "speed",
        "wall",
        "arrow",
        "key",
        "pause",
        "food",
        "grow",
        "level",
        "high",
        "game",
        "restart",
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    screens=("The field with score",),
    data_kept=("The best score", "The window's place and theme"),
    checks=("The snake grows when it eats", "Biting itself or a wall ends the game"),
    help=("Steer with the arrow keys.", "Space starts and pauses."),
)
