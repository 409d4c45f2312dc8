"""Tic-tac-toe against the computer or another person, also on larger boards."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint
from stableagents.composer.blueprints.games import game_view
from stableagents.composer.blueprints.said import wins_wanted
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Choice, Label, MenuItem, View

_OPPONENTS = ("Computer", "Easy computer", "Another person")


def _view(spec: AppSpec) -> View:
    return game_view(
        spec,
        about="The board, who plays, and the score.",
        choices=(Label(text="Against"), Choice(var="opponent", options=_OPPONENTS, action="new_game")),
        buttons=(Button(text="Undo", action="undo"), Button(text="Reset score", action="reset_score")),
        items=(MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),),
        first={"opponent": str(spec.options["opponent"])},
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    found = re.search(r"\b([3-9])\s*(?:[x×*]|by)\s*[3-9]\b", text)
    size = min(6, int(found[1])) if found else 3
    two = re.search(
        r"two players?|2 players?|another person|with (?:a|my) friend|for two|zwei spieler"
        r"|deux joueurs|dos jug",
        text,
    )
    opponent = (
        _OPPONENTS[2]
        if two
        else _OPPONENTS[1]
        if re.search(
            r"\beasy\b|\bkids?\b"
            r"|child",
            text,
        )
        else _OPPONENTS[0]
    )
    return replace(spec, options={"size": size, "opponent": opponent, "first_to": wins_wanted(text)})


def _constants(spec: AppSpec) -> dict[str, Any]:
    size = int(spec.options["size"])
    return {"SIZE": size, "IN_A_ROW": 3 if size == 3 else 4, "FIRST_TO": spec.options["first_to"]}


BLUEPRINT = Blueprint(
    kind="tictactoe",
    title="Tic-tac-toe",
    summary="Tic-tac-toe against a computer that plays well, or for two.",
    words=dict.fromkeys(
        ("tic tac toe", "tic-tac-toe", "tictactoe", "noughts and crosses", "tres en raya", "drei gewinnt", "morpion"),
        14,
    ),
    features=(
        *(
            "never lose",
            "nie verlier",
            "nunca pierd",
            "perd jamais",
            "computer",
            "score",
            "two",
            "player",
            "undo",
            "board",
            "friend",
            "oppon",
            "new game",
            "restart",
            "win",
        ),
        *("match", "first", "best", "sieg", "zuerst", "torneo", "primero", "manche", "premier"),
    ),
    view=_view,
    refine=_refine,
    constants=_constants,
    screens=("The board with the score",),
    data_kept=("The score", "The window's place and theme"),
    checks=("The computer never loses on three by three", "A taken cell can't be taken again"),
    help=("Press a cell, or move with the arrow keys and press Space.", "X begins."),
)
