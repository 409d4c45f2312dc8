"""Snake: steer with the arrow keys, eat, grow, don't bite yourself."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint
from stableagents.composer.blueprints.games import game_view
from stableagents.composer.blueprints.said import board_size, number_of
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Check, Choice, Label, MenuItem, View

_SPEEDS = ("Slow", "Normal", "Fast")
_FASTER = (
    r"\b(?:gets?|getting|becom\w*|goes|grows?|is) (?:\w+ )?faster\b|\bspeeds? up\b|\bspeed (?:increas|ris|go)\w*"
    r"|\bincreas\w+ speed\b|\b(?:wird|werden) (?:\w+ )?schneller\b|\bschneller (?:wird|werden)\b"
    r"|\bimmer schneller\b|\bmás rápid[oa]\b|\bacelera\w*|\b(?:plus vite|plus rapide|accélèr\w*)\b"
)


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
    lives = number_of(spec.description, r"(?:lives|leben|vidas|vies)\b", 1, 1, 9)
    is_rising = bool(pattern_of(_FASTER).search(spec.description.lower()))
    return replace(spec, options={"size": size, "walls": walls, "lives": lives, "rises": is_rising})


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"SIZE": spec.options["size"], "LIVES": spec.options["lives"], "RISES": spec.options["rises"]}


BLUEPRINT = Blueprint(
    kind="snake",
    title="Snake",
    summary="The game of snake with three speeds, with or without walls; the best score is kept.",
    words={"snake": 14, "schlangenspiel": 14, "juego de la serpiente": 14, "jeu du serpent": 14, "serpiente": 12}
    | {"serpent": 12},
    features=(
        *("lives", "leben", "vidas", "vies", "fast", "schnell", "rápid", "aceler", "vite", "rapid", "accél", "apple"),
        *("apfel", "äpfel", "manzana", "pomme", "longer", "länger"),
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
