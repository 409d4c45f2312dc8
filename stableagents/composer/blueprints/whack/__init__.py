"""Whack a mole: press what comes up before it is gone."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint
from stableagents.composer.blueprints.games import game_view
from stableagents.composer.blueprints.said import board_size, seconds_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Choice, Label, View

_SPEEDS = ("Slow", "Normal", "Fast")


def _view(spec: AppSpec) -> View:
    return game_view(
        spec,
        about="The holes, the time that is left and the score.",
        choices=(Label(text="Speed"), Choice(var="speed", options=_SPEEDS, width=10)),
        first={"speed": "Normal"},
        hint="Press New game, then every mole before it is gone.",
    )


def _refine(spec: AppSpec) -> AppSpec:
    size = board_size(spec.description, 3, 2, 6)
    return replace(spec, options={"size": size, "seconds": seconds_of(spec.description, 30, 5, 300)})


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"SIZE": spec.options["size"], "SECONDS": spec.options["seconds"]}


BLUEPRINT = Blueprint(
    kind="whack",
    title="Whack a mole",
    summary="Press the moles that come up before they are gone; the best score is kept.",
    words=dict.fromkeys(
        ("whack a mole", "whack-a-mole", "whackamole", "whac-a-mole", "reaction game", "click the target"), 20
    )
    | {"moles": 8, "mole": 6},
    features=(
        "mole",
        "score",
        "time",
        "second",
        "timer",
        "best",
        "speed",
        "hole",
        "miss",
        "hit",
        "random",
        "countdown",
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    screens=("The holes with the score",),
    data_kept=("The best score", "The window's place and theme"),
    checks=("A mole that is hit counts", "The game ends when the time is over"),
    help=("Press a mole before it is gone.", "An empty hole costs a point."),
)
