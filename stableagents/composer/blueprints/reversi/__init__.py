"""Reversi, also called Othello, against a computer that looks ahead, or for two."""

from __future__ import annotations

from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint
from stableagents.composer.blueprints.games import game_view
from stableagents.composer.blueprints.said import is_easy, is_for_two
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Choice, Label, MenuItem, View

_OPPONENTS = ("Computer", "Easy computer", "Another person")


def _view(spec: AppSpec) -> View:
    return game_view(
        spec,
        about="The board, who plays, and how many discs each has.",
        choices=(Label(text="Against"), Choice(var="opponent", options=_OPPONENTS, action="new_game")),
        buttons=(Button(text="Undo", action="undo"),),
        items=(MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),),
        first={"opponent": str(spec.options["opponent"])},
        hint="Enclosed discs turn round. Dots show where you can play.",
    )


def _refine(spec: AppSpec) -> AppSpec:
    easy = _OPPONENTS[1] if is_easy(spec.description) else _OPPONENTS[0]
    return replace(spec, options={"opponent": _OPPONENTS[2] if is_for_two(spec.description) else easy})


BLUEPRINT = Blueprint(
    kind="reversi",
    title="Reversi",
    summary="Reversi against a computer that looks ahead, or for two; the possible moves are shown.",
    words={"reversi": 20, "othello": 20},
    features=("computer", "score", "two", "player", "undo", "board", "valid", "legal", "move", "count", "oppon", "ai"),
    view=_view,
    refine=_refine,
    screens=("The board with the number of discs",),
    data_kept=("The game that is being played", "The window's place and theme"),
    checks=("Enclosed discs turn round", "Who can't play passes", "The computer takes corners"),
    help=("Press a dot to put a disc there.", "Whoever has more discs at the end wins."),
)
