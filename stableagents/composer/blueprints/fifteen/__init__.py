"""The puzzle of sliding tiles, on boards of three to six."""

from __future__ import annotations

from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint
from stableagents.composer.blueprints.games import game_view
from stableagents.composer.blueprints.said import board_size
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Choice, Label, MenuItem, View

_SIZES = ("3 × 3", "4 × 4", "5 × 5", "6 × 6")


def _view(spec: AppSpec) -> View:
    return game_view(
        spec,
        about="The tiles, the size and the number of moves.",
        choices=(Label(text="Size"), Choice(var="side", options=_SIZES, action="new_game", width=8)),
        keys=(("Up", "up"), ("Down", "down"), ("Left", "left"), ("Right", "right")),
        buttons=(Button(text="Undo", action="undo"),),
        items=(MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),),
        first={"side": _SIZES[int(spec.options["size"]) - 3]},
        hint="Press a tile beside the gap, or use the arrow keys.",
    )


def _refine(spec: AppSpec) -> AppSpec:
    usual = 3 if "8 puzzle" in spec.description.lower() or "8-puzzle" in spec.description.lower() else 4
    return replace(spec, options={"size": board_size(spec.description, usual, 3, 6)})


BLUEPRINT = Blueprint(
    kind="fifteen",
    title="Fifteen puzzle",
    summary="Sliding tiles that are to be put in order; every puzzle can be solved, the fewest moves are kept.",
    words=dict.fromkeys(
        (
            "15 puzzle",
            "15-puzzle",
            "fifteen puzzle",
            "sliding tile",
            "sliding puzzle",
            "slider puzzle",
            "slide puzzle",
            "8 puzzle",
            "8-puzzle",
            "tile puzzle",
        ),
        20,
    )
    | {"sliding": 4, "tiles": 3},
    features=("tile", "slid", "move", "count", "shuffle", "timer", "best", "score", "size", "arrow", "undo", "number"),
    view=_view,
    refine=_refine,
    screens=("The tiles with the number of moves",),
    data_kept=("The fewest moves for each size", "The window's place and theme"),
    checks=("Every puzzle can be solved", "Only tiles beside the gap move"),
    help=("Press a tile beside the gap to move it there.", "Put the numbers in order; the gap is last."),
)
