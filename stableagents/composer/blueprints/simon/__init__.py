"""Simon: repeat a row of colours that becomes longer and longer."""

from __future__ import annotations

from stableagents.composer.blueprints.base import Blueprint
from stableagents.composer.blueprints.games import game_view
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Choice, Label, View

_SPEEDS = ("Slow", "Normal", "Fast")


def _view(spec: AppSpec) -> View:
    return game_view(
        spec,
        about="The four fields and the round.",
        choices=(Label(text="Speed"), Choice(var="speed", options=_SPEEDS, width=10)),
        first={"speed": "Normal"},
        hint="Watch the fields light up, then press them in the same order.",
    )


BLUEPRINT = Blueprint(
    kind="simon",
    title="Simon",
    summary="A row of colours to repeat that becomes longer with each round; the best round is kept.",
    words={"simon": 14, "simon says": 20, "repeat the sequence": 14, "sequence memory": 14, "color sequence": 12}
    | {"colour sequence": 12, "senso": 14, "sound mimic": 14, "growing pattern": 9, "growing sequence": 9},
    features=("color", "colour", "sequence", "score", "best", "level", "speed", "sound", "memory", "round", "pattern"),
    view=_view,
    screens=("The four fields",),
    data_kept=("The best round", "The window's place and theme"),
    checks=("A wrong field ends the game", "Each round is one longer"),
    help=("Press New game, watch, and repeat.", "A wrong field ends the game."),
)
