"""Four in a row with falling discs, against the computer or another person."""

from __future__ import annotations

from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint
from stableagents.composer.blueprints.games import (
    OPPONENTS,
    OTHER_BEGINS,
    TWO_PLAYERS,
    begins_other,
    game_view,
    opponent_in,
)
from stableagents.composer.blueprints.said import players_named, wins_wanted
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Choice, Label, MenuItem, View


def _view(spec: AppSpec) -> View:
    return game_view(
        spec,
        about="The board, who plays, and the score.",
        choices=(Label(text="Against"), Choice(var="opponent", options=OPPONENTS, action="new_game"), *OTHER_BEGINS),
        buttons=(Button(text="Undo", action="undo"), Button(text="Reset score", action="reset_score")),
        items=(MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),),
        first={"opponent": str(spec.options["opponent"]), "other_begins": begins_other(spec.description)},
        hint="A disc falls to the lowest free place of its column.",
    )


def _refine(spec: AppSpec) -> AppSpec:
    names = players_named(spec.description, 2)
    opponent = OPPONENTS[2] if names else opponent_in(spec.description.lower())
    options = {"opponent": opponent, "first_to": wins_wanted(spec.description), "names": names}
    return replace(spec, options=options)


BLUEPRINT = Blueprint(
    kind="connectfour",
    title="Connect four",
    summary="Four in a row with falling discs, against a computer that plays well, or for two.",
    words=dict.fromkeys(
        (
            "connect four",
            "connect 4",
            "connect-four",
            "four in a row",
            "4 in a row",
            "vier gewinnt",
            "cuatro en raya",
            "conecta cuatro",
            "conecta 4",
            "puissance 4",
            "puissance quatre",
        ),
        14,
    ),
    features=(
        *TWO_PLAYERS,
        r"(?:7|6) ?(?:x|×|by|mal|por|sur) ?(?:6|7)\b",
        "diagonal",
        "spalte",
        "column",
        "columna",
        "colonne",
    ),
    view=_view,
    refine=_refine,
    constants=lambda spec: {"FIRST_TO": spec.options["first_to"], "NAMES": list(spec.options["names"])},
    verbatim=("NAMES",),
    screens=("The board with the score",),
    data_kept=("The score", "The window's place and theme"),
    checks=("The computer wins where it can and blocks where it must", "A full column takes no more discs"),
    help=(
        "Press a column, or move with the arrow keys and press Space.",
        "The full discs begin, unless the other is to begin.",
    ),
)
