"""Falling blocks: full rows go away."""

from __future__ import annotations

from stableagents.composer.blueprints.base import Blueprint
from stableagents.composer.blueprints.games import game_view
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, MenuItem, View


def _view(spec: AppSpec) -> View:
    return game_view(
        spec,
        about="The falling blocks, the next one, and the score.",
        keys=(
            ("Left", "left"),
            ("Right", "right"),
            ("Down", "down"),
            ("Up", "turn"),
            ("Space", "drop"),
            ("p", "pause"),
        ),
        buttons=(
            Button(var="pause_text", action="pause"),
            Button(text="Turn", action="turn"),
            Button(text="Drop", action="drop"),
        ),
        items=(MenuItem(text="Pause or go on", action="pause", shortcut="F5"),),
        first={"pause_text": "Start"},
        hint="Left and Right move, Up turns, Down is faster, Space drops, P pauses.",
        width=520,
        height=800,
    )


BLUEPRINT = Blueprint(
    kind="tetris",
    title="Falling blocks",
    summary="Falling blocks with the next one shown, levels that become faster, and the best score.",
    words={"tetris": 20, "falling blocks": 18, "block stacking": 10, "bloques que caen": 16, "blocs qui tombent": 16},
    features=("next", "level", "score", "rotate", "speed", "pause", "best", "line", "row", "arrow", "drop", "high"),
    view=_view,
    screens=("The blocks with the score",),
    data_kept=("The best score", "The window's place and theme"),
    checks=("A full row goes away", "A block that can't come ends the game"),
    help=("Move the blocks with the arrow keys; Up turns them.", "Full rows go away; four at once count most."),
)
