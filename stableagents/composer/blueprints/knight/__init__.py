"""A knight on a chessboard: a tour over every cell, and the shortest way between two."""

from __future__ import annotations

import re
from dataclasses import replace

from stableagents.composer.blueprints.base import Blueprint
from stableagents.composer.blueprints.games import game_view
from stableagents.composer.blueprints.said import board_size
from stableagents.composer.spec import AppSpec
from stableagents.composer.view import Button, Choice, Label, MenuItem, View

_ABOUT = re.compile(
    r"\bknight'?s'? (?:tours?|travails?|paths?|moves?|ways?|walks?)\b|\btour of (?:a|the) knight\b"
    r"|\bknight\b[^.]{0,40}\b(?:visits? every|every (?:cell|square|field)|shortest (?:path|way)|fewest moves)\b"
    r"|\bspringer(?:problem|tour|rundreise|weg)\w*\b|\brösselsprung\w*\b|\b(?:problema|recorrido|gira) del caballo\b"
    r"|\b(?:problème|tour|parcours) du cavalier\b"
)
_SHORTEST = re.compile(
    r"\btravails?\b|\bshortest\b|\bfewest\b|\bkürzeste\w*|\bmás corto\b|\bplus court\b|\bminimum (?:number of )?moves\b"
)
_SIZES = tuple(f"{size} × {size}" for size in (5, 6, 7, 8, 10))
_MODES = ("Tour", "Shortest way")


def _view(spec: AppSpec) -> View:
    size = spec.options["size"]
    return game_view(
        spec,
        about="The board, and where the knight has been.",
        choices=(
            Choice(var="mode", options=_MODES, action="new_game", width=14),
            Label(text="Board"),
            Choice(var="board_size", options=_SIZES, action="new_game", width=10),
        ),
        buttons=(
            Button(text="Hint", action="hint"),
            Button(text="Undo", action="undo"),
            Button(var="watch_text", action="watch"),
        ),
        items=(
            MenuItem(text="Hint", action="hint", shortcut="F5"),
            MenuItem(text="Undo", action="undo", shortcut="Ctrl+Z"),
        ),
        first={"mode": str(spec.options["mode"]), "board_size": f"{size} × {size}", "watch_text": "Watch a tour"},
        hint="Press a cell to begin; then each press is a move of the knight.",
        width=600,
        height=740,
    )


def _refine(spec: AppSpec) -> AppSpec:
    size = board_size(spec.description, 8, 5, 10)
    mode = _MODES[bool(_SHORTEST.search(spec.description.lower()))]
    return replace(spec, options={"size": 10 if size == 9 else size, "mode": mode})


def _weigh(text: str) -> int:
    return 60 if _ABOUT.search(text) else 0


BLUEPRINT = Blueprint(
    kind="knight",
    title="Knight's tour",
    summary="A knight that visits every cell of a chessboard once, or goes the shortest way between two.",
    words={},
    weigh=_weigh,
    weigh_whole=_weigh,
    features=(
        *("knight", "board", "chess", "move", "visit", "cell", "square", "tour", "hint", "undo", "solve", "solution"),
        *("shortest", "path", "way", "step", "animat", "visual", "size", "start", "closed", "count", "reset", "show"),
        *("springer", "brett", "zug", "feld", "lösung", "tipp", "kürzeste", "schritt", "größe", "rundreise"),
        *("caballo", "tablero", "casilla", "movimiento", "solución", "pista", "corto", "paso", "recorrido"),
        *("cavalier", "échiquier", "case", "coup", "indice", "court", "étape", "parcours"),
    ),
    view=_view,
    refine=_refine,
    constants=lambda spec: {"SIZE": spec.options["size"]},
    screens=("The board with the knight",),
    data_kept=("The way of the knight", "The window's place and theme"),
    checks=("Only moves of a knight are made", "A tour visits every cell once"),
    help=(
        "Press a cell to begin, then the cells that are marked. Hint makes a move that can still be finished.",
        "Shortest way: press where it begins and where it ends.",
    ),
)
