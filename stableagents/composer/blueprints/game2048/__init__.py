"""The game 2048: slide equal numbers together."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint
from stableagents.composer.blueprints.games import game_view
from stableagents.composer.blueprints.said import board_size
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, MenuItem, View

# A game, and no word on which.
_ANY_GAME = re.compile(
    r"^\W*(?:please |bitte |por favor |s'il te pla[iî]t )?(?:(?:make|build|create|give|write|show|i(?:'d| would)?"
    r" (?:want|need|like)"
    r"|mach\w*|bau\w*|erstell\w*|ich (?:will|möchte|brauche|hätte gern)|hazme|haz|quiero|necesito|fais|je (?:veux"
    r"|voudrais))"
    r"(?:[- ](?:me|us|mir|uns|moi|nous))?\s+)?(?:an?|some|any|ein\w*|un|una|une)?\s*(?:(?:little|small|simple|fun"
    r"|funny|nice|quick"
    r"|short|tiny|cool|easy|relaxing|good|klein\w*|lustig\w*|einfach\w*|nett\w*|kurz\w*|schön\w*|pequeño|sencillo|divertido"
    r"|bonito|petit|simple|amusant|sympa) )*(?:(?:desktop |computer)?games?|spiele?|juego|jeu)"
    r"(?: (?:pequeño|sencillo|divertido|simple|amusant|sympa))?"
    r"(?=\W*$|\s*[,.!]| (?:for|to|i can|that|with no|without|für|zum|zwischendurch|ohne|para|que|sin|pour|sans|qui)\b)"
    r"|\bsomething (?:fun )?to play\b|\betwas zum spielen\b|\balgo para jugar\b",
    re.IGNORECASE,
)


def _view(spec: AppSpec) -> View:
    return game_view(
        spec,
        about="The numbers and the score.",
        keys=(("Up", "up"), ("Down", "down"), ("Left", "left"), ("Right", "right")),
        buttons=(
            Button(text="←", action="left"),
            Button(text="→", action="right"),
            Button(text="↑", action="up"),
            Button(text="↓", action="down"),
            Button(text="Undo", action="undo"),
        ),
        items=(MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),),
        hint="Slide with the arrow keys; equal numbers become one.",
        width=500,
        height=620,
    )


def _refine(spec: AppSpec) -> AppSpec:
    is_named = re.search(r"2048|forty-eight|merge|sliding", spec.description.lower())
    assumed = () if is_named else ("Which game was not said, so it is 2048.",)
    return replace(
        spec, options={"size": board_size(spec.description, 4, 3, 8)}, assumptions=spec.assumptions + assumed
    )


def _weigh(text: str) -> int:
    return 6 if _ANY_GAME.search(text) else 0


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"SIZE": spec.options["size"]}


BLUEPRINT = Blueprint(
    kind="game2048",
    title="2048",
    summary="The game 2048 with undo; the game and the best score are kept.",
    words={"2048": 14, "twenty forty-eight": 20, "merge numbers": 9, "sliding numbers": 9},
    features=("score", "best", "undo", "arrow", "key", "board", "merge", "slid", "tile", "game", "high", "restart"),
    weigh=_weigh,
    view=_view,
    refine=_refine,
    constants=_constants,
    screens=("The numbers with the score",),
    data_kept=("The game as it stands and the best score", "The window's place and theme"),
    checks=("Equal numbers become one", "A move can be undone"),
    help=("Slide with the arrow keys; equal numbers that meet become one.", "Ctrl+Z takes a move back."),
)
