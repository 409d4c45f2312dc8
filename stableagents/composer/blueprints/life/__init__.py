"""Conway's Game of Life: draw cells, run them, watch."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint
from stableagents.composer.blueprints.games import game_view
from stableagents.composer.blueprints.said import sides_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Choice, Label, MenuItem, View

_PATTERNS = ("Glider", "Blinker", "Pulsar", "R-pentomino", "Spaceship", "At random")


def _view(spec: AppSpec) -> View:
    return game_view(
        spec,
        about="The cells, and what makes them go on.",
        choices=(
            Label(text="Begin with"),
            Choice(var="pattern", options=_PATTERNS, action="new_game", width=14),
            Label(text="Speed"),
            Choice(var="speed", options=("Slow", "Normal", "Fast"), width=9),
        ),
        buttons=(
            Button(var="run_text", action="run"),
            Button(text="Step", action="step"),
            Button(text="Clear", action="clear"),
            Button(text="Undo", action="undo"),
        ),
        items=(
            MenuItem(text="Run or stop", action="run", shortcut="F5"),
            MenuItem(text="Step", action="step", shortcut="F6"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        first={"pattern": "Glider", "speed": "Normal", "run_text": "Run"},
        hint="A press makes a cell alive or dead; the borders meet.",
        width=560,
        height=700,
    )


def _refine(spec: AppSpec) -> AppSpec:
    rows, columns = (min(48, max(10, side)) for side in sides_of(spec.description) or (24, 24))
    return replace(spec, options={"rows": rows, "columns": columns})


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"ROWS": spec.options["rows"], "COLUMNS": spec.options["columns"]}


BLUEPRINT = Blueprint(
    kind="life",
    title="Game of Life",
    summary="Conway's Game of Life with known patterns, single steps and speeds; the cells are kept.",
    words={"game of life": 14, "conway": 14, "cellular automat": 12, "spiel des lebens": 14, "juego de la vida": 14}
    | {"jeu de la vie": 14},
    features=(
        "pattern",
        "step",
        "speed",
        "random",
        "clear",
        "run",
        "pause",
        "grid",
        "cell",
        "glider",
        "generation",
        "start",
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    screens=("The cells",),
    data_kept=("The cells", "The window's place and theme"),
    checks=("A blinker turns and turns back", "Clearing can be undone"),
    help=("Press cells to set them, then Run or Step.", "A cell lives with two or three neighbours."),
)
