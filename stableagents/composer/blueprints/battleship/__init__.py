"""Battleships against the computer."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint
from stableagents.composer.blueprints.games import game_view
from stableagents.composer.blueprints.said import board_size
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, View


def _view(spec: AppSpec) -> View:
    return game_view(
        spec,
        about="The computer's sea on the left, your own on the right.",
        buttons=(Button(text="Place my ships anew", action="place_anew"),),
        hint="Press the left sea to shoot; before that, your ships can be placed anew.",
        width=860,
        height=600,
    )


def _refine(spec: AppSpec) -> AppSpec:
    return replace(spec, options={"size": board_size(spec.description, 10, 6, 12)})


def _constants(spec: AppSpec) -> dict[str, Any]:
    size = int(spec.options["size"])
    return {"SIZE": size, "FLEET": [5, 4, 3, 3, 2] if size > 7 else [4, 3, 2, 2]}


BLUEPRINT = Blueprint(
    kind="battleship",
    title="Battleships",
    summary="Battleships against a computer that hunts what it has hit; games won and lost are counted.",
    words={"battleship": 20, "battleships": 20, "sink ships": 12, "sink the ships": 12},
    features=(
        r"\b[2-5] (?:squares?|cells?|fields?|felder\w*|kästchen|casillas?|cases?)\b",
        "ship",
        "computer",
        "hit",
        "miss",
        "sunk",
        "sink",
        "board",
        "place",
        "shot",
        "turn",
        "ai",
        "random",
        "score",
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    screens=("Both seas",),
    data_kept=("Games won and lost", "The window's place and theme"),
    checks=("Ships never touch", "The computer goes on where it has hit"),
    help=("Press a place in the left sea to shoot there.", "A hit lets nobody shoot again; turns change."),
)
