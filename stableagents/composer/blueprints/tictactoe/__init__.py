"""Tic-tac-toe against the computer or another person, also on larger boards, and five in a row (Gomoku)."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint
from stableagents.composer.blueprints.games import (
    OPPONENTS,
    OTHER_BEGINS,
    TWO_PLAYERS,
    begins_other,
    game_view,
    opponent_in,
)
from stableagents.composer.blueprints.said import board_size, number_of, players_named, wins_wanted
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Choice, Label, MenuItem, View

_FIVE = re.compile(
    r"\bgomoku\b|\brenju\b|\bomok\b|\b(?:five|5) (?:stones )?in (?:a|one) (?:row|line)"
    r"|\b(?:fünf|5) in einer (?:reihe|linie)"
    r"|\bfünf gewinnt|\b(?:cinco|5) en (?:l[ií]nea|raya)"
    r"|\b(?:cinq|5) (?:pions )?(?:en ligne|alignés|à la suite)|\bmorpion (?:à|en) 5"
)
_PLAYED = re.compile(
    r"\b(?:gomoku|renju|omok|games?|boards?|play\w*|stones?|against|\w*spiel\w*|brett|steine|gegen|juego|jugar"
    r"|tablero|fichas"
    r"|contra|jeu|jouer|plateau|pions|contre)\b|\b1[0-9] ?[x×] ?1[0-9]\b"
    r"|^\W*(?:a )?\w+ (?:in a row|gewinnt|en (?:l[ií]nea|raya))\W*$"
)
_IN_A_ROW = r"(?:\w+ )?(?:in (?:a|one) (?:row|line)|in einer (?:reihe|linie)|en (?:l[ií]nea|raya)|en ligne|alignés)"


def _view(spec: AppSpec) -> View:
    return game_view(
        spec,
        about="The board, who plays, and the score.",
        choices=(Label(text="Against"), Choice(var="opponent", options=OPPONENTS, action="new_game"), *OTHER_BEGINS),
        buttons=(Button(text="Undo", action="undo"), Button(text="Reset score", action="reset_score")),
        items=(MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),),
        first={"opponent": str(spec.options["opponent"]), "other_begins": begins_other(spec.description)},
        width=720 if int(spec.options["size"]) > 9 else 480,
        height=800 if int(spec.options["size"]) > 9 else 600,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    is_five = bool(_FIVE.search(text))
    size = board_size(text, 15, 9, 19) if is_five else board_size(text, 3, 3, 15)
    in_a_row = 5 if is_five else number_of(text, _IN_A_ROW, 3 if size == 3 else 5 if size > 6 else 4, 3, min(size, 6))
    names = players_named(spec.description, 2)
    options = {
        "size": size,
        "in_a_row": in_a_row,
        "opponent": OPPONENTS[2] if names else opponent_in(text),
        "first_to": wins_wanted(text),
        "names": names,
    }
    return replace(spec, options=options)


def _constants(spec: AppSpec) -> dict[str, Any]:
    options = spec.options
    signs = "●○" if options["in_a_row"] == 5 else "XO"
    of_match = {"FIRST_TO": options["first_to"], "NAMES": list(options["names"])}
    return {"SIZE": options["size"], "IN_A_ROW": options["in_a_row"], "SIGNS": signs, **of_match}


def _weigh(text: str) -> int:
    return 40 if _FIVE.search(text) and _PLAYED.search(text) else 0


BLUEPRINT = Blueprint(
    kind="tictactoe",
    title="Tic-tac-toe",
    summary="Tic-tac-toe against a computer that plays well, or for two.",
    words=dict.fromkeys(
        ("tic tac toe", "tic-tac-toe", "tictactoe", "noughts and crosses", "tres en raya", "drei gewinnt", "morpion"),
        14,
    ),
    features=(
        *TWO_PLAYERS,
        *(
            "row",
            "line",
            "stone",
            "five",
            "reihe",
            "stein",
            "fünf",
            "línea",
            "raya",
            "ficha",
            "cinco",
            "ligne",
            "pion",
            "cinq",
        ),
    ),
    weigh=_weigh,
    title_for=lambda spec: "Five in a row" if spec.options["in_a_row"] == 5 else "Tic-tac-toe",
    view=_view,
    refine=_refine,
    constants=_constants,
    verbatim=("SIGNS", "NAMES"),
    screens=("The board with the score",),
    data_kept=("The score", "The window's place and theme"),
    checks=("The computer never loses on three by three", "A taken cell can't be taken again"),
    help=(
        "Press a cell, or move with the arrow keys and press Space.",
        "The person begins, unless the other is to begin.",
    ),
)
