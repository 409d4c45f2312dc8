"""Minesweeper: open every cell without a mine."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint
from stableagents.composer.blueprints.games import game_view
from stableagents.composer.blueprints.said import number_of, sides_of
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Check, Choice, Label, View

_LEVELS = {"Small": (9, 9, 10), "Middle": (12, 12, 24), "Large": (16, 16, 40)}


def _levels(spec: AppSpec) -> dict[str, tuple[int, int, int]]:
    own = spec.options.get("own") or (0, 0, 0)  # of specs from before sides and mines were kept apart
    sides = spec.options.get("sides") or (own[:2] if any(own) else ())
    mines = spec.options.get("mines") or own[2]
    if not sides and not mines:
        return _LEVELS
    rows, columns = sides or (9, 9)
    return {"As described": (rows, columns, min(rows * columns // 2, mines or rows * columns // 7))} | _LEVELS


def _view(spec: AppSpec) -> View:
    levels = tuple(_levels(spec))
    return game_view(
        spec,
        about="The field, the flags and the time.",
        choices=(
            Label(text="Size"),
            Choice(var="level", options=levels, action="new_game", width=12),
            Check(text="Set flags", var="sets_flags"),
        ),
        second="flag",
        first={"level": levels[0], "sets_flags": False},
        hint="The second mouse button, F or Set flags marks a mine.",
        width=520,
        height=680,
    )


def _refine(spec: AppSpec) -> AppSpec:
    sides = sides_of(spec.description)
    return replace(
        spec,
        options={
            "sides": [min(24, max(4, side)) for side in sides] if sides else [],
            "mines": number_of(spec.description, r"(?:mines?|bomb[sen]*|minen|minas?|bombas?)\b", 0, 1, 288),
        },
    )


def _constants(spec: AppSpec) -> dict[str, Any]:
    return {"LEVELS": _levels(spec)}


BLUEPRINT = Blueprint(
    kind="minesweeper",
    title="Minesweeper",
    summary="Minesweeper in three sizes with flags; the best time for each is kept.",
    words={"minesweeper": 14, "mine sweeper": 14, "buscaminas": 14, "démineur": 14, "minesuche": 14, "mines": 5},
    features=("flag", "time", "best", "size", "mine", "level", "difficult", "board", "game", "grid", "bomb", "restart"),
    view=_view,
    refine=_refine,
    constants=_constants,
    screens=("The field",),
    data_kept=("The best time for each size", "The window's place and theme"),
    checks=("The first cell is never a mine", "A flagged cell is not opened"),
    help=("Press a cell to open it.", "A number tells how many mines are beside it.", "F or the second button flags."),
)
