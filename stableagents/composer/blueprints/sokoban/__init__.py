"""Pushing boxes onto their places."""

from __future__ import annotations

from stableagents.composer.blueprints.base import Blueprint
from stableagents.composer.blueprints.games import game_view
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Choice, Label, MenuItem, View

_LEVELS = tuple(str(n) for n in range(1, 9))


def _view(spec: AppSpec) -> View:
    return game_view(
        spec,
        about="The store room, the level and the number of moves.",
        choices=(Label(text="Level"), Choice(var="level", options=_LEVELS, action="new_game", width=6)),
        keys=(("Up", "up"), ("Down", "down"), ("Left", "left"), ("Right", "right"), ("BackSpace", "undo")),
        buttons=(Button(text="Undo", action="undo"), Button(text="Next level", action="next_level")),
        items=(MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),),
        first={"level": "1"},
        hint="Push every box onto a dot. Undo takes a move back.",
        height=640,
    )


BLUEPRINT = Blueprint(
    kind="sokoban",
    title="Box pusher",
    summary="Push boxes onto their places in eight levels, with undo; what is solved is remembered.",
    words={"sokoban": 20, "push boxes": 16, "pushing boxes": 16, "box pushing": 16, "push the boxes": 16}
    | {"kisten schieben": 16, "empujar cajas": 16, "pousser des caisses": 16},
    features=("box", "push", "level", "undo", "move", "count", "arrow", "key", "restart", "puzzle", "crate"),
    view=_view,
    screens=("The store room",),
    data_kept=("Solved levels and the fewest moves", "The window's place and theme"),
    checks=("Two boxes can't be pushed at once", "Every level can be solved"),
    help=("Walk with the arrow keys or press the cell beside you.", "Undo takes moves back, as many as you like."),
)
