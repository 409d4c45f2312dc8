"""Sudoku with three difficulties, hints, notes of mistakes and undo."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint
from stableagents.composer.blueprints.games import game_view
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Check, Choice, Label, MenuItem, View

_LEVELS = ("Easy", "Medium", "Hard")
_DIGITS = tuple((str(digit), f"write_{digit}") for digit in range(1, 10))


def _view(spec: AppSpec) -> View:
    return game_view(
        spec,
        about="The puzzle and its level.",
        choices=(
            Label(text="Level"),
            Choice(var="level", options=_LEVELS, action="new_game", width=10),
            Check(text="Show mistakes", var="shows_mistakes", action="show"),
        ),
        keys=(
            *_DIGITS,
            ("BackSpace", "erase"),
            ("Delete", "erase"),
            ("Up", "up"),
            ("Down", "down"),
            ("Left", "left"),
            ("Right", "right"),
        ),
        buttons=(
            Button(text="Hint", action="hint"),
            Button(text="Undo", action="undo"),
            Button(text="Start over", action="start_over"),
        ),
        items=(
            MenuItem(text="Hint", action="hint", shortcut="Ctrl+H"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        first={"level": str(spec.options["level"]), "shows_mistakes": True},
        hint="Choose a cell, then type a digit; Delete empties it.",
        width=540,
        height=720,
    )


def _refine(spec: AppSpec) -> AppSpec:
    text = spec.description.lower()
    hard = re.search(r"\b(?:hard|difficult|expert|schwer\w*|difícil|difficile)\b(?! levels)", text)
    is_list = re.search(r"easy.*(?:medium|hard)|levels?|difficult(?:y|ies)", text)
    level = _LEVELS[0] if is_list or not hard else _LEVELS[2]
    return replace(spec, options={"level": level})


BLUEPRINT = Blueprint(
    kind="sudoku",
    title="Sudoku",
    summary="Sudoku with puzzles that have one solution, three levels, hints, undo and a clock.",
    words={"sudoku": 20},
    features=(
        "hint",
        "level",
        "difficult",
        "easy",
        "medium",
        "hard",
        "undo",
        "timer",
        "time",
        "mistake",
        "check",
        "solve",
        "generat",
        "new",
        "highlight",
        "error",
        "notes",
        "valid",
    ),
    view=_view,
    refine=_refine,
    screens=("The puzzle with its level",),
    data_kept=("The puzzle as far as it is filled in", "The window's place and theme"),
    checks=("Each puzzle has exactly one solution", "A digit that clashes is shown"),
    help=(
        "Choose a cell with the mouse or the arrow keys and type a digit.",
        "Hint fills in the chosen cell; Undo takes a step back.",
    ),
)
