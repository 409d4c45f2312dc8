"""Minesweeper: open every cell without a mine."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from stableagents.composer.blueprints.base import Blueprint
from stableagents.composer.blueprints.games import game_view
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Check, Choice, Label, View

_LEVELS = {"Small": (9, 9, 10), "Middle": (12, 12, 24), "Large": (16, 16, 40)}


def _levels(spec: AppSpec) -> dict[str, tuple[int, int, int]]:
    own = spec.options.get("own")
    return ({"As described": tuple(own)} if own else {}) | _LEVELS


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
    found = re.search(r"\b(\d{1,2})\s*(?:[x×*]|by)\s*(\d{1,2})\b", spec.description)
    mines = re.search(r"\b(\d{1,3})\s+(?:mines|bombs|minen|minas)\b", spec.description.lower())
    own: list[int] = []
    if found or mines:
        rows, columns = (min(24, max(4, int(found[n]))) for n in (1, 2)) if found else (9, 9)
        own = [rows, columns, min(rows * columns // 2, max(1, int(mines[1]) if mines else rows * columns // 7))]
    return replace(spec, options={"own": own})


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
