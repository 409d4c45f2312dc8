"""Checkers, also called draughts, against a computer that looks ahead, or for two."""

from __future__ import annotations

from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint
from stableagents.composer.blueprints.games import game_view
from stableagents.composer.blueprints.said import is_easy, is_for_two
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Choice, Label, MenuItem, View

_OPPONENTS = ("Computer", "Easy computer", "Another person")


def _view(spec: AppSpec) -> View:
    return game_view(
        spec,
        about="The board and who plays.",
        choices=(Label(text="Against"), Choice(var="opponent", options=_OPPONENTS, action="new_game")),
        buttons=(Button(text="Undo", action="undo"),),
        items=(MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),),
        first={"opponent": str(spec.options["opponent"])},
        hint="Choose a piece, then where it goes. Who can take must take.",
    )


def _refine(spec: AppSpec) -> AppSpec:
    easy = _OPPONENTS[1] if is_easy(spec.description) else _OPPONENTS[0]
    return replace(spec, options={"opponent": _OPPONENTS[2] if is_for_two(spec.description) else easy})


BLUEPRINT = Blueprint(
    kind="checkers",
    title="Checkers",
    summary="Checkers against a computer that looks ahead, or for two; taking is a must, kings go both ways.",
    words={"checkers": 16, "draughts": 20, "chinese checkers": -40},
    weigh=lambda text: -20 if pattern_of(r"\w checker\b").search(text) else 0,  # as one of prime numbers
    features=("computer", "king", "jump", "captur", "take", "two", "player", "undo", "board", "move", "oppon", "ai"),
    view=_view,
    refine=_refine,
    screens=("The board",),
    data_kept=("The game that is being played", "The window's place and theme"),
    checks=("Who can take must take", "A piece on the last row becomes a king"),
    help=("Choose a piece, then the place where it goes.", "Several pieces can be taken one after the other."),
)
