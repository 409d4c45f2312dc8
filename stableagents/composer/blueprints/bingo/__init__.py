"""A bingo caller: numbers drawn without repeating, on a board that shows which have been called."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint
from stableagents.composer.blueprints.games import game_view
from stableagents.composer.languages.patterns import pattern_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Check, Choice, Label, MenuItem, View

_CALLER = r"\b(?:bingo|tombola|housey)\b"


def _view(spec: AppSpec) -> View:
    return game_view(
        spec,
        about="The numbers, those that were called in colour.",
        choices=(
            Label(text="Numbers"),
            Choice(var="how_many", options=("75", "90"), action="change_size", width=6),
            Check(text="Call by itself", var="is_calling"),
            Label(text="Seconds"),
            Choice(var="pause", options=("3", "5", "8", "12", "20"), width=6),
        ),
        buttons=(
            Button(text="Call a number", action="call", style="primary"),
            Button(text="Undo", action="undo"),
        ),
        items=(
            MenuItem(text="Call a number", action="call", shortcut="F5"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        first={"how_many": str(spec.options["size"]), "is_calling": False, "pause": "8"},
        big="called",
        hint="Press a number on the board to check whether it was called.",
        width=680,
        height=640,
    )


def _refine(spec: AppSpec) -> AppSpec:
    is_ninety = re.search(r"\b90\b|\bhousey\b|\buk\b|british|britisch", spec.description.lower())
    return replace(spec, options={"size": 90 if is_ninety or spec.language in ("es", "fr") else 75})


BLUEPRINT = Blueprint(
    kind="bingo",
    title="Bingo caller",
    summary="A bingo caller with a board of 75 or 90 numbers, none called twice, by hand or by itself.",
    words={},
    weigh=lambda text: 40 if pattern_of(_CALLER).search(text) else 0,
    features=(
        *("bingo", "number", "call", "draw", "board", "repeat", "random", "histor", "undo", "auto", "last", "big"),
        *("zahl", "zieh", "número", "sorte", "tirage", "numéro"),
    ),
    view=_view,
    refine=_refine,
    screens=("The board of numbers", "The number that was called last"),
    data_kept=("The numbers that were called", "The window's place and theme"),
    checks=("No number is called twice", "The called numbers are still there after a restart"),
    help=(
        "Call a number draws the next one; Undo puts it back.",
        "Press a number on the board to check whether it was called.",
    ),
)
